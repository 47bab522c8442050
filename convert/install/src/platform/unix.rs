//! Linux and macOS: users, permissions, process groups and the shell.

use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command};

use rustix::fs::{Access, access};
use rustix::process::{Pid, Signal, geteuid, kill_process_group};

/// `true`: files have modes.
pub const HAS_MODES: bool = true;

/// `true` if the caller is root.
pub fn is_root() -> bool {
    geteuid().is_root()
}

/// `true` if the caller is root and the folder belongs to another user.
pub fn is_owned_by_other_user(folder: &Path) -> bool {
    is_root() && folder.metadata().is_ok_and(|metadata| metadata.uid() != geteuid().as_raw())
}

/// `true` if the caller may run the program.
pub fn may_execute(program: &Path) -> bool {
    access(program, Access::EXEC_OK).is_ok()
}

/// Returns a path quoted for a shell where that is necessary.
pub fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-+".contains(&byte);
    if text.bytes().all(plain) { text } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

/// Returns the shell command that removes a folder.
pub fn remove_command(folder: &Path) -> String {
    format!("rm -r {}", quoted(folder))
}

/// Lets a command start in a process group of its own.
pub fn start_group(command: &mut Command) {
    command.process_group(0);
}

/// Kills a program and all programs that it has started.
pub fn kill_group(child: &mut Child) {
    // The error of a group that has ended meanwhile does not matter.
    let _ = kill_process_group(Pid::from_child(child), Signal::KILL);
}

/// Removes the environment of another user from a command of root: root runs nothing with another user's variables or
/// home.
pub fn restrict_environment(command: &mut Command) {
    if is_root() {
        command.env_clear().env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin");
        let home = std::env::var_os("HOME").filter(|home| !is_owned_by_other_user(Path::new(home)));
        command.envs(home.map(|home| ("HOME", home)));
    }
}
