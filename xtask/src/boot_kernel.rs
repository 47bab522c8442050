//! Boots another kernel and captures there.

use std::fs::{File, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::counters::Counters;
use crate::program::{self, Running};
use crate::setup::{self, Purpose};
use crate::workspace;

/// The kernel to boot.
#[derive(clap::Args)]
pub struct Options {
    /// The kernel's image: boot/vmlinuz-… of an unpacked Debian package (`dpkg-deb -x linux-image-….deb DIR`)
    vmlinuz: PathBuf,
}

/// How many bytes `dd` copies, one at a time: each is a read and a write.
const COPIES: u64 = 200_000;
/// How many calls `dd` makes beside those of its loop, at most.
const OTHER_CALLS: u64 = 200;
/// A kernel that has not powered off by then hangs. Without KVM a boot takes half a minute.
const LIMIT: Duration = Duration::from_secs(300);

/// Boots the kernel in QEMU, captures there, and checks what the captures say: the probe loads, a program's calls are all
/// captured or counted as lost, and a filter leaves the rest in the kernel.
///
/// # Errors
/// Where the machine cannot be set up or booted, and where a check fails.
pub fn run(options: &Options) -> Result<()> {
    let kernel =
        options.vmlinuz.canonicalize().with_context(|| format!("there is no {}", options.vmlinuz.display()))?;
    setup::install(&[Purpose::BootKernel])?;
    program::build_release(["-p", "syscapdump"])?;
    let work = tempfile::tempdir().context("cannot make a temporary folder")?;
    let root = work.path().join("root");
    fill(&root).context("cannot make the machine's files")?;
    let image = work.path().join("initrd");
    pack(&root, &image)?;

    let log = boot(&kernel, &image, &work.path().join("log"))?;
    let said = |line: &&str| {
        ["kernel ", "syscapdump:", "verification", " captured, "].iter().any(|words| line.contains(words))
    };
    log.lines().filter(said).for_each(|line| println!("{line}"));
    check(&log)?;
    println!("boot-kernel: all is well");
    Ok(())
}

/// Writes the files of the machine: busybox, syscapdump with its libraries, and what runs at the start.
fn fill(root: &Path) -> Result<()> {
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
    let start = root.join("init");
    // Without a terminal syscapdump writes its last line alone.
    let script = format!(
        "#!/bin/sh
export PATH=/bin
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev; mount -t tmpfs tmp /tmp
echo \"kernel $(uname -r)\"
copy='dd if=/dev/zero of=/dev/null bs=1 count={COPIES}'
(syscapdump -w /tmp/a.pcapng -- $copy; syscapdump -B 64 -w /tmp/b.scap -- $copy
 syscapdump -w /tmp/c.pcapng -f 'evt.type = openat' -- $copy) 2>&1 | cat
poweroff -f
"
    );
    std::fs::write(&start, script)?;
    std::fs::set_permissions(&start, Permissions::from_mode(0o755))?;
    Ok(())
}

/// Packs a folder as the kernel unpacks it into its first file system.
fn pack(root: &Path, image: &Path) -> Result<()> {
    let image = File::create(image).with_context(|| format!("cannot write {}", image.display()))?;
    let command = "find . | cpio --create --format=newc --quiet";
    program::run(Command::new("sh").args(["-c", command]).current_dir(root).stdout(image))
}

/// Boots a kernel, waits until it powers off, and returns what it printed.
fn boot(kernel: &Path, image: &Path, log: &Path) -> Result<String> {
    let out = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    let mut command = Command::new("qemu-system-x86_64");
    command.args(["-nographic", "-no-reboot", "-cpu", "max", "-m", "2G", "-smp", "2"]).arg("-kernel").arg(kernel);
    command.arg("-initrd").arg(image).args(["-append", "console=ttyS0 panic=-1 quiet"]);
    let status = Running::start(command.stdin(Stdio::null()).stdout(out))?.wait_for(LIMIT)?;
    ensure!(status.success(), "QEMU failed: {status}");
    let text = std::fs::read(log).with_context(|| format!("cannot read {}", log.display()))?;
    Ok(String::from_utf8_lossy(&text).replace('\r', ""))
}

/// Checks the three captures of the machine's start script.
fn check(log: &str) -> Result<()> {
    let captures: Vec<Counters> = log.lines().filter_map(Counters::of).collect();
    let [first, second, filtered] = captures.as_slice() else {
        // What the kernel said last tells why.
        let lines: Vec<&str> = log.lines().collect();
        let last = lines.get(lines.len().saturating_sub(20)..).unwrap_or_default().join("\n");
        anyhow::bail!("{} of 3 captures came to their end; the kernel's last lines:\n{last}", captures.len());
    };
    let calls = 2 * COPIES;
    for counters in [first, second] {
        let all = counters.captured + counters.lost;
        let expected = calls..=calls + OTHER_CALLS;
        ensure!(expected.contains(&all), "{all} calls were captured or lost, not {expected:?}");
    }
    let left_out = filtered.left_out;
    ensure!(left_out >= calls, "the filter left {left_out} calls in the kernel, not the {calls} of the loop");
    Ok(())
}
