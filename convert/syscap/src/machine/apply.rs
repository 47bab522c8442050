//! Taking an event in: which thread and fd it is about, and who handles it.

use std::sync::LazyLock;

use syscap_schemas::params::RESULT;
use syscap_schemas::{EventFlags, EventType, ParamKind, event_types};

use super::current::{Current, Handler};
use super::thread::thread_flags;
use super::{Context, Machine, Text, attributes, container, descriptors, files, process, sockets, user};
use crate::event::Event;
use crate::limits::Part;

/// Names of fds up to this length are kept whatever the budget says: those of addresses.
const SHORT_NAME: usize = 128;

/// How events of one type are taken in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rule {
    handler: Handler,
    thread: ThreadRule,
    enter: bool,
    /// The parameter with the fd that the event works on.
    fd: Option<u8>,
    /// `true` if parameter 0 is the call's result.
    result: bool,
}

/// How an event's thread is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ThreadRule {
    /// By its id; one that is not known gets a placeholder.
    Placeholder,
    /// By its id, if it is known.
    Known,
    /// The event leaves the thread's state alone.
    Untouched,
}

/// The rules of all event types, by their number.
pub(super) fn rules() -> &'static [Rule] {
    &RULES
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| event_types().iter().map(rule).collect());

fn rule(event: &EventType) -> Rule {
    let handler = handlers().find(|(code, _)| *code == event.code).map_or(nothing as Handler, |(_, handler)| handler);
    let known =
        ["PPME_SYSCALL_CLONE_20_X", "PPME_SYSCALL_CLONE3_X", "PPME_SYSCALL_FORK_20_X", "PPME_SYSCALL_VFORK_20_X"]
            .contains(&event.code)
            || event.code.starts_with("PPME_PROCEXIT_1")
            || event.code.starts_with("PPME_SCHEDSWITCH_6");
    let thread = if event.flags.contains(EventFlags::SKIPPARSERESET) || is_about_no_thread(event.code) {
        ThreadRule::Untouched
    } else if known {
        ThreadRule::Known
    } else {
        ThreadRule::Placeholder
    };
    let result = |kind| matches!(kind, ParamKind::Errno | ParamKind::Fd | ParamKind::Pid);
    Rule {
        handler,
        thread,
        enter: !event.is_exit(),
        fd: fd_param(event),
        result: event.is_exit() && event.params.first().is_some_and(|param| result(param.kind)),
    }
}

/// The error number of a result below 0. One that no kernel has stays an error.
fn error_number(result: i64) -> i32 {
    i32::try_from(result.unsigned_abs()).unwrap_or(i32::MAX)
}

/// Events that tell of the machine, not of a thread's call.
fn is_about_no_thread(code: &str) -> bool {
    ["PPME_CONTAINER_", "PPME_USER_", "PPME_GROUP_", "PPME_PLUGINEVENT", "PPME_ASYNCEVENT"]
        .iter()
        .any(|prefix| code.starts_with(prefix))
}

/// The parameter with the fd that events of this type work on: the first fd that is not the result, but what `splice`
/// writes to.
fn fd_param(event: &EventType) -> Option<u8> {
    if !event.flags.contains(EventFlags::USES_FD) {
        return None;
    }
    let is_fd = |kind| matches!(kind, ParamKind::Fd | ParamKind::Fd32);
    let wanted = usize::from(event.name == "splice");
    let fds = event.params.iter().enumerate().skip(usize::from(event.is_exit())).filter(|(_, param)| is_fd(param.kind));
    fds.filter_map(|(index, _)| u8::try_from(index).ok()).nth(wanted)
}

/// What events of one type do to the machine's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// They change it, and may change who their thread is: its ids, user, group, program, container.
    Identity,
    /// They change something else.
    Other,
    /// They change it only where their fd, parameter 1, is a socket, and they succeed.
    Sockets,
    /// They leave it alone.
    Nothing,
}

/// What events of this type do to the machine's state, but for the time at which a thread was last seen, and for the
/// descriptors that [`Params::fds`](crate::event::Params::fds) of an event of any type may have.
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

fn nothing(_: &mut Machine, _: &Event<'_>, _: &mut Current) {}

impl Machine {
    /// Takes in an event and says where it stands. What the event before ended goes first.
    #[inline]
    pub fn apply(&mut self, event: &Event<'_>) -> Context {
        if self.unsettled {
            self.settle(event.header.time);
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
            self.take_fds(event, &mut current);
        }
        self.context(event, current)
    }

    /// Counts the new name of the event's fd; a long one goes where there is no room.
    fn charge_name(&mut self, current: &Current) {
        let Some(len) = current.fd.and_then(|at| self.fd_in(at)).map(|fd| fd.name.len()) else { return };
        self.texts.budget.charge(len);
        if len > SHORT_NAME
            && !self.texts.budget.takes(Part::Texts)
            && let Some(fd) = current.fd.and_then(|at| self.fd_in_mut(at))
        {
            fd.name = Text::default();
        }
    }

    /// Says where an event stands without taking it in: for enter events, which a call's exit form takes in later.
    pub fn locate(&mut self, event: &Event<'_>) -> Context {
        if self.unsettled {
            self.settle(event.header.time);
        }
        let Some(rule) = self.rules.get(usize::from(event.header.kind)).copied() else {
            return Context { thread: self.threads.find(event.header.tid), ..Context::default() };
        };
        let current = self.begin(event, &rule);
        self.context(event, current)
    }

    /// Does what was put off until the next event: removals, and linking the threads of a process list.
    #[cold]
    fn settle(&mut self, time: u64) {
        self.unsettled = false;
        self.finish_initial_state();
        if let Some(tid) = self.ended_thread.take() {
            let parent =
                self.threads.find(tid).and_then(|thread| self.threads.get(thread)).map_or(-1, |this| this.ptid);
            self.exits.record(tid, parent, time);
            self.remove_thread(tid);
        }
        if let Some(at) = self.closed_fd.take()
            && let Some(owner) = self.threads.get_mut(at.owner)
        {
            owner.fds.remove(at.number);
        }
    }

    #[inline]
    fn begin(&mut self, event: &Event<'_>, rule: &Rule) -> Current {
        self.check_budget();
        self.now = event.header.time;
        let mut current = Current { thread: None, fd: None, fd_number: -1, fd_name_changed: false, errno: 0 };
        let tid = event.header.tid;
        current.thread = match rule.thread {
            _ if tid < 0 => None,
            ThreadRule::Placeholder => self.find_or_placeholder(tid),
            ThreadRule::Known => self.threads.find_again(tid),
            ThreadRule::Untouched => {
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
        if rule.thread == ThreadRule::Placeholder
            && let Some(this) = self.threads.get_mut(thread)
        {
            this.flags |= thread_flags::ACTIVE;
            this.last_event_time = event.header.time;
        }
        current
    }

    #[inline]
    fn context(&mut self, event: &Event<'_>, current: Current) -> Context {
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
