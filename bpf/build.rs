//! Compiles the eBPF programs with clang for the target's architecture.

use std::path::Path;
use std::process::Command;

fn main() -> Result<(), String> {
    let variable = |name: &str| std::env::var(name).map_err(|error| format!("{name}: {error}"));
    let arch = match variable("CARGO_CFG_TARGET_ARCH")?.as_str() {
        "x86_64" => "x86",
        "aarch64" => "arm64",
        other => return Err(format!("the probe knows x86_64 and aarch64, not {other}")),
    };
    let out = variable("OUT_DIR")?;
    println!("cargo::rerun-if-changed=probe");
    println!("cargo::rerun-if-env-changed=CLANG");
    let clang = std::env::var("CLANG").unwrap_or_else(|_| "clang".to_owned());
    ["probe", "tasks"]
        .iter()
        .try_for_each(|name| compile(&clang, arch, name, &Path::new(&out).join(format!("{name}.o"))))
}

/// Compiles `probe/NAME.bpf.c` into `object`.
fn compile(clang: &str, arch: &str, name: &str, object: &Path) -> Result<(), String> {
    let source = format!("probe/{name}.bpf.c");
    let status = Command::new(clang)
        .args(["-O2", "-g", "-target", "bpf", "-mcpu=v3", "-Wall", "-Wno-unused-function"])
        .args(["-Wno-unused-const-variable", "-Wno-address-of-packed-member"])
        .arg(format!("-D__TARGET_ARCH_{arch}"))
        .args(["-c", &source, "-o"])
        .arg(object)
        .status()
        .map_err(|error| {
            format!(
                "cannot run '{clang}': {error}. The eBPF probe is compiled with clang 14 or later: install it \
                 (Debian: apt install clang), or name it in the environment variable CLANG"
            )
        })?;
    if !status.success() {
        return Err(format!("'{clang}' could not compile {source}; clang 14 or later is needed"));
    }
    Ok(())
}
