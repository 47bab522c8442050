/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Captures the memory that arguments point to, as syscalls.gen.h describes it. */
#pragma once

#include "kernel.h"
#include "write.h"

#include "syscalls.gen.h"

#if defined(__TARGET_ARCH_arm64)
/* The numbers of 32-bit programs' calls on arm64 are in no table. */
static const volatile struct syscall_desc syscalls_compat[SYSCALL_MAX] = {};
#endif

/* Returns the table's row of a call. */
INLINE const volatile struct syscall_desc *desc_of(__u32 number, bool compat)
{
	/* The verifier of kernels before 6.8 loses the bounds of a number that is spilled to the stack. */
	opaque(number);
	number &= SYSCALL_MAX - 1;
	if (compat)
		return &syscalls_compat[number];
	return &syscalls[number];
}

INLINE const volatile struct form_desc *form_at(__u32 index, bool compat)
{
	index &= FORMS_MAX - 1;
#if defined(__TARGET_ARCH_x86)
	if (compat)
		return &forms_compat[index];
#endif
	return &forms[index];
}

INLINE bool is_compat(const struct record *record)
{
	return record->flags & RECORD_COMPAT;
}

/* Returns an argument register of the record in the scratch buffer. */
INLINE __u64 register_of(struct scratch *s, __u32 index)
{
	struct record *record = (struct record *)s->record;

	return ((__u64 *)(record + 1))[index & 7];
}

/* Returns the length in bytes of the memory that an argument points to. */
INLINE __u64 length_of(struct scratch *s, const struct arg_desc *desc, __s64 result)
{
	__u32 pointed = 0;

	switch (desc->how & CAPTURE_HOW) {
	case CAPTURE_LENGTH:
		return (register_of(s, desc->argument) & 0xffffffff) * desc->size;
	case CAPTURE_RESULT:
		return result > 0 ? (__u64)result * desc->size : 0;
	case CAPTURE_POINTED:
		bpf_probe_read_user(&pointed, sizeof(pointed), (void *)register_of(s, desc->argument));
		return (__s32)pointed > 0 ? pointed : 0;
	case CAPTURE_STRUCT:
		return desc->size;
	case CAPTURE_FDSET:
		return (((register_of(s, desc->argument) & 0xffff) + 63) / 64) * 8;
	}
	return 0;
}

/* Captures `limit` bytes at most of `length` bytes of user memory. */
INLINE void capture_memory(struct scratch *s, struct counters *counters, __u8 arg, __u64 from, __u64 length,
			   __u64 limit)
{
	__u8 flags = 0;
	struct item *item = item_begin(s, arg, ITEM_MEMORY);

	if (!item)
		return;
	if (length > limit) {
		length = limit;
		flags = ITEM_CUT;
	}
	length = copy_user(s, from, length, &flags);
	if (unlikely(flags & ITEM_FAULT))
		counters->faults++;
	item_end(s, item, length, flags);
}

/* Captures a text that ends with NUL. */
INLINE void capture_text(struct scratch *s, struct counters *counters, __u8 arg, __u64 from)
{
	struct item *item = item_begin(s, arg, ITEM_TEXT);

	if (!item)
		return;
	long length = bpf_probe_read_user_str(item_data(s), TEXT_MAX, (void *)from);
	if (length <= 0) {
		counters->faults++;
		item_end(s, item, 0, ITEM_FAULT);
		return;
	}
	item_end(s, item, (length - 1) & (TEXT_MAX - 1), length == TEXT_MAX ? ITEM_CUT : 0);
}

#define IOV_COUNT_MAX 32

/* Appends the buffer of one iovec element to the item. A separate function keeps the verifier's work small. */
int NOINLINE gather_element(__u32 cpu, __u64 element)
{
	struct scratch *s = scratch_of(cpu);
	__u64 vec[2] = {};

	if (!s)
		return 0;
	if (is_compat((struct record *)s->record)) {
		__u32 small[2] = {};

		bpf_probe_read_user(small, sizeof(small), (void *)element);
		vec[0] = small[0];
		vec[1] = small[1];
	} else {
		bpf_probe_read_user(vec, sizeof(vec), (void *)element);
	}
	s->gather.room += vec[1];
	if (s->gather.used >= s->gather.limit)
		return 0;
	__u64 length = s->gather.limit - s->gather.used;
	if (length > vec[1])
		length = vec[1];
	__u64 start = s->position;
	__u8 flags = 0;
	s->position = start + s->gather.used;
	s->gather.used += copy_user(s, vec[0], length, &flags);
	s->gather.flags |= flags;
	s->position = start;
	return 0;
}

/* Captures `limit` bytes at most of the buffers of an iovec, and the total length of the buffers. */
int NOINLINE capture_iovec(__u32 cpu, __u32 arg, __u64 from, __u64 count, __u64 limit)
{
	struct scratch *s = scratch_of(cpu);
	struct counters *counters = counters_of(cpu);

	if (!s || !counters)
		return 0;
	struct item *item = item_begin(s, arg, ITEM_GATHERED);
	if (!item)
		return 0;
	__u64 step = is_compat((struct record *)s->record) ? 8 : 16;
	s->gather.used = 0;
	s->gather.room = 0;
	s->gather.flags = 0;
	s->gather.limit = limit;
	for (__u32 i = 0; i < IOV_COUNT_MAX; i++) {
		if (i >= count)
			break;
		gather_element(cpu, from + i * step);
	}
	__u8 flags = s->gather.flags;
	__u64 whole = s->gather.room < s->gather.whole ? s->gather.room : s->gather.whole;
	if (count > IOV_COUNT_MAX || whole > s->gather.used)
		flags |= ITEM_CUT;
	if (flags & ITEM_FAULT)
		counters->faults++;
	item_end(s, item, s->gather.used, flags);
	ITEM_PUT(s, arg, ITEM_IOV_LENGTH, s->gather.room);
	return 0;
}

struct user_msghdr {
	__u64 name;
	__u32 name_length;
	__u32 pad;
	__u64 iov, iov_count, control, control_length;
	__u64 flags;
};

struct compat_msghdr {
	__u32 name, name_length, iov, iov_count, control, control_length, flags;
};

/*
 * Reads a struct msghdr into the scratch buffer of paths: kernels before 6.13 limit the stack of nested functions to
 * 512 bytes in all. Returns 0; otherwise the struct could not be read and is empty.
 */
INLINE long message_head(struct scratch *s, __u64 from, bool compat)
{
	struct user_msghdr *msg = (struct user_msghdr *)s->path;
	struct compat_msghdr *small = (struct compat_msghdr *)(msg + 1);

	if (!compat)
		return bpf_probe_read_user(msg, sizeof(*msg), (void *)from);
	long failed = bpf_probe_read_user(small, sizeof(*small), (void *)from);
	msg->name = small->name;
	msg->name_length = small->name_length;
	msg->iov = small->iov;
	msg->iov_count = small->iov_count;
	msg->control = small->control;
	msg->control_length = small->control_length;
	return failed;
}

/* Returns the size of a struct mmsghdr in bytes. */
INLINE __u64 message_step(bool compat)
{
	return compat ? 32 : 64;
}

/* Captures the buffers, the address and the control data of a struct msghdr. */
int NOINLINE capture_msghdr(__u32 cpu, __u32 arg, __u64 from, __u64 limit)
{
	struct scratch *s = scratch_of(cpu);
	struct counters *counters = counters_of(cpu);

	if (!s || !counters)
		return 0;
	if (message_head(s, from, is_compat((struct record *)s->record)))
		counters->faults++;
	struct user_msghdr *msg = (struct user_msghdr *)s->path;
	capture_iovec(cpu, arg, msg->iov, msg->iov_count, limit);
	struct item *item;
	__u8 flags = 0;
	if (msg->name && msg->name_length && msg->name_length <= 128) {
		item = item_begin(s, arg, ITEM_NAME);
		if (item)
			item_end(s, item, copy_user(s, msg->name, msg->name_length, &flags), flags);
	}
	flags = 0;
	if (msg->control && msg->control_length) {
		item = item_begin(s, arg, ITEM_CONTROL);
		__u64 length = msg->control_length;
		if (length > TEXT_MAX) {
			length = TEXT_MAX;
			flags = ITEM_CUT;
		}
		if (item)
			item_end(s, item, copy_user(s, msg->control, length, &flags), flags);
	}
	return 0;
}

/* Largest number of messages in one call (UIO_MAXIOV of the kernel). */
#define MESSAGES_MAX 1024

/* Captures one of several messages. Returns 1 if the record has no room for more. */
int NOINLINE capture_message(__u32 cpu, __u32 arg, __u32 index, __u64 limit)
{
	struct scratch *s = scratch_of(cpu);
	struct config *config = config_get();
	__u32 length = 0;

	if (!s || !config)
		return 1;
	struct record *record = (struct record *)s->record;
	bool compat = is_compat(record);
	__u64 from = register_of(s, arg) + index * message_step(compat);

	/* A message also has up to TEXT_MAX bytes of control data, and an address. */
	if (s->position + limit + TEXT_MAX + 512 > config->record_max) {
		record->flags |= RECORD_CUT;
		return 1;
	}
	bpf_probe_read_user(&length, sizeof(length), (void *)(from + (compat ? 28 : 56)));
	ITEM_PUT(s, arg, ITEM_MESSAGE, length);
	record->flags |= RECORD_MESSAGES;
	s->gather.whole = length;
	capture_msghdr(cpu, arg, from, limit < length ? limit : length);
	return 0;
}

/* Captures each message that sendmmsg or recvmmsg handled; of a call that failed, the first message. */
INLINE int capture_messages(__u32 cpu, __u32 arg, __u64 limit)
{
	struct scratch *s = scratch_of(cpu);

	if (!s)
		return 0;
	__s64 count = ((struct record *)s->record)->result;

	if (count < 1) {
		s->gather.whole = ~0ULL;
		capture_msghdr(cpu, arg, register_of(s, arg), limit);
	}
	for (__u32 i = 0; i < MESSAGES_MAX; i++) {
		if (i >= count || capture_message(cpu, arg, i, limit))
			break;
	}
	return 0;
}

#define FORMS_OF_CALL_MAX 16

/* Returns the index of the form that the other arguments select for argument `arg`; -1: the usual form. */
int NOINLINE form_of(__u32 cpu, __u32 arg)
{
	struct scratch *s = scratch_of(cpu);

	if (!s)
		return -1;
	struct record *record = (struct record *)s->record;
	bool compat = is_compat(record);
	const volatile struct syscall_desc *call = desc_of(record->number, compat);
	__u32 first = call->form, count = call->forms;

	for (__u32 i = 0; i < FORMS_OF_CALL_MAX; i++) {
		if (i >= count)
			break;
		const volatile struct form_desc *form = form_at(first + i, compat);
		if (form->argument == arg && ((__u32)register_of(s, form->decides) & form->mask) == form->value)
			return first + i;
	}
	return -1;
}

/* Captures the memory that one argument points to. A separate function keeps the verifier's work small. */
int NOINLINE capture_arg(__u32 cpu, __u32 arg)
{
	struct scratch *s = scratch_of(cpu);
	struct counters *counters = counters_of(cpu);
	struct config *config = config_get();

	if (!s || !counters || !config || arg > 5)
		return 0;
	struct record *record = (struct record *)s->record;
	__s64 result = record->result;
	const volatile struct syscall_desc *call = desc_of(record->number, is_compat(record));
	struct arg_desc desc = { call->arg[arg].how, call->arg[arg].argument, call->arg[arg].size };

	if (unlikely(call->forms)) {
		int index = form_of(cpu, arg);

		if (index >= 0) {
			const volatile struct form_desc *form = form_at(index, is_compat(record));

			desc.how = form->desc.how;
			desc.argument = form->desc.argument;
			desc.size = form->desc.size;
		}
	}
	if (desc.how == 0 || (desc.how & CAPTURE_OUT && result < 0))
		return 0;
	__u64 from = register_of(s, arg);
	if (from == 0)
		return 0;
	__u64 limit = desc.how & CAPTURE_SNAP ? config->snaplen : TEXT_MAX;
	switch (desc.how & CAPTURE_HOW) {
	case CAPTURE_STRING:
		capture_text(s, counters, arg, from);
		break;
	case CAPTURE_IOVEC:
		s->gather.whole = desc.how & CAPTURE_OUT ? result : ~0ULL;
		if (limit > s->gather.whole)
			limit = result;
		capture_iovec(cpu, arg, from, register_of(s, desc.argument), limit);
		break;
	case CAPTURE_MSGHDR:
		s->gather.whole = desc.how & CAPTURE_OUT ? result : ~0ULL;
		if (limit > s->gather.whole)
			limit = result;
		capture_msghdr(cpu, arg, from, limit);
		break;
	case CAPTURE_MMSGHDR:
		capture_messages(cpu, arg, limit);
		break;
	default:
		capture_memory(s, counters, arg, from, length_of(s, &desc, result), limit);
	}
	return 0;
}

/* Captures the memory that all arguments of a call point to. */
int NOINLINE capture_args(__u32 cpu)
{
	struct scratch *s = scratch_of(cpu);

	if (!s)
		return 0;
	struct record *record = (struct record *)s->record;
	const volatile struct syscall_desc *call = desc_of(record->number, is_compat(record));
	bool has_forms = call->forms;

	for (__u32 i = 0; i < 6; i++) {
		if (call->arg[i].how || has_forms)
			capture_arg(cpu, i);
	}
	return 0;
}
