//! The task `boot-kernel`: boots another kernel in QEMU and captures there.

use std::fs::{File, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::architecture::Architecture;
use crate::counters::Counters;
use crate::cross_root::CrossRoot;
use crate::program::{self, RunningProgram};
use crate::setup::{self, Purpose};
use crate::static_programs;

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// The kernel's image, for x86_64 or aarch64: boot/vmlinuz-… or usr/lib/modules/…/vmlinuz of an unpacked Debian package
    /// (`dpkg-deb -x linux-image-….deb DIR`, for newer ones linux-binary-….deb)
    vmlinuz: PathBuf,
    /// The folder with a program of the task static-programs [default: build one]
    #[arg(long, value_name = "DIR")]
    programs: Option<PathBuf>,
}

/// Bytes that `dd` copies, with one read and one write each.
const COPIED_BYTES: u64 = 200_000;
/// Most calls that `dd` makes outside of its loop.
const MAX_OTHER_CALLS: u64 = 200;
/// Time limit until the machine powers off. Without KVM a boot takes half a minute.
const BOOT_TIMEOUT: Duration = Duration::from_secs(300);
/// The programs of busybox in the machine.
const BUSYBOX_PROGRAMS: [&str; 7] = ["cat", "dd", "echo", "mount", "poweroff", "sh", "uname"];

impl Architecture {
    /// Returns the architecture of a kernel's image, which is a program of EFI: the header of this format names it.
    fn of_kernel(image: &[u8]) -> Option<Self> {
        let number = |at: usize, length: usize| {
            let bytes = image.get(at..at.checked_add(length)?)?;
            bytes.iter().rev().try_fold(0_usize, |number, byte| Some(number << 8 | usize::from(*byte)))
        };
        let header = number(0x3c, 4)?;
        let machine = (image.get(header..header.checked_add(4)?)? == b"PE\0\0").then(|| number(header + 4, 2))??;
        match machine {
            0x8664 => Some(Self::X86_64),
            0xaa64 => Some(Self::Aarch64),
            _ => None,
        }
    }

    /// Returns the command of QEMU for a machine with two CPUs. `max` has every feature that QEMU emulates; a cheaper
    /// signature of pointers halves the time of a boot.
    fn qemu(self) -> Command {
        let (program, arguments, console): (_, &[&str], _) = match self {
            Self::X86_64 => ("qemu-system-x86_64", &["-cpu", "max"], "ttyS0"),
            Self::Aarch64 => ("qemu-system-aarch64", &["-machine", "virt", "-cpu", "max,pauth-impdef=on"], "ttyAMA0"),
        };
        let mut command = Command::new(program);
        command.args(arguments).args(["-nographic", "-no-reboot", "-m", "2G", "-smp", "2"]);
        command.arg("-append").arg(format!("console={console} panic=-1 quiet"));
        command
    }
}

/// Boots the kernel in QEMU, captures there, and checks the captures: the probe loads, each call of a program is captured or
/// counted as lost, and a filter keeps other calls in the kernel.
///
/// # Errors
/// If the machine cannot be set up or booted, or a check fails.
pub fn run(options: &Options) -> Result<()> {
    let kernel =
        options.vmlinuz.canonicalize().with_context(|| format!("there is no {}", options.vmlinuz.display()))?;
    let image = std::fs::read(&kernel).with_context(|| format!("cannot read {}", kernel.display()))?;
    let architecture = Architecture::of_kernel(&image)
        .with_context(|| format!("{} is no kernel of x86_64 or aarch64", kernel.display()))?;
    setup::install(&[Purpose::BootKernel])?;
    let work = tempfile::tempdir().context("cannot make a temporary folder")?;
    let root = work.path().join("root");
    write_root(&root).context("cannot write the machine's files")?;
    copy_busybox(architecture, &root.join("bin/busybox")).context("cannot copy busybox")?;
    let program = root.join("bin/syscapdump");
    match &options.programs {
        Some(folder) => {
            let built = folder.join(static_programs::file_name(architecture));
            std::fs::copy(&built, &program).with_context(|| format!("cannot copy {}", built.display()))?;
        }
        None => static_programs::build(architecture, static_programs::RELEASE, &program)?,
    }
    let image = work.path().join("initrd");
    write_initrd(&root, &image)?;

    let log = boot(architecture, &kernel, &image, &work.path().join("log"))?;
    let is_shown = |line: &&str| {
        ["kernel ", "syscapdump:", "verification", " captured, "].iter().any(|words| line.contains(words))
    };
    log.lines().filter(is_shown).for_each(|line| println!("{line}"));
    check_captures(&log)?;
    println!("boot-kernel: all is well on {}", architecture.name());
    Ok(())
}

/// Writes the root file system of the machine without its two programs: folders, links and the init script.
fn write_root(root: &Path) -> Result<()> {
    for folder in ["bin", "dev", "etc", "proc", "sys", "tmp"] {
        std::fs::create_dir_all(root.join(folder))?;
    }
    for name in BUSYBOX_PROGRAMS {
        symlink("busybox", root.join("bin").join(name))?;
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

/// Copies a static busybox: this machine's, or that of a Debian package for another architecture.
fn copy_busybox(architecture: Architecture, path: &Path) -> Result<()> {
    if architecture.is_native() {
        return Ok(std::fs::copy("/bin/busybox", path).map(drop)?);
    }
    let root = CrossRoot::open()?;
    let folder = tempfile::tempdir_in(root.path("/tmp"))?;
    let inside = Path::new("/tmp").join(folder.path().file_name().unwrap_or_default());
    let package = format!("busybox-static:{}", architecture.debian_name());
    // apt-get would otherwise download as a user who may not write there.
    let download = format!("cd '{}' && apt-get download -qq -o APT::Sandbox::User=root {package}", inside.display());
    program::run(root.command("sh").args(["-c", &format!("{download} && dpkg-deb -x *.deb .")]))?;
    std::fs::copy(folder.path().join("usr/bin/busybox"), path)?;
    Ok(())
}

/// Packs a folder into an initial RAM disk.
fn write_initrd(root: &Path, image: &Path) -> Result<()> {
    let image = File::create(image).with_context(|| format!("cannot write {}", image.display()))?;
    let command = "find . | cpio --create --format=newc --quiet";
    program::run(Command::new("sh").args(["-c", command]).current_dir(root).stdout(image))
}

/// Boots a kernel, waits until it powers off, and returns its console output.
fn boot(architecture: Architecture, kernel: &Path, image: &Path, log: &Path) -> Result<String> {
    let out = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    let mut command = architecture.qemu();
    command.arg("-kernel").arg(kernel).arg("-initrd").arg(image);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_image_names_its_architecture() {
        let image = |machine: [u8; 2]| {
            let mut image = vec![0; 0x40];
            image[0x3c] = 0x40;
            image.extend([b'P', b'E', 0, 0, machine[0], machine[1]]);
            image
        };
        assert_eq!(Architecture::of_kernel(&image([0x64, 0x86])), Some(Architecture::X86_64));
        assert_eq!(Architecture::of_kernel(&image([0x64, 0xaa])), Some(Architecture::Aarch64));
        assert_eq!(Architecture::of_kernel(&image([0x4c, 0x01])), None);
        assert_eq!(Architecture::of_kernel(b"\x7fELF"), None);
        assert_eq!(Architecture::of_kernel(&[0xff; 0x40]), None);
    }
}
