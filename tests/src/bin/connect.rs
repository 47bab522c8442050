//! The near end as a program of its own: it is what ssh asks for secrets, and what the tests kill.
//!
//! Arguments: the client's configuration, the folder of static programs, a user, and `leave-nothing`, `keep` or
//! `terminal`, with which ssh may ask there. The first line
//! of standard input is the password, which may be empty. It prints `connected`, then copies its standard input to the far
//! program and that program's output to its own.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use syscap_connect::{Carrier, ConnectOptions, Secret, SshOptions, askpass, connect};

fn main() -> ExitCode {
    if askpass::is_requested() {
        return askpass::main();
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("connect: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [config, programs, user, kept] = arguments.as_slice() else { return Err("four arguments".into()) };
    let mut password = String::new();
    io::stdin().lock().read_line(&mut password)?;
    let password = Some(password.trim().to_owned()).filter(|password| !password.is_empty()).map(Secret::new);
    let ssh =
        SshOptions { config_file: Some(config.into()), user: Some(user.clone()), password, ..SshOptions::default() };
    let options = ConnectOptions {
        carrier: Carrier::Ssh(ssh),
        programs: Some(programs.into()),
        needs_capture_rights: false,
        leave_nothing: kept == "leave-nothing",
        may_ask_on_terminal: kept == "terminal",
        ..ConnectOptions::new("far")
    };
    let mut connection = connect(&options, &["echo"])?;
    let mut streams = connection.take_streams().ok_or("no streams")?;
    println!("connected");
    io::stdout().flush()?;
    let to_far = std::thread::spawn(move || io::copy(&mut io::stdin().lock(), &mut streams.input));
    io::copy(&mut streams.output, &mut io::stdout().lock())?;
    drop(to_far);
    let outcome = connection.finish(std::time::Duration::from_secs(10));
    eprintln!("connect: {outcome:?}");
    Ok(())
}
