/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The time at which each thread's call began: one word a thread, time << 6 | upper bits of the thread id << 1 |
 * sigreturn. Thread ids have 22 bits at most. The lower 17 bits select the slot. The word holds the other five, so that
 * a thread can see that another thread uses its slot. It then uses a hash map instead.
 */
#pragma once

#include "maps.h"

#define ENTER_TIME_SHIFT 6
#define ENTER_SIGRETURN 1
#define ENTER_TAG(tid) (((__u64)(tid) >> ENTER_BITS & 0x1f) << 1)
#define ENTER_TAG_MASK (0x1fULL << 1)

/* Stores the time at which a call of the thread began. */
INLINE void enter_store(__u32 tid, __u64 time, __u64 sigreturn)
{
	__u32 slot = tid & ((1 << ENTER_BITS) - 1);
	__u64 tag = ENTER_TAG(tid);
	__u64 word = time << ENTER_TIME_SHIFT | tag | sigreturn;
	__u64 *place = bpf_map_lookup_elem(&enters, &slot);

	if (!place)
		return;
	__u64 old = *place;
	if (likely(old == 0 || (old & ENTER_TAG_MASK) == tag))
		*place = word;
	else
		bpf_map_update_elem(&enters_more, &tid, &word, BPF_ANY);
}

/* Removes the thread's word and returns it; 0: the call began before the capture. */
INLINE __u64 enter_take(__u32 tid)
{
	__u32 slot = tid & ((1 << ENTER_BITS) - 1);
	__u64 *place = bpf_map_lookup_elem(&enters, &slot);

	if (!place)
		return 0;
	__u64 word = *place;
	if (likely(word != 0 && (word & ENTER_TAG_MASK) == ENTER_TAG(tid))) {
		*place = 0;
		return word;
	}
	if (word == 0)
		return 0;
	place = bpf_map_lookup_elem(&enters_more, &tid);
	if (!place)
		return 0;
	word = *place;
	bpf_map_delete_elem(&enters_more, &tid);
	return word;
}
