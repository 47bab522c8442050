//! Events that the kernel may reject do not affect the others: every field of the passed events is the same.

use std::convert::Infallible;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use flate2::read::MultiGzDecoder;
use syscap::event::Event;
use syscap::event::event_name;
use syscap::fields::View;
use syscap::fields::read;
use syscap::machine::{Context, Effect, Machine, effect};
use syscap::pipeline::replay::{ReplayOptions, Visitor, replay};
use syscap::scap::{ScapItem, ScapReader, Section};
use syscap_schemas::{EventFlags, EventSource, FieldArgument, fields};
use syscap_tests::paths;

/// A machine that sees only the events that the kernel would pass if half of all calls were wanted.
struct PartialMachine {
    machine: Machine,
    compared: u64,
    left_out: u64,
}

impl Visitor for PartialMachine {
    type Error = Infallible;

    fn section(&mut self, _: &Section) -> Result<(), Infallible> {
        self.machine = Machine::new();
        Ok(())
    }

    fn state(&mut self, item: &ScapItem<'_>) -> Result<(), Infallible> {
        let machine = &mut self.machine;
        match item {
            ScapItem::Machine(info) => machine.set_machine_info(info.clone()),
            ScapItem::Threads(threads) => threads.iter().cloned().for_each(|thread| machine.add_thread(thread)),
            ScapItem::Fds(list) => machine.add_fds(list),
            ScapItem::Interfaces(interfaces) => interfaces.iter().cloned().for_each(|it| machine.add_interface(it)),
            ScapItem::Users(users, groups) => {
                users.iter().cloned().for_each(|user| machine.add_user(user));
                groups.iter().cloned().for_each(|group| machine.add_group(group));
            }
            _ => {}
        }
        Ok(())
    }

    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Infallible> {
        let Some(kind) = event.header.event_type() else { return Ok(()) };
        let view = View::new(machine, context, event);
        // The kernel may know a file that the machine does not know. Such knowledge is missing here.
        let socket = machine.fd(context).is_none_or(|fd| fd.is_ip());
        let name = event_name(event);
        let comes = kind.source != EventSource::Syscall
            || match effect(kind) {
                Effect::Identity | Effect::Other => true,
                Effect::Sockets => socket || name.len().is_multiple_of(2),
                Effect::Nothing => name.len().is_multiple_of(2),
            };
        if !comes {
            self.left_out += 1;
            return Ok(());
        }
        let context = self.machine.apply(event);
        // These events show the fd of the thread's last event. No live capture has them.
        if kind.flags.contains(EventFlags::SKIPPARSERESET) {
            return Ok(());
        }
        let other = View::new(&self.machine, &context, event);
        for field in fields().iter().filter(|field| field.argument == FieldArgument::None) {
            let (mut expected, mut found) = (Vec::new(), Vec::new());
            read(field, &view).write_text(&mut expected);
            read(field, &other).write_text(&mut found);
            let texts = [expected, found].map(|text| String::from_utf8_lossy(&text).into_owned());
            assert_eq!(texts[0], texts[1], "{} of {name}, event {}", field.name, event.header.number);
        }
        self.compared += 1;
        Ok(())
    }
}

fn check(capture: &Path) {
    let file = File::open(capture).unwrap();
    let zipped = capture.extension().is_some_and(|ending| ending == "gz");
    let bytes: Box<dyn Read> = if zipped { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) };
    let mut half = PartialMachine { machine: Machine::new(), compared: 0, left_out: 0 };
    let options = ReplayOptions { internal: true, ..ReplayOptions::default() };
    replay(&mut ScapReader::new(bytes).unwrap(), options, &mut half).unwrap();
    println!("{}: {} events compared, {} left out", capture.display(), half.compared, half.left_out);
}

#[test]
fn rejected_events_do_not_change_other_events() {
    check(&paths::testdata("session.scap"));
    check(&paths::testdata("session-today.scap.gz"));
    // The captures that are not in the repository.
    paths::captures().iter().for_each(|capture| check(&capture.path));
}
