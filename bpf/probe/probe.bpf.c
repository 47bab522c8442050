// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * The probe: one record for each system call, written when it returns, with its arguments and its result.
 * The programs are small here; what each record holds is in the headers.
 */
#include "kernel.h"
#include "maps.h"
#include "enter.h"
#include "filter.h"
#include "write.h"
#include "args.h"
#include "before.h"
#include "special.h"
#include "exit.h"

char LICENSE[] SEC("license") = "Dual MIT/GPL";

#define X32_BIT 0x40000000
#define SIGRETURN_NUMBER_X86 15
#define SIGRETURN_NUMBER_ARM64 139

/* The thread that makes the call. */
struct caller {
	__u32 pid, tid;
	bool compat;
};

#if defined(__TARGET_ARCH_x86)
#define TS_COMPAT 0x0002

#define IS_COMPAT(info) (((info).status & TS_COMPAT) != 0)

INLINE void registers(struct pt_regs *regs, __u64 *to, bool compat)
{
	if (unlikely(compat)) {
		to[0] = (__u32)regs->bx;
		to[1] = (__u32)regs->cx;
		to[2] = (__u32)regs->dx;
		to[3] = (__u32)regs->si;
		to[4] = (__u32)regs->di;
		to[5] = (__u32)regs->bp;
	} else {
		to[0] = regs->di;
		to[1] = regs->si;
		to[2] = regs->dx;
		to[3] = regs->r10;
		to[4] = regs->r8;
		to[5] = regs->r9;
	}
}

INLINE long number_of(struct pt_regs *regs)
{
	return (int)regs->orig_ax;
}
#define SIGRETURN_NUMBER SIGRETURN_NUMBER_X86
#else
#define TIF_32BIT 22
#define IS_COMPAT(info) ((info).flags >> TIF_32BIT & 1)

INLINE void registers(struct pt_regs *regs, __u64 *to, bool compat)
{
	to[0] = regs->orig_x0;
	to[1] = regs->regs[1];
	to[2] = regs->regs[2];
	to[3] = regs->regs[3];
	to[4] = regs->regs[4];
	to[5] = regs->regs[5];
}

INLINE long number_of(struct pt_regs *regs)
{
	return regs->syscallno;
}
#define SIGRETURN_NUMBER SIGRETURN_NUMBER_ARM64
#endif

/* One helper and three loads where the kernel has typed task pointers (5.11). */
INLINE void caller_get(struct caller *caller)
{
	if (ENUM_EXISTS(enum bpf_func_id, BPF_FUNC_get_current_task_btf)) {
		struct task_struct *task = bpf_get_current_task_btf();

		caller->pid = task->tgid;
		caller->tid = task->pid;
		caller->compat = IS_COMPAT(task->thread_info);
	} else {
		struct task_struct *task = (struct task_struct *)bpf_get_current_task();
		__u64 pid_tgid = bpf_get_current_pid_tgid();
		struct thread_info info;

		bpf_probe_read_kernel(&info.status, sizeof(info.status), &task->thread_info.status);
		bpf_probe_read_kernel(&info.flags, sizeof(info.flags), &task->thread_info.flags);
		caller->pid = pid_tgid >> 32;
		caller->tid = pid_tgid;
		caller->compat = IS_COMPAT(info);
	}
}

/* Takes the CPU's buffer, counts the event and fills the record's head. NULL: the event is lost, and counted. */
INLINE struct scratch *record_begin(__u32 cpu, __u32 kind, __u32 pid, __u32 tid)
{
	struct scratch *s = scratch_of(cpu);
	struct counters *counters = counters_of(cpu);

	if (!s || !counters)
		return 0;
	counters->sequence++;
	if (unlikely(s->busy)) {
		counters->lost_busy++;
		return 0;
	}
	s->busy = 1;
	struct record *record = (struct record *)s->record;
	record->kind = kind;
	record->sequence = counters->sequence;
	record->lost = counters->lost_full + counters->lost_long + counters->lost_busy;
	record->pid = pid;
	record->tid = tid;
	record->cpu = cpu;
	record->reserved = 0;
	return s;
}

/* Hands the record to the CPU's ring and gives the buffer back. */
INLINE void record_end(struct config *config, __u32 cpu, struct scratch *s)
{
	struct counters *counters = counters_of(cpu);
	void *ring = bpf_map_lookup_elem(&rings, &cpu);
	__u64 length = s->position;
	struct record *record = (struct record *)s->record;

	if (counters && unlikely(!ring))
		counters->lost_full++;
	if (counters && ring) {
		if (unlikely(record->flags & RECORD_CUT))
			counters->cut++;
		if (unlikely(length > config->record_max)) {
			counters->lost_long++;
		} else {
			__u64 flags = BPF_RB_NO_WAKEUP;

			if (s->since_wake >= config->wakeup_bytes) {
				flags = BPF_RB_FORCE_WAKEUP;
				s->since_wake = 0;
			}
			record->length = length;
			opaque(length);
			if (length > RECORD_MAX + DATA_MAX)
				length = RECORD_MAX + DATA_MAX;
			if (likely(bpf_ringbuf_output(ring, record, length, flags) == 0)) {
				s->since_wake += length;
				counters->bytes += length;
			} else {
				counters->lost_full++;
				s->since_wake = config->wakeup_bytes;
			}
		}
	}
	s->busy = 0;
}

/* The commonest case of capture_args(): a single buffer. */
INLINE void capture_only(struct scratch *s, __u32 cpu, const volatile struct syscall_desc *call, __u32 only,
			 __u32 snaplen)
{
	struct record *record = (struct record *)s->record;
	__u64 *args = (__u64 *)(record + 1);
	__u8 how = call->only_how;
	__u64 length;

	if (how & CAPTURE_OUT) {
		if (record->result < 0)
			return;
		length = record->result;
	} else {
		length = args[call->only_argument & 7] & 0xffffffff;
	}
	__u64 from = args[only & 7];
	if (from == 0)
		return;
	__u64 wanted = length < snaplen ? length : snaplen;
	struct bounce *bounce = bpf_map_lookup_elem(&bounces, &cpu);
	opaque(wanted);
	if (likely(wanted <= sizeof(*bounce) && bounce)) {
		if (likely(bpf_probe_read_user(bounce, wanted, (void *)from) == 0)) {
			struct item *item = item_begin(s, only, ITEM_MEMORY);
			__u64 *to = item_data(s);

			if (!item)
				return;
			to[0] = bounce->words[0];
			if (wanted > sizeof(*to)) {
#pragma unroll
				for (int i = 1; i < BOUNCE_WORDS; i++)
					to[i] = bounce->words[i];
			}
			item_end(s, item, wanted, wanted < length ? ITEM_CUT : 0);
			return;
		}
	}
	struct counters *counters = counters_of(cpu);
	if (counters)
		capture_memory(s, counters, only, from, length, snaplen);
}

INLINE void write_call(struct config *config, struct pt_regs *regs, struct caller *caller, __u32 number, __u8 flags,
		       __u64 enter_time, __s64 result, __u64 time)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct scratch *s = record_begin(cpu, RECORD_SYSCALL, caller->pid, caller->tid);

	if (!s)
		return;
	struct record *record = (struct record *)s->record;
	const volatile struct syscall_desc *call = desc_of(number, caller->compat);

	/* A clone that returns 0 returns in the new task. */
	if (unlikely(call->special == SPECIAL_CLONE && result == 0))
		record->kind = RECORD_CHILD;
	record->number = number;
	record->time = time;
	record->enter_time = enter_time;
	record->result = result;
	registers(regs, (__u64 *)(record + 1), caller->compat);
	if (unlikely(number >= SYSCALL_MAX || !call->known)) {
		record->flags = flags;
		record->arg_count = 6;
		s->position = sizeof(struct record) + 6 * sizeof(__u64);
	} else {
		__u8 args = call->args & 7;

		record->flags = flags;
		record->arg_count = args;
		s->position = sizeof(struct record) + args * sizeof(__u64);
		if (call->only)
			capture_only(s, cpu, call, call->only - 1, config->snaplen);
		else if (call->captured)
			capture_args(cpu);
		if (unlikely(call->changed))
			before_capture(cpu);
		if (unlikely(call->special))
			capture_special(cpu, call->special);
	}
	record_end(config, cpu, s);
}

INLINE void write_exit(struct config *config, __u64 task, __u32 pid, __u32 tid, __u64 enter_time, bool last)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct scratch *s = record_begin(cpu, RECORD_EXIT, pid, tid);

	if (!s)
		return;
	struct record *record = (struct record *)s->record;
	__u64 *args = (__u64 *)(record + 1);

	record->number = 0;
	record->time = bpf_ktime_get_boot_ns();
	record->enter_time = enter_time;
	record->result = GET((struct task_struct *)task, exit_code);
	record->flags = 0;
	record->arg_count = 2;
	args[0] = (__s64)new_parent(task);
	args[1] = last;
	s->position = sizeof(struct record) + 2 * sizeof(__u64);
	record_end(config, cpu, s);
}

/* The few calls of which something must be kept, or written, when they begin. */
INLINE void watched_enter(struct config *config, struct pt_regs *regs, __u32 number, __u64 time)
{
	struct caller caller;

	caller_get(&caller);
	const volatile struct syscall_desc *call = desc_of(number, caller.compat);
	if (is_excluded(config, caller.pid))
		return;
	if (call->special == SPECIAL_NORETURN) {
		if (!config->filters || filter_passes(config, caller.pid, number, caller.compat, 0))
			write_call(config, regs, &caller, number,
				   (caller.compat ? RECORD_COMPAT : 0) | RECORD_NO_RETURN, time, 0, time);
		return;
	}
	if (config->filters && !process_passes(config, caller.pid))
		return;
	__u32 cpu = bpf_get_smp_processor_id();
	struct scratch *s = scratch_of(cpu);
	if (!s)
		return;
	registers(regs, s->before, caller.compat);
	if (number == CLONE3_NUMBER) {
		__u32 tid = caller.tid;
		__u64 flags = 0;

		if (!bpf_probe_read_user(&flags, sizeof(flags), (void *)s->before[0]))
			bpf_map_update_elem(&clone3_flags, &tid, &flags, BPF_ANY);
	} else if (call->changed) {
		before_keep(cpu, caller.tid, number, caller.compat);
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
	__u64 time = bpf_ktime_get_boot_ns();

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
	__s64 result = ctx[1];
	struct caller caller;

	caller_get(&caller);
	__u64 enter = enter_take(caller.tid);
	if (is_excluded(config, caller.pid))
		return 0;
	long number = number_of(regs);
	__u8 flags = 0;
	if (unlikely(number < 0)) {
		/* The registers are those of before the signal: only enter knew the number. */
		if (!(enter & ENTER_SIGRETURN))
			return 0;
		number = SIGRETURN_NUMBER;
	}
	if (unlikely(caller.compat))
		flags |= RECORD_COMPAT;
#if defined(__TARGET_ARCH_x86)
	if (unlikely(number & X32_BIT)) {
		number &= ~X32_BIT;
		flags |= RECORD_X32;
	}
#endif
	if (config->filters && !filter_passes(config, caller.pid, number, caller.compat, result))
		return 0;
	__u64 enter_time = enter >> ENTER_TIME_SHIFT;
	if (unlikely(enter_time < config->since))
		enter_time = 0;
	write_call(config, regs, &caller, number, flags, enter_time, result, bpf_ktime_get_boot_ns());
	return 0;
}

#if defined(__TARGET_ARCH_arm64)
#define PF_IO_WORKER 0x10
#define PF_KTHREAD 0x200000
#define CLONE_NUMBER_ARM64 220

/* The pointer as a number: functions take no kernel pointers. */
INLINE __u64 child_pointer(__u64 *ctx)
{
	__u64 pointer = 0;

	bpf_probe_read_kernel(&pointer, sizeof(pointer), &ctx[1]);
	return pointer;
}

/* The record of a new task; its clone flags are in the caller's record. */
INLINE void write_child(struct config *config, __u32 pid, __u32 tid, __u64 task)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct scratch *s = record_begin(cpu, RECORD_CHILD, pid, tid);

	if (!s)
		return;
	struct record *record = (struct record *)s->record;

	record->number = CLONE_NUMBER_ARM64;
	record->time = bpf_ktime_get_boot_ns();
	record->enter_time = 0;
	record->result = 0;
	record->flags = 0;
	record->arg_count = 0;
	s->position = sizeof(struct record);
	capture_clone(cpu, task, 0);
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
#if defined(__TARGET_ARCH_arm64)
	/* A new task does not pass sys_exit there. */
	if (config->enabled && !(child->flags & (PF_KTHREAD | PF_IO_WORKER)) && !is_excluded(config, parent->tgid) &&
	    (!config->filters || process_passes(config, child->tgid)))
		write_child(config, child->tgid, child->pid, child_pointer(ctx));
#endif
	__u32 caller = bpf_get_current_pid_tgid(), tid = child->pid;
	__u64 *flags = bpf_map_lookup_elem(&clone3_flags, &caller);
	if (flags) {
		__u64 copy = *flags;
		bpf_map_update_elem(&clone3_flags, &tid, &copy, BPF_ANY);
	}
	return 0;
}

/* Keeps the names of the program until execve returns: the kernel forgets them, and the caller's memory is gone. */
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
		/* A thread that was not the first takes the first one's id. */
		__u64 word = enter_take(old_tid);
		enter_take(tid);
		if (word)
			enter_store(tid, word >> ENTER_TIME_SHIFT, 0);
	}
	if (is_excluded(config, task->tgid) || (config->filters && !process_passes(config, task->tgid)))
		return 0;
	struct program *program = keep_program(cpu);
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
