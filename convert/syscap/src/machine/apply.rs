//! Applies an event to the state: finds its thread and fd, and calls the handler of its type.

use std::sync::LazyLock;

use syscap_schemas::params::RESULT;
use syscap_schemas::{EventFlags, EventType, ParamKind, event_types};

use super::current::{CurrentEvent, Handler};
use super::thread::thread_flags;
use super::{Context, Machine, Text, attributes, container, descriptors, files, process, sockets, user};
use crate::event::Event;
use crate::limits::Resource;

/// The longest fd name that is kept even if the budget is used up. Names of addresses are shorter.
const SHORT_NAME: usize = 128;

/// How events of one type are applied.
#[derive(Debug, Clone, Copy)]
pub(super) struct EventRule {
    handler: Handler,
    thread: ThreadLookup,
    enter: bool,
    /// The parameter with the fd that the event uses.
    fd: Option<u8>,
    /// `true` if parameter 0 is the call's result.
    result: bool,
}

/// How the thread of an event is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ThreadLookup {
    /// By its id. An unknown thread gets a placeholder.
    Placeholder,
    /// By its id. An unknown thread stays unknown.
    Known,
    /// By its id, and the event does not change the thread.
    Untouched,
}

/// The rules of all event types, by their number.
pub(super) fn rules() -> &'static [EventRule] {
    &RULES
}

static RULES: LazyLock<Vec<EventRule>> = LazyLock::new(|| event_types().iter().map(rule).collect());

fn rule(event: &EventType) -> EventRule {
    let handler = handlers().find(|(code, _)| *code == event.code).map_or(nothing as Handler, |(_, handler)| handler);
    let known =
        ["PPME_SYSCALL_CLONE_20_X", "PPME_SYSCALL_CLONE3_X", "PPME_SYSCALL_FORK_20_X", "PPME_SYSCALL_VFORK_20_X"]
            .contains(&event.code)
            || event.code.starts_with("PPME_PROCEXIT_1")
            || event.code.starts_with("PPME_SCHEDSWITCH_6");
    let thread = if event.flags.contains(EventFlags::SKIPPARSERESET) || has_no_thread(event.code) {
        ThreadLookup::Untouched
    } else if known {
        ThreadLookup::Known
    } else {
        ThreadLookup::Placeholder
    };
    let result = |kind| matches!(kind, ParamKind::Errno | ParamKind::Fd | ParamKind::Pid);
    EventRule {
        handler,
        thread,
        enter: !event.is_exit(),
        fd: fd_param(event),
        result: event.is_exit() && event.params.first().is_some_and(|param| result(param.kind)),
    }
}

/// The error number of a negative result. A number that no kernel has stays an error.
fn error_number(result: i64) -> i32 {
    i32::try_from(result.unsigned_abs()).unwrap_or(i32::MAX)
}

/// `true` for events about the machine rather than a thread.
fn has_no_thread(code: &str) -> bool {
    ["PPME_CONTAINER_", "PPME_USER_", "PPME_GROUP_", "PPME_PLUGINEVENT", "PPME_ASYNCEVENT"]
        .iter()
        .any(|prefix| code.starts_with(prefix))
}

/// The parameter with the fd that events of this type use: the first fd that is not the result. For `splice` it is the
/// fd that the call writes to.
fn fd_param(event: &EventType) -> Option<u8> {
    if !event.flags.contains(EventFlags::USES_FD) {
        return None;
    }
    let is_fd = |kind| matches!(kind, ParamKind::Fd | ParamKind::Fd32);
    let wanted = usize::from(event.name == "splice");
    let fds = event.params.iter().enumerate().skip(usize::from(event.is_exit())).filter(|(_, param)| is_fd(param.kind));
    fds.filter_map(|(index, _)| u8::try_from(index).ok()).nth(wanted)
}

/// The effect of an event type on the machine's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Events change the state, and may change the identity of their thread: ids, user, group, program, container.
    Identity,
    /// Events change the state, and not the identity of their thread.
    Other,
    /// Events change the state only if they succeed and their fd, parameter 1, is a socket.
    Sockets,
    /// Events do not change the state.
    Nothing,
}

/// Returns the effect of an event type on the machine's state.
///
/// Not included: the time of a thread's last event, and the new descriptors in
/// [`Params::fds`](crate::event::Params::fds), which events of any type may have.
pub fn effect(event: &EventType) -> Effect {
    let found = TABLES.iter().find(|(_, rows)| rows.iter().any(|(code, _)| *code == event.code));
    found.map_or(Effect::Nothing, |(effect, _)| *effect)
}

const TABLES: [(Effect, &[(&str, Handler)]); 9] = [
    (Effect::Identity, process::HANDLERS),
    (Effect::Identity, attributes::IDENTITY),
    (Effect::Other, attributes::HANDLERS),
    (Effect::Other, files::HANDLERS),
    (Effect::Other, descriptors::HANDLERS),
    (Effect::Other, sockets::HANDLERS),
    (Effect::Sockets, sockets::TRANSFERS),
    (Effect::Other, user::HANDLERS),
    (Effect::Other, container::HANDLERS),
];

fn handlers() -> impl Iterator<Item = (&'static str, Handler)> {
    TABLES.iter().flat_map(|(_, rows)| rows.iter().copied())
}

fn nothing(_: &mut Machine, _: &Event<'_>, _: &mut CurrentEvent) {}

impl Machine {
    /// Applies an event and returns its thread and fd. First removes what the previous event ended.
    #[inline]
    pub fn apply(&mut self, event: &Event<'_>) -> Context {
        if self.has_deferred {
            self.apply_deferred(event.header.time);
        }
        let Some(rule) = self.rules.get(usize::from(event.header.kind)).copied() else {
            return Context { thread: self.threads.find(event.header.tid), ..Context::default() };
        };
        let mut current = self.begin(event, &rule);
        (rule.handler)(self, event, &mut current);
        if current.fd_name_changed {
            self.charge_name(&current);
        }
        if event.params.fd().is_some() || !event.params.fds().is_empty() {
            self.add_event_fds(event, &mut current);
        }
        self.context(event, current)
    }

    /// Charges the new name of the event's fd to the budget. Drops a long name if the budget is used up.
    fn charge_name(&mut self, current: &CurrentEvent) {
        let Some(len) = current.fd.and_then(|at| self.fd_in(at)).map(|fd| fd.name.len()) else { return };
        self.texts.budget.charge(len);
        if len > SHORT_NAME
            && !self.texts.budget.admits(Resource::Texts)
            && let Some(fd) = current.fd.and_then(|at| self.fd_in_mut(at))
        {
            fd.name = Text::default();
        }
    }

    /// Returns the thread and fd of an event without applying it. For enter events, whose call is applied later in exit
    /// form.
    pub fn locate(&mut self, event: &Event<'_>) -> Context {
        if self.has_deferred {
            self.apply_deferred(event.header.time);
        }
        let Some(rule) = self.rules.get(usize::from(event.header.kind)).copied() else {
            return Context { thread: self.threads.find(event.header.tid), ..Context::default() };
        };
        let current = self.begin(event, &rule);
        self.context(event, current)
    }

    /// Applies the changes that were deferred to the next event: removals, and links between listed threads.
    #[cold]
    fn apply_deferred(&mut self, time: u64) {
        self.has_deferred = false;
        self.finish_initial_state();
        if let Some(tid) = self.ended_thread.take() {
            let parent =
                self.threads.find(tid).and_then(|thread| self.threads.get(thread)).map_or(-1, |this| this.ptid);
            self.recent_exits.record(tid, parent, time);
            self.remove_thread(tid);
        }
        if let Some(at) = self.closed_fd.take()
            && let Some(owner) = self.threads.get_mut(at.owner)
        {
            owner.fds.remove(at.number);
        }
    }

    #[inline]
    fn begin(&mut self, event: &Event<'_>, rule: &EventRule) -> CurrentEvent {
        self.check_budget();
        self.now = event.header.time;
        let mut current = CurrentEvent { thread: None, fd: None, fd_number: -1, fd_name_changed: false, errno: 0 };
        let tid = event.header.tid;
        current.thread = match rule.thread {
            _ if tid < 0 => None,
            ThreadLookup::Placeholder => self.find_or_placeholder(tid),
            ThreadLookup::Known => self.threads.find_again(tid),
            ThreadLookup::Untouched => {
                current.thread = self.threads.find(tid);
                current.fd_number =
                    current.thread.and_then(|it| self.threads.get(it)).map_or(-1, |it| it.last_event_fd);
                return current;
            }
        };
        if rule.result && !rule.enter {
            current.errno = event.params.i64(RESULT).filter(|result| *result < 0).map_or(0, error_number);
        }
        let Some(thread) = current.thread else { return current };
        if let Some(fd) = rule.fd {
            current.fd_number = event.params.i64(usize::from(fd)).unwrap_or(-1);
            current.fd = self.fd_at(thread, current.fd_number);
        }
        if rule.thread == ThreadLookup::Placeholder
            && let Some(this) = self.threads.get_mut(thread)
        {
            this.flags |= thread_flags::ACTIVE;
            this.last_event_time = event.header.time;
        }
        current
    }

    #[inline]
    fn context(&mut self, event: &Event<'_>, current: CurrentEvent) -> Context {
        let thread = match current.thread {
            Some(thread) => Some(thread),
            None => self.threads.find(event.header.tid),
        };
        if let Some(this) = thread.and_then(|thread| self.threads.get_mut(thread)) {
            this.last_event_fd = current.fd_number;
        }
        let fd = match (current.fd, thread) {
            (Some(fd), _) => Some(fd),
            (None, Some(thread)) => self.fd_at(thread, current.fd_number),
            (None, None) => None,
        };
        Context {
            thread,
            fd_number: thread.map(|_| current.fd_number),
            fd_name_changed: current.fd_name_changed && current.fd.is_some(),
            fd,
            errno: current.errno,
        }
    }
}
