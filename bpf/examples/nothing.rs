//! Attaches an empty program to the tracepoint at the end of system calls, prints `attached`, and runs until a signal
//! ends it. `cargo xtask bench-overhead` measures the least cost of any eBPF program there with it.
//!
//! ```text
//! cargo run --release -p syscap-bpf --example nothing
//! ```

use std::error::Error;
use std::io::Write;
use std::process::{Command, Stdio};

use aya::programs::BtfTracePoint;
use aya::{Btf, EbpfLoader};

const SOURCE: &str = r#"
char terms[] __attribute__((section("license"), used)) = "Dual MIT/GPL";
__attribute__((section("tp_btf/sys_exit"), used)) int nothing(void *context) { return 0; }
"#;

fn main() -> Result<(), Box<dyn Error>> {
    let btf = Btf::from_sys_fs()?;
    let mut ebpf = EbpfLoader::new().btf(Some(&btf)).load(&compile()?)?;
    let program: &mut BtfTracePoint = ebpf.program_mut("nothing").ok_or("the object has no program")?.try_into()?;
    program.load("sys_exit", &btf)?;
    program.attach()?;
    println!("attached");
    loop {
        std::thread::park();
    }
}

/// Compiles the object with the compiler of the probe.
fn compile() -> Result<Vec<u8>, Box<dyn Error>> {
    let clang = std::env::var("CLANG").unwrap_or_else(|_| "clang".to_owned());
    let mut child = Command::new(clang)
        .args(["-O2", "-target", "bpf", "-mcpu=v3", "-x", "c", "-c", "-", "-o", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    child.stdin.take().ok_or("clang has no standard input")?.write_all(SOURCE.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        return Err("clang could not compile the program".into());
    }
    Ok(output.stdout)
}
