/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Which events are captured. */
#pragma once

#include "maps.h"

INLINE bool is_excluded(struct config *config, __u32 pid)
{
#pragma unroll
	for (int i = 0; i < EXCLUDED_MAX; i++) {
		/* The free places are at the end. */
		if (config->excluded[i] == 0)
			return 0;
		if (config->excluded[i] == pid)
			return 1;
	}
	return 0;
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

/* Whether an event passes; it is counted where it does not. */
INLINE bool filter_passes(struct config *config, __u32 pid, __u32 number, bool compat, __s64 result)
{
	if (config->filters & FILTER_FAILED && result >= 0)
		goto refused;
	if (config->filters & FILTER_SYSCALL) {
		__u64 word = number / 64;
		opaque(word);
		if (word >= SYSCALL_MAX / 64)
			goto refused;
		__u64 bits = compat ? config->syscalls_compat[word] : config->syscalls[word];
		if (!(bits >> (number & 63) & 1))
			goto refused;
	}
	if (process_passes(config, pid))
		return 1;
refused:;
	struct counters *counters = counters_of(bpf_get_smp_processor_id());
	if (counters)
		counters->filtered++;
	return 0;
}
