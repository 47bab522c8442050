/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Builds a record in the CPU's scratch buffer and copies it into the ring. */
#pragma once

#include "ring.h"

#define ROUND8(value) (((value) + 7) & ~7ULL)

/* Reserves the CPU's buffer, counts the event and fills the record's head. Returns NULL if the event is lost. */
INLINE struct scratch *record_begin(__u32 cpu_number, __u32 kind, __u32 pid, __u32 tid)
{
	struct scratch *s = scratch_of(cpu_number);
	struct cpu *cpu = cpu_of(cpu_number);

	if (!s || !cpu)
		return 0;
	struct counters *counters = &cpu->counters;
	counters->sequence++;
	if (unlikely(cpu->busy)) {
		counters->lost_busy++;
		return 0;
	}
	cpu->busy = 1;
	struct record *record = (struct record *)s->record;
	record->kind = kind;
	record->sequence = counters->sequence;
	record->lost = lost_total(counters);
	record->pid = pid;
	record->tid = tid;
	record->cpu = cpu_number;
	record->reserved = 0;
	return s;
}

/* Copies the record into the CPU's ring and releases the buffer. */
INLINE void record_end(struct config *config, __u32 cpu_number, struct scratch *s)
{
	struct cpu *cpu = cpu_of(cpu_number);
	__u64 length = s->position;
	struct record *record = (struct record *)s->record;

	if (!cpu)
		return;
	if (unlikely(record->flags & RECORD_CUT))
		cpu->counters.cut++;
	if (unlikely(length > config->record_max)) {
		cpu->counters.lost_long++;
	} else if (unlikely(!ring_has_room(cpu, ring_room(length)))) {
		cpu->counters.lost_full++;
		cpu->since_wake = config->wakeup_bytes;
	} else {
		record->length = length;
		for (__u32 part = 0; part < PARTS; part++) {
			if (part * PART_BLOCKS * RECORD_ALIGN >= length)
				break;
			ring_copy(cpu_number, part * PART_BLOCKS);
		}
		ring_publish(config, cpu, length);
	}
	cpu->busy = 0;
}

/* Begins an item. Returns NULL if the record is full. Write its data to item_data(), then call item_end(). */
INLINE struct item *item_begin(struct scratch *s, __u8 arg, __u8 kind)
{
	__u64 at = s->position;

	if (at > RECORD_MAX - sizeof(struct item)) {
		((struct record *)s->record)->flags |= RECORD_CUT;
		return 0;
	}
	struct item *item = (struct item *)(s->record + at);
	*(__u64 *)item = (__u64)arg | (__u64)kind << 8;
	return item;
}

/* Returns the address for the data of the item at s->position, which has room for DATA_MAX bytes. */
INLINE void *item_data(struct scratch *s)
{
	__u64 at = s->position + sizeof(struct item);

	if (at > RECORD_MAX)
		at = RECORD_MAX;
	return s->record + at;
}

/* Completes the item at s->position, whose data has `length` bytes. */
INLINE void item_end(struct scratch *s, struct item *item, __u32 length, __u8 flags)
{
	item->length = length;
	item->flags = flags;
	s->position += sizeof(struct item) + ROUND8(length);
}

/* Appends an item with a value. */
#define ITEM_PUT(s, arg, kind, value)                                                                          \
	do {                                                                                                    \
		struct item *item_ = item_begin(s, arg, kind);                                                  \
		if (item_) {                                                                                    \
			*(typeof(value) *)item_data(s) = (value);                                               \
			item_end(s, item_, sizeof(value), 0);                                                   \
		}                                                                                               \
	} while (0)

/*
 * Copies user memory into the item at s->position. Returns the bytes copied, and adds ITEM_FAULT or ITEM_CUT to
 * `flags`.
 */
INLINE __u32 copy_user(struct scratch *s, __u64 from, __u64 length, __u8 *flags)
{
	void *to = item_data(s);
	__u64 size = length;

	if (size > DATA_MAX) {
		size = DATA_MAX;
		*flags |= ITEM_CUT;
	}
	opaque(size);
	if (size > DATA_MAX || size == 0)
		return 0;
	if (likely(bpf_probe_read_user(to, size, (void *)from) == 0))
		return size;
	*flags |= ITEM_FAULT;
	/* The part up to the end of the page may be readable. */
	__u64 page = 4096 - (from & 4095);
	if (page >= size)
		return 0;
	opaque(page);
	if (page > 4096)
		return 0;
	if (bpf_probe_read_user(to, page, (void *)from))
		return 0;
	return page;
}
