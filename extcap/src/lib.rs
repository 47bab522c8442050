//! Captures system calls for Wireshark, Stratoshark and tshark.
