/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * Operations of io_uring. No system call carries them out: the kernel takes them from memory that it shares with the
 * program, in the submitting task or in a thread of its own (IORING_SETUP_SQPOLL), and completes them in any. What an
 * operation is asked to do is read at submission, where the submitter's memory is at hand, and kept by the address of
 * the kernel's request until that completes. Each completion is a record.
 *
 * Which tracepoints there are, and what they are given, differs between kernels; the loader goes on without these
 * programs where the kernel has none that fit (before 6.0 none tells the request).
 */
#pragma once

#include "args.h"
#include "descriptor.h"
#include "filter.h"
#include "write.h"

struct ring_item_desc {
	__u8 how;         /* CAPTURE_STRING, CAPTURE_LENGTH or CAPTURE_STRUCT; 0: nothing */
	__u8 arg;         /* number of the argument */
	__u8 word;        /* of the submission: the pointer */
	__u8 length_word; /* CAPTURE_LENGTH: of the submission: the length, in its lower half */
	__u16 size;       /* CAPTURE_STRUCT */
};

/* What success does to the descriptors of the process. */
#define RING_GIVES 1     /* the result is a new one */
#define RING_CHANGES 2   /* `fd` stands for another thing */
#define RING_CLOSES 4    /* `fd` ends */
#define RING_PAIR 8      /* two new ones stand at `addr` */
#define RING_EFFECTS 15
#define RING_MULTISHOT 16 /* it may complete more than once */

struct ring_op_desc {
	__u8 bits; /* RING_… */
	struct ring_item_desc item[2];
};

#include "io_uring.gen.h"

#define RING_OPS_MAX 64
#define SQE_WORDS 8
#define SQE_FIXED_FILE 1 /* of sqe->flags: `fd` is a place in the ring's table of files */
#define SETUP_SQE128 (1U << 10)
#define SETUP_NO_SQARRAY (1U << 16)
#define CQE_NOTIF 8
#define OP_NOP 0
#define PF_IO_WORKER 0x10

struct io_cqe {
	__u64 user_data;
} RELOCATED;

struct io_uring_task {
	struct task_struct *task;
} RELOCATED;

struct io_ring_ctx {
	unsigned int flags, sq_entries, cached_sq_head;
	__u32 *sq_array;
	struct io_uring_sqe *sq_sqes;
} RELOCATED;

struct io_kiocb {
	__u8 opcode;
	struct io_cqe cqe;
	struct io_ring_ctx *ctx;
	struct io_uring_task *tctx;
} RELOCATED;

struct io_kiocb___v6_13 {
	struct task_struct *task;
} RELOCATED;

struct io_uring_sqe {
	__u8 opcode;
} RELOCATED;

struct io_uring_cqe {
	__u64 user_data;
	__s32 res;
	__u32 flags;
} RELOCATED;

struct kernfs_node___id {
	__u64 id;
} RELOCATED;

/* What the tracepoints are given, by version: the loader compares it with the running kernel's. */
typedef void (*btf_trace_io_uring_submit_sqe___v6_0)(void *, struct io_kiocb *, bool);
typedef void (*btf_trace_io_uring_complete___v6_0)(void *, void *, void *, __u64, int, unsigned int, __u64, __u64);
typedef void (*btf_trace_io_uring_complete___v6_10)(void *, struct io_ring_ctx *, void *, __u64, int, unsigned int,
						    __u64, __u64);
typedef void (*btf_trace_io_uring_complete___v6_16)(void *, struct io_ring_ctx *, void *, struct io_uring_cqe *);

/* An operation that was submitted. */
struct ring_op {
	__u64 sqe[SQE_WORDS];
	__u64 time;       /* of submission; 0: before the capture */
	__u64 task;       /* who submitted it: the kernel's address, */
	__u32 pid;        /* the process, */
	__u32 tid;        /* the thread; the process's first where the kernel's own thread did it, */
	__u32 sq_thread;  /* and that thread */
	__u32 reserved;
};

struct ring_text {
	__u32 length;
	__u8 arg, kind, flags, reserved;
	char data[TEXT_MAX];
};

/* A completion of one of several tells the ring and the submission's mark, not the request. */
struct ring_key {
	__u64 ring, user_data;
};

/* By the request's address. One that is not here completes all the same, and tells less. */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_LRU_HASH);
	MAP_UINT(max_entries, 16384);
	MAP_TYPE(key, __u64);
	MAP_TYPE(value, struct ring_op);
} ring_ops SEC(".maps");

/* What the operation's pointers led to, by the request's address + 0 or 1. */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_LRU_HASH);
	MAP_UINT(max_entries, 1024);
	MAP_TYPE(key, __u64);
	MAP_TYPE(value, struct ring_text);
} ring_texts SEC(".maps");

struct {
	MAP_UINT(type, BPF_MAP_TYPE_LRU_HASH);
	MAP_UINT(max_entries, 4096);
	MAP_TYPE(key, struct ring_key);
	MAP_TYPE(value, __u64);
} ring_shots SEC(".maps");

/* The row of an operation; one that the table does not know has an empty one at the end. */
INLINE const volatile struct ring_op_desc *ring_desc(const struct ring_op *op)
{
	__u64 opcode = op->sqe[0] & 0xff;

	opaque(opcode);
	if (opcode >= RING_OPS_MAX)
		opcode = RING_OPS_MAX - 1;
	return &ring_descs[opcode];
}

INLINE bool ring_is_fixed(const struct ring_op *op)
{
	return op->sqe[0] >> 8 & SQE_FIXED_FILE;
}

/* Reads what a pointer of the submission leads to. */
int NOINLINE ring_read(__u32 cpu, __u64 request, __u32 index)
{
	struct scratch *s = scratch_of(cpu);
	struct ring_op *op = bpf_map_lookup_elem(&ring_ops, &request);

	if (!s || !op || index > 1)
		return 0;
	const volatile struct ring_item_desc *item = &ring_desc(op)->item[index & 1];
	struct ring_text *text = (struct ring_text *)s->path;
	__u64 from = op->sqe[item->word & 7], place = request + index;
	__u64 length = item->size;

	if (!item->how || !from)
		return 0;
	text->arg = item->arg;
	text->flags = 0;
	text->reserved = 0;
	if (item->how == CAPTURE_STRING) {
		long copied = bpf_probe_read_user_str(text->data, TEXT_MAX, (void *)from);

		text->kind = ITEM_TEXT;
		text->length = copied > 0 ? copied - 1 : 0;
		text->flags = copied <= 0 ? ITEM_FAULT : copied == TEXT_MAX ? ITEM_CUT : 0;
	} else {
		if (item->how == CAPTURE_LENGTH)
			length = (__u32)op->sqe[item->length_word & 7];
		if (length > BEFORE_MAX) {
			length = BEFORE_MAX;
			text->flags = ITEM_CUT;
		}
		opaque(length);
		if (length > BEFORE_MAX)
			return 0;
		text->kind = ITEM_MEMORY;
		text->length = length;
		if (bpf_probe_read_user(text->data, length, (void *)from)) {
			text->length = 0;
			text->flags = ITEM_FAULT;
		}
	}
	bpf_map_update_elem(&ring_texts, &place, text, BPF_ANY);
	return 0;
}

/* Puts it into the record. */
int NOINLINE ring_item(__u32 cpu, __u64 request, __u32 index)
{
	struct scratch *s = scratch_of(cpu);
	struct counters *counters = counters_of(cpu);
	__u64 place = request + index;
	struct ring_text *text = bpf_map_lookup_elem(&ring_texts, &place);

	if (!s || !counters || !text)
		return 0;
	struct item *item = item_begin(s, text->arg, text->kind);
	if (!item)
		return 0;
	__u64 length = text->length;
	opaque(length);
	if (length > TEXT_MAX)
		return 0;
	if (length)
		bpf_probe_read_kernel(item_data(s), length, text->data);
	if (text->flags & ITEM_FAULT)
		counters->faults++;
	item_end(s, item, length, text->flags);
	return 0;
}

/*
 * The descriptors that the operation made or changed, as they are now. Their table is at hand where the operation
 * completes in a thread that shares it, which all are but those that clear up after a ring.
 */
int NOINLINE ring_descriptors(__u32 cpu, __u64 request, __s32 result)
{
	struct ring_op *op = bpf_map_lookup_elem(&ring_ops, &request);
	struct task_struct *current = (struct task_struct *)bpf_get_current_task();

	if (!op)
		return 0;
	struct task_struct *task = (struct task_struct *)op->task;
	__u8 bits = ring_desc(op)->bits;
	bool is_direct = op->sqe[5] >> 32;

	if (GET(current, files) != GET(task, files))
		return 0;
	if (bits & RING_CHANGES && !ring_is_fixed(op))
		capture_descriptor(cpu, op->sqe[0] >> 32);
	/* Nothing is there now, unless another thread has got the number since. */
	if (bits & RING_CLOSES && !is_direct)
		capture_descriptor(cpu, op->sqe[0] >> 32);
	if (bits & RING_GIVES && !is_direct)
		capture_descriptor(cpu, result);
	if (bits & RING_PAIR && !is_direct && GET(current, mm) == GET(task, mm))
		capture_descriptors(cpu, op->sqe[2], 2);
	return 0;
}

/* What is asked of the process alone: as process_passes(), of the submitter. */
INLINE bool ring_process_passes(struct config *config, const struct ring_op *op)
{
	struct task_struct *task = (struct task_struct *)op->task;
	__u32 pid = op->pid;

	if (config->filters & FILTER_PID && !bpf_map_lookup_elem(&pids, &pid))
		return 0;
	if (config->filters & FILTER_UID) {
		__u32 uid = GET(GET(task, cred), uid.val);
		if (!bpf_map_lookup_elem(&uids, &uid))
			return 0;
	}
	if (config->filters & FILTER_CGROUP) {
		struct kernfs_node___id *node = (void *)GET(GET(GET(task, cgroups), dfl_cgrp), kn);
		__u64 cgroup = GET(node, id);
		if (!bpf_map_lookup_elem(&cgroups, &cgroup))
			return 0;
	}
	if (config->filters & FILTER_COMM) {
		/* The kernel's own thread has a name of its own. */
		struct task_struct *named = op->sq_thread ? GET(task, group_leader) : task;
		char comm[16] = {};
		bpf_probe_read_kernel(comm, sizeof(comm), &named->comm);
		if (!bpf_map_lookup_elem(&comms, comm))
			return 0;
	}
	return 1;
}

/* Whether user space must see the operation, or may want it. */
INLINE bool ring_pushed_passes(struct config *config, const struct ring_op *op, bool failed)
{
	__u32 class = class_of(config, op->tid);
	struct wanted *row = bpf_map_lookup_elem(&wanted, &class);

	if (!failed && ring_desc(op)->bits & RING_EFFECTS)
		return 1;
	return !row || in_set(failed ? &row->failed : &row->succeeded, RING_CALL, 0);
}

INLINE bool ring_passes(struct config *config, const struct ring_op *op, bool failed)
{
	if (config->filters & FILTER_FAILED && !failed)
		return 0;
	if (config->filters & FILTER_SYSCALL && !in_set(&config->syscalls, RING_CALL, 0))
		return 0;
	if (config->filters & FILTER_PUSHED && !ring_pushed_passes(config, op, failed))
		return 0;
	return ring_process_passes(config, op);
}

#define RING_DONE 1 /* the result is known */

/* The record of an operation; `outcome`: result and flags of the completion. */
int NOINLINE ring_write(__u32 cpu, __u64 request, __u64 outcome, __u32 how)
{
	struct config *config = config_get();
	struct counters *counters = counters_of(cpu);
	struct ring_op *op = bpf_map_lookup_elem(&ring_ops, &request);
	__s32 result = outcome;

	if (!config || !counters || !op)
		return 0;
	if (config->filters && !ring_passes(config, op, result < 0)) {
		counters->filtered++;
		return 0;
	}
	struct scratch *s = record_begin(cpu, RECORD_OPERATION, op->pid, op->tid);
	if (!s)
		return 0;
	struct record *record = (struct record *)s->record;
	__u64 *args = (__u64 *)(record + 1);

	record->number = op->sqe[0] & 0xff;
	record->time = time_now(config);
	record->enter_time = op->time < config->since ? 0 : op->time;
	record->result = result;
	record->flags = how & RING_DONE ? 0 : RECORD_NO_RETURN;
	record->arg_count = SQE_WORDS + 2;
	for (int i = 0; i < SQE_WORDS; i++)
		args[i] = op->sqe[i];
	args[SQE_WORDS] = outcome >> 32;
	args[SQE_WORDS + 1] = op->sq_thread;
	s->position = sizeof(struct record) + (SQE_WORDS + 2) * sizeof(__u64);
	ring_item(cpu, request, 0);
	ring_item(cpu, request, 1);
	if (how & RING_DONE && result >= 0)
		ring_descriptors(cpu, request, result);
	record_end(config, cpu, s);
	return 0;
}

INLINE void ring_forget(__u64 request)
{
	__u64 other = request + 1;

	bpf_map_delete_elem(&ring_ops, &request);
	bpf_map_delete_elem(&ring_texts, &request);
	bpf_map_delete_elem(&ring_texts, &other);
}

/* Who submitted an operation. */
INLINE void ring_submitter(struct ring_op *op, struct task_struct *task)
{
	op->task = (__u64)task;
	op->pid = GET(task, tgid);
	op->tid = GET(task, pid);
	if (GET(task, flags) & PF_IO_WORKER) {
		op->sq_thread = op->tid;
		op->tid = op->pid;
	}
}

/* The submission that the request was just made of: the last one that the kernel has taken from the ring. */
INLINE void ring_submission(struct ring_op *op, struct io_kiocb *request)
{
	struct io_ring_ctx *ctx = GET(request, ctx);
	__u32 flags = GET(ctx, flags);
	__u32 index = (GET(ctx, cached_sq_head) - 1) & (GET(ctx, sq_entries) - 1);
	__u64 user_data = GET(request, cqe.user_data), opcode = GET(request, opcode);
	__u32 *array = GET(ctx, sq_array);

	if (!(flags & SETUP_NO_SQARRAY))
		bpf_probe_read_kernel(&index, sizeof(index), array + index);
	if (flags & SETUP_SQE128)
		index *= 2;
	bpf_probe_read_kernel(op->sqe, sizeof(op->sqe),
			      (char *)GET(ctx, sq_sqes) + (__u64)index * sizeof(op->sqe));
	/* Where the program has changed it since, or it stands elsewhere, the request alone tells. */
	if ((op->sqe[0] & 0xff) != opcode || op->sqe[4] != user_data) {
		__builtin_memset(op->sqe, 0, sizeof(op->sqe));
		op->sqe[0] = opcode;
		op->sqe[4] = user_data;
	}
}

/*
 * Keeps an operation until it completes. A function of its own, as the next one: kernels before 6.13 allow 512 bytes of
 * stack to all functions inside of each other.
 */
int NOINLINE ring_keep(__u32 cpu, __u64 key, __u64 submission)
{
	struct config *config = config_get();
	struct io_kiocb *request = (struct io_kiocb *)key;
	struct ring_op op = {};

	if (!config)
		return 0;
	ring_submitter(&op, (struct task_struct *)bpf_get_current_task());
	if (is_excluded(config, op.pid))
		return 0;
	if (submission)
		bpf_probe_read_kernel(op.sqe, sizeof(op.sqe), (void *)submission);
	else
		ring_submission(&op, request);
	op.time = time_now(config);
	bpf_map_update_elem(&ring_ops, &key, &op, BPF_ANY);
	const volatile struct ring_op_desc *desc = ring_desc(&op);
	if (desc->item[0].how)
		ring_read(cpu, key, 0);
	if (desc->item[1].how)
		ring_read(cpu, key, 1);
	if (desc->bits & RING_MULTISHOT) {
		struct ring_key shot = { (__u64)GET(request, ctx), op.sqe[4] };

		bpf_map_update_elem(&ring_shots, &shot, &key, BPF_ANY);
	}
	return 0;
}

/* An operation is submitted. `submission`: where it is; 0: in its ring. */
INLINE void ring_submit(__u64 key, __u64 submission)
{
	struct config *config = config_get();
	__u32 cpu = bpf_get_smp_processor_id();

	if (!config)
		return;
	/* The address was that of another one, whose completion was not to be posted (IOSQE_CQE_SKIP_SUCCESS). */
	if (bpf_map_lookup_elem(&ring_ops, &key)) {
		if (config->enabled)
			ring_write(cpu, key, 0, 0);
		ring_forget(key);
	}
	if (config->enabled)
		ring_keep(cpu, key, submission);
}

/* The submitter of a request that was submitted before the capture. */
INLINE struct task_struct *ring_task(struct io_kiocb *request)
{
	struct io_kiocb___v6_13 *request_v6_13 = (void *)request;

	if (FIELD_EXISTS(request->tctx))
		return GET(GET(request, tctx), task);
	return GET(request_v6_13, task);
}

/* A request of which only the kernel's memory tells. 0: it is none of a program's operations. */
int NOINLINE ring_unknown(__u64 key)
{
	struct config *config = config_get();
	struct io_kiocb *request = (struct io_kiocb *)key;
	struct ring_op op = {};
	__u8 opcode = GET(request, opcode);

	if (!config)
		return 0;
	/* The kernel's own requests are of this kind, too. */
	if (opcode == OP_NOP)
		return 0;
	struct task_struct *task = ring_task(request);
	if (!task)
		return 0;
	ring_submitter(&op, task);
	if (is_excluded(config, op.pid))
		return 0;
	op.sqe[0] = opcode | 0xffffffffULL << 32;
	op.sqe[4] = GET(request, cqe.user_data);
	bpf_map_update_elem(&ring_ops, &key, &op, BPF_ANY);
	return 1;
}

/* A completion; `key` is 0 for those of several that are not the last. */
INLINE void ring_complete(__u64 ring, __u64 key, __u64 user_data, __s32 result, __u32 flags)
{
	struct config *config = config_get();
	__u32 cpu = bpf_get_smp_processor_id();
	bool is_last = key != 0;

	/* The second completion of an operation without copies tells that its buffer is free. */
	if (!config || flags & CQE_NOTIF)
		return;
	if (!key) {
		struct ring_key shot = { ring, user_data };
		__u64 *found = bpf_map_lookup_elem(&ring_shots, &shot);

		if (!found)
			return;
		key = *found;
	}
	if (config->enabled &&
	    (bpf_map_lookup_elem(&ring_ops, &key) || (is_last && ring_unknown(key))))
		ring_write(cpu, key, (__u32)result | (__u64)flags << 32, RING_DONE);
	if (is_last)
		ring_forget(key);
}
