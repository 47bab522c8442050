/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Finds the new parent of an exiting task's children, as find_new_reaper() of kernel/exit.c does. */
#pragma once

#include "kernel.h"

#define PF_EXITING 0x4
#define THREADS_MAX 32
#define ANCESTORS_MAX 32
#define NOT_KNOWN -1

/* Reads a bit field of a kernel object; its place is relocated. */
#define GET_BITS(object, field)                                                                                \
	({                                                                                                      \
		__u64 word_ = 0;                                                                                \
		bpf_probe_read_kernel(&word_, FIELD_BYTES((object)->field) & 0xf,                               \
				      (char *)(object) + FIELD_OFFSET((object)->field));                        \
		word_ <<= FIELD_LSHIFT((object)->field);                                                        \
		word_ >> FIELD_RSHIFT((object)->field);                                                         \
	})

/* Returns the id of a thread of the task's group that is not exiting; 0: there is none, -1: not known. */
int NOINLINE living_thread(__u64 pointer)
{
	struct task_struct *task = (struct task_struct *)pointer;
	struct signal_struct *signal = GET(task, signal);
	struct list_head *head = &signal->thread_head;
	struct list_head *node = GET(head, next);

	for (int i = 0; i < THREADS_MAX; i++) {
		if (node == head || !node)
			return 0;
		struct task_struct *thread =
			(void *)node - FIELD_OFFSET(((struct task_struct *)0)->thread_node);
		if (!(GET(thread, flags) & PF_EXITING))
			return GET(thread, pid);
		node = GET(node, next);
	}
	return NOT_KNOWN;
}

/* Returns the new parent's thread id; 0: no children, or the whole pid namespace ends; -1: not known. */
int NOINLINE new_parent(__u64 pointer)
{
	struct task_struct *task = (struct task_struct *)pointer;
	struct list_head *children = &task->children;

	if (GET(children, next) == children)
		return 0;
	int found = living_thread(pointer);
	if (found)
		return found;
	struct pid *pid = GET(task, thread_pid);
	__u32 level = GET(pid, level);
	struct task_struct *reaper = GET(namespace_of(pid), child_reaper);
	struct signal_struct *signal = GET(task, signal);

	if (reaper == task)
		return 0;
	if (!GET_BITS(signal, has_child_subreaper))
		return GET(reaper, pid);
	struct task_struct *ancestor = GET(task, real_parent);
	for (int i = 0; i < ANCESTORS_MAX; i++) {
		if (GET(GET(ancestor, thread_pid), level) != level || ancestor == reaper)
			return GET(reaper, pid);
		signal = GET(ancestor, signal);
		if (GET_BITS(signal, is_child_subreaper)) {
			found = living_thread((__u64)ancestor);
			if (found)
				return found;
		}
		ancestor = GET(ancestor, real_parent);
	}
	return NOT_KNOWN;
}
