/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Which events are captured. */
#pragma once

#include "caller.h"
#include "clock.h"
#include "descriptor.h"
#include "enter.h"
#include "maps.h"
#include "socket.h"

INLINE bool is_excluded(struct config *config, __u32 pid)
{
	__u32 word = pid / 64;

	if (!config->excludes)
		return 0;
	__u64 *bits = bpf_map_lookup_elem(&excluded, &word);
	return bits && *bits >> (pid & 63) & 1;
}

/* What is asked of the process alone. */
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

INLINE bool in_set(const struct call_set *set, __u32 number, bool compat)
{
	__u64 word = number / 64;

	opaque(word);
	if (word >= SYSCALL_MAX / 64)
		return 0;
	return (compat ? set->compat[word] : set->native[word]) >> (number & 63) & 1;
}

/* The thread is another from now on. */
INLINE void renew(struct config *config, __u32 tid)
{
	__u32 slot = tid & ((1 << ENTER_BITS) - 1);
	__u64 *renewal = bpf_map_lookup_elem(&renewals, &slot);

	if (renewal)
		*renewal = MOMENT(time_now(config));
}

/* The row of map `wanted`. */
INLINE __u32 class_of(struct config *config, __u32 tid)
{
	__u32 slot = tid & ((1 << ENTER_BITS) - 1);
	__u64 *verdict = bpf_map_lookup_elem(&verdicts, &slot);
	__u64 *renewal = bpf_map_lookup_elem(&renewals, &slot);

	if (!verdict || !renewal)
		return 0;
	__u64 word = *verdict, moment = word >> MOMENT_SHIFT;
	if ((word & (CLASSES_MAX - 1)) != tid >> ENTER_BITS || moment < *renewal ||
	    moment < MOMENT(config->pushed.judged_since))
		return 0;
	return word >> CLASS_SHIFT & (CLASSES_MAX - 1);
}

/* Whether the call may have given its process a descriptor; or stands for another one, which only its record tells. */
INLINE bool gives_descriptor(__u32 number, bool compat, bool failed, __u32 second)
{
	__u32 special = desc_of(number, compat)->special;

	/* Ranges rather than cases: clang makes a table of many cases, whose reads the verifier does not accept. */
	if (special < SPECIAL_RECEIVE)
		return 0;
	if (special == SPECIAL_UNPACK)
		return 1;
	return !failed && (special != SPECIAL_IOCTL || ioctl_gives_descriptor(second));
}

#define CALL_COMPAT 1
#define CALL_FAILED 2

/* Whether user space must see the call (`how`: CALL_…), or may want it; `first`, `second`: its arguments. */
int NOINLINE pushed_passes(__u32 tid, __u32 number, __u32 how, __u32 first, __u32 second)
{
	struct config *config = config_get();
	bool compat = how & CALL_COMPAT, failed = how & CALL_FAILED;

	if (!config)
		return 0;
	struct pushed *pushed = &config->pushed;
	if (number >= SYSCALL_MAX)
		number = SYSCALL_MAX - 1;
	if (in_set(&pushed->kept, number, compat)) {
		if (!failed && in_set(&pushed->renews, number, compat))
			renew(config, tid);
		return 1;
	}
	__u32 class = class_of(config, tid);
	struct wanted *row = bpf_map_lookup_elem(&wanted, &class);
	if (!row || in_set(failed ? &row->failed : &row->succeeded, number, compat))
		return 1;
	if (gives_descriptor(number, compat, failed, second))
		return 1;
	return !failed && in_set(&pushed->transfers, number, compat) && sock_of(first) != 0;
}

/* Whether a call passes; it is counted where it does not. */
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
