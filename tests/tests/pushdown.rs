//! The part of a filter that runs in the kernel passes every event that the filter accepts. The test runs random
//! filters on captures of real machines, with the knowledge that the kernel would have in a live capture.

use std::collections::{BTreeSet, HashMap};
use std::convert::Infallible;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use flate2::read::MultiGzDecoder;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use syscap::event::Event;
use syscap::event::event_name;
use syscap::fields::View;
use syscap::fields::{EventFields, Fields, read};
use syscap::filter::Filter;
use syscap::machine::{Context, Effect, Machine, effect};
use syscap::pipeline::replay::{ReplayOptions, Visitor, replay};
use syscap::scap::ScapReader;
use syscap_bpf::{RawRecord, RecordHeader, WantedCalls};
use syscap_live::decode::{Clock, EventMaker};
use syscap_live::pushdown::Pushdown;
use syscap_schemas::field;
use syscap_session::FilterChecks;
use syscap_session::classes::ClassSet;
use syscap_tests::paths;

/// Filters for each capture.
const FILTERS: usize = 250;

/// Values of a capture for which filters may ask.
#[derive(Debug)]
struct CaptureWords {
    types: BTreeSet<String>,
    names: BTreeSet<String>,
    pids: BTreeSet<String>,
    uids: BTreeSet<String>,
}

impl Visitor for CaptureWords {
    type Error = Infallible;

    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Infallible> {
        let view = View::new(machine, context, event);
        let text = |name: &str| {
            let mut text = Vec::new();
            read(field(name).unwrap(), &view).write_text(&mut text);
            String::from_utf8(text).ok().filter(|text| !text.is_empty() && !text.contains(['"', '\\']))
        };
        // Names that a filter knows; async events have names of their own.
        self.types.extend(text("evt.type").filter(|text| parse(&format!("evt.type = \"{text}\"")).is_some()));
        self.names.extend(text("proc.name"));
        self.pids.extend(text("proc.pid"));
        self.uids.extend(text("user.uid"));
        Ok(())
    }
}

fn parse(text: &str) -> Option<Filter> {
    Filter::parse(text, &Fields).ok()
}

fn filter(words: &CaptureWords) -> impl Strategy<Value = String> + use<> {
    let text = |words: &BTreeSet<String>| select(words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>());
    let number = |words: &BTreeSet<String>| select(words.iter().cloned().collect::<Vec<_>>());
    let (kind, name) = (text(&words.types), text(&words.names));
    let (pid, uid) = (number(&words.pids), number(&words.uids));
    let check = prop_oneof![
        4 => (select(vec!["=", "!=", "startswith"]), kind.clone()).prop_map(|(how, word)| format!("evt.type {how} {word}")),
        2 => (kind.clone(), kind.clone(), kind).prop_map(|(a, b, c)| format!("evt.type in ({a}, {b}, {c})")),
        2 => (select(vec!["=", "!=", "startswith"]), name.clone())
            .prop_map(|(how, word)| format!("proc.name {how} {word}")),
        1 => (name.clone(), name).prop_map(|(a, b)| format!("proc.name in ({a}, {b})")),
        2 => (select(vec!["proc.pid", "thread.tid", "proc.vpid"]), select(vec!["=", "!=", ">", "<="]), pid)
            .prop_map(|(field, how, pid)| format!("{field} {how} {pid}")),
        1 => (select(vec!["user.uid", "group.gid"]), uid).prop_map(|(field, uid)| format!("{field} = {uid}")),
        4 => select(vec![
            "evt.failed = true",
            "evt.failed != true",
            "evt.res = SUCCESS",
            "evt.res != SUCCESS",
            "evt.res = ENOENT",
            "evt.rawres < 0",
            "evt.rawres > 0",
            "evt.rawres = 0",
            "evt.count.error = 1",
            "evt.category = file",
            "evt.category in (net, process)",
            "evt.is_wait = true",
            "evt.dir = <",
            "evt.type.is.read = 1",
            "syscall.type exists",
            "user.name = root",
            "container.id = host",
            "container.id != host",
            "proc.exepath endswith sh",
            "proc.cmdline contains -",
            "proc.args exists",
            "proc.tty = 0",
            "thread.ismain = true",
            "fd.name contains etc",
            "fd.num > 2",
            "proc.pname = bash",
            "proc.name = val(proc.pname)",
            "concat(evt.type, proc.name) startswith readc",
            "tolower(proc.name) contains s",
            "evt.num > 5",
        ]).prop_map(str::to_owned),
    ];
    check.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            2 => prop::collection::vec(inner.clone(), 2..4).prop_map(|all| format!("({})", all.join(" and "))),
            2 => prop::collection::vec(inner.clone(), 2..4).prop_map(|all| format!("({})", all.join(" or "))),
            1 => inner.prop_map(|one| format!("not ({one})")),
        ]
    })
}

/// A filter, its part in the kernel, and the threads that the kernel knows.
struct KernelFilter {
    text: String,
    filter: Filter,
    checks: FilterChecks,
    pushdown: Pushdown,
    threads: HashMap<i64, Vec<syscap::filter::Truth>>,
    wanted: HashMap<Vec<syscap::filter::Truth>, WantedCalls>,
}

impl KernelFilter {
    fn new(text: String) -> Self {
        let filter = match Filter::parse(&text, &Fields) {
            Ok(filter) => filter,
            Err(error) => panic!("{}", error.render(&text)),
        };
        let pushdown = Pushdown::new(Some(&filter), ClassSet::ALL);
        Self {
            text,
            checks: FilterChecks::new(Some(&filter)),
            filter,
            pushdown,
            threads: HashMap::new(),
            wanted: HashMap::new(),
        }
    }

    fn classify(&mut self, machine: &Machine, tid: i64) {
        self.threads.insert(tid, self.checks.of_thread(machine, tid));
    }

    /// `true` if the kernel passes the event of a call of this thread.
    fn passes(&mut self, tid: i64, compat: bool, number: u16, failed: bool) -> bool {
        let Some(pushed) = self.pushdown.pushed() else { return true };
        let check_results = self.threads.get(&tid).cloned().unwrap_or_default();
        let wanted =
            self.wanted.entry(check_results).or_insert_with_key(|check_results| self.pushdown.wanted(check_results));
        let wanted = if failed { &wanted.failed } else { &wanted.succeeded };
        pushed.always.has(compat, number) || wanted.has(compat, number)
    }
}

/// Checks every event with every filter.
struct Check {
    /// The calls that become an event, by event type and name.
    calls: HashMap<(u16, String), Vec<(bool, u16)>>,
    pushed: Vec<KernelFilter>,
    begun: bool,
    accepted: u64,
    refused: u64,
}

impl Check {
    fn new(filters: impl IntoIterator<Item = String>) -> Self {
        let (mut builder, clock) = (EventMaker::new(), Clock::new());
        let mut calls: HashMap<_, Vec<_>> = HashMap::new();
        for (compat, number) in
            [false, true].into_iter().flat_map(|compat| (0..512).map(move |number| (compat, number)))
        {
            let header = RecordHeader::of_call(number, compat, 0);
            for event in builder.events(&RawRecord::without_args(&header), &clock, 0) {
                calls.entry((event.header.kind, event_name(&event))).or_default().push((compat, number));
            }
        }
        Self {
            calls,
            pushed: filters.into_iter().map(KernelFilter::new).collect(),
            begun: false,
            accepted: 0,
            refused: 0,
        }
    }
}

impl Visitor for Check {
    type Error = Infallible;

    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Infallible> {
        let Self { calls, pushed, begun, accepted, refused } = self;
        let tid = event.header.tid;
        let view = View::new(machine, context, event);
        let outcomes = match read(field("evt.rawres").unwrap(), &view).as_integer() {
            Some(result) => vec![result < 0],
            None => vec![], // Recorded without its result, unlike live events.
        };
        let none = Vec::new();
        for (compat, number) in calls.get(&(event.header.kind, event_name(event))).unwrap_or(&none) {
            for pushed in pushed.iter_mut() {
                let accepts = pushed.filter.matches(&EventFields(view));
                for failed in &outcomes {
                    let comes = pushed.passes(tid, *compat, *number, *failed);
                    assert!(comes || !accepts, "{} of thread {tid} by {}", event_name(event), pushed.text);
                    *refused += u64::from(!comes);
                }
                *accepted += u64::from(accepts);
            }
        }
        // Threads are classified as in a live capture: all at the start, then each one whose call may have changed it.
        let first = !std::mem::replace(begun, true);
        let mut tids: Vec<i64> = if first { machine.threads().map(|thread| thread.tid).collect() } else { Vec::new() };
        if event.header.event_type().map(effect) == Some(Effect::Identity) {
            tids.push(tid);
            tids.extend(event.params.i64(0).filter(|child| *child > 0 && machine.find(*child).is_some()));
        }
        for pushed in pushed.iter_mut() {
            tids.iter().for_each(|tid| pushed.classify(machine, *tid));
        }
        Ok(())
    }
}

fn visit(capture: &Path, visitor: &mut impl Visitor<Error = Infallible>) {
    let file = File::open(capture).unwrap();
    let zipped = capture.extension().is_some_and(|ending| ending == "gz");
    let bytes: Box<dyn Read> = if zipped { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) };
    replay(&mut ScapReader::new(bytes).unwrap(), ReplayOptions::default(), visitor).unwrap();
}

/// Checks a capture with the same filters in every run.
fn check(capture: &Path) -> (u64, u64) {
    // Values that a capture may lack.
    let one = |word: &str| BTreeSet::from([word.to_owned()]);
    let mut words = CaptureWords { types: one("read"), names: one("cat"), pids: one("1"), uids: one("0") };
    visit(capture, &mut words);
    let mut runner = TestRunner::deterministic();
    let strategy = filter(&words);
    let filters = (0..FILTERS).map(|_| strategy.new_tree(&mut runner).unwrap().current());
    let mut check = Check::new(filters);
    visit(capture, &mut check);
    println!("{}: {} accepted, {} refused in the kernel", capture.display(), check.accepted, check.refused);
    (check.accepted, check.refused)
}

#[test]
fn the_kernel_passes_every_accepted_event() {
    for name in ["session.scap", "session-today.scap.gz"] {
        let (accepted, refused) = check(&paths::testdata(name));
        assert!(accepted > 100 && refused > 100, "{name}: {accepted}, {refused}");
    }
    // The captures that are not in the repository.
    for capture in paths::captures() {
        check(&capture.path);
    }
}
