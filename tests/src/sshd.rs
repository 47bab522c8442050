//! sshd on 127.0.0.1, with a port, keys, configuration and users of the test's own.

use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::program::skip;

/// The program, which sshd wants to be started with its whole path.
const SSHD: &str = "/usr/sbin/sshd";
/// The limit for sshd to listen, and for users to be made.
const LIMIT: Duration = Duration::from_secs(30);

/// `true` if the tests can run sshd and make users here; otherwise prints the reason.
pub fn runs_here() -> bool {
    if !rustix::process::geteuid().is_root() {
        skip("sshd", "its users need root");
        return false;
    }
    for program in [SSHD, "/usr/bin/ssh", "/usr/bin/ssh-keygen", "/usr/sbin/useradd"] {
        if !Path::new(program).is_file() {
            skip("sshd", &format!("there is no {program} (`cargo xtask setup`)"));
            return false;
        }
    }
    true
}

/// `true` if a program is installed; otherwise prints the reason.
pub fn has_program(path: &str) -> bool {
    let is_there = Path::new(path).is_file();
    if !is_there {
        skip("ssh", &format!("there is no {path} (`cargo xtask setup`)"));
    }
    is_there
}

/// Runs a command and returns its output.
///
/// # Panics
/// If the command fails.
#[allow(clippy::panic)] // a panic fails the test
pub fn run(command: &mut Command) -> Output {
    match command.stdin(Stdio::null()).output() {
        Ok(output) if output.status.success() => output,
        Ok(output) => panic!("{command:?}: {}", String::from_utf8_lossy(&output.stderr)),
        Err(error) => panic!("{command:?}: {error}"),
    }
}

/// A user of this machine. Dropping the value removes the user, its home and its processes.
#[derive(Debug)]
pub struct User {
    /// The name.
    pub name: String,
    /// The password.
    pub password: String,
    folder: TempDir,
}

/// `useradd` locks the list of users, and fails at once if another one holds the lock.
static USERS: Mutex<()> = Mutex::new(());
static NEXT_USER: AtomicU32 = AtomicU32::new(0);

#[allow(clippy::unwrap_used, clippy::expect_used)] // a panic fails the test
impl User {
    /// Makes a user with a home and a random password.
    ///
    /// # Panics
    /// If the user cannot be made.
    pub fn create(shell: &str) -> Self {
        let name = format!("syscap-{}-{}", std::process::id(), NEXT_USER.fetch_add(1, Ordering::Relaxed));
        let folder = public_folder();
        let home = folder.path().join("home");
        let password = random_word();
        {
            let _guard = USERS.lock().unwrap_or_else(PoisonError::into_inner);
            let mut useradd = Command::new("/usr/sbin/useradd");
            useradd.args(["-m", "-k", "/nonexistent", "-s", shell, "-u", &unused_id(), "-d"]).arg(&home).arg(&name);
            retry(&mut useradd);
            let mut chpasswd = Command::new("/usr/sbin/chpasswd");
            let mut child = chpasswd.stdin(Stdio::piped()).spawn().unwrap();
            let line = format!("{name}:{password}\n");
            std::io::Write::write_all(&mut child.stdin.take().unwrap(), line.as_bytes()).unwrap();
            assert!(child.wait().unwrap().success(), "chpasswd fails");
        }
        Self { name, password, folder }
    }

    /// Returns the home.
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// Returns the user id.
    ///
    /// # Panics
    /// If it is not known.
    pub fn id(&self) -> u32 {
        let output = run(Command::new("id").args(["-u", &self.name]));
        String::from_utf8_lossy(&output.stdout).trim().parse().unwrap()
    }

    /// Writes a file of the user, which may have folders.
    ///
    /// # Panics
    /// If it cannot be written.
    pub fn write(&self, name: &str, content: &str) {
        let path = self.home().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        run(Command::new("chown").arg("-R").arg(format!("{0}:{0}", self.name)).arg(self.home()));
    }

    /// Returns the command lines of the user's processes.
    pub fn processes(&self) -> Vec<String> {
        let output = Command::new("ps").args(["-o", "pid=,args=", "-u", &self.name]).output();
        let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }
}

impl Drop for User {
    fn drop(&mut self) {
        let _guard = USERS.lock().unwrap_or_else(PoisonError::into_inner);
        let end = Instant::now() + LIMIT;
        while !Command::new("/usr/sbin/userdel")
            .args(["-f", &self.name])
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|s| s.success())
            && Instant::now() < end
        {
            sleep(Duration::from_millis(100));
        }
    }
}

#[allow(clippy::panic)] // a panic fails the test
fn retry(command: &mut Command) {
    let end = Instant::now() + LIMIT;
    loop {
        let output = command.output();
        match output {
            Ok(output) if output.status.success() => return,
            Ok(_) if Instant::now() < end => sleep(Duration::from_millis(100)),
            other => panic!("{command:?}: {other:?}"),
        }
    }
}

/// Returns a user id by chance. The next free one may be that of a user whose processes still run after its end.
fn unused_id() -> String {
    let random = u32::from_str_radix(random_word().get(..8).unwrap_or_default(), 16).unwrap_or_default();
    (20_000 + random % 40_000).to_string()
}

/// Returns a word that cannot be guessed and that nothing else contains.
///
/// # Panics
/// If there are no random numbers.
#[allow(clippy::unwrap_used)] // a panic fails the test
pub fn random_word() -> String {
    let mut random = [0; 16];
    std::io::Read::read_exact(&mut File::open("/dev/urandom").unwrap(), &mut random).unwrap();
    random.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns a temporary folder that all users may enter. Only root may write to the folders above it, so that sshd takes it for
/// a root, and tests can mount other file systems on those for temporary files.
///
/// # Panics
/// If it cannot be made.
#[allow(clippy::unwrap_used)] // a panic fails the test
pub fn public_folder() -> TempDir {
    let folder = tempfile::Builder::new().prefix("syscap-").tempdir_in("/srv").unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

/// How an sshd is to be.
#[derive(Debug, Clone, Default)]
pub struct SshdOptions {
    /// Lines at the beginning of `sshd_config`. sshd takes the first value of an option.
    pub config: Vec<String>,
    /// A shell script that runs before sshd in a mount namespace of its own, such as `mount -t tmpfs none /tmp`.
    pub namespace: Option<String>,
    /// A network namespace, and the address there on which sshd listens too.
    pub network: Option<(String, String)>,
}

/// A running sshd. Dropping the value ends it, and its sessions: one whose line is cut would stay for hours.
#[derive(Debug)]
pub struct Sshd {
    /// The port on 127.0.0.1.
    pub port: u16,
    /// The folder with its files and those of the client.
    pub folder: TempDir,
    child: Child,
}

#[allow(clippy::unwrap_used, clippy::panic)] // a panic fails the test
impl Sshd {
    /// Starts sshd. It accepts the key [`Sshd::key`] for every user.
    ///
    /// # Panics
    /// If it does not listen.
    pub fn start(options: &SshdOptions) -> Self {
        let folder = public_folder();
        let at = |name: &str| folder.path().join(name);
        for key in ["host_key", "key"] {
            make_key(&at(key), "");
        }
        fs::copy(at("key.pub"), at("authorized_keys")).unwrap();
        fs::create_dir_all("/run/sshd").unwrap();
        // Another process may take a port that was free a moment ago.
        for _ in 0..5 {
            let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
            let address = options.network.iter().map(|(_, address)| format!("ListenAddress {address}"));
            let lines: Vec<String> = options.config.iter().cloned().chain(address).collect();
            fs::write(at("sshd_config"), server_config(folder.path(), port, &lines)).unwrap();
            let mut child = start(&at("sshd_config"), &at("log"), options);
            if listens(&mut child, port, options) {
                let sshd = Self { port, folder, child };
                sshd.write_client_files();
                return sshd;
            }
            let _ = child.kill();
            let _ = child.wait();
        }
        panic!("sshd does not listen: {}", fs::read_to_string(at("log")).unwrap_or_default());
    }

    /// Returns the private key that sshd accepts.
    pub fn key(&self) -> PathBuf {
        self.folder.path().join("key")
    }

    /// Returns the `ssh_config` of the client: the host's key is known, and the host is called `far`.
    pub fn client_config(&self) -> PathBuf {
        self.folder.path().join("ssh_config")
    }

    /// Returns the file with the hosts' keys that the client knows.
    pub fn known_hosts(&self) -> PathBuf {
        self.folder.path().join("known_hosts")
    }

    /// Adds lines to the client's `ssh_config`, at its beginning.
    ///
    /// # Panics
    /// If it cannot be written.
    pub fn configure_client(&self, lines: &str) {
        let before = fs::read_to_string(self.client_config()).unwrap();
        fs::write(self.client_config(), format!("{lines}\n{before}")).unwrap();
    }

    /// Returns the public key of the host, with its type.
    pub fn host_key(&self) -> String {
        let text = fs::read_to_string(self.folder.path().join("host_key.pub")).unwrap();
        text.split(' ').take(2).collect::<Vec<_>>().join(" ")
    }

    /// Returns what sshd has logged.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// Returns the process id of the listening sshd.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    fn write_client_files(&self) {
        let known = format!("[127.0.0.1]:{} {}\n", self.port, self.host_key());
        fs::write(self.known_hosts(), known).unwrap();
        let config = format!(
            "Host far\n HostName 127.0.0.1\n Port {}\nHost *\n IdentityFile none\n IdentityAgent none\n \
             UserKnownHostsFile {}\n GlobalKnownHostsFile /dev/null\n",
            self.port,
            self.known_hosts().display()
        );
        fs::write(self.client_config(), config).unwrap();
    }
}

impl Drop for Sshd {
    fn drop(&mut self) {
        let sessions = Command::new("pgrep").args(["--parent", &self.child.id().to_string()]).output();
        let sessions = sessions.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
        let _ = self.child.kill();
        for session in sessions.lines() {
            // The unprivileged half of a session ends with the other one. A session may have ended meanwhile.
            let _ = Command::new("pkill").args(["-KILL", "--parent", session]).status();
            let _ = Command::new("kill").args(["-KILL", session]).stderr(Stdio::null()).status();
        }
        let _ = self.child.wait();
    }
}

/// Makes an ed25519 key with a passphrase, which may be empty.
///
/// # Panics
/// If it cannot be made.
pub fn make_key(path: &Path, passphrase: &str) {
    run(Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", passphrase, "-f"]).arg(path));
}

fn server_config(folder: &Path, port: u16, lines: &[String]) -> String {
    let folder = folder.display();
    let lines = lines.join("\n");
    format!(
        "{lines}\nListenAddress 127.0.0.1\nPort {port}\nHostKey {folder}/host_key\nPidFile none\nUsePAM yes\n\
         AuthorizedKeysFile {folder}/authorized_keys\nStrictModes no\nPermitRootLogin prohibit-password\n\
         PasswordAuthentication no\nKbdInteractiveAuthentication no\nPrintMotd no\nLogLevel VERBOSE\n"
    )
}

#[allow(clippy::unwrap_used)] // a panic fails the test
fn start(config: &Path, log: &Path, options: &SshdOptions) -> Child {
    let within = options.network.as_ref().map(|(name, _)| format!("ip netns exec {name} ")).unwrap_or_default();
    let script = match &options.namespace {
        Some(script) => format!("{script}\nexec {within}{SSHD} -D -e -f \"$0\""),
        None => format!("exec {within}{SSHD} -D -e -f \"$0\""),
    };
    let mut command = match &options.namespace {
        Some(_) => {
            let mut command = Command::new("unshare");
            command.args(["-m", "--propagation", "private", "sh"]);
            command
        }
        None => Command::new("sh"),
    };
    let log = File::create(log).unwrap();
    command.arg("-ec").arg(script).arg(config).stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
    command.spawn().unwrap()
}

#[allow(clippy::unwrap_used)] // a panic fails the test
fn listens(child: &mut Child, port: u16, options: &SshdOptions) -> bool {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let end = Instant::now() + LIMIT;
    while Instant::now() < end && matches!(child.try_wait(), Ok(None)) {
        let is_open = match &options.network {
            None => TcpStream::connect_timeout(&address, LIMIT).is_ok(),
            // Another namespace's sockets can only be listed here.
            Some((name, _)) => {
                let list =
                    run(Command::new("ip").args(["netns", "exec", name, "ss", "-Hltn", &format!("sport = :{port}")]));
                !list.stdout.is_empty()
            }
        };
        if is_open {
            return true;
        }
        sleep(Duration::from_millis(20));
    }
    false
}
