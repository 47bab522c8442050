//! Converts .scap captures of system calls to pcapng, NDJSON and today's .scap.
