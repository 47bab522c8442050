// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * Lists the tasks of the reader's pid namespace with a task iterator, a `struct task_ids` for each: the ids in the
 * first pid namespace, which records have, and those in the reader's namespace, which /proc there and its users have.
 */
#include "kernel.h"

static long (*const bpf_seq_write)(void *seq, const void *data, __u32 size) = (void *)127;

char LICENSE[] SEC("license") = "Dual MIT/GPL";

#define LEVELS_MAX 32

/* src/task_ids.rs mirrors it. */
struct task_ids {
	__u32 tid, pid, parent, pgid, sid; /* thread, thread group, and others' thread groups: in the first pid namespace */
	__u32 own_tid, own_pid;            /* in the reader's namespace */
	__u32 level;                       /* of the reader's namespace; 0: the first */
};

/* Returns a pid's number in the namespace of this level. */
INLINE __u32 number_at(struct pid *pid, __u32 level)
{
	int number = 0;

	if (level > LEVELS_MAX)
		return 0;
	bpf_probe_read_kernel(&number, sizeof(number), &pid->numbers[0].nr + level * sizeof(struct upid) / sizeof(int));
	return number;
}

SEC("iter/task")
int list_tasks(__u64 *ctx)
{
	/* struct bpf_iter__task: meta, task; the first field of meta is the file that is read. */
	void **meta = (void **)ctx[0];
	struct task_struct *task = (struct task_struct *)ctx[1];

	if (!task)
		return 0;
	struct task_struct *reader = (struct task_struct *)bpf_get_current_task();
	__u32 level = GET(GET(reader, thread_pid), level);
	struct pid *own = GET(task, thread_pid);
	struct signal_struct *signal = GET(task, signal);
	struct task_ids ids = {
		.tid = GET(task, pid),
		.pid = GET(task, tgid),
		.parent = GET(GET(task, real_parent), tgid),
		.pgid = number_at(GET(signal, pids[PIDTYPE_PGID]), 0),
		.sid = number_at(GET(signal, pids[PIDTYPE_SID]), 0),
		.own_tid = number_at(own, level),
		.own_pid = number_at(GET(signal, pids[PIDTYPE_TGID]), level),
		.level = level,
	};
	bpf_seq_write(meta[0], &ids, sizeof(ids));
	return 0;
}
