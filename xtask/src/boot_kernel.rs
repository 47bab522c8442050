//! The task `boot-kernel`: boots another kernel in QEMU and captures there.

use std::fs::{File, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::counters::Counters;
use crate::program::{self, RunningProgram};
use crate::setup::{self, Purpose};
use crate::workspace;

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// The kernel's image: boot/vmlinuz-… of an unpacked Debian package (`dpkg-deb -x linux-image-….deb DIR`)
    vmlinuz: PathBuf,
}

/// Bytes that `dd` copies, with one read and one write each.
const COPIED_BYTES: u64 = 200_000;
/// Most calls that `dd` makes outside of its loop.
const MAX_OTHER_CALLS: u64 = 200;
/// Time limit until the machine powers off. Without KVM a boot takes half a minute.
const BOOT_TIMEOUT: Duration = Duration::from_secs(300);

/// Boots the kernel in QEMU, captures there, and checks the captures: the probe loads, each call of a program is captured or
/// counted as lost, and a filter keeps other calls in the kernel.
///
/// # Errors
/// If the machine cannot be set up or booted, or a check fails.
pub fn run(options: &Options) -> Result<()> {
    let kernel =
        options.vmlinuz.canonicalize().with_context(|| format!("there is no {}", options.vmlinuz.display()))?;
    setup::install(&[Purpose::BootKernel])?;
    program::build_release(["-p", "syscapdump"])?;
    let work = tempfile::tempdir().context("cannot make a temporary folder")?;
    let root = work.path().join("root");
    write_root(&root).context("cannot write the machine's files")?;
    let image = work.path().join("initrd");
    write_initrd(&root, &image)?;

    let log = boot(&kernel, &image, &work.path().join("log"))?;
    let is_shown = |line: &&str| {
        ["kernel ", "syscapdump:", "verification", " captured, "].iter().any(|words| line.contains(words))
    };
    log.lines().filter(is_shown).for_each(|line| println!("{line}"));
    check_captures(&log)?;
    println!("boot-kernel: all is well");
    Ok(())
}

/// Writes the root file system of the machine: busybox, syscapdump with its libraries, and the init script.
fn write_root(root: &Path) -> Result<()> {
    for folder in ["bin", "dev", "etc", "proc", "sys", "tmp"] {
        std::fs::create_dir_all(root.join(folder))?;
    }
    let program = workspace::release("syscapdump");
    std::fs::copy("/bin/busybox", root.join("bin/busybox"))?;
    std::fs::copy(&program, root.join("bin/syscapdump"))?;
    for name in ["cat", "dd", "echo", "mount", "poweroff", "sh", "uname"] {
        symlink("busybox", root.join("bin").join(name))?;
    }
    let libraries = program::output(Command::new("ldd").arg(&program))?;
    for library in libraries.split_whitespace().filter(|word| word.starts_with('/')) {
        let copy = root.join(library.trim_start_matches('/'));
        std::fs::create_dir_all(copy.parent().unwrap_or(root))?;
        std::fs::copy(library, copy).with_context(|| format!("cannot copy {library}"))?;
    }
    let init = root.join("init");
    // Without a terminal syscapdump writes only its last line.
    let script = format!(
        "#!/bin/sh
export PATH=/bin
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev; mount -t tmpfs tmp /tmp
echo \"kernel $(uname -r)\"
copy='dd if=/dev/zero of=/dev/null bs=1 count={COPIED_BYTES}'
(syscapdump -w /tmp/a.pcapng -- $copy; syscapdump -B 64 -w /tmp/b.scap -- $copy
 syscapdump -w /tmp/c.pcapng -f 'evt.type = openat' -- $copy) 2>&1 | cat
poweroff -f
"
    );
    std::fs::write(&init, script)?;
    std::fs::set_permissions(&init, Permissions::from_mode(0o755))?;
    Ok(())
}

/// Packs a folder into an initial RAM disk.
fn write_initrd(root: &Path, image: &Path) -> Result<()> {
    let image = File::create(image).with_context(|| format!("cannot write {}", image.display()))?;
    let command = "find . | cpio --create --format=newc --quiet";
    program::run(Command::new("sh").args(["-c", command]).current_dir(root).stdout(image))
}

/// Boots a kernel, waits until it powers off, and returns its console output.
fn boot(kernel: &Path, image: &Path, log: &Path) -> Result<String> {
    let out = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    let mut command = Command::new("qemu-system-x86_64");
    command.args(["-nographic", "-no-reboot", "-cpu", "max", "-m", "2G", "-smp", "2"]).arg("-kernel").arg(kernel);
    command.arg("-initrd").arg(image).args(["-append", "console=ttyS0 panic=-1 quiet"]);
    let status = RunningProgram::start(command.stdin(Stdio::null()).stdout(out))?.wait_for(BOOT_TIMEOUT)?;
    ensure!(status.success(), "QEMU failed: {status}");
    let text = std::fs::read(log).with_context(|| format!("cannot read {}", log.display()))?;
    Ok(String::from_utf8_lossy(&text).replace('\r', ""))
}

/// Checks the counters of the three captures in the init script.
fn check_captures(log: &str) -> Result<()> {
    let captures: Vec<Counters> = log.lines().filter_map(Counters::parse).collect();
    let [first, second, filtered] = captures.as_slice() else {
        // The last lines of the kernel usually show the reason.
        let lines: Vec<&str> = log.lines().collect();
        let last = lines.get(lines.len().saturating_sub(20)..).unwrap_or_default().join("\n");
        anyhow::bail!("{} of 3 captures ended; the kernel's last lines:\n{last}", captures.len());
    };
    let calls = 2 * COPIED_BYTES;
    for counters in [first, second] {
        let all = counters.captured + counters.lost;
        let expected = calls..=calls + MAX_OTHER_CALLS;
        ensure!(expected.contains(&all), "{all} calls were captured or lost, not {expected:?}");
    }
    let left_out = filtered.left_out;
    ensure!(left_out >= calls, "the filter left {left_out} calls in the kernel, not the {calls} of the loop");
    Ok(())
}
