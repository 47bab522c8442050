//! Errors between the probe and the kernel.

use std::io;

use aya::EbpfError;
use aya::maps::MapError;
use aya::programs::ProgramError;

/// The reason why the probe cannot capture.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The kernel does not describe its own structs.
    #[error(
        "the kernel has no BTF (/sys/kernel/btf/vmlinux): a kernel built with CONFIG_DEBUG_INFO_BTF=y is needed, \
         as the newer kernels of all large distributions are"
    )]
    NoBtf(#[source] aya_obj::btf::BtfError),
    /// The process may not load BPF programs.
    #[error("capturing system calls needs {missing}: run it with `sudo`, or once `{command}`")]
    Permission {
        /// The capabilities that the process lacks.
        missing: String,
        /// The command that grants the capabilities.
        command: String,
    },
    /// The kernel refuses although the process has the capabilities: a container, a user namespace, or lockdown.
    #[error(
        "the kernel refuses to load BPF programs although this process has the capabilities for it: it runs in a \
         container or a user namespace, or the kernel is locked down (/sys/kernel/security/lockdown)"
    )]
    Refused(#[source] io::Error),
    /// The kernel counts the probe's memory as locked memory, and the limit of the process is too low.
    #[error(
        "Linux {found} refuses the probe, most likely because it counts the probe's memory as locked memory (kernels \
         from 5.11 on do not): allow more with `ulimit -l unlimited` as root, or run it with `sudo`"
    )]
    LockedMemory {
        /// The running kernel's release.
        found: String,
        /// The kernel's error.
        #[source]
        reason: io::Error,
    },
    /// The kernel is older than the features that the probe uses.
    #[error("Linux {found} is too old: the probe needs 5.8 or newer")]
    KernelTooOld {
        /// The running kernel's release.
        found: String,
    },
    /// The kernel's verifier rejects a program of the probe.
    #[error(
        "the kernel's verifier rejects the probe's program {program}; please report this with the kernel's version:\n{log}"
    )]
    Verifier {
        /// The program.
        program: &'static str,
        /// The end of the verifier's log.
        log: String,
    },
    /// An option has an invalid value.
    #[error("{name}: {problem}")]
    Option {
        /// The option.
        name: &'static str,
        /// What is wrong with it.
        problem: String,
    },
    /// The object file lacks something that the loader expects.
    #[error("the probe has no {0}: probe and loader do not belong together")]
    Missing(&'static str),
    /// The object could not be loaded.
    #[error("cannot load the probe")]
    Load(#[source] Box<EbpfError>),
    /// A map could not be made or changed.
    #[error("cannot {action}")]
    Map {
        /// The action that failed.
        action: &'static str,
        /// The cause.
        #[source]
        source: Box<MapError>,
    },
    /// A program could not be attached.
    #[error("cannot attach the probe's program {program}")]
    Attach {
        /// The program.
        program: &'static str,
        /// The cause.
        #[source]
        source: Box<ProgramError>,
    },
    /// There is no memory for the rings.
    #[error("the kernel has no memory for the rings: make them smaller with -B KIB (--ring-size)")]
    RingMemory(#[source] Box<EbpfError>),
    /// The process may not open as many files as the probe needs.
    #[error("this process may open {limit} files, and the probe needs more: allow them with `ulimit -n 1024`")]
    OpenFiles {
        /// The number of files that the process may open.
        limit: u64,
        /// The kernel's error.
        #[source]
        source: io::Error,
    },
    /// The operating system refused a call.
    #[error("cannot {action}")]
    System {
        /// The action that failed.
        action: &'static str,
        /// The cause.
        #[source]
        source: io::Error,
    },
}

impl Error {
    pub(crate) fn system(action: &'static str) -> impl FnOnce(rustix::io::Errno) -> Self {
        move |errno| Self::io(action)(errno.into())
    }

    /// Returns the error of an `action` that the system refused.
    pub(crate) fn io(action: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| limit(&source).unwrap_or(Self::System { action, source })
    }

    /// Returns the error of a kernel whose BTF cannot be read.
    pub(crate) fn no_btf(source: aya_obj::btf::BtfError) -> Self {
        limit(&source).unwrap_or(Self::NoBtf(source))
    }
}

/// `EMFILE`: the process may not open more files.
pub(crate) const EMFILE: i32 = 24;

/// Returns [`Error::OpenFiles`] if an EMFILE is among the error's causes.
pub(crate) fn limit(error: &(dyn std::error::Error + 'static)) -> Option<Error> {
    let source = cause(error, EMFILE)?;
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile).current.unwrap_or(u64::MAX);
    Some(Error::OpenFiles { limit, source: io::Error::from_raw_os_error(source.raw_os_error().unwrap_or(EMFILE)) })
}

/// Returns the operating system error with this number among an error's causes.
pub(crate) fn cause<'a>(error: &'a (dyn std::error::Error + 'static), number: i32) -> Option<&'a io::Error> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(io_error) = error.downcast_ref::<io::Error>()
            && io_error.raw_os_error() == Some(number)
        {
            return Some(io_error);
        }
        cause = error.source();
    }
    None
}
