/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Captures memory that a call overwrites, as it was when the call began. */
#pragma once

#include "args.h"

/* Returns the bytes to read of argument `index` when the call begins; `registers` has its argument registers. */
INLINE __u64 before_size(const volatile struct syscall_desc *call, __u32 index, const __u64 *registers)
{
	const volatile struct arg_desc *desc = &call->arg[index];
	__u64 size = desc->size;

	if ((desc->how & CAPTURE_HOW) == CAPTURE_FDSET)
		size = (((registers[desc->argument & 3] & 0xffff) + 63) / 64) * 8;
	return size > BEFORE_MAX ? BEFORE_MAX : size;
}

/* Saves the memory in map `befores`. The registers are in scratch.before. */
int NOINLINE before_save(__u32 cpu, __u32 tid, __u32 number, __u32 compat)
{
	struct scratch *s = scratch_of(cpu);

	if (!s)
		return 0;
	const volatile struct syscall_desc *call = desc_of(number, compat);
	struct before *before = (struct before *)s->path;
	__u64 missing = 0;

	for (__u32 i = 0; i < 6; i++) {
		if (!(call->changed >> i & 1) || !s->before[i])
			continue;
		__u64 size = before_size(call, i, s->before);
		opaque(size);
		if (size > BEFORE_MAX)
			continue;
		if (bpf_probe_read_user(before->data[i], size, (void *)s->before[i]))
			missing |= 1 << i;
	}
	before->missing = missing;
	bpf_map_update_elem(&befores, &tid, before, BPF_ANY);
	return 0;
}

/* Moves the saved memory into the record. */
int NOINLINE before_capture(__u32 cpu)
{
	struct scratch *s = scratch_of(cpu);
	struct counters *counters = counters_of(cpu);

	if (!s || !counters)
		return 0;
	struct record *record = (struct record *)s->record;
	__u32 tid = record->tid;
	const volatile struct syscall_desc *call = desc_of(record->number, is_compat(record));
	struct before *before = bpf_map_lookup_elem(&befores, &tid);

	if (!before)
		return 0;
	for (__u32 i = 0; i < 6; i++) {
		if (!(call->changed >> i & 1) || !register_of(s, i))
			continue;
		struct item *item = item_begin(s, i, ITEM_BEFORE);
		if (!item)
			break;
		__u64 size = before_size(call, i, (__u64 *)(record + 1));
		opaque(size);
		if (size > BEFORE_MAX)
			continue;
		/* The memory was not readable when the call began: its present content is not the value then. */
		if (before->missing >> i & 1) {
			counters->faults++;
			item_end(s, item, 0, ITEM_FAULT);
			continue;
		}
		bpf_probe_read_kernel(item_data(s), size, before->data[i]);
		item_end(s, item, size, 0);
	}
	bpf_map_delete_elem(&befores, &tid);
	return 0;
}
