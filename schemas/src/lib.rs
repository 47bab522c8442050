//! Tables of scap events, conversions, system calls and display fields.
