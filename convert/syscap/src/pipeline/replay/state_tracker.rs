//! Tracks the machine's state during a replay, and determines which events are shown.

use syscap_schemas::Category;

use super::ReplayOptions;
use crate::event::Event;
use crate::limits::{Dropped, Limits};
use crate::machine::{Context, Machine};
use crate::pipeline::normalise::Normaliser;
use crate::scap::ScapItem;

/// The machine's state during a replay, with the options of the replay.
#[derive(Debug)]
pub(crate) struct StateTracker {
    pub(crate) machine: Machine,
    pub(crate) options: ReplayOptions,
    /// `true` as long as the section has only announced containers, users and groups.
    opening: bool,
}

impl StateTracker {
    /// Returns a tracker with an empty state.
    pub(crate) fn new(options: ReplayOptions, limits: Limits) -> Self {
        Self { machine: Machine::with_limits(limits), options, opening: true }
    }

    /// Resets the state at the beginning of a section.
    pub(crate) fn restart(&mut self) {
        self.machine.restart();
        self.opening = true;
    }

    /// The drops of the machine's state in this section; `None` if there are none.
    pub(crate) fn dropped(&self) -> Option<&Dropped> {
        Some(self.machine.dropped()).filter(|dropped| !dropped.is_empty())
    }

    /// Applies a recorded event to the machine's state, and returns its context. Applies the exit form of the event,
    /// because an old exit event alone lacks parameters.
    pub(crate) fn apply_raw(&mut self, normaliser: &mut Normaliser, event: &Event<'_>) -> Context {
        let mut context = None;
        normaliser.push(event, &mut |form| {
            let applied = self.machine.apply(form);
            context = (form.header.number == event.header.number).then_some(applied);
        });
        context.unwrap_or_else(|| self.machine.locate(event))
    }

    /// `true` if the options include the event. Must be called for each event, in order.
    #[inline]
    pub(crate) fn is_shown(&mut self, event: &Event<'_>) -> bool {
        let known = event.header.event_type();
        let is_state = known
            .is_some_and(|known| known.category == Category::Internal || self.opening && is_announcement(known.code));
        self.opening = self.opening && known.is_some_and(|known| is_announcement(known.code));
        (!is_state || self.options.internal) && (!event.header.is_state_only() || self.options.state_only)
    }
}

/// `true` if events of this type announce containers, users or groups. At the start of a capture they are state.
fn is_announcement(code: &str) -> bool {
    ["PPME_CONTAINER_", "PPME_USER_", "PPME_GROUP_"].iter().any(|prefix| code.starts_with(prefix))
}

/// Applies a state block to the machine. Ignores other items.
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
