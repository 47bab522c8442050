//! The probe in the running kernel. Needs root, or CAP_BPF and CAP_PERFMON; says so and passes where it cannot be.

mod arguments;
mod common;
mod count;
