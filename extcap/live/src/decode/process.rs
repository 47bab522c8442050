//! Parameters of events about programs and tasks: execve, clone, exit.

use syscap::event::ThreadProcess;
use syscap_bpf::{Item, ItemKind, RawRecord, TaskInfo};
use syscap_schemas::values::clone_flags::CLONE_CHILD_IN_PIDNS;
use syscap_schemas::values::execve_flags::{EXE_FROM_MEMFD, EXE_LOWER_LAYER, EXE_UPPER_LAYER, EXE_WRITABLE};
use syscap_schemas::{EventType, kernel_symbols, symbol_table};

use super::memory::{int, lower};
use super::symbols::Translation;
use super::values::Values;

/// Encodes tasks. Holds the translation of the clone flags.
#[derive(Debug)]
pub struct Processes {
    clone_flags: Option<Translation>,
}

impl Processes {
    /// Joins the kernel's table of clone flags with scap's.
    pub fn new() -> Self {
        let tables = kernel_symbols("clone_flags").zip(symbol_table("clone_flags"));
        Self { clone_flags: tables.map(|(kernel, scap)| Translation::new(kernel, scap)) }
    }

    /// Appends the parameters of an event of clone, fork, vfork or execve, by their names.
    pub fn write(&self, event: &EventType, record: &RawRecord<'_>, result: i64, values: &mut Values<'_>) {
        let task = record.task();
        let arguments = data(record, ItemKind::Arguments);
        let first = arguments.iter().position(|byte| *byte == 0).unwrap_or(arguments.len());
        for param in event.params {
            match param.name {
                "res" => values.i64(result),
                "exe" => values.text(arguments.get(..first).unwrap_or(&[])),
                "args" => values.texts(arguments.get(first + 1..).unwrap_or(&[])),
                "env" => values.texts(data(record, ItemKind::Environment)),
                // The machine's state has the directory; libs leaves this parameter empty, too.
                "cwd" => values.text(data(record, ItemKind::Cwd)),
                "comm" => values.text(task.map_or(&[], TaskInfo::comm)),
                "cgroups" => values.texts(data(record, ItemKind::Cgroups)),
                "trusted_exepath" => path(record, ItemKind::Exe, values),
                "filename" => filename(record, result, values),
                "tid" => values.i64(i64::from(task.map_or(record.header.tid, |task| task.tid))),
                "pid" => values.i64(i64::from(task.map_or(record.header.pid, |task| task.pid))),
                "flags" if event.name.starts_with("execve") => values.u32(task.map_or(0, exe_flags)),
                "flags" => values.u32(self.flags(record, task)),
                name => values.integer(param.kind, task.and_then(|task| number(task, name)).unwrap_or(0)),
            }
        }
    }

    fn flags(&self, record: &RawRecord<'_>, task: Option<&TaskInfo>) -> u32 {
        let flags = task.map_or(lower(record.args.first().copied().unwrap_or(0)), |task| task.clone_flags);
        let in_namespace = task.is_some_and(|task| task.pidns_level != 0 || task.pidns_for_children != 0);
        self.clone_flags.as_ref().map_or(0, |table| table.apply(flags))
            | if in_namespace { CLONE_CHILD_IN_PIDNS } else { 0 }
    }
}

/// Appends the parameters of `procexit`. The exit code is in the form of wait(2).
pub fn exit(record: &RawRecord<'_>, values: &mut Values<'_>) {
    let status = int(record.header.result.cast_unsigned());
    let [low, ..] = status.to_le_bytes();
    let signal = low & 0x7f;
    let reaper = record.args.first().map_or(0, |reaper| reaper.cast_signed()).max(0);
    values.i64(i64::from(status));
    values.i64(i64::from(status >> 8 & 0xff));
    values.bytes(&[if signal == 0x7f { 0 } else { signal }]);
    values.bytes(&[u8::from(status & 0x80 != 0)]);
    values.i64(reaper);
}

/// Returns the process of the thread that exited.
pub fn process_of_exit(record: &RawRecord<'_>) -> ThreadProcess {
    let word = |index: usize| record.args.get(index).copied().unwrap_or(0).to_ne_bytes();
    let mut comm = [0; 16];
    comm.iter_mut().zip([word(2), word(3)].as_flattened()).for_each(|(place, byte)| *place = *byte);
    ThreadProcess { pid: i64::from(record.header.pid), comm }
}

fn data<'a>(record: &RawRecord<'a>, kind: ItemKind) -> &'a [u8] {
    record.item(kind).map_or(&[], |item: Item<'a>| item.data)
}

fn path(record: &RawRecord<'_>, kind: ItemKind, values: &mut Values<'_>) {
    match record.item(kind) {
        Some(path) => values.text(path.data),
        None => values.none(),
    }
}

/// Appends the program's path as given to execve. After success it comes from the kernel's tracepoint, after a failure
/// from the caller's memory.
fn filename(record: &RawRecord<'_>, result: i64, values: &mut Values<'_>) {
    let given = record.item(ItemKind::Text).filter(|text| result < 0 && !text.fault);
    match record.item(ItemKind::Filename).or(given) {
        Some(path) => values.text(path.data),
        None => values.none(),
    }
}

fn exe_flags(task: &TaskInfo) -> u32 {
    [
        (task.is_exe_writable(), EXE_WRITABLE),
        (task.is_exe_upper_layer(), EXE_UPPER_LAYER),
        (task.is_exe_memfd(), EXE_FROM_MEMFD),
        (task.is_exe_lower_layer(), EXE_LOWER_LAYER),
    ]
    .iter()
    .filter(|(is, _)| *is)
    .fold(0, |all, (_, flag)| all | flag)
}

/// Returns the task's number for a parameter. User and group are the effective ones, as in libs.
fn number(task: &TaskInfo, param: &str) -> Option<u64> {
    Some(match param {
        "ptid" => u64::from(task.ppid),
        "fdlimit" => task.fd_limit,
        "pgft_maj" => task.major_faults,
        "pgft_min" => task.minor_faults,
        "vm_size" => u64::from(task.vm.size),
        "vm_rss" => u64::from(task.vm.rss),
        "vm_swap" => u64::from(task.vm.swap),
        "uid" => u64::from(task.euid),
        "gid" => u64::from(task.egid),
        "vtid" => u64::from(task.vtid),
        "vpid" => u64::from(task.vpid),
        "pgid" => u64::from(task.pgid),
        "vpgid" => u64::from(task.vpgid),
        "pidns_init_start_ts" => task.pidns_start_time,
        "tty" => u64::from(task.tty),
        "loginuid" => u64::from(task.loginuid),
        "cap_inheritable" => task.cap_inheritable,
        "cap_permitted" => task.cap_permitted,
        "cap_effective" => task.cap_effective,
        "exe_ino" => task.exe_inode,
        "exe_ino_ctime" => task.exe_ctime,
        "exe_ino_mtime" => task.exe_mtime,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use syscap_schemas::event_types;

    /// Each parameter of these events has a source.
    #[test]
    fn every_parameter_of_a_task_has_a_source() {
        let texts = [
            "res",
            "exe",
            "args",
            "env",
            "cwd",
            "comm",
            "cgroups",
            "trusted_exepath",
            "filename",
            "tid",
            "pid",
            "flags",
        ];
        let task = <TaskInfo as zerocopy::FromZeros>::new_zeroed();
        for code in ["PPME_SYSCALL_CLONE_20_X", "PPME_SYSCALL_EXECVE_19_X", "PPME_SYSCALL_EXECVEAT_X"] {
            let event = event_types().iter().find(|event| event.code == code).unwrap();
            for param in event.params {
                assert!(texts.contains(&param.name) || number(&task, param.name).is_some(), "{code} {}", param.name);
            }
        }
    }
}
