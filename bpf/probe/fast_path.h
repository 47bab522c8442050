/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The fast path of most calls: registers and at most one short buffer, written directly into the ring. All other calls
 * take the slow path through the scratch buffer (write.h), which writes records of the same form.
 */
#pragma once

#include "args.h"
#include "caller.h"
#include "ring.h"

/* Largest record (header, six registers, one item) and largest buffer of the fast path, in bytes. */
#define FAST_PATH_RECORD_MAX 256
#define FAST_PATH_DATA_MAX (BOUNCE_WORDS * 8)

/* A call that has returned, as sys_exit sees it. */
struct returned {
	__u64 time, enter_time;
	__s64 result;
	__u32 number;
	__u8 flags;
};

INLINE bool has_fast_path(const volatile struct syscall_desc *call)
{
	return call->known && !call->special && !call->changed && (call->only || !call->captured);
}

/* Writes the call's buffer after the registers at `args`. Returns 0 if the call needs the slow path. */
INLINE bool fast_path_buffer(__u32 cpu_number, const volatile struct syscall_desc *call, const struct returned *returned,
			 __u64 *args, __u32 count, __u32 snaplen, __u64 *used)
{
	__u32 only = call->only - 1;
	__u8 how = call->only_how;
	__u64 length;

	if (how & CAPTURE_OUT) {
		if (returned->result < 0)
			return 1;
		length = returned->result;
	} else {
		length = args[call->only_argument & 7] & 0xffffffff;
	}
	__u64 from = args[only & 7];
	if (from == 0)
		return 1;
	__u64 wanted = length < snaplen ? length : snaplen;
	struct item *item = (struct item *)(args + count);
	__u64 *to = (__u64 *)(item + 1);

	*(__u64 *)item = (__u64)only | (__u64)ITEM_MEMORY << 8 | (__u64)(wanted < length ? ITEM_CUT : 0) << 16 |
			 wanted << 32;
	*used = sizeof(*item) + ROUND8(wanted);
	opaque(wanted);
	if (wanted <= 2 * sizeof(__u64)) {
		__u64 words[2] = {};

		if (unlikely(bpf_probe_read_user(words, wanted, (void *)from)))
			return 0;
		to[0] = words[0];
		to[1] = words[1];
		return 1;
	}
	struct bounce *bounce = bpf_map_lookup_elem(&bounces, &cpu_number);
	opaque(wanted);
	if (unlikely(wanted > FAST_PATH_DATA_MAX || !bounce))
		return 0;
	if (unlikely(bpf_probe_read_user(bounce, wanted, (void *)from)))
		return 0;
#pragma unroll
	for (int i = 0; i < BOUNCE_WORDS; i++)
		to[i] = bounce->words[i];
	return 1;
}

/* Writes the call's record. Returns 0 if the call needs the slow path; nothing has been written then. */
INLINE bool fast_path_write(struct config *config, struct pt_regs *regs, const struct caller *caller,
			const struct returned *returned)
{
	__u32 cpu_number = bpf_get_smp_processor_id();
	const volatile struct syscall_desc *call = desc_of(returned->number, caller->compat);
	struct cpu *cpu = cpu_of(cpu_number);

	if (unlikely(returned->number >= SYSCALL_MAX || !has_fast_path(call) || !cpu || cpu->busy))
		return 0;
	__u64 at = cpu->head & (CHUNK_SIZE - RECORD_ALIGN);
	if (unlikely(at > CHUNK_SIZE - FAST_PATH_RECORD_MAX || !ring_has_room(cpu, FAST_PATH_RECORD_MAX)))
		return 0;
	struct chunk *chunk = ring_chunk(cpu, cpu->head);
	if (!chunk)
		return 0;
	struct record *record = (struct record *)((char *)chunk + at);
	__u64 *args = (__u64 *)(record + 1);
	__u32 count = call->args & 7;
	__u64 used = 0;

	registers(regs, args, caller->compat);
	if (call->only && !fast_path_buffer(cpu_number, call, returned, args, count, config->snaplen, &used))
		return 0;
	struct counters *counters = &cpu->counters;
	counters->sequence++;
	record->length = sizeof(*record) + count * sizeof(__u64) + used;
	record->kind = RECORD_SYSCALL;
	record->number = returned->number;
	record->time = returned->time;
	record->enter_time = returned->enter_time;
	record->result = returned->result;
	record->sequence = counters->sequence;
	record->lost = lost_total(counters);
	record->pid = caller->pid;
	record->tid = caller->tid;
	record->cpu = cpu_number;
	record->flags = returned->flags;
	record->arg_count = count;
	record->reserved = 0;
	ring_publish(config, cpu, sizeof(*record) + count * sizeof(__u64) + used);
	return 1;
}
