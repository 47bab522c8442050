/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Written by `cargo run -p syscap-generate`; not to be edited. */
#pragma once

#if defined(__TARGET_ARCH_x86)
static const volatile struct form_desc forms[128] = {
    { 1, 0, 0, 0xffffffff, 0x2, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 } }, /* syslog */
    { 1, 0, 0, 0xffffffff, 0x3, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 } }, /* syslog */
    { 1, 0, 0, 0xffffffff, 0x4, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 } }, /* syslog */
    { 1, 0, 0, 0xffffffff, 0x1, { CAPTURE_STRING, 0, 1 } }, /* sysfs */
    { 2, 0, 0, 0xffffffff, 0x2, { CAPTURE_STRING | CAPTURE_OUT, 0, 1 } }, /* sysfs */
    { 1, 0, 0, 0xffffffff, 0xf, { CAPTURE_STRING, 0, 1 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x10, { CAPTURE_STRING | CAPTURE_OUT, 0, 1 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x2, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x19, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x25, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x28, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } }, /* prctl */
    { 4, 0, 0, 0xffffffff, 0x53564d41, { CAPTURE_STRING, 0, 1 } }, /* prctl */
    { 3, 2, 0, 0xffffffff, 0xa1b2c3d4, { CAPTURE_STRING, 0, 1 } }, /* reboot */
    { 3, 0, 0, 0xffffff00, 0x80000200, { CAPTURE_STRING, 0, 1 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000400, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000500, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 24 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000600, { CAPTURE_STRUCT, 0, 24 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000700, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 72 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000800, { CAPTURE_STRUCT, 0, 72 } }, /* quotactl */
    { 1, 0, 0, 0xffffffff, 0x1, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x2, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0xc, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x6, { CAPTURE_STRING | CAPTURE_OUT, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x11, { CAPTURE_STRING | CAPTURE_OUT, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0xa, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x1d, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 3, 0, 0, 0xffffffff, 0xa, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 3, 0, 0, 0xffffffff, 0x1d, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x14, { CAPTURE_IOVEC | CAPTURE_SNAP, 3, 1 } }, /* keyctl */
    { 3, 0, 0, 0xffffffff, 0x18, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x19, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x1a, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x1b, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x1c, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 3, 1, 0, 0xffffffff, 0x1, { CAPTURE_STRING, 0, 1 } }, /* fsconfig */
    { 3, 1, 0, 0xffffffff, 0x3, { CAPTURE_STRING, 0, 1 } }, /* fsconfig */
    { 3, 1, 0, 0xffffffff, 0x4, { CAPTURE_STRING, 0, 1 } }, /* fsconfig */
    { 3, 1, 0, 0xffffffff, 0x2, { CAPTURE_LENGTH | CAPTURE_SNAP, 4, 1 } }, /* fsconfig */
    { 3, 1, 0, 0xffffff00, 0x80000400, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* quotactl_fd */
    { 3, 1, 0, 0xffffff00, 0x80000500, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 24 } }, /* quotactl_fd */
    { 3, 1, 0, 0xffffff00, 0x80000600, { CAPTURE_STRUCT, 0, 24 } }, /* quotactl_fd */
    { 3, 1, 0, 0xffffff00, 0x80000700, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 72 } }, /* quotactl_fd */
    { 3, 1, 0, 0xffffff00, 0x80000800, { CAPTURE_STRUCT, 0, 72 } }, /* quotactl_fd */
};
static const volatile struct syscall_desc syscalls[512] = {
    [0] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* read */
    [1] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* write */
    [2] = { 3, SPECIAL_OPEN, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* open */
    [3] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* close */
    [4] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 144 } } }, /* stat */
    [5] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 144 } } }, /* fstat */
    [6] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 144 } } }, /* lstat */
    [7] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_LENGTH, 1, 8 }, { 0 }, { 0 } } }, /* poll */
    [8] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* lseek */
    [9] = { 6, SPECIAL_MEMORY, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* mmap */
    [10] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* mprotect */
    [11] = { 2, SPECIAL_MEMORY, 0, 1, { { 0 }, { 0 } } }, /* munmap */
    [12] = { 1, SPECIAL_MEMORY, 0, 1, { { 0 } } }, /* brk */
    [13] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 32 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 }, { 0 } } }, /* rt_sigaction */
    [14] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 }, { 0 } } }, /* rt_sigprocmask */
    [15] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* rt_sigreturn */
    [16] = { 3, SPECIAL_IOCTL, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* ioctl */
    [17] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* pread64 */
    [18] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* pwrite64 */
    [19] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 } } }, /* readv */
    [20] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 } } }, /* writev */
    [21] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* access */
    [22] = { 1, SPECIAL_PIPE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* pipe */
    [23] = { 5, SPECIAL_NONE, 4, 1, { { 0 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_STRUCT, 0, 16 } }, 0, 0, 0, 0x1e }, /* select */
    [24] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sched_yield */
    [25] = { 5, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* mremap */
    [26] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* msync */
    [27] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* mincore */
    [28] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* madvise */
    [29] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* shmget */
    [30] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* shmat */
    [31] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* shmctl */
    [32] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* dup */
    [33] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* dup2 */
    [34] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* pause */
    [35] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* nanosleep */
    [36] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* getitimer */
    [37] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* alarm */
    [38] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 32 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* setitimer */
    [39] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getpid */
    [40] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } }, 0, 0, 0, 0x4 }, /* sendfile */
    [41] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* socket */
    [42] = { 3, SPECIAL_SOCKET, 1, 1, { { 0 }, { CAPTURE_LENGTH, 2, 1 }, { 0 } } }, /* connect */
    [43] = { 3, SPECIAL_ACCEPT, 2, 1, { { 0 }, { CAPTURE_POINTED | CAPTURE_OUT, 2, 1 }, { CAPTURE_STRUCT, 0, 4 } } }, /* accept */
    [44] = { 6, SPECIAL_SOCKET, 2, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { CAPTURE_LENGTH, 5, 1 }, { 0 } } }, /* sendto */
    [45] = { 6, SPECIAL_SOCKET, 3, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { 0 }, { CAPTURE_POINTED | CAPTURE_OUT, 5, 1 }, { CAPTURE_STRUCT, 0, 4 } } }, /* recvfrom */
    [46] = { 3, SPECIAL_SOCKET, 1, 1, { { 0 }, { CAPTURE_MSGHDR | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* sendmsg */
    [47] = { 3, SPECIAL_RECEIVE, 1, 1, { { 0 }, { CAPTURE_MSGHDR | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* recvmsg */
    [48] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* shutdown */
    [49] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH, 2, 1 }, { 0 } } }, /* bind */
    [50] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* listen */
    [51] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_POINTED | CAPTURE_OUT, 2, 1 }, { CAPTURE_STRUCT, 0, 4 } } }, /* getsockname */
    [52] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_POINTED | CAPTURE_OUT, 2, 1 }, { CAPTURE_STRUCT, 0, 4 } } }, /* getpeername */
    [53] = { 4, SPECIAL_SOCKETPAIR, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* socketpair */
    [54] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 4, 1 }, { 0 } }, 4, CAPTURE_LENGTH, 4, 0 }, /* setsockopt */
    [55] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_POINTED | CAPTURE_OUT | CAPTURE_SNAP, 4, 1 }, { CAPTURE_STRUCT, 0, 4 } } }, /* getsockopt */
    [56] = { 5, SPECIAL_CLONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 }, { 0 } } }, /* clone */
    [57] = { 0, SPECIAL_CLONE, 0, 1, { { 0 } } }, /* fork */
    [58] = { 0, SPECIAL_CLONE, 0, 1, { { 0 } } }, /* vfork */
    [59] = { 3, SPECIAL_EXECVE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* execve */
    [60] = { 1, SPECIAL_NORETURN, 0, 1, { { 0 } } }, /* exit */
    [61] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 144 } } }, /* wait4 */
    [62] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* kill */
    [63] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 390 } } }, /* uname */
    [64] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* semget */
    [65] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH, 2, 6 }, { 0 } } }, /* semop */
    [66] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* semctl */
    [67] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* shmdt */
    [68] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* msgget */
    [69] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* msgsnd */
    [70] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { 0 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* msgrcv */
    [71] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* msgctl */
    [72] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* fcntl */
    [73] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* flock */
    [74] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* fsync */
    [75] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* fdatasync */
    [76] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* truncate */
    [77] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* ftruncate */
    [78] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* getdents */
    [79] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING | CAPTURE_OUT, 0, 1 }, { 0 } } }, /* getcwd */
    [80] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* chdir */
    [81] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* fchdir */
    [82] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* rename */
    [83] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* mkdir */
    [84] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* rmdir */
    [85] = { 2, SPECIAL_OPEN, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* creat */
    [86] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* link */
    [87] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* unlink */
    [88] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* symlink */
    [89] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* readlink */
    [90] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* chmod */
    [91] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* fchmod */
    [92] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* chown */
    [93] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* fchown */
    [94] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* lchown */
    [95] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* umask */
    [96] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 }, { 0 } } }, /* gettimeofday */
    [97] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* getrlimit */
    [98] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 144 } } }, /* getrusage */
    [99] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 112 } } }, /* sysinfo */
    [100] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* times */
    [101] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* ptrace */
    [102] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getuid */
    [103] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 } }, .form = 0, .forms = 3 }, /* syslog */
    [104] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getgid */
    [105] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setuid */
    [106] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setgid */
    [107] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* geteuid */
    [108] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getegid */
    [109] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* setpgid */
    [110] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getppid */
    [111] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getpgrp */
    [112] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setsid */
    [113] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* setreuid */
    [114] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* setregid */
    [115] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 4 } } }, /* getgroups */
    [116] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH, 0, 4 } } }, /* setgroups */
    [117] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* setresuid */
    [118] = { 3, SPECIAL_NONE, 3, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* getresuid */
    [119] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* setresgid */
    [120] = { 3, SPECIAL_NONE, 3, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* getresgid */
    [121] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getpgid */
    [122] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setfsuid */
    [123] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setfsgid */
    [124] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getsid */
    [125] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 24 } } }, /* capget */
    [126] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT, 0, 24 } } }, /* capset */
    [127] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 }, { 0 } } }, /* rt_sigpending */
    [128] = { 4, SPECIAL_NONE, 3, 1, { { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 48 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* rt_sigtimedwait */
    [129] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 48 } } }, /* rt_sigqueueinfo */
    [130] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* rt_sigsuspend */
    [131] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 24 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 24 } } }, /* sigaltstack */
    [132] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* utime */
    [133] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* mknod */
    [134] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* uselib */
    [135] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* personality */
    [136] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* ustat */
    [137] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 120 } } }, /* statfs */
    [138] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 120 } } }, /* fstatfs */
    [139] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { 0 } }, .form = 3, .forms = 2 }, /* sysfs */
    [140] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* getpriority */
    [141] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* setpriority */
    [142] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 4 } } }, /* sched_setparam */
    [143] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* sched_getparam */
    [144] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 4 } } }, /* sched_setscheduler */
    [145] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sched_getscheduler */
    [146] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sched_get_priority_max */
    [147] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sched_get_priority_min */
    [148] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* sched_rr_get_interval */
    [149] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* mlock */
    [150] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* munlock */
    [151] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* mlockall */
    [152] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* munlockall */
    [153] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* vhangup */
    [154] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* modify_ldt */
    [155] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* pivot_root */
    [156] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* _sysctl */
    [157] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } }, .form = 5, .forms = 7 }, /* prctl */
    [158] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* arch_prctl */
    [159] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT, 0, 208 } }, 0, 0, 0, 0x1 }, /* adjtimex */
    [160] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 16 } } }, /* setrlimit */
    [161] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* chroot */
    [162] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sync */
    [163] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* acct */
    [164] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* settimeofday */
    [165] = { 5, SPECIAL_NONE, 4, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* mount */
    [166] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* umount2 */
    [167] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* swapon */
    [168] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* swapoff */
    [169] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 } }, .form = 12, .forms = 1 }, /* reboot */
    [170] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 }, { 0 } }, 1, CAPTURE_LENGTH, 1, 0 }, /* sethostname */
    [171] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 }, { 0 } }, 1, CAPTURE_LENGTH, 1, 0 }, /* setdomainname */
    [172] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* iopl */
    [173] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* ioperm */
    [174] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* create_module */
    [175] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* init_module */
    [176] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* delete_module */
    [177] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* get_kernel_syms */
    [178] = { 5, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* query_module */
    [179] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } }, .form = 13, .forms = 6 }, /* quotactl */
    [180] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* nfsservctl */
    [181] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getpmsg */
    [182] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* putpmsg */
    [183] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* afs_syscall */
    [184] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* tuxcall */
    [185] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* security */
    [186] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* gettid */
    [187] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* readahead */
    [188] = { 5, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* setxattr */
    [189] = { 5, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* lsetxattr */
    [190] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* fsetxattr */
    [191] = { 4, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* getxattr */
    [192] = { 4, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* lgetxattr */
    [193] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* fgetxattr */
    [194] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* listxattr */
    [195] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* llistxattr */
    [196] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* flistxattr */
    [197] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* removexattr */
    [198] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* lremovexattr */
    [199] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* fremovexattr */
    [200] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* tkill */
    [201] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* time */
    [202] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { 0 }, { 0 } } }, /* futex */
    [203] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 } }, 3, CAPTURE_LENGTH, 1, 0 }, /* sched_setaffinity */
    [204] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 } }, 3, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* sched_getaffinity */
    [205] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* set_thread_area */
    [206] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* io_setup */
    [207] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* io_destroy */
    [208] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 } } }, /* io_getevents */
    [209] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* io_submit */
    [210] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* io_cancel */
    [211] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* get_thread_area */
    [212] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* lookup_dcookie */
    [213] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* epoll_create */
    [214] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* epoll_ctl_old */
    [215] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* epoll_wait_old */
    [216] = { 5, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* remap_file_pages */
    [217] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* getdents64 */
    [218] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* set_tid_address */
    [219] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* restart_syscall */
    [220] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_LENGTH, 2, 6 }, { 0 }, { CAPTURE_STRUCT, 0, 16 } } }, /* semtimedop */
    [221] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* fadvise64 */
    [222] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* timer_create */
    [223] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 32 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* timer_settime */
    [224] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* timer_gettime */
    [225] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* timer_getoverrun */
    [226] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* timer_delete */
    [227] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 16 } } }, /* clock_settime */
    [228] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* clock_gettime */
    [229] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* clock_getres */
    [230] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* clock_nanosleep */
    [231] = { 1, SPECIAL_NORETURN, 0, 1, { { 0 } } }, /* exit_group */
    [232] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 12 }, { 0 }, { 0 } } }, /* epoll_wait */
    [233] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 12 } } }, /* epoll_ctl */
    [234] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* tgkill */
    [235] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 32 } } }, /* utimes */
    [236] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* vserver */
    [237] = { 6, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* mbind */
    [238] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* set_mempolicy */
    [239] = { 5, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* get_mempolicy */
    [240] = { 4, SPECIAL_DESCRIPTOR, 2, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 64 } } }, /* mq_open */
    [241] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* mq_unlink */
    [242] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 } } }, /* mq_timedsend */
    [243] = { 5, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT, 0, 16 } } }, /* mq_timedreceive */
    [244] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* mq_notify */
    [245] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 64 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 64 } } }, /* mq_getsetattr */
    [246] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* kexec_load */
    [247] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 48 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 144 } } }, /* waitid */
    [248] = { 5, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* add_key */
    [249] = { 4, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* request_key */
    [250] = { 5, SPECIAL_NONE, 3, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } }, .form = 19, .forms = 15 }, /* keyctl */
    [251] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* ioprio_set */
    [252] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* ioprio_get */
    [253] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* inotify_init */
    [254] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* inotify_add_watch */
    [255] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* inotify_rm_watch */
    [256] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* migrate_pages */
    [257] = { 4, SPECIAL_OPEN, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* openat */
    [258] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* mkdirat */
    [259] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* mknodat */
    [260] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 }, { 0 } } }, /* fchownat */
    [261] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 32 } } }, /* futimesat */
    [262] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 144 }, { 0 } } }, /* newfstatat */
    [263] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* unlinkat */
    [264] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* renameat */
    [265] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* linkat */
    [266] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* symlinkat */
    [267] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* readlinkat */
    [268] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* fchmodat */
    [269] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* faccessat */
    [270] = { 6, SPECIAL_NONE, 4, 1, { { 0 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } }, 0, 0, 0, 0x1e }, /* pselect6 */
    [271] = { 5, SPECIAL_NONE, 3, 1, { { CAPTURE_LENGTH, 1, 8 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } }, 0, 0, 0, 0x4 }, /* ppoll */
    [272] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* unshare */
    [273] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* set_robust_list */
    [274] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* get_robust_list */
    [275] = { 6, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { 0 } }, 0, 0, 0, 0xa }, /* splice */
    [276] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* tee */
    [277] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* sync_file_range */
    [278] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 } } }, /* vmsplice */
    [279] = { 6, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* move_pages */
    [280] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 32 }, { 0 } } }, /* utimensat */
    [281] = { 6, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 12 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* epoll_pwait */
    [282] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* signalfd */
    [283] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* timerfd_create */
    [284] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* eventfd */
    [285] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* fallocate */
    [286] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 32 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* timerfd_settime */
    [287] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* timerfd_gettime */
    [288] = { 4, SPECIAL_ACCEPT, 2, 1, { { 0 }, { CAPTURE_POINTED | CAPTURE_OUT, 2, 1 }, { CAPTURE_STRUCT, 0, 4 }, { 0 } } }, /* accept4 */
    [289] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { 0 } } }, /* signalfd4 */
    [290] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* eventfd2 */
    [291] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* epoll_create1 */
    [292] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* dup3 */
    [293] = { 2, SPECIAL_PIPE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 }, { 0 } } }, /* pipe2 */
    [294] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* inotify_init1 */
    [295] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 } } }, /* preadv */
    [296] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 } } }, /* pwritev */
    [297] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 48 } } }, /* rt_tgsigqueueinfo */
    [298] = { 5, SPECIAL_DESCRIPTOR, 1, 1, { { CAPTURE_STRUCT, 0, 112 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* perf_event_open */
    [299] = { 5, SPECIAL_RECEIVE, 2, 1, { { 0 }, { CAPTURE_MMSGHDR | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 } }, 0, 0, 0, 0x10 }, /* recvmmsg */
    [300] = { 2, SPECIAL_DESCRIPTOR, 0, 1, { { 0 }, { 0 } } }, /* fanotify_init */
    [301] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* fanotify_mark */
    [302] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* prlimit64 */
    [303] = { 5, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 136 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 } } }, /* name_to_handle_at */
    [304] = { 3, SPECIAL_HANDLE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 136 }, { 0 } } }, /* open_by_handle_at */
    [305] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 208 } }, 0, 0, 0, 0x2 }, /* clock_adjtime */
    [306] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* syncfs */
    [307] = { 4, SPECIAL_SOCKET, 1, 1, { { 0 }, { CAPTURE_MMSGHDR | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 } } }, /* sendmmsg */
    [308] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* setns */
    [309] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 } } }, /* getcpu */
    [310] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* process_vm_readv */
    [311] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* process_vm_writev */
    [312] = { 5, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* kcmp */
    [313] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* finit_module */
    [314] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 56 }, { 0 } } }, /* sched_setattr */
    [315] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 56 }, { 0 }, { 0 } } }, /* sched_getattr */
    [316] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* renameat2 */
    [317] = { 3, SPECIAL_LISTENER, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* seccomp */
    [318] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { 0 } }, 1, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* getrandom */
    [319] = { 2, SPECIAL_OPEN, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* memfd_create */
    [320] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* kexec_file_load */
    [321] = { 3, SPECIAL_PERHAPS, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* bpf */
    [322] = { 5, SPECIAL_EXECVE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 }, { 0 } } }, /* execveat */
    [323] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* userfaultfd */
    [324] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* membarrier */
    [325] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* mlock2 */
    [326] = { 6, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { 0 } }, 0, 0, 0, 0xa }, /* copy_file_range */
    [327] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* preadv2 */
    [328] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* pwritev2 */
    [329] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* pkey_mprotect */
    [330] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* pkey_alloc */
    [331] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* pkey_free */
    [332] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 256 } } }, /* statx */
    [333] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* io_pgetevents */
    [334] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* rseq */
    [335] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* uretprobe */
    [336] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* uprobe */
    [424] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 48 }, { 0 } } }, /* pidfd_send_signal */
    [425] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 120 } } }, /* io_uring_setup */
    [426] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* io_uring_enter */
    [427] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* io_uring_register */
    [428] = { 3, SPECIAL_DESCRIPTOR, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* open_tree */
    [429] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* move_mount */
    [430] = { 2, SPECIAL_DESCRIPTOR, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* fsopen */
    [431] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } }, .form = 34, .forms = 4 }, /* fsconfig */
    [432] = { 3, SPECIAL_DESCRIPTOR, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* fsmount */
    [433] = { 3, SPECIAL_DESCRIPTOR, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* fspick */
    [434] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* pidfd_open */
    [435] = { 2, SPECIAL_CLONE, 1, 1, { { CAPTURE_STRUCT, 0, 88 }, { 0 } } }, /* clone3 */
    [436] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* close_range */
    [437] = { 4, SPECIAL_OPEN, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 24 }, { 0 } } }, /* openat2 */
    [438] = { 3, SPECIAL_DESCRIPTOR, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* pidfd_getfd */
    [439] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* faccessat2 */
    [440] = { 5, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* process_madvise */
    [441] = { 6, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 12 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* epoll_pwait2 */
    [442] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRUCT, 0, 32 }, { 0 } } }, /* mount_setattr */
    [443] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 } }, .form = 38, .forms = 5 }, /* quotactl_fd */
    [444] = { 3, SPECIAL_RULESET, 1, 1, { { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 }, { 0 }, { 0 } }, 1, CAPTURE_LENGTH, 1, 0 }, /* landlock_create_ruleset */
    [445] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* landlock_add_rule */
    [446] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* landlock_restrict_self */
    [447] = { 1, SPECIAL_DESCRIPTOR, 0, 1, { { 0 } } }, /* memfd_secret */
    [448] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* process_mrelease */
    [449] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* futex_waitv */
    [450] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* set_mempolicy_home_node */
    [451] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 40 }, { 0 } } }, /* cachestat */
    [452] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* fchmodat2 */
    [453] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* map_shadow_stack */
    [454] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* futex_wake */
    [455] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* futex_wait */
    [456] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* futex_requeue */
    [457] = { 4, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT, 0, 24 }, { 0 }, { 0 }, { 0 } } }, /* statmount */
    [458] = { 4, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 24 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 8 }, { 0 }, { 0 } } }, /* listmount */
    [459] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 4 }, { 0 } }, 0, 0, 0, 0x4 }, /* lsm_get_self_attr */
    [460] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* lsm_set_self_attr */
    [461] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 4 }, { 0 } }, 0, 0, 0, 0x2 }, /* lsm_list_modules */
    [462] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* mseal */
    [463] = { 6, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* setxattrat */
    [464] = { 6, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* getxattrat */
    [465] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* listxattrat */
    [466] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* removexattrat */
    [467] = { 5, SPECIAL_DESCRIPTOR, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRUCT, 0, 32 }, { 0 } } }, /* open_tree_attr */
    [468] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_OUT | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* file_getattr */
    [469] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* file_setattr */
    [470] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 8 }, { 0 }, { 0 } } }, /* listns */
    [471] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* rseq_slice_yield */
};

static const volatile struct form_desc forms_compat[128] = {
    { 1, 0, 0, 0xffffffff, 0x2, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 } }, /* syslog */
    { 1, 0, 0, 0xffffffff, 0x3, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 } }, /* syslog */
    { 1, 0, 0, 0xffffffff, 0x4, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 } }, /* syslog */
    { 1, 0, 0, 0xffffffff, 0x1, { CAPTURE_STRING, 0, 1 } }, /* sysfs */
    { 2, 0, 0, 0xffffffff, 0x2, { CAPTURE_STRING | CAPTURE_OUT, 0, 1 } }, /* sysfs */
    { 1, 0, 0, 0xffffffff, 0xf, { CAPTURE_STRING, 0, 1 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x10, { CAPTURE_STRING | CAPTURE_OUT, 0, 1 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x2, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x19, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x25, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x28, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* prctl */
    { 4, 0, 0, 0xffffffff, 0x53564d41, { CAPTURE_STRING, 0, 1 } }, /* prctl */
    { 3, 2, 0, 0xffffffff, 0xa1b2c3d4, { CAPTURE_STRING, 0, 1 } }, /* reboot */
    { 3, 0, 0, 0xffffff00, 0x80000200, { CAPTURE_STRING, 0, 1 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000400, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000500, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 24 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000600, { CAPTURE_STRUCT, 0, 24 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000700, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 68 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000800, { CAPTURE_STRUCT, 0, 68 } }, /* quotactl */
    { 1, 0, 0, 0xffffffff, 0x1, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x2, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0xc, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x6, { CAPTURE_STRING | CAPTURE_OUT, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x11, { CAPTURE_STRING | CAPTURE_OUT, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0xa, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x1d, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 3, 0, 0, 0xffffffff, 0xa, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 3, 0, 0, 0xffffffff, 0x1d, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x14, { CAPTURE_IOVEC | CAPTURE_SNAP, 3, 1 } }, /* keyctl */
    { 3, 0, 0, 0xffffffff, 0x18, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x19, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x1a, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x1b, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x1c, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 3, 1, 0, 0xffffffff, 0x1, { CAPTURE_STRING, 0, 1 } }, /* fsconfig */
    { 3, 1, 0, 0xffffffff, 0x3, { CAPTURE_STRING, 0, 1 } }, /* fsconfig */
    { 3, 1, 0, 0xffffffff, 0x4, { CAPTURE_STRING, 0, 1 } }, /* fsconfig */
    { 3, 1, 0, 0xffffffff, 0x2, { CAPTURE_LENGTH | CAPTURE_SNAP, 4, 1 } }, /* fsconfig */
    { 3, 1, 0, 0xffffff00, 0x80000400, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* quotactl_fd */
    { 3, 1, 0, 0xffffff00, 0x80000500, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 24 } }, /* quotactl_fd */
    { 3, 1, 0, 0xffffff00, 0x80000600, { CAPTURE_STRUCT, 0, 24 } }, /* quotactl_fd */
    { 3, 1, 0, 0xffffff00, 0x80000700, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 68 } }, /* quotactl_fd */
    { 3, 1, 0, 0xffffff00, 0x80000800, { CAPTURE_STRUCT, 0, 68 } }, /* quotactl_fd */
};
static const volatile struct syscall_desc syscalls_compat[512] = {
    [3] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* read */
    [4] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* write */
    [5] = { 3, SPECIAL_OPEN, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* open */
    [6] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* close */
    [106] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 64 } } }, /* stat */
    [108] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 64 } } }, /* fstat */
    [107] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 64 } } }, /* lstat */
    [168] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_LENGTH, 1, 8 }, { 0 }, { 0 } } }, /* poll */
    [19] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* lseek */
    [125] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* mprotect */
    [91] = { 2, SPECIAL_MEMORY, 0, 1, { { 0 }, { 0 } } }, /* munmap */
    [45] = { 1, SPECIAL_MEMORY, 0, 1, { { 0 } } }, /* brk */
    [174] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 20 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 20 }, { 0 } } }, /* rt_sigaction */
    [175] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 }, { 0 } } }, /* rt_sigprocmask */
    [173] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* rt_sigreturn */
    [54] = { 3, SPECIAL_IOCTL, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* ioctl */
    [145] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 } } }, /* readv */
    [146] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 } } }, /* writev */
    [33] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* access */
    [42] = { 1, SPECIAL_PIPE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* pipe */
    [158] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sched_yield */
    [163] = { 5, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* mremap */
    [144] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* msync */
    [218] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* mincore */
    [219] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* madvise */
    [395] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* shmget */
    [397] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* shmat */
    [396] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* shmctl */
    [41] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* dup */
    [63] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* dup2 */
    [29] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* pause */
    [162] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* nanosleep */
    [105] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* getitimer */
    [27] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* alarm */
    [104] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* setitimer */
    [20] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getpid */
    [359] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* socket */
    [362] = { 3, SPECIAL_SOCKET, 1, 1, { { 0 }, { CAPTURE_LENGTH, 2, 1 }, { 0 } } }, /* connect */
    [369] = { 6, SPECIAL_SOCKET, 2, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { CAPTURE_LENGTH, 5, 1 }, { 0 } } }, /* sendto */
    [371] = { 6, SPECIAL_SOCKET, 3, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { 0 }, { CAPTURE_POINTED | CAPTURE_OUT, 5, 1 }, { CAPTURE_STRUCT, 0, 4 } } }, /* recvfrom */
    [370] = { 3, SPECIAL_SOCKET, 1, 1, { { 0 }, { CAPTURE_MSGHDR | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* sendmsg */
    [372] = { 3, SPECIAL_RECEIVE, 1, 1, { { 0 }, { CAPTURE_MSGHDR | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* recvmsg */
    [373] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* shutdown */
    [361] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH, 2, 1 }, { 0 } } }, /* bind */
    [363] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* listen */
    [367] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_POINTED | CAPTURE_OUT, 2, 1 }, { CAPTURE_STRUCT, 0, 4 } } }, /* getsockname */
    [368] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_POINTED | CAPTURE_OUT, 2, 1 }, { CAPTURE_STRUCT, 0, 4 } } }, /* getpeername */
    [360] = { 4, SPECIAL_SOCKETPAIR, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* socketpair */
    [366] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 4, 1 }, { 0 } }, 4, CAPTURE_LENGTH, 4, 0 }, /* setsockopt */
    [365] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_POINTED | CAPTURE_OUT | CAPTURE_SNAP, 4, 1 }, { CAPTURE_STRUCT, 0, 4 } } }, /* getsockopt */
    [2] = { 0, SPECIAL_CLONE, 0, 1, { { 0 } } }, /* fork */
    [190] = { 0, SPECIAL_CLONE, 0, 1, { { 0 } } }, /* vfork */
    [11] = { 3, SPECIAL_EXECVE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* execve */
    [1] = { 1, SPECIAL_NORETURN, 0, 1, { { 0 } } }, /* exit */
    [114] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 72 } } }, /* wait4 */
    [37] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* kill */
    [122] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 390 } } }, /* uname */
    [393] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* semget */
    [394] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* semctl */
    [398] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* shmdt */
    [399] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* msgget */
    [400] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* msgsnd */
    [401] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { 0 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* msgrcv */
    [402] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* msgctl */
    [55] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* fcntl */
    [143] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* flock */
    [118] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* fsync */
    [148] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* fdatasync */
    [92] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* truncate */
    [93] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* ftruncate */
    [141] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* getdents */
    [183] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING | CAPTURE_OUT, 0, 1 }, { 0 } } }, /* getcwd */
    [12] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* chdir */
    [133] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* fchdir */
    [38] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* rename */
    [39] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* mkdir */
    [40] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* rmdir */
    [8] = { 2, SPECIAL_OPEN, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* creat */
    [9] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* link */
    [10] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* unlink */
    [83] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* symlink */
    [85] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* readlink */
    [15] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* chmod */
    [94] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* fchmod */
    [182] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* chown */
    [95] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* fchown */
    [16] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* lchown */
    [60] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* umask */
    [78] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 }, { 0 } } }, /* gettimeofday */
    [76] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* getrlimit */
    [77] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 72 } } }, /* getrusage */
    [116] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 64 } } }, /* sysinfo */
    [43] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* times */
    [26] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* ptrace */
    [24] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getuid */
    [103] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 } }, .form = 0, .forms = 3 }, /* syslog */
    [47] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getgid */
    [23] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setuid */
    [46] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setgid */
    [49] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* geteuid */
    [50] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getegid */
    [57] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* setpgid */
    [64] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getppid */
    [65] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getpgrp */
    [66] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setsid */
    [70] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* setreuid */
    [71] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* setregid */
    [164] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* setresuid */
    [170] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* setresgid */
    [132] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getpgid */
    [138] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setfsuid */
    [139] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setfsgid */
    [147] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getsid */
    [184] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 24 } } }, /* capget */
    [185] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT, 0, 24 } } }, /* capset */
    [176] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 }, { 0 } } }, /* rt_sigpending */
    [177] = { 4, SPECIAL_NONE, 3, 1, { { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 48 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* rt_sigtimedwait */
    [178] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 48 } } }, /* rt_sigqueueinfo */
    [179] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* rt_sigsuspend */
    [186] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 12 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 12 } } }, /* sigaltstack */
    [30] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* utime */
    [14] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* mknod */
    [86] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* uselib */
    [136] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* personality */
    [62] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* ustat */
    [99] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 64 } } }, /* statfs */
    [100] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 64 } } }, /* fstatfs */
    [135] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { 0 } }, .form = 3, .forms = 2 }, /* sysfs */
    [96] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* getpriority */
    [97] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* setpriority */
    [154] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 4 } } }, /* sched_setparam */
    [155] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* sched_getparam */
    [156] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 4 } } }, /* sched_setscheduler */
    [157] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sched_getscheduler */
    [159] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sched_get_priority_max */
    [160] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sched_get_priority_min */
    [161] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* sched_rr_get_interval */
    [150] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* mlock */
    [151] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* munlock */
    [152] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* mlockall */
    [153] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* munlockall */
    [111] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* vhangup */
    [123] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* modify_ldt */
    [217] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* pivot_root */
    [149] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* _sysctl */
    [172] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } }, .form = 5, .forms = 7 }, /* prctl */
    [384] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* arch_prctl */
    [124] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT, 0, 128 } }, 0, 0, 0, 0x1 }, /* adjtimex */
    [75] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 } } }, /* setrlimit */
    [61] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* chroot */
    [36] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sync */
    [51] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* acct */
    [79] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* settimeofday */
    [21] = { 5, SPECIAL_NONE, 4, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* mount */
    [52] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* umount2 */
    [87] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* swapon */
    [115] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* swapoff */
    [88] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 } }, .form = 12, .forms = 1 }, /* reboot */
    [74] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 }, { 0 } }, 1, CAPTURE_LENGTH, 1, 0 }, /* sethostname */
    [121] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 }, { 0 } }, 1, CAPTURE_LENGTH, 1, 0 }, /* setdomainname */
    [110] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* iopl */
    [101] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* ioperm */
    [127] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* create_module */
    [128] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* init_module */
    [129] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* delete_module */
    [130] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* get_kernel_syms */
    [167] = { 5, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* query_module */
    [131] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } }, .form = 13, .forms = 6 }, /* quotactl */
    [169] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* nfsservctl */
    [188] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getpmsg */
    [189] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* putpmsg */
    [137] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* afs_syscall */
    [224] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* gettid */
    [226] = { 5, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* setxattr */
    [227] = { 5, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* lsetxattr */
    [228] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* fsetxattr */
    [229] = { 4, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* getxattr */
    [230] = { 4, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* lgetxattr */
    [231] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* fgetxattr */
    [232] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* listxattr */
    [233] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* llistxattr */
    [234] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* flistxattr */
    [235] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* removexattr */
    [236] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* lremovexattr */
    [237] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* fremovexattr */
    [238] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* tkill */
    [13] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* time */
    [240] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { 0 } } }, /* futex */
    [241] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 } }, 3, CAPTURE_LENGTH, 1, 0 }, /* sched_setaffinity */
    [242] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 } }, 3, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* sched_getaffinity */
    [243] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* set_thread_area */
    [245] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* io_setup */
    [246] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* io_destroy */
    [247] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 } } }, /* io_getevents */
    [248] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* io_submit */
    [249] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* io_cancel */
    [244] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* get_thread_area */
    [254] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* epoll_create */
    [257] = { 5, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* remap_file_pages */
    [220] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* getdents64 */
    [258] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* set_tid_address */
    [0] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* restart_syscall */
    [259] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* timer_create */
    [260] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* timer_settime */
    [261] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* timer_gettime */
    [262] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* timer_getoverrun */
    [263] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* timer_delete */
    [264] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 } } }, /* clock_settime */
    [265] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* clock_gettime */
    [266] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* clock_getres */
    [267] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* clock_nanosleep */
    [252] = { 1, SPECIAL_NORETURN, 0, 1, { { 0 } } }, /* exit_group */
    [256] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 12 }, { 0 }, { 0 } } }, /* epoll_wait */
    [255] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 12 } } }, /* epoll_ctl */
    [270] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* tgkill */
    [271] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 16 } } }, /* utimes */
    [273] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* vserver */
    [274] = { 6, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* mbind */
    [276] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* set_mempolicy */
    [275] = { 5, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* get_mempolicy */
    [277] = { 4, SPECIAL_DESCRIPTOR, 2, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 32 } } }, /* mq_open */
    [278] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* mq_unlink */
    [279] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 } } }, /* mq_timedsend */
    [280] = { 5, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT, 0, 8 } } }, /* mq_timedreceive */
    [281] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* mq_notify */
    [282] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 32 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* mq_getsetattr */
    [283] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* kexec_load */
    [284] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 48 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 72 } } }, /* waitid */
    [286] = { 5, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* add_key */
    [287] = { 4, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* request_key */
    [288] = { 5, SPECIAL_NONE, 3, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } }, .form = 19, .forms = 15 }, /* keyctl */
    [289] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* ioprio_set */
    [290] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* ioprio_get */
    [291] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* inotify_init */
    [292] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* inotify_add_watch */
    [293] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* inotify_rm_watch */
    [294] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* migrate_pages */
    [295] = { 4, SPECIAL_OPEN, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* openat */
    [296] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* mkdirat */
    [297] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* mknodat */
    [298] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 }, { 0 } } }, /* fchownat */
    [299] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 16 } } }, /* futimesat */
    [301] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* unlinkat */
    [302] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* renameat */
    [303] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* linkat */
    [304] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* symlinkat */
    [305] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* readlinkat */
    [306] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* fchmodat */
    [307] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* faccessat */
    [308] = { 6, SPECIAL_NONE, 4, 1, { { 0 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } }, 0, 0, 0, 0x1e }, /* pselect6 */
    [309] = { 5, SPECIAL_NONE, 3, 1, { { CAPTURE_LENGTH, 1, 8 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } }, 0, 0, 0, 0x4 }, /* ppoll */
    [310] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* unshare */
    [311] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* set_robust_list */
    [312] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* get_robust_list */
    [313] = { 6, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { 0 } }, 0, 0, 0, 0xa }, /* splice */
    [315] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* tee */
    [316] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 } } }, /* vmsplice */
    [317] = { 6, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* move_pages */
    [320] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* utimensat */
    [319] = { 6, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 12 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* epoll_pwait */
    [321] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* signalfd */
    [322] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* timerfd_create */
    [323] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* eventfd */
    [325] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* timerfd_settime */
    [326] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* timerfd_gettime */
    [364] = { 4, SPECIAL_ACCEPT, 2, 1, { { 0 }, { CAPTURE_POINTED | CAPTURE_OUT, 2, 1 }, { CAPTURE_STRUCT, 0, 4 }, { 0 } } }, /* accept4 */
    [327] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { 0 } } }, /* signalfd4 */
    [328] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* eventfd2 */
    [329] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* epoll_create1 */
    [330] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* dup3 */
    [331] = { 2, SPECIAL_PIPE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 }, { 0 } } }, /* pipe2 */
    [332] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* inotify_init1 */
    [333] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 } } }, /* preadv */
    [334] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 } } }, /* pwritev */
    [335] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 48 } } }, /* rt_tgsigqueueinfo */
    [336] = { 5, SPECIAL_DESCRIPTOR, 1, 1, { { CAPTURE_STRUCT, 0, 112 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* perf_event_open */
    [337] = { 5, SPECIAL_RECEIVE, 2, 1, { { 0 }, { CAPTURE_MMSGHDR | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 } }, 0, 0, 0, 0x10 }, /* recvmmsg */
    [338] = { 2, SPECIAL_DESCRIPTOR, 0, 1, { { 0 }, { 0 } } }, /* fanotify_init */
    [340] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* prlimit64 */
    [341] = { 5, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 136 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 } } }, /* name_to_handle_at */
    [342] = { 3, SPECIAL_HANDLE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 136 }, { 0 } } }, /* open_by_handle_at */
    [343] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 128 } }, 0, 0, 0, 0x2 }, /* clock_adjtime */
    [344] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* syncfs */
    [345] = { 4, SPECIAL_SOCKET, 1, 1, { { 0 }, { CAPTURE_MMSGHDR | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 } } }, /* sendmmsg */
    [346] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* setns */
    [318] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 } } }, /* getcpu */
    [347] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* process_vm_readv */
    [348] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* process_vm_writev */
    [349] = { 5, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* kcmp */
    [350] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* finit_module */
    [351] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 56 }, { 0 } } }, /* sched_setattr */
    [352] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 56 }, { 0 }, { 0 } } }, /* sched_getattr */
    [353] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* renameat2 */
    [354] = { 3, SPECIAL_LISTENER, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* seccomp */
    [355] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { 0 } }, 1, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* getrandom */
    [356] = { 2, SPECIAL_OPEN, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* memfd_create */
    [357] = { 3, SPECIAL_PERHAPS, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* bpf */
    [358] = { 5, SPECIAL_EXECVE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 }, { 0 } } }, /* execveat */
    [374] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* userfaultfd */
    [375] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* membarrier */
    [376] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* mlock2 */
    [377] = { 6, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { 0 } }, 0, 0, 0, 0xa }, /* copy_file_range */
    [378] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* preadv2 */
    [379] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* pwritev2 */
    [380] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* pkey_mprotect */
    [381] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* pkey_alloc */
    [382] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* pkey_free */
    [383] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 256 } } }, /* statx */
    [385] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* io_pgetevents */
    [386] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* rseq */
    [424] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 48 }, { 0 } } }, /* pidfd_send_signal */
    [425] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 120 } } }, /* io_uring_setup */
    [426] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* io_uring_enter */
    [427] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* io_uring_register */
    [428] = { 3, SPECIAL_DESCRIPTOR, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* open_tree */
    [429] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* move_mount */
    [430] = { 2, SPECIAL_DESCRIPTOR, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* fsopen */
    [431] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } }, .form = 34, .forms = 4 }, /* fsconfig */
    [432] = { 3, SPECIAL_DESCRIPTOR, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* fsmount */
    [433] = { 3, SPECIAL_DESCRIPTOR, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* fspick */
    [434] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* pidfd_open */
    [435] = { 2, SPECIAL_CLONE, 1, 1, { { CAPTURE_STRUCT, 0, 88 }, { 0 } } }, /* clone3 */
    [436] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* close_range */
    [437] = { 4, SPECIAL_OPEN, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 24 }, { 0 } } }, /* openat2 */
    [438] = { 3, SPECIAL_DESCRIPTOR, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* pidfd_getfd */
    [439] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* faccessat2 */
    [440] = { 5, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* process_madvise */
    [441] = { 6, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 12 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* epoll_pwait2 */
    [442] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRUCT, 0, 32 }, { 0 } } }, /* mount_setattr */
    [443] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 } }, .form = 38, .forms = 5 }, /* quotactl_fd */
    [444] = { 3, SPECIAL_RULESET, 1, 1, { { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 }, { 0 }, { 0 } }, 1, CAPTURE_LENGTH, 1, 0 }, /* landlock_create_ruleset */
    [445] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* landlock_add_rule */
    [446] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* landlock_restrict_self */
    [447] = { 1, SPECIAL_DESCRIPTOR, 0, 1, { { 0 } } }, /* memfd_secret */
    [448] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* process_mrelease */
    [449] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* futex_waitv */
    [450] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* set_mempolicy_home_node */
    [451] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 40 }, { 0 } } }, /* cachestat */
    [452] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* fchmodat2 */
    [453] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* map_shadow_stack */
    [454] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* futex_wake */
    [455] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* futex_wait */
    [456] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* futex_requeue */
    [457] = { 4, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT, 0, 24 }, { 0 }, { 0 }, { 0 } } }, /* statmount */
    [458] = { 4, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 24 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 8 }, { 0 }, { 0 } } }, /* listmount */
    [459] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 4 }, { 0 } }, 0, 0, 0, 0x4 }, /* lsm_get_self_attr */
    [460] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* lsm_set_self_attr */
    [461] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 4 }, { 0 } }, 0, 0, 0, 0x2 }, /* lsm_list_modules */
    [462] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* mseal */
    [463] = { 6, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* setxattrat */
    [464] = { 6, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* getxattrat */
    [465] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* listxattrat */
    [466] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* removexattrat */
    [467] = { 5, SPECIAL_DESCRIPTOR, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRUCT, 0, 32 }, { 0 } } }, /* open_tree_attr */
    [468] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_OUT | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* file_getattr */
    [469] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* file_setattr */
    [470] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 8 }, { 0 }, { 0 } } }, /* listns */
    [471] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* rseq_slice_yield */
    [120] = { 5, SPECIAL_CLONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 }, { 0 } } }, /* clone */
    [7] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 } } }, /* waitpid */
    [18] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* oldstat */
    [22] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* umount */
    [25] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT, 0, 4 } } }, /* stime */
    [28] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* oldfstat */
    [34] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* nice */
    [48] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* signal */
    [59] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* oldolduname */
    [67] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* sigaction */
    [68] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sgetmask */
    [69] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* ssetmask */
    [72] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* sigsuspend */
    [73] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* sigpending */
    [80] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 2 } } }, /* getgroups */
    [81] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH, 0, 2 } } }, /* setgroups */
    [82] = { 1, SPECIAL_UNPACK, 1, 1, { { CAPTURE_STRUCT, 0, 20 } } }, /* select */
    [84] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* oldlstat */
    [89] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* readdir */
    [90] = { 1, SPECIAL_UNPACK, 1, 1, { { CAPTURE_STRUCT, 0, 24 } } }, /* mmap */
    [102] = { 2, SPECIAL_UNPACK, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 24 } } }, /* socketcall */
    [109] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* olduname */
    [113] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* vm86old */
    [117] = { 6, SPECIAL_UNPACK, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* ipc */
    [119] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sigreturn */
    [126] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* sigprocmask */
    [134] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* bdflush */
    [140] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 }, { 0 } } }, /* _llseek */
    [142] = { 5, SPECIAL_NONE, 4, 1, { { 0 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_STRUCT, 0, 8 } }, 0, 0, 0, 0x1e }, /* _newselect */
    [165] = { 3, SPECIAL_NONE, 3, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 2 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 2 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 2 } } }, /* getresuid */
    [166] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* vm86 */
    [171] = { 3, SPECIAL_NONE, 3, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 2 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 2 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 2 } } }, /* getresgid */
    [180] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { 0 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* pread64 */
    [181] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* pwrite64 */
    [187] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 4 }, { 0 } } }, /* sendfile */
    [191] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* ugetrlimit */
    [192] = { 6, SPECIAL_MEMORY, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* mmap2 */
    [193] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* truncate64 */
    [194] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* ftruncate64 */
    [195] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 96 } } }, /* stat64 */
    [196] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 96 } } }, /* lstat64 */
    [197] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 96 } } }, /* fstat64 */
    [198] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* lchown32 */
    [199] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getuid32 */
    [200] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getgid32 */
    [201] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* geteuid32 */
    [202] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getegid32 */
    [203] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* setreuid32 */
    [204] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* setregid32 */
    [205] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 4 } } }, /* getgroups32 */
    [206] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH, 0, 4 } } }, /* setgroups32 */
    [207] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* fchown32 */
    [208] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* setresuid32 */
    [209] = { 3, SPECIAL_NONE, 3, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* getresuid32 */
    [210] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* setresgid32 */
    [211] = { 3, SPECIAL_NONE, 3, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* getresgid32 */
    [212] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* chown32 */
    [213] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setuid32 */
    [214] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setgid32 */
    [215] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setfsuid32 */
    [216] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setfsgid32 */
    [221] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* fcntl64 */
    [225] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* readahead */
    [239] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } }, 0, 0, 0, 0x4 }, /* sendfile64 */
    [250] = { 5, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* fadvise64 */
    [253] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } }, 3, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* lookup_dcookie */
    [268] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* statfs64 */
    [269] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* fstatfs64 */
    [272] = { 6, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* fadvise64_64 */
    [300] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 96 }, { 0 } } }, /* fstatat64 */
    [314] = { 6, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* sync_file_range */
    [324] = { 6, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* fallocate */
    [339] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* fanotify_mark */
    [403] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* clock_gettime64 */
    [404] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 16 } } }, /* clock_settime64 */
    [405] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 128 } }, 0, 0, 0, 0x2 }, /* clock_adjtime64 */
    [406] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* clock_getres_time64 */
    [407] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* clock_nanosleep_time64 */
    [408] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* timer_gettime64 */
    [409] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 32 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* timer_settime64 */
    [410] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* timerfd_gettime64 */
    [411] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 32 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* timerfd_settime64 */
    [412] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 32 }, { 0 } } }, /* utimensat_time64 */
    [413] = { 6, SPECIAL_NONE, 4, 1, { { 0 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } }, 0, 0, 0, 0x1e }, /* pselect6_time64 */
    [414] = { 5, SPECIAL_NONE, 3, 1, { { CAPTURE_LENGTH, 1, 8 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } }, 0, 0, 0, 0x4 }, /* ppoll_time64 */
    [416] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* io_pgetevents_time64 */
    [417] = { 5, SPECIAL_RECEIVE, 2, 1, { { 0 }, { CAPTURE_MMSGHDR | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 } }, 0, 0, 0, 0x10 }, /* recvmmsg_time64 */
    [418] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 } } }, /* mq_timedsend_time64 */
    [419] = { 5, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT, 0, 16 } } }, /* mq_timedreceive_time64 */
    [420] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_LENGTH, 2, 6 }, { 0 }, { CAPTURE_STRUCT, 0, 16 } } }, /* semtimedop_time64 */
    [421] = { 4, SPECIAL_NONE, 3, 1, { { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 48 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* rt_sigtimedwait_time64 */
    [422] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { 0 }, { 0 } } }, /* futex_time64 */
    [423] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* sched_rr_get_interval_time64 */
};
#elif defined(__TARGET_ARCH_arm64)
static const volatile struct form_desc forms[128] = {
    { 1, 0, 0, 0xffffffff, 0x2, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 } }, /* syslog */
    { 1, 0, 0, 0xffffffff, 0x3, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 } }, /* syslog */
    { 1, 0, 0, 0xffffffff, 0x4, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 } }, /* syslog */
    { 1, 0, 0, 0xffffffff, 0xf, { CAPTURE_STRING, 0, 1 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x10, { CAPTURE_STRING | CAPTURE_OUT, 0, 1 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x2, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x19, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x25, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* prctl */
    { 1, 0, 0, 0xffffffff, 0x28, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } }, /* prctl */
    { 4, 0, 0, 0xffffffff, 0x53564d41, { CAPTURE_STRING, 0, 1 } }, /* prctl */
    { 3, 2, 0, 0xffffffff, 0xa1b2c3d4, { CAPTURE_STRING, 0, 1 } }, /* reboot */
    { 3, 0, 0, 0xffffff00, 0x80000200, { CAPTURE_STRING, 0, 1 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000400, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000500, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 24 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000600, { CAPTURE_STRUCT, 0, 24 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000700, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 72 } }, /* quotactl */
    { 3, 0, 0, 0xffffff00, 0x80000800, { CAPTURE_STRUCT, 0, 72 } }, /* quotactl */
    { 1, 0, 0, 0xffffffff, 0x1, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x2, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0xc, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x6, { CAPTURE_STRING | CAPTURE_OUT, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x11, { CAPTURE_STRING | CAPTURE_OUT, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0xa, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x1d, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 3, 0, 0, 0xffffffff, 0xa, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 3, 0, 0, 0xffffffff, 0x1d, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x14, { CAPTURE_IOVEC | CAPTURE_SNAP, 3, 1 } }, /* keyctl */
    { 3, 0, 0, 0xffffffff, 0x18, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x19, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x1a, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x1b, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 2, 0, 0, 0xffffffff, 0x1c, { CAPTURE_STRING, 0, 1 } }, /* keyctl */
    { 3, 1, 0, 0xffffffff, 0x1, { CAPTURE_STRING, 0, 1 } }, /* fsconfig */
    { 3, 1, 0, 0xffffffff, 0x3, { CAPTURE_STRING, 0, 1 } }, /* fsconfig */
    { 3, 1, 0, 0xffffffff, 0x4, { CAPTURE_STRING, 0, 1 } }, /* fsconfig */
    { 3, 1, 0, 0xffffffff, 0x2, { CAPTURE_LENGTH | CAPTURE_SNAP, 4, 1 } }, /* fsconfig */
    { 3, 1, 0, 0xffffff00, 0x80000400, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } }, /* quotactl_fd */
    { 3, 1, 0, 0xffffff00, 0x80000500, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 24 } }, /* quotactl_fd */
    { 3, 1, 0, 0xffffff00, 0x80000600, { CAPTURE_STRUCT, 0, 24 } }, /* quotactl_fd */
    { 3, 1, 0, 0xffffff00, 0x80000700, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 72 } }, /* quotactl_fd */
    { 3, 1, 0, 0xffffff00, 0x80000800, { CAPTURE_STRUCT, 0, 72 } }, /* quotactl_fd */
};
static const volatile struct syscall_desc syscalls[512] = {
    [63] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* read */
    [64] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* write */
    [57] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* close */
    [80] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 128 } } }, /* fstat */
    [62] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* lseek */
    [222] = { 6, SPECIAL_MEMORY, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* mmap */
    [226] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* mprotect */
    [215] = { 2, SPECIAL_MEMORY, 0, 1, { { 0 }, { 0 } } }, /* munmap */
    [214] = { 1, SPECIAL_MEMORY, 0, 1, { { 0 } } }, /* brk */
    [134] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 32 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 }, { 0 } } }, /* rt_sigaction */
    [135] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 }, { 0 } } }, /* rt_sigprocmask */
    [139] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* rt_sigreturn */
    [29] = { 3, SPECIAL_IOCTL, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* ioctl */
    [67] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* pread64 */
    [68] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* pwrite64 */
    [65] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 } } }, /* readv */
    [66] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 } } }, /* writev */
    [124] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sched_yield */
    [216] = { 5, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* mremap */
    [227] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* msync */
    [232] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* mincore */
    [233] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* madvise */
    [194] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* shmget */
    [196] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* shmat */
    [195] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* shmctl */
    [23] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* dup */
    [101] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* nanosleep */
    [102] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* getitimer */
    [103] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 32 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* setitimer */
    [172] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getpid */
    [71] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } }, 0, 0, 0, 0x4 }, /* sendfile */
    [198] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* socket */
    [203] = { 3, SPECIAL_SOCKET, 1, 1, { { 0 }, { CAPTURE_LENGTH, 2, 1 }, { 0 } } }, /* connect */
    [202] = { 3, SPECIAL_ACCEPT, 2, 1, { { 0 }, { CAPTURE_POINTED | CAPTURE_OUT, 2, 1 }, { CAPTURE_STRUCT, 0, 4 } } }, /* accept */
    [206] = { 6, SPECIAL_SOCKET, 2, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { CAPTURE_LENGTH, 5, 1 }, { 0 } } }, /* sendto */
    [207] = { 6, SPECIAL_SOCKET, 3, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { 0 }, { CAPTURE_POINTED | CAPTURE_OUT, 5, 1 }, { CAPTURE_STRUCT, 0, 4 } } }, /* recvfrom */
    [211] = { 3, SPECIAL_SOCKET, 1, 1, { { 0 }, { CAPTURE_MSGHDR | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* sendmsg */
    [212] = { 3, SPECIAL_RECEIVE, 1, 1, { { 0 }, { CAPTURE_MSGHDR | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* recvmsg */
    [210] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* shutdown */
    [200] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH, 2, 1 }, { 0 } } }, /* bind */
    [201] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* listen */
    [204] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_POINTED | CAPTURE_OUT, 2, 1 }, { CAPTURE_STRUCT, 0, 4 } } }, /* getsockname */
    [205] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_POINTED | CAPTURE_OUT, 2, 1 }, { CAPTURE_STRUCT, 0, 4 } } }, /* getpeername */
    [199] = { 4, SPECIAL_SOCKETPAIR, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* socketpair */
    [208] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 4, 1 }, { 0 } }, 4, CAPTURE_LENGTH, 4, 0 }, /* setsockopt */
    [209] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_POINTED | CAPTURE_OUT | CAPTURE_SNAP, 4, 1 }, { CAPTURE_STRUCT, 0, 4 } } }, /* getsockopt */
    [221] = { 3, SPECIAL_EXECVE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* execve */
    [93] = { 1, SPECIAL_NORETURN, 0, 1, { { 0 } } }, /* exit */
    [260] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 144 } } }, /* wait4 */
    [129] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* kill */
    [160] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 390 } } }, /* uname */
    [190] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* semget */
    [193] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH, 2, 6 }, { 0 } } }, /* semop */
    [191] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* semctl */
    [197] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* shmdt */
    [186] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* msgget */
    [189] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* msgsnd */
    [188] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { 0 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* msgrcv */
    [187] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* msgctl */
    [25] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* fcntl */
    [32] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* flock */
    [82] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* fsync */
    [83] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* fdatasync */
    [45] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* truncate */
    [46] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* ftruncate */
    [17] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING | CAPTURE_OUT, 0, 1 }, { 0 } } }, /* getcwd */
    [49] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* chdir */
    [50] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* fchdir */
    [52] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* fchmod */
    [55] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* fchown */
    [166] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* umask */
    [169] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 }, { 0 } } }, /* gettimeofday */
    [163] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* getrlimit */
    [165] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 144 } } }, /* getrusage */
    [179] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 112 } } }, /* sysinfo */
    [153] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* times */
    [117] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* ptrace */
    [174] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getuid */
    [116] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 } }, .form = 0, .forms = 3 }, /* syslog */
    [176] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getgid */
    [146] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setuid */
    [144] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setgid */
    [175] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* geteuid */
    [177] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getegid */
    [154] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* setpgid */
    [173] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getppid */
    [157] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setsid */
    [145] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* setreuid */
    [143] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* setregid */
    [158] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 4 } } }, /* getgroups */
    [159] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH, 0, 4 } } }, /* setgroups */
    [147] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* setresuid */
    [148] = { 3, SPECIAL_NONE, 3, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* getresuid */
    [149] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* setresgid */
    [150] = { 3, SPECIAL_NONE, 3, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* getresgid */
    [155] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getpgid */
    [151] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setfsuid */
    [152] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* setfsgid */
    [156] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* getsid */
    [90] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 24 } } }, /* capget */
    [91] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT, 0, 24 } } }, /* capset */
    [136] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 }, { 0 } } }, /* rt_sigpending */
    [137] = { 4, SPECIAL_NONE, 3, 1, { { CAPTURE_STRUCT, 0, 8 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 48 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* rt_sigtimedwait */
    [138] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 48 } } }, /* rt_sigqueueinfo */
    [133] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* rt_sigsuspend */
    [132] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 24 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 24 } } }, /* sigaltstack */
    [92] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* personality */
    [43] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 120 } } }, /* statfs */
    [44] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 120 } } }, /* fstatfs */
    [141] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* getpriority */
    [140] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* setpriority */
    [118] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 4 } } }, /* sched_setparam */
    [121] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* sched_getparam */
    [119] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 4 } } }, /* sched_setscheduler */
    [120] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sched_getscheduler */
    [125] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sched_get_priority_max */
    [126] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sched_get_priority_min */
    [127] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* sched_rr_get_interval */
    [228] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* mlock */
    [229] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* munlock */
    [230] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* mlockall */
    [231] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* munlockall */
    [58] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* vhangup */
    [41] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* pivot_root */
    [167] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } }, .form = 3, .forms = 7 }, /* prctl */
    [171] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT, 0, 208 } }, 0, 0, 0, 0x1 }, /* adjtimex */
    [164] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 16 } } }, /* setrlimit */
    [51] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* chroot */
    [81] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* sync */
    [89] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* acct */
    [170] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* settimeofday */
    [40] = { 5, SPECIAL_NONE, 4, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* mount */
    [39] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* umount2 */
    [224] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* swapon */
    [225] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* swapoff */
    [142] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 } }, .form = 10, .forms = 1 }, /* reboot */
    [161] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 }, { 0 } }, 1, CAPTURE_LENGTH, 1, 0 }, /* sethostname */
    [162] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 }, { 0 } }, 1, CAPTURE_LENGTH, 1, 0 }, /* setdomainname */
    [105] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* init_module */
    [106] = { 2, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* delete_module */
    [60] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } }, .form = 11, .forms = 6 }, /* quotactl */
    [42] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* nfsservctl */
    [178] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* gettid */
    [213] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* readahead */
    [5] = { 5, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* setxattr */
    [6] = { 5, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* lsetxattr */
    [7] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* fsetxattr */
    [8] = { 4, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* getxattr */
    [9] = { 4, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* lgetxattr */
    [10] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* fgetxattr */
    [11] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* listxattr */
    [12] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* llistxattr */
    [13] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* flistxattr */
    [14] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* removexattr */
    [15] = { 2, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 } } }, /* lremovexattr */
    [16] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* fremovexattr */
    [130] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* tkill */
    [98] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { 0 }, { 0 } } }, /* futex */
    [122] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 } }, 3, CAPTURE_LENGTH, 1, 0 }, /* sched_setaffinity */
    [123] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 } }, 3, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* sched_getaffinity */
    [0] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 } } }, /* io_setup */
    [1] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* io_destroy */
    [4] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 } } }, /* io_getevents */
    [2] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* io_submit */
    [3] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* io_cancel */
    [18] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* lookup_dcookie */
    [234] = { 5, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* remap_file_pages */
    [61] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } }, 2, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* getdents64 */
    [96] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* set_tid_address */
    [128] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* restart_syscall */
    [192] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_LENGTH, 2, 6 }, { 0 }, { CAPTURE_STRUCT, 0, 16 } } }, /* semtimedop */
    [223] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* fadvise64 */
    [107] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 } } }, /* timer_create */
    [110] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 32 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* timer_settime */
    [108] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* timer_gettime */
    [109] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* timer_getoverrun */
    [111] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* timer_delete */
    [112] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 16 } } }, /* clock_settime */
    [113] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* clock_gettime */
    [114] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* clock_getres */
    [115] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* clock_nanosleep */
    [94] = { 1, SPECIAL_NORETURN, 0, 1, { { 0 } } }, /* exit_group */
    [21] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 } } }, /* epoll_ctl */
    [131] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* tgkill */
    [235] = { 6, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* mbind */
    [237] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* set_mempolicy */
    [236] = { 5, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* get_mempolicy */
    [180] = { 4, SPECIAL_DESCRIPTOR, 2, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 64 } } }, /* mq_open */
    [181] = { 1, SPECIAL_NONE, 1, 1, { { CAPTURE_STRING, 0, 1 } } }, /* mq_unlink */
    [182] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 } } }, /* mq_timedsend */
    [183] = { 5, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT, 0, 16 } } }, /* mq_timedreceive */
    [184] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* mq_notify */
    [185] = { 3, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 64 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 64 } } }, /* mq_getsetattr */
    [104] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* kexec_load */
    [95] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 48 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 144 } } }, /* waitid */
    [217] = { 5, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* add_key */
    [218] = { 4, SPECIAL_NONE, 3, 1, { { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* request_key */
    [219] = { 5, SPECIAL_NONE, 3, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } }, .form = 17, .forms = 15 }, /* keyctl */
    [30] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* ioprio_set */
    [31] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* ioprio_get */
    [27] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* inotify_add_watch */
    [28] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* inotify_rm_watch */
    [238] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* migrate_pages */
    [56] = { 4, SPECIAL_OPEN, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* openat */
    [34] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* mkdirat */
    [33] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* mknodat */
    [54] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 }, { 0 } } }, /* fchownat */
    [79] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 128 }, { 0 } } }, /* newfstatat */
    [35] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* unlinkat */
    [38] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* renameat */
    [37] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* linkat */
    [36] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* symlinkat */
    [78] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* readlinkat */
    [53] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* fchmodat */
    [48] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* faccessat */
    [72] = { 6, SPECIAL_NONE, 4, 1, { { 0 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_FDSET, 0, 1 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } }, 0, 0, 0, 0x1e }, /* pselect6 */
    [73] = { 5, SPECIAL_NONE, 3, 1, { { CAPTURE_LENGTH, 1, 8 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } }, 0, 0, 0, 0x4 }, /* ppoll */
    [97] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* unshare */
    [99] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* set_robust_list */
    [100] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* get_robust_list */
    [76] = { 6, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { 0 } }, 0, 0, 0, 0xa }, /* splice */
    [77] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* tee */
    [84] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* sync_file_range */
    [75] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 } } }, /* vmsplice */
    [239] = { 6, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* move_pages */
    [88] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 32 }, { 0 } } }, /* utimensat */
    [22] = { 6, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 16 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* epoll_pwait */
    [85] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* timerfd_create */
    [47] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* fallocate */
    [86] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 32 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* timerfd_settime */
    [87] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 32 } } }, /* timerfd_gettime */
    [242] = { 4, SPECIAL_ACCEPT, 2, 1, { { 0 }, { CAPTURE_POINTED | CAPTURE_OUT, 2, 1 }, { CAPTURE_STRUCT, 0, 4 }, { 0 } } }, /* accept4 */
    [74] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { 0 } } }, /* signalfd4 */
    [19] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* eventfd2 */
    [20] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* epoll_create1 */
    [24] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* dup3 */
    [59] = { 2, SPECIAL_PIPE, 1, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 8 }, { 0 } } }, /* pipe2 */
    [26] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* inotify_init1 */
    [69] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 } } }, /* preadv */
    [70] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 } } }, /* pwritev */
    [240] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 48 } } }, /* rt_tgsigqueueinfo */
    [241] = { 5, SPECIAL_DESCRIPTOR, 1, 1, { { CAPTURE_STRUCT, 0, 112 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* perf_event_open */
    [243] = { 5, SPECIAL_RECEIVE, 2, 1, { { 0 }, { CAPTURE_MMSGHDR | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 } }, 0, 0, 0, 0x10 }, /* recvmmsg */
    [262] = { 2, SPECIAL_DESCRIPTOR, 0, 1, { { 0 }, { 0 } } }, /* fanotify_init */
    [263] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* fanotify_mark */
    [261] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 16 } } }, /* prlimit64 */
    [264] = { 5, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 136 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 } } }, /* name_to_handle_at */
    [265] = { 3, SPECIAL_HANDLE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 136 }, { 0 } } }, /* open_by_handle_at */
    [266] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 208 } }, 0, 0, 0, 0x2 }, /* clock_adjtime */
    [267] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* syncfs */
    [269] = { 4, SPECIAL_SOCKET, 1, 1, { { 0 }, { CAPTURE_MMSGHDR | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 } } }, /* sendmmsg */
    [268] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* setns */
    [168] = { 3, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 } } }, /* getcpu */
    [270] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* process_vm_readv */
    [271] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* process_vm_writev */
    [272] = { 5, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* kcmp */
    [273] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* finit_module */
    [274] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 56 }, { 0 } } }, /* sched_setattr */
    [275] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 56 }, { 0 }, { 0 } } }, /* sched_getattr */
    [276] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* renameat2 */
    [277] = { 3, SPECIAL_LISTENER, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* seccomp */
    [278] = { 3, SPECIAL_NONE, 1, 1, { { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 }, { 0 } }, 1, CAPTURE_RESULT | CAPTURE_OUT, 0, 0 }, /* getrandom */
    [279] = { 2, SPECIAL_OPEN, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* memfd_create */
    [294] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* kexec_file_load */
    [280] = { 3, SPECIAL_PERHAPS, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* bpf */
    [281] = { 5, SPECIAL_EXECVE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 }, { 0 } } }, /* execveat */
    [282] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* userfaultfd */
    [283] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* membarrier */
    [284] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* mlock2 */
    [285] = { 6, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 }, { 0 } }, 0, 0, 0, 0xa }, /* copy_file_range */
    [286] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_OUT | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* preadv2 */
    [287] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_IOVEC | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* pwritev2 */
    [288] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* pkey_mprotect */
    [289] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* pkey_alloc */
    [290] = { 1, SPECIAL_NONE, 0, 1, { { 0 } } }, /* pkey_free */
    [291] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 256 } } }, /* statx */
    [292] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* io_pgetevents */
    [293] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* rseq */
    [424] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 48 }, { 0 } } }, /* pidfd_send_signal */
    [425] = { 2, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 120 } } }, /* io_uring_setup */
    [426] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* io_uring_enter */
    [427] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* io_uring_register */
    [428] = { 3, SPECIAL_DESCRIPTOR, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* open_tree */
    [429] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* move_mount */
    [430] = { 2, SPECIAL_DESCRIPTOR, 1, 1, { { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* fsopen */
    [431] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } }, .form = 32, .forms = 4 }, /* fsconfig */
    [432] = { 3, SPECIAL_DESCRIPTOR, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* fsmount */
    [433] = { 3, SPECIAL_DESCRIPTOR, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 } } }, /* fspick */
    [434] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* pidfd_open */
    [435] = { 2, SPECIAL_CLONE, 1, 1, { { CAPTURE_STRUCT, 0, 88 }, { 0 } } }, /* clone3 */
    [436] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* close_range */
    [437] = { 4, SPECIAL_OPEN, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 24 }, { 0 } } }, /* openat2 */
    [438] = { 3, SPECIAL_DESCRIPTOR, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* pidfd_getfd */
    [439] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* faccessat2 */
    [440] = { 5, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { 0 } } }, /* process_madvise */
    [441] = { 6, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 16 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT, 0, 8 }, { 0 } } }, /* epoll_pwait2 */
    [442] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRUCT, 0, 32 }, { 0 } } }, /* mount_setattr */
    [443] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 } }, .form = 36, .forms = 5 }, /* quotactl_fd */
    [444] = { 3, SPECIAL_RULESET, 1, 1, { { CAPTURE_LENGTH | CAPTURE_SNAP, 1, 1 }, { 0 }, { 0 } }, 1, CAPTURE_LENGTH, 1, 0 }, /* landlock_create_ruleset */
    [445] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* landlock_add_rule */
    [446] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* landlock_restrict_self */
    [447] = { 1, SPECIAL_DESCRIPTOR, 0, 1, { { 0 } } }, /* memfd_secret */
    [448] = { 2, SPECIAL_NONE, 0, 1, { { 0 }, { 0 } } }, /* process_mrelease */
    [449] = { 5, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* futex_waitv */
    [450] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* set_mempolicy_home_node */
    [451] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRUCT, 0, 16 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 40 }, { 0 } } }, /* cachestat */
    [452] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { 0 } } }, /* fchmodat2 */
    [453] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* map_shadow_stack */
    [454] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* futex_wake */
    [455] = { 6, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* futex_wait */
    [456] = { 4, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 }, { 0 } } }, /* futex_requeue */
    [457] = { 4, SPECIAL_NONE, 1, 1, { { CAPTURE_STRUCT, 0, 24 }, { 0 }, { 0 }, { 0 } } }, /* statmount */
    [458] = { 4, SPECIAL_NONE, 2, 1, { { CAPTURE_STRUCT, 0, 24 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 8 }, { 0 }, { 0 } } }, /* listmount */
    [459] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT, 0, 4 }, { 0 } }, 0, 0, 0, 0x4 }, /* lsm_get_self_attr */
    [460] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 2, 1 }, { 0 }, { 0 } }, 2, CAPTURE_LENGTH, 2, 0 }, /* lsm_set_self_attr */
    [461] = { 3, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_STRUCT, 0, 4 }, { 0 } }, 0, 0, 0, 0x2 }, /* lsm_list_modules */
    [462] = { 3, SPECIAL_NONE, 0, 1, { { 0 }, { 0 }, { 0 } } }, /* mseal */
    [463] = { 6, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* setxattrat */
    [464] = { 6, SPECIAL_NONE, 3, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_STRUCT, 0, 16 }, { 0 } } }, /* getxattrat */
    [465] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_RESULT | CAPTURE_OUT | CAPTURE_SNAP, 0, 1 }, { 0 } } }, /* listxattrat */
    [466] = { 4, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRING, 0, 1 } } }, /* removexattrat */
    [467] = { 5, SPECIAL_DESCRIPTOR, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { 0 }, { CAPTURE_STRUCT, 0, 32 }, { 0 } } }, /* open_tree_attr */
    [468] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_OUT | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* file_getattr */
    [469] = { 5, SPECIAL_NONE, 2, 1, { { 0 }, { CAPTURE_STRING, 0, 1 }, { CAPTURE_LENGTH | CAPTURE_SNAP, 3, 1 }, { 0 }, { 0 } } }, /* file_setattr */
    [470] = { 4, SPECIAL_NONE, 1, 1, { { 0 }, { CAPTURE_RESULT | CAPTURE_OUT, 0, 8 }, { 0 }, { 0 } } }, /* listns */
    [471] = { 0, SPECIAL_NONE, 0, 1, { { 0 } } }, /* rseq_slice_yield */
    [220] = { 5, SPECIAL_CLONE, 1, 1, { { 0 }, { 0 }, { CAPTURE_STRUCT | CAPTURE_OUT, 0, 4 }, { 0 }, { 0 } } }, /* clone */
};
#endif

#if defined(__TARGET_ARCH_x86)
static const volatile __u8 syscalls_watched[512] = {
    [1] = 1, [23] = 1, [40] = 1, [60] = 1, [124] = 1, [142] = 1, [159] = 1, [231] = 1,
    [239] = 1, [252] = 1, [270] = 1, [271] = 1, [275] = 1, [299] = 1, [305] = 1, [308] = 1,
    [309] = 1, [313] = 1, [326] = 1, [337] = 1, [343] = 1, [377] = 1, [405] = 1, [413] = 1,
    [414] = 1, [417] = 1, [435] = 1, [459] = 1, [461] = 1,
};

#elif defined(__TARGET_ARCH_arm64)
static const volatile __u8 syscalls_watched[512] = {
    [71] = 1, [72] = 1, [73] = 1, [76] = 1, [93] = 1, [94] = 1, [171] = 1, [220] = 1,
    [243] = 1, [266] = 1, [285] = 1, [435] = 1, [459] = 1, [461] = 1,
};
#endif
