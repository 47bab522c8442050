//! The program that the tests bring to the far end. They build it with rustc alone, as a static program.
//!
//! It prints a line with its user id and arguments, then copies its standard input to its output. `exit N` as its first
//! arguments makes it end at once with that code, after a line on standard error.

use std::io::{self, Write};

unsafe extern "C" {
    safe fn geteuid() -> u32;
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--version"] => println!("syscapdump {}", env!("SYSCAP_VERSION")),
        ["exit", code] => {
            eprintln!("about to end");
            std::process::exit(code.parse().unwrap());
        }
        _ => {
            println!("far {} {arguments:?}", geteuid());
            let copied = io::copy(&mut io::stdin().lock(), &mut io::stdout().lock());
            let _ = io::stdout().flush();
            eprintln!("copied {copied:?}");
        }
    }
}
