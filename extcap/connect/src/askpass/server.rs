//! The process that started ssh: it answers the questions.

use std::collections::HashSet;
use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::{JoinHandle, sleep};
use std::time::Duration;

use syscap::escape::printable_text;

use super::client::{ADDRESS_VARIABLE, ANSWER_NEXT, ANSWER_NONE, ANSWER_SECRET, NEXT_VARIABLE};
use super::question::{QUESTION_MAX, Question};
use super::socket::{Listener, Stream};
use crate::error::SecretKind;
use crate::secret::Secret;

/// The interval in which questions are looked for.
const POLL_INTERVAL: Duration = Duration::from_millis(20);

/// The secrets for ssh.
#[derive(Debug, Clone, Default)]
pub(crate) struct Secrets {
    /// The password of the user on the host.
    pub(crate) password: Option<Secret>,
    /// The passphrase of the key.
    pub(crate) passphrase: Option<Secret>,
    /// The key that the passphrase is for; `None`: any.
    pub(crate) key: Option<PathBuf>,
    /// `true` if a jump host or proxy may ask too.
    #[cfg_attr(unix, expect(dead_code, reason = "on Unix the process that asks is known"))]
    pub(crate) has_proxy: bool,
}

/// The reason why ssh need not go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stopped {
    /// A secret was asked for a second time.
    Wrong(SecretKind, String),
    /// A secret is needed that is not given.
    Needed(SecretKind, String),
}

/// Answers the questions of ssh on a thread, until it is dropped.
#[derive(Debug)]
pub(crate) struct AskpassServer {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
    address: OsString,
    next: Option<OsString>,
}

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    is_over: AtomicBool,
}

#[derive(Debug)]
struct State {
    secrets: Secrets,
    /// The process id of the ssh that connects to the host.
    ssh: Option<u32>,
    /// The questions that were answered, with the process that asked.
    answered: HashSet<(u32, Question)>,
    stopped: Option<Stopped>,
    /// The question for a passphrase that was not answered. ssh goes on with other keys.
    unanswered: Option<String>,
    has_next: bool,
}

/// The answer to a question.
enum Answer {
    Secret(Secret),
    Next,
    None,
    /// None ever: the caller ends ssh.
    Stop,
}

impl AskpassServer {
    /// Starts the thread.
    ///
    /// # Errors
    /// If there can be no socket or thread.
    pub(crate) fn start(secrets: Secrets) -> io::Result<Self> {
        let listener = Listener::create()?;
        let address = listener.address();
        let has_display = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
        let next = std::env::var_os("SSH_ASKPASS").filter(|next| has_display && !next.is_empty());
        let state = State {
            secrets,
            ssh: None,
            answered: HashSet::new(),
            stopped: None,
            unanswered: None,
            has_next: next.is_some(),
        };
        let shared = Arc::new(Shared { state: Mutex::new(state), is_over: AtomicBool::new(false) });
        let served = Arc::clone(&shared);
        let serve = move || {
            while !served.is_over.load(Ordering::Relaxed) {
                match listener.accept() {
                    // A peer that sends nonsense gets no answer.
                    Ok(Some(stream)) => drop(served.serve(stream)),
                    _ => sleep(POLL_INTERVAL),
                }
            }
        };
        let thread = std::thread::Builder::new().name("askpass".to_owned()).spawn(serve)?;
        Ok(Self { shared, thread: Some(thread), address, next })
    }

    /// Lets ssh ask this process, through `program`.
    pub(crate) fn configure(&self, command: &mut Command, program: &Path) {
        command.env("SSH_ASKPASS", program).env("SSH_ASKPASS_REQUIRE", "force").env(ADDRESS_VARIABLE, &self.address);
        match &self.next {
            Some(next) => command.env(NEXT_VARIABLE, next),
            None => command.env_remove(NEXT_VARIABLE),
        };
        // ssh before 8.4 does not know SSH_ASKPASS_REQUIRE, and asks a program only where there is a display.
        if std::env::var_os("DISPLAY").is_none() {
            command.env("DISPLAY", "none");
        }
    }

    /// Starts ssh, and takes its process id for the one that may have the password.
    pub(crate) fn start_ssh<T>(&self, start: impl FnOnce() -> io::Result<T>, id: impl Fn(&T) -> u32) -> io::Result<T> {
        // ssh may ask before its process id is known: the lock makes it wait.
        let mut state = self.shared.lock();
        let started = start()?;
        state.ssh = Some(id(&started));
        Ok(started)
    }

    /// Returns the reason why ssh need not go on.
    pub(crate) fn stopped(&self) -> Option<Stopped> {
        self.shared.lock().stopped.clone()
    }

    /// Returns the question for a passphrase that was not answered.
    pub(crate) fn unanswered(&self) -> Option<String> {
        self.shared.lock().unanswered.clone()
    }

    /// `true` if the password was sent.
    pub(crate) fn has_sent_password(&self) -> bool {
        self.shared.lock().answered.iter().any(|(_, question)| *question == Question::Password)
    }
}

impl Drop for AskpassServer {
    fn drop(&mut self) {
        self.shared.is_over.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn serve(&self, mut stream: Stream) -> io::Result<()> {
        let mut asker = [0; 4];
        stream.read_exact(&mut asker)?;
        let mut prompt = Vec::new();
        (&mut stream).take(QUESTION_MAX).read_to_end(&mut prompt)?;
        let prompt = String::from_utf8_lossy(&prompt);
        let answer = self.lock().answer(u32::from_le_bytes(asker), &prompt);
        match answer {
            Answer::Secret(secret) => {
                stream.write_all(&[ANSWER_SECRET])?;
                stream.write_all(secret.bytes())
            }
            Answer::Next => stream.write_all(&[ANSWER_NEXT]),
            Answer::None => stream.write_all(&[ANSWER_NONE]),
            Answer::Stop => {
                // ssh would send an empty password to the host. It waits here until the caller has ended it.
                while !self.is_over.load(Ordering::Relaxed) {
                    sleep(POLL_INTERVAL);
                }
                Ok(())
            }
        }
    }
}

impl State {
    fn answer(&mut self, asker: u32, prompt: &str) -> Answer {
        let shown = printable_text(prompt.trim().as_bytes()).into_owned();
        let question = Question::from_prompt(prompt);
        let is_ssh = self.is_ssh(asker, prompt);
        let (kind, secret) = match &question {
            Question::Passphrase { key } => (SecretKind::Passphrase, self.passphrase(key)),
            Question::Password if is_ssh => (SecretKind::Password, self.secrets.password.clone()),
            Question::Password => (SecretKind::JumpPassword, None),
            Question::Other => (SecretKind::Other, None),
        };
        match secret {
            Some(secret) if self.answered.insert((asker, question)) => Answer::Secret(secret),
            Some(_) => self.stop(Stopped::Wrong(kind, shown)),
            None if self.has_next => Answer::Next,
            None if kind == SecretKind::Passphrase => {
                self.unanswered.get_or_insert(shown);
                Answer::None
            }
            None => self.stop(Stopped::Needed(kind, shown)),
        }
    }

    fn stop(&mut self, reason: Stopped) -> Answer {
        self.stopped.get_or_insert(reason);
        Answer::Stop
    }

    /// Returns the passphrase if it is for this key.
    fn passphrase(&self, key: &str) -> Option<Secret> {
        let is_same = |named: &PathBuf| {
            let asked = Path::new(key);
            named == asked || named.canonicalize().ok().is_some_and(|named| asked.canonicalize().ok() == Some(named))
        };
        let is_meant = self.secrets.key.as_ref().is_none_or(is_same);
        self.secrets.passphrase.clone().filter(|_| is_meant)
    }

    /// `true` if the ssh that connects to the host asks.
    #[cfg(unix)]
    fn is_ssh(&self, asker: u32, _prompt: &str) -> bool {
        self.ssh == Some(asker)
    }

    /// `true` if no other ssh can ask: the asker is not known here.
    #[cfg(not(unix))]
    fn is_ssh(&self, _asker: u32, _prompt: &str) -> bool {
        !self.secrets.has_proxy
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SSH: u32 = 7;

    fn state(password: Option<&str>, passphrase: Option<&str>, key: Option<&str>) -> State {
        let secret = |text: &str| Secret::new(text.to_owned());
        State {
            secrets: Secrets {
                password: password.map(secret),
                passphrase: passphrase.map(secret),
                key: key.map(PathBuf::from),
                has_proxy: false,
            },
            ssh: Some(SSH),
            answered: HashSet::new(),
            stopped: None,
            unanswered: None,
            has_next: false,
        }
    }

    fn text(answer: Answer) -> String {
        match answer {
            Answer::Secret(secret) => String::from_utf8_lossy(secret.bytes()).into_owned(),
            Answer::Next => "next".to_owned(),
            Answer::None => "none".to_owned(),
            Answer::Stop => "stop".to_owned(),
        }
    }

    #[test]
    fn a_secret_is_sent_once() {
        let mut state = state(Some("pw"), Some("pp"), None);
        assert_eq!(text(state.answer(SSH, "Enter passphrase for key '/k': ")), "pp");
        assert_eq!(text(state.answer(SSH, "me@h's password: ")), "pw");
        assert_eq!(text(state.answer(SSH, "me@h's password: ")), "stop");
        assert_eq!(state.stopped, Some(Stopped::Wrong(SecretKind::Password, "me@h's password:".to_owned())));
    }

    #[test]
    #[cfg(unix)]
    fn a_jump_host_does_not_get_the_password() {
        let mut state = state(Some("pw"), None, None);
        assert_eq!(text(state.answer(SSH + 1, "me@jump's password: ")), "stop");
        assert!(matches!(state.stopped, Some(Stopped::Needed(SecretKind::JumpPassword, _))));
    }

    #[test]
    fn a_passphrase_is_for_its_key_and_no_code_gets_a_secret() {
        let mut state = state(Some("pw"), Some("pp"), Some("/mine"));
        assert_eq!(text(state.answer(SSH, "Enter passphrase for key '/other': ")), "none");
        assert_eq!(state.unanswered.as_deref(), Some("Enter passphrase for key '/other':"));
        assert_eq!(text(state.answer(SSH, "Enter passphrase for key '/mine': ")), "pp");
        assert_eq!(text(state.answer(SSH, "(me@h) Verification code: ")), "stop");
        state.has_next = true;
        assert_eq!(text(state.answer(SSH, "(me@h) Verification code: ")), "next");
    }
}
