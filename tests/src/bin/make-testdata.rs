//! Writes the captures of `testdata/`, and the list of them in its README.

use std::io;

use syscap_tests::{paths, session};

fn main() -> io::Result<()> {
    for file in session::files() {
        std::fs::write(paths::testdata(file.name), file.bytes()?)?;
        println!("| `{}` | {} |", file.name, file.text);
    }
    Ok(())
}
