/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * Captures operations of io_uring. They are not system calls: the kernel reads them from memory that it shares with the
 * program, in the submitting task or in a kernel thread (IORING_SETUP_SQPOLL), and may complete them in any task. The
 * probe reads the submission when it is submitted, while the submitter's memory is accessible, and saves it by the
 * address of the kernel's request until the request completes. Each completion is a record.
 *
 * The tracepoints and their arguments differ between kernels. The loader goes on without these programs if the kernel
 * has no tracepoints that fit (before 6.0 none passes the request).
 */
#pragma once

#include "args.h"
#include "descriptor.h"
#include "filter.h"
#include "write.h"

struct uring_item_desc {
	__u8 how;         /* CAPTURE_STRING, CAPTURE_LENGTH or CAPTURE_STRUCT; 0: nothing */
	__u8 arg;         /* number of the argument, from 0 */
	__u8 word;        /* word of the submission that holds the pointer */
	__u8 length_word; /* CAPTURE_LENGTH: word of the submission whose lower half is the length */
	__u16 size;       /* CAPTURE_STRUCT: bytes */
};

/* Effects of success on the descriptors of the process. */
#define URING_GIVES 1     /* the result is a new descriptor */
#define URING_CHANGES 2   /* `fd` refers to another file or connection */
#define URING_CLOSES 4    /* `fd` is closed */
#define URING_PAIR 8      /* two new descriptors are at `addr` */
#define URING_EFFECTS 15
#define URING_MULTISHOT 16 /* it may complete more than once */

struct uring_op_desc {
	__u8 bits; /* URING_… */
	struct uring_item_desc item[2];
};

#include "io_uring.gen.h"

#define URING_OPS_MAX 64
#define SQE_WORDS 8
#define SQE_FIXED_FILE 1 /* of sqe->flags: `fd` is an index of the ring's file table (IOSQE_FIXED_FILE) */
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

/* Signatures of the tracepoints by kernel version. The loader compares them with those of the running kernel. */
typedef void (*btf_trace_io_uring_submit_sqe___v6_0)(void *, struct io_kiocb *, bool);
typedef void (*btf_trace_io_uring_complete___v6_0)(void *, void *, void *, __u64, int, unsigned int, __u64, __u64);
typedef void (*btf_trace_io_uring_complete___v6_10)(void *, struct io_ring_ctx *, void *, __u64, int, unsigned int,
						    __u64, __u64);
typedef void (*btf_trace_io_uring_complete___v6_16)(void *, struct io_ring_ctx *, void *, struct io_uring_cqe *);

/* An operation that was submitted. */
struct uring_op {
	__u64 sqe[SQE_WORDS];
	__u64 time;       /* of the submission; 0: before the capture */
	__u64 task;       /* kernel address of the submitting task */
	__u32 pid;        /* the submitting process */
	__u32 tid;        /* the submitting thread; the process's first thread if a kernel thread submitted it */
	__u32 sq_thread;  /* that kernel thread; 0: the program submitted it */
	__u32 reserved;
};

struct uring_text {
	__u32 length;
	__u8 arg, kind, flags, reserved;
	char data[TEXT_MAX];
};

/* A multishot operation's completions, but the last, have the ring and user_data instead of the request. */
struct uring_key {
	__u64 ring, user_data;
};

/* By the request's address. The record of an operation that is not here has less detail. */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_LRU_HASH);
	MAP_UINT(max_entries, 16384);
	MAP_TYPE(key, __u64);
	MAP_TYPE(value, struct uring_op);
} uring_ops SEC(".maps");

/* Memory that the operation's pointers point to, by the request's address + 0 or 1. */
struct {
	MAP_UINT(type, BPF_MAP_TYPE_LRU_HASH);
	MAP_UINT(max_entries, 1024);
	MAP_TYPE(key, __u64);
	MAP_TYPE(value, struct uring_text);
} uring_texts SEC(".maps");

struct {
	MAP_UINT(type, BPF_MAP_TYPE_LRU_HASH);
	MAP_UINT(max_entries, 4096);
	MAP_TYPE(key, struct uring_key);
	MAP_TYPE(value, __u64);
} uring_shots SEC(".maps");

/* Returns the table's row of an operation; for an unknown operation the last row, which is empty. */
INLINE const volatile struct uring_op_desc *uring_desc(const struct uring_op *op)
{
	__u64 opcode = op->sqe[0] & 0xff;

	opaque(opcode);
	if (opcode >= URING_OPS_MAX)
		opcode = URING_OPS_MAX - 1;
	return &uring_descs[opcode];
}

/* Returns 1 if `fd` is an index of the ring's file table. */
INLINE bool uring_is_fixed(const struct uring_op *op)
{
	return op->sqe[0] >> 8 & SQE_FIXED_FILE;
}

/* Saves the memory that pointer `index` of the submission points to. */
int NOINLINE uring_read(__u32 cpu, __u64 request, __u32 index)
{
	struct scratch *s = scratch_of(cpu);
	struct uring_op *op = bpf_map_lookup_elem(&uring_ops, &request);

	if (!s || !op || index > 1)
		return 0;
	const volatile struct uring_item_desc *item = &uring_desc(op)->item[index & 1];
	struct uring_text *text = (struct uring_text *)s->path;
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
	bpf_map_update_elem(&uring_texts, &place, text, BPF_ANY);
	return 0;
}

/* Copies the saved memory of pointer `index` into the record. */
int NOINLINE uring_item(__u32 cpu, __u64 request, __u32 index)
{
	struct scratch *s = scratch_of(cpu);
	struct counters *counters = counters_of(cpu);
	__u64 place = request + index;
	struct uring_text *text = bpf_map_lookup_elem(&uring_texts, &place);

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
 * Captures the descriptors that the operation made or changed, as they are now. Their table is accessible if the
 * operation completes in a thread that shares it. All threads do, except those that clean up after a ring.
 */
int NOINLINE uring_descriptors(__u32 cpu, __u64 request, __s32 result)
{
	struct uring_op *op = bpf_map_lookup_elem(&uring_ops, &request);
	struct task_struct *current = (struct task_struct *)bpf_get_current_task();

	if (!op)
		return 0;
	struct task_struct *task = (struct task_struct *)op->task;
	__u8 bits = uring_desc(op)->bits;
	bool is_direct = op->sqe[5] >> 32;

	if (GET(current, files) != GET(task, files))
		return 0;
	if (bits & URING_CHANGES && !uring_is_fixed(op))
		capture_descriptor(cpu, op->sqe[0] >> 32);
	/* The descriptor is closed, unless another thread has got the number since. */
	if (bits & URING_CLOSES && !is_direct)
		capture_descriptor(cpu, op->sqe[0] >> 32);
	if (bits & URING_GIVES && !is_direct)
		capture_descriptor(cpu, result);
	if (bits & URING_PAIR && !is_direct && GET(current, mm) == GET(task, mm))
		capture_descriptors(cpu, op->sqe[2], 2);
	return 0;
}

/* Returns 1 if the submitter passes the filters that concern the process alone, as process_passes() does. */
INLINE bool uring_process_passes(struct config *config, const struct uring_op *op)
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
		/* A kernel thread has another name than its process. */
		struct task_struct *named = op->sq_thread ? GET(task, group_leader) : task;
		char comm[16] = {};
		bpf_probe_read_kernel(comm, sizeof(comm), &named->comm);
		if (!bpf_map_lookup_elem(&comms, comm))
			return 0;
	}
	return 1;
}

/* Returns 1 if user space needs the operation or may want it. */
INLINE bool uring_pushed_passes(struct config *config, const struct uring_op *op, bool failed)
{
	__u32 class = class_of(config, op->tid);
	struct wanted_calls *row = bpf_map_lookup_elem(&wanted, &class);

	if (!failed && uring_desc(op)->bits & URING_EFFECTS)
		return 1;
	return !row || in_set(failed ? &row->failed : &row->succeeded, URING_CALL, 0);
}

/* Returns 1 if the operation passes all filters. */
INLINE bool uring_passes(struct config *config, const struct uring_op *op, bool failed)
{
	if (config->filters & FILTER_FAILED && !failed)
		return 0;
	if (config->filters & FILTER_SYSCALL && !in_set(&config->syscalls, URING_CALL, 0))
		return 0;
	if (config->filters & FILTER_PUSHED && !uring_pushed_passes(config, op, failed))
		return 0;
	return uring_process_passes(config, op);
}

#define URING_DONE 1 /* the result is known */

/* Writes the record of an operation. `outcome`: result and flags of the completion. */
int NOINLINE uring_write(__u32 cpu, __u64 request, __u64 outcome, __u32 how)
{
	struct config *config = config_get();
	struct counters *counters = counters_of(cpu);
	struct uring_op *op = bpf_map_lookup_elem(&uring_ops, &request);
	__s32 result = outcome;

	if (!config || !counters || !op)
		return 0;
	if (config->filters && !uring_passes(config, op, result < 0)) {
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
	record->flags = how & URING_DONE ? 0 : RECORD_NO_RETURN;
	record->arg_count = SQE_WORDS + 2;
	for (int i = 0; i < SQE_WORDS; i++)
		args[i] = op->sqe[i];
	args[SQE_WORDS] = outcome >> 32;
	args[SQE_WORDS + 1] = op->sq_thread;
	s->position = sizeof(struct record) + (SQE_WORDS + 2) * sizeof(__u64);
	uring_item(cpu, request, 0);
	uring_item(cpu, request, 1);
	if (how & URING_DONE && result >= 0)
		uring_descriptors(cpu, request, result);
	record_end(config, cpu, s);
	return 0;
}

/* Removes all that is saved of a request. */
INLINE void uring_forget(__u64 request)
{
	__u64 other = request + 1;

	bpf_map_delete_elem(&uring_ops, &request);
	bpf_map_delete_elem(&uring_texts, &request);
	bpf_map_delete_elem(&uring_texts, &other);
}

/* Fills in who submitted the operation. */
INLINE void uring_submitter(struct uring_op *op, struct task_struct *task)
{
	op->task = (__u64)task;
	op->pid = GET(task, tgid);
	op->tid = GET(task, pid);
	if (GET(task, flags) & PF_IO_WORKER) {
		op->sq_thread = op->tid;
		op->tid = op->pid;
	}
}

/* Reads the submission of a new request: the last one that the kernel has taken from the ring. */
INLINE void uring_submission(struct uring_op *op, struct io_kiocb *request)
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
	/* The program has changed the submission since, or it is elsewhere: only the request is reliable. */
	if ((op->sqe[0] & 0xff) != opcode || op->sqe[4] != user_data) {
		__builtin_memset(op->sqe, 0, sizeof(op->sqe));
		op->sqe[0] = opcode;
		op->sqe[4] = user_data;
	}
}

/*
 * Saves an operation until it completes. Separate functions limit the use of the stack: kernels before 6.13 allow
 * nested functions 512 bytes in all.
 */
int NOINLINE uring_save(__u32 cpu, __u64 key, __u64 submission)
{
	struct config *config = config_get();
	struct io_kiocb *request = (struct io_kiocb *)key;
	struct uring_op op = {};

	if (!config)
		return 0;
	uring_submitter(&op, (struct task_struct *)bpf_get_current_task());
	if (is_excluded(config, op.pid))
		return 0;
	if (submission)
		bpf_probe_read_kernel(op.sqe, sizeof(op.sqe), (void *)submission);
	else
		uring_submission(&op, request);
	op.time = time_now(config);
	bpf_map_update_elem(&uring_ops, &key, &op, BPF_ANY);
	const volatile struct uring_op_desc *desc = uring_desc(&op);
	if (desc->item[0].how)
		uring_read(cpu, key, 0);
	if (desc->item[1].how)
		uring_read(cpu, key, 1);
	if (desc->bits & URING_MULTISHOT) {
		struct uring_key shot = { (__u64)GET(request, ctx), op.sqe[4] };

		bpf_map_update_elem(&uring_shots, &shot, &key, BPF_ANY);
	}
	return 0;
}

/* Handles the submission of an operation. `submission`: its address; 0: in its ring. */
INLINE void uring_submit(__u64 key, __u64 submission)
{
	struct config *config = config_get();
	__u32 cpu = bpf_get_smp_processor_id();

	if (!config)
		return;
	/* An earlier request had this address and posted no completion (IOSQE_CQE_SKIP_SUCCESS). */
	if (bpf_map_lookup_elem(&uring_ops, &key)) {
		if (config->enabled)
			uring_write(cpu, key, 0, 0);
		uring_forget(key);
	}
	if (config->enabled)
		uring_save(cpu, key, submission);
}

/* Returns the submitter of a request that was submitted before the capture. */
INLINE struct task_struct *uring_task(struct io_kiocb *request)
{
	struct io_kiocb___v6_13 *request_v6_13 = (void *)request;

	if (FIELD_EXISTS(request->tctx))
		return GET(GET(request, tctx), task);
	return GET(request_v6_13, task);
}

/* Saves a request that was submitted before the capture. Returns 0 if it is no operation of a program. */
int NOINLINE uring_unknown(__u64 key)
{
	struct config *config = config_get();
	struct io_kiocb *request = (struct io_kiocb *)key;
	struct uring_op op = {};
	__u8 opcode = GET(request, opcode);

	if (!config)
		return 0;
	/* The kernel's internal requests have this opcode, too. */
	if (opcode == OP_NOP)
		return 0;
	struct task_struct *task = uring_task(request);
	if (!task)
		return 0;
	uring_submitter(&op, task);
	if (is_excluded(config, op.pid))
		return 0;
	op.sqe[0] = opcode | 0xffffffffULL << 32;
	op.sqe[4] = GET(request, cqe.user_data);
	bpf_map_update_elem(&uring_ops, &key, &op, BPF_ANY);
	return 1;
}

/* Handles a completion. `key`: the request, 0 for all but the last completion of a multishot operation. */
INLINE void uring_complete(__u64 ring, __u64 key, __u64 user_data, __s32 result, __u32 flags)
{
	struct config *config = config_get();
	__u32 cpu = bpf_get_smp_processor_id();
	bool is_last = key != 0;

	/* The second completion of a zero-copy operation says only that its buffer is free. */
	if (!config || flags & CQE_NOTIF)
		return;
	if (!key) {
		struct uring_key shot = { ring, user_data };
		__u64 *found = bpf_map_lookup_elem(&uring_shots, &shot);

		if (!found)
			return;
		key = *found;
	}
	if (config->enabled &&
	    (bpf_map_lookup_elem(&uring_ops, &key) || (is_last && uring_unknown(key))))
		uring_write(cpu, key, (__u32)result | (__u64)flags << 32, URING_DONE);
	if (is_last)
		uring_forget(key);
}
