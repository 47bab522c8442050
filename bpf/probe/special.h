/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Captures what some calls need beside their arguments: column `special` of syscalls.toml. */
#pragma once

#include "args.h"
#include "descriptor.h"
#include "file.h"
#include "socket.h"
#include "task.h"

#if defined(__TARGET_ARCH_x86)
#define FORK_NUMBER 57
#define VFORK_NUMBER 58
#define FORK_NUMBER_COMPAT 2
#define VFORK_NUMBER_COMPAT 190
#else
#define FORK_NUMBER -1
#define VFORK_NUMBER -1
#define FORK_NUMBER_COMPAT 2
#define VFORK_NUMBER_COMPAT 190
#endif
#define CLONE_VFORK_VM 0x4100

/* Returns 1 if the flags of the call are saved when it begins. */
INLINE bool clone_is_saved(__u32 number)
{
#if defined(__TARGET_ARCH_arm64)
	if (number == CLONE_NUMBER_ARM64)
		return 1;
#endif
	return number == CLONE3_NUMBER;
}

/*
 * Returns the saved flags. Flags that were not in memory when the call began are read from the caller's memory now: the
 * kernel has read them meanwhile, and so they are there.
 */
INLINE __u64 saved_clone_flags(__u64 saved)
{
	__u64 flags = 0;

	if (!(saved & CLONE_NOT_READ))
		return saved;
	bpf_probe_read_user(&flags, sizeof(flags), (void *)(saved & ~(CLONE_NOT_READ | CLONE_IS_CLONE3)));
	return flags | CLONE_IS_CLONE3;
}

/* Returns the flags of clone, clone3, fork or vfork. */
INLINE __u32 clone_flags(struct scratch *s, const struct record *record)
{
	__u64 flags = 0;
	int number = record->number;
	bool compat = is_compat(record);

	if (clone_is_saved(number)) {
		__u32 tid = record->tid;
		__u64 *saved = bpf_map_lookup_elem(&clone3_flags, &tid);

		if (saved) {
			flags = saved_clone_flags(*saved) & ~CLONE_IS_CLONE3;
			bpf_map_delete_elem(&clone3_flags, &tid);
		}
		return flags;
	}
	if (number == (compat ? VFORK_NUMBER_COMPAT : VFORK_NUMBER))
		return CLONE_VFORK_VM;
	if (number == (compat ? FORK_NUMBER_COMPAT : FORK_NUMBER))
		return 0;
	return register_of(s, 0);
}

/* Reads two descriptors from the memory that an argument points to. */
INLINE void both_fds(struct scratch *s, __u32 argument, int *fds)
{
	bpf_probe_read_user(fds, 2 * sizeof(int), (void *)register_of(s, argument));
}

/* Captures what the row's `special` asks for. */
int NOINLINE capture_special(__u32 cpu, __u32 special)
{
	struct scratch *s = scratch_of(cpu);
	int fds[2] = { -1, -1 };

	if (!s)
		return 0;
	struct record *record = (struct record *)s->record;
	__s64 result = record->result;

	switch (special) {
	case SPECIAL_OPEN:
		if (result >= 0)
			capture_file(cpu, result);
		break;
	case SPECIAL_PIPE:
		if (result)
			break;
		both_fds(s, 0, fds);
		capture_file(cpu, fds[0]);
		capture_file(cpu, fds[1]);
		break;
	case SPECIAL_SOCKETPAIR:
		if (result)
			break;
		both_fds(s, 3, fds);
		capture_socket(cpu, 3, fds[0]);
		capture_socket(cpu, 3, fds[1]);
		break;
	case SPECIAL_SOCKET:
		capture_socket(cpu, 0, register_of(s, 0));
		break;
	case SPECIAL_ACCEPT:
		if (result >= 0)
			capture_socket(cpu, ITEM_NO_ARG, result);
		capture_queue(cpu, register_of(s, 0));
		break;
	case SPECIAL_EXECVE: {
		/* execveat has a directory before the path. */
		bool at = record->arg_count > 3;
		capture_execve(cpu, register_of(s, at ? 2 : 1), register_of(s, at ? 3 : 2), result != 0);
		break;
	}
	case SPECIAL_CLONE: {
		__u64 flags = clone_flags(s, record);

		capture_clone(cpu, bpf_get_current_task(), flags);
		if (result > 0)
			capture_pidfd(cpu, flags);
		break;
	}
	case SPECIAL_RECEIVE:
		capture_received(cpu);
		break;
	case SPECIAL_DESCRIPTOR:
		if (result >= 0)
			capture_descriptor(cpu, result);
		break;
	case SPECIAL_PERHAPS:
		if (result > 0)
			capture_descriptor(cpu, result);
		break;
	case SPECIAL_RULESET:
		if (result >= 0 && !(__u32)register_of(s, 2))
			capture_descriptor(cpu, result);
		break;
	case SPECIAL_LISTENER:
		/* With SECCOMP_FILTER_FLAG_TSYNC the result may be the number of a thread. */
		if (result >= 0 && register_of(s, 1) & SECCOMP_FILTER_FLAG_NEW_LISTENER)
			capture_descriptor(cpu, result);
		break;
	case SPECIAL_HANDLE:
		if (result >= 0) {
			capture_file(cpu, result);
			capture_descriptor(cpu, result);
		}
		break;
	case SPECIAL_IOCTL:
		if (result > 0 && ioctl_returns_descriptor(register_of(s, 1)))
			capture_descriptor(cpu, result);
		break;
	case SPECIAL_MEMORY:
		capture_vm(cpu);
		break;
	}
	return 0;
}
