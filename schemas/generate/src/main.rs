//! Writes what follows from the tables.
fn main() {}
