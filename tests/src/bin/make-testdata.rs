//! Writes the captures of `testdata/`, and the list of them that its README holds.

use std::io;

use syscap_tests::{place, session};

fn main() -> io::Result<()> {
    for file in session::files() {
        std::fs::write(place::testdata(file.name), file.bytes()?)?;
        println!("| `{}` | {} |", file.name, file.text);
    }
    Ok(())
}
