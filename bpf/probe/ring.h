/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The rings: one for each CPU, so that each has a single writer. The kernel's ring buffer takes a lock and a copy for
 * each record: 43 to 63 ns for a short one. A store into shared memory takes 3 ns.
 */
#pragma once

#include "maps.h"

struct chunk {
	__u64 words[CHUNK_SIZE / 8];
};

/* The chunks of all rings. The loader sets their number. */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(map_flags, BPF_F_MMAPABLE);
	MAP_UINT(max_entries, 1);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct chunk);
} chunks SEC(".maps");

struct {
	MAP_UINT(type, BPF_MAP_TYPE_ARRAY);
	MAP_UINT(map_flags, BPF_F_MMAPABLE);
	MAP_UINT(max_entries, 1);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct position);
} positions SEC(".maps");

/* Wakes the reader, which polls this map. Its content means nothing; one page is enough. */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_RINGBUF);
	MAP_UINT(max_entries, 4096);
} wakeups SEC(".maps");

INLINE void reader_wake(void)
{
	void *notification = bpf_ringbuf_reserve(&wakeups, sizeof(__u64), 0);

	/* No room: earlier notifications still wait for the reader. */
	if (notification)
		bpf_ringbuf_discard(notification, BPF_RB_FORCE_WAKEUP);
}

/* Returns the bytes that a record occupies in the ring. */
INLINE __u64 ring_room(__u64 length)
{
	return (length + RECORD_ALIGN - 1) & ~(__u64)(RECORD_ALIGN - 1);
}

/* Returns 1 if there is room for `bytes` bytes at the ring's head. */
INLINE bool ring_has_room(struct cpu *cpu, __u64 bytes)
{
	if (likely(cpu->head + bytes - cpu->tail <= cpu->size))
		return 1;
	struct position *position = bpf_map_lookup_elem(&positions, &cpu->slot);
	if (!position)
		return 0;
	cpu->tail = *(volatile __u64 *)&position->tail;
	return cpu->head + bytes - cpu->tail <= cpu->size;
}

/* Returns the chunk at position `place` of the ring. */
INLINE struct chunk *ring_chunk(struct cpu *cpu, __u64 place)
{
	__u32 index = cpu->first_chunk + ((place & (cpu->size - 1)) / CHUNK_SIZE);

	return bpf_map_lookup_elem(&chunks, &index);
}

/* Publishes the record of `length` bytes at the head to the reader. */
INLINE void ring_publish(struct config *config, struct cpu *cpu, __u64 length)
{
	__u64 room = ring_room(length);
	struct position *position = bpf_map_lookup_elem(&positions, &cpu->slot);

	cpu->counters.bytes += length;
	cpu->head += room;
	if (!position)
		return;
#if defined(__TARGET_ARCH_x86)
	/* x86 keeps stores in order. */
	barrier();
	*(volatile __u64 *)&position->head = cpu->head;
#else
	/* An atomic addition that returns a value is a full barrier. */
	__u64 before = __sync_fetch_and_add(&position->head, room);
	opaque(before);
#endif
	cpu->since_wake += room;
	if (unlikely(cpu->since_wake >= config->wakeup_bytes)) {
		cpu->since_wake = 0;
		reader_wake();
	}
}

/* Returns the number of events that this CPU has lost so far. */
INLINE __u64 lost_total(const struct counters *counters)
{
	return counters->lost_full + counters->lost_long + counters->lost_busy;
}

#define PART_BLOCKS 256
#define PARTS ((RECORD_MAX + DATA_MAX) / (PART_BLOCKS * RECORD_ALIGN))

/* Copies up to PART_BLOCKS blocks, from block `first` on, of the record in the CPU's scratch buffer into the ring. */
int NOINLINE ring_copy(__u32 cpu_number, __u32 first)
{
	struct scratch *s = scratch_of(cpu_number);
	struct cpu *cpu = cpu_of(cpu_number);

	if (!s || !cpu)
		return 0;
	__u64 blocks = (s->position + RECORD_ALIGN - 1) / RECORD_ALIGN;
	for (__u64 i = 0; i < PART_BLOCKS; i++) {
		__u64 from = (first + i) * RECORD_ALIGN, to = cpu->head + from;

		if (first + i >= blocks)
			break;
		opaque(from);
		if (from > RECORD_MAX + DATA_MAX)
			break;
		struct chunk *chunk = ring_chunk(cpu, to);
		if (!chunk)
			break;
		to = to & (CHUNK_SIZE - RECORD_ALIGN);
		opaque(to);
		to &= CHUNK_SIZE - RECORD_ALIGN;
		__u64 *target = (__u64 *)((char *)chunk + to), *source = (__u64 *)(s->record + from);
#pragma unroll
		for (int word = 0; word < RECORD_ALIGN / 8; word++)
			target[word] = source[word];
	}
	return 0;
}
