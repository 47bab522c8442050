//! What every replay does with what a reader hands out: it keeps the machine's state, and knows which events are shown.

use syscap_schemas::Category;

use super::ReplayOptions;
use crate::event::Event;
use crate::limits::{Dropped, Limits};
use crate::machine::{Context, Machine};
use crate::pipeline::normalise::Normaliser;
use crate::scap::ScapItem;

/// The machine's state along a capture, and which events are shown.
#[derive(Debug)]
pub(crate) struct StateTracker {
    pub(crate) machine: Machine,
    pub(crate) options: ReplayOptions,
    /// `true` while only events that open a capture have come.
    opening: bool,
}

impl StateTracker {
    /// A follower that has seen nothing.
    pub(crate) fn new(options: ReplayOptions, limits: Limits) -> Self {
        Self { machine: Machine::with_limits(limits), options, opening: true }
    }

    /// A section begins: what came before says nothing about what follows.
    pub(crate) fn restart(&mut self) {
        self.machine.restart();
        self.opening = true;
    }

    /// What the machine has had no room for since the section began; `None` where that is nothing.
    pub(crate) fn dropped(&self) -> Option<&Dropped> {
        Some(self.machine.dropped()).filter(|dropped| !dropped.is_empty())
    }

    /// Takes an event as it was recorded into the machine's state, and returns where it stands there. The machine takes
    /// the exit form of it, where there is one: an old exit event alone does not say enough.
    pub(crate) fn apply_raw(&mut self, normaliser: &mut Normaliser, event: &Event<'_>) -> Context {
        let mut context = None;
        normaliser.push(event, &mut |form| {
            let applied = self.machine.apply(form);
            context = (form.header.number == event.header.number).then_some(applied);
        });
        context.unwrap_or_else(|| self.machine.locate(event))
    }

    /// `true` if the options ask for the event to be shown. To be asked of every event, in their order.
    #[inline]
    pub(crate) fn is_shown(&mut self, event: &Event<'_>) -> bool {
        let known = event.header.event_type();
        let is_state = known
            .is_some_and(|known| known.category == Category::Internal || self.opening && is_announcement(known.code));
        self.opening = self.opening && known.is_some_and(|known| is_announcement(known.code));
        (!is_state || self.options.internal) && (!event.header.is_state_only() || self.options.state_only)
    }
}

/// `true` if an event of this type tells of a container, user or group: those that open a capture are state.
fn is_announcement(code: &str) -> bool {
    ["PPME_CONTAINER_", "PPME_USER_", "PPME_GROUP_"].iter().any(|prefix| code.starts_with(prefix))
}

/// Brings a state block's content into the machine. An item that holds no state changes nothing.
pub fn apply_state(machine: &mut Machine, item: ScapItem<'_>) {
    match item {
        ScapItem::Machine(info) => machine.set_machine_info(info),
        ScapItem::Threads(threads) => threads.into_iter().for_each(|thread| machine.add_thread(thread)),
        ScapItem::Fds(list) => machine.add_fds(&list),
        ScapItem::Interfaces(interfaces) => interfaces.into_iter().for_each(|one| machine.add_interface(one)),
        ScapItem::Users(users, groups) => {
            users.into_iter().for_each(|user| machine.add_user(user));
            groups.into_iter().for_each(|group| machine.add_group(group));
        }
        ScapItem::Section(_) | ScapItem::Event(_) | ScapItem::Unknown { .. } | ScapItem::Damaged(_) => {}
    }
}
