// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * The programs of the probe. Each system call becomes one record, written when the call returns, with its arguments and
 * its result. The headers capture the content of the records.
 */
#include "kernel.h"
#include "maps.h"
#include "clock.h"
#include "enter.h"
#include "caller.h"
#include "filter.h"
#include "ring.h"
#include "write.h"
#include "args.h"
#include "before.h"
#include "special.h"
#include "unpack.h"
#include "exit.h"
#include "fast_path.h"
#include "uring.h"

char LICENSE[] SEC("license") = "Dual MIT/GPL";

/* Returns an argument of a tracepoint as a number: the verifier passes no kernel pointers to functions. */
INLINE __u64 word_of(__u64 *ctx, __u32 index)
{
	__u64 word = 0;

	bpf_probe_read_kernel(&word, sizeof(word), &ctx[index]);
	return word;
}

/* Writes the record of a call on the slow path. */
INLINE void write_call(struct config *config, struct pt_regs *regs, const struct caller *caller,
		       const struct returned *returned)
{
	__u32 number = returned->number;
	__u32 cpu = bpf_get_smp_processor_id();
	struct scratch *s = record_begin(cpu, RECORD_SYSCALL, caller->pid, caller->tid);

	if (!s)
		return;
	struct record *record = (struct record *)s->record;
	const volatile struct syscall_desc *call = desc_of(number, caller->compat);

	/* A clone returns 0 in the new task. */
	if (unlikely(number < SYSCALL_MAX && call->special == SPECIAL_CLONE && returned->result == 0))
		record->kind = RECORD_CHILD;
	record->number = number;
	record->time = returned->time;
	record->enter_time = returned->enter_time;
	record->result = returned->result;
	record->flags = returned->flags;
	registers(regs, (__u64 *)(record + 1), caller->compat);
	if (unlikely(number < SYSCALL_MAX && call->special == SPECIAL_UNPACK)) {
		number = unpack(cpu);
		record->number = number;
		call = desc_of(number, caller->compat);
	}
	if (unlikely(number >= SYSCALL_MAX || !call->known)) {
		record->arg_count = 6;
		s->position = sizeof(struct record) + 6 * sizeof(__u64);
	} else {
		__u8 args = call->args & 7;

		record->arg_count = args;
		s->position = sizeof(struct record) + args * sizeof(__u64);
		if (call->captured)
			capture_args(cpu);
		if (unlikely(call->changed))
			before_capture(cpu);
		if (unlikely(call->special))
			capture_special(cpu, call->special);
	}
	record_end(config, cpu, s);
}

/* Writes the record of a task that exits. */
INLINE void write_exit(struct config *config, __u64 task, __u32 pid, __u32 tid, __u64 enter_time, bool last)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct scratch *s = record_begin(cpu, RECORD_EXIT, pid, tid);

	if (!s)
		return;
	struct record *record = (struct record *)s->record;
	__u64 *args = (__u64 *)(record + 1);

	record->number = 0;
	record->time = time_now(config);
	record->enter_time = enter_time;
	record->result = GET((struct task_struct *)task, exit_code);
	record->flags = GET((struct task_struct *)task, flags) & PF_IO_WORKER ? RECORD_IO_THREAD : 0;
	record->arg_count = 4;
	args[0] = (__s64)new_parent(task);
	args[1] = last;
	bpf_probe_read_kernel(&args[2], 16, &GET((struct task_struct *)task, group_leader)->comm);
	s->position = sizeof(struct record) + 4 * sizeof(__u64);
	record_end(config, cpu, s);
}

/* Handles the few calls that need something saved or written when they begin. */
INLINE void watched_enter(struct config *config, struct pt_regs *regs, __u32 number, __u64 time)
{
	struct caller caller;

	caller_get(&caller);
	const volatile struct syscall_desc *call = desc_of(number, caller.compat);
	if (is_excluded(config, caller.pid))
		return;
	if (call->special == SPECIAL_NORETURN) {
		struct returned returned = {
			.time = time,
			.enter_time = time,
			.number = number,
			.flags = (caller.compat ? RECORD_COMPAT : 0) | RECORD_NO_RETURN,
		};

		if (!config->filters || filter_passes(config, &caller, number, 0, regs))
			write_call(config, regs, &caller, &returned);
		return;
	}
	if (config->filters && !process_passes(config, caller.pid))
		return;
	__u32 cpu = bpf_get_smp_processor_id();
	struct scratch *s = scratch_of(cpu);
	if (!s)
		return;
	registers(regs, s->before, caller.compat);
	if (clone_is_saved(number)) {
		__u32 tid = caller.tid;
		__u64 flags = s->before[0];

		if (number == CLONE3_NUMBER) {
			if (bpf_probe_read_user(&flags, sizeof(flags), (void *)s->before[0]))
				flags = s->before[0] | CLONE_NOT_READ;
			flags |= CLONE_IS_CLONE3;
		}
		bpf_map_update_elem(&clone3_flags, &tid, &flags, BPF_ANY);
	} else if (call->changed) {
		before_save(cpu, caller.tid, number, caller.compat);
	}
}

SEC("tp_btf/sys_enter")
int sys_enter(__u64 *ctx)
{
	struct config *config = config_get();

	if (!config || !config->enabled)
		return 0;
	struct pt_regs *regs = (struct pt_regs *)ctx[0];
	long number = ctx[1];
	__u32 tid = bpf_get_current_pid_tgid();
	__u64 time = time_now(config);

	enter_store(tid, time, number == SIGRETURN_NUMBER);
	if (unlikely(number >= 0 && number < SYSCALL_MAX && syscalls_watched[number & (SYSCALL_MAX - 1)]))
		watched_enter(config, regs, number, time);
	return 0;
}

SEC("tp_btf/sys_exit")
int sys_exit(__u64 *ctx)
{
	struct config *config = config_get();

	if (!config || !config->enabled)
		return 0;
	struct pt_regs *regs = (struct pt_regs *)ctx[0];
	struct returned returned = { .result = ctx[1] };
	struct caller caller;

	caller_get(&caller);
	__u64 enter = enter_take(caller.tid);
	if (is_excluded(config, caller.pid))
		return 0;
	long number = number_of(regs);
	if (unlikely(number < 0)) {
		/* sigreturn has restored the registers from before the signal: sys_enter alone saw the number. */
		if (!(enter & ENTER_SIGRETURN))
			return 0;
		number = SIGRETURN_NUMBER;
	}
	if (unlikely(caller.compat))
		returned.flags |= RECORD_COMPAT;
#if defined(__TARGET_ARCH_x86)
	if (unlikely(number & X32_BIT)) {
		number &= ~X32_BIT;
		returned.flags |= RECORD_X32;
	}
#endif
	if (config->filters && !filter_passes(config, &caller, number, returned.result, regs))
		return 0;
	returned.number = number;
	returned.enter_time = enter >> ENTER_TIME_SHIFT;
	if (unlikely(returned.enter_time < config->since))
		returned.enter_time = 0;
	returned.time = time_now(config);
	if (unlikely(!fast_path_write(config, regs, &caller, &returned)))
		write_call(config, regs, &caller, &returned);
	return 0;
}

#if defined(__TARGET_ARCH_arm64)
#define PF_KTHREAD 0x200000

/* Writes the record of a new task. `flags`: those of the call that makes it. */
INLINE void write_child(struct config *config, __u32 pid, __u32 tid, __u64 task, __u64 flags)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct scratch *s = record_begin(cpu, RECORD_CHILD, pid, tid);

	if (!s)
		return;
	struct record *record = (struct record *)s->record;

	record->number = flags & CLONE_IS_CLONE3 ? CLONE3_NUMBER : CLONE_NUMBER_ARM64;
	record->time = time_now(config);
	record->enter_time = 0;
	record->result = 0;
	record->flags = 0;
	record->arg_count = 0;
	s->position = sizeof(struct record);
	capture_clone(cpu, task, flags);
	record_end(config, cpu, s);
}
#endif

SEC("tp_btf/sched_process_fork")
int process_fork(__u64 *ctx)
{
	struct task_struct *parent = (struct task_struct *)ctx[0];
	struct task_struct *child = (struct task_struct *)ctx[1];
	struct config *config = config_get();

	if (!config)
		return 0;
	if (config->filters & FILTER_FOLLOW) {
		__u32 from = parent->tgid, to = child->tgid;
		__u8 yes = 1;

		if (from != to && bpf_map_lookup_elem(&pids, &from))
			bpf_map_update_elem(&pids, &to, &yes, BPF_ANY);
	}
	if (config->filters & FILTER_PUSHED)
		class_reset(config, child->pid);
	__u32 caller = bpf_get_current_pid_tgid(), tid = child->pid;
	__u64 *flags = bpf_map_lookup_elem(&clone3_flags, &caller);
#if defined(__TARGET_ARCH_arm64)
	/* On arm64 a new task does not reach sys_exit. */
	if (config->enabled && !(child->flags & (PF_KTHREAD | PF_IO_WORKER)) && !is_excluded(config, parent->tgid) &&
	    (!config->filters || process_passes(config, child->tgid)))
		write_child(config, child->tgid, tid, word_of(ctx, 1), flags ? saved_clone_flags(*flags) : 0);
#else
	if (flags) {
		__u64 copy = saved_clone_flags(*flags);
		bpf_map_update_elem(&clone3_flags, &tid, &copy, BPF_ANY);
	}
#endif
	return 0;
}

/* Saves the names of the program until execve returns: the kernel drops them, and the caller's memory is gone. */
SEC("tp_btf/sched_process_exec")
int process_exec(__u64 *ctx)
{
	struct task_struct *task = (struct task_struct *)ctx[0];
	__u32 old_tid = ctx[1];
	struct linux_binprm *binprm = (struct linux_binprm *)ctx[2];
	struct config *config = config_get();
	__u32 cpu = bpf_get_smp_processor_id();
	__u32 tid = task->pid;

	if (!config || !config->enabled)
		return 0;
	if (old_tid != tid) {
		/* A thread that executes a program takes the id of its process's first thread. */
		__u64 word = enter_take(old_tid);
		enter_take(tid);
		if (word)
			enter_store(tid, word >> ENTER_TIME_SHIFT, 0);
	}
	if (is_excluded(config, task->tgid) || (config->filters && !process_passes(config, task->tgid)))
		return 0;
	struct program *program = exec_scratch_of(cpu);
	if (!program)
		return 0;
	long length = bpf_probe_read_kernel_str(program->filename, TEXT_MAX, binprm->filename);
	program->filename_length = length > 0 ? length - 1 : 0;
	length = bpf_probe_read_kernel_str(program->interpreter, TEXT_MAX, binprm->interp);
	program->interpreter_length = length > 0 ? length - 1 : 0;
	bpf_map_update_elem(&programs, &tid, program, BPF_ANY);
	return 0;
}

SEC("tp_btf/sched_process_exit")
int process_exit(__u64 *ctx)
{
	struct task_struct *task = (struct task_struct *)ctx[0];
	struct config *config = config_get();

	if (!config)
		return 0;
	__u32 pid = task->tgid, tid = task->pid;
	bool last = GET(GET(task, signal), live.counter) == 0;
	__u64 enter = enter_take(tid);
	bpf_map_delete_elem(&clone3_flags, &tid);
	bpf_map_delete_elem(&programs, &tid);
	bpf_map_delete_elem(&befores, &tid);

	if (config->enabled && !is_excluded(config, pid) &&
	    (!config->filters || process_passes(config, pid)))
		write_exit(config, bpf_get_current_task(), pid, tid, enter >> ENTER_TIME_SHIFT, last);
	if (last && config->filters & FILTER_FOLLOW)
		bpf_map_delete_elem(&pids, &pid);
	return 0;
}

/* Linux 6.4 and later. */
SEC("tp_btf/io_uring_submit_req")
int uring_submit_req(__u64 *ctx)
{
	uring_submit(word_of(ctx, 0), 0);
	return 0;
}

/* The verifier rejects this read, and the loader goes on without the program. */
#define URING_UNSUPPORTED(ctx) ((ctx)[15])

/* Linux 6.0 to 6.3. Earlier kernels do not pass the request. */
SEC("tp_btf/io_uring_submit_sqe")
int uring_submit_sqe(__u64 *ctx)
{
	if (!TYPE_EXISTS(btf_trace_io_uring_submit_sqe___v6_0))
		return URING_UNSUPPORTED(ctx);
	uring_submit(word_of(ctx, 0), 0);
	return 0;
}

/* A submission that fails at once; it completes as others do. Kernels with one of the two above have this one too. */
SEC("tp_btf/io_uring_req_failed")
int uring_req_failed(__u64 *ctx)
{
	uring_submit(word_of(ctx, 1), word_of(ctx, 0));
	return 0;
}

SEC("tp_btf/io_uring_complete")
int uring_completed(__u64 *ctx)
{
	if (TYPE_EXISTS(btf_trace_io_uring_complete___v6_16)) {
		struct io_uring_cqe *cqe = (struct io_uring_cqe *)ctx[2];

		uring_complete(word_of(ctx, 0), word_of(ctx, 1), GET(cqe, user_data), GET(cqe, res), GET(cqe, flags));
	} else if (TYPE_EXISTS(btf_trace_io_uring_complete___v6_0) ||
		   TYPE_EXISTS(btf_trace_io_uring_complete___v6_10)) {
		uring_complete(word_of(ctx, 0), word_of(ctx, 1), ctx[2], ctx[3], ctx[4]);
	} else {
		return URING_UNSUPPORTED(ctx);
	}
	return 0;
}

/* Runs at each step of a suspend and a resume. The last step, after all devices resume, thaws the processes. */
SEC("tp_btf/suspend_resume")
int machine_resumed(__u64 *ctx)
{
	struct config *config = config_get();

	if (config)
		time_after_resume(config);
	return 0;
}
