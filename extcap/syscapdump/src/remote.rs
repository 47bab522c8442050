//! Other hosts as sources of events.

use std::io::Read;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use syscap_connect::{ConnectOptions, Connection, Outcome, Streams, connect};
use syscap_remote::near::{Carried, Carrier, Connect, RemoteFeed};
use syscap_session::settings::Settings;
use syscap_session::source::{EventSource, SourceError};
use syscap_session::stop::StopFlag;
use syscap_session::{CaptureSource, EventFeed};

use crate::local::{FAR_END, FAR_LIST, this_machine};
use crate::options::List;

/// Time for a connection to end by itself, once nothing more is sent.
const END_TIMEOUT: Duration = Duration::from_secs(2);
/// Time for a host to be reached for a list in the dialog.
const LIST_CONNECT_TIMEOUT: Duration = Duration::from_secs(8);
/// Time for a list in the dialog. Wireshark waits for it without a limit, and its windows stand still.
const LIST_TIMEOUT: Duration = Duration::from_secs(30);
/// Time for a list if a person may be asked for a password.
const LIST_PERSON_TIMEOUT: Duration = Duration::from_secs(120);
/// Largest number of bytes of a list.
const LIST_MAX: u64 = 4 << 20;
/// Lines of a carrier's messages that are part of an error.
const ERROR_LINES: usize = 3;

/// Returns a source that captures from these hosts, which it begins to connect to.
///
/// # Errors
/// [`SourceError`] if no thread can be started.
pub fn remote_source(settings: &Settings, hosts: &[ConnectOptions]) -> Result<Box<dyn EventSource>, SourceError> {
    let near = this_machine();
    let mut feeds: Vec<Box<dyn EventFeed>> = Vec::new();
    for host in hosts {
        feeds.push(Box::new(RemoteFeed::new(name(host), settings, near.clone(), connector(host.clone()))?));
    }
    Ok(Box::new(CaptureSource::of_hosts(feeds, settings)))
}

/// Returns the items of a list on a host: values and titles. A front end stands still meanwhile, so this takes bounded
/// time.
///
/// # Errors
/// A sentence that says why the host does not list them.
pub fn list(host: &ConnectOptions, list: List) -> Result<Vec<(String, String)>, String> {
    let cancelled = StopFlag::default();
    let host = ConnectOptions {
        needs_capture_rights: false,
        connect_timeout: LIST_CONNECT_TIMEOUT,
        cancelled: Some(cancelled.shared()),
        ..host.clone()
    };
    // The desktop's program for passwords waits for a person.
    let limit = if std::env::var_os("SSH_ASKPASS").is_some() { LIST_PERSON_TIMEOUT } else { LIST_TIMEOUT };
    let late = format!("{} does not answer within {} seconds", name(&host), limit.as_secs());
    let reader = Arc::new(ListReader { cancelled, connection: Mutex::default() });
    let (send, receive) = channel();
    let thread = Arc::clone(&reader);
    // The receiver has gone if it was too late.
    let read = move || drop(send.send(thread.read(&host, list)));
    std::thread::Builder::new().name("list".to_owned()).spawn(read).map_err(|error| error.to_string())?;
    receive.recv_timeout(limit).unwrap_or_else(|_| {
        reader.cancel();
        // The carrier ends with the thread.
        let _ = receive.recv_timeout(END_TIMEOUT);
        Err(late)
    })
}

/// A list that a thread reads, and that another one may cancel.
struct ListReader {
    cancelled: StopFlag,
    connection: Mutex<Option<Connection>>,
}

impl ListReader {
    fn read(&self, host: &ConnectOptions, list: List) -> Result<Vec<(String, String)>, String> {
        let mut connection = connect(host, &[FAR_LIST, list.name()]).map_err(|error| error.to_string())?;
        let Some(Streams { input, output }) = connection.take_streams() else { return Ok(Vec::new()) };
        drop(input);
        *self.connection() = Some(connection);
        if self.cancelled.is_raised() {
            self.cancel();
        }
        let mut bytes = Vec::new();
        output.take(LIST_MAX).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
        if let Some(connection) = self.connection().take() {
            connection.finish(END_TIMEOUT);
        }
        serde_json::from_slice(&bytes).map_err(|_| format!("{} sent no list", name(host)))
    }

    /// Ends the connection, now or when it comes about.
    fn cancel(&self) {
        self.cancelled.raise();
        self.connection().take();
    }

    fn connection(&self) -> MutexGuard<'_, Option<Connection>> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the name of a host, without the user.
fn name(host: &ConnectOptions) -> &str {
    host.host.rsplit_once('@').map_or(&host.host, |(_, name)| name)
}

/// Returns a function that connects to a host and starts the far end there.
fn connector(mut host: ConnectOptions) -> Connect {
    Box::new(move |stop| {
        host.cancelled = Some(stop.shared());
        let failed = |what: String| SourceError { what, remedy: String::new() };
        let mut connection = connect(&host, &[FAR_END]).map_err(|error| failed(error.to_string()))?;
        let streams = connection.take_streams().ok_or_else(|| failed("the connection has no streams".to_owned()))?;
        tracing::info!(host = host.host, system = ?connection.system, program = ?connection.program, "connected");
        Ok(Carried {
            input: Box::new(streams.output),
            output: Box::new(streams.input),
            carrier: Box::new(ConnectionCarrier { connection: Some(connection), reported: 0, reason: None }),
        })
    })
}

/// A connection as the carrier of a capture.
struct ConnectionCarrier {
    /// `None` once it has ended.
    connection: Option<Connection>,
    /// The number of lines that were taken.
    reported: u64,
    /// The reason of the end.
    reason: Option<String>,
}

impl Carrier for ConnectionCarrier {
    fn take_messages(&mut self) -> Vec<String> {
        let Some(connection) = &self.connection else { return Vec::new() };
        connection.messages().lines_since(&mut self.reported)
    }

    fn end(&mut self) -> Option<String> {
        if let Some(connection) = self.connection.take() {
            let messages = connection.messages();
            let outcome = connection.finish(END_TIMEOUT);
            let lines = messages.lines();
            self.reason = reason(outcome, &lines);
        }
        self.reason.clone()
    }

    fn process(&self) -> Option<u32> {
        self.connection.as_ref().map(Connection::carrier_id)
    }
}

/// Returns why a connection has ended; `None`: this program has ended it.
fn reason(outcome: Outcome, lines: &[String]) -> Option<String> {
    let what = match outcome {
        Outcome::LineBroken => "the line broke, or the program there was killed".to_owned(),
        Outcome::Ended(code) => format!("the program there ended with code {code}"),
        Outcome::Killed => return None,
    };
    let last = lines.get(lines.len().saturating_sub(ERROR_LINES)..).unwrap_or_default().join("; ");
    Some(if last.is_empty() { what } else { format!("{what} ({last})") })
}
