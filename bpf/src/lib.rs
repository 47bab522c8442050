//! The eBPF probe that captures system calls, its loader and the reader of its rings.
