/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The records that the probe writes into the rings, and its configuration. src/record.rs and src/config.rs mirror every
 * struct. All numbers are in the machine's byte order.
 *
 * A record is `struct record`, then `arg_count` registers of 8 bytes, then items until `length`. Each item is
 * `struct item`, then `length` bytes, then zero to seven bytes up to the next multiple of 8, whose content is
 * undefined.
 *
 * A ring is memory that the probe and the reader share. It holds the records of one CPU, one after another, each at a
 * multiple of RECORD_ALIGN; the first byte follows the last. `struct position` has the positions of the probe and of
 * the reader, in bytes since the beginning of the capture.
 */
#pragma once

/* Largest record, largest piece of data, largest text, and largest text of a program's arguments, in bytes. */
#define RECORD_MAX (128 * 1024)
#define DATA_MAX (64 * 1024)
#define TEXT_MAX 4096
#define EXEC_TEXT_MAX (32 * 1024)

/* A record begins on a cache line, so that no two records share one. */
#define RECORD_ALIGN 64
/* A ring consists of chunks of this size; their number is a power of two. */
#define CHUNK_SIZE (64 * 1024)

enum record_kind {
	RECORD_SYSCALL = 1, /* a system call returned; or began, where it never returns (exit, exit_group) */
	RECORD_CHILD = 2,   /* a new task: what clone returns in the child */
	RECORD_EXIT = 3,    /* a task ended; result: its exit code as wait(2) gives it, args[0]: the new parent of its
			       children (0: it has none, -1: not known), args[1]: 1 if it was the process's last task,
			       args[2..4]: the name of the process (its first thread's) */
	RECORD_OPERATION = 4, /* an operation of io_uring completed; number: its opcode, enter_time: its submission,
				 args[0..8]: struct io_uring_sqe, args[8]: flags of the completion, args[9]: the
				 kernel thread that submitted it, 0: the program did */
};

/* record.flags */
#define RECORD_COMPAT 0x01   /* a 32-bit call on a 64-bit kernel: `number` is of the 32-bit table */
#define RECORD_CUT 0x02      /* the record was too long, and some of its content is left out */
#define RECORD_NO_RETURN 0x04 /* the call does not return: written when it began, result is 0; of an operation: it
				 succeeded without posting a completion */
#define RECORD_X32 0x08      /* a call of the x32 interface */
#define RECORD_DESCRIPTORS 0x10 /* the record has ITEM_DESCRIPTORs */
#define RECORD_MESSAGES 0x20    /* the record has ITEM_MESSAGEs */
#define RECORD_IO_THREAD 0x40   /* the task is a worker of io_uring, which the kernel made for the process */

struct record {
	__u32 length;     /* of the whole record, in bytes */
	__u16 kind;       /* enum record_kind */
	__u16 number;     /* of the system call */
	__u64 time;       /* nanoseconds of CLOCK_BOOTTIME, when the call returned */
	__u64 enter_time; /* when the call began; 0: before the capture */
	__s64 result;     /* negative: an error number */
	__u64 sequence;   /* counts the written and the lost events of this CPU, from 1 */
	__u64 lost;       /* lost events of this CPU so far */
	__u32 pid;        /* thread group, in the first pid namespace */
	__u32 tid;        /* thread */
	__u16 cpu;
	__u8 flags;
	__u8 arg_count; /* registers that follow; six if the call is not in the table */
	__u32 reserved;
};

enum item_kind {
	ITEM_MEMORY = 1,      /* what argument `arg` points to */
	ITEM_TEXT = 2,        /* the text that argument `arg` points to, without its NUL */
	ITEM_GATHERED = 3,    /* the bytes that an iovec or a msghdr points to, one after another; several messages
				 (sendmmsg, recvmmsg) follow each other, each an ITEM_MESSAGE with those of this and the
				 next three kinds that belong to it */
	ITEM_IOV_LENGTH = 4,  /* __u64: total length of the iovec's buffers in bytes */
	ITEM_NAME = 5,        /* msg_name of a msghdr */
	ITEM_CONTROL = 6,     /* msg_control of a msghdr */
	ITEM_FILE = 7,        /* struct file_info of a new descriptor */
	ITEM_SOCKET = 8,      /* struct socket_info of a descriptor */
	ITEM_TASK = 9,        /* struct task_info */
	ITEM_ARGUMENTS = 10,  /* of a program: texts, each with its NUL */
	ITEM_ENVIRONMENT = 11,
	ITEM_CWD = 12,        /* paths, without NUL */
	ITEM_EXE = 13,
	ITEM_FILENAME = 14,   /* the program as given to execve */
	ITEM_INTERPRETER = 15, /* the file that runs it: the program, or the interpreter that its first line names */
	ITEM_CGROUPS = 16,    /* texts "controller=path", each with its NUL */
	ITEM_VM = 17,         /* struct vm_info */
	ITEM_ACCEPT_QUEUE = 18, /* two __u32: length and limit of the accept queue */
	ITEM_BEFORE = 19,     /* what argument `arg` pointed to when the call began; ITEM_MEMORY: after the call */
	ITEM_DESCRIPTOR = 20, /* struct descriptor_info of a descriptor that the call gave to its process; an ITEM_SOCKET
				 or an ITEM_PATH of the same descriptor follows */
	ITEM_PATH = 21,       /* without NUL; of a namespace: its type */
	ITEM_MESSAGE = 22,    /* __u32: bytes of one message that was sent or received */
};

/* item.flags */
#define ITEM_FAULT 0x01 /* memory could not be read: the data is shorter or empty */
#define ITEM_CUT 0x02   /* the data is cut: by snaplen, or by a limit above */

#define ITEM_NO_ARG 0xff

struct item {
	__u8 arg;  /* number of the argument from 0, or ITEM_NO_ARG */
	__u8 kind; /* enum item_kind */
	__u8 flags;
	__u8 reserved;
	__u32 length; /* of the data, without padding */
};

struct file_info {
	__u64 inode;
	__u32 device; /* lower 32 bits of st_dev of stat(2): minor & 0xff | major << 8 | (minor & ~0xff) << 12 */
	__u32 mode;   /* type and permissions */
	__u32 flags;  /* FILE_… */
	__s32 fd;
};

#define FILE_CREATED 0x01 /* the call made the file */
#define FILE_UPPER 0x02   /* in the upper layer of an overlay */
#define FILE_LOWER 0x04   /* in a lower layer of an overlay */

struct descriptor_info {
	__u64 inode;
	__u32 device;     /* as in struct file_info */
	__u32 mode;       /* type and permissions */
	__u32 flags;      /* O_… */
	__u32 filesystem; /* magic number of the file system, f_type of statfs(2) */
	__s32 fd;
	__u32 close_on_exec;
};

struct socket_info {
	__u16 family;      /* AF_… */
	__u16 type;        /* SOCK_… */
	__u16 protocol;
	__u16 local_port;  /* in the machine's byte order */
	__u16 remote_port;
	__u16 path_length; /* bytes of `path`; 0: none */
	__u32 reserved;
	__u8 local[16];    /* an IPv4 address uses the first four bytes */
	__u8 remote[16];
	__u64 socket;      /* unix: kernel address of this end; peer: of the other end */
	__u64 peer;
	char path[108];    /* unix: of this end, else of the other end; abstract names begin with NUL */
	__u32 reserved2;
};

struct vm_info {
	__u32 size, rss, swap; /* KiB */
	__u32 reserved;
};

struct task_info {
	__u32 pid, tid, ppid;      /* thread group, thread, parent's thread; first pid namespace */
	__u32 vpid, vtid;          /* in the task's pid namespace */
	__u32 pgid, vpgid, sid, vsid;
	__u32 tty;                 /* device number, 0: none */
	__u32 loginuid;
	__u32 uid, gid, euid, egid;
	__u32 clone_flags;         /* of the call that made the task */
	__u32 exe_flags;           /* EXE_… */
	__u32 pidns_level;
	__u64 fd_limit;
	__u64 major_faults, minor_faults;
	struct vm_info vm;
	__u64 cap_inheritable, cap_permitted, cap_effective;
	__u64 exe_inode;
	__u64 exe_ctime, exe_mtime; /* nanoseconds since 1970 */
	__u64 start_time;           /* CLOCK_BOOTTIME */
	__u64 pidns_start_time;     /* of the pid namespace's first task */
	__u32 exe_device;
	__u32 pidns_for_children;   /* 1: children go to another pid namespace */
	char comm[16];
};

#define EXE_WRITABLE 0x01 /* the task may write its own program */
#define EXE_UPPER 0x02
#define EXE_LOWER 0x04
#define EXE_MEMFD 0x08

/* The filters in force: config.filters */
#define FILTER_PID 0x01     /* map `pids` has the process */
#define FILTER_COMM 0x02    /* map `comms` has the command name */
#define FILTER_CGROUP 0x04  /* map `cgroups` has the cgroup (version 2) */
#define FILTER_UID 0x08     /* map `uids` has the real uid */
#define FILTER_SYSCALL 0x10 /* the bit of config.syscalls */
#define FILTER_FAILED 0x20  /* the result is an error */
#define FILTER_FOLLOW 0x40  /* children of processes in `pids` enter it */
#define FILTER_PUSHED 0x80  /* the filter of user space may accept the call, see struct pushed_filter */

/* Process ids are below this (PID_MAX_LIMIT of the kernel). */
#define PIDS_MAX (4 * 1024 * 1024)
#define SYSCALL_MAX 512
#define URING_CALL 510 /* the bit of all operations of io_uring in a call_set; no call has this number */

/* A set of system calls: one bit for each number. */
struct call_set {
	__u64 native[SYSCALL_MAX / 64];
	__u64 compat[SYSCALL_MAX / 64]; /* 32-bit calls */
};

/* The calls that user space may want of the threads of one class. */
struct wanted_calls {
	struct call_set succeeded, failed;
};

/*
 * FILTER_PUSHED: user space gets the calls of these sets in any case, and of the others those that map `wanted` has for
 * the thread's class. All numbers from the last one on share the last bit: no call has them. The bit before is that of
 * all operations of io_uring.
 */
struct pushed_filter {
	struct call_set always;       /* calls that change the machine's state */
	struct call_set on_sockets;   /* calls that do so if their first argument is a socket and they succeed */
	struct call_set resets_class; /* calls whose success makes the thread's class unknown */
	__u64 classes_since;          /* classes of an earlier moment are not valid */
};

/*
 * A thread's class is its key in map `wanted`; 0: not known. The lower bits of the thread id (see enter.h) select a
 * word of map `thread_classes`: the moment at which the thread was of the class << 10 | class << 5 | the upper bits of
 * the thread id. The same bits select the moment of the thread's last reset in map `class_resets`. Moments here are
 * CLOCK_BOOTTIME in units of 16 nanoseconds: no thread returns from two calls within one unit.
 */
#define CLASSES_MAX 32
#define CLASS_SHIFT 5
#define MOMENT_SHIFT 10
#define MOMENT(time) ((time) >> 4)

struct config {
	__u32 enabled;      /* 0: nothing is captured */
	__u32 snaplen;      /* bytes of each buffer */
	__u32 filters;      /* FILTER_… */
	__u32 record_max;   /* largest record that fits into a ring, in bytes */
	__u32 wakeup_bytes; /* the reader is woken after so many bytes */
	__u32 cpus;
	__u32 excludes;     /* 1: map `excluded` is not empty */
	__u32 reserved;
	__u64 suspended;              /* CLOCK_BOOTTIME - CLOCK_MONOTONIC: nanoseconds for which the machine was suspended */
	__u64 since;                  /* calls that began before it have no enter time: the capture was paused */
	struct call_set syscalls;     /* FILTER_SYSCALL */
	struct pushed_filter pushed;
};

/* Counters of one CPU. */
struct counters {
	__u64 sequence;   /* events that passed the filters: written + lost */
	__u64 lost_full;  /* lost: the ring was full */
	__u64 lost_long;  /* lost: the record was longer than the ring can hold */
	__u64 lost_busy;  /* lost: the CPU's buffer was in use */
	__u64 faults;     /* items whose memory could not be read; their events were written */
	__u64 cut;        /* events whose content is cut */
	__u64 filtered;   /* events that a filter rejected */
	__u64 bytes;      /* bytes written */
};

/* The probe's state of one CPU. */
struct cpu {
	struct counters counters;
	__u64 head;        /* of the ring, see struct position */
	__u64 tail;        /* the last known position of the reader */
	__u64 size;        /* of the ring in bytes; 0: the CPU has none */
	__u64 since_wake;  /* bytes written since the reader was last woken */
	__u32 first_chunk; /* of the ring, in `chunks` */
	__u32 slot;        /* in `positions` */
	__u32 busy;        /* 1: the scratch buffer is in use */
	__u32 reserved[5]; /* keeps CPUs out of each other's cache lines */
};

/* The positions of a ring's writer and reader. Each has its own cache line, because different CPUs write them. */
struct position {
	__u64 head; /* beginning of the next record: all records before it are complete */
	__u64 head_reserved[7];
	__u64 tail; /* beginning of the reader's next record: bytes before it may be overwritten */
	__u64 tail_reserved[7];
};

/* How the probe reads an argument: see the rows of syscalls.gen.h */
#define CAPTURE_STRING 1  /* until NUL */
#define CAPTURE_LENGTH 2  /* argument × size bytes */
#define CAPTURE_RESULT 3  /* result × size bytes */
#define CAPTURE_POINTED 4 /* the argument points to the length */
#define CAPTURE_STRUCT 5  /* size bytes */
#define CAPTURE_IOVEC 6   /* the argument has the count */
#define CAPTURE_MSGHDR 7
#define CAPTURE_MMSGHDR 8
#define CAPTURE_FDSET 9   /* the argument has the number of bits */
#define CAPTURE_HOW 0x3f
#define CAPTURE_SNAP 0x40 /* snaplen limits it */
#define CAPTURE_OUT 0x80  /* only after success */

struct arg_desc {
	__u8 how;
	__u8 argument;
	__u16 size;
};

/* How an argument is read if another argument has a certain value. */
struct form_desc {
	__u8 argument;
	__u8 decides; /* the other argument, whose bits under `mask` must be `value` */
	__u16 reserved;
	__u32 mask, value;
	struct arg_desc desc;
};

enum special {
	SPECIAL_NONE,
	SPECIAL_OPEN,
	SPECIAL_PIPE,
	SPECIAL_SOCKETPAIR,
	SPECIAL_SOCKET,
	SPECIAL_ACCEPT,
	SPECIAL_EXECVE,
	SPECIAL_CLONE,
	SPECIAL_NORETURN,
	SPECIAL_MEMORY,
	SPECIAL_RECEIVE, /* this kind and all that follow may give a descriptor */
	SPECIAL_DESCRIPTOR, /* the result is a descriptor */
	SPECIAL_PERHAPS,    /* the result is a descriptor unless it is 0 */
	SPECIAL_IOCTL,
	SPECIAL_HANDLE,
	SPECIAL_UNPACK, /* a 32-bit call that stands for another call, or whose arguments are in memory */
	SPECIAL_RULESET, /* landlock: the result is a descriptor if argument 2, flags, is 0 */
	SPECIAL_LISTENER, /* seccomp: the result is a descriptor if argument 1, flags, asks for one */
};

#define SECCOMP_FILTER_FLAG_NEW_LISTENER 0x8

#define FORMS_MAX 128
#define BEFORE_MAX 128 /* bytes of each ITEM_BEFORE at most */
#define CLONE3_NUMBER 435 /* on every architecture */
#define CLONE_NUMBER_ARM64 220

struct syscall_desc {
	__u8 args;
	__u8 special;
	__u8 captured; /* how many arguments point to memory that is read */
	__u8 known;
	struct arg_desc arg[6];
	/* For calls with a single buffer and nothing else to read: its argument + 1, how, the argument with its length. */
	__u8 only;
	__u8 only_how;
	__u8 only_argument;
	/* Bits of the arguments that point to memory which the call overwrites: it is read before the call, too. */
	__u8 changed;
	/* Index of the call's first form in the table of forms, and the number of forms. */
	__u8 form;
	__u8 forms;
};
