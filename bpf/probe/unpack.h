/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * 32-bit calls of x86 that stand for other calls (socketcall, ipc), or whose arguments are in memory (the old mmap and
 * select). Their records have the number and the arguments of the call that they stand for, if it has a number.
 */
#pragma once

#include "args.h"

#define SOCKETCALL 102
#define IPC 117
#define OLD_MMAP 90
#define OLD_SELECT 82
#define MMAP2 192
#define NEWSELECT 142

struct unpacked {
	__u16 number;
	__u8 args;
};

static const volatile struct unpacked socket_calls[32] = {
	[1] = { 359, 3 },  /* socket */
	[2] = { 361, 3 },  /* bind */
	[3] = { 362, 3 },  /* connect */
	[4] = { 363, 2 },  /* listen */
	[5] = { 364, 3 },  /* accept: accept4 without flags */
	[6] = { 367, 3 },  /* getsockname */
	[7] = { 368, 3 },  /* getpeername */
	[8] = { 360, 4 },  /* socketpair */
	[9] = { 369, 4 },  /* send: sendto without an address */
	[10] = { 371, 4 }, /* recv: recvfrom without an address */
	[11] = { 369, 6 }, /* sendto */
	[12] = { 371, 6 }, /* recvfrom */
	[13] = { 373, 2 }, /* shutdown */
	[14] = { 366, 5 }, /* setsockopt */
	[15] = { 365, 5 }, /* getsockopt */
	[16] = { 370, 3 }, /* sendmsg */
	[17] = { 372, 3 }, /* recvmsg */
	[18] = { 364, 4 }, /* accept4 */
	[19] = { 337, 5 }, /* recvmmsg */
	[20] = { 345, 4 }, /* sendmmsg */
};

/* Reads `count` arguments from memory and sets the others to 0. Returns 0 if they cannot be read. */
INLINE bool unpack_words(__u64 *args, __u64 from, __u32 count)
{
	__u32 words[6] = {};

	if (count > 6 || bpf_probe_read_user(words, count * sizeof(*words), (void *)from))
		return 0;
	for (int i = 0; i < 6; i++)
		args[i] = words[i];
	return 1;
}

/* Unpacks ipc(call, first, second, third, ptr, fifth) and returns the number of the call that it stands for. */
INLINE __u32 unpack_ipc(__u64 *args)
{
	__u64 first = args[1], second = args[2], third = args[3], pointer = args[4], fifth = args[5];
	__u32 words[2] = {};

	switch ((__u32)args[0]) {
	case 2:
	case 23:
		args[2] = third;
		break;
	case 3:
		bpf_probe_read_user(words, sizeof(*words), (void *)pointer);
		args[2] = third;
		args[3] = words[0];
		break;
	case 11:
		args[1] = pointer;
		args[2] = second;
		args[3] = third;
		break;
	case 12:
		bpf_probe_read_user(words, sizeof(words), (void *)pointer);
		args[1] = words[0];
		args[2] = second;
		args[3] = words[1];
		args[4] = third;
		break;
	case 12 | 1 << 16:
		args[1] = pointer;
		args[2] = second;
		args[3] = fifth;
		args[4] = third;
		break;
	case 13:
		break;
	case 14:
	case 24:
		args[2] = pointer;
		break;
	case 21:
		args[1] = pointer;
		args[2] = second;
		break;
	case 22:
		args[0] = pointer;
		return 398;
	default:
		return IPC;
	}
	__u32 call = args[0] & 0xffff;
	args[0] = first;
	if (call == 2 || call == 23 || call == 3 || call == 13 || call == 14 || call == 24)
		args[1] = second;
	switch (call) {
	case 2:
		return 393; /* semget */
	case 3:
		return 394; /* semctl */
	case 11:
		return 400; /* msgsnd */
	case 12:
		return 401; /* msgrcv */
	case 13:
		return 399; /* msgget */
	case 14:
		return 402; /* msgctl */
	case 21:
		return 397; /* shmat */
	case 23:
		return 395; /* shmget */
	default:
		return 396; /* shmctl */
	}
}

/* Returns the number of the call that the record's call stands for, and puts its arguments into the registers. */
int NOINLINE unpack(__u32 cpu)
{
	struct scratch *s = scratch_of(cpu);

	if (!s)
		return 0;
	struct record *record = (struct record *)s->record;
	__u64 *args = (__u64 *)(record + 1);

	switch (record->number) {
	case SOCKETCALL: {
		__u32 call = args[0];

		if (call > 20 || !socket_calls[call & 31].number)
			break;
		if (unpack_words(args, args[1], socket_calls[call & 31].args))
			return socket_calls[call & 31].number;
		break;
	}
	case OLD_MMAP:
		if (!unpack_words(args, args[0], 6))
			break;
		args[5] >>= 12;
		return MMAP2;
	case OLD_SELECT:
		if (unpack_words(args, args[0], 5))
			return NEWSELECT;
		break;
	case IPC:
		return unpack_ipc(args);
	}
	return record->number;
}
