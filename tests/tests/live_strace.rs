//! Calls with known arguments, captured and traced with strace. Both have the same values for every argument of every
//! call.

use std::fs;
use std::path::Path;
use std::process::{Child, Command};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use syscap::event::until_nul;
use syscap_bpf::{Filter, Options, Probe};
use syscap_live::decode::{Clock, EventMaker};
use syscap_schemas::{SymbolTable, SyscallTable, argument_aliases, scap_symbol, symbol_table, syscalls};
use syscap_tests::program::skip;

const BEGIN: i64 = 0o1234;
const END: i64 = 0o4321;
const FSCONFIG_SET_BINARY: i64 = 2;
/// The kind of a socket option: seconds and nanoseconds.
const TIME: u8 = 4;

/// A call in the capture.
#[derive(Debug)]
struct Captured {
    name: String,
    result: i64,
    values: Vec<Value>,
}

#[derive(Debug)]
struct Value {
    name: &'static str,
    raw: Vec<u8>,
    /// `true` for a text parameter. scap has no bytes for a NULL pointer.
    is_text: bool,
    /// `true` for an argument without a parameter.
    text: Option<String>,
    symbols: Option<&'static SymbolTable>,
}

impl Value {
    fn number(&self) -> i64 {
        syscap::event::read_i64(&self.raw).unwrap_or(0)
    }
}

/// A call in the output of strace.
#[derive(Debug)]
struct Traced {
    name: String,
    args: Vec<String>,
    result: i64,
}

/// A program that makes known calls, and their table.
struct Program {
    path: &'static str,
    table: SyscallTable,
}

#[test]
fn every_known_call_matches_strace() {
    compare(&Program { path: env!("CARGO_BIN_EXE_known-calls"), table: SyscallTable::NATIVE });
}

#[test]
fn every_known_32_bit_call_matches_strace() {
    const NONE: i32 = 3;
    let program = Program { path: env!("CARGO_BIN_EXE_known-calls-32"), table: SyscallTable::I386 };
    let folder = tempfile::tempdir().unwrap();
    if Command::new(program.path).arg(folder.path()).status().unwrap().code() == Some(NONE) {
        skip("calls of 32-bit programs", "the kernel has none");
        return;
    }
    compare(&program);
}

fn compare(program: &Program) {
    if !rustix::process::geteuid().is_root() || Command::new("strace").arg("-V").output().is_err() {
        skip("the comparison with strace", "it needs root and strace");
        return;
    }
    // Both runs use the same folder, which the program leaves empty.
    let folder = tempfile::tempdir().unwrap();
    let captured = captured(program, folder.path());
    let traced = traced(program, folder.path());
    let marked =
        captured.iter().filter(|call| call.values.iter().any(|value| value.name == "abi" && value.raw == b"i386"));
    assert_eq!(marked.count(), if program.table == SyscallTable::I386 { captured.len() } else { 0 });
    assert!(traced.len() >= 60, "{} calls", traced.len());
    let mut names: Vec<&str> = traced.iter().map(|call| call.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert!(names.len() >= 60, "{} different calls", names.len());
    let shown: Vec<&str> = captured.iter().map(|call| call.name.as_str()).collect();
    assert_eq!(shown, traced.iter().map(|call| call.name.as_str()).collect::<Vec<_>>());
    let problems: Vec<String> =
        captured.iter().zip(&traced).flat_map(|(ours, theirs)| differences(program, ours, theirs)).collect();
    assert!(problems.is_empty(), "{} differences:\n{}", problems.len(), problems.join("\n"));
}

fn captured(program: &Program, folder: &Path) -> Vec<Captured> {
    let mut child = waiting(program, folder);
    let mut probe = Probe::load(&Options {
        snaplen: 4096,
        filter: Filter { pids: Some(vec![child.id()]), ..Filter::default() },
        ..Options::default()
    })
    .unwrap();
    probe.attach().unwrap();
    let (clock, mut builder, mut calls) = (Clock::new(), EventMaker::new(), Vec::new());
    kill_process(Pid::from_child(&child), Signal::CONT).unwrap();
    let mut each = |record: syscap_bpf::RawRecord<'_>| {
        for event in builder.events(&record, &clock, 0) {
            let Some(name) = event.params.call() else { return };
            let kind = event.header.event_type().unwrap();
            let params = kind.params.iter().zip(event.params.iter()).map(|(param, raw)| Value {
                name: param.name,
                raw: if param.kind.is_text() { until_nul(raw).to_vec() } else { raw.to_vec() },
                is_text: param.kind.is_text(),
                text: None,
                symbols: param.symbols,
            });
            let named = event.params.named_arguments().map(|(name, raw, text)| Value {
                name,
                raw: raw.to_vec(),
                is_text: false,
                text: Some(String::from_utf8_lossy(text).into_owned()),
                symbols: None,
            });
            // A call with several messages has an event for each, whose result is the length of the message.
            let result = if name.ends_with("mmsg") { event.params.i64(0).unwrap() } else { record.header.result };
            calls.push(Captured { name: name.to_owned(), result, values: params.chain(named).collect() });
        }
    };
    while child.try_wait().unwrap().is_none() {
        probe.read(Duration::from_millis(50), &mut each).unwrap();
    }
    probe.set_enabled(false).unwrap();
    probe.read_rest(&mut each);
    assert_eq!(probe.stats().unwrap().lost(), 0);
    let is_mark = |call: &Captured, mode| {
        call.name == "fchmod"
            && call.result < 0
            && call.values.iter().any(|value| value.name == "mode" && value.number() == mode)
    };
    let first = calls.iter().position(|call| is_mark(call, BEGIN)).expect("the first mark");
    let last = calls.iter().position(|call| is_mark(call, END)).expect("the last mark");
    calls.drain(first + 1..last).collect()
}

/// Starts the program and stops it before its first call.
fn waiting(program: &Program, folder: &Path) -> Child {
    let child =
        Command::new("sh").args(["-c", "kill -STOP $$; exec \"$0\" \"$1\"", program.path]).arg(folder).spawn().unwrap();
    let stat = format!("/proc/{}/stat", child.id());
    while !fs::read_to_string(&stat).unwrap().contains(") T ") {
        std::thread::yield_now();
    }
    child
}

fn traced(program: &Program, folder: &Path) -> Vec<Traced> {
    let place = tempfile::tempdir().unwrap();
    let log = place.path().join("strace");
    let status = Command::new("strace")
        .args(["-f", "-xx", "-X", "verbose", "-s", "4096", "-o"])
        .arg(&log)
        .arg(program.path)
        .arg(folder)
        .status()
        .unwrap();
    assert!(status.success());
    let text = fs::read_to_string(log).unwrap();
    let mut calls: Vec<Traced> = text.lines().filter_map(traced_line).flat_map(by_message).collect();
    if program.table == SyscallTable::I386 {
        // The current calls behind old 32-bit calls.
        const SAME: [(&str, &str); 5] = [
            ("mmap", "mmap2"),
            ("select", "_newselect"),
            ("accept", "accept4"),
            ("send", "sendto"),
            ("recv", "recvfrom"),
        ];
        for call in &mut calls {
            if let Some((_, name)) = SAME.iter().find(|(name, _)| *name == call.name) {
                call.name = (*name).to_owned();
            }
        }
    }
    let is_mark = |call: &Traced, mode: &str| call.name == "fchmod" && call.args == ["-1", mode];
    let first = calls.iter().position(|call| is_mark(call, "01234")).expect("the first mark");
    let last = calls.iter().position(|call| is_mark(call, "04321")).expect("the last mark");
    calls.into_iter().skip(first + 1).take(last - first - 1).collect()
}

/// Parses `PID name(argument, …) = result …`.
fn traced_line(line: &str) -> Option<Traced> {
    let line = line.split_once(' ')?.1.trim_start();
    let (name, rest) = line.split_once('(')?;
    let (args, result) = rest.rsplit_once(") ")?;
    let result = result.trim_start().strip_prefix("= ")?;
    let (number, error) = result.split_once(' ').unwrap_or((result, ""));
    let mut value = parse(number)?;
    if value == -1
        && let Some(name) = error.split(' ').next()
    {
        let errno = (1..200).find(|errno| syscap_schemas::errno_name(*errno) == Some(name));
        value = errno.map_or(value, |errno| -i64::from(errno));
    }
    Some(Traced { name: name.to_owned(), args: split(args), result: value })
}

/// Splits a call with several messages into one call for each. A failed call has the first message.
fn by_message(call: Traced) -> Vec<Traced> {
    let Some(list) = call.args.get(1).filter(|list| call.name.ends_with("mmsg") && list.starts_with('[')) else {
        return vec![call];
    };
    let messages = split(list.trim_start_matches('[').trim_end_matches(']'));
    let each = messages.into_iter().take(call.result.max(1) as usize).map(|message| {
        let length = message.rsplit_once("msg_len=").and_then(|(_, length)| parse(length.trim_end_matches('}')));
        let mut args = call.args.clone();
        args[1] = message;
        Traced { name: call.name.clone(), args, result: length.unwrap_or(call.result) }
    });
    each.collect()
}

/// Splits at commas outside of brackets, quotes and comments.
fn split(args: &str) -> Vec<String> {
    let (mut parts, mut depth, mut quoted) = (vec![String::new()], 0, false);
    for character in args.chars() {
        match character {
            '"' => quoted = !quoted,
            '{' | '[' | '(' if !quoted => depth += 1,
            '}' | ']' | ')' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().unwrap().push(character);
    }
    let parts: Vec<String> = parts.iter().map(|part| part.trim().to_owned()).collect();
    if parts == [""] { Vec::new() } else { parts }
}

fn parse(number: &str) -> Option<i64> {
    match number.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).ok().map(|value| value as i64),
        None if number.len() > 1 && number.starts_with('0') => i64::from_str_radix(number, 8).ok(),
        None => number.parse().ok(),
    }
}

fn differences(program: &Program, ours: &Captured, theirs: &Traced) -> Vec<String> {
    let mut problems = Vec::new();
    // Addresses and keys differ in each run.
    let differs = ["mmap", "mmap2", "msgget", "keyctl", "add_key", "request_key"].contains(&ours.name.as_str())
        && theirs.result > 0;
    let same_result = if differs { ours.result > 0 } else { ours.result == theirs.result };
    if !same_result {
        problems.push(format!("{}: result {} is {} for strace", ours.name, ours.result, theirs.result));
    }
    let row = syscalls().iter().find(|call| call.name == ours.name && number(program.table, call).is_some()).unwrap();
    // strace shows both halves of a number as one.
    let args = row.args.iter().filter(|arg| !arg.name.ends_with("_high") && arg.name != "pos_h").zip(&theirs.args);
    for (arg, token) in args {
        // The parameter of a list includes its length, and each run has its own queues.
        if ours.name == "poll" && arg.name == "nfds" || arg.name == "msqid" && ours.result >= 0 {
            continue;
        }
        if let Some(number) = both_halves(ours, arg.name) {
            if parse(token) != Some(number) {
                problems.push(format!("{} {} ({token}) is {number}", ours.name, arg.name));
            }
            continue;
        }
        match find(ours, arg.name, token) {
            None if is_address(token) && ours.result < 0 => {}
            None => problems.push(format!("{}: no value of {}", ours.name, arg.name)),
            Some(value) => {
                if let Err(problem) = same(ours, value, token) {
                    problems.push(format!("{} {} ({token}): {problem}; {value:?}", ours.name, arg.name));
                }
            }
        }
    }
    problems
}

/// Returns a number in two arguments without a parameter.
fn both_halves(call: &Captured, arg: &str) -> Option<i64> {
    let stem = arg.strip_suffix("_low")?;
    let half = |name: String| call.values.iter().find(|value| value.name == name).map(Value::number);
    Some(half(format!("{stem}_low"))? | half(format!("{stem}_high"))? << 32)
}

fn number(table: SyscallTable, call: &syscap_schemas::Syscall) -> Option<u16> {
    match table {
        SyscallTable::X86_64 => call.x86_64,
        SyscallTable::Aarch64 => call.aarch64,
        SyscallTable::I386 => call.i386,
    }
}

fn is_address(token: &str) -> bool {
    token.len() >= 10 && token.starts_with("0x") && !token.contains(' ')
}

/// Returns the value of an argument: the argument itself, or a parameter that stands for it. Some arguments have a
/// parameter for each kind of value.
fn find<'a>(call: &'a Captured, arg: &str, token: &str) -> Option<&'a Value> {
    let is_text = token.starts_with('"');
    let several = match (call.name.as_str(), arg) {
        ("prctl", "arg2") if is_text => Some("arg2_str"),
        ("fsconfig", "value") if is_text && find(call, "cmd", "")?.number() == FSCONFIG_SET_BINARY => {
            Some("value_bytebuf")
        }
        ("fsconfig", "value") => Some("value_charbuf"),
        (_, "msg" | "msgvec" | "iov") => Some("data"),
        ("quotactl", "op") => Some("cmd"),
        ("quotactl", "id") if token.contains("QFMT") => Some("quota_fmt"),
        ("quotactl", "addr") if is_text => Some("quotafilepath"),
        _ => None,
    };
    if let Some(param) = several {
        return call.values.iter().find(|value| value.name == param);
    }
    const STANDS: [(&str, &str); 11] = [
        ("offset_low", "offset"),
        ("rlim", "cur"),
        ("mountflags", "flags"),
        ("optval", "val"),
        ("duration", "interval"),
        ("pipefd", "fd1"),
        ("fds", "fd1"),
        ("new_limit", "newcur"),
        ("old_limit", "oldcur"),
        ("arg2", "arg2_int"),
        ("type", "type"),
    ];
    let by_name = call.values.iter().find(|value| value.name == arg);
    let stands = STANDS.iter().find(|(from, _)| *from == arg).map(|(_, to)| *to);
    by_name
        .or_else(|| call.values.iter().find(|value| argument_aliases(value.name).contains(&arg)))
        .or_else(|| call.values.iter().find(|value| Some(value.name) == stands))
}

fn same(call: &Captured, value: &Value, token: &str) -> Result<(), String> {
    let (plain, comment) = match token.split_once(" /* ") {
        Some((plain, comment)) if !token.starts_with(['{', '[']) => (plain, comment.strip_suffix(" */")),
        _ => (token, None),
    };
    let check = |holds: bool, what: &str| if holds { Ok(()) } else { Err(what.to_owned()) };
    if call.name == "getrandom" && value.name == "buf" {
        return check(value.raw.len() == 16, "there are not 16 bytes");
    }
    if call.name == "keyctl"
        && let Some((kind, rest)) = value.raw.split_first()
        && value.name != "operation"
    {
        return dynamic(*kind, rest, plain);
    }
    if let (Some(names), "quotactl", "cmd") = (comment, call.name.as_str(), value.name) {
        let kind = find(call, "type", "").ok_or("there is no type")?;
        let (command, of) = names.trim_start_matches("QCMD(").trim_end_matches(')').split_once(", ").unwrap();
        translated(value.number() as u32, 0, value.symbols.unwrap(), command)?;
        return translated(kind.number() as u32, 0, kind.symbols.unwrap(), of);
    }
    if let Some(quoted) = plain.strip_prefix('"') {
        let expected = unhex(quoted.trim_end_matches('.').trim_end_matches('"'));
        if let ("val", Some((&TIME, time))) = (value.name, value.raw.split_first()) {
            let word = |bytes: Option<&[u8]>| bytes.and_then(syscap::event::read_u64).unwrap();
            let nanos = word(expected.get(..4)) * 1_000_000_000 + word(expected.get(4..)) * 1000;
            return check(syscap::event::read_u64(time) == Some(nanos), "the time differs");
        }
        if quoted.ends_with("...") {
            return check(value.raw.starts_with(&expected), "the text begins otherwise");
        }
        return check(until(&value.raw, &expected), "the bytes differ");
    }
    if plain == "NULL" {
        return check(is_null(value), "it is not NULL");
    }
    if plain.starts_with(['{', '[']) {
        return structure(call, value, token);
    }
    let parts: Option<Vec<i64>> = token.split('|').map(|part| parse(part.split(' ').next()?)).collect();
    if token.contains(" */|") {
        let expected = parts.unwrap_or_default().iter().fold(0, |all, part| all | part);
        return check(value.number() == expected, "the numbers differ");
    }
    let Some(expected) = parse(plain) else { return Err("the number cannot be read".to_owned()) };
    // A parameter with file flags that its table does not declare.
    let symbols = match call.name.as_str() {
        "timerfd_create" if value.name == "flags" => symbol_table("file_flags"),
        _ => value.symbols,
    };
    if let (Some(symbols), Some(names)) = (symbols, comment) {
        return translated(value.number() as u32, expected, symbols, names);
    }
    // The value differs in each run.
    if is_address(plain) {
        // After a failure the buffer has no data, and the parameter no value.
        return check(!value.raw.is_empty() || call.result < 0, "there is no address");
    }
    let number = value.number();
    check(number == expected || number as u32 == expected as u32, "the numbers differ")
}

/// `true` if the value is a null pointer: the number 0, or a missing text.
fn is_null(value: &Value) -> bool {
    match value.raw.as_slice() {
        [] => value.is_text || value.text.as_deref() == Some("NULL"),
        raw => raw.iter().all(|byte| *byte == 0),
    }
}

/// A value of several kinds: 0, then a number; or 1, then a text.
fn dynamic(kind: u8, value: &[u8], token: &str) -> Result<(), String> {
    let holds = match (kind, token.strip_prefix('"'), parse(token)) {
        (1, Some(text), _) => until(value, &unhex(text.trim_end_matches('"'))),
        // Keys differ in each run.
        (0, None, Some(number)) if number > 1_000_000 => syscap::event::read_i64(value) > Some(1_000_000),
        (0, None, Some(number)) => syscap::event::read_i64(value) == Some(number),
        _ => false,
    };
    if holds { Ok(()) } else { Err(format!("it is of kind {kind} and differs")) }
}

/// Checks that the value in the capture has the names that strace prints, as far as its table has them. A value without
/// names is `otherwise`.
fn translated(value: u32, otherwise: i64, symbols: &SymbolTable, names: &str) -> Result<(), String> {
    // strace has one name for two bits.
    let names =
        if symbols.key == "futex_op" { names.replace("_PRIVATE", "|FUTEX_PRIVATE_FLAG") } else { names.to_owned() };
    let known = names.split('|').map(|name| scap_symbol(Box::leak(name.to_owned().into_boxed_str())));
    let known: Vec<&str> = known.filter(|name| symbols.symbols.iter().any(|row| row.name == *name)).collect();
    let bits = known.iter().filter_map(|name| symbols.symbols.iter().find(|row| row.name == *name));
    let expected = bits.fold(0, |all, row| all | row.value);
    // The table also has bits for created files and for layers of overlays.
    let own = 1 << 14 | 1 << 15 | 1 << 16;
    let is_file = symbols.key == "file_flags";
    let value = if is_file { value & !own } else { value };
    if known.is_empty() && i64::from(value) == otherwise {
        return Ok(());
    }
    if value == expected { Ok(()) } else { Err(format!("{value:#x} is not {expected:#x} ({known:?})")) }
}

/// Compares the part of a struct that the capture has.
fn structure(call: &Captured, value: &Value, token: &str) -> Result<(), String> {
    let check = |holds: bool, what: String| if holds { Ok(()) } else { Err(what) };
    if value.text.as_deref() == Some(token) {
        return Ok(());
    }
    let member = |name: &str| {
        let rest = token.split_once(&format!("{name}="))?.1;
        parse(rest.split([',', '}', ' ', ')']).next()?)
    };
    if let Some(seconds) = member("tv_sec") {
        let nanoseconds = member("tv_nsec").unwrap_or(0);
        return match &value.text {
            // The time of day differs in each run.
            Some(text) => check(text.starts_with("{tv_sec="), format!("{text} is no time")),
            None => check(value.number() == seconds * 1_000_000_000 + nanoseconds, "the time differs".to_owned()),
        };
    }
    if let Some(limit) = member("rlim_cur") {
        return check(value.number() == limit, "the limit differs".to_owned());
    }
    if token.contains("sin_port") {
        let port = parse(token.split_once("htons(").unwrap().1.split(')').next().unwrap()).unwrap();
        let expected = [&[2, 127, 0, 0, 1][..], &(port as u16).to_le_bytes()].concat();
        return check(value.raw == expected, "the address differs".to_owned());
    }
    if token.contains("iov_base") {
        let bases = token.split("iov_base=\"").skip(1).map(|part| unhex(part.split('"').next().unwrap()));
        let expected: Vec<u8> = bases.flatten().collect();
        return check(value.raw == expected, "the bytes differ".to_owned());
    }
    let numbers = token.trim_matches(['[', ']']).split(", ").map(parse).collect::<Option<Vec<_>>>();
    match numbers.as_deref() {
        Some([first, second]) => {
            let other = call.values.iter().find(|value| value.name == "fd2").map(Value::number);
            check(value.number() == *first && other == Some(*second), "the fds differ".to_owned())
        }
        Some([one]) if [4, 8].contains(&value.raw.len()) => {
            check(value.number() == *one, "the number differs".to_owned())
        }
        Some([one]) => {
            let tail = value.raw.get(1..5).and_then(syscap::event::read_i64);
            check(tail == Some(*one), "the option differs".to_owned())
        }
        _ => check(!value.raw.is_empty() || call.result < 0, "there is nothing".to_owned()),
    }
}

/// `true` if the bytes are those that strace prints. A text may end before its buffer.
fn until(raw: &[u8], expected: &[u8]) -> bool {
    raw == expected || until_nul(raw) == until_nul(expected)
}

/// Decodes `\x2f\x74`.
fn unhex(text: &str) -> Vec<u8> {
    text.split("\\x").skip(1).filter_map(|digits| u8::from_str_radix(digits, 16).ok()).collect()
}
