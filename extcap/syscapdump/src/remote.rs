//! Other hosts as sources of events.

use std::io::Read;
use std::time::Duration;

use syscap_connect::{ConnectOptions, Connection, Outcome, Streams, connect};
use syscap_remote::near::{Carried, Carrier, Connect, RemoteFeed};
use syscap_session::settings::Settings;
use syscap_session::source::{EventSource, SourceError};
use syscap_session::{CaptureSource, EventFeed};

use crate::local::{FAR_END, FAR_LIST, this_machine};
use crate::options::List;

/// Time for a connection to end by itself, once nothing more is sent.
const END_TIMEOUT: Duration = Duration::from_secs(2);
/// Time for a host to be reached for a list in the dialog.
const LIST_CONNECT_TIMEOUT: Duration = Duration::from_secs(8);
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

/// Returns the items of a list on a host: values and titles.
///
/// # Errors
/// A sentence that says why the host does not list them.
pub fn list(host: &ConnectOptions, list: List) -> Result<Vec<(String, String)>, String> {
    let mut host = host.clone();
    host.needs_capture_rights = false;
    host.connect_timeout = LIST_CONNECT_TIMEOUT;
    let mut connection = connect(&host, &[FAR_LIST, list.name()]).map_err(|error| error.to_string())?;
    let Some(Streams { input, output }) = connection.take_streams() else { return Ok(Vec::new()) };
    drop(input);
    let mut bytes = Vec::new();
    output.take(LIST_MAX).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    connection.finish(END_TIMEOUT);
    serde_json::from_slice(&bytes).map_err(|_| format!("{} sent no list", name(&host)))
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
    reported: usize,
    /// The reason of the end.
    reason: Option<String>,
}

impl Carrier for ConnectionCarrier {
    fn take_messages(&mut self) -> Vec<String> {
        let Some(connection) = &self.connection else { return Vec::new() };
        let lines = connection.messages().lines();
        let new = lines.get(self.reported..).unwrap_or_default().to_vec();
        self.reported = lines.len();
        new
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
        Outcome::LineBroken => "the line broke".to_owned(),
        Outcome::Ended(code) => format!("the program there ended with code {code}"),
        Outcome::Killed => return None,
    };
    let last = lines.get(lines.len().saturating_sub(ERROR_LINES)..).unwrap_or_default().join("; ");
    Some(if last.is_empty() { what } else { format!("{what} ({last})") })
}
