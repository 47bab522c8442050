/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* The probe's maps. Nothing is pinned: they go with the last descriptor of the loader. */
#pragma once

#include "helpers.h"
#include "record.h"

/* Enter times: the slot is the thread id's lower bits, see enter.h. */
#define ENTER_BITS 17
#define CPUS_MAX 1024

struct scratch {
	__u64 position;   /* bytes of `record` that are used */
	struct gather {   /* of an iovec: */
		__u64 used, room, limit; /* bytes copied, bytes that there is room for, bytes wanted */
		__u64 whole;             /* bytes that the call wrote; all where it reads */
		__u64 flags;
	} gather;
	__u64 before[6];  /* argument registers at the beginning of a call */
	struct walk { /* of a path, from its end: */
		__u64 dentry, mount;           /* where it is */
		__u64 root_dentry, root_mount; /* where it ends */
		__u64 start;                   /* of the text in `path` */
	} walk;
	__u8 record[RECORD_MAX + DATA_MAX + 4096];
	__u8 path[2 * TEXT_MAX];
};

/* What sched_process_exec saw, until the execve returns. */
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
} settings SEC(".maps");

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

/* Enter times of threads whose slot in `enters` another thread has. */
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

/* What arguments of calls under way pointed to, by thread id. */
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

/* Beside the flags: they are clone3's; they could not be read yet, and this is where they stand. */
#define CLONE_IS_CLONE3 (1ULL << 63)
#define CLONE_NOT_READ (1ULL << 62)

/* Flags of a clone3 (on aarch64 of a clone, too) under way, by the caller's thread id, and then by the child's: their memory may change. */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_HASH);
	MAP_UINT(max_entries, 4096);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, __u64);
} clone3_flags SEC(".maps");

/*
 * Processes (thread group ids) that are left out: a bit for each id. It is looked at in every call, and the lookup in an
 * array is two instructions where that in a hash map is a call. It has room for every process there can be.
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

/* FILTER_PUSHED: see struct pushed. */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(max_entries, CLASSES_MAX);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct wanted);
} wanted SEC(".maps");

struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(max_entries, 1 << ENTER_BITS);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, __u64);
} verdicts SEC(".maps");

struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(max_entries, 1 << ENTER_BITS);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, __u64);
} renewals SEC(".maps");

/* Where process_exec puts a program together: it is too large for the stack. */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(max_entries, CPUS_MAX);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct program);
} kept SEC(".maps");

INLINE struct program *keep_program(__u32 cpu)
{
	return bpf_map_lookup_elem(&kept, &cpu);
}

/*
 * Short buffers pass through here. A kernel with CONFIG_HARDENED_USERCOPY looks up what kind of memory it copies user
 * memory to; for a large map that is a search of all mappings, for a small one, which is a plain heap object, it is
 * quick.
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
	return bpf_map_lookup_elem(&settings, &zero);
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
