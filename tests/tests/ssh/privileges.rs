//! Privileges on the far host: sudo, doas, an installed program, and none.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use syscap_connect::{ConnectOptions, Outcome, Privileges, Secret, StartedAs, connect};
use syscap_tests::sshd::{SshdOptions, User};

use crate::{Far, LIMIT, connects, fails, programs, works};

/// Rules of sudo for a user. Dropping the value removes them.
pub struct Sudoers(PathBuf);

impl Sudoers {
    /// Writes rules in which `USER` stands for the user.
    pub fn write(user: &User, rules: &str) -> Self {
        let path = PathBuf::from("/etc/sudoers.d").join(&user.name);
        fs::write(&path, rules.replace("USER", &user.name) + "\n").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o440)).unwrap();
        Self(path)
    }
}

impl Drop for Sudoers {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// A user of a host where the cache of root is empty and stays so.
fn far() -> Option<Far> {
    if !syscap_tests::sshd::has_program("/usr/bin/sudo") {
        return None;
    }
    // sudo gives the program root's own home.
    let namespace = "mount -t tmpfs -o mode=700 none /root".to_owned();
    Far::with(&SshdOptions { namespace: Some(namespace), ..SshdOptions::default() }, "/bin/sh")
}

fn with_sudo(far: &Far) -> ConnectOptions {
    ConnectOptions { privileges: Privileges::Sudo, ..far.options() }
}

fn with_password(far: &Far, password: &str) -> ConnectOptions {
    ConnectOptions { privileges_password: Some(Secret::new(password.to_owned())), ..with_sudo(far) }
}

#[test]
fn sudo_without_a_password() {
    let Some(far) = far() else { return };
    let _sudoers = Sudoers::write(&far.user, "USER ALL=(ALL) NOPASSWD: ALL");
    works(&with_sudo(&far), 0);
    // A password that sudo does not ask for does not get into the stream.
    works(&with_password(&far, &far.user.password), 0);
    let connection = connects(&with_sudo(&far), 0);
    assert_eq!(connection.program.started_as, StartedAs::Sudo);
    assert!(connection.program.path.starts_with("/root/.cache/syscap/"), "{:?}", connection.program);
}

#[test]
fn sudo_as_another_user() {
    let Some(far) = far() else { return };
    let other = User::create("/bin/sh");
    let _sudoers = Sudoers::write(&far.user, "USER ALL=(ALL) NOPASSWD: ALL");
    let options = ConnectOptions { privileges_user: Some(other.name.clone()), ..with_sudo(&far) };
    works(&options, other.id());
    let unknown = ConnectOptions { privileges_user: Some("nosuchuser".to_owned()), ..with_sudo(&far) };
    fails(&unknown, &["sudo on far refuses", "unknown user", "check the name of the user"]);
}

#[test]
fn sudo_with_a_password() {
    let Some(far) = far() else { return };
    // A terminal of sudo's own, as in newer versions.
    let _sudoers = Sudoers::write(&far.user, "Defaults:USER use_pty\nUSER ALL=(ALL) ALL");
    works(&with_password(&far, &far.user.password), 0);
    fails(&with_password(&far, "wrong"), &["far: the password for sudo is wrong"]);
    fails(&with_sudo(&far), &["sudo on far asks for a password", "give the password for sudo"]);
}

#[test]
fn sudo_that_refuses() {
    let Some(far) = far() else { return };
    fails(&with_sudo(&far), &["sudo on far asks for a password"]);
    let password = with_password(&far, &far.user.password);
    fails(&password, &["sudo on far refuses", "is not in the sudoers file", "let the administrator allow this user"]);
    let sudoers = Sudoers::write(&far.user, "Defaults:USER requiretty\nUSER ALL=(ALL) ALL");
    fails(&password, &["you must have a tty", "switch off requiretty"]);
    drop(sudoers);
    let _sudoers = Sudoers::write(&far.user, "USER ALL=(ALL) /usr/bin/true");
    fails(&password, &["is not allowed to execute", "let the administrator allow a shell"]);
}

/// doas has one file for all users.
static DOAS: Mutex<()> = Mutex::new(());

struct Doas(MutexGuard<'static, ()>);

impl Doas {
    /// Writes rules, if there are none on this machine.
    fn write(rules: &str) -> Option<Self> {
        let guard = DOAS.lock().unwrap_or_else(PoisonError::into_inner);
        if !syscap_tests::sshd::has_program("/usr/bin/doas") || fs::exists("/etc/doas.conf").unwrap() {
            return None;
        }
        fs::write("/etc/doas.conf", rules).unwrap();
        Some(Self(guard))
    }
}

impl Drop for Doas {
    fn drop(&mut self) {
        let _ = (fs::remove_file("/etc/doas.conf"), &self.0);
    }
}

#[test]
fn doas() {
    let Some(far) = far() else { return };
    let options = ConnectOptions { privileges: Privileges::Doas, ..far.options() };
    let Some(rules) = Doas::write(&format!("permit nopass {}\n", far.user.name)) else { return };
    works(&options, 0);
    drop(rules);
    let Some(rules) = Doas::write(&format!("permit {}\n", far.user.name)) else { return };
    fails(&options, &["doas on far asks for a password", "nopass"]);
    drop(rules);
    let Some(_rules) = Doas::write("permit nopass root\n") else { return };
    fails(&options, &["doas on far refuses", "let the administrator allow this user"]);
}

#[test]
fn no_rights() {
    let Some(far) = far() else { return };
    let options = ConnectOptions { needs_capture_rights: true, ..far.options() };
    let user = format!("{} on far may not capture", far.user.name);
    fails(&options, &[&user, "log in as root, or choose sudo or doas (--remote-priv)"]);
    let _sudoers = Sudoers::write(&far.user, "USER ALL=(ALL) NOPASSWD: ALL");
    let as_nobody =
        ConnectOptions { privileges: Privileges::Sudo, privileges_user: Some("nobody".to_owned()), ..options };
    fails(&as_nobody, &["nobody on far may not capture", "choose root as the user to become"]);
}

#[test]
fn no_sudo() {
    let namespace = "mount --bind /dev/null /usr/bin/sudo; mount --bind /dev/null /usr/bin/doas".to_owned();
    if !syscap_tests::sshd::has_program("/usr/bin/sudo") || !syscap_tests::sshd::has_program("/usr/bin/doas") {
        return;
    }
    let options = SshdOptions { namespace: Some(namespace), ..SshdOptions::default() };
    let Some(far) = Far::with(&options, "/bin/sh") else { return };
    fails(&with_sudo(&far), &["far has no sudo"]);
    let options = ConnectOptions { needs_capture_rights: true, ..far.options() };
    fails(&options, &["install syscapdump with capabilities there", "there is no sudo or doas"]);
}

/// Returns a host where the far program is installed; its version is that of the tests.
fn with_installed_program() -> Option<Far> {
    let name = format!("syscapdump-linux-{}", std::env::consts::ARCH);
    let program = programs().join(name).display().to_string();
    let namespace = format!(
        "mount -t tmpfs none /usr/local/bin; cp {program} /usr/local/bin/syscapdump; \
         mount -t tmpfs -o mode=700 none /root"
    );
    Far::with(&SshdOptions { namespace: Some(namespace), ..SshdOptions::default() }, "/bin/sh")
}

#[test]
fn an_installed_program_may_have_capabilities() {
    let Some(far) = with_installed_program() else { return };
    let options = ConnectOptions { needs_capture_rights: true, ..far.options() };
    let connection = connects(&options, far.user.id());
    assert_eq!(connection.program.started_as, StartedAs::Installed);
    assert_eq!(connection.program.path, "/usr/local/bin/syscapdump");
    assert_eq!(connection.finish(LIMIT), Outcome::Ended(0));
    assert!(!far.cache().exists());
    let newer = ConnectOptions { version_line: "syscapdump 99".to_owned(), ..options };
    fails(&newer, &["/usr/local/bin/syscapdump is `syscapdump ", "not `syscapdump 99`"]);
}

#[test]
fn sudo_may_allow_the_installed_program_alone() {
    let Some(far) = with_installed_program() else { return };
    let _sudoers = Sudoers::write(&far.user, "USER ALL=(ALL) NOPASSWD: /usr/local/bin/syscapdump");
    let connection = connect(&with_sudo(&far), &["exit", "7"]).unwrap();
    assert_eq!(connection.program.started_as, StartedAs::InstalledSudo);
    assert_eq!(connection.finish(LIMIT), Outcome::Ended(7));
}
