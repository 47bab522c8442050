//! The way of the program to the host.

use std::io::Write;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use super::REPLY_TIMEOUT;
use super::session::Session;
use crate::error::{ConnectError, RefusedPlace};
use crate::far::{Digester, Reply, Report, Script, snippet};

/// The limit for the arrival of what has been sent: on a slow line, much of it is still on its way.
const ARRIVAL_TIMEOUT: Duration = Duration::from_secs(300);
/// The name of the file on the host.
const FILE_NAME: &str = "syscapdump";
/// Digits of the digest in the name of the folder.
const SHORT_DIGEST: usize = 16;

/// Most folders to which the program is brought. The script has fewer.
const MAX_PLACES: usize = 16;

/// A program that is on the host and runs there.
#[derive(Debug)]
pub(super) struct Delivered {
    pub(super) path: String,
    pub(super) is_kept: bool,
    pub(super) sent: usize,
}

/// A folder that the far shell has found, and what it has refused before.
#[derive(Debug, Default)]
struct Place {
    /// The number of the folder; `None`: there is none left.
    number: Option<u32>,
    folder: String,
    path: String,
    /// `true` if the folder is the cache.
    is_cache: bool,
    /// `true` if the right program is there.
    has_program: bool,
}

/// Brings the program to the host, unless it is there. The far shell has run it once with `--version`.
pub(super) fn deliver(session: &mut Session, report: &Report, program: &[u8]) -> Result<Delivered, ConnectError> {
    let digest: String = Sha256::digest(program).iter().map(|byte| format!("{byte:02x}")).collect();
    let expected = match report.digester() {
        Digester::Sha256 => digest.clone(),
        Digester::Cksum => posix_cksum(program).to_string(),
        Digester::None => String::new(),
    };
    let short = digest.get(..SHORT_DIGEST).unwrap_or(&digest);
    let folder = format!("syscap/{}-{short}", session.options().version);
    let mut refused = Vec::new();
    let mut sent = 0;
    let mut next = 1_u32;
    for _ in 0..MAX_PLACES {
        let variables = [
            ("next", &*next.to_string()),
            ("leave_nothing", if session.options().leave_nothing { "yes" } else { "no" }),
            ("folder", &folder),
            ("file", FILE_NAME),
            ("bytes", &program.len().to_string()),
            ("digest", &expected),
        ];
        let step = "the far shell looks for a folder";
        session.send(&snippet(Script::Place, &variables), step)?;
        let place = parse_place(&session.replies("place", REPLY_TIMEOUT, step)?, &mut refused);
        let Some(number) = place.number else {
            break;
        };
        tracing::debug!(path = %place.path, "a folder for the program");
        next = number.saturating_add(1);
        if !place.has_program {
            if !report.can_receive {
                return Err(ConnectError::NoReceiver { host: session.options().host_name() });
            }
            let (bytes, refusal) = send(session, report, program, &expected)?;
            sent += bytes;
            if let Some(reason) = refusal {
                refused.push(RefusedPlace { folder: place.folder, reason });
                continue;
            }
        }
        return Ok(Delivered { path: place.path, is_kept: place.is_cache, sent });
    }
    Err(ConnectError::NoPlace { host: session.options().host_name(), places: refused })
}

/// Returns the folder in the replies, and adds those that were refused.
fn parse_place(replies: &[Reply], refused: &mut Vec<RefusedPlace>) -> Place {
    let mut place = Place::default();
    let mut is_found = false;
    for Reply { key, value } in replies {
        match key.as_str() {
            "trying" => place = Place { folder: value.clone(), ..Place::default() },
            "kept" => place.has_program = true,
            "refused" => {
                refused.push(RefusedPlace { folder: place.folder.clone(), reason: value.clone() });
                is_found = false;
            }
            "place" => {
                let (kind, path) = value.split_once(' ').unwrap_or((value, ""));
                place.is_cache = kind == "keep";
                place.path = path.to_owned();
                is_found = true;
            }
            "number" if is_found => place.number = value.parse().ok(),
            _ => {}
        }
    }
    place
}

/// Sends the program. Returns how many bytes, and why it could not be stored or run.
fn send(
    session: &mut Session,
    report: &Report,
    program: &[u8],
    expected: &str,
) -> Result<(usize, Option<String>), ConnectError> {
    let compressed = if report.has_gzip { compress(program) } else { None };
    let bytes = compressed.as_deref().unwrap_or(program);
    let variables = [
        ("size", &*bytes.len().to_string()),
        ("unpack", if compressed.is_some() { "yes" } else { "no" }),
        ("full_bytes", &program.len().to_string()),
        ("digest", expected),
    ];
    let step = "the program is sent";
    session.send(&snippet(Script::Receive, &variables), step)?;
    while session.reply(REPLY_TIMEOUT, step)?.key != "ready" {}
    session.send_bytes(bytes, step)?;
    let replies = session.replies("receive", ARRIVAL_TIMEOUT, step)?;
    tracing::debug!(bytes = bytes.len(), "the program is sent");
    Ok((bytes.len(), refusal(&replies)))
}

fn refusal(replies: &[Reply]) -> Option<String> {
    replies.iter().find(|reply| reply.key == "refused").map(|reply| reply.value.clone())
}

/// Compresses the program; `None` if that saves less than a tenth.
fn compress(program: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(program).ok()?;
    let compressed = encoder.finish().ok()?;
    (compressed.len() < program.len() / 10 * 9).then_some(compressed)
}

/// Returns the checksum that `cksum` of POSIX prints first: a CRC of the bytes and their number.
fn posix_cksum(bytes: &[u8]) -> u32 {
    let algorithm = crc::Crc::<u32>::new(&crc::CRC_32_CKSUM);
    let mut digest = algorithm.digest();
    digest.update(bytes);
    let length = bytes.len().to_le_bytes();
    let used = length.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    digest.update(length.get(..used).unwrap_or_default());
    digest.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers are those of coreutils' `cksum`.
    #[test]
    fn checksum_of_posix() {
        assert_eq!(posix_cksum(b""), 4_294_967_295);
        assert_eq!(posix_cksum(b"a\n"), 2_418_082_923);
        assert_eq!(posix_cksum(&[b'x'; 1000]), 3_999_126_958);
    }

    #[test]
    fn places_and_reasons_are_read() {
        let reply = |key: &str, value: &str| Reply { key: key.to_owned(), value: value.to_owned() };
        let replies = [
            reply("trying", "/a"),
            reply("kept", "yes"),
            reply("refused", "full"),
            reply("trying", "/b"),
            reply("place", "drop /b/x y/syscapdump"),
            reply("number", "4"),
        ];
        let mut refused = Vec::new();
        let place = parse_place(&replies, &mut refused);
        assert_eq!(refused, [RefusedPlace { folder: "/a".to_owned(), reason: "full".to_owned() }]);
        assert_eq!(
            (place.number, place.path.as_str(), place.is_cache, place.has_program),
            (Some(4), "/b/x y/syscapdump", false, false)
        );
        assert!(parse_place(&replies[..3], &mut refused).number.is_none());
    }
}
