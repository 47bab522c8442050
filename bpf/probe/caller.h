/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* The thread that makes a call, and the call's registers. The architectures differ here. */
#pragma once

#include "kernel.h"

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

INLINE __u32 first_argument(struct pt_regs *regs, bool compat)
{
	return compat ? regs->bx : regs->di;
}

INLINE __u32 second_argument(struct pt_regs *regs, bool compat)
{
	return compat ? regs->cx : regs->si;
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

INLINE __u32 first_argument(struct pt_regs *regs, bool compat)
{
	return regs->orig_x0;
}

INLINE __u32 second_argument(struct pt_regs *regs, bool compat)
{
	return regs->regs[1];
}

INLINE long number_of(struct pt_regs *regs)
{
	return regs->syscallno;
}
#define SIGRETURN_NUMBER SIGRETURN_NUMBER_ARM64
#endif

/* Fills `caller`. With typed task pointers (Linux 5.11 and later) this costs one BPF helper call and three loads. */
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

		/* The kernel's thread_info has only the fields of its architecture. */
#if defined(__TARGET_ARCH_x86)
		bpf_probe_read_kernel(&info.status, sizeof(info.status), &task->thread_info.status);
#else
		bpf_probe_read_kernel(&info.flags, sizeof(info.flags), &task->thread_info.flags);
#endif
		caller->pid = pid_tgid >> 32;
		caller->tid = pid_tgid;
		caller->compat = IS_COMPAT(info);
	}
}
