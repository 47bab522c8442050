//! End to end tests with the real front ends.
