//! The carrier with the dialogue on its streams, and the errors of both.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use zeroize::Zeroizing;

use crate::askpass::{AskpassServer, Secrets, Stopped};
use crate::connection::Connection;
use crate::error::{ConnectError, SecretKind};
use crate::far::{FarProgram, FarShell, FarSystem, Nonce, Reply, ShellEnd, far_command, hello};
use crate::near::{
    CarrierProcess, Messages, Spawned, collect, last_words, spawn, ssh_command, ssh_failure, template_command,
};
use crate::options::{Carrier, ConnectOptions, SshOptions};

/// The limit for the writing of a chunk.
const WRITE_TIMEOUT: Duration = Duration::from_secs(60);
/// What logging in may take beyond reaching the host: jump hosts, slow directories of users.
const LOGIN_TIMEOUT: Duration = Duration::from_secs(45);
/// The limit where a person may have to answer. sshd ends a login after two minutes by itself.
const PERSON_TIMEOUT: Duration = Duration::from_secs(600);
/// The limit for the end of a carrier that has closed its output.
const EXIT_TIMEOUT: Duration = Duration::from_secs(5);
/// The limit for its last messages.
const MESSAGES_TIMEOUT: Duration = Duration::from_millis(500);
/// Most replies of one script.
const MAX_REPLIES: usize = 200;

/// A carrier whose far shell answers.
#[derive(Debug)]
pub(super) struct Session<'a> {
    options: &'a ConnectOptions,
    nonce: Nonce,
    shell: FarShell,
    process: CarrierProcess,
    messages: Messages,
    /// How often sudo has asked for its password.
    prompts: Arc<AtomicU32>,
    askpass: Option<AskpassServer>,
}

impl<'a> Session<'a> {
    /// Starts the carrier and waits for the shell.
    pub(super) fn open(options: &'a ConnectOptions) -> Result<Self, ConnectError> {
        let nonce = Nonce::new().map_err(local("get random numbers"))?;
        let (spawned, askpass) = match &options.carrier {
            Carrier::Ssh(ssh) => start_ssh(options, ssh, &nonce)?,
            Carrier::Command(template) => {
                let command = template_command(template, &options.host)?;
                (start(command, options)?, None)
            }
        };
        let Spawned { process, input, output, errors } = spawned;
        let prompts = Arc::new(AtomicU32::new(0));
        let counter = Arc::clone(&prompts);
        let messages = collect(errors, sudo_prompt(&nonce), move || _ = counter.fetch_add(1, Ordering::Relaxed));
        let shell = FarShell::start(input, output, &nonce).map_err(local("start a thread"))?;
        let mut session = Self { options, nonce, shell, process, messages, prompts, askpass };
        if session.askpass.is_none() && options.ssh().is_none() {
            let hello = format!("{}\n", hello(&session.nonce));
            session.send(&hello, CONNECTING)?;
        }
        session.wait_until_up(session.login_timeout(), CONNECTING)?;
        // Questions of ssh are over.
        session.askpass = None;
        Ok(session)
    }

    /// Returns the options.
    pub(super) fn options(&self) -> &'a ConnectOptions {
        self.options
    }

    /// Returns the nonce.
    pub(super) fn nonce(&self) -> &Nonce {
        &self.nonce
    }

    /// Returns the prompt that sudo prints for its password.
    pub(super) fn sudo_prompt(&self) -> String {
        sudo_prompt(&self.nonce)
    }

    /// Returns the messages so far.
    pub(super) fn messages(&self) -> &Messages {
        &self.messages
    }

    /// Waits until a shell says that it is there.
    pub(super) fn wait_until_up(&mut self, limit: Duration, step: &'static str) -> Result<(), ConnectError> {
        while self.reply(limit, step)?.key != "up" {}
        Ok(())
    }

    /// Sends a script.
    pub(super) fn send(&mut self, script: &str, step: &'static str) -> Result<(), ConnectError> {
        self.send_bytes(script.as_bytes(), step)
    }

    /// Sends bytes.
    pub(super) fn send_bytes(&mut self, bytes: &[u8], step: &'static str) -> Result<(), ConnectError> {
        let options = self.options;
        let sent = self.shell.send(bytes, WRITE_TIMEOUT, &|| options.is_cancelled());
        sent.map_err(|end| self.error(end, WRITE_TIMEOUT, step))
    }

    /// Sends a secret.
    pub(super) fn send_secret(&mut self, secret: Zeroizing<Vec<u8>>, step: &'static str) -> Result<(), ConnectError> {
        let options = self.options;
        let sent = self.shell.send_secret(secret, WRITE_TIMEOUT, &|| options.is_cancelled());
        sent.map_err(|end| self.error(end, WRITE_TIMEOUT, step))
    }

    /// Returns the next reply.
    pub(super) fn reply(&mut self, limit: Duration, step: &'static str) -> Result<Reply, ConnectError> {
        match self.reply_or(limit, step, &|| false)? {
            Some(reply) => Ok(reply),
            None => Err(ConnectError::Cancelled),
        }
    }

    /// Returns the next reply; `None` if the condition became true before. The condition gets the number of times that sudo
    /// has asked for its password.
    pub(super) fn reply_unless(
        &mut self,
        limit: Duration,
        step: &'static str,
        condition: &dyn Fn(u32) -> bool,
    ) -> Result<Option<Reply>, ConnectError> {
        let prompts = Arc::clone(&self.prompts);
        self.reply_or(limit, step, &|| condition(prompts.load(Ordering::Relaxed)))
    }

    fn reply_or(
        &mut self,
        limit: Duration,
        step: &'static str,
        condition: &dyn Fn() -> bool,
    ) -> Result<Option<Reply>, ConnectError> {
        let options = self.options;
        let askpass = self.askpass.as_ref();
        let is_stopped = || askpass.is_some_and(|askpass| askpass.stopped().is_some());
        match self.shell.reply(limit, &|| options.is_cancelled() || is_stopped() || condition()) {
            Ok(reply) => Ok(Some(reply)),
            Err(ShellEnd::Interrupted) if !options.is_cancelled() && !is_stopped() => Ok(None),
            Err(end) => Err(self.error(end, limit, step)),
        }
    }

    /// Returns all replies of a script, whose last reply is `end NAME`.
    pub(super) fn replies(
        &mut self,
        name: &str,
        limit: Duration,
        step: &'static str,
    ) -> Result<Vec<Reply>, ConnectError> {
        let mut replies = Vec::new();
        while replies.len() < MAX_REPLIES {
            let reply = self.reply(limit, step)?;
            if reply.key == "end" && reply.value == name {
                return Ok(replies);
            }
            replies.push(reply);
        }
        Err(ConnectError::Garbage { host: self.options.host_name(), detail: "it replies without end".to_owned() })
    }

    /// Returns the connection, after the reply `begin`.
    pub(super) fn into_connection(self, system: FarSystem, program: FarProgram) -> Result<Connection, ConnectError> {
        let Self { options, shell, process, messages, .. } = self;
        let streams = shell.into_streams();
        let streams = streams.ok_or_else(|| ConnectError::Broken {
            host: options.host_name(),
            step: "the program starts",
            detail: String::new(),
        })?;
        Ok(Connection::new(system, program, streams, process, messages, options.ssh().is_some()))
    }

    /// Returns the limit for reaching the host and logging in.
    fn login_timeout(&self) -> Duration {
        let is_asked = self.options.may_ask_on_terminal || std::env::var_os("SSH_ASKPASS").is_some();
        self.options.connect_timeout.saturating_add(if is_asked { PERSON_TIMEOUT } else { LOGIN_TIMEOUT })
    }

    /// Returns the error for the end of the dialogue, which ends the carrier.
    fn error(&mut self, end: ShellEnd, limit: Duration, step: &'static str) -> ConnectError {
        let host = self.options.host_name();
        if self.options.is_cancelled() {
            return ConnectError::Cancelled;
        }
        if let Some(stopped) = self.askpass.as_ref().and_then(AskpassServer::stopped) {
            return secret_error(host, stopped);
        }
        match end {
            ShellEnd::Closed => self.closed(step),
            ShellEnd::Timeout => {
                let detail = last_words(&self.messages.lines());
                ConnectError::Timeout { host, step, limit, detail }
            }
            ShellEnd::Interrupted => ConnectError::Cancelled,
            ShellEnd::Garbage => ConnectError::Garbage { host, detail: self.shell.printed() },
            ShellEnd::Echo => ConnectError::Terminal { host },
        }
    }

    /// Returns the error for a carrier that has closed its output.
    fn closed(&mut self, step: &'static str) -> ConnectError {
        let host = self.options.host_name();
        let status = self.process.wait(EXIT_TIMEOUT);
        self.messages.wait_until_closed(MESSAGES_TIMEOUT);
        let lines = self.messages.lines();
        if step != CONNECTING {
            return ConnectError::Broken { host, step, detail: last_words(&lines) };
        }
        let error = ssh_failure(&host, self.options.ssh().is_some(), status, &lines, &self.shell.printed());
        let askpass = self.askpass.as_ref();
        match error {
            ConnectError::PermissionDenied { host, detail } => {
                if let Some(question) = askpass.and_then(AskpassServer::unanswered) {
                    return ConnectError::SecretNeeded {
                        host,
                        secret: SecretKind::Passphrase,
                        question: in_quotes(&question),
                    };
                }
                if askpass.is_some_and(AskpassServer::has_sent_password) {
                    return ConnectError::SecretWrong { host, secret: SecretKind::Password, detail };
                }
                ConnectError::PermissionDenied { host, detail }
            }
            error => error,
        }
    }
}

/// The first step.
const CONNECTING: &str = "the connection is made";

fn start_ssh(
    options: &ConnectOptions,
    ssh: &SshOptions,
    nonce: &Nonce,
) -> Result<(Spawned, Option<AskpassServer>), ConnectError> {
    let mut command = ssh_command(options, ssh, &far_command(nonce))?;
    if options.asks_on_terminal() {
        return Ok((start(command, options)?, None));
    }
    let secrets = Secrets {
        password: ssh.password.clone(),
        passphrase: ssh.key_passphrase.clone(),
        key: ssh.key.clone(),
        has_proxy: ssh.proxy_jump.is_some() || ssh.proxy_command.is_some(),
    };
    let askpass = AskpassServer::start(secrets).map_err(local("make a socket for the questions of ssh"))?;
    let program = match &options.askpass {
        Some(program) => program.clone(),
        None => std::env::current_exe().map_err(local("find the path of this program"))?,
    };
    askpass.configure(&mut command, &program);
    let name = PathBuf::from(command.get_program()).display().to_string();
    let started = askpass.start_ssh(|| spawn(command, false), |spawned| spawned.process.id());
    let spawned = started.map_err(|source| ConnectError::Carrier { program: name, source })?;
    Ok((spawned, Some(askpass)))
}

fn start(command: Command, options: &ConnectOptions) -> Result<Spawned, ConnectError> {
    let name = PathBuf::from(command.get_program()).display().to_string();
    let spawned = spawn(command, options.asks_on_terminal());
    spawned.map_err(|source| ConnectError::Carrier { program: name, source })
}

/// Returns the prompt of sudo: it must not appear by chance.
fn sudo_prompt(nonce: &Nonce) -> String {
    format!("[{} password]", nonce.text())
}

fn secret_error(host: String, stopped: Stopped) -> ConnectError {
    match stopped {
        Stopped::Wrong(secret, _) => ConnectError::SecretWrong { host, secret, detail: String::new() },
        Stopped::Needed(secret, question) => {
            ConnectError::SecretNeeded { host, secret, question: in_quotes(&question) }
        }
    }
}

fn in_quotes(text: &str) -> String {
    format!("\u{201c}{text}\u{201d}")
}

fn local(action: &'static str) -> impl FnOnce(std::io::Error) -> ConnectError {
    move |source| ConnectError::Local { action, source }
}
