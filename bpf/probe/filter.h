/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Decides which events are captured. */
#pragma once

#include "caller.h"
#include "clock.h"
#include "descriptor.h"
#include "enter.h"
#include "maps.h"
#include "socket.h"

/* Returns 1 if the process is excluded from the capture. */
INLINE bool is_excluded(struct config *config, __u32 pid)
{
	__u32 word = pid / 64;

	if (!config->excludes)
		return 0;
	__u64 *bits = bpf_map_lookup_elem(&excluded, &word);
	return bits && *bits >> (pid & 63) & 1;
}

/* Returns 1 if the process passes the filters that concern the process alone. */
INLINE bool process_passes(struct config *config, __u32 pid)
{
	if (config->filters & FILTER_PID && !bpf_map_lookup_elem(&pids, &pid))
		return 0;
	if (config->filters & FILTER_UID) {
		__u32 uid = bpf_get_current_uid_gid();
		if (!bpf_map_lookup_elem(&uids, &uid))
			return 0;
	}
	if (config->filters & FILTER_CGROUP) {
		__u64 cgroup = bpf_get_current_cgroup_id();
		if (!bpf_map_lookup_elem(&cgroups, &cgroup))
			return 0;
	}
	if (config->filters & FILTER_COMM) {
		char comm[16] = {};
		bpf_get_current_comm(comm, sizeof(comm));
		if (!bpf_map_lookup_elem(&comms, comm))
			return 0;
	}
	return 1;
}

/* Returns 1 if the call is in the set. */
INLINE bool in_set(const struct call_set *set, __u32 number, bool compat)
{
	__u64 word = number / 64;

	opaque(word);
	if (word >= SYSCALL_MAX / 64)
		return 0;
	return (compat ? set->compat[word] : set->native[word]) >> (number & 63) & 1;
}

/* Invalidates the thread's class from now on. */
INLINE void class_reset(struct config *config, __u32 tid)
{
	__u32 slot = tid & ((1 << ENTER_BITS) - 1);
	__u64 *reset = bpf_map_lookup_elem(&class_resets, &slot);

	if (reset)
		*reset = MOMENT(time_now(config));
}

/* Returns the thread's class, the key of map `wanted`; 0: not known. */
INLINE __u32 class_of(struct config *config, __u32 tid)
{
	__u32 slot = tid & ((1 << ENTER_BITS) - 1);
	__u64 *known = bpf_map_lookup_elem(&thread_classes, &slot);
	__u64 *reset = bpf_map_lookup_elem(&class_resets, &slot);

	if (!known || !reset)
		return 0;
	__u64 word = *known, moment = word >> MOMENT_SHIFT;
	if ((word & (CLASSES_MAX - 1)) != tid >> ENTER_BITS || moment < *reset ||
	    moment < MOMENT(config->pushed.classes_since))
		return 0;
	return word >> CLASS_SHIFT & (CLASSES_MAX - 1);
}

/*
 * Returns 1 if the call may have given its process a descriptor, or stands for another call, which is known only once
 * its arguments are unpacked.
 */
INLINE bool may_return_descriptor(__u32 number, bool compat, bool failed, __u32 second)
{
	__u32 special = desc_of(number, compat)->special;

	/* Comparisons, not a switch: clang makes a lookup table of a large switch, and the verifier rejects its reads. */
	if (special < SPECIAL_RECEIVE)
		return 0;
	if (special == SPECIAL_UNPACK)
		return 1;
	return !failed && (special != SPECIAL_IOCTL || ioctl_returns_descriptor(second));
}

#define CALL_COMPAT 1
#define CALL_FAILED 2

/* Returns 1 if user space needs the call or may want it. `how`: CALL_…; `first`, `second`: the call's arguments. */
int NOINLINE pushed_passes(__u32 tid, __u32 number, __u32 how, __u32 first, __u32 second)
{
	struct config *config = config_get();
	bool compat = how & CALL_COMPAT, failed = how & CALL_FAILED;

	if (!config)
		return 0;
	struct pushed_filter *pushed = &config->pushed;
	if (number >= SYSCALL_MAX)
		number = SYSCALL_MAX - 1;
	if (in_set(&pushed->always, number, compat)) {
		if (!failed && in_set(&pushed->resets_class, number, compat))
			class_reset(config, tid);
		return 1;
	}
	__u32 class = class_of(config, tid);
	struct wanted_calls *row = bpf_map_lookup_elem(&wanted, &class);
	if (!row || in_set(failed ? &row->failed : &row->succeeded, number, compat))
		return 1;
	if (may_return_descriptor(number, compat, failed, second))
		return 1;
	return !failed && in_set(&pushed->on_sockets, number, compat) && sock_of(first) != 0;
}

/* Returns 1 if the call passes all filters. Counts the call as filtered if it does not. */
INLINE bool filter_passes(struct config *config, const struct caller *caller, __u32 number, __s64 result,
			  struct pt_regs *regs)
{
	if (config->filters & FILTER_FAILED && result >= 0)
		goto refused;
	if (config->filters & FILTER_SYSCALL && !in_set(&config->syscalls, number, caller->compat))
		goto refused;
	if (config->filters & FILTER_PUSHED &&
	    !pushed_passes(caller->tid, number,
			   (caller->compat ? CALL_COMPAT : 0) | (result < 0 ? CALL_FAILED : 0),
			   first_argument(regs, caller->compat), second_argument(regs, caller->compat)))
		goto refused;
	if (process_passes(config, caller->pid))
		return 1;
refused:;
	struct counters *counters = counters_of(bpf_get_smp_processor_id());
	if (counters)
		counters->filtered++;
	return 0;
}
