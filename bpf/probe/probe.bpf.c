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
#include "file.h"
#include "socket.h"
#include "task.h"

char LICENSE[] SEC("license") = "Dual MIT/GPL";

#define X32_BIT 0x40000000
#define SIGRETURN_NUMBER_X86 15
#define SIGRETURN_NUMBER_ARM64 139

INLINE struct task_struct *current_task(void)
{
	if (ENUM_EXISTS(enum bpf_func_id, BPF_FUNC_get_current_task_btf))
		return bpf_get_current_task_btf();
	return (struct task_struct *)bpf_get_current_task();
}

#if defined(__TARGET_ARCH_x86)
#define TS_COMPAT 0x0002

INLINE bool in_compat_call(void)
{
	if (ENUM_EXISTS(enum bpf_func_id, BPF_FUNC_get_current_task_btf))
		return (bpf_get_current_task_btf()->thread_info.status & TS_COMPAT) != 0;
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	return (GET(task, thread_info.status) & TS_COMPAT) != 0;
}

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

INLINE bool in_compat_call(void)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	return GET(task, thread_info.flags) >> TIF_32BIT & 1;
}

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

/* Takes the CPU's buffer, counts the event and fills the record's head. NULL: the event is lost, and counted. */
INLINE struct scratch *record_begin(__u32 cpu, __u32 kind, __u64 pid_tgid)
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
	record->pid = pid_tgid >> 32;
	record->tid = pid_tgid;
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

INLINE void write_call(struct config *config, struct pt_regs *regs, __u64 pid_tgid, __u32 number, __u8 flags,
		       __u64 enter_time, __s64 result, __u64 time)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct scratch *s = record_begin(cpu, RECORD_SYSCALL, pid_tgid);

	if (!s)
		return;
	struct record *record = (struct record *)s->record;
	bool compat = flags & RECORD_COMPAT;
	const volatile struct syscall_desc *call = desc_of(number, compat);

	record->number = number;
	record->time = time;
	record->enter_time = enter_time;
	record->result = result;
	record->flags = flags;
	__u8 args = number < SYSCALL_MAX && call->known ? call->args : 6;
	record->arg_count = args;
	registers(regs, (__u64 *)(record + 1), compat);
	s->position = sizeof(struct record) + (args & 7) * sizeof(__u64);
	if (number < SYSCALL_MAX) {
		if (call->captured)
			capture_args(cpu);
		if (call->special)
			capture_special(cpu, call->special);
	}
	record_end(config, cpu, s);
}

SEC("tp_btf/sys_enter")
int sys_enter(__u64 *ctx)
{
	struct config *config = config_get();

	if (!config || !config->enabled)
		return 0;
	struct pt_regs *regs = (struct pt_regs *)ctx[0];
	long number = ctx[1];
	__u64 pid_tgid = bpf_get_current_pid_tgid();

	__u64 time = bpf_ktime_get_boot_ns();
	enter_store(pid_tgid, time, number == SIGRETURN_NUMBER);
	if (unlikely(number >= 0 && number < SYSCALL_MAX &&
		     desc_of(number, 0)->special == SPECIAL_NORETURN)) {
		bool compat = in_compat_call();

		if (desc_of(number, compat)->special == SPECIAL_NORETURN && !is_excluded(config, pid_tgid >> 32) &&
		    filter_passes(config, pid_tgid >> 32, number, compat, 0))
			write_call(config, regs, pid_tgid, number,
				   (compat ? RECORD_COMPAT : 0) | RECORD_NO_RETURN, time, 0, time);
	}
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
	__u64 pid_tgid = bpf_get_current_pid_tgid();
	__u64 enter = enter_take(pid_tgid);

	if (is_excluded(config, pid_tgid >> 32))
		return 0;
	long number = number_of(regs);
	__u8 flags = 0;
	if (unlikely(number < 0)) {
		/* The registers are those of before the signal: only enter knew the number. */
		if (!(enter & ENTER_SIGRETURN))
			return 0;
		number = SIGRETURN_NUMBER;
	}
	bool compat = in_compat_call();
	if (unlikely(compat))
		flags |= RECORD_COMPAT;
#if defined(__TARGET_ARCH_x86)
	if (unlikely(number & X32_BIT)) {
		number &= ~X32_BIT;
		flags |= RECORD_X32;
	}
#endif
	if (config->filters && !filter_passes(config, pid_tgid >> 32, number, compat, result))
		return 0;
	write_call(config, regs, pid_tgid, number, flags, enter >> ENTER_TIME_SHIFT, result, bpf_ktime_get_boot_ns());
	return 0;
}
