-- Written by `cargo run -p syscap-generate` from schemas/dissector and schemas/tables; not to be edited.

local TABLES = {}

-- Event type: "NAME DIRECTION SOURCE|PARAM TYPE FORMAT|…"
TABLES.events = {
    [0] = "syscall enter syscall|ID SYSCALLID DEC|nativeID UINT16 DEC",
    [1] = "syscall exit syscall|ID SYSCALLID DEC|nativeID UINT16 DEC",
    [2] = "open enter syscall|name FSPATH NA|flags FLAGS32 HEX|mode UINT32 OCT",
    [3] = "open exit syscall|fd FD DEC|name FSPATH NA|flags FLAGS32 HEX|mode UINT32 OCT|dev UINT32 HEX|ino UINT64 DEC",
    [4] = "close enter syscall|fd FD DEC",
    [5] = "close exit syscall|res ERRNO DEC|fd FD DEC",
    [6] = "read enter syscall|fd FD DEC|size UINT32 DEC",
    [7] = "read exit syscall|res ERRNO DEC|data BYTEBUF NA|fd FD DEC|size UINT32 DEC",
    [8] = "write enter syscall|fd FD DEC|size UINT32 DEC",
    [9] = "write exit syscall|res ERRNO DEC|data BYTEBUF NA|fd FD DEC|size UINT32 DEC",
    [10] = "brk enter syscall|size UINT32 DEC",
    [11] = "brk exit syscall|res UINT64 HEX",
    [12] = "execve enter syscall",
    [13] = "execve exit syscall|res ERRNO DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit UINT64 DEC",
    [14] = "clone enter syscall",
    [15] = "clone exit syscall|res PID DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit INT64 DEC|flags FLAGS32 HEX|uid UINT32 DEC|gid UINT32 DEC",
    [16] = "procexit enter tracepoint",
    [17] = "NA exit none",
    [18] = "socket enter syscall|domain ENUMFLAGS32 DEC|type UINT32 DEC|proto UINT32 DEC",
    [19] = "socket exit syscall|fd FD DEC|domain ENUMFLAGS32 DEC|type UINT32 DEC|proto UINT32 DEC|flags FLAGS32 HEX",
    [20] = "bind enter syscall|fd FD DEC",
    [21] = "bind exit syscall|res ERRNO DEC|addr SOCKADDR NA|fd FD DEC",
    [22] = "connect enter syscall|fd FD DEC|addr SOCKADDR NA",
    [23] = "connect exit syscall|res ERRNO DEC|tuple SOCKTUPLE NA|fd FD DEC|addr SOCKADDR NA",
    [24] = "listen enter syscall|fd FD DEC|backlog INT32 DEC",
    [25] = "listen exit syscall|res ERRNO DEC|fd FD DEC|backlog INT32 DEC",
    [26] = "accept enter syscall",
    [27] = "accept exit syscall|fd FD DEC|tuple SOCKTUPLE NA|queuepct UINT8 DEC",
    [28] = "send enter syscall|fd FD DEC|size UINT32 DEC",
    [29] = "send exit syscall|res ERRNO DEC|data BYTEBUF NA|fd FD DEC|size UINT32 DEC|tuple SOCKTUPLE NA",
    [30] = "sendto enter syscall|fd FD DEC|size UINT32 DEC|tuple SOCKTUPLE NA",
    [31] = "sendto exit syscall|res ERRNO DEC|data BYTEBUF NA|fd FD DEC|size UINT32 DEC|tuple SOCKTUPLE NA",
    [32] = "recv enter syscall|fd FD DEC|size UINT32 DEC",
    [33] = "recv exit syscall|res ERRNO DEC|data BYTEBUF NA|fd FD DEC|size UINT32 DEC|tuple SOCKTUPLE NA",
    [34] = "recvfrom enter syscall|fd FD DEC|size UINT32 DEC",
    [35] = "recvfrom exit syscall|res ERRNO DEC|data BYTEBUF NA|tuple SOCKTUPLE NA|fd FD DEC|size UINT32 DEC",
    [36] = "shutdown enter syscall|fd FD DEC|how ENUMFLAGS8 HEX",
    [37] = "shutdown exit syscall|res ERRNO DEC|fd FD DEC|how ENUMFLAGS8 HEX",
    [38] = "getsockname enter syscall",
    [39] = "getsockname exit syscall",
    [40] = "getpeername enter syscall",
    [41] = "getpeername exit syscall",
    [42] = "socketpair enter syscall|domain ENUMFLAGS32 DEC|type UINT32 DEC|proto UINT32 DEC",
    [43] = "socketpair exit syscall|res ERRNO DEC|fd1 FD DEC|fd2 FD DEC|source UINT64 HEX|peer UINT64 HEX|domain ENUMFLAGS32 DEC|type UINT32 DEC|proto UINT32 DEC",
    [44] = "setsockopt enter syscall",
    [45] = "setsockopt exit syscall|res ERRNO DEC|fd FD DEC|level ENUMFLAGS8 DEC|optname ENUMFLAGS8 DEC|val DYN DEC|optlen UINT32 DEC",
    [46] = "getsockopt enter syscall",
    [47] = "getsockopt exit syscall|res ERRNO DEC|fd FD DEC|level ENUMFLAGS8 DEC|optname ENUMFLAGS8 DEC|val DYN DEC|optlen UINT32 DEC",
    [48] = "sendmsg enter syscall|fd FD DEC|size UINT32 DEC|tuple SOCKTUPLE NA",
    [49] = "sendmsg exit syscall|res ERRNO DEC|data BYTEBUF NA|fd FD DEC|size UINT32 DEC|tuple SOCKTUPLE NA",
    [50] = "sendmmsg enter syscall",
    [51] = "sendmmsg exit syscall|res ERRNO DEC|fd FD DEC|size UINT32 DEC|data BYTEBUF NA|tuple SOCKTUPLE NA",
    [52] = "recvmsg enter syscall|fd FD DEC",
    [53] = "recvmsg exit syscall|res ERRNO DEC|size UINT32 DEC|data BYTEBUF NA|tuple SOCKTUPLE NA|msgcontrol BYTEBUF NA|fd FD DEC",
    [54] = "recvmmsg enter syscall",
    [55] = "recvmmsg exit syscall|res ERRNO DEC|fd FD DEC|size UINT32 DEC|data BYTEBUF NA|tuple SOCKTUPLE NA|msgcontrol BYTEBUF NA",
    [56] = "accept enter syscall|flags INT32 HEX",
    [57] = "accept exit syscall|fd FD DEC|tuple SOCKTUPLE NA|queuepct UINT8 DEC",
    [58] = "creat enter syscall|name FSPATH NA|mode UINT32 OCT",
    [59] = "creat exit syscall|fd FD DEC|name FSPATH NA|mode UINT32 OCT|dev UINT32 HEX|ino UINT64 DEC|creat_flags FLAGS16 HEX",
    [60] = "pipe enter syscall",
    [61] = "pipe exit syscall|res ERRNO DEC|fd1 FD DEC|fd2 FD DEC|ino UINT64 DEC",
    [62] = "eventfd enter syscall|initval UINT64 DEC|flags UINT32 HEX",
    [63] = "eventfd exit syscall|res FD DEC|initval UINT64 DEC|flags UINT32 HEX",
    [64] = "futex enter syscall|addr UINT64 HEX|op FLAGS16 HEX|val UINT64 DEC",
    [65] = "futex exit syscall|res ERRNO DEC|addr UINT64 HEX|op FLAGS16 HEX|val UINT64 DEC",
    [66] = "stat enter syscall",
    [67] = "stat exit syscall|res ERRNO DEC|path FSPATH NA",
    [68] = "lstat enter syscall",
    [69] = "lstat exit syscall|res ERRNO DEC|path FSPATH NA",
    [70] = "fstat enter syscall|fd FD NA",
    [71] = "fstat exit syscall|res ERRNO DEC|fd FD NA",
    [72] = "stat64 enter syscall",
    [73] = "stat64 exit syscall|res ERRNO DEC|path FSPATH NA",
    [74] = "lstat64 enter syscall",
    [75] = "lstat64 exit syscall|res ERRNO DEC|path FSPATH NA",
    [76] = "fstat64 enter syscall|fd FD NA",
    [77] = "fstat64 exit syscall|res ERRNO DEC",
    [78] = "epoll_wait enter syscall|maxevents ERRNO DEC",
    [79] = "epoll_wait exit syscall|res ERRNO DEC|maxevents ERRNO DEC",
    [80] = "poll enter syscall|fds FDLIST DEC|timeout INT64 DEC",
    [81] = "poll exit syscall|res ERRNO DEC|fds FDLIST DEC|timeout INT64 DEC",
    [82] = "select enter syscall",
    [83] = "select exit syscall|res ERRNO DEC",
    [84] = "select enter syscall",
    [85] = "select exit syscall|res ERRNO DEC",
    [86] = "lseek enter syscall|fd FD DEC|offset UINT64 DEC|whence ENUMFLAGS8 DEC",
    [87] = "lseek exit syscall|res ERRNO DEC|fd FD DEC|offset UINT64 DEC|whence ENUMFLAGS8 DEC",
    [88] = "llseek enter syscall|fd FD DEC|offset UINT64 DEC|whence ENUMFLAGS8 DEC",
    [89] = "llseek exit syscall|res ERRNO DEC|fd FD DEC|offset UINT64 DEC|whence ENUMFLAGS8 DEC",
    [90] = "ioctl enter syscall|fd FD DEC|request UINT64 HEX",
    [91] = "ioctl exit syscall|res ERRNO DEC",
    [92] = "getcwd enter syscall",
    [93] = "getcwd exit syscall|res ERRNO DEC|path CHARBUF NA",
    [94] = "chdir enter syscall",
    [95] = "chdir exit syscall|res ERRNO DEC|path CHARBUF NA",
    [96] = "fchdir enter syscall|fd FD NA",
    [97] = "fchdir exit syscall|res ERRNO DEC|fd FD NA",
    [98] = "mkdir enter syscall|path FSPATH NA|mode UINT32 HEX",
    [99] = "mkdir exit syscall|res ERRNO DEC",
    [100] = "rmdir enter syscall|path FSPATH NA",
    [101] = "rmdir exit syscall|res ERRNO DEC",
    [102] = "openat enter syscall|dirfd FD DEC|name CHARBUF NA|flags FLAGS32 HEX|mode UINT32 OCT",
    [103] = "openat exit syscall|fd FD DEC",
    [104] = "link enter syscall|oldpath FSPATH NA|newpath FSPATH NA",
    [105] = "link exit syscall|res ERRNO DEC",
    [106] = "linkat enter syscall|olddir FD DEC|oldpath CHARBUF NA|newdir FD DEC|newpath CHARBUF NA",
    [107] = "linkat exit syscall|res ERRNO DEC",
    [108] = "unlink enter syscall|path FSPATH NA",
    [109] = "unlink exit syscall|res ERRNO DEC",
    [110] = "unlinkat enter syscall|dirfd FD DEC|name CHARBUF NA",
    [111] = "unlinkat exit syscall|res ERRNO DEC",
    [112] = "pread enter syscall|fd FD DEC|size UINT32 DEC|pos UINT64 DEC",
    [113] = "pread exit syscall|res ERRNO DEC|data BYTEBUF NA|fd FD DEC|size UINT32 DEC|pos UINT64 DEC",
    [114] = "pwrite enter syscall|fd FD DEC|size UINT32 DEC|pos UINT64 DEC",
    [115] = "pwrite exit syscall|res ERRNO DEC|data BYTEBUF NA|fd FD DEC|size UINT32 DEC|pos UINT64 DEC",
    [116] = "readv enter syscall|fd FD DEC",
    [117] = "readv exit syscall|res ERRNO DEC|size UINT32 DEC|data BYTEBUF NA|fd FD DEC",
    [118] = "writev enter syscall|fd FD DEC|size UINT32 DEC",
    [119] = "writev exit syscall|res ERRNO DEC|data BYTEBUF NA|fd FD DEC|size UINT32 DEC",
    [120] = "preadv enter syscall|fd FD DEC|pos UINT64 DEC",
    [121] = "preadv exit syscall|res ERRNO DEC|size UINT32 DEC|data BYTEBUF NA|fd FD DEC|pos UINT64 DEC",
    [122] = "pwritev enter syscall|fd FD DEC|size UINT32 DEC|pos UINT64 DEC",
    [123] = "pwritev exit syscall|res ERRNO DEC|data BYTEBUF NA|fd FD DEC|size UINT32 DEC|pos UINT64 DEC",
    [124] = "dup enter syscall|fd FD DEC",
    [125] = "dup exit syscall|res FD DEC",
    [126] = "signalfd enter syscall|fd FD DEC|mask UINT32 HEX|flags UINT8 HEX",
    [127] = "signalfd exit syscall|res FD DEC|fd FD DEC|mask UINT32 HEX|flags UINT8 HEX",
    [128] = "kill enter syscall|pid PID DEC|sig SIGTYPE DEC",
    [129] = "kill exit syscall|res ERRNO DEC|pid PID DEC|sig SIGTYPE DEC",
    [130] = "tkill enter syscall|tid PID DEC|sig SIGTYPE DEC",
    [131] = "tkill exit syscall|res ERRNO DEC|tid PID DEC|sig SIGTYPE DEC",
    [132] = "tgkill enter syscall|pid PID DEC|tid PID DEC|sig SIGTYPE DEC",
    [133] = "tgkill exit syscall|res ERRNO DEC|pid PID DEC|tid PID DEC|sig SIGTYPE DEC",
    [134] = "nanosleep enter syscall|interval RELTIME DEC",
    [135] = "nanosleep exit syscall|res ERRNO DEC|interval RELTIME DEC",
    [136] = "timerfd_create enter syscall|clockid UINT8 DEC|flags UINT8 HEX",
    [137] = "timerfd_create exit syscall|res FD DEC|clockid UINT8 DEC|flags UINT8 HEX",
    [138] = "inotify_init enter syscall|flags UINT8 HEX",
    [139] = "inotify_init exit syscall|res FD DEC|flags UINT8 HEX",
    [140] = "getrlimit enter syscall|resource ENUMFLAGS8 DEC",
    [141] = "getrlimit exit syscall|res ERRNO DEC|cur INT64 DEC|max INT64 DEC|resource ENUMFLAGS8 DEC",
    [142] = "setrlimit enter syscall|resource ENUMFLAGS8 DEC",
    [143] = "setrlimit exit syscall|res ERRNO DEC|cur INT64 DEC|max INT64 DEC|resource ENUMFLAGS8 DEC",
    [144] = "prlimit enter syscall|pid PID DEC|resource ENUMFLAGS8 DEC",
    [145] = "prlimit exit syscall|res ERRNO DEC|newcur INT64 DEC|newmax INT64 DEC|oldcur INT64 DEC|oldmax INT64 DEC|pid INT64 DEC|resource ENUMFLAGS8 DEC",
    [146] = "switch enter tracepoint|next PID DEC",
    [147] = "NA exit none",
    [148] = "drop enter meta|ratio UINT32 DEC",
    [149] = "drop exit meta|ratio UINT32 DEC",
    [150] = "fcntl enter syscall|fd FD DEC|cmd ENUMFLAGS8 DEC",
    [151] = "fcntl exit syscall|res FD DEC|fd FD DEC|cmd ENUMFLAGS8 DEC|arg UINT64 HEX",
    [152] = "switch enter tracepoint|next PID DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC",
    [153] = "NA exit none",
    [154] = "execve enter syscall",
    [155] = "execve exit syscall|res ERRNO DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit UINT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC",
    [156] = "clone enter syscall",
    [157] = "clone exit syscall|res PID DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit INT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|flags FLAGS32 HEX|uid UINT32 DEC|gid UINT32 DEC",
    [158] = "brk enter syscall|addr UINT64 HEX",
    [159] = "brk exit syscall|res UINT64 HEX|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|addr UINT64 HEX",
    [160] = "mmap enter syscall|addr UINT64 HEX|length UINT64 DEC|prot FLAGS32 HEX|flags FLAGS32 HEX|fd FD DEC|offset UINT64 DEC",
    [161] = "mmap exit syscall|res ERRNO HEX|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|addr UINT64 HEX|length UINT64 DEC|prot FLAGS32 HEX|flags FLAGS32 HEX|fd FD DEC|offset UINT64 DEC",
    [162] = "mmap2 enter syscall|addr UINT64 HEX|length UINT64 DEC|prot FLAGS32 HEX|flags FLAGS32 HEX|fd FD DEC|pgoffset UINT64 DEC",
    [163] = "mmap2 exit syscall|res ERRNO HEX|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|addr UINT64 HEX|length UINT64 DEC|prot FLAGS32 HEX|flags FLAGS32 HEX|fd FD DEC|pgoffset UINT64 DEC",
    [164] = "munmap enter syscall|addr UINT64 HEX|length UINT64 DEC",
    [165] = "munmap exit syscall|res ERRNO DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|addr UINT64 HEX|length UINT64 DEC",
    [166] = "splice enter syscall|fd_in FD DEC|fd_out FD DEC|size UINT64 DEC|flags FLAGS32 HEX",
    [167] = "splice exit syscall|res ERRNO DEC|fd_in FD DEC|fd_out FD DEC|size UINT64 DEC|flags FLAGS32 HEX",
    [168] = "ptrace enter syscall|request ENUMFLAGS16 DEC|pid PID DEC",
    [169] = "ptrace exit syscall|res ERRNO DEC|addr DYN HEX|data DYN HEX|request ENUMFLAGS16 DEC|pid PID DEC",
    [170] = "ioctl enter syscall|fd FD DEC|request UINT64 HEX|argument UINT64 HEX",
    [171] = "ioctl exit syscall|res ERRNO DEC|fd FD DEC|request UINT64 HEX|argument UINT64 HEX",
    [172] = "execve enter syscall",
    [173] = "execve exit syscall|res ERRNO DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit UINT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|env BYTEBUF NA",
    [174] = "rename enter syscall",
    [175] = "rename exit syscall|res ERRNO DEC|oldpath FSPATH NA|newpath FSPATH NA",
    [176] = "renameat enter syscall",
    [177] = "renameat exit syscall|res ERRNO DEC|olddirfd FD DEC|oldpath FSRELPATH NA|newdirfd FD DEC|newpath FSRELPATH NA",
    [178] = "symlink enter syscall",
    [179] = "symlink exit syscall|res ERRNO DEC|target CHARBUF NA|linkpath FSPATH NA",
    [180] = "symlinkat enter syscall",
    [181] = "symlinkat exit syscall|res ERRNO DEC|target CHARBUF NA|linkdirfd FD DEC|linkpath FSRELPATH NA",
    [182] = "fork enter syscall",
    [183] = "fork exit syscall|res PID DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit INT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|flags FLAGS32 HEX|uid UINT32 DEC|gid UINT32 DEC",
    [184] = "vfork enter syscall",
    [185] = "vfork exit syscall|res PID DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit INT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|flags FLAGS32 HEX|uid UINT32 DEC|gid UINT32 DEC",
    [186] = "procexit enter tracepoint|status ERRNO DEC|ret ERRNO DEC|sig SIGTYPE DEC|core UINT8 DEC|reaper_tid PID DEC",
    [187] = "NA exit none",
    [188] = "sendfile enter syscall|out_fd FD DEC|in_fd FD DEC|offset UINT64 DEC|size UINT64 DEC",
    [189] = "sendfile exit syscall|res ERRNO DEC|offset UINT64 DEC|out_fd FD DEC|in_fd FD DEC|size UINT64 DEC",
    [190] = "quotactl enter syscall|cmd FLAGS16 DEC|type FLAGS8 DEC|id UINT32 DEC|quota_fmt FLAGS8 DEC",
    [191] = "quotactl exit syscall|res ERRNO DEC|special CHARBUF NA|quotafilepath CHARBUF NA|dqb_bhardlimit UINT64 DEC|dqb_bsoftlimit UINT64 DEC|dqb_curspace UINT64 DEC|dqb_ihardlimit UINT64 DEC|dqb_isoftlimit UINT64 DEC|dqb_btime RELTIME DEC|dqb_itime RELTIME DEC|dqi_bgrace RELTIME DEC|dqi_igrace RELTIME DEC|dqi_flags FLAGS8 DEC|quota_fmt_out FLAGS8 DEC|cmd FLAGS16 DEC|type FLAGS8 DEC|id UINT32 DEC|quota_fmt FLAGS8 DEC",
    [192] = "setresuid enter syscall|ruid UID DEC|euid UID DEC|suid UID DEC",
    [193] = "setresuid exit syscall|res ERRNO DEC|ruid UID DEC|euid UID DEC|suid UID DEC",
    [194] = "setresgid enter syscall|rgid GID DEC|egid GID DEC|sgid GID DEC",
    [195] = "setresgid exit syscall|res ERRNO DEC|rgid GID DEC|egid GID DEC|sgid GID DEC",
    [196] = "scapevent enter meta|event_type UINT32 DEC|event_data UINT64 DEC",
    [197] = "NA exit none",
    [198] = "setuid enter syscall|uid UID DEC",
    [199] = "setuid exit syscall|res ERRNO DEC|uid UID DEC",
    [200] = "setgid enter syscall|gid GID DEC",
    [201] = "setgid exit syscall|res ERRNO DEC|gid GID DEC",
    [202] = "getuid enter syscall",
    [203] = "getuid exit syscall|uid UID DEC",
    [204] = "geteuid enter syscall",
    [205] = "geteuid exit syscall|euid UID DEC",
    [206] = "getgid enter syscall",
    [207] = "getgid exit syscall|gid GID DEC",
    [208] = "getegid enter syscall",
    [209] = "getegid exit syscall|egid GID DEC",
    [210] = "getresuid enter syscall",
    [211] = "getresuid exit syscall|res ERRNO DEC|ruid UID DEC|euid UID DEC|suid UID DEC",
    [212] = "getresgid enter syscall",
    [213] = "getresgid exit syscall|res ERRNO DEC|rgid GID DEC|egid GID DEC|sgid GID DEC",
    [214] = "execve enter syscall",
    [215] = "execve exit syscall|res ERRNO DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit UINT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|comm CHARBUF NA|env BYTEBUF NA",
    [216] = "clone enter syscall",
    [217] = "clone exit syscall|res PID DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit INT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|comm CHARBUF NA|flags FLAGS32 HEX|uid UINT32 DEC|gid UINT32 DEC",
    [218] = "fork enter syscall",
    [219] = "fork exit syscall|res PID DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit INT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|comm CHARBUF NA|flags FLAGS32 HEX|uid UINT32 DEC|gid UINT32 DEC",
    [220] = "vfork enter syscall",
    [221] = "vfork exit syscall|res PID DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit INT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|comm CHARBUF NA|flags FLAGS32 HEX|uid UINT32 DEC|gid UINT32 DEC",
    [222] = "clone enter syscall",
    [223] = "clone exit syscall|res PID DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit INT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|comm CHARBUF NA|cgroups BYTEBUF NA|flags FLAGS32 HEX|uid UINT32 DEC|gid UINT32 DEC|vtid PID DEC|vpid PID DEC|pidns_init_start_ts UINT64 DEC",
    [224] = "fork enter syscall",
    [225] = "fork exit syscall|res PID DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit INT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|comm CHARBUF NA|cgroups BYTEBUF NA|flags FLAGS32 HEX|uid UINT32 DEC|gid UINT32 DEC|vtid PID DEC|vpid PID DEC|pidns_init_start_ts UINT64 DEC",
    [226] = "vfork enter syscall",
    [227] = "vfork exit syscall|res PID DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit INT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|comm CHARBUF NA|cgroups BYTEBUF NA|flags FLAGS32 HEX|uid UINT32 DEC|gid UINT32 DEC|vtid PID DEC|vpid PID DEC|pidns_init_start_ts UINT64 DEC",
    [228] = "container enter meta|id CHARBUF NA|type UINT32 DEC|name CHARBUF NA|image CHARBUF NA",
    [229] = "NA exit none",
    [230] = "execve enter syscall",
    [231] = "execve exit syscall|res ERRNO DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit UINT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|comm CHARBUF NA|cgroups BYTEBUF NA|env BYTEBUF NA",
    [232] = "signaldeliver enter tracepoint|spid PID DEC|dpid PID DEC|sig SIGTYPE DEC",
    [233] = "NA exit none",
    [234] = "procinfo enter meta|cpu_usr UINT64 DEC|cpu_sys UINT64 DEC",
    [235] = "NA exit none",
    [236] = "getdents enter syscall|fd FD NA",
    [237] = "getdents exit syscall|res ERRNO DEC|fd FD NA",
    [238] = "getdents64 enter syscall|fd FD NA",
    [239] = "getdents64 exit syscall|res ERRNO DEC|fd FD NA",
    [240] = "setns enter syscall|fd FD NA|nstype FLAGS32 HEX",
    [241] = "setns exit syscall|res ERRNO DEC|fd FD NA|nstype FLAGS32 HEX",
    [242] = "flock enter syscall|fd FD NA|operation FLAGS32 HEX",
    [243] = "flock exit syscall|res ERRNO DEC|fd FD NA|operation FLAGS32 HEX",
    [244] = "cpu_hotplug enter meta|cpu UINT32 DEC|action UINT32 DEC",
    [245] = "NA exit none",
    [246] = "accept enter syscall",
    [247] = "accept exit syscall|fd FD DEC|tuple SOCKTUPLE NA|queuepct UINT8 DEC|queuelen UINT32 DEC|queuemax UINT32 DEC",
    [248] = "accept enter syscall|flags INT32 HEX",
    [249] = "accept exit syscall|fd FD DEC|tuple SOCKTUPLE NA|queuepct UINT8 DEC|queuelen UINT32 DEC|queuemax UINT32 DEC",
    [250] = "semop enter syscall|semid INT32 DEC",
    [251] = "semop exit syscall|res ERRNO DEC|nsops UINT32 DEC|sem_num_0 UINT16 DEC|sem_op_0 INT16 DEC|sem_flg_0 FLAGS16 HEX|sem_num_1 UINT16 DEC|sem_op_1 INT16 DEC|sem_flg_1 FLAGS16 HEX|semid INT32 DEC",
    [252] = "semctl enter syscall|semid INT32 DEC|semnum INT32 DEC|cmd FLAGS16 HEX|val INT32 DEC",
    [253] = "semctl exit syscall|res ERRNO DEC|semid INT32 DEC|semnum INT32 DEC|cmd FLAGS16 HEX|val INT32 DEC",
    [254] = "ppoll enter syscall|fds FDLIST DEC|timeout RELTIME DEC|sigmask SIGSET DEC",
    [255] = "ppoll exit syscall|res ERRNO DEC|fds FDLIST DEC|timeout RELTIME DEC|sigmask SIGSET DEC",
    [256] = "mount enter syscall|flags FLAGS32 HEX",
    [257] = "mount exit syscall|res ERRNO DEC|dev CHARBUF NA|dir FSPATH NA|type CHARBUF NA|flags FLAGS32 HEX",
    [258] = "umount enter syscall|flags FLAGS32 HEX",
    [259] = "umount exit syscall|res ERRNO DEC|name FSPATH NA",
    [260] = "k8s enter meta|json CHARBUF NA",
    [261] = "NA exit none",
    [262] = "semget enter syscall|key INT32 HEX|nsems INT32 DEC|semflg FLAGS32 HEX",
    [263] = "semget exit syscall|res ERRNO DEC|key INT32 HEX|nsems INT32 DEC|semflg FLAGS32 HEX",
    [264] = "access enter syscall|mode FLAGS32 HEX",
    [265] = "access exit syscall|res ERRNO DEC|name FSPATH NA|mode FLAGS32 HEX",
    [266] = "chroot enter syscall",
    [267] = "chroot exit syscall|res ERRNO DEC|path FSPATH NA",
    [268] = "tracer enter meta|id INT64 DEC|tags CHARBUFARRAY NA|args CHARBUF_PAIR_ARRAY NA",
    [269] = "NA exit none|id INT64 DEC|tags CHARBUFARRAY NA|args CHARBUF_PAIR_ARRAY NA",
    [270] = "mesos enter meta|json CHARBUF NA",
    [271] = "NA exit none",
    [272] = "container enter meta|json CHARBUF NA",
    [273] = "NA exit none",
    [274] = "setsid enter syscall",
    [275] = "setsid exit syscall|res PID DEC",
    [276] = "mkdir enter syscall|mode UINT32 HEX",
    [277] = "mkdir exit syscall|res ERRNO DEC|path FSPATH NA|mode UINT32 HEX",
    [278] = "rmdir enter syscall",
    [279] = "rmdir exit syscall|res ERRNO DEC|path FSPATH NA",
    [280] = "notification enter meta|id CHARBUF DEC|desc CHARBUF NA",
    [281] = "NA exit none",
    [282] = "execve enter syscall",
    [283] = "execve exit syscall|res ERRNO DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit UINT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|comm CHARBUF NA|cgroups BYTEBUF NA|env BYTEBUF NA|tty INT32 DEC",
    [284] = "unshare enter syscall|flags FLAGS32 HEX",
    [285] = "unshare exit syscall|res ERRNO DEC|flags FLAGS32 HEX",
    [286] = "infra enter meta|source CHARBUF DEC|name CHARBUF NA|description CHARBUF NA|scope CHARBUF NA",
    [287] = "NA exit none",
    [288] = "execve enter syscall|filename FSPATH NA",
    [289] = "execve exit syscall|res ERRNO DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit UINT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|comm CHARBUF NA|cgroups BYTEBUF NA|env BYTEBUF NA|tty INT32 DEC",
    [290] = "page_fault enter tracepoint|addr UINT64 HEX|ip UINT64 HEX|error FLAGS32 HEX",
    [291] = "NA exit none",
    [292] = "execve enter syscall|filename FSPATH NA",
    [293] = "execve exit syscall|res ERRNO DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit UINT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|comm CHARBUF NA|cgroups BYTEBUF NA|env BYTEBUF NA|tty UINT32 DEC|vpgid PID DEC|loginuid UID DEC|flags FLAGS32 HEX|cap_inheritable UINT64 HEX|cap_permitted UINT64 HEX|cap_effective UINT64 HEX|exe_ino UINT64 DEC|exe_ino_ctime ABSTIME DEC|exe_ino_mtime ABSTIME DEC|uid UID DEC|trusted_exepath FSPATH NA|pgid PID NA|gid GID DEC|filename FSPATH NA",
    [294] = "setpgid enter syscall|pid PID DEC|pgid PID DEC",
    [295] = "setpgid exit syscall|res ERRNO DEC|pid PID DEC|pgid PID DEC",
    [296] = "bpf enter syscall|cmd INT64 DEC",
    [297] = "bpf exit syscall|res_or_fd DYN DEC",
    [298] = "seccomp enter syscall|op UINT64 DEC|flags UINT64 HEX",
    [299] = "seccomp exit syscall|res ERRNO DEC|op UINT64 DEC|flags UINT64 HEX",
    [300] = "unlink enter syscall",
    [301] = "unlink exit syscall|res ERRNO DEC|path FSPATH NA",
    [302] = "unlinkat enter syscall",
    [303] = "unlinkat exit syscall|res ERRNO DEC|dirfd FD DEC|name FSRELPATH NA|flags FLAGS32 HEX",
    [304] = "mkdirat enter syscall",
    [305] = "mkdirat exit syscall|res ERRNO DEC|dirfd FD DEC|path FSRELPATH NA|mode UINT32 HEX",
    [306] = "openat enter syscall|dirfd FD DEC|name FSRELPATH NA|flags FLAGS32 HEX|mode UINT32 OCT",
    [307] = "openat exit syscall|fd FD DEC|dirfd FD DEC|name FSRELPATH NA|flags FLAGS32 HEX|mode UINT32 OCT|dev UINT32 HEX|ino UINT64 DEC",
    [308] = "link enter syscall",
    [309] = "link exit syscall|res ERRNO DEC|oldpath FSPATH NA|newpath FSPATH NA",
    [310] = "linkat enter syscall",
    [311] = "linkat exit syscall|res ERRNO DEC|olddir FD DEC|oldpath FSRELPATH NA|newdir FD DEC|newpath FSRELPATH NA|flags FLAGS32 HEX",
    [312] = "fchmodat enter syscall",
    [313] = "fchmodat exit syscall|res ERRNO DEC|dirfd FD DEC|filename FSRELPATH NA|mode MODE OCT",
    [314] = "chmod enter syscall",
    [315] = "chmod exit syscall|res ERRNO DEC|filename FSPATH NA|mode MODE OCT",
    [316] = "fchmod enter syscall",
    [317] = "fchmod exit syscall|res ERRNO DEC|fd FD DEC|mode MODE OCT",
    [318] = "renameat2 enter syscall",
    [319] = "renameat2 exit syscall|res ERRNO DEC|olddirfd FD DEC|oldpath FSRELPATH NA|newdirfd FD DEC|newpath FSRELPATH NA|flags FLAGS32 HEX",
    [320] = "userfaultfd enter syscall",
    [321] = "userfaultfd exit syscall|res ERRNO DEC|flags FLAGS32 HEX",
    [322] = "pluginevent enter plugin|plugin_id UINT32 DEC|event_data BYTEBUF NA",
    [323] = "NA exit none",
    [324] = "container enter meta|json CHARBUF NA",
    [325] = "NA exit none",
    [326] = "openat2 enter syscall|dirfd FD DEC|name FSRELPATH NA|flags FLAGS32 HEX|mode UINT32 OCT|resolve FLAGS32 HEX",
    [327] = "openat2 exit syscall|fd FD DEC|dirfd FD DEC|name FSRELPATH NA|flags FLAGS32 HEX|mode UINT32 OCT|resolve FLAGS32 HEX|dev UINT32 HEX|ino UINT64 DEC",
    [328] = "mprotect enter syscall|addr UINT64 HEX|length UINT64 DEC|prot FLAGS32 HEX",
    [329] = "mprotect exit syscall|res ERRNO DEC|addr UINT64 HEX|length UINT64 DEC|prot FLAGS32 HEX",
    [330] = "execveat enter syscall|dirfd FD DEC|pathname FSRELPATH NA|flags FLAGS32 HEX",
    [331] = "execveat exit syscall|res ERRNO DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit UINT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|comm CHARBUF NA|cgroups BYTEBUF NA|env BYTEBUF NA|tty UINT32 DEC|vpgid PID DEC|loginuid UID DEC|flags FLAGS32 HEX|cap_inheritable UINT64 HEX|cap_permitted UINT64 HEX|cap_effective UINT64 HEX|exe_ino UINT64 DEC|exe_ino_ctime ABSTIME DEC|exe_ino_mtime ABSTIME DEC|uid UID DEC|trusted_exepath FSPATH NA|pgid PID NA|gid GID DEC",
    [332] = "copy_file_range enter syscall|fdin FD DEC|offin UINT64 DEC|len UINT64 DEC",
    [333] = "copy_file_range exit syscall|res ERRNO DEC|fdout FD DEC|offout UINT64 DEC|fdin FD DEC|offin UINT64 DEC|len UINT64 DEC",
    [334] = "clone3 enter syscall",
    [335] = "clone3 exit syscall|res PID DEC|exe CHARBUF NA|args BYTEBUF NA|tid PID DEC|pid PID DEC|ptid PID DEC|cwd CHARBUF NA|fdlimit INT64 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|comm CHARBUF NA|cgroups BYTEBUF NA|flags FLAGS32 HEX|uid UINT32 DEC|gid UINT32 DEC|vtid PID DEC|vpid PID DEC|pidns_init_start_ts UINT64 DEC",
    [336] = "open_by_handle_at enter syscall",
    [337] = "open_by_handle_at exit syscall|fd FD DEC|mountfd FD DEC|flags FLAGS32 HEX|path FSPATH NA|dev UINT32 HEX|ino UINT64 DEC",
    [338] = "io_uring_setup enter syscall",
    [339] = "io_uring_setup exit syscall|res ERRNO DEC|entries UINT32 DEC|sq_entries UINT32 DEC|cq_entries UINT32 DEC|flags FLAGS32 HEX|sq_thread_cpu UINT32 DEC|sq_thread_idle UINT32 DEC|features FLAGS32 HEX",
    [340] = "io_uring_enter enter syscall",
    [341] = "io_uring_enter exit syscall|res ERRNO DEC|fd FD DEC|to_submit UINT32 DEC|min_complete UINT32 DEC|flags FLAGS32 HEX|sig SIGSET DEC",
    [342] = "io_uring_register enter syscall",
    [343] = "io_uring_register exit syscall|res ERRNO DEC|fd FD DEC|opcode ENUMFLAGS16 DEC|arg UINT64 HEX|nr_args UINT32 DEC",
    [344] = "mlock enter syscall",
    [345] = "mlock exit syscall|res ERRNO DEC|addr UINT64 HEX|len UINT64 DEC",
    [346] = "munlock enter syscall",
    [347] = "munlock exit syscall|res ERRNO DEC|addr UINT64 HEX|len UINT64 DEC",
    [348] = "mlockall enter syscall",
    [349] = "mlockall exit syscall|res ERRNO DEC|flags FLAGS32 HEX",
    [350] = "munlockall enter syscall",
    [351] = "munlockall exit syscall|res ERRNO DEC",
    [352] = "capset enter syscall",
    [353] = "capset exit syscall|res ERRNO DEC|cap_inheritable UINT64 HEX|cap_permitted UINT64 HEX|cap_effective UINT64 HEX",
    [354] = "useradded enter meta|uid UINT32 DEC|gid UINT32 DEC|name CHARBUF NA|home CHARBUF NA|shell CHARBUF NA|container_id CHARBUF NA",
    [355] = "NA exit none",
    [356] = "userdeleted enter meta|uid UINT32 DEC|gid UINT32 DEC|name CHARBUF NA|home CHARBUF NA|shell CHARBUF NA|container_id CHARBUF NA",
    [357] = "NA exit none",
    [358] = "groupadded enter meta|gid UINT32 DEC|name CHARBUF NA|container_id CHARBUF NA",
    [359] = "NA exit none",
    [360] = "groupdeleted enter meta|gid UINT32 DEC|name CHARBUF NA|container_id CHARBUF NA",
    [361] = "NA exit none",
    [362] = "dup2 enter syscall|fd FD DEC",
    [363] = "dup2 exit syscall|res FD DEC|oldfd FD DEC|newfd FD DEC",
    [364] = "dup3 enter syscall|fd FD DEC",
    [365] = "dup3 exit syscall|res FD DEC|oldfd FD DEC|newfd FD DEC|flags FLAGS32 HEX",
    [366] = "dup enter syscall|fd FD DEC",
    [367] = "dup exit syscall|res FD DEC|oldfd FD DEC",
    [368] = "bpf enter syscall|cmd INT64 DEC",
    [369] = "bpf exit syscall|fd FD DEC|cmd ENUMFLAGS32 DEC",
    [370] = "mlock2 enter syscall",
    [371] = "mlock2 exit syscall|res ERRNO DEC|addr UINT64 HEX|len UINT64 DEC|flags FLAGS32 HEX",
    [372] = "fsconfig enter syscall",
    [373] = "fsconfig exit syscall|res ERRNO DEC|fd FD DEC|cmd ENUMFLAGS32 DEC|key CHARBUF NA|value_bytebuf BYTEBUF NA|value_charbuf CHARBUF NA|aux INT32 DEC",
    [374] = "epoll_create enter syscall|size INT32 DEC",
    [375] = "epoll_create exit syscall|res ERRNO DEC|size INT32 DEC",
    [376] = "epoll_create1 enter syscall|flags FLAGS32 HEX",
    [377] = "epoll_create1 exit syscall|res ERRNO DEC|flags FLAGS32 HEX",
    [378] = "chown enter syscall",
    [379] = "chown exit syscall|res ERRNO DEC|path FSPATH NA|uid UINT32 DEC|gid UINT32 DEC",
    [380] = "lchown enter syscall",
    [381] = "lchown exit syscall|res ERRNO DEC|path FSPATH NA|uid UINT32 DEC|gid UINT32 DEC",
    [382] = "fchown enter syscall",
    [383] = "fchown exit syscall|res ERRNO DEC|fd FD DEC|uid UINT32 DEC|gid UINT32 DEC",
    [384] = "fchownat enter syscall",
    [385] = "fchownat exit syscall|res ERRNO DEC|dirfd FD DEC|pathname FSRELPATH NA|uid UINT32 DEC|gid UINT32 DEC|flags FLAGS32 HEX",
    [386] = "umount enter syscall",
    [387] = "umount exit syscall|res ERRNO DEC|name FSPATH NA",
    [388] = "accept4 enter syscall|flags INT32 HEX",
    [389] = "accept4 exit syscall|fd FD DEC|tuple SOCKTUPLE NA|queuepct UINT8 DEC|queuelen UINT32 DEC|queuemax UINT32 DEC|flags INT32 HEX",
    [390] = "umount2 enter syscall|flags FLAGS32 HEX",
    [391] = "umount2 exit syscall|res ERRNO DEC|name FSPATH NA|flags FLAGS32 HEX",
    [392] = "pipe2 enter syscall",
    [393] = "pipe2 exit syscall|res ERRNO DEC|fd1 FD DEC|fd2 FD DEC|ino UINT64 DEC|flags FLAGS32 HEX",
    [394] = "inotify_init1 enter syscall",
    [395] = "inotify_init1 exit syscall|res FD DEC|flags FLAGS16 HEX",
    [396] = "eventfd2 enter syscall|initval UINT64 DEC",
    [397] = "eventfd2 exit syscall|res FD DEC|flags FLAGS16 HEX|initval UINT64 DEC",
    [398] = "signalfd4 enter syscall|fd FD DEC|mask UINT32 HEX",
    [399] = "signalfd4 exit syscall|res FD DEC|flags FLAGS16 HEX|fd FD DEC|mask UINT32 HEX",
    [400] = "prctl enter syscall",
    [401] = "prctl exit syscall|res ERRNO DEC|option ENUMFLAGS32 DEC|arg2_str CHARBUF NA|arg2_int INT64 DEC",
    [402] = "asyncevent enter meta|plugin_id UINT32 DEC|name CHARBUF NA|data BYTEBUF NA",
    [403] = "NA exit none",
    [404] = "memfd_create enter syscall",
    [405] = "memfd_create exit syscall|fd FD DEC|name CHARBUF NA|flags FLAGS32 HEX",
    [406] = "pidfd_getfd enter syscall",
    [407] = "pidfd_getfd exit syscall|fd FD DEC|pid_fd FD DEC|target_fd FD DEC|flags UINT32 HEX",
    [408] = "pidfd_open enter syscall",
    [409] = "pidfd_open exit syscall|fd FD DEC|pid PID DEC|flags FLAGS32 HEX",
    [410] = "init_module enter syscall",
    [411] = "init_module exit syscall|res ERRNO DEC|img BYTEBUF NA|length UINT64 DEC|uargs CHARBUF NA",
    [412] = "finit_module enter syscall",
    [413] = "finit_module exit syscall|res ERRNO DEC|fd FD DEC|uargs CHARBUF NA|flags FLAGS32 HEX",
    [414] = "mknod enter syscall",
    [415] = "mknod exit syscall|res ERRNO DEC|path FSPATH NA|mode MODE OCT|dev UINT32 DEC",
    [416] = "mknodat enter syscall",
    [417] = "mknodat exit syscall|res ERRNO DEC|dirfd FD DEC|path FSRELPATH NA|mode MODE OCT|dev UINT32 DEC",
    [418] = "newfstatat enter syscall",
    [419] = "newfstatat exit syscall|res ERRNO DEC|dirfd FD DEC|path FSRELPATH NA|flags FLAGS32 HEX",
    [420] = "process_vm_readv enter syscall",
    [421] = "process_vm_readv exit syscall|res INT64 DEC|pid PID DEC|data BYTEBUF NA",
    [422] = "process_vm_writev enter syscall",
    [423] = "process_vm_writev exit syscall|res INT64 DEC|pid PID DEC|data BYTEBUF NA",
    [424] = "delete_module enter syscall",
    [425] = "delete_module exit syscall|res ERRNO DEC|name CHARBUF NA|flags FLAGS32 HEX",
    [426] = "setreuid enter syscall",
    [427] = "setreuid exit syscall|res ERRNO DEC|ruid UID DEC|euid UID DEC",
    [428] = "setregid enter syscall",
    [429] = "setregid exit syscall|res ERRNO DEC|rgid UID DEC|egid UID DEC",
    [430] = "task enter iterator|ppid PID32 DEC|pgid PID32 DEC|vpgid PID32 DEC|sid PID32 DEC|comm CHARBUF NA|argv CHARBUFARRAY NA|exepath FSPATH NA|flags FLAGS32 HEX|env CHARBUFARRAY NA|cwd CHARBUF NA|fdlimit UINT64 DEC|euid UID DEC|egid GID DEC|cap_permitted UINT64 HEX|cap_effective UINT64 HEX|cap_inheritable UINT64 HEX|exe_ino_num UINT64 DEC|exe_ino_ctime ABSTIME DEC|exe_ino_mtime ABSTIME DEC|vm_size UINT32 DEC|vm_rss UINT32 DEC|vm_swap UINT32 DEC|pgft_maj UINT64 DEC|pgft_min UINT64 DEC|vtgid PID32 DEC|vpid PID32 DEC|pidns_init_start_ts UINT64 DEC|cgroups CHARBUFARRAY NA|root FSPATH NA|start_time ABSTIME DEC|tty UINT32 DEC|loginuid UID DEC",
    [431] = "NA exit none",
    [432] = "task_file_pipe enter iterator|fd FD32 DEC|path FSPATH NA|ino_num UINT64 DEC",
    [433] = "NA exit none",
    [434] = "task_file_memfd enter iterator|fd FD32 DEC|path FSPATH NA|ino_num UINT64 DEC",
    [435] = "NA exit none",
    [436] = "task_file_regular enter iterator|fd FD32 DEC|path FSPATH NA|flags FLAGS32 HEX|mnt_id UINT32 DEC|ino_num UINT64 DEC",
    [437] = "NA exit none",
    [438] = "task_file_directory enter iterator|fd FD32 DEC|path FSPATH NA|ino_num UINT64 DEC",
    [439] = "NA exit none",
    [440] = "task_file_socket_inet enter iterator|fd FD32 DEC|sk_type UINT16 DEC|sk_proto UINT16 DEC|local_ip IPV4ADDR HEX|local_port PORT HEX|remote_ip IPV4ADDR HEX|remote_port PORT HEX|ino_num UINT64 DEC",
    [441] = "NA exit none",
    [442] = "task_file_socket_inet6 enter iterator|fd FD32 DEC|sk_type UINT16 DEC|sk_proto UINT16 DEC|local_ip IPV6ADDR HEX|local_port PORT HEX|remote_ip IPV6ADDR HEX|remote_port PORT HEX|ino_num UINT64 DEC",
    [443] = "NA exit none",
    [444] = "task_file_socket_unix enter iterator|fd FD32 DEC|sk_type UINT16 DEC|sk_proto UINT16 DEC|sk_pointer UINT64 NA|sun_path FSPATH NA|ino_num UINT64 DEC",
    [445] = "NA exit none",
    [446] = "task_file_socket_netlink enter iterator|fd FD32 DEC|sk_type UINT16 DEC|sk_proto UINT16 DEC|ino_num UINT64 DEC",
    [447] = "NA exit none",
    [448] = "task_file_anon_inode enter iterator|fd FD32 DEC|fd_type FLAGS8 DEC|path FSPATH NA|ino_num UINT64 DEC",
    [449] = "NA exit none",
    [450] = "NA enter none",
    [451] = "close_range exit syscall|res ERRNO DEC|first UINT32 DEC|last UINT32 DEC|flags FLAGS32 HEX",
    [452] = "NA enter none",
    [453] = "keyctl exit syscall|res ERRNO DEC|operation ENUMFLAGS32 DEC|arg2 DYN DEC|arg3 DYN DEC|arg4 DYN DEC|arg5 DYN DEC",
}

-- How many ancestors a field may have
TABLES.ancestors = 15

-- Display field: id, name, type, title; the field of which it is another name; bit and the field that it goes with
TABLES.fields = {
    { 13, "evt.pluginname", "text", "Plugin Name" },
    { 14, "evt.plugininfo", "text", "Plugin Info" },
    { 15, "evt.source", "text", "Event Source" },
    { 16, "evt.is_async", "bool", "Async Event" },
    { 17, "evt.asynctype", "text", "Async-Event Type" },
    { 18, "host.name", "text", "Host" },
    { 27, "evt.type", "text", "Type" },
    { 37, "evt.buflen", "u64", "Buffer Length" },
    { 38, "evt.res", "text", "Return Value" },
    { 39, "evt.rawres", "i64", "Raw Return Value" },
    { 40, "evt.failed", "bool", "Failed", bit = 8, with = "evt.rawres" },
    { 41, "evt.is_io", "bool", "Is I/O", bit = 0 },
    { 42, "evt.is_io_read", "bool", "Is Read", bit = 1 },
    { 43, "evt.is_io_write", "bool", "Is Write", bit = 2 },
    { 44, "evt.io_dir", "text", "I/O Direction" },
    { 45, "evt.is_wait", "bool", "Is Wait", bit = 3 },
    { 46, "evt.wait_latency", "duration", "Wait Latency" },
    { 47, "evt.is_syslog", "bool", "Is Syslog" },
    { 55, "evt.abspath", "text", "Absolute Path" },
    { 56, "evt.is_open_read", "bool", "Is Opened For Reading", bit = 4 },
    { 57, "evt.is_open_write", "bool", "Is Opened For Writing", bit = 5 },
    { 58, "evt.is_open_exec", "bool", "Is Created With Execute Permissions", bit = 6 },
    { 59, "evt.is_open_create", "bool", "Is Created", bit = 7 },
    { 60, "proc.exe", "text", "First Argument" },
    { 61, "proc.pexe", "text", "Parent First Argument" },
    { 62, "proc.aexe", "text", "Ancestor First Argument", ancestors = true },
    { 78, "proc.exepath", "text", "Process Executable Path" },
    { 79, "proc.pexepath", "text", "Parent Process Executable Path" },
    { 80, "proc.aexepath", "text", "Ancestor Executable Path", ancestors = true },
    { 96, "proc.name", "text", "Name" },
    { 97, "proc.pname", "text", "Parent Name" },
    { 98, "proc.aname", "text", "Ancestor Name", ancestors = true },
    { 114, "proc.args", "text", "Arguments" },
    { 115, "proc.aargs", "text", "Ancestor Arguments", ancestors = true },
    { 131, "proc.cmdline", "text", "Command Line" },
    { 132, "proc.pcmdline", "text", "Parent Command Line" },
    { 133, "proc.acmdline", "text", "Ancestor Command Line", ancestors = true },
    { 149, "proc.cmdnargs", "u64", "Number of Command Line args" },
    { 150, "proc.cmdlenargs", "u64", "Total Count of Characters in Command Line args" },
    { 151, "proc.exeline", "text", "Executable Command Line" },
    { 152, "proc.env", "text", "Environment" },
    { 153, "proc.aenv", "text", "Ancestor Environment", ancestors = true },
    { 169, "proc.cwd", "text", "Current Working Directory" },
    { 170, "proc.loginshellid", "i64", "Login Shell ID" },
    { 171, "proc.tty", "u32", "Process TTY" },
    { 172, "proc.pid", "i64", "Process ID" },
    { 173, "proc.ppid", "i64", "Parent Process ID" },
    { 174, "proc.apid", "i64", "Ancestor Process ID", ancestors = true },
    { 190, "proc.vpid", "i64", "Virtual Process ID" },
    { 191, "proc.pvpid", "i64", "Parent Virtual Process ID" },
    { 192, "proc.sid", "i64", "Process Session ID" },
    { 193, "proc.sname", "text", "Process Session Name" },
    { 194, "proc.sid.exe", "text", "Process Session First Argument" },
    { 195, "proc.sid.exepath", "text", "Process Session Executable Path" },
    { 196, "proc.vpgid", "i64", "Process Virtual Group ID" },
    { 197, "proc.vpgid.name", "text", "Process Group Name" },
    { 198, "proc.vpgid.exe", "text", "Process Group First Argument" },
    { 199, "proc.vpgid.exepath", "text", "Process Group Executable Path" },
    { 200, "proc.pgid", "i64", "Process Group ID" },
    { 201, "proc.pgid.name", "text", "Process Group Name" },
    { 202, "proc.pgid.exe", "text", "Process Group First Argument" },
    { 203, "proc.pgid.exepath", "text", "Process Group Executable Path" },
    { 204, "proc.duration", "duration", "Process Duration" },
    { 205, "proc.ppid.duration", "duration", "Parent Process Duration" },
    { 206, "proc.pid.ts", "time", "Process start ts" },
    { 207, "proc.ppid.ts", "time", "Parent Process start ts" },
    { 208, "proc.is_exe_writable", "bool", "Process Executable Is Writable" },
    { 209, "proc.is_exe_upper_layer", "bool", "Process Executable Is In Upper Layer" },
    { 210, "proc.is_exe_lower_layer", "bool", "Process Executable Is In Lower Layer" },
    { 211, "proc.is_exe_from_memfd", "bool", "Process Executable Is Stored In Memfd" },
    { 212, "proc.is_sid_leader", "bool", "Process Is Process Session Leader" },
    { 213, "proc.is_vpgid_leader", "bool", "Process Is Virtual Process Group Leader" },
    { 214, "proc.is_pgid_leader", "bool", "Process Is Process Group Leader" },
    { 215, "proc.exe_ino", "i64", "Inode number of executable file on disk" },
    { 216, "proc.exe_ino.ctime", "time", "Last status change time (ctime) of executable file" },
    { 217, "proc.exe_ino.mtime", "time", "Last modification time (mtime) of executable file" },
    { 218, "proc.exe_ino.ctime_duration_proc_start", "duration", "Number of nanoseconds between ctime exe file and proc clone ts" },
    { 219, "proc.exe_ino.ctime_duration_pidns_start", "duration", "Number of nanoseconds between pidns start ts and ctime exe file" },
    { 220, "proc.pidns_init_start_ts", "time", "Start ts of pid namespace" },
    { 221, "thread.cap_permitted", "text", "Permitted capabilities" },
    { 222, "thread.cap_inheritable", "text", "Inheritable capabilities" },
    { 223, "thread.cap_effective", "text", "Effective capabilities" },
    { 224, "proc.fdopencount", "u64", "FD Count" },
    { 225, "proc.fdlimit", "i64", "FD Limit" },
    { 226, "proc.fdusage", "f64", "FD Usage" },
    { 227, "proc.vmsize", "u64", "VM Size" },
    { 228, "proc.vmrss", "u64", "VM RSS" },
    { 229, "proc.vmswap", "u64", "VM Swap" },
    { 230, "thread.pfmajor", "u64", "Major Page Faults" },
    { 231, "thread.pfminor", "u64", "Minor Page Faults" },
    { 233, "thread.ismain", "bool", "Main Thread", bit = 9 },
    { 234, "thread.vtid", "i64", "Virtual Thread ID" },
    { 235, "thread.exectime", "duration", "Scheduled Thread CPU Time" },
    { 236, "thread.totexectime", "duration", "Current Thread CPU Time" },
    { 237, "thread.cgroups", "text", "Thread Cgroups" },
    { 239, "proc.nthreads", "u64", "Threads" },
    { 240, "proc.nchilds", "u64", "Children" },
    { 241, "thread.cpu", "f64", "Thread CPU" },
    { 242, "thread.cpu.user", "f64", "Thread User CPU" },
    { 243, "thread.cpu.system", "f64", "Thread System CPU" },
    { 244, "thread.vmsize", "u64", "Thread VM Size (kb)" },
    { 245, "thread.vmrss", "u64", "Thread VM RSS (kb)" },
    { 246, "proc.stdin.type", "text", "Standard Input fd type" },
    { 247, "proc.stdout.type", "text", "Standard Output fd type" },
    { 248, "proc.stderr.type", "text", "Standard Error fd type" },
    { 249, "proc.stdin.name", "text", "Standard Input fd name" },
    { 250, "proc.stdout.name", "text", "Standard Output fd name" },
    { 251, "proc.stderr.name", "text", "Standard Error fd name" },
    { 252, "user.uid", "u32", "User ID" },
    { 253, "user.name", "text", "User Name" },
    { 254, "user.homedir", "text", "Home Directory" },
    { 255, "user.shell", "text", "Shell" },
    { 256, "user.loginuid", "i64", "Login User ID" },
    { 257, "user.loginname", "text", "Login User Name" },
    { 258, "group.gid", "u32", "Group ID" },
    { 259, "group.name", "text", "Group Name" },
    { 260, "fd.num", "i64", "FD Number" },
    { 261, "fd.type", "text", "FD Type" },
    { 262, "fd.typechar", "text", "FD Type Char" },
    { 263, "fd.name", "text", "FD Name" },
    { 264, "fd.directory", "text", "FD Directory" },
    { 265, "fd.filename", "text", "FD Filename" },
    { 267, "fd.cip", "ip", "FD Client Address" },
    { 268, "fd.sip", "ip", "FD Server Address" },
    { 269, "fd.lip", "ip", "FD Local Address" },
    { 270, "fd.rip", "ip", "FD Remote Address" },
    { 272, "fd.cport", "u16", "FD Client Port" },
    { 273, "fd.sport", "u16", "FD Server Port" },
    { 274, "fd.lport", "u16", "FD Local Port" },
    { 275, "fd.rport", "u16", "FD Remote Port" },
    { 276, "fd.l4proto", "text", "FD IP Protocol" },
    { 277, "fd.sockfamily", "text", "FD Socket Family" },
    { 278, "fd.is_server", "bool", "FD Server", bit = 10, with = "fd.num" },
    { 279, "fd.uid", "text", "FD ID" },
    { 280, "fd.containername", "text", "FD Container Name" },
    { 281, "fd.containerdirectory", "text", "FD Container Directory" },
    { 283, "fd.cproto", "text", "FD Client Protocol" },
    { 284, "fd.sproto", "text", "FD Server Protocol" },
    { 285, "fd.lproto", "text", "FD Local Protocol" },
    { 286, "fd.rproto", "text", "FD Remote Protocol" },
    { 292, "fd.connected", "bool", "FD Connected", bit = 11, with = "fd.num" },
    { 293, "fd.name_changed", "bool", "FD Name Changed", bit = 12, with = "fd.num" },
    { 298, "fd.dev", "i32", "FD Device" },
    { 299, "fd.dev.major", "i32", "FD Major Device" },
    { 300, "fd.dev.minor", "i32", "FD Minor Device" },
    { 301, "fd.ino", "i64", "FD Inode Number" },
    { 302, "fd.nameraw", "text", "FD Name Raw" },
    { 303, "fd.types", "text", "FD Type" },
    { 319, "fd.is_upper_layer", "bool", "FD Upper Layer" },
    { 320, "fd.is_lower_layer", "bool", "FD Lower Layer" },
    { 321, "fs.path.name", "text", "Path for Filesystem-related operation" },
    { 322, "fs.path.nameraw", "text", "Raw path for Filesystem-related operation" },
    { 323, "fs.path.source", "text", "Source path for Filesystem-related operation" },
    { 324, "fs.path.sourceraw", "text", "Raw source path for Filesystem-related operation" },
    { 325, "fs.path.target", "text", "Target path for Filesystem-related operation" },
    { 326, "fs.path.targetraw", "text", "Raw target path for Filesystem-related operation" },
    { 327, "fdlist.nums", "text", "FD Numbers" },
    { 328, "fdlist.names", "text", "FD Names" },
    { 329, "fdlist.cips", "text", "FD Client Addresses" },
    { 330, "fdlist.sips", "text", "FD Source Addresses" },
    { 331, "fdlist.cports", "text", "FD Client Ports" },
    { 332, "fdlist.sports", "text", "FD Source Ports" },
    { 335, "evt.drops", "u64", "Events Lost Before" },
    { 336, "container.id", "text", "Container ID" },
    { 337, "container.full_id", "text", "Container Full ID" },
    { 338, "container.name", "text", "Container Name" },
    { 339, "container.image", "text", "Container Image" },
    { 340, "container.image.id", "text", "Container Image ID" },
    { 341, "container.image.repository", "text", "Image Repository" },
    { 342, "container.image.tag", "text", "Image Tag" },
    { 343, "container.image.digest", "text", "Image Digest" },
    { 344, "container.type", "text", "Container Type" },
    { 345, "container.privileged", "bool", "Container Privileged" },
    { 346, "container.ip", "text", "Container IP" },
    { 347, "container.duration", "duration", "Container Duration" },
    { 348, "container.start_ts", "time", "Container Start" },
    { 349, "evt.hostname", "text", "Hostname", of = "host.name" },
}

-- What stands in the fixed part of the payload
TABLES.header = {
    ["evt.num"] = "Event Number",
    ["evt.rawtime"] = "Absolute Time",
    ["evt.latency"] = "Latency",
    ["evt.dir"] = "Direction",
    ["evt.category"] = "Category",
    ["evt.cpu"] = "CPU Number",
    ["evt.args"] = "Arguments",
    ["evt.arg"] = "Argument",
    ["evt.rawarg"] = "Raw Argument",
    ["evt.buffer"] = "Buffer",
    ["thread.tid"] = "Thread ID",
    ["evt.incomplete"] = "Incomplete",
    ["evt.surplus"] = "Surplus Parameters",
}

-- Type of a parameter: what its raw value is
TABLES.classes = {
    INT8 = "int",
    INT16 = "int",
    INT32 = "int",
    INT64 = "int",
    ERRNO = "int",
    FD = "int",
    FD32 = "int",
    PID = "int",
    PID32 = "int",
    UID = "int",
    GID = "int",
    UINT8 = "uint",
    UINT16 = "uint",
    UINT32 = "uint",
    UINT64 = "uint",
    SIGTYPE = "uint",
    SIGSET = "uint",
    PORT = "uint",
    MODE = "uint",
    SYSCALLID = "uint",
    FLAGS8 = "uint",
    FLAGS16 = "uint",
    FLAGS32 = "uint",
    ENUMFLAGS8 = "uint",
    ENUMFLAGS16 = "uint",
    ENUMFLAGS32 = "uint",
    RELTIME = "uint",
    ABSTIME = "uint",
    BOOL = "uint",
    DOUBLE = "double",
    CHARBUF = "text",
    FSPATH = "text",
    FSRELPATH = "text",
    BYTEBUF = "bytes",
    CHARBUFARRAY = "bytes",
    CHARBUF_PAIR_ARRAY = "bytes",
    SOCKADDR = "bytes",
    SOCKTUPLE = "bytes",
    FDLIST = "bytes",
    IPV4ADDR = "bytes",
    IPV6ADDR = "bytes",
    DYN = "bytes",
}

-- Parameter: the classes of its raw values; the first has the plain name
TABLES.arguments = {
    ["ID"] = "uint",
    ["action"] = "uint",
    ["addr"] = "uint bytes",
    ["arg"] = "uint",
    ["arg2"] = "bytes",
    ["arg2_int"] = "int",
    ["arg2_str"] = "text",
    ["arg3"] = "bytes",
    ["arg4"] = "bytes",
    ["arg5"] = "bytes",
    ["args"] = "bytes",
    ["argument"] = "uint",
    ["argv"] = "bytes",
    ["aux"] = "int",
    ["backlog"] = "int",
    ["cap_effective"] = "uint",
    ["cap_inheritable"] = "uint",
    ["cap_permitted"] = "uint",
    ["cgroups"] = "bytes",
    ["clockid"] = "uint",
    ["cmd"] = "int",
    ["comm"] = "text",
    ["container_id"] = "text",
    ["core"] = "uint",
    ["cpu"] = "uint",
    ["cpu_sys"] = "uint",
    ["cpu_usr"] = "uint",
    ["cq_entries"] = "uint",
    ["creat_flags"] = "uint",
    ["cur"] = "int",
    ["cwd"] = "text",
    ["data"] = "bytes",
    ["desc"] = "text",
    ["description"] = "text",
    ["dev"] = "uint text",
    ["dir"] = "text",
    ["dirfd"] = "int",
    ["domain"] = "uint",
    ["dpid"] = "int",
    ["dqb_bhardlimit"] = "uint",
    ["dqb_bsoftlimit"] = "uint",
    ["dqb_btime"] = "uint",
    ["dqb_curspace"] = "uint",
    ["dqb_ihardlimit"] = "uint",
    ["dqb_isoftlimit"] = "uint",
    ["dqb_itime"] = "uint",
    ["dqi_bgrace"] = "uint",
    ["dqi_flags"] = "uint",
    ["dqi_igrace"] = "uint",
    ["egid"] = "int",
    ["entries"] = "uint",
    ["env"] = "bytes",
    ["error"] = "uint",
    ["euid"] = "int",
    ["event_data"] = "uint bytes",
    ["event_type"] = "uint",
    ["exe"] = "text",
    ["exe_ino"] = "uint",
    ["exe_ino_ctime"] = "uint",
    ["exe_ino_mtime"] = "uint",
    ["exe_ino_num"] = "uint",
    ["exepath"] = "text",
    ["fd"] = "int",
    ["fd1"] = "int",
    ["fd2"] = "int",
    ["fd_in"] = "int",
    ["fd_out"] = "int",
    ["fd_type"] = "uint",
    ["fdin"] = "int",
    ["fdlimit"] = "int",
    ["fdout"] = "int",
    ["fds"] = "bytes",
    ["features"] = "uint",
    ["filename"] = "text",
    ["first"] = "uint",
    ["flags"] = "int",
    ["gid"] = "int",
    ["home"] = "text",
    ["how"] = "uint",
    ["id"] = "int text",
    ["image"] = "text",
    ["img"] = "bytes",
    ["in_fd"] = "int",
    ["initval"] = "uint",
    ["ino"] = "uint",
    ["ino_num"] = "uint",
    ["interval"] = "uint",
    ["ip"] = "uint",
    ["json"] = "text",
    ["key"] = "int text",
    ["last"] = "uint",
    ["len"] = "uint",
    ["length"] = "uint",
    ["level"] = "uint",
    ["linkdirfd"] = "int",
    ["linkpath"] = "text",
    ["local_ip"] = "bytes",
    ["local_port"] = "uint",
    ["loginuid"] = "int",
    ["mask"] = "uint",
    ["max"] = "int",
    ["maxevents"] = "int",
    ["min_complete"] = "uint",
    ["mnt_id"] = "uint",
    ["mode"] = "uint",
    ["mountfd"] = "int",
    ["msgcontrol"] = "bytes",
    ["name"] = "text",
    ["nativeID"] = "uint",
    ["newcur"] = "int",
    ["newdir"] = "int",
    ["newdirfd"] = "int",
    ["newfd"] = "int",
    ["newmax"] = "int",
    ["newpath"] = "text",
    ["next"] = "int",
    ["nr_args"] = "uint",
    ["nsems"] = "int",
    ["nsops"] = "uint",
    ["nstype"] = "uint",
    ["offin"] = "uint",
    ["offout"] = "uint",
    ["offset"] = "uint",
    ["oldcur"] = "int",
    ["olddir"] = "int",
    ["olddirfd"] = "int",
    ["oldfd"] = "int",
    ["oldmax"] = "int",
    ["oldpath"] = "text",
    ["op"] = "uint",
    ["opcode"] = "uint",
    ["operation"] = "uint",
    ["option"] = "uint",
    ["optlen"] = "uint",
    ["optname"] = "uint",
    ["out_fd"] = "int",
    ["path"] = "text",
    ["pathname"] = "text",
    ["peer"] = "uint",
    ["pgft_maj"] = "uint",
    ["pgft_min"] = "uint",
    ["pgid"] = "int",
    ["pgoffset"] = "uint",
    ["pid"] = "int",
    ["pid_fd"] = "int",
    ["pidns_init_start_ts"] = "uint",
    ["plugin_id"] = "uint",
    ["pos"] = "uint",
    ["ppid"] = "int",
    ["prot"] = "uint",
    ["proto"] = "uint",
    ["ptid"] = "int",
    ["queuelen"] = "uint",
    ["queuemax"] = "uint",
    ["queuepct"] = "uint",
    ["quota_fmt"] = "uint",
    ["quota_fmt_out"] = "uint",
    ["quotafilepath"] = "text",
    ["ratio"] = "uint",
    ["reaper_tid"] = "int",
    ["remote_ip"] = "bytes",
    ["remote_port"] = "uint",
    ["request"] = "uint",
    ["res"] = "int",
    ["res_or_fd"] = "bytes",
    ["resolve"] = "uint",
    ["resource"] = "uint",
    ["ret"] = "int",
    ["rgid"] = "int",
    ["root"] = "text",
    ["ruid"] = "int",
    ["scope"] = "text",
    ["sem_flg_0"] = "uint",
    ["sem_flg_1"] = "uint",
    ["sem_num_0"] = "uint",
    ["sem_num_1"] = "uint",
    ["sem_op_0"] = "int",
    ["sem_op_1"] = "int",
    ["semflg"] = "uint",
    ["semid"] = "int",
    ["semnum"] = "int",
    ["sgid"] = "int",
    ["shell"] = "text",
    ["sid"] = "int",
    ["sig"] = "uint",
    ["sigmask"] = "uint",
    ["size"] = "int",
    ["sk_pointer"] = "uint",
    ["sk_proto"] = "uint",
    ["sk_type"] = "uint",
    ["source"] = "uint text",
    ["special"] = "text",
    ["spid"] = "int",
    ["sq_entries"] = "uint",
    ["sq_thread_cpu"] = "uint",
    ["sq_thread_idle"] = "uint",
    ["start_time"] = "uint",
    ["status"] = "int",
    ["suid"] = "int",
    ["sun_path"] = "text",
    ["tags"] = "bytes",
    ["target"] = "text",
    ["target_fd"] = "int",
    ["tid"] = "int",
    ["timeout"] = "int",
    ["to_submit"] = "uint",
    ["trusted_exepath"] = "text",
    ["tty"] = "int",
    ["tuple"] = "bytes",
    ["type"] = "uint text",
    ["uargs"] = "text",
    ["uid"] = "int",
    ["val"] = "int bytes",
    ["value_bytebuf"] = "bytes",
    ["value_charbuf"] = "text",
    ["vm_rss"] = "uint",
    ["vm_size"] = "uint",
    ["vm_swap"] = "uint",
    ["vpgid"] = "int",
    ["vpid"] = "int",
    ["vtgid"] = "int",
    ["vtid"] = "int",
    ["whence"] = "uint",
}

TABLES.results = { ["res"] = true, ["fd"] = true, ["uid"] = true, ["euid"] = true, ["gid"] = true, ["egid"] = true, }

TABLES.extra = { ["dev"] = true, ["ino"] = true, ["vm_size"] = true, ["vm_rss"] = true, ["vm_swap"] = true, ["pgft_maj"] = true, ["pgft_min"] = true, ["queuepct"] = true, ["queuelen"] = true, ["queuemax"] = true, ["ID"] = true, ["nativeID"] = true, ["source"] = true, ["peer"] = true, ["pidns_init_start_ts"] = true, ["msgcontrol"] = true, }

TABLES.order = {
    ["access"] = "name mode",
    ["accept"] = "fd addr|tuple addrlen",
    ["accept4"] = "fd addr|tuple addrlen flags",
    ["bind"] = "fd addr addrlen",
    ["brk"] = "addr",
    ["clone"] = "flags",
    ["clone3"] = "flags",
    ["connect"] = "fd addr addrlen",
    ["epoll_wait"] = "epfd events maxevents timeout",
    ["eventfd2"] = "initval flags",
    ["copy_file_range"] = "fdin offin fdout offout len",
    ["execve"] = "filename args",
    ["execveat"] = "exe args",
    ["fork"] = "",
    ["futex"] = "addr op val timeout uaddr2 val3",
    ["getcwd"] = "path size",
    ["getrlimit"] = "resource cur max",
    ["kill"] = "pid sig",
    ["mknodat"] = "dirfd path mode dev",
    ["mknod"] = "path mode dev",
    ["mmap"] = "addr length prot flags fd offset",
    ["mmap2"] = "addr length prot flags fd pgoffset",
    ["mount"] = "dev dir type flags",
    ["newfstatat"] = "dirfd path statbuf flags",
    ["pipe"] = "[fd1 fd2]",
    ["pipe2"] = "[fd1 fd2] flags",
    ["pread"] = "fd data size pos",
    ["preadv"] = "fd data size pos",
    ["prlimit"] = "pid resource newcur newmax oldcur oldmax",
    ["ptrace"] = "request pid addr data",
    ["pwrite"] = "fd data size pos",
    ["pwritev"] = "fd data size pos",
    ["quotactl"] = "cmd type special id quotafilepath",
    ["read"] = "fd data size",
    ["readv"] = "fd data size",
    ["recv"] = "fd data size",
    ["recvfrom"] = "fd data size flags addr|tuple addrlen",
    ["recvmmsg"] = "fd data size tuple",
    ["recvmsg"] = "fd data size tuple flags",
    ["semop"] = "semid nsops sem_num_0 sem_op_0 sem_flg_0 sem_num_1 sem_op_1 sem_flg_1",
    ["send"] = "fd data size",
    ["sendfile"] = "out_fd in_fd offset size",
    ["sendmmsg"] = "fd data size tuple",
    ["sendmsg"] = "fd data size tuple flags",
    ["sendto"] = "fd data size flags addr|tuple addrlen",
    ["getsockopt"] = "fd level optname val [optlen]",
    ["setsockopt"] = "fd level optname val optlen",
    ["setrlimit"] = "resource cur max",
    ["signalfd"] = "fd mask flags",
    ["signalfd4"] = "fd mask flags",
    ["socket"] = "domain type proto",
    ["socketpair"] = "domain type proto [fd1 fd2]",
    ["vfork"] = "",
    ["write"] = "fd data size",
    ["writev"] = "fd data size",
}

-- Number that has names: the mask of the bits that hold one value out of several, then names and values
TABLES.symbols = {
    ["accept4.flags"] = { mask = 0x0, { "SOCK_CLOEXEC", 0x1000 }, { "SOCK_NONBLOCK", 0x40 } },
    ["poll.fds"] = { mask = 0x0, { "POLLIN", 0x1 }, { "POLLPRI", 0x2 }, { "POLLOUT", 0x4 }, { "POLLRDHUP", 0x8 }, { "POLLERR", 0x10 }, { "POLLHUP", 0x20 }, { "POLLNVAL", 0x40 }, { "POLLRDNORM", 0x80 }, { "POLLRDBAND", 0x100 }, { "POLLWRNORM", 0x200 }, { "POLLWRBAND", 0x400 } },
    ["socket.proto.2"] = { mask = 0xff, { "IPPROTO_IP", 0x0 }, { "IPPROTO_ICMP", 0x1 }, { "IPPROTO_IGMP", 0x2 }, { "IPPROTO_IPIP", 0x4 }, { "IPPROTO_TCP", 0x6 }, { "IPPROTO_EGP", 0x8 }, { "IPPROTO_PUP", 0xc }, { "IPPROTO_UDP", 0x11 }, { "IPPROTO_IDP", 0x16 }, { "IPPROTO_TP", 0x1d }, { "IPPROTO_DCCP", 0x21 }, { "IPPROTO_IPV6", 0x29 }, { "IPPROTO_RSVP", 0x2e }, { "IPPROTO_GRE", 0x2f }, { "IPPROTO_ESP", 0x32 }, { "IPPROTO_AH", 0x33 }, { "IPPROTO_ICMPV6", 0x3a }, { "IPPROTO_MTP", 0x5c }, { "IPPROTO_BEETPH", 0x5e }, { "IPPROTO_ENCAP", 0x62 }, { "IPPROTO_PIM", 0x67 }, { "IPPROTO_COMP", 0x6c }, { "IPPROTO_L2TP", 0x73 }, { "IPPROTO_SCTP", 0x84 }, { "IPPROTO_UDPLITE", 0x88 }, { "IPPROTO_MPLS", 0x89 }, { "IPPROTO_RAW", 0xff } },
    ["socket.proto.10"] = { mask = 0xff, { "IPPROTO_IP", 0x0 }, { "IPPROTO_ICMP", 0x1 }, { "IPPROTO_IGMP", 0x2 }, { "IPPROTO_IPIP", 0x4 }, { "IPPROTO_TCP", 0x6 }, { "IPPROTO_EGP", 0x8 }, { "IPPROTO_PUP", 0xc }, { "IPPROTO_UDP", 0x11 }, { "IPPROTO_IDP", 0x16 }, { "IPPROTO_TP", 0x1d }, { "IPPROTO_DCCP", 0x21 }, { "IPPROTO_IPV6", 0x29 }, { "IPPROTO_RSVP", 0x2e }, { "IPPROTO_GRE", 0x2f }, { "IPPROTO_ESP", 0x32 }, { "IPPROTO_AH", 0x33 }, { "IPPROTO_ICMPV6", 0x3a }, { "IPPROTO_MTP", 0x5c }, { "IPPROTO_BEETPH", 0x5e }, { "IPPROTO_ENCAP", 0x62 }, { "IPPROTO_PIM", 0x67 }, { "IPPROTO_COMP", 0x6c }, { "IPPROTO_L2TP", 0x73 }, { "IPPROTO_SCTP", 0x84 }, { "IPPROTO_UDPLITE", 0x88 }, { "IPPROTO_MPLS", 0x89 }, { "IPPROTO_RAW", 0xff } },
    ["socket.proto.16"] = { mask = 0xff, { "NETLINK_ROUTE", 0x0 }, { "NETLINK_USERSOCK", 0x2 }, { "NETLINK_FIREWALL", 0x3 }, { "NETLINK_SOCK_DIAG", 0x4 }, { "NETLINK_NFLOG", 0x5 }, { "NETLINK_XFRM", 0x6 }, { "NETLINK_SELINUX", 0x7 }, { "NETLINK_ISCSI", 0x8 }, { "NETLINK_AUDIT", 0x9 }, { "NETLINK_FIB_LOOKUP", 0xa }, { "NETLINK_CONNECTOR", 0xb }, { "NETLINK_NETFILTER", 0xc }, { "NETLINK_IP6_FW", 0xd }, { "NETLINK_DNRTMSG", 0xe }, { "NETLINK_KOBJECT_UEVENT", 0xf }, { "NETLINK_GENERIC", 0x10 }, { "NETLINK_SCSITRANSPORT", 0x12 }, { "NETLINK_ECRYPTFS", 0x13 }, { "NETLINK_RDMA", 0x14 }, { "NETLINK_CRYPTO", 0x15 } },
    ["socket.type"] = { mask = 0xf, { "SOCK_STREAM", 0x1 }, { "SOCK_DGRAM", 0x2 }, { "SOCK_RAW", 0x3 }, { "SOCK_RDM", 0x4 }, { "SOCK_SEQPACKET", 0x5 }, { "SOCK_DCCP", 0x6 }, { "SOCK_PACKET", 0xa }, { "SOCK_CLOEXEC", 0x80000 }, { "SOCK_NONBLOCK", 0x800 } },
    ["socketpair.type"] = { mask = 0xf, { "SOCK_STREAM", 0x1 }, { "SOCK_DGRAM", 0x2 }, { "SOCK_RAW", 0x3 }, { "SOCK_RDM", 0x4 }, { "SOCK_SEQPACKET", 0x5 }, { "SOCK_DCCP", 0x6 }, { "SOCK_PACKET", 0xa }, { "SOCK_CLOEXEC", 0x80000 }, { "SOCK_NONBLOCK", 0x800 } },
}

-- Parameter whose names depend on the domain of the socket
TABLES.by_domain = {
    ["socket.proto"] = true,
}

-- Name in a capture that strace has another name for
TABLES.renamed = {
    ["AF_LOCAL|AF_UNIX"] = "AF_UNIX",
    ["AF_ROUTE|AF_NETLINK"] = "AF_NETLINK",
}

TABLES.signals = { [1] = "SIGHUP", [2] = "SIGINT", [3] = "SIGQUIT", [4] = "SIGILL", [5] = "SIGTRAP", [6] = "SIGABRT", [7] = "SIGBUS", [8] = "SIGFPE", [9] = "SIGKILL", [10] = "SIGUSR1", [11] = "SIGSEGV", [12] = "SIGUSR2", [13] = "SIGPIPE", [14] = "SIGALRM", [15] = "SIGTERM", [16] = "SIGSTKFLT", [17] = "SIGCHLD", [18] = "SIGCONT", [19] = "SIGSTOP", [20] = "SIGTSTP", [21] = "SIGTTIN", [22] = "SIGTTOU", [23] = "SIGURG", [24] = "SIGXCPU", [25] = "SIGXFSZ", [26] = "SIGVTALRM", [27] = "SIGPROF", [28] = "SIGWINCH", [29] = "SIGIO", [30] = "SIGPWR", [31] = "SIGSYS", }

TABLES.waits = { clock_nanosleep = true, wait4 = true, waitid = true, pselect6 = true, epoll_pwait2 = true, rt_sigtimedwait = true, rt_sigsuspend = true, pause = true, io_getevents = true, futex_wait = true, futex_waitv = true, }

TABLES.denied = { EPERM = true, EACCES = true, EIO = true, ENOMEM = true, ENOSPC = true, EROFS = true, EMFILE = true, ENFILE = true, EFAULT = true, ECONNREFUSED = true, ECONNRESET = true, ETIMEDOUT = true, EHOSTUNREACH = true, ENETUNREACH = true, EADDRINUSE = true, EDQUOT = true, EPIPE = true, }
TABLES.retry = { EAGAIN = true, EINTR = true, EINPROGRESS = true, EALREADY = true, ERESTARTSYS = true, ERESTARTNOINTR = true, ERESTARTNOHAND = true, ERESTART_RESTARTBLOCK = true, }
TABLES.expected = { ["futex"] = "ETIMEDOUT", ["futex_wait"] = "ETIMEDOUT", ["futex_waitv"] = "ETIMEDOUT", ["mq_timedreceive"] = "ETIMEDOUT", ["mq_timedsend"] = "ETIMEDOUT", ["io_uring_enter"] = "ETIME", ["ioctl"] = "ENOTTY", }

-- ---- fields.lua ----

-- The protocol and its display fields. Names are sysdig's, types are Stratoshark's.

-- The file may be installed twice: for all users and for one user.
if package.loaded["syscap.lua"] then return end
package.loaded["syscap.lua"] = true

local syscap = Proto("syscap", "Linux System Call")

-- Protocols of fields. A field that something refers to makes its protocol referenced, so that one question tells whether
-- any field of a protocol is wanted. `syscap` has the fields of the header.
local context = Proto("syscap.context", "Linux System Call: Process, File, User, Container")
local arguments = Proto("syscap.arguments", "Linux System Call: Arguments")
function context.dissector() return 0 end
function arguments.dissector() return 0 end

local Fields = {
    by_id = {},     -- directory id: { field, kind, group, v4, v6, also: another field with the same value }
    bits = {},      -- { field, mask, group, with }
    argument = {},  -- parameter name -> field of the text
    raw = {},       -- parameter name -> class of the value -> field
    number = {},    -- parameter number -> field of the text
}

do
    local all = {}

    -- Defines a field. If another plugin has a field of this name with an incompatible type (Stratoshark's has a protocol
    -- named `proc.aname`), the name is `syscap.NAME`.
    local function define(make, name, ...)
        local ok, field = pcall(make, name, ...)
        if not ok then field = make("syscap." .. name, ...) end
        all[#all + 1] = field
        return field
    end

    -- Defines a field with the first type in `makes` that is compatible with another plugin's field of this name. Returns
    -- the field and the position of the type.
    local function define_first(makes, name, ...)
        for at, make in ipairs(makes) do
            local ok, field = pcall(make, name, ...)
            if ok then
                all[#all + 1] = field
                return field, at
            end
        end
        return define(makes[1], name, ...), 1
    end

    local function decimal(make)
        return function(name, title) return make(name, title, base.DEC) end
    end

    local make = {
        text = ProtoField.string, -- FT_STRINGZ is compatible, but reads up to the next NUL
        bytes = ProtoField.bytes,
        bool = ProtoField.bool,
        i16 = decimal(ProtoField.int16),
        i32 = decimal(ProtoField.int32),
        i64 = decimal(ProtoField.int64),
        u16 = decimal(ProtoField.uint16),
        u32 = decimal(ProtoField.uint32),
        u64 = decimal(ProtoField.uint64),
        time = decimal(ProtoField.uint64),
        duration = decimal(ProtoField.uint64),
        f64 = ProtoField.double,
        -- classes of parameter values
        int = decimal(ProtoField.int64),
        uint = decimal(ProtoField.uint64),
        double = ProtoField.double,
    }

    local groups = {
        evt = "event", proc = "process", thread = "process", fd = "file", fdlist = "file", fs = "file",
        user = "user", group = "user", container = "container", host = "event",
    }

    local function add_row(row)
        local id, name, kind, title = row[1], row[2], row[3], row[4]
        local group = groups[name:match("^%a+")] or "event"
        local field, is_foreign
        if kind == "ip" or row.ancestors then
            -- Stratoshark's plugin defines addresses as bytes, and a protocol with the name of the ancestors' field.
            local other = kind == "ip" and ProtoField.bytes or ProtoField.protocol
            local at
            field, at = define_first({ ProtoField.string, other }, name, title)
            is_foreign = at == 2
        else
            field = define(make[kind], name, title)
        end
        if row.bit then
            local with = row.with and Fields.id_of[row.with]
            Fields.bits[#Fields.bits + 1] = { field = field, mask = 2 ^ row.bit, group = group, with = with, name = name }
            return
        end
        if row.of then
            Fields.id_of[name] = Fields.id_of[row.of]
            Fields.by_id[Fields.id_of[name]].also = field
            return
        end
        Fields.id_of[name] = id
        local entry = { field = field, kind = kind, group = group, name = name, is_foreign = is_foreign }
        if kind == "ip" then
            entry.v4 = define(ProtoField.ipv4, name .. ".v4", title .. " (IPv4)")
            entry.v6 = define(ProtoField.ipv6, name .. ".v6", title .. " (IPv6)")
        end
        Fields.by_id[id] = entry
        if row.ancestors then
            for number = 1, TABLES.ancestors do
                local ancestor = define(make[kind], name .. "." .. number, title .. " " .. number)
                Fields.by_id[id + number] = {
                    field = ancestor, kind = kind, group = group == "process" and "ancestors" or group,
                    name = name .. "." .. number, also = field, also_is_protocol = is_foreign,
                }
            end
        end
    end

    Fields.id_of = {}
    for _, row in ipairs(TABLES.fields) do
        if not row.bit then add_row(row) end
    end
    for _, row in ipairs(TABLES.fields) do
        if row.bit then add_row(row) end
    end

    context.fields, all = all, {}

    local titles = TABLES.header
    Fields.num = define(ProtoField.uint64, "evt.num", titles["evt.num"], base.DEC)
    Fields.rawtime = define(ProtoField.uint64, "evt.rawtime", titles["evt.rawtime"] .. " (ns)", base.DEC)
    Fields.latency = define(ProtoField.uint64, "evt.latency", titles["evt.latency"] .. " (ns)", base.DEC)
    Fields.latency_s = define(ProtoField.uint64, "evt.latency.s", "Latency, whole seconds", base.DEC)
    Fields.latency_ns = define(ProtoField.uint64, "evt.latency.ns", "Latency, nanoseconds of the second", base.DEC)
    Fields.latency_human = define(ProtoField.string, "evt.latency.human", "Latency")
    Fields.latency_us = define(ProtoField.double, "syscap.latency", "Latency (µs)")
    Fields.dir = define(ProtoField.string, "evt.dir", titles["evt.dir"])
    Fields.category = define(ProtoField.string, "evt.category", titles["evt.category"])
    Fields.cpu = define(ProtoField.int16, "evt.cpu", titles["evt.cpu"], base.DEC)
    Fields.tid = define(ProtoField.int64, "thread.tid", titles["thread.tid"], base.DEC)
    Fields.incomplete = define(ProtoField.string, "evt.incomplete", titles["evt.incomplete"])
    Fields.surplus = define(ProtoField.uint32, "evt.surplus", titles["evt.surplus"], base.DEC)
    Fields.has_truncated = define(ProtoField.bool, "evt.truncated", "Values Cut")
    Fields.truncated_value = define(ProtoField.string, "evt.truncated.value", "Cut Value")
    Fields.args = define(ProtoField.string, "evt.args", titles["evt.args"])
    Fields.groups = {}
    for group, title in pairs({
        event = "Event", flags = "Flags", process = "Process", ancestors = "Ancestors", file = "File Descriptor",
        user = "User", container = "Container", args = "Arguments", data = "Data",
    }) do
        Fields.groups[group] = define(ProtoField.none, "syscap." .. group, title)
    end
    Fields.class = define(ProtoField.string, "syscap.class", "Class")
    -- for Stratoshark's default columns, which have this field of its own engine
    Fields.event_name = define(ProtoField.string, "sysdig.event_name", "Event name")

    syscap.fields, all = all, {}

    Fields.rawarg = define(ProtoField.bytes, "evt.rawarg", titles["evt.rawarg"])
    Fields.buffer = define(ProtoField.bytes, "evt.buffer", titles["evt.buffer"])
    for number = 0, 31 do
        Fields.number[number] = define(ProtoField.string, "evt.arg." .. number, "Argument " .. number)
    end
    for name, classes in pairs(TABLES.arguments) do
        Fields.argument[name] = define(ProtoField.string, "evt.arg." .. name, name)
        local raw = {}
        local plain = "evt.rawarg." .. name
        for class in classes:gmatch("%a+") do
            local path = next(raw) and plain .. "." .. class or plain
            raw[class] = define(make[class], path, name .. " (raw)")
        end
        raw.int, raw.uint = raw.int or raw.uint, raw.uint or raw.int
        Fields.raw[name] = raw
    end

    arguments.fields = all

    Fields.failed = ProtoExpert.new("syscap.failed", "The call failed", expert.group.RESPONSE_CODE, expert.severity.NOTE)
    Fields.denied = ProtoExpert.new("syscap.denied", "The call failed", expert.group.RESPONSE_CODE, expert.severity.WARN)
    Fields.retry = ProtoExpert.new("syscap.retry", "Not now, or the usual answer", expert.group.RESPONSE_CODE, expert.severity.CHAT)
    Fields.lost = ProtoExpert.new("syscap.lost", "Events were lost", expert.group.SEQUENCE, expert.severity.WARN)
    Fields.unpaired = ProtoExpert.new("syscap.unpaired", "Half of the call is missing", expert.group.SEQUENCE, expert.severity.CHAT)
    Fields.truncated = ProtoExpert.new("syscap.truncated", "The event was cut short", expert.group.UNDECODED, expert.severity.WARN)
    Fields.malformed = ProtoExpert.new("syscap.malformed", "Malformed event", expert.group.MALFORMED, expert.severity.ERROR)
    syscap.experts = {
        Fields.failed, Fields.denied, Fields.retry, Fields.lost, Fields.unpaired, Fields.truncated, Fields.malformed,
    }
end

-- ---- escape.lua ----

-- Escapes text of a capture for a window or a terminal. The rules are those of convert/syscap/src/escape.rs, and the tests
-- compare both: control characters (C0, DEL, C1), bidirectional controls, line and paragraph separators, and bytes that
-- are not part of a UTF-8 character are escaped as in strace.

local printable, quotable, quotable_bytes
do
    local find, gsub, sub, byte, format, concat = string.find, string.gsub, string.sub, string.byte, string.format, table.concat
    local NAMES = { ["\t"] = "\\t", ["\n"] = "\\n", ["\v"] = "\\v", ["\f"] = "\\f", ["\r"] = "\\r" }

    -- Escapes a character. `digit` is an octal digit after it, which must not become part of the number.
    local function escape(character, digit)
        local name = NAMES[character]
        if name then return name .. digit end
        return format(digit == "" and "\\%o" or "\\%03o", byte(character)) .. digit
    end

    -- Returns the length of the UTF-8 character at `at`; nil if there is none or it must be escaped. `run` contains only
    -- bytes above 127.
    local function width(run, at)
        local a, b, c, d = byte(run, at, at + 3)
        if not b or b > 0xBF then return nil end
        if a >= 0xC2 and a <= 0xDF then
            local hidden = a == 0xC2 and b < 0xA0 or a == 0xD8 and b == 0x9C
            return not hidden and 2 or nil
        end
        if not c or c > 0xBF then return nil end
        if a >= 0xE0 and a <= 0xEF then
            if a == 0xE0 and b < 0xA0 or a == 0xED and b > 0x9F then return nil end
            local hidden = a == 0xE2 and (b == 0x80 and (c == 0x8E or c == 0x8F or c >= 0xA8 and c <= 0xAE)
                or b == 0x81 and c >= 0xA6 and c <= 0xA9)
            return not hidden and 3 or nil
        end
        if not d or d > 0xBF or a < 0xF0 or a > 0xF4 then return nil end
        if a == 0xF0 and b < 0x90 or a == 0xF4 and b > 0x8F then return nil end
        return 4
    end

    local function escape_run(run)
        local parts, at, last = {}, 1, #run
        while at <= last do
            local length = width(run, at)
            parts[#parts + 1] = length and sub(run, at, at + length - 1) or format("\\%o", byte(run, at))
            at = at + (length or 1)
        end
        return concat(parts)
    end

    -- Returns the text with invisible characters escaped.
    function printable(text)
        if not find(text, "[^\32-\126]") then return text end
        text = gsub(text, "([%z\1-\31\127])([0-7]?)", escape)
        return (gsub(text, "[\128-\255]+", escape_run))
    end

    -- Returns the text for use in quotes: quotes and backslashes are escaped too.
    function quotable(text)
        if not find(text, "[^ !#-Z%[%]^-~]") then return text end -- a bare `]` would end the set
        return printable((gsub(text, '["\\]', "\\%0")))
    end

    -- Returns data for use in quotes: every byte above 126 is escaped.
    function quotable_bytes(data)
        data = gsub(data, '["\\]', "\\%0")
        return (gsub(data, "([%z\1-\31\127-\255])([0-7]?)", escape))
    end
end

-- ---- payload.lua ----

-- Reads a payload (docs/format.md). Numbers are little-endian; offsets start at 0.

local HEADER_LENGTH = 56
local FIELD_IDS, RAW, TEXT, NAME, TRUNCATED = 0x4000, 0x4000, 0x5000, 0x6000, 0x7000

local CATEGORIES = {
    [0] = "unknown", "other", "file", "net", "IPC", "memory", "process", "sleep", "system", "signal", "user", "time",
    "processing", [32] = "IO-read", [33] = "IO-write", [34] = "IO-other", [35] = "ipc", [64] = "wait", [128] = "scheduler",
    [255] = "internal",
}

-- The current event. All events share one table, since creating tables costs most. `raw` is the payload. `ids`, `offsets`
-- and `lengths` are the first `fields` entries of the directory that are fields, and `positions` maps an id to its last
-- position there. The other arrays are indexed by the parameter's number, up to `last`.
local event = {
    ids = {}, offsets = {}, lengths = {}, fields = 0, positions = {}, last = -1,
    raw_offset = {}, raw_length = {}, text_offset = {}, text_length = {}, name_offset = {}, name_length = {},
}

local event_type
do
    local types = {}

    local function parse(row)
        local head, rest = row:match("^([^|]*)|?(.*)$")
        local name, direction, source = head:match("^(%S+) (%S+) (%S+)$")
        local kind = {
            name = name, exit = direction == "exit", call = source == "syscall", params = {}, count = 0,
        }
        for param, type, format in rest:gmatch("([^|%s]+) ([^|%s]+) ([^|%s]+)") do
            kind.params[kind.count] = {
                name = param, type = type, format = format, class = TABLES.classes[type],
                argument = Fields.argument[param], raw = Fields.raw[param][TABLES.classes[type]],
            }
            kind.count = kind.count + 1
        end
        return kind
    end

    -- Returns event type `id`: name, exit, call, params from 0, count.
    function event_type(id)
        local kind = types[id]
        if kind == nil then
            kind = parse(TABLES.events[id] or ("event" .. id .. " enter unknown"))
            types[id] = kind
        end
        return kind
    end
end

local read_payload
do
    local unpack, byte = Struct.unpack, string.byte
    local formats = {}
    local CHUNK = 40

    local function clear()
        for number = 0, event.last do
            event.raw_offset[number], event.text_offset[number], event.name_offset[number] = nil, nil, nil
        end
        event.fields, event.last, event.error, event.truncated = 0, -1, nil, nil
    end

    local function add_entry(id, offset, length)
        if id < FIELD_IDS then
            local at = event.fields + 1
            event.ids[at], event.offsets[at], event.lengths[at] = id, offset, length
            event.fields, event.positions[id] = at, at
            return
        end
        if id >= TRUNCATED then
            if id == TRUNCATED then event.truncated, event.truncated_length = offset, length end
            return
        end
        local number = id % 0x1000
        if id < TEXT then
            event.raw_offset[number], event.raw_length[number] = offset, length
        elseif id < NAME then
            event.text_offset[number], event.text_length[number] = offset, length
        else
            event.name_offset[number], event.name_length[number] = offset, length
        end
        if number > event.last then event.last = number end
    end

    -- Fills `event`. Values that cannot be read are left out, and `event.error` says why. Returns false if the payload has
    -- no valid header.
    function read_payload(raw)
        clear()
        local total = #raw
        event.raw = raw
        if total < HEADER_LENGTH then
            event.error = "the payload ends within its header"
            return false
        end
        local version, flags, type, head, entries, _, _, _, _, latency_low, latency_high, tid, _, bits, cpu, category,
            buffer, params, surplus = unpack("<BBHHHI4I4I4I4I4I4i4i4I4i2BBHH", raw)
        if version ~= 1 or head < HEADER_LENGTH then
            event.error = "layout " .. version .. " is not known here"
            return false
        end
        event.flags, event.id, event.kind = flags, type, event_type(type)
        event.latency = flags % 16 >= 8 and latency_high * 4294967296.0 + latency_low or nil
        event.tid, event.bits, event.cpu, event.category = tid, bits, cpu, CATEGORIES[category] or "unknown"
        event.buffer = buffer ~= 255 and buffer or nil
        event.params, event.surplus = params, surplus

        local offset = head + 4 * entries
        if offset > total then
            event.error = "the directory ends outside of the payload"
            return true
        end
        local at = head + 1
        while entries > 0 do
            local count = entries < CHUNK and entries or CHUNK
            local format = formats[count]
            if not format then
                format = "<" .. ("HH"):rep(count)
                formats[count] = format
            end
            local list = { unpack(format, raw, at) }
            for position = 1, 2 * count, 2 do
                local length = list[position + 1]
                if length == 65535 then
                    local a, b, c, d = byte(raw, offset + 1, offset + 4)
                    if not d then
                        event.error = "a value ends outside of the payload"
                        return true
                    end
                    length, offset = a + b * 256 + c * 65536 + d * 16777216, offset + 4
                end
                if offset + length > total then
                    event.error = "a value ends outside of the payload"
                    return true
                end
                add_entry(list[position], offset, length)
                offset = offset + length
            end
            at, entries = at + 4 * count, entries - count
        end
        return true
    end
end

-- Returns the position of field `id` in the directory's arrays, or nil.
local function position_of(id)
    local at = event.positions[id] -- may be left over from an earlier event
    return at and at <= event.fields and event.ids[at] == id and at or nil
end

-- Returns the value of field `id` as text, or nil.
local function field_text(id)
    local at = position_of(id)
    return at and event.raw:sub(event.offsets[at] + 1, event.offsets[at] + event.lengths[at])
end

-- Returns the little-endian integer in `text`, which has 1 to 8 bytes, or nil. Values up to 2^53 are exact.
local function integer(text, signed)
    local length = #text
    if length == 0 or length > 8 then return nil end
    local negative = signed and text:byte(length) >= 128
    local value = 0.0 -- a float, since an integer would wrap
    for at = length, 1, -1 do
        local byte = text:byte(at)
        value = value * 256 + (negative and 255 - byte or byte)
    end
    return negative and -value - 1 or value
end

-- Returns the value of field `id`, a signed integer, or nil.
local function field_number(id)
    local text = field_text(id)
    return text and integer(text, true)
end

-- Returns the text of parameter `number`, or nil: the plain value, then a NUL and the meaning if it has one.
local function param_text(number)
    local offset = event.text_offset[number]
    return offset and event.raw:sub(offset + 1, offset + event.text_length[number])
end

-- Returns the offset and length of the meaning in the text of parameter `number`, or nil.
local function param_meaning(number)
    local offset = event.text_offset[number]
    if not offset then return nil end
    local last = offset + event.text_length[number]
    local zero = event.raw:find("\0", offset + 1, true)
    if zero and zero < last then return zero, last - zero end
end

-- Returns parameter `number` as a decimal number if it is an integer, else nil.
local function param_decimal(number)
    local param, length = event.kind.params[number], event.raw_length[number]
    local class = event.raw_offset[number] and param and param.class
    if class ~= "int" and class ~= "uint" or length > 8 then return nil end
    local offset = event.raw_offset[number]
    local bytes = event.raw:sub(offset + 1, offset + length)
    if length == 8 then return tostring(Int64.decode(bytes, true)) end -- sysdig prints unsigned integers as signed
    local value = integer(bytes, class == "int")
    return value and string.format("%.0f", value)
end

-- Returns at most `limit` recorded bytes of parameter `number`, or nil.
local function param_raw(number, limit)
    local offset = event.raw_offset[number]
    if not offset then return nil end
    local length = event.raw_length[number]
    if limit and length > limit then length = limit end
    return event.raw:sub(offset + 1, offset + length)
end

local function param_name(number)
    local offset = event.name_offset[number]
    if offset then return event.raw:sub(offset + 1, offset + event.name_length[number]) end
    local param = event.kind.params[number]
    return param and param.name or ("arg" .. number)
end

-- Returns the names and full lengths of the values that were truncated to fit into a packet.
local function truncated_values()
    local list = {}
    for at = event.truncated, event.truncated + event.truncated_length - 6, 6 do
        local id, length = Struct.unpack("<HI4", event.raw, at + 1)
        local number, known = id % 0x1000, Fields.by_id[id]
        local name = known and known.name or "field " .. id
        if id >= TEXT then
            name = "evt.arg." .. param_name(number)
        elseif id >= RAW then
            name = "evt.rawarg." .. param_name(number)
        end
        list[#list + 1] = { name = name, length = length }
    end
    return list
end

local TYPE = Fields.id_of["evt.type"]

local function event_name()
    return field_text(TYPE) or event.kind.name
end

-- ---- info.lua ----

-- The Info column: the call in strace's notation.

local info_text, argument_value, argument_text, arguments_text, quoted_argument, pending_error, without_addresses
do
    local find, match, sub, gsub, format, concat = string.find, string.match, string.sub, string.gsub, string.format, table.concat
    local MAX_DATA = 32       -- bytes of data, as in strace
    local MAX_WORDS = 16      -- words of a command line
    local MAX_ARGUMENTS = 48  -- arguments of one event
    local MAX_POLLED = 16     -- descriptors of poll in a capture (libscap's MAX_POLLFD)
    local EXACT = 2 ^ 53      -- a smaller number is exact and can be formatted as an integer

    local FD_TYPES = {
        ["4"] = "IPv4", ["6"] = "IPv6", ["4t"] = "TCP", ["6t"] = "TCP6", ["4u"] = "UDP", ["6u"] = "UDP6", u = "unix",
        p = "pipe", e = "eventfd", s = "signalfd", l = "eventpoll", i = "inotify", t = "timerfd", n = "netlink",
        b = "bpf", u2 = "userfaultfd", r = "io_uring", m = "memfd", q = "pidfd", P = "pidfd", f = "file", d = "directory",
        ["4i"] = "ICMP", ["6i"] = "ICMPv6", ["4r"] = "raw IPv4", ["6r"] = "raw IPv6",
    }
    local UNKNOWN = "..." -- an argument that the capture lacks

    local function quote(text)
        return '"' .. quotable(text) .. '"'
    end

    local function data(number)
        local text = quotable_bytes(param_raw(number, MAX_DATA))
        return event.raw_length[number] > MAX_DATA and '"' .. text .. '"...' or '"' .. text .. '"'
    end

    -- Caches the results of `format_text`: texts of descriptors and flags repeat often.
    local function memoized(format_text)
        local cache, size = {}, 0
        return function(text)
            local result = cache[text]
            if not result then
                if size == 4096 then cache, size = {}, 0 end
                result = format_text(text)
                cache[text], size = result, size + 1
            end
            return result
        end
    end

    -- Removes the kernel's addresses of the two ends before the path of a unix socket.
    function without_addresses(name)
        return (gsub(name, "^%x+%->%x+ ?", ""))
    end

    -- The argument of the following functions is a parameter's text: plain value, NUL, meaning.

    local descriptor = memoized(function(text)
        local number, meaning = match(text, "^([^%z]*)%z(.*)$")
        if not number then return text end
        local type, name = match(meaning, "^<(%w*)>(.*)$")
        if not type then return find(meaning, "^E%u") and number or meaning end -- -1 has the meaning of an error; else AT_FDCWD
        if type == "u" then name = without_addresses(name) end
        if name == "" then name = FD_TYPES[type] or type end
        return number .. "<" .. quotable(name) .. ">"
    end)

    -- Orders flags as strace does: the access mode first. Flags O_F_… describe the opened file and were not passed to the
    -- call.
    local function open_flags(text)
        local access, list = "", {}
        for flag in text:gmatch("[^|]+") do
            if flag == "O_RDONLY" or flag == "O_WRONLY" or flag == "O_RDWR" then
                access = flag
            elseif not find(flag, "^O_F_") then
                list[#list + 1] = flag
            end
        end
        if access ~= "" then table.insert(list, 1, access) end
        return concat(list, "|")
    end

    -- Returns the operation with its suffix, then the flags. FUTEX_WAIT is 0 and so has no name in the text.
    local function futex_operation(text)
        local operation, private, flags = "FUTEX_WAIT", "", ""
        for flag in text:gmatch("[^|]+") do
            if flag == "FUTEX_PRIVATE_FLAG" then
                private = "_PRIVATE"
            elseif flag == "FUTEX_CLOCK_REALTIME" then
                flags = "|" .. flag
            else
                operation = flag
            end
        end
        return operation .. private .. flags
    end

    local names = memoized(function(text)
        local plain, meaning = match(text, "^([^%z]*)%z(.*)$")
        if not plain then return text end
        if find(meaning, "^%u+_NONE$") then return "0" end
        if find(meaning, "^O_") then return open_flags(meaning) end
        if find(meaning, "^FUTEX_") then return futex_operation(meaning) end
        return TABLES.renamed[meaning] or meaning
    end)

    -- Returns the names for a number, joined with |; nil if a bit has no name.
    local function symbol_names(row, value)
        local list, rest = {}, value
        local masked = value % (row.mask + 1) -- a mask consists of the lowest bits
        for at = 1, #row do
            local name, bits = row[at][1], row[at][2]
            if bits <= row.mask then
                if masked == bits then
                    list[#list + 1], rest = name, rest - masked
                end
            elseif rest % (2 * bits) >= bits then
                list[#list + 1], rest = name, rest - bits
            end
        end
        return rest == 0 and #list > 0 and concat(list, "|") or nil
    end

    local function octal(text)
        local value = tonumber(text, 16)
        return value and value < EXACT and format("0%03o", value) or text
    end

    local process = memoized(function(text)
        local number, name = match(text, "^([^%z]*)%z(.*)$")
        return number and number .. "<" .. quotable(name) .. ">" or text
    end)

    local function plain(text)
        return match(text, "^[^%z]*")
    end

    -- Returns a hexadecimal number for its text. sysdig prints results in decimal, and other numbers in hexadecimal without
    -- a prefix.
    local function hex(text, type)
        if type == "ERRNO" then
            local value = tonumber(text)
            return value and value > 9 and value < EXACT and format("0x%x", value) or text
        end
        return find(text, "^%x+$") and (text == "0" and "0" or "0x" .. text:lower()) or text
    end

    -- Returns a command line. The program's name is a parameter of its own.
    local function words(number)
        local list = {}
        for exe = 1, number do
            local param = event.kind.params[exe]
            if param and param.name == "exe" then list[1] = quote(param_raw(exe) or "") end
        end
        for word in ((param_raw(number) or "") .. "\0"):gmatch("([^%z]*)%z") do
            if #list == MAX_WORDS then
                list[#list + 1] = "..."
                break
            end
            list[#list + 1] = quote(sub(word, 1, 80))
        end
        if list[#list] == '""' then list[#list] = nil end
        return "[" .. concat(list, ", ") .. "]"
    end

    -- Without its enter half an event of an old capture lacks the path.
    local function path(number, text)
        local raw = param_raw(number)
        if raw and raw ~= "" then return quote(raw) end
        if text == "<NA>" then return event.flags % 8 >= 4 and UNKNOWN or "NULL" end
        return quote(plain(text or ""))
    end

    local RESULT = Fields.id_of["evt.res"]

    -- Returns the text of an address that the event lacks. The kernel fails with EFAULT if the caller passes none where it
    -- is needed; in other events nothing tells a missing address from one that was not captured.
    local function missing_address()
        return field_text(RESULT) == "EFAULT" and "NULL" or UNKNOWN
    end

    -- Returns both ends of a connection, without the kernel's addresses of unix sockets; nil if they are not known.
    local function tuple_ends(text)
        local ends = without_addresses(plain(text))
        return ends ~= "" and ends ~= "NULL" and ends ~= "<NA>" and ends or nil
    end

    -- Returns the address argument of a call. An old capture lacks that of connect, but has the tuple of the connection.
    local function address(text)
        text = plain(text)
        if text ~= "" and text ~= "NULL" and text ~= "<NA>" then return text end
        local kind = event.kind
        local tuple = kind.name == "connect" and kind.by_name and kind.by_name.tuple
        local ends = tuple and tuple_ends(param_text(tuple) or "")
        return ends and (match(ends, "%->(.*)$") or ends) or missing_address()
    end

    local by_type = {
        FD = descriptor, FD32 = descriptor, PID = process, PID32 = process, SIGTYPE = names,
        FLAGS8 = names, FLAGS16 = names, FLAGS32 = names, ENUMFLAGS8 = names, ENUMFLAGS16 = names, ENUMFLAGS32 = names,
        MODE = plain, SOCKADDR = address,
        SOCKTUPLE = function(text) return tuple_ends(text) or missing_address() end,
    }

    -- Returns the table of names for a parameter that has no names in a capture; nil if there is none.
    local function symbol_table(kind, param)
        local key = kind.name .. "." .. param.name
        local row = TABLES.symbols[key]
        if row or not TABLES.by_domain[key] then return row end
        local domain = kind.by_name and kind.by_name.domain
        return domain and TABLES.symbols[key .. "." .. (param_decimal(domain) or "")]
    end

    -- Returns the names of a number that has no names in a capture; nil if there are none.
    local function symbol(number, param)
        local row = symbol_table(event.kind, param)
        local value = row and integer(param_raw(number) or "")
        return value and symbol_names(row, value)
    end

    -- Returns the value of a socket option in brackets, as strace does for what a pointer points to; nil if it is no number.
    -- The first byte is the type of the value.
    local function option_value(number)
        local raw = param_raw(number) or ""
        if #raw == 5 then return format("[%.0f]", integer(raw:sub(2), true)) end
        local value, meaning = match(param_text(number) or "", "^(%-?%d+)%z?(.*)$")
        return value and "[" .. (meaning ~= "" and meaning or value) .. "]"
    end

    -- Returns the events of one descriptor of poll. Their bits are scap's.
    local function poll_events(value)
        return value == 0 and "0" or symbol_names(TABLES.symbols["poll.fds"], value) or format("%#x", value)
    end

    -- Returns the descriptors of poll: a list of number and events. An enter event has the requested events, an exit event
    -- those that occurred; strace shows the latter after the result, and so does `polled`.
    local function poll_list(number, has_occurred)
        local raw, types = param_raw(number) or "", param_text(number) or ""
        if #raw < 2 then return UNKNOWN, nil, 0 end
        local count, list, occurred = integer(sub(raw, 1, 2)), {}, {}
        count = math.min(count, math.floor((#raw - 2) / 10))
        local type_of = {}
        for fd, type in types:gmatch("(%-?%d+):(%w)") do type_of[fd] = FD_TYPES[type] end
        for at = 3, 10 * count - 7, 10 do
            local fd = format("%.0f", integer(sub(raw, at, at + 7), true))
            local bits = integer(sub(raw, at + 8, at + 9))
            if not has_occurred then
                list[#list + 1] = "{fd=" .. fd .. (type_of[fd] and "<" .. type_of[fd] .. ">" or "") .. ", events=" .. poll_events(bits) .. "}"
            else
                list[#list + 1] = "{fd=" .. fd .. (type_of[fd] and "<" .. type_of[fd] .. ">" or "") .. "}"
                if bits > 0 then occurred[#occurred + 1] = "{fd=" .. fd .. ", revents=" .. poll_events(bits) .. "}" end
            end
        end
        -- A capture has at most MAX_POLLED descriptors of a call.
        if count >= MAX_POLLED then list[#list + 1] = UNKNOWN end
        return "[" .. concat(list, ", ") .. "]", occurred, count
    end

    -- Returns the arguments `fds` and `nfds` of poll as one text.
    local function polled(number)
        local list, _, count = poll_list(number, event.kind.exit)
        if list == UNKNOWN then return "..., ..." end
        return list .. ", " .. (count < MAX_POLLED and format("%d", count) or UNKNOWN)
    end

    -- Returns what strace writes after the result of poll.
    local function poll_result(kind, value)
        local fds = kind.by_name and kind.by_name.fds
        if value == "0" then return " (Timeout)" end
        if not fds or not find(value, "^%d") then return "" end
        local _, occurred = poll_list(fds, true)
        return occurred and #occurred > 0 and " ([" .. concat(occurred, ", ") .. "])" or ""
    end

    -- Returns the status of a process in the words of wait(2): `text` is the number in brackets.
    local function wait_status(text)
        local status = tonumber(match(text, "^%[(%d+)%]$"))
        if not status then return text end
        local signal, code = status % 128, math.floor(status / 256) % 256
        local name = function(number) return TABLES.signals[number] or format("%d", number) end
        if status == 65535 then return "[{WIFCONTINUED(s)}]" end
        if signal == 127 then return "[{WIFSTOPPED(s) && WSTOPSIG(s) == " .. name(code) .. "}]" end
        if signal == 0 then return format("[{WIFEXITED(s) && WEXITSTATUS(s) == %d}]", code) end
        local core = status % 256 >= 128 and " && WCOREDUMP(s)" or ""
        return "[{WIFSIGNALED(s) && WTERMSIG(s) == " .. name(signal) .. core .. "}]"
    end

    -- Returns the text of one argument in the Info column.
    local function argument(number, param)
        local text = param_text(number)
        local type = param.type
        if type == "BYTEBUF" then
            if param.name == "args" or param.name == "env" then return words(number) end
            return event.raw_offset[number] and data(number) or '""'
        end
        local special = symbol(number, param) or type == "DYN" and param.name == "val" and option_value(number)
        if special then return special end
        if type == "FDLIST" then return polled(number) end
        if type == "CHARBUF" or type == "FSPATH" or type == "FSRELPATH" then return path(number, text) end
        if not text then return param_decimal(number) or event.raw_offset[number] and data(number) or "?" end
        if text == "<NA>" and type ~= "SOCKADDR" and type ~= "SOCKTUPLE" then return "NULL" end
        local format_text = by_type[type]
        if format_text then return format_text(text) end
        text = plain(text)
        if param.format ~= "HEX" then return text end
        return param.name == "mode" and octal(text) or hex(text, type)
    end

    -- Returns the order of the call's arguments: a list of parameter numbers or, for a call with a row in the table, a list
    -- of lists of names.
    local function argument_order(kind)
        local list = {}
        local from = kind.exit and kind.count > 0 and TABLES.results[kind.params[0].name] and 1 or 0
        kind.has_result, kind.by_name = from == 1, {}
        kind.bare = kind.count == 0 or kind.name == "syscall"
        for number = from, kind.count - 1 do kind.by_name[kind.params[number].name] = number end
        local fds = kind.by_name.fds
        kind.polls = fds and kind.exit and kind.params[fds].type == "FDLIST"
        if kind.name:find("^open") then kind.mode = kind.by_name.mode end -- has no meaning unless a file is created
        local order = TABLES.order[kind.name]
        if order then
            kind.in_row = {}
            for token in order:gmatch("%S+") do
                local either, brackets = {}, gsub(token, "[^%[%]]", "")
                for name in token:gmatch("[^|%[%]]+") do
                    either[#either + 1], kind.in_row[name] = name, true
                end
                list[#list + 1] = either
                if brackets ~= "" then
                    kind.brackets = kind.brackets or {}
                    kind.brackets[#list] = brackets
                end
            end
            return list
        end
        for number = from, kind.count - 1 do
            local param = kind.params[number]
            if not TABLES.extra[param.name] then
                if param.name == "fd" and #list > 0 then
                    table.insert(list, 1, number)
                else
                    list[#list + 1] = number
                end
            end
        end
        return list
    end

    -- Returns the text of a result in strace's notation: for a failure, -1 and the name of the error.
    local function result_text(text)
        local errno = text and match(text, "^%-%d+ ?%((%u[%w_]*)%)$")
        return errno and "-1 " .. errno or text or "?"
    end

    local RAWRES = Fields.id_of["evt.rawres"]

    local function result(kind)
        local text = param_text(0)
        if not text then
            local value = event.raw_offset[0] and integer(param_raw(0), true) or field_number(RAWRES)
            return value and format("%.0f", value) or "?"
        end
        if sub(text, 1, 1) == "-" then
            local errno = match(text, "^%-%d+%z(%u[%w_]*)$")
            return errno and "-1 " .. errno or plain(text)
        end
        local param = kind.params[0]
        -- In scap the result of fcntl is a descriptor, whatever the command.
        if kind.name == "fcntl" and not find(param_text(2) or "", "F_DUPFD", 1, true) then return plain(text) end
        local format_text = by_type[param.type]
        if format_text then return format_text(text) end
        return param.format == "HEX" and hex(plain(text), param.type) or plain(text)
    end

    local FD, FD_NAME, FD_TYPE = Fields.id_of["fd.num"], Fields.id_of["fd.name"], Fields.id_of["fd.type"]
    local MAX_TEXT = 4 * MAX_DATA

    -- Returns the bytes of parameter `number` in quotes if it is a named parameter whose bytes are its text, else nil. The
    -- text `...` stands for bytes that were not captured.
    function quoted_argument(number, limit)
        if not event.name_offset[number] or not event.raw_offset[number] then return nil end
        local text = param_text(number)
        if text and text ~= "..." then return nil end
        return quote(param_raw(number, limit)) .. (text or "")
    end

    -- Returns an argument that only live capture knows. Its text has strace's notation already.
    local function surplus(number)
        local text = quoted_argument(number, MAX_TEXT) or param_text(number)
        if not text then return event.raw_offset[number] and data(number) or "" end
        if find(text, '^"') and #text > MAX_TEXT then
            text = gsub(sub(text, 1, MAX_TEXT), "\\[0-7]?[0-7]?$", "") .. '"...'
        elseif find(text, "^%[%d") and param_name(number) == "wstatus" then
            return wait_status(text)
        elseif find(text, "^%d+$") and find(param_name(number), "fd$") and field_number(FD) == tonumber(text) then
            local name = without_addresses(field_text(FD_NAME) or "")
            if name == "" then name = field_text(FD_TYPE) or "" end
            if name ~= "" then return text .. "<" .. name .. ">" end
        end
        return text
    end

    local function named(number)
        local known = event.kind.params[number]
        if known and not event.text_offset[number] and not param_decimal(number) then
            return param_name(number) .. "=" .. (event.raw_offset[number] and data(number) or "")
        end
        return param_name(number) .. "=" .. (known and argument_text(number) or surplus(number))
    end

    local function is_present(number)
        return event.text_offset[number] or event.raw_offset[number]
    end

    -- Returns the numbers of the parameters that the event type lacks, by name.
    local function surplus_by_name(kind)
        if event.last < kind.count then return nil end
        local list = {}
        for number = kind.count, event.last do
            if is_present(number) then list[param_name(number)] = number end
        end
        return list
    end

    -- Returns the number of the first name in `either` that the event has.
    local function first_of(kind, either, more)
        for at = 1, #either do
            local number = more and more[either[at]] or kind.by_name[either[at]]
            if number and is_present(number) then return number end
        end
    end

    -- Puts the last argument in brackets, as strace does for what a pointer points to, and returns the number of arguments.
    -- `brackets` is one of `[`, `]` and `[]`. A call that failed has set nothing.
    local function add_brackets(list, size, brackets)
        local closes = sub(brackets, -1) == "]"
        if sub(brackets, 1, 1) == "[" then list[size] = "[" .. list[size] end
        if closes then list[size] = list[size] .. "]" end
        if not closes or (field_number(RAWRES) or 0) >= 0 then return size end
        while size > 1 and not find(list[size], "^%[") do list[size], size = nil, size - 1 end
        list[size] = UNKNOWN
        return size
    end

    local function arguments_of(kind)
        local list, size, known = {}, 0, event.params - event.surplus
        local more = surplus_by_name(kind)
        for position = 1, #kind.order do
            local number = kind.order[position]
            if kind.in_row then number = first_of(kind, number, more) end
            if number and number >= kind.count then
                size = size + 1
                list[size] = surplus(number)
            elseif number and number < known and is_present(number)
                and not (kind.mode == number and param_text(number) == "0") then
                size = size + 1
                list[size] = argument(number, kind.params[number])
                local brackets = kind.brackets and kind.brackets[position]
                if brackets then size = add_brackets(list, size, brackets) end
            end
        end
        -- Further parameters that the event type lacks. Calls with a type of their own have names before the values.
        for number = more and kind.count or 0, more and event.last or -1 do
            local name = param_name(number)
            if size == MAX_ARGUMENTS then break end
            if is_present(number) and more[name] == number and name ~= "res" and not (kind.in_row and kind.in_row[name]) then
                size = size + 1
                list[size] = kind.bare and name ~= "abi" and surplus(number) or named(number)
            end
        end
        return list, more and more.res
    end

    local function call(kind, name)
        kind.order = kind.order or argument_order(kind)
        local list, outcome = arguments_of(kind)
        local arguments = concat(list, ", ")
        if kind.bare and #list == 0 and not outcome then arguments = "..." end

        local flags = event.flags
        if flags % 2 == 1 then
            if flags % 4 >= 2 then return name .. "(" .. arguments .. " <unfinished ...>" end
            return name .. "(" .. arguments .. " ..."
        end
        local text
        if flags % 8 >= 4 then
            text = "<... " .. name .. " resumed>" .. arguments .. ")"
        else
            text = name .. "(" .. arguments .. ")"
        end
        if outcome then return text .. " = " .. result_text(param_text(outcome)) end
        if kind.has_result and event.params > 0 then
            local value = result(kind)
            return text .. " = " .. value .. (kind.polls and poll_result(kind, value) or "")
        end
        return text
    end

    -- Returns the end of a task in strace's notation; nil if the event lacks the status.
    local function exit_text(kind)
        local numbers = {}
        for number = 0, kind.count - 1 do numbers[kind.params[number].name] = number end
        local code, signal = numbers.ret and param_decimal(numbers.ret) or numbers.ret and param_text(numbers.ret), nil
        if numbers.sig then signal = match(param_text(numbers.sig) or "", "^[1-9]%d*%z(SIG.*)$") end
        if signal then
            local core = numbers.core and param_decimal(numbers.core) == "1"
            return "+++ killed by " .. signal .. (core and " (core dumped)" or "") .. " +++"
        end
        return code and "+++ exited with " .. plain(code) .. " +++"
    end

    local function info()
        local kind, name = event.kind, event_name()
        if kind.call and kind.exit == (event.flags % 2 == 0) then return call(kind, name) end
        local ending = name == "procexit" and exit_text(kind)
        if ending then return ending end
        local list = { name }
        for number = 0, math.min(event.last, MAX_ARGUMENTS) do
            if event.text_offset[number] or event.raw_offset[number] then list[#list + 1] = named(number) end
        end
        return concat(list, " ")
    end

    -- Returns the text of the Info column, as one line.
    function info_text()
        return printable(info())
    end

    -- Returns the name of the error that the call reports as a value, not as its result: SO_ERROR of a socket, such as that
    -- of a connection in the background; else nil.
    function pending_error()
        local kind = event.kind
        if kind.name ~= "getsockopt" then return nil end
        for number = 0, kind.count - 1 do
            if kind.params[number].name == "val" then
                return match(param_text(number) or "", "^%-%d+%z(E%u[%w_]*)$")
            end
        end
    end

    local function text_from_raw(number)
        local quoted = quoted_argument(number)
        if quoted then return quoted end
        local decimal = param_decimal(number)
        if decimal then return decimal end
        local raw = param_raw(number)
        return raw and (gsub(raw, "[^\32-\126]", "."))
    end

    -- Returns parameter `number` as in sysdig's `evt.args`: the plain value and its meaning in brackets; or nil.
    function argument_text(number)
        local text = param_text(number)
        if not text or text == "..." then return text_from_raw(number) or text end
        local value, meaning = match(text, "^([^%z]*)%z(.*)$")
        return value and value .. "(" .. meaning .. ")" or text
    end

    -- Returns parameter `number` as in sysdig's `evt.arg`: its meaning, or else the plain value; or nil.
    function argument_value(number)
        local text = param_text(number)
        if not text or text == "..." then return text_from_raw(number) or text end
        return match(text, "%z(.*)$") or text
    end

    -- Returns all parameters as in `evt.args`. Those of a generic event are only numbers of the call.
    function arguments_text()
        if event.kind.name == "syscall" and not event.name_offset[0] then return "" end
        local list = {}
        for number = 0, event.last do
            local text = argument_text(number)
            if text then list[#list + 1] = param_name(number) .. "=" .. text end
        end
        return concat(list, " ")
    end
end

-- ---- columns.lua ----

-- The columns of every front end: the process as the source of an event, and the file or peer as its destination.

local set_columns
do
    local format, match, find = string.format, string.match, string.find
    local id = Fields.id_of
    local NAME, PID = id["proc.name"], id["proc.pid"]
    local FD_NAME, FD_TYPE, PATH = id["fd.name"], id["fd.type"], id["fs.path.name"]
    local MAX_CACHED = 4096

    -- Texts by the bytes of the fields: processes and descriptors repeat often.
    local sources, destinations, size = {}, { [true] = {}, [false] = {} }, 0

    local function remember(cache, key, text)
        if size == MAX_CACHED then sources, destinations, size = {}, { [true] = {}, [false] = {} }, 0 end
        cache[key], size = text, size + 1
        return text
    end

    -- Returns the process as in pstree: name and process id.
    local function source()
        local name, pid = field_text(NAME), field_text(PID)
        local key = (name or "?") .. "\0" .. (pid or "")
        return sources[key] or remember(sources, key, pid and format("%s(%.0f)", printable(name or "?"), integer(pid, true))
            or name and printable(name) or "")
    end

    -- Returns the peer of a connection, of which a name has both ends; else the name.
    local function peer(name, is_server)
        name = without_addresses(name)
        local client, server = match(name, "^(.-)%->(.*)$")
        return not client and name or is_server and client or server
    end

    -- Returns the address argument of a call whose socket has no name, such as a connect that was refused; or nil.
    local function address()
        local kind = event.kind
        if kind.address == nil then
            kind.address = false
            for number = 0, kind.count - 1 do
                if kind.params[number].type == "SOCKADDR" then kind.address = number end
            end
        end
        local text = kind.address and match(param_text(kind.address) or "", "^[^%z]+")
        return text and text ~= "<NA>" and text ~= "NULL" and text or nil
    end

    local function destination()
        local name = field_text(FD_NAME)
        if name and name ~= "" then
            local is_server = event.flags % 128 >= 64
            local cache = destinations[is_server]
            local text = cache[name] or remember(cache, name, printable(find(name, "->", 1, true) and peer(name, is_server) or name))
            if text ~= "" then return text end
        end
        local other = address() or field_text(PATH) or field_text(FD_TYPE)
        return other and printable(other) or nil
    end

    function set_columns(columns)
        columns.protocol = "syscall"
        columns.src = source()
        local text = destination()
        if text then columns.dst = text end
        columns.info = info_text()
    end
end

-- ---- classes.lua ----

-- The class of an event, worked out once for colours, buttons and filters: the field `syscap.class`, and a protocol
-- `syscap.CLASS` in `frame.protocols`.
--
-- The colour rules of the profile use `frame.protocols`, which every Wireshark knows. Wireshark copies a profile into the
-- user's folder and reports an error at each start if a rule of the copy names a field that is gone.

local event_class, add_class
do
    local id = Fields.id_of
    local DROPS, ERROR, TYPE = id["evt.drops"], id["evt.res"], id["evt.type"]
    local FD_TYPE, CONTAINER = id["fd.type"], id["container.id"]
    local MILLISECOND = 1000000
    local masks = {}
    for _, row in ipairs(Fields.bits) do masks[row.name] = row.mask end
    local FAILED, WAIT, WRITE = masks["evt.failed"], masks["evt.is_wait"], masks["evt.is_io_write"]
    local EXECS = { execve = true, execveat = true, procexit = true }

    local function has(mask)
        return event.bits % (2 * mask) >= mask
    end

    -- Returns the class of a failure; nil for an error that is a usual result, and for a call that succeeded.
    local function failure(call)
        local name = pending_error() or has(FAILED) and (field_text(ERROR) or "?")
        if not name or TABLES.retry[name] or TABLES.expected[call] == name then return nil, name end
        return TABLES.denied[name] and "denied" or "failed"
    end

    -- Returns the class: the first one that the event belongs to; or nil.
    function event_class()
        if position_of(DROPS) then return "lost" end
        local call = field_text(TYPE) or event.kind.name
        local class, error = failure(call)
        if class then return class end
        if EXECS[call] then return "exec" end
        -- A connection in the background has begun: the program does not wait.
        local is_waiting = has(WAIT) or TABLES.waits[call] or error and error ~= "EINPROGRESS" and error ~= "EALREADY"
        if is_waiting then return "wait" end
        if event.latency and event.latency > 10 * MILLISECOND then return "slow" end
        local type = field_text(FD_TYPE)
        if event.category == "net" or type == "ipv4" or type == "ipv6" then return "network" end
        if type == "file" and has(WRITE) then return "write" end
        local container = field_text(CONTAINER)
        return container and container ~= "host" and "container" or nil
    end

    local handles = {}
    for _, class in ipairs({ "lost", "denied", "failed", "exec", "wait", "slow", "network", "write", "container" }) do
        local protocol = Proto("syscap." .. class, "Linux System Call (" .. class .. ")")
        function protocol.dissector(tvb) return tvb:len() end
    end

    local frame -- the dissector of frames

    -- Adds the protocol of the class to `frame.protocols` if something refers to a field of the frame. A call of another
    -- dissector must be the last step of a dissector.
    function add_class(tvb, pinfo, tree)
        frame = frame or Dissector.get("frame")
        if not tree:referenced(frame) then return end
        local class = event_class()
        if not class then return end
        handles[class] = handles[class] or Dissector.get("syscap." .. class)
        handles[class]:call(tvb, pinfo, tree)
    end
end

-- ---- tree.lua ----

-- The tree of an event. If it is visible, it gets all fields in groups; else only the fields that a filter, a column or
-- another plugin refers to.

local add_tree
do
    local format, concat, find, sub = string.format, table.concat, string.find, string.sub
    local LENGTHS = {
        bool = 1, i16 = 2, u16 = 2, i32 = 4, u32 = 4, i64 = 8, u64 = 8, time = 8, duration = 8,
        int = 8, uint = 8,
    }
    local WHOLE = { [1] = true, [2] = true, [4] = true, [8] = true }

    -- Methods of the front end's Lua. A local variable is faster than a lookup for each call.
    local add, referenced, add_packet_field, range_of, hide

    -- The dissectors of the protocols, which stand for any of their fields.
    local header, context, arguments

    local function bind_methods(tree, tvb)
        header, context = Dissector.get("syscap"), Dissector.get("syscap.context")
        arguments = Dissector.get("syscap.arguments")
        add, referenced, add_packet_field = tree.add_le, tree.referenced, tree.add_packet_field
        range_of, hide = tvb.range, tree.set_hidden
    end

    -- Adds a value of the directory. Returns nil if its length does not fit its kind.
    local function add_value(tree, tvb, field, kind, offset, length)
        local range = range_of(tvb, offset, length)
        if kind == "text" then
            if length == 0 then return add(tree, field, range, "") end
            -- tshark prints the values of fields unescaped.
            local text = sub(event.raw, offset + 1, offset + length)
            if not find(text, "[^\32-\126]") then return add(tree, field, range) end
            local shown = printable(text)
            if shown ~= text then return add(tree, field, range, shown) end
            return (add_packet_field(tree, field, range, ENC_UTF_8))
        end
        if kind == "bytes" then return add(tree, field, range) end
        if kind == "f64" or kind == "double" then
            return length == 8 and add(tree, field, range) or nil
        end
        local limit = LENGTHS[kind]
        if limit and WHOLE[length] and length <= limit then return add(tree, field, range) end
    end

    -- Formats the groups of an IPv6 address according to RFC 5952: the first of the longest runs of zeros is `::`.
    local function ipv6_text(groups)
        local first, length, at = 0, 1, 1
        while at <= 8 do
            local last = at
            while last <= 8 and groups[last] == 0 do last = last + 1 end
            if last - at > length then first, length = at, last - at end
            at = last + 1
        end
        for number = 1, 8 do groups[number] = format("%x", groups[number]) end
        if first == 0 then return concat(groups, ":") end
        return concat(groups, ":", 1, first - 1) .. "::" .. concat(groups, ":", first + length, 8)
    end

    -- Returns an address of 4 or 16 bytes as text.
    local function address_text(bytes)
        if #bytes == 4 then return concat({ bytes:byte(1, 4) }, ".") end
        if find(bytes, "^%z%z%z%z%z%z%z%z%z%z\255\255") then return "::ffff:" .. concat({ bytes:byte(13, 16) }, ".") end
        local groups = {}
        for number = 1, 8 do
            local high, low = bytes:byte(2 * number - 1, 2 * number)
            groups[number] = high * 256 + low
        end
        return ipv6_text(groups)
    end

    local function add_address(tree, tvb, entry, offset, length, wanted)
        if length ~= 4 and length ~= 16 then return nil end
        local range = range_of(tvb, offset, length)
        local version = length == 4 and entry.v4 or entry.v6
        local item
        if wanted or referenced(tree, version) then item = tree:add(version, range) end
        if wanted or referenced(tree, entry.field) then
            local text = address_text(sub(event.raw, offset + 1, offset + length))
            local plain
            if entry.is_foreign then
                -- A filter compares a field of bytes with the bytes of "127.0.0.1". The field has as many bytes as its range.
                local bytes = add(tree, entry.field, range)
                if wanted then hide(bytes) end
                plain = add(tree, entry.field, range_of(tvb, 0, #text), text)
            else
                plain = add(tree, entry.field, range, text)
            end
            if wanted or entry.is_foreign then hide(plain) end
        end
        return item
    end

    local function seconds(nanoseconds)
        return math.floor(nanoseconds / 1000000000), math.floor(nanoseconds % 1000000000)
    end

    -- Returns microseconds as a number, which a column can sort, with four digits.
    local function microseconds(nanoseconds)
        return tonumber(format("%.4g", nanoseconds / 1000))
    end

    local function human(nanoseconds)
        if nanoseconds < 1000 then return format("%.0fns", nanoseconds) end
        if nanoseconds < 1000000 then return format("%.2fus", nanoseconds / 1000) end
        if nanoseconds < 1000000000 then return format("%.2fms", nanoseconds / 1000000) end
        return format("%.2fs", nanoseconds / 1000000000)
    end

    local function incomplete()
        local flags = event.flags % 8
        if flags >= 4 then return "enter missing" end
        return flags % 4 >= 2 and "exit missing" or nil
    end

    -- The fields of the header: field, offset, length; computed fields also have a function for the value.
    local FIXED = {
        { Fields.num, 8, 8 }, { Fields.rawtime, 16, 8 }, { Fields.cpu, 44, 2 },
    }
    local COMPUTED = {
        { Fields.dir, 1, 1, function() return event.flags % 2 == 1 and ">" or "<" end },
        { Fields.category, 46, 1, function() return event.category end },
        { Fields.incomplete, 1, 1, incomplete },
        { Fields.class, 2, 2, event_class },
        { Fields.event_name, 2, 2, function() return printable(event_name()) end },
        { Fields.args, 0, 0, function() return printable(arguments_text()) end },
        { Fields.latency_s, 24, 8, function() return event.latency and UInt64((seconds(event.latency))) end },
        { Fields.latency_ns, 24, 8, function() return event.latency and UInt64(select(2, seconds(event.latency))) end },
        { Fields.latency_human, 24, 8, function() return event.latency and human(event.latency) end },
        { Fields.latency_us, 24, 8, function() return event.latency and microseconds(event.latency) end },
        { Fields.surplus, 50, 2, function() return event.surplus > 0 and event.surplus or nil end },
    }

    local function add_fixed(tree, tvb)
        for at = 1, #FIXED do
            local row = FIXED[at]
            if referenced(tree, row[1]) then add(tree, row[1], range_of(tvb, row[2], row[3])) end
        end
        for at = 1, #COMPUTED do
            local row = COMPUTED[at]
            if referenced(tree, row[1]) then
                local value = row[4]()
                if value then add(tree, row[1], range_of(tvb, row[2], row[3]), value) end
            end
        end
        if event.latency and referenced(tree, Fields.latency) then add(tree, Fields.latency, range_of(tvb, 24, 8)) end
        if event.tid >= 0 and referenced(tree, Fields.tid) then add(tree, Fields.tid, range_of(tvb, 32, 8)) end
    end

    -- Adds the names of truncated values.
    local function add_truncated(tree, tvb, wanted)
        if not event.truncated then return end
        local item = tree
        if wanted or referenced(tree, Fields.has_truncated) then item = add(tree, Fields.has_truncated, range_of(tvb, 1, 1), true) end
        if not (wanted or referenced(tree, Fields.truncated_value)) then return end
        for _, value in ipairs(truncated_values()) do
            local range = range_of(tvb, event.truncated, event.truncated_length)
            local row = add(wanted and item or tree, Fields.truncated_value, range, printable(value.name))
            if wanted then row:append_text(format(", of %d bytes", value.length)) end
        end
    end

    local function bit_set(row)
        return event.bits % (2 * row.mask) >= row.mask
    end

    -- Returns true if a bit has a meaning: bits about the process need a thread, some others need a field.
    local function bit_is_valid(row)
        if row.group == "process" then return event.tid >= 0 end
        return not row.with or position_of(row.with)
    end

    local function add_bits(tree, tvb)
        for at = 1, #Fields.bits do
            local row = Fields.bits[at]
            if referenced(tree, row.field) and bit_is_valid(row) then
                add(tree, row.field, range_of(tvb, 40, 4), bit_set(row))
            end
        end
    end

    -- Adds a value again, for another field: the one that stands for any ancestor, or another name.
    local function add_also(tree, tvb, entry, offset, length)
        if not entry.also_is_protocol then return add_value(tree, tvb, entry.also, entry.kind, offset, length) end
        -- The value of a protocol is its buffer from the start.
        return add(tree, entry.also, range_of(range_of(tvb, offset, length):tvb(), 0, length))
    end

    local function add_fields(tree, tvb)
        local ids, offsets, lengths, by_id = event.ids, event.offsets, event.lengths, Fields.by_id
        for at = 1, event.fields do
            local entry = by_id[ids[at]]
            if entry then
                if entry.v4 then
                    add_address(tree, tvb, entry, offsets[at], lengths[at], false)
                elseif referenced(tree, entry.field) then
                    add_value(tree, tvb, entry.field, entry.kind, offsets[at], lengths[at])
                end
                if entry.also and referenced(tree, entry.also) then add_also(tree, tvb, entry, offsets[at], lengths[at]) end
            end
        end
    end

    local CONTAINER, CONTAINER_ID = Fields.id_of["container.name"], Fields.id_of["container.id"]

    -- Adds the id as the name of a container without a name.
    local function add_container_name(tree, tvb, wanted)
        local at = not position_of(CONTAINER) and position_of(CONTAINER_ID)
        local field = Fields.by_id[CONTAINER].field
        if at and (wanted or referenced(tree, field)) then
            local item = add(tree, field, range_of(tvb, event.offsets[at], event.lengths[at]))
            if wanted then hide(item) end
        end
    end

    local function add_argument(tree, tvb, number, field)
        local quoted = quoted_argument(number)
        if quoted then return add(tree, field, range_of(tvb, event.raw_offset[number], event.raw_length[number]), quoted) end
        local offset, length = param_meaning(number)
        if not offset then offset, length = event.text_offset[number], event.text_length[number] end
        if offset then return add_value(tree, tvb, field, "text", offset, length) end
        offset = event.raw_offset[number]
        if offset then return add(tree, field, range_of(tvb, offset, event.raw_length[number]), printable(argument_value(number))) end
    end

    local function raw_field(number, param)
        local named = event.name_offset[number] and Fields.raw[param_name(number)]
        if param then return param.raw, param.class end
        if named then return named.bytes, "bytes" end
    end

    local function add_raw(tree, tvb, number, field, class)
        local offset, length = event.raw_offset[number], event.raw_length[number]
        return add_value(tree, tvb, field, class, offset, length)
    end

    local function add_arguments(tree, tvb)
        local params = event.kind.params
        local any_raw = referenced(tree, Fields.rawarg)
        for number = 0, event.last do
            local param = params[number]
            local field = param and param.argument or Fields.argument[param_name(number)]
            if field and referenced(tree, field) then add_argument(tree, tvb, number, field) end
            field = Fields.number[number]
            if field and referenced(tree, field) then add_argument(tree, tvb, number, field) end
            local offset = event.raw_offset[number]
            if offset then
                local raw, class = raw_field(number, param)
                if raw and referenced(tree, raw) then add_raw(tree, tvb, number, raw, class) end
                if any_raw and not raw then add(tree, Fields.rawarg, range_of(tvb, offset, event.raw_length[number])) end
            end
        end
        local buffer = event.buffer
        if buffer and event.raw_offset[buffer] and referenced(tree, Fields.buffer) then
            add(tree, Fields.buffer, range_of(tvb, event.raw_offset[buffer], event.raw_length[buffer]))
        end
    end

    -- ---- the whole tree ----

    local ORDER = { "event", "process", "ancestors", "file", "user", "container" }
    local ANCESTOR = Fields.id_of["proc.aname"]
    local NAME, PID = Fields.id_of["proc.name"], Fields.id_of["proc.pid"]
    local FD, FD_NAME, FD_TYPE = Fields.id_of["fd.num"], Fields.id_of["fd.name"], Fields.id_of["fd.type"]
    local PATH = Fields.id_of["fs.path.name"]
    local USER, UID = Fields.id_of["user.name"], Fields.id_of["user.uid"]

    local titles = {
        event = function() return "Event: " .. event_name() end,
        process = function()
            local pid = field_number(PID)
            local title = "Process: " .. (field_text(NAME) or "?")
            if pid then title = title .. " (" .. format("%.0f", pid) .. ")" end
            if event.tid >= 0 and event.tid ~= pid then title = title .. ", thread " .. format("%.0f", event.tid) end
            return title
        end,
        ancestors = function()
            local names = {}
            for number = 1, TABLES.ancestors do names[#names + 1] = field_text(ANCESTOR + number) end
            return "Ancestors: " .. concat(names, ", ")
        end,
        file = function()
            local name, number, type = field_text(FD_NAME), field_number(FD), field_text(FD_TYPE)
            if not number then return "File: " .. (field_text(PATH) or name or "?") end
            return concat({ "File Descriptor:", format("%.0f", number), type or "", name or "" }, " ")
        end,
        user = function()
            local number = field_number(UID)
            return "User: " .. (field_text(USER) or "?") .. (number and format(" (%.0f)", number) or "")
        end,
        container = function() return "Container: " .. (field_text(CONTAINER) or field_text(CONTAINER_ID) or "?") end,
    }

    -- Adds the fields of the header at the end of the group "Event".
    local function add_all_fixed(tree, tvb)
        add(tree, Fields.category, range_of(tvb, 46, 1), event.category)
        local dir = event.flags % 2 == 1 and ">" or "<"
        add(tree, Fields.dir, range_of(tvb, 1, 1), dir)
        local why = incomplete()
        if why then
            local item = add(tree, Fields.incomplete, range_of(tvb, 1, 1), why)
            item:add_proto_expert_info(Fields.unpaired, "The call's " .. why:match("^%a+") .. " is not in the capture")
        end
        if event.latency then
            local range = range_of(tvb, 24, 8)
            local whole, rest = seconds(event.latency)
            local item = add(tree, Fields.latency_human, range, human(event.latency))
            add(item, Fields.latency, range)
            add(item, Fields.latency_us, range, microseconds(event.latency))
            hide(add(item, Fields.latency_s, range, UInt64(whole)))
            hide(add(item, Fields.latency_ns, range, UInt64(rest)))
        end
        add(tree, Fields.cpu, range_of(tvb, 44, 2))
        add(tree, Fields.num, range_of(tvb, 8, 8))
        add(tree, Fields.rawtime, range_of(tvb, 16, 8))
        if event.surplus > 0 then add(tree, Fields.surplus, range_of(tvb, 50, 2), event.surplus) end
        hide(add(tree, Fields.event_name, range_of(tvb, 2, 2), printable(event_name())))
        local class = event_class()
        if class then add(tree, Fields.class, range_of(tvb, 2, 2), class) end
        add_truncated(tree, tvb, true)
    end

    local function add_all_bits(groups, tvb)
        local range = range_of(tvb, 40, 4)
        local flags, names = add(groups.event, Fields.groups.flags, range), {}
        for at = 1, #Fields.bits do
            local row = Fields.bits[at]
            if bit_is_valid(row) then
                local tree, set = groups[row.group], bit_set(row)
                if row.group == "event" then
                    tree = flags
                    if set then names[#names + 1] = row.name:match("%.(.*)") end
                end
                if tree then add(tree, row.field, range, set) end
            end
        end
        flags:set_text("Flags: " .. (#names > 0 and concat(names, ", ") or "none"))
    end

    local function add_whole_argument(tree, tvb, number)
        local param = event.kind.params[number]
        local field, numbered = param and param.argument or Fields.argument[param_name(number)], Fields.number[number]
        local text_offset, offset = event.text_offset[number], event.raw_offset[number]
        local range = range_of(tvb, text_offset or offset, text_offset and event.text_length[number] or event.raw_length[number])
        local text, value = printable(argument_text(number)), printable(argument_value(number))
        local item
        if field then
            item = add(tree, field, range, value)
            if text ~= value then item:set_text(printable(param_name(number)) .. ": " .. text) end
            if numbered then hide(add(item, numbered, range, value)) end
        elseif numbered then
            item = add(tree, numbered, range, value)
            item:set_text(printable(param_name(number)) .. ": " .. text)
        else
            item = tree:add(range, printable(param_name(number)) .. ": " .. text)
        end
        if not offset then return end
        local raw, class = raw_field(number, param)
        local raw_item = raw and add_raw(item, tvb, number, raw, class)
        if not raw_item then
            add(item, Fields.rawarg, range_of(tvb, offset, event.raw_length[number]))
        elseif class:find("int") and param.format == "DEC" and text:find("^%-?%d+$") then
            hide(raw_item) -- the text has the same number
        end
    end

    local function add_all_arguments(top, tvb, whole)
        local tree = add(top, Fields.groups.args, whole)
        tree:set_text(format("Arguments (%d)", event.params))
        hide(add(tree, Fields.args, range_of(tvb, 0, 0), printable(arguments_text())))
        for number = 0, event.last do
            if event.text_offset[number] or event.raw_offset[number] then add_whole_argument(tree, tvb, number) end
        end
    end

    local function add_all_data(top, tvb)
        local number = event.buffer
        local offset = number and event.raw_offset[number]
        if not offset then return end
        local length = event.raw_length[number]
        local range = range_of(tvb, offset, length)
        local tree = add(top, Fields.groups.data, range)
        tree:set_text(format("Data (%d byte%s)", length, length == 1 and "" or "s"))
        add(tree, Fields.buffer, range)
    end

    local function create_groups(top, whole)
        local by_id = Fields.by_id
        local present = { event = true, process = event.tid >= 0 }
        for at = 1, event.fields do
            local entry = by_id[event.ids[at]]
            if entry then present[entry.group] = true end
        end
        local groups = {}
        for _, group in ipairs(ORDER) do
            if present[group] then
                local item = add(top, Fields.groups[group], whole)
                item:set_text(printable(titles[group]()))
                groups[group] = item
            end
        end
        return groups
    end

    local function add_full_tree(top, tvb)
        local whole = range_of(tvb, 0, tvb:len())
        local groups = create_groups(top, whole)
        if event.tid >= 0 then add(groups.process, Fields.tid, range_of(tvb, 32, 8)) end
        for at = 1, event.fields do
            local entry = Fields.by_id[event.ids[at]]
            if entry then
                local tree, offset, length = groups[entry.group], event.offsets[at], event.lengths[at]
                local item
                if entry.v4 then
                    item = add_address(tree, tvb, entry, offset, length, true)
                else
                    item = add_value(tree, tvb, entry.field, entry.kind, offset, length)
                end
                if entry.also then hide(add_also(tree, tvb, entry, offset, length)) end
                if not item then event.error = event.error or format("field %d has %d bytes", event.ids[at], length) end
            end
        end
        add_container_name(groups.container or top, tvb, true)
        add_all_fixed(groups.event, tvb)
        add_all_bits(groups, tvb)
        add_all_arguments(top, tvb, whole)
        add_all_data(top, tvb)
    end

    -- Adds the current event to `top`, the item of the protocol.
    function add_tree(tree, top, tvb)
        if not add then bind_methods(tree, tvb) end
        if tree.visible then return add_full_tree(top, tvb) end
        if referenced(top, header) then
            add_fixed(top, tvb)
            add_truncated(top, tvb, false)
        end
        if referenced(top, context) then
            add_bits(top, tvb)
            add_fields(top, tvb)
            add_container_name(top, tvb, false)
        end
        if referenced(top, arguments) then add_arguments(top, tvb) end
    end
end

-- ---- dissector.lua ----

-- Dissects an event with the parts above, and registers the dissector.

do
    local FAILED -- the bit of evt.failed
    for _, row in ipairs(Fields.bits) do
        if row.name == "evt.failed" then FAILED = row.mask end
    end

    local DROPS = Fields.id_of["evt.drops"]

    local function add_expert_info(top)
        if event.truncated then
            local values = truncated_values()
            local text = string.format("%d value%s cut to fit into a packet", #values, #values == 1 and " was" or "s were")
            top:add_proto_expert_info(Fields.truncated, text)
        end
        local drops = field_number(DROPS)
        if drops then
            top:add_proto_expert_info(Fields.lost, string.format("%.0f event%s lost before this one", drops, drops == 1 and " was" or "s were"))
        end
        local pending = pending_error()
        if pending then
            local text = "the socket has an error: " .. pending
            top:add_proto_expert_info(TABLES.denied[pending] and Fields.denied or Fields.failed, text)
        end
        if event.bits % (2 * FAILED) < FAILED then return end
        local call, name = printable(event_name()), printable(field_text(Fields.id_of["evt.res"]) or "?")
        if TABLES.retry[name] or TABLES.expected[call] == name then
            top:add_proto_expert_info(Fields.retry, call .. " returned " .. name)
        else
            top:add_proto_expert_info(TABLES.denied[name] and Fields.denied or Fields.failed, call .. " failed: " .. name)
        end
    end

    function syscap.dissector(tvb, pinfo, tree)
        local readable = read_payload(tvb:raw())
        event.frame = readable and pinfo.number
        local columns = pinfo.cols
        local top = tree:add(syscap, tvb())
        if readable then
            -- Without columns (a filter pass, tshark -T fields) the text of a column is its name in brackets.
            if tostring(columns.info) ~= "(info)" then
                set_columns(columns)
            end
            if tree.visible then top:append_text(", " .. info_text()) end
            add_tree(tree, top, tvb)
            add_expert_info(top)
        end
        if event.error then
            local is_truncated = tvb:len() < tvb:reported_len()
            if not readable then
                columns.protocol = "syscall"
                columns.info = is_truncated and "[Truncated event]" or "[Malformed event]"
            end
            top:add_proto_expert_info(is_truncated and Fields.truncated or Fields.malformed, event.error)
        end
        local length = tvb:len()
        if readable then add_class(tvb, pinfo, tree) end
        return length
    end

    DissectorTable.get("wtap_encap"):add(wtap.USER9, syscap)
end

-- ---- engine.lua ----

-- Fields for two of Stratoshark's default columns, "Dir" and "Container Name". Stratoshark reads a .scap capture with an
-- engine of its own, which lacks these fields; they are computed from the fields of the engine.

do
    local IS_STRATOSHARK = Dir.personal_config_path():lower():find("stratoshark", 1, true)

    -- Returns the container id in the paths of control groups, whose last part ends in the id.
    local function container_of(groups)
        for before, id in groups:gmatch("([^/%s]*)(" .. ("%x"):rep(64) .. ")") do
            if not before:find("conmon-", 1, true) then return id:sub(1, 12) end
        end
        return "host"
    end

    local function register()
        local engine = Proto("syscap.engine", "System Call Columns")
        local event_type, control_groups = Field.new("sysdig.event_type"), Field.new("thread.cgroups")
        local id_field = Fields.by_id[Fields.id_of["container.id"]].field
        local name_field = Fields.by_id[Fields.id_of["container.name"]].field
        local cache, size = {}, 0

        local function container()
            local groups = control_groups()
            if not groups then return nil end
            local text = groups.value
            local id = cache[text]
            if not id then
                if size == 4096 then cache, size = {}, 0 end
                id = container_of(text)
                cache[text], size = id, size + 1
            end
            return id
        end

        local function add(tree, field, value)
            if tree.visible or tree:referenced(field) then tree:add(field, value):set_generated() end
        end

        function engine.dissector(_, _, tree)
            local kind = event_type()
            if not kind then return end
            -- Even event types are enter events.
            add(tree, Fields.dir, kind.value % 2 == 1 and "<" or ">")
            local id = (tree.visible or tree:referenced(id_field) or tree:referenced(name_field)) and container()
            if id then
                add(tree, id_field, id)
                add(tree, name_field, id)
            end
        end

        register_postdissector(engine)
    end

    -- A Stratoshark without the engine lacks the fields of the engine, and `register` fails.
    if IS_STRATOSHARK then pcall(register) end
end

-- ---- statistics.lua ----

-- Statistics, in the menu Statistics and as `tshark -z syscap,NAME[,FILTER]`. A tap runs right after the dissector of each
-- frame, so it reads the current event directly and requests no fields.
--
-- Each statistic is a function that returns two others: one that counts an event, and one that returns the report. Hosts
-- have processes and files of their own: a report on a capture of several hosts has a column for the host.

do
    local format, concat = string.format, table.concat
    local id = Fields.id_of
    local MAX_ROWS = 200
    local MAX_DATA = 4 * 1024 * 1024

    local function number(name)
        local value = field_number(id[name])
        return value and format("%.0f", value)
    end

    local function text(name)
        local value = field_text(id[name])
        return value and value ~= "" and printable(value) or nil
    end

    local FAILED, READ, WRITE
    for _, row in ipairs(Fields.bits) do
        if row.name == "evt.failed" then FAILED = row.mask end
        if row.name == "evt.is_io_read" then READ = row.mask end
        if row.name == "evt.is_io_write" then WRITE = row.mask end
    end

    local function has(mask)
        return event.bits % (2 * mask) >= mask
    end

    -- Returns the number of bytes that the call read, and that it wrote.
    local function bytes_moved()
        local count = field_number(id["evt.rawres"])
        if not count or count < 0 then return 0, 0 end
        return has(READ) and count or 0, has(WRITE) and count or 0
    end

    local function milliseconds(nanoseconds)
        return format("%.3f", nanoseconds / 1000000)
    end

    local function seconds(pinfo)
        return tonumber(tostring(pinfo.rel_ts)) or 0
    end

    -- Returns the entry of `list` for `key`; `make` creates a new one.
    local function entry(list, key, make)
        local found = list[key]
        if not found then
            found = make()
            list[key] = found
            list[#list + 1] = found
        end
        return found
    end

    -- Returns the host of the event, and adds it to the list `hosts`. All events without a host have the same one.
    local function host_of(hosts)
        local host = text("host.name") or "?"
        if not hosts[host] then
            hosts[host] = true
            hosts[#hosts + 1] = host
        end
        return host
    end

    -- Returns rows under their titles. A column whose title begins with a space is right-aligned. The first column is the
    -- host; it is left out if `hosts` has one host only.
    local function align(hosts, titles, rows)
        if #hosts < 2 then
            table.remove(titles, 1)
            for _, row in ipairs(rows) do table.remove(row, 1) end
        end
        local widths, last = {}, #titles
        for column = 1, last do
            widths[column] = #titles[column]
            for _, row in ipairs(rows) do
                widths[column] = math.max(widths[column], #tostring(row[column]))
            end
        end
        local function line(row)
            local cells = {}
            for column = 1, last do
                local cell, width = tostring(row[column]), column < last and widths[column] or 0
                local space = (" "):rep(width - #cell)
                cells[column] = titles[column]:find("^ ") and space .. cell or cell .. space
            end
            return concat(cells, "  ")
        end
        local lines = { line(titles) }
        for at, row in ipairs(rows) do
            if at > MAX_ROWS then
                lines[#lines + 1] = format("(%d more)", #rows - MAX_ROWS)
                break
            end
            lines[#lines + 1] = line(row)
        end
        return concat(lines, "\n") .. "\n"
    end

    local function rows_of(list, greater, make)
        table.sort(list, greater)
        local rows = {}
        for at, found in ipairs(list) do rows[at] = make(found) end
        return rows
    end

    local function process_name()
        return text("proc.name") or "?"
    end

    local function calls()
        local list, hosts = {}, {}
        return function()
            local host, pid = host_of(hosts), number("proc.pid") or "-"
            local process = entry(list, host .. "\0" .. pid, function()
                return { host = host, pid = pid, calls = 0, failed = 0, time = 0, read = 0, written = 0, kinds = {} }
            end)
            process.name = process_name()
            process.calls = process.calls + 1
            if has(FAILED) then process.failed = process.failed + 1 end
            process.time = process.time + (event.latency or 0)
            local read, written = bytes_moved()
            process.read, process.written = process.read + read, process.written + written
            local call = printable(event_name())
            local kind = entry(process.kinds, call, function() return { name = call, count = 0 } end)
            kind.count = kind.count + 1
        end, function()
            local function greater(a, b) return a.calls > b.calls end
            return align(hosts, { "Host", "Process", " PID", " Calls", " Failed", " Time ms", " Read", " Written", "Most often" },
                rows_of(list, greater, function(process)
                    table.sort(process.kinds, function(a, b) return a.count > b.count end)
                    local often = {}
                    for at = 1, math.min(5, #process.kinds) do
                        often[at] = process.kinds[at].name .. " " .. process.kinds[at].count
                    end
                    return {
                        process.host, process.name, process.pid, process.calls, process.failed, milliseconds(process.time),
                        format("%.0f", process.read), format("%.0f", process.written), concat(often, ", "),
                    }
                end))
        end
    end

    local function files()
        local list, hosts = {}, {}
        return function()
            local host, name = host_of(hosts), text("fd.name") or text("fs.path.name")
            if not name then return end
            local file = entry(list, host .. "\0" .. name, function()
                return { host = host, name = name, type = text("fd.type") or "", calls = 0, failed = 0, time = 0, read = 0, written = 0 }
            end)
            file.calls = file.calls + 1
            if has(FAILED) then file.failed = file.failed + 1 end
            file.time = file.time + (event.latency or 0)
            local read, written = bytes_moved()
            file.read, file.written = file.read + read, file.written + written
        end, function()
            local function greater(a, b)
                local more, less = a.read + a.written, b.read + b.written
                if more ~= less then return more > less end
                return a.time > b.time
            end
            return align(hosts, { "Host", "Type", " Read", " Written", " Time ms", " Calls", " Failed", "File" },
                rows_of(list, greater, function(file)
                    return {
                        file.host, file.type, format("%.0f", file.read), format("%.0f", file.written), milliseconds(file.time),
                        file.calls, file.failed, file.name,
                    }
                end))
        end
    end

    local function errors()
        local list, hosts = {}, {}
        return function()
            local host = host_of(hosts)
            if not has(FAILED) then return end
            local call, failure = printable(event_name()), text("evt.res") or "?"
            local found = entry(list, host .. "\0" .. call .. " " .. failure, function()
                return { host = host, call = call, failure = failure, count = 0, processes = {} }
            end)
            found.count = found.count + 1
            local process = entry(found.processes, process_name(), function() return { name = process_name(), count = 0 } end)
            process.count = process.count + 1
        end, function()
            local function greater(a, b) return a.count > b.count end
            return align(hosts, { "Host", "Call", "Error", " Count", "Processes" }, rows_of(list, greater, function(found)
                table.sort(found.processes, greater)
                local names = {}
                for at = 1, math.min(5, #found.processes) do
                    names[at] = found.processes[at].name .. " " .. found.processes[at].count
                end
                return { found.host, found.call, found.failure, found.count, concat(names, ", ") }
            end))
        end
    end

    local function slowest()
        local list, hosts, least = {}, {}, 0
        local function greater(a, b) return a.latency > b.latency end
        return function(pinfo)
            local host, latency = host_of(hosts), event.latency
            if not latency or latency <= least then return end
            list[#list + 1] = {
                host = host, latency = latency, frame = pinfo.number, time = seconds(pinfo), process = process_name(),
                pid = number("proc.pid") or "-", info = info_text():sub(1, 200),
            }
            if #list >= 400 then -- reduce the list to the 100 slowest
                table.sort(list, greater)
                for at = #list, 101, -1 do list[at] = nil end
                least = list[#list].latency
            end
        end, function()
            local rows = rows_of(list, greater, function(call)
                return {
                    call.host, milliseconds(call.latency), call.frame, format("%.6f", call.time), call.process, call.pid, call.info,
                }
            end)
            for at = #rows, 101, -1 do rows[at] = nil end
            return align(hosts, { "Host", " Latency ms", " Frame", " Time", "Process", " PID", "Call" }, rows)
        end
    end

    local function processes()
        local list, hosts = {}, {}
        return function(pinfo)
            local pid = number("proc.pid")
            if not pid then return end
            local host, now = host_of(hosts), seconds(pinfo)
            local process = entry(list, host .. "\0" .. pid, function()
                return { host = host, pid = pid, first = now, calls = 0 }
            end)
            process.parent = number("proc.ppid") or process.parent
            process.name = process_name()
            process.line = text("proc.cmdline") or process.line
            process.calls, process.last = process.calls + 1, now
            if event_name() == "procexit" and pid == format("%d", event.tid) then process.ended = now end
        end, function()
            local children, roots = {}, {}
            for _, process in ipairs(list) do
                local parent = process.parent and process.parent ~= process.pid and list[process.host .. "\0" .. process.parent]
                local siblings = parent and (children[parent] or {}) or roots
                if parent then children[parent] = siblings end
                siblings[#siblings + 1] = process
            end
            local rows, seen = {}, {}
            local function visit(process, depth)
                if seen[process] then return end
                seen[process] = true
                rows[#rows + 1] = {
                    process.host, ("  "):rep(math.min(depth, 40)) .. process.name, process.pid, format("%.6f", process.first),
                    process.ended and format("%.6f", process.ended) or "-", process.calls, process.line or "",
                }
                for _, child in ipairs(children[process] or {}) do visit(child, depth + 1) end
            end
            for _, host in ipairs(hosts) do
                for _, process in ipairs(roots) do
                    if process.host == host then visit(process, 0) end
                end
                for _, process in ipairs(list) do -- processes that are their own ancestors
                    if process.host == host then visit(process, 0) end
                end
            end
            return align(hosts, { "Host", "Process", " PID", " First seen", " Ended", " Calls", "Command line" }, rows)
        end
    end

    -- Returns data as text if most of it is printable, else as a hex dump with 16 bytes a line.
    local function dump(bytes)
        local _, unprintable = bytes:gsub("[^\r\n\t\32-\126]", "")
        if unprintable * 8 <= #bytes and not bytes:find("%z") then
            return (bytes:gsub("\r\n", "\n"):gsub("[^\n\t\32-\126]", "."):gsub("\n$", "")) .. "\n"
        end
        local lines = {}
        for at = 1, #bytes, 16 do
            local piece = bytes:sub(at, at + 15)
            local numbers = piece:gsub(".", function(byte) return format("%02x ", byte:byte()) end)
            lines[#lines + 1] = format("%08x  %-48s  %s\n", at - 1, numbers, (piece:gsub("[^\32-\126]", ".")))
        end
        return concat(lines)
    end

    -- The data of descriptor `fd` of process `pid`, in the order of time. With `frame` the report covers only the file that
    -- had the number in that frame, since numbers are reused. Without `host` and `frame` it covers the process of each host.
    -- Each part of the report has its direction, so that a window can colour it.
    local function follow(pid, fd, frame, host)
        local hosts, streams = {}, {}

        local function stream_of(name)
            return entry(streams, name, function() return { host = name, parts = {}, size = 0 } end)
        end
        local function start_file(stream, now) -- from frame `now` on the number refers to another file
            if not frame then return end
            if now <= frame then stream.parts, stream.size = {}, 0 else stream.done = true end
        end
        local function append(stream, line, direction)
            stream.parts[#stream.parts + 1] = { line, direction }
            stream.size = stream.size + #line
        end
        local function add_event(stream, pinfo)
            local buffer = event.buffer
            local bytes = buffer and param_raw(buffer)
            if not bytes or has(FAILED) then
                if stream.name and event_name() == "close" then
                    append(stream, format("== closed in frame %d\n", pinfo.number))
                    stream.name = nil
                    start_file(stream, pinfo.number + 1)
                end
                return
            end
            local now = text("fd.name") or text("fd.type") or ""
            if now ~= stream.name then
                if stream.name then start_file(stream, pinfo.number) end
                if stream.done then return end
                stream.name = now
                append(stream, "== " .. now .. "\n")
            end
            local length = number("evt.rawres") or "?"
            local captured = tonumber(length) ~= #bytes and format(", %d captured", #bytes) or ""
            local direction = has(WRITE) and ">>" or "<<"
            local title = format("%s frame %d: %s, %s bytes%s\n", direction, pinfo.number, printable(event_name()), length, captured)
            append(stream, title .. (#bytes > 0 and dump(bytes) or ""), direction)
            if stream.size > MAX_DATA then append(stream, "== more data than fits here\n") end
        end

        return function(pinfo)
            if number("fd.num") ~= fd or number("proc.pid") ~= pid then return end
            local from = host_of(hosts)
            if pinfo.number == frame then host = from end
            if host and from ~= host then return end
            local stream = stream_of(from)
            if not (stream.done or stream.size > MAX_DATA) then add_event(stream, pinfo) end
        end, function()
            local parts = {}
            for _, stream in ipairs(streams) do
                if #stream.parts > 0 and (not host or stream.host == host) then
                    if #hosts > 1 then parts[#parts + 1] = { "== host " .. stream.host .. "\n" } end
                    for _, part in ipairs(stream.parts) do parts[#parts + 1] = part end
                end
            end
            if #parts > 0 then return parts end
            if not (pid:find("^%d+$") and fd:find("^%d+$")) then
                return "The number of a process and the number of one of its descriptors are needed\n"
            end
            return "No data of descriptor " .. fd .. " of process " .. pid .. (host and " on " .. host or "") .. "\n"
        end
    end

    -- Returns a report as plain text.
    local function as_text(report)
        if type(report) == "string" then return report end
        local lines = {}
        for at, part in ipairs(report) do lines[at] = part[1] end
        return concat(lines)
    end

    -- The colours of Wireshark's Follow Stream.
    local COLORS = { [">>"] = "color:#7f0000; background:#fbeded", ["<<"] = "color:#00007f; background:#ededfb" }
    local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;" }

    -- Returns a report as HTML. A window would wrap long lines of plain text.
    local function as_html(report)
        local lines = {}
        for at, part in ipairs(type(report) == "string" and { { report } } or report) do
            local escaped = part[1]:gsub("[&<>]", ENTITIES)
            local color = COLORS[part[2]]
            lines[at] = color and '<span style="' .. color .. '">' .. escaped .. "</span>" or escaped
        end
        return '<div style="white-space: pre">' .. concat(lines) .. "</div>"
    end

    local REPORTS = {
        { "calls", "Calls by Process", calls },
        { "files", "Files by Bytes and Time", files },
        { "errors", "Errors by Call", errors },
        { "slowest", "Slowest Calls", slowest },
        { "processes", "Process Tree", processes },
    }

    -- Returns a tap that calls `packet` for each frame that is an event.
    local function tap(filter, packet)
        local listener = Listener.new("frame", filter)
        function listener.packet(pinfo)
            if event.frame == pinfo.number then packet(pinfo) end
        end
        return listener
    end

    -- `-z syscap,NAME[,FILTER]` and, for the bytes of a descriptor, `-z syscap,follow,PID,FD[,FRAME[,HOST]]`.
    local function on_command_line(name, title, make)
        return function(argument)
            local rest = argument and argument:match("^syscap,[^,]+,(.+)$") or nil
            local filter, pid, fd, frame, host = rest, nil, nil, nil, nil
            if name == "follow" then
                filter, pid, fd, frame, host = nil, ((rest or "") .. ",,"):match("^(%d+),(%d+),(%d*),(.-),*$")
                if not pid then
                    io.stderr:write("syscap: which process and descriptor? -z syscap,follow,PID,FD[,FRAME[,HOST]]\n")
                    return
                end
                host = host ~= "" and host or nil
            end
            local packet, result = make(pid, fd, tonumber(frame), host)
            local ok, listener = pcall(tap, filter, packet)
            if not ok then
                io.stderr:write("syscap: -z ", argument, ": ", tostring(listener), "\n")
                return
            end
            function listener.draw()
                io.stdout:write("\n== ", title, " ==\n", as_text(result()))
            end
        end
    end

    local function in_window(title, make, ...)
        local arguments = { ... }
        local window = TextWindow.new(title)
        local packet, result
        local listener = tap(nil, function(pinfo) packet(pinfo) end)
        local function begin()
            packet, result = make(arguments[1], arguments[2], arguments[3], arguments[4])
        end
        listener.reset = begin
        function listener.draw()
            window:set(as_html(result()))
        end
        begin()
        window:set_atclose(function() listener:remove() end)
        retap_packets()
    end

    local function follow_in_window(pid, fd, frame, host)
        local title = "Process " .. pid .. ", descriptor " .. fd .. (host and " on " .. host or "")
        in_window(title, follow, pid, fd, frame, host)
    end

    local function ask_to_follow()
        new_dialog("Follow File Descriptor", function(pid, fd, host)
            follow_in_window(pid:match("%d+") or "", fd:match("%d+") or "", nil, host:match("%S+"))
        end, "Process ID", "File descriptor", "Host, of several")
    end

    -- The packet menu passes the fields of the event.
    local function follow_selected(...)
        local pid, fd, frame, host
        for _, info in ipairs({ ... }) do
            if info.name == "proc.pid" then pid = tostring(info.value) end
            if info.name == "fd.num" then fd = tostring(info.value) end
            if info.name == "host.name" then host = tostring(info.value) end
            if info.name == "frame.number" then frame = tonumber(tostring(info.value)) end
        end
        if pid and fd then
            follow_in_window(pid, fd, frame, host)
        else
            ask_to_follow()
        end
    end

    for _, report in ipairs(REPORTS) do
        local name, title, make = report[1], report[2], report[3]
        register_stat_cmd_arg("syscap," .. name, on_command_line(name, title, make))
        if gui_enabled() then
            register_menu("System Calls/" .. title, function() in_window(title, make) end, MENU_STAT_UNSORTED)
        end
    end
    register_stat_cmd_arg("syscap,follow", on_command_line("follow", "Data of a descriptor", follow))
    if gui_enabled() then
        register_menu("System Calls/Follow File Descriptor…", ask_to_follow, MENU_TOOLS_UNSORTED)
        if register_packet_menu then
            register_packet_menu("System Calls/Follow File Descriptor", follow_selected, "fd.num")
        end
    end
end
