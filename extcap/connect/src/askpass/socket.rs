//! The connection between the two processes.

#[cfg(any(not(unix), test))]
mod tcp;
#[cfg(unix)]
mod unix;

#[cfg(not(unix))]
pub(super) use tcp::{Listener, Stream, connect};
#[cfg(unix)]
pub(super) use unix::{Listener, Stream, connect};

use std::time::Duration;

/// The limit for each read and write.
pub(super) const TIMEOUT: Duration = Duration::from_secs(5);

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;
    use std::io::{Read, Write};
    use std::time::Duration;

    use super::*;

    #[test]
    fn bytes_pass() {
        let listener = Listener::create().unwrap();
        assert!(listener.accept().unwrap().is_none());
        let address = listener.address();
        let client = std::thread::spawn(move || connect(&address).unwrap().write_all(b"question").unwrap());
        let mut stream = loop {
            if let Some(stream) = listener.accept().unwrap() {
                break stream;
            }
            std::thread::sleep(Duration::from_millis(1));
        };
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        client.join().unwrap();
        assert_eq!(text, "question");
    }

    #[test]
    fn tcp_takes_nobody_without_the_token() {
        let listener = tcp::Listener::create().unwrap();
        let address = listener.address().into_string().unwrap();
        let (port, token) = address.split_once(' ').unwrap();
        let wrong = format!("{port} {}", "0".repeat(token.len()));
        for (address, is_taken) in [(wrong.as_str(), false), (&address, true)] {
            let mut client = tcp::connect(OsStr::new(address)).unwrap();
            client.write_all(b"question").unwrap();
            std::thread::sleep(Duration::from_millis(50));
            assert_eq!(listener.accept().unwrap().is_some(), is_taken);
        }
    }
}
