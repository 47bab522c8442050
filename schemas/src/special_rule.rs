// Written by `cargo run -p syscap-generate`; not to be edited.

/// A rule with code of its own in live capture: `special` in `tables/live_events.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpecialRule {
    /// `special creat_flags`.
    CreatFlags,
    /// `special fd_list`.
    FdList,
    /// `special fsconfig_bytes`.
    FsconfigBytes,
    /// `special fsconfig_text`.
    FsconfigText,
    /// `special keyctl_value`.
    KeyctlValue,
    /// `special llseek_offset`.
    LlseekOffset,
    /// `special message_length`.
    MessageLength,
    /// `special message_result`.
    MessageResult,
    /// `special mount_flags`.
    MountFlags,
    /// `special new_file_path`.
    NewFilePath,
    /// `special open_flags`.
    OpenFlags,
    /// `special open_mode`.
    OpenMode,
    /// `special prctl_number`.
    PrctlNumber,
    /// `special prctl_text`.
    PrctlText,
    /// `special ptrace_addr`.
    PtraceAddr,
    /// `special ptrace_data`.
    PtraceData,
    /// `special quota_command`.
    QuotaCommand,
    /// `special quota_format`.
    QuotaFormat,
    /// `special quota_format_out`.
    QuotaFormatOut,
    /// `special quota_id`.
    QuotaId,
    /// `special quota_path`.
    QuotaPath,
    /// `special semctl_value`.
    SemctlValue,
    /// `special sockopt_name`.
    SockoptName,
    /// `special sockopt_value`.
    SockoptValue,
}
