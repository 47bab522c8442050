//! A file server that stops answering. The program mounts a FUSE file system at its argument, opens a file there, stops
//! answering requests and prints "silent". It answers again after a line on standard input, so that waiting processes
//! can continue. At the end of the input it unmounts the file system and ends.

use std::fs::File;
use std::io::{BufRead, Read, Write};
use std::os::fd::AsRawFd;
use std::sync::{Arc, Condvar, Mutex};

// linux/fuse.h
const LOOKUP: u32 = 1;
const FORGET: u32 = 2;
const GETATTR: u32 = 3;
const OPEN: u32 = 14;
const READ: u32 = 15;
const INIT: u32 = 26;
const BATCH_FORGET: u32 = 42;
const ENOSYS: i32 = 38;
const PAGE: usize = 4096;

/// Returns the `struct fuse_attr` of the folder (node 1) or its file.
fn attributes(node: u64) -> Vec<u8> {
    let mode: u32 = if node == 1 { 0o040_755 } else { 0o100_644 };
    let mut bytes = Vec::new();
    bytes.extend(node.to_ne_bytes());
    bytes.extend((PAGE as u64).to_ne_bytes());
    bytes.extend([0; 8 * 4 + 4 * 3]);
    bytes.extend(mode.to_ne_bytes());
    bytes.extend(1_u32.to_ne_bytes());
    bytes.resize(88, 0);
    bytes
}

fn answer(mut device: &File, unique: u64, error: i32, data: &[u8]) {
    let mut bytes = Vec::new();
    bytes.extend((16 + data.len() as u32).to_ne_bytes());
    bytes.extend((-error).to_ne_bytes());
    bytes.extend(unique.to_ne_bytes());
    bytes.extend(data);
    // An interrupted request accepts no answer.
    let _ = device.write_all(&bytes);
}

fn serve(mut device: &File, silence: &(Mutex<bool>, Condvar)) {
    let mut request = vec![0; 1 << 17];
    while device.read(&mut request).is_ok_and(|length| length >= 40) {
        let number = |at: usize| u32::from_ne_bytes(request[at..at + 4].try_into().unwrap());
        let wide = |at: usize| u64::from_ne_bytes(request[at..at + 8].try_into().unwrap());
        let (code, unique, node) = (number(4), wide(8), wide(16));
        if matches!(code, GETATTR | READ) {
            let guard = silence.1.wait_while(silence.0.lock().unwrap(), |silent| *silent);
            drop(guard);
        }
        match code {
            INIT => {
                let mut data = [7_u32.to_ne_bytes(), 31_u32.to_ne_bytes()].concat();
                data.resize(64, 0);
                answer(device, unique, 0, &data);
            }
            // The validity times of fuse_entry_out are 0, so that the kernel caches nothing.
            LOOKUP => answer(device, unique, 0, &[&2_u64.to_ne_bytes()[..], &[0; 32], &attributes(2)].concat()),
            GETATTR => answer(device, unique, 0, &[&[0; 16][..], &attributes(node)].concat()),
            OPEN => answer(device, unique, 0, &[0; 16]),
            READ => answer(device, unique, 0, &[b'x'; PAGE]),
            FORGET | BATCH_FORGET => {}
            _ => answer(device, unique, ENOSYS, &[]),
        }
    }
}

fn main() {
    let folder = std::env::args().nth(1).unwrap();
    let device = Arc::new(File::options().read(true).write(true).open("/dev/fuse").unwrap());
    let options = format!("fd={},rootmode=40000,user_id=0,group_id=0", device.as_raw_fd());
    let target = std::ffi::CString::new(folder.as_str()).unwrap();
    let options = std::ffi::CString::new(options).unwrap();
    // SAFETY: the texts end in NUL.
    let mounted =
        unsafe { libc::mount(c"silent".as_ptr(), target.as_ptr(), c"fuse".as_ptr(), 0, options.as_ptr().cast()) };
    assert_eq!(mounted, 0, "{}", std::io::Error::last_os_error());
    let silence = Arc::new((Mutex::new(false), Condvar::new()));
    let its = (Arc::clone(&device), Arc::clone(&silence));
    std::thread::spawn(move || serve(&its.0, &its.1));
    let _held = File::open(format!("{folder}/file")).unwrap();
    *silence.0.lock().unwrap() = true;
    println!("silent");
    let mut lines = std::io::stdin().lock().lines();
    let _ = lines.next();
    *silence.0.lock().unwrap() = false;
    silence.1.notify_all();
    lines.for_each(drop);
    // SAFETY: the text ends in NUL.
    unsafe { libc::umount2(target.as_ptr(), libc::MNT_DETACH) };
}
