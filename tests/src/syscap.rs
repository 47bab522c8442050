//! The program `syscap` for the tests.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

/// Builds `syscap` from this workspace with the profile of the tests, and returns its path.
///
/// # Panics
/// If the program cannot be built.
#[allow(clippy::panic, clippy::expect_used)] // a panic fails the test
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        // Cargo builds only the programs of the package under test, and `syscap` belongs to another one.
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--quiet", "--package", "syscap-cli", "--bin", "syscap"]);
        if !cfg!(debug_assertions) {
            cargo.arg("--release");
        }
        let built = cargo.stdin(Stdio::null()).current_dir(crate::paths::project()).status();
        assert!(built.is_ok_and(|status| status.success()), "syscap cannot be built");
        let test = std::env::current_exe().expect("a running test has a path");
        // Tests are in target/PROFILE/deps, programs in target/PROFILE.
        let beside = test.ancestors().skip(1).map(|folder| folder.join("syscap")).find(|path| path.is_file());
        beside.expect("cargo puts the program beside the tests")
    })
}

/// Runs `syscap`.
///
/// # Panics
/// If the program cannot be started.
#[allow(clippy::panic)] // a panic fails the test
pub fn run<S: AsRef<OsStr>>(arguments: &[S]) -> Output {
    match Command::new(program()).args(arguments).stdin(Stdio::null()).output() {
        Ok(output) => output,
        Err(error) => panic!("{}: {error}", program().display()),
    }
}

/// Converts a capture, with further options.
pub fn convert(input: &Path, output: &Path, options: &[&str]) -> Output {
    let files = ["convert".as_ref(), input.as_os_str(), output.as_os_str()];
    let arguments: Vec<&OsStr> = files.into_iter().chain(options.iter().map(OsStr::new)).collect();
    run(&arguments)
}

/// Returns the path of the dissector that is installed with the program.
pub fn dissector() -> PathBuf {
    crate::paths::project().join("convert/install/assets/syscap.lua")
}
