/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* The probe's maps. None is pinned: the kernel frees them when the loader closes its last descriptor. */
#pragma once

#include "helpers.h"
#include "record.h"

/* Lower bits of a thread id that select a slot, see enter.h. */
#define ENTER_BITS 17
#define CPUS_MAX 1024

struct scratch {
	__u64 position;   /* bytes used in `record` */
	struct gather {   /* state of a copy from an iovec or an array of pointers */
		__u64 used, room, limit; /* bytes copied, total length of the buffers, bytes to copy at most */
		__u64 whole;             /* bytes that the call wrote; all ones for calls that read the buffers */
		__u64 flags;
	} gather;
	__u64 before[6];  /* argument registers at the beginning of a call */
	struct walk { /* state of a walk from the end of a path to the root */
		__u64 dentry, mount;           /* current position */
		__u64 root_dentry, root_mount; /* the root */
		__u64 start;                   /* offset of the text in `path` */
	} walk;
	__u8 record[RECORD_MAX + DATA_MAX + 4096];
	__u8 path[2 * TEXT_MAX];
};

/* The names that sched_process_exec saw, until the execve returns. */
struct program {
	__u32 filename_length;
	__u32 interpreter_length;
	char filename[TEXT_MAX];
	char interpreter[TEXT_MAX];
};

struct comm {
	char name[16];
};

struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(max_entries, 1);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct config);
} config_map SEC(".maps");

struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(max_entries, CPUS_MAX);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct cpu);
} cpus SEC(".maps");

struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(max_entries, CPUS_MAX);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct scratch);
} scratches SEC(".maps");

struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(max_entries, 1 << ENTER_BITS);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, __u64);
} enters SEC(".maps");

/* Enter times of threads whose slot in `enters` is in use by another thread. */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_HASH);
	MAP_UINT(max_entries, 16384);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, __u64);
} enters_more SEC(".maps");

struct {
	MAP_UINT(type, BPF_MAP_TYPE_HASH);
	MAP_UINT(max_entries, 256);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct program);
} programs SEC(".maps");

/* Memory that arguments of calls in progress pointed to, by thread id. */
struct before {
	__u8 data[6][BEFORE_MAX];
	__u64 missing; /* bits of the arguments whose memory could not be read */
};

struct {
	MAP_UINT(type, BPF_MAP_TYPE_HASH);
	MAP_UINT(max_entries, 4096);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct before);
} befores SEC(".maps");

/* Marks beside the flags: they are clone3's; they were not readable, and the value is their address. */
#define CLONE_IS_CLONE3 (1ULL << 63)
#define CLONE_NOT_READ (1ULL << 62)

/*
 * Flags of a clone3 in progress (on aarch64 of a clone, too), first by the caller's thread id, then by the child's.
 * They are saved because the program may change their memory.
 */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_HASH);
	MAP_UINT(max_entries, 4096);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, __u64);
} clone3_flags SEC(".maps");

/*
 * Excluded processes: one bit for each thread group id that can exist. Every call reads it: a lookup in an array is two
 * instructions, one in a hash map is a function call.
 */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(max_entries, PIDS_MAX / 64);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, __u64);
} excluded SEC(".maps");

/* Filters: processes (thread group ids), command names (16 bytes), cgroup ids, user ids. */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_HASH);
	MAP_UINT(max_entries, 65536);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, __u8);
} pids SEC(".maps");

struct {
	MAP_UINT(type, BPF_MAP_TYPE_HASH);
	MAP_UINT(max_entries, 256);
	MAP_TYPE(key, struct comm);
	MAP_TYPE(value, __u8);
} comms SEC(".maps");

struct {
	MAP_UINT(type, BPF_MAP_TYPE_HASH);
	MAP_UINT(max_entries, 4096);
	MAP_TYPE(key, __u64);
	MAP_TYPE(value, __u8);
} cgroups SEC(".maps");

struct {
	MAP_UINT(type, BPF_MAP_TYPE_HASH);
	MAP_UINT(max_entries, 1024);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, __u8);
} uids SEC(".maps");

/* FILTER_PUSHED: the wanted calls of each thread class, see struct pushed_filter. */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(max_entries, CLASSES_MAX);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct wanted_calls);
} wanted SEC(".maps");

struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(max_entries, 1 << ENTER_BITS);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, __u64);
} thread_classes SEC(".maps");

struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(max_entries, 1 << ENTER_BITS);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, __u64);
} class_resets SEC(".maps");

/* Scratch memory of process_exec: a struct program is too large for the stack. */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(max_entries, CPUS_MAX);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct program);
} exec_scratch SEC(".maps");

INLINE struct program *exec_scratch_of(__u32 cpu)
{
	return bpf_map_lookup_elem(&exec_scratch, &cpu);
}

/*
 * Short user buffers are first copied here. A kernel with CONFIG_HARDENED_USERCOPY checks the destination of each copy
 * from user memory. For a large map it searches all mappings. A small map is a plain heap object, and the check is
 * fast.
 */
#define BOUNCE_WORDS 16

struct bounce {
	__u64 words[BOUNCE_WORDS];
};

struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(max_entries, CPUS_MAX);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct bounce);
} bounces SEC(".maps");

INLINE struct config *config_get(void)
{
	__u32 zero = 0;
	return bpf_map_lookup_elem(&config_map, &zero);
}

INLINE struct scratch *scratch_of(__u32 cpu)
{
	return bpf_map_lookup_elem(&scratches, &cpu);
}

INLINE struct cpu *cpu_of(__u32 cpu)
{
	return bpf_map_lookup_elem(&cpus, &cpu);
}

INLINE struct counters *counters_of(__u32 cpu)
{
	struct cpu *found = cpu_of(cpu);

	return found ? &found->counters : 0;
}
