/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Captures tasks after execve and clone, and the memory of a process. */
#pragma once

#include "file.h"

#define PAGE_KIB 4
#define RLIMIT_NOFILE 7
#define NANOSECONDS 1000000000ULL
#define MM_FILEPAGES 0
#define MM_ANONPAGES 1
#define MM_SWAPENTS 2
#define MM_SHMEMPAGES 3
#define INODE_FLOORED_NSEC 0x7fffffff

#define MM_COUNT(mm, which)                                                                                    \
	(FIELD_EXISTS(((struct mm_rss_stat *)0)->count) ? GET(mm, rss_stat.count[which].counter)                \
						       : GET((struct mm_struct___v6_2 *)(mm), rss_stat[which].count))

INLINE void fill_vm(struct vm_info *vm, struct mm_struct *mm)
{
	__s64 rss = MM_COUNT(mm, MM_FILEPAGES) + MM_COUNT(mm, MM_ANONPAGES) + MM_COUNT(mm, MM_SHMEMPAGES);

	vm->size = GET(mm, total_vm) * PAGE_KIB;
	vm->rss = (rss < 0 ? 0 : rss) * PAGE_KIB;
	vm->swap = MM_COUNT(mm, MM_SWAPENTS) * PAGE_KIB;
	vm->reserved = 0;
}

/* Captures the memory of the current process. */
int NOINLINE capture_vm(__u32 cpu)
{
	struct scratch *s = scratch_of(cpu);
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();

	if (!s)
		return 0;
	struct item *item = item_begin(s, ITEM_NO_ARG, ITEM_VM);
	if (!item)
		return 0;
	fill_vm(item_data(s), GET(task, mm));
	item_end(s, item, sizeof(struct vm_info), 0);
	return 0;
}

/* Returns a pid's number in its own namespace. */
INLINE __u32 number_inside(struct pid *pid)
{
	__u32 level = GET(pid, level);
	int number = 0;

	if (level > 32)
		return 0;
	bpf_probe_read_kernel(&number, sizeof(number), &pid->numbers[0].nr + level * sizeof(struct upid) / sizeof(int));
	return number;
}

/* Returns a pid's number in the first pid namespace. */
INLINE __u32 number_outside(struct pid *pid)
{
	return GET(pid, numbers[0].nr);
}

/* Returns the pid namespace that a pid was made in. */
INLINE struct pid_namespace *namespace_of(struct pid *pid)
{
	__u32 level = GET(pid, level);
	struct pid_namespace *ns = 0;

	if (level > 32)
		return 0;
	bpf_probe_read_kernel(&ns, sizeof(ns), (char *)&pid->numbers[0].ns + level * sizeof(struct upid));
	return ns;
}

/* Fills the ids, terminal, limits and memory of the struct task_info at item_data(). */
int NOINLINE fill_process(__u32 cpu, __u64 pointer)
{
	struct scratch *s = scratch_of(cpu);
	struct task_struct *task = (struct task_struct *)pointer;

	if (!s)
		return 0;
	struct task_info *info = item_data(s);
	struct signal_struct *signal = GET(task, signal);
	struct pid *tid = GET(task, thread_pid);
	struct pid *pgid = GET(signal, pids[PIDTYPE_PGID]);
	struct pid *sid = GET(signal, pids[PIDTYPE_SID]);
	struct pid_namespace *ns = namespace_of(tid);
	struct tty_struct *tty = GET(signal, tty);

	info->pid = GET(task, tgid);
	info->tid = GET(task, pid);
	info->ppid = GET(GET(task, real_parent), pid);
	info->vtid = number_inside(tid);
	info->vpid = number_inside(GET(signal, pids[PIDTYPE_TGID]));
	info->pgid = number_outside(pgid);
	info->vpgid = number_inside(pgid);
	info->sid = number_outside(sid);
	info->vsid = number_inside(sid);
	info->tty = 0;
	if (tty) {
		struct tty_driver *driver = GET(tty, driver);
		info->tty = device_number((__u32)GET(driver, major) << 20 |
					  (__u32)(GET(driver, minor_start) + GET(tty, index)));
	}
	info->pidns_level = GET(ns, level);
	info->pidns_start_time = GET(GET(ns, child_reaper), start_time);
	info->pidns_for_children = GET(GET(task, nsproxy), pid_ns_for_children) != ns;
	info->fd_limit = GET(signal, rlim[RLIMIT_NOFILE].rlim_cur);
	info->major_faults = GET(task, maj_flt);
	info->minor_faults = GET(task, min_flt);
	info->start_time = GET(task, start_boottime);
	fill_vm(&info->vm, GET(task, mm));
	bpf_probe_read_kernel(info->comm, sizeof(info->comm), &task->comm);
	return 0;
}

INLINE __u64 nanoseconds(__s64 seconds, __s64 nanoseconds)
{
	return seconds < 0 ? 0 : seconds * NANOSECONDS + nanoseconds;
}

/* Fills the file times. They became __i_ctime in 6.6, and two numbers in 6.11; the upper bit of one is a flag. */
INLINE void fill_times(struct task_info *info, struct inode *inode)
{
	struct inode___v6_6 *v6_6 = (void *)inode;
	struct inode___v6_11 *v6_11 = (void *)inode;

	if (FIELD_EXISTS(inode->i_ctime))
		info->exe_ctime = nanoseconds(GET(inode, i_ctime.tv_sec), GET(inode, i_ctime.tv_nsec));
	else if (FIELD_EXISTS(v6_6->__i_ctime))
		info->exe_ctime = nanoseconds(GET(v6_6, __i_ctime.tv_sec), GET(v6_6, __i_ctime.tv_nsec));
	else
		info->exe_ctime = nanoseconds(GET(v6_11, i_ctime_sec), GET(v6_11, i_ctime_nsec) & INODE_FLOORED_NSEC);
	if (FIELD_EXISTS(inode->i_mtime))
		info->exe_mtime = nanoseconds(GET(inode, i_mtime.tv_sec), GET(inode, i_mtime.tv_nsec));
	else if (FIELD_EXISTS(v6_6->__i_mtime))
		info->exe_mtime = nanoseconds(GET(v6_6, __i_mtime.tv_sec), GET(v6_6, __i_mtime.tv_nsec));
	else
		info->exe_mtime = nanoseconds(GET(v6_11, i_mtime_sec), GET(v6_11, i_mtime_nsec) & INODE_FLOORED_NSEC);
}

#define SB_RDONLY 1
#define S_IMMUTABLE 8
#define CAP_DAC_OVERRIDE 1

/*
 * Returns 1 if the task may write the file: as its owner, by the mode for its group or others, or by capability.
 * Supplementary groups and access control lists are not considered.
 */
INLINE bool is_writable(struct cred *cred, struct inode *inode, __u64 effective)
{
	__u32 mode = GET(inode, i_mode);
	__u32 uid = GET(cred, fsuid.val);

	if (GET(GET(inode, i_sb), s_flags) & SB_RDONLY || GET(inode, i_flags) & S_IMMUTABLE)
		return 0;
	if (GET(inode, i_uid.val) == uid || effective >> CAP_DAC_OVERRIDE & 1)
		return 1;
	return (GET(inode, i_gid.val) == GET(cred, fsgid.val) ? mode >> 3 : mode) & 2 ? 1 : 0;
}

/* Fills the credentials and the program file of the struct task_info at item_data(). */
int NOINLINE fill_program(__u32 cpu, __u64 pointer)
{
	struct scratch *s = scratch_of(cpu);
	struct task_struct *task = (struct task_struct *)pointer;

	if (!s)
		return 0;
	struct task_info *info = item_data(s);
	struct cred *cred = GET(task, cred);
	struct file *file = GET(GET(task, mm), exe_file);
	struct inode *inode = GET(file, f_inode);

	info->uid = GET(cred, uid.val);
	info->gid = GET(cred, gid.val);
	info->euid = GET(cred, euid.val);
	info->egid = GET(cred, egid.val);
	info->loginuid = -1;
	if (FIELD_EXISTS(task->loginuid))
		info->loginuid = GET(task, loginuid.val);
	/* Two 32-bit words before 6.3, one 64-bit word since: the same eight bytes. */
	bpf_probe_read_kernel(&info->cap_inheritable, 8, &cred->cap_inheritable);
	bpf_probe_read_kernel(&info->cap_permitted, 8, &cred->cap_permitted);
	bpf_probe_read_kernel(&info->cap_effective, 8, &cred->cap_effective);
	info->exe_inode = GET(inode, i_ino);
	info->exe_device = device_number(GET(GET(inode, i_sb), s_dev));
	fill_times(info, inode);
	info->exe_flags = is_writable(cred, inode, info->cap_effective) ? EXE_WRITABLE : 0;
	__u32 layer = overlay_layer(file);
	if (layer)
		info->exe_flags |= layer == 1 ? EXE_UPPER : EXE_LOWER;
	struct dentry *dentry = GET(file, f_path.dentry);
	char name[8] = {};
	bpf_probe_read_kernel_str(name, sizeof(name), GET(dentry, d_name.name));
	if (GET(dentry, d_parent) == dentry && name[0] == 'm' && name[1] == 'e' && name[2] == 'm' && name[3] == 'f' &&
	    name[4] == 'd' && name[5] == ':')
		info->exe_flags |= EXE_MEMFD;
	return 0;
}

/* Captures a struct task_info of the task. */
int NOINLINE capture_task(__u32 cpu, __u64 task, __u32 clone_flags)
{
	struct scratch *s = scratch_of(cpu);

	if (!s)
		return 0;
	struct item *item = item_begin(s, ITEM_NO_ARG, ITEM_TASK);
	if (!item)
		return 0;
	struct task_info *info = item_data(s);
	info->clone_flags = clone_flags;
	fill_process(cpu, task);
	fill_program(cpu, task);
	item_end(s, item, sizeof(*info), 0);
	return 0;
}

/* Returns the largest number of bytes of the arguments, and of the environment, in one record. */
INLINE __u64 exec_text_max(struct config *config)
{
	__u64 most = (config->record_max - 16384) / 2;

	return most > EXEC_TEXT_MAX ? EXEC_TEXT_MAX : most;
}

/* Captures the user memory from `start` to `end`: texts, each with its NUL. */
int NOINLINE capture_texts(__u32 cpu, __u32 kind, __u64 start, __u64 end)
{
	struct scratch *s = scratch_of(cpu);
	struct counters *counters = counters_of(cpu);
	struct config *config = config_get();

	if (!s || !counters || !config || end <= start)
		return 0;
	struct item *item = item_begin(s, ITEM_NO_ARG, kind);
	if (!item)
		return 0;
	__u8 flags = 0;
	__u64 length = end - start;
	if (length > exec_text_max(config)) {
		length = exec_text_max(config);
		flags = ITEM_CUT;
	}
	length = copy_user(s, start, length, &flags);
	if (flags & ITEM_FAULT)
		counters->faults++;
	item_end(s, item, length, flags);
	return 0;
}

/* Appends the text that the pointer at `place` points to. Returns 1 at the end of the array. */
int NOINLINE gather_text(__u32 cpu, __u64 place)
{
	struct scratch *s = scratch_of(cpu);
	__u64 text = 0;

	if (!s)
		return 1;
	if (((struct record *)s->record)->flags & RECORD_COMPAT) {
		__u32 small = 0;
		if (bpf_probe_read_user(&small, sizeof(small), (void *)place))
			s->gather.flags |= ITEM_FAULT;
		text = small;
	} else if (bpf_probe_read_user(&text, sizeof(text), (void *)place)) {
		s->gather.flags |= ITEM_FAULT;
	}
	if (!text)
		return 1;
	__u64 at = s->position + sizeof(struct item) + s->gather.used;
	if (s->gather.used > s->gather.limit) {
		s->gather.flags |= ITEM_CUT;
		return 1;
	}
	opaque(at);
	if (at > RECORD_MAX)
		return 1;
	long length = bpf_probe_read_user_str(s->record + at, TEXT_MAX, (void *)text);
	if (length < 0) {
		s->gather.flags |= ITEM_FAULT;
		return 0;
	}
	s->gather.used += length;
	return 0;
}

#define TEXTS_MAX 512

/* Captures the texts of a null-terminated array of pointers. */
int NOINLINE capture_pointers(__u32 cpu, __u32 kind, __u64 array)
{
	struct scratch *s = scratch_of(cpu);
	struct config *config = config_get();

	if (!s || !config || !array)
		return 0;
	struct item *item = item_begin(s, ITEM_NO_ARG, kind);
	if (!item)
		return 0;
	__u64 step = ((struct record *)s->record)->flags & RECORD_COMPAT ? 4 : 8;
	s->gather.used = 0;
	s->gather.flags = 0;
	s->gather.limit = exec_text_max(config) - TEXT_MAX;
	for (__u32 i = 0; i < TEXTS_MAX; i++) {
		if (gather_text(cpu, array + i * step))
			break;
	}
	item_end(s, item, s->gather.used, s->gather.flags);
	return 0;
}

/* Goes one step from a cgroup towards the root. Returns 1 at the root. */
int NOINLINE cgroup_step(__u32 cpu)
{
	struct scratch *s = scratch_of(cpu);

	if (!s || !s->walk.dentry)
		return 1;
	struct kernfs_node *node = (void *)s->walk.dentry;
	struct kernfs_node___v6_15 *node_v6_15 = (void *)node;
	struct kernfs_node *parent =
		FIELD_EXISTS(node->parent) ? GET(node, parent) : GET(node_v6_15, __parent);
	if (!parent)
		return 1;
	const char *name = GET(node, name);
	/* The kernel does not store the name's length: a copy after the path tells it. */
	long length = bpf_probe_read_kernel_str(s->path + TEXT_MAX, 256, name);
	if (length <= 0)
		return 1;
	path_prepend(s, name, length - 1, '/');
	s->walk.dentry = (__u64)parent;
	return 0;
}

#define CGROUP_STEPS 32

/* Returns the cgroup of a controller in a set. */
INLINE __u64 cgroup_of(struct css_set *set, __u32 subsystem)
{
	struct cgroup_subsys_state *css = 0;

	if (subsystem > 15)
		return 0;
	bpf_probe_read_kernel(&css, sizeof(css), &set->subsys[0] + subsystem);
	return css ? (__u64)GET(css, cgroup) : 0;
}

/* Appends "name=path" and a NUL to the item at s->position. `name`: a NAME8. */
int NOINLINE append_cgroup(__u32 cpu, __u64 pointer, __u64 name)
{
	struct scratch *s = scratch_of(cpu);
	struct cgroup *cgroup = (struct cgroup *)pointer;
	char prefix[8];

	if (!s || !cgroup)
		return 0;
	s->walk.dentry = (__u64)GET(cgroup, kn);
	s->path[TEXT_MAX - 1] = 0;
	s->walk.start = TEXT_MAX - 1;
	for (int i = 0; i < CGROUP_STEPS; i++) {
		if (cgroup_step(cpu))
			break;
	}
	*(__u64 *)prefix = name;
	if (s->walk.start == TEXT_MAX - 1)
		path_prepend(s, prefix, 0, '/');
	path_prepend(s, prefix, 1, 0);
	s->path[s->walk.start & (TEXT_MAX - 1)] = '=';
	__u32 length = 0;
#pragma unroll
	for (int i = 0; i < 8; i++)
		length += prefix[i] != 0;
	path_prepend(s, prefix, length, 0);
	append_path(s);
	return 0;
}

/* A name of up to seven bytes as a number. */
#define NAME8(a, b, c, d, e, f, g)                                                                              \
	((__u64)(a) | (__u64)(b) << 8 | (__u64)(c) << 16 | (__u64)(d) << 24 | (__u64)(e) << 32 | (__u64)(f) << 40 | \
	 (__u64)(g) << 48)

#define APPEND_CGROUP(subsystem, ...)                                                             \
	do {                                                                                      \
		if (ENUM_EXISTS(enum cgroup_subsys_id, subsystem)) {                              \
			__u64 cgroup = cgroup_of(set, ENUM_VALUE(enum cgroup_subsys_id, subsystem)); \
			append_cgroup(cpu, cgroup, NAME8(__VA_ARGS__));                           \
			is_named |= cgroup == unified;                                            \
		}                                                                                 \
	} while (0)

/*
 * Captures the cgroups of the controllers, as libscap does. Where both cgroup versions are in use, the controllers'
 * groups are of version 1, and a container may have a group in version 2 alone. That group is added as "unified",
 * unless a controller has named it.
 */
int NOINLINE capture_cgroups(__u32 cpu, __u64 task)
{
	struct scratch *s = scratch_of(cpu);
	struct css_set *set = GET((struct task_struct *)task, cgroups);

	if (!s || !set)
		return 0;
	__u64 unified = (__u64)GET(set, dfl_cgrp);
	bool is_named = 0;
	struct item *item = item_begin(s, ITEM_NO_ARG, ITEM_CGROUPS);
	if (!item)
		return 0;
	s->gather.used = 0;
	APPEND_CGROUP(cpuset_cgrp_id, 'c', 'p', 'u', 's', 'e', 't', 0);
	APPEND_CGROUP(cpu_cgrp_id, 'c', 'p', 'u', 0, 0, 0, 0);
	APPEND_CGROUP(cpuacct_cgrp_id, 'c', 'p', 'u', 'a', 'c', 'c', 't');
	APPEND_CGROUP(io_cgrp_id, 'i', 'o', 0, 0, 0, 0, 0);
	APPEND_CGROUP(memory_cgrp_id, 'm', 'e', 'm', 'o', 'r', 'y', 0);
	if (!is_named)
		append_cgroup(cpu, unified, NAME8('u', 'n', 'i', 'f', 'i', 'e', 'd'));
	item_end(s, item, s->gather.used, 0);
	return 0;
}

/* Captures a text that sched_process_exec saved. */
INLINE void capture_saved_text(struct scratch *s, __u8 kind, const char *text, __u64 length)
{
	struct item *item = item_begin(s, ITEM_NO_ARG, kind);

	if (!item)
		return;
	opaque(length);
	if (length > TEXT_MAX)
		return;
	if (length)
		bpf_probe_read_kernel(item_data(s), length, text);
	item_end(s, item, length, 0);
}

/* Captures a program and its process after execve, whether it succeeded or failed. */
int NOINLINE capture_execve(__u32 cpu, __u64 argv, __u64 envp, __u32 failed)
{
	struct scratch *s = scratch_of(cpu);
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();

	if (!s)
		return 0;
	struct mm_struct *mm = GET(task, mm);
	struct file *exe = GET(mm, exe_file);
	struct fs_struct *fs = GET(task, fs);

	capture_task(cpu, (__u64)task, 0);
	if (failed) {
		capture_pointers(cpu, ITEM_ARGUMENTS, argv);
		capture_pointers(cpu, ITEM_ENVIRONMENT, envp);
	} else {
		capture_texts(cpu, ITEM_ARGUMENTS, GET(mm, arg_start), GET(mm, arg_end));
		capture_texts(cpu, ITEM_ENVIRONMENT, GET(mm, env_start), GET(mm, env_end));
		__u32 tid = GET(task, pid);
		struct program *program = bpf_map_lookup_elem(&programs, &tid);
		if (program) {
			capture_saved_text(s, ITEM_FILENAME, program->filename, program->filename_length);
			capture_saved_text(s, ITEM_INTERPRETER, program->interpreter, program->interpreter_length);
			bpf_map_delete_elem(&programs, &tid);
		}
	}
	capture_path(cpu, ITEM_CWD, (__u64)GET(fs, pwd.dentry), (__u64)GET(fs, pwd.mnt));
	capture_path(cpu, ITEM_EXE, (__u64)GET(exe, f_path.dentry), (__u64)GET(exe, f_path.mnt));
	capture_cgroups(cpu, (__u64)task);
	return 0;
}

/* Captures a task after clone: the caller or the new task. */
int NOINLINE capture_clone(__u32 cpu, __u64 pointer, __u32 clone_flags)
{
	struct task_struct *task = (struct task_struct *)pointer;
	struct mm_struct *mm = GET(task, mm);
	struct fs_struct *fs = GET(task, fs);
	struct file *exe = GET(mm, exe_file);

	capture_task(cpu, pointer, clone_flags);
	capture_texts(cpu, ITEM_ARGUMENTS, GET(mm, arg_start), GET(mm, arg_end));
	capture_path(cpu, ITEM_CWD, (__u64)GET(fs, pwd.dentry), (__u64)GET(fs, pwd.mnt));
	capture_path(cpu, ITEM_EXE, (__u64)GET(exe, f_path.dentry), (__u64)GET(exe, f_path.mnt));
	capture_cgroups(cpu, pointer);
	return 0;
}
