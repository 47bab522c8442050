//! What Wireshark does on Windows to run an extcap program, for tests: three named pipes, as `extcap.c` makes them.
//!
//! `windows-front-end OUTPUT MODE PROGRAM ARGUMENTS…` starts the program, prints `begun` once the capture has begun, and
//! writes the capture to OUTPUT. MODE is `quit`: ask the program for the end once a line comes from standard input; or a
//! number: close the pipe after so many bytes. At the end it prints the exit code of the program.

#[cfg(not(windows))]
fn main() {}

#[cfg(windows)]
fn main() -> std::io::Result<()> {
    windows::run()
}

#[cfg(windows)]
mod windows {
    use std::fs::File;
    use std::io::{self, Read, Write};
    use std::os::windows::io::{AsRawHandle, FromRawHandle, OwnedHandle};
    use std::process::{Child, Command, ExitStatus};
    use std::sync::mpsc::{Receiver, channel};
    use std::thread::{sleep, spawn};
    use std::time::{Duration, Instant};

    use windows_sys::Win32::Foundation::{ERROR_PIPE_CONNECTED, INVALID_HANDLE_VALUE};
    use windows_sys::Win32::Storage::FileSystem::PIPE_ACCESS_DUPLEX;
    use windows_sys::Win32::System::Pipes::{
        ConnectNamedPipe, CreateNamedPipeW, PIPE_READMODE_BYTE, PIPE_READMODE_MESSAGE, PIPE_TYPE_BYTE,
        PIPE_TYPE_MESSAGE, PIPE_WAIT,
    };

    /// Bytes of a pipe's buffer.
    const BUFFER: u32 = 65_536;
    /// Milliseconds that a client waits for a pipe, if it asks for the default.
    const WAIT: u32 = 300;
    /// Time for the program to open its pipes.
    const CONNECT_TIMEOUT: Duration = Duration::from_secs(30);
    /// Time for the program to end, once the capture has ended.
    const END_TIMEOUT: Duration = Duration::from_secs(20);
    /// The message of the toolbar that all values have been sent: two bytes follow, control 0 and command 0.
    const INITIALIZED: &[u8] = b"T\0\0\x02\0\0";
    /// The request to end the capture: no bytes follow.
    const QUIT: &[u8] = b"Q\0\0\0";

    pub fn run() -> io::Result<()> {
        let missing = || io::Error::other("give OUTPUT MODE PROGRAM ARGUMENTS…");
        let mut arguments = std::env::args_os().skip(1);
        let mut next = || arguments.next().ok_or_else(missing);
        let (mut output, mode, program) = (File::create(next()?)?, next()?, next()?);
        let limit = mode.to_str().and_then(|mode| mode.parse().ok()).unwrap_or(usize::MAX);

        let name = |prefix: &str| format!(r"\\.\pipe\{prefix}_syscap-ssh_{}", std::process::id());
        let names = ["wireshark_extcap", "wireshark_control_ext_to_ws", "wireshark_control_ws_to_ext"].map(name);
        let [fifo, from, to] = &names;
        let pipes = [create(fifo, true)?, create(from, false)?, create(to, false)?].map(connect);
        let mut child = Command::new(program)
            .args(["--capture", "--extcap-interface", "syscap-ssh", "--fifo", fifo])
            .args(["--extcap-control-in", to, "--extcap-control-out", from])
            .args(arguments)
            .spawn()?;
        let late = |_| io::Error::other("the program does not open its pipes");
        let [data, from, to] = pipes.map(|pipe| pipe.recv_timeout(CONNECT_TIMEOUT).map_err(late)?);
        let (mut data, mut from, mut to) = (data?, from?, to?);

        spawn(move || io::copy(&mut from, &mut io::sink()));
        to.write_all(INITIALIZED)?;
        spawn(move || {
            let mut line = String::new();
            let asked = io::stdin().read_line(&mut line).and_then(|_| to.write_all(QUIT));
            // Closing the pipe would end the capture, too.
            std::mem::forget(to);
            asked
        });
        copy(&mut data, &mut output, limit)?;
        drop(data);
        println!("exit {:?}", end_of(&mut child)?.code());
        Ok(())
    }

    /// Creates a pipe that one client may open, with the options of Wireshark.
    fn create(name: &str, in_bytes: bool) -> io::Result<File> {
        let name: Vec<u16> = name.encode_utf16().chain([0]).collect();
        let mode =
            if in_bytes { PIPE_TYPE_BYTE | PIPE_READMODE_BYTE } else { PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE };
        let (mode, security) = (mode | PIPE_WAIT, std::ptr::null());
        // SAFETY: the name ends with NUL, and a null pointer stands for the default security.
        let handle =
            unsafe { CreateNamedPipeW(name.as_ptr(), PIPE_ACCESS_DUPLEX, mode, 1, BUFFER, BUFFER, WAIT, security) };
        if handle == INVALID_HANDLE_VALUE {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: the handle is new and has no other owner.
        Ok(unsafe { OwnedHandle::from_raw_handle(handle) }.into())
    }

    /// Waits in a thread until the program has opened the pipe.
    fn connect(pipe: File) -> Receiver<io::Result<File>> {
        let (send, receive) = channel();
        spawn(move || {
            // SAFETY: the handle is open, and without overlapped access the second pointer is null.
            let connected = unsafe { ConnectNamedPipe(pipe.as_raw_handle(), std::ptr::null_mut()) };
            let error = io::Error::last_os_error();
            let was_connected = error.raw_os_error().map(i32::cast_unsigned) == Some(ERROR_PIPE_CONNECTED);
            // The receiver has gone if it was too late.
            let _ = send.send(if connected != 0 || was_connected { Ok(pipe) } else { Err(error) });
        });
        receive
    }

    /// Copies the capture until its end, or up to `limit` bytes.
    fn copy(data: &mut File, output: &mut File, limit: usize) -> io::Result<()> {
        let mut buffer = vec![0; BUFFER as usize];
        let mut copied = 0;
        while copied < limit {
            let length = data.read(&mut buffer)?;
            if length == 0 {
                break;
            }
            if copied == 0 {
                println!("begun");
            }
            output.write_all(buffer.get(..length).unwrap_or_default())?;
            copied += length;
        }
        Ok(())
    }

    fn end_of(child: &mut Child) -> io::Result<ExitStatus> {
        let end = Instant::now() + END_TIMEOUT;
        while Instant::now() < end {
            if let Some(status) = child.try_wait()? {
                return Ok(status);
            }
            sleep(Duration::from_millis(10));
        }
        child.kill()?;
        Err(io::Error::other("the program does not end"))
    }
}
