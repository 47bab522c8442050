//! Tests of the probe in the running kernel. They need root, or CAP_BPF and CAP_PERFMON; without, they print so and
//! pass.

// A test fails by panicking, also in its helpers.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
// Numbers of the C library, which has another type for each.
#![allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_sign_loss)]

mod arguments;
mod common;
mod count;
mod excluded;
mod pushed;
mod ring;
mod task_ids;
