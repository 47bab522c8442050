/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The fields of kernel structs that the probe reads. The loader relocates each to its offset in the running kernel
 * (CO-RE). A suffix after three underscores distinguishes the versions of a struct.
 */
#pragma once

#include "helpers.h"

enum bpf_func_id {
	BPF_FUNC_get_current_task_btf = 158,
};

#if defined(__TARGET_ARCH_x86)
struct pt_regs {
	unsigned long bp, bx, r10, r9, r8, cx, dx, si, di, orig_ax;
} RELOCATED;
#elif defined(__TARGET_ARCH_arm64)
struct pt_regs {
	__u64 regs[31];
	__u64 orig_x0;
	__s32 syscallno;
} RELOCATED;
#else
#error "the probe knows x86_64 and arm64"
#endif

struct thread_info {
	unsigned long flags;
	__u32 status;
} RELOCATED;

typedef struct {
	__u32 val;
} kuid_t;

typedef struct {
	__u32 val;
} kgid_t;

struct list_head {
	struct list_head *next;
} RELOCATED;

struct kernel_cap_struct {
	__u32 cap[2];
} RELOCATED;

struct cred {
	kuid_t uid;
	kgid_t gid;
	kuid_t euid;
	kgid_t egid;
	kuid_t fsuid;
	kgid_t fsgid;
	struct kernel_cap_struct cap_inheritable, cap_permitted, cap_effective;
} RELOCATED;

struct upid {
	int nr;
	struct pid_namespace *ns;
} RELOCATED;

struct pid {
	unsigned int level;
	struct upid numbers[1];
} RELOCATED;

struct pid_namespace {
	struct task_struct *child_reaper;
	unsigned int level;
} RELOCATED;

enum pid_type {
	PIDTYPE_PID,
	PIDTYPE_TGID,
	PIDTYPE_PGID,
	PIDTYPE_SID,
};

struct rlimit {
	unsigned long rlim_cur;
	unsigned long rlim_max;
} RELOCATED;

struct tty_driver {
	int major;
	int minor_start;
} RELOCATED;

struct tty_struct {
	struct tty_driver *driver;
	int index;
} RELOCATED;

typedef struct {
	int counter;
} atomic_t;

struct signal_struct {
	atomic_t live;
	struct list_head thread_head;
	struct pid *pids[4];
	struct rlimit rlim[16];
	struct tty_struct *tty;
	int group_exit_code;
	unsigned int is_child_subreaper : 1;
	unsigned int has_child_subreaper : 1;
} RELOCATED;

struct qstr {
	__u32 len;
	const unsigned char *name;
} RELOCATED;

struct super_block {
	__u32 s_dev;
	unsigned long s_flags;
	unsigned long s_magic;
} RELOCATED;

struct timespec64 {
	__s64 tv_sec;
	long tv_nsec;
} RELOCATED;

struct inode {
	unsigned short i_mode;
	kuid_t i_uid;
	kgid_t i_gid;
	unsigned int i_flags;
	struct super_block *i_sb;
	unsigned long i_ino;
	void *i_private;
	struct timespec64 i_ctime, i_mtime; /* before 6.6, 6.7 */
} RELOCATED;

struct inode___v6_6 {
	struct timespec64 __i_ctime, __i_mtime;
} RELOCATED;

struct inode___v6_11 {
	__s64 i_ctime_sec, i_mtime_sec;
	__u32 i_ctime_nsec, i_mtime_nsec;
} RELOCATED;

struct proc_ns_operations {
	const char *name;
} RELOCATED;

struct ns_common {
	struct proc_ns_operations *ops;
} RELOCATED;

struct dentry {
	struct dentry *d_parent;
	struct qstr d_name;
	struct inode *d_inode;
	struct super_block *d_sb;
} RELOCATED;

struct vfsmount {
	struct dentry *mnt_root;
} RELOCATED;

struct mount {
	struct mount *mnt_parent;
	struct dentry *mnt_mountpoint;
	struct vfsmount mnt;
} RELOCATED;

struct path {
	struct vfsmount *mnt;
	struct dentry *dentry;
} RELOCATED;

struct file {
	struct path f_path;
	struct inode *f_inode;
	unsigned int f_mode, f_flags;
	void *private_data;
} RELOCATED;

struct fdtable {
	unsigned int max_fds;
	struct file **fd;
	unsigned long *close_on_exec;
} RELOCATED;

struct files_struct {
	struct fdtable *fdt;
} RELOCATED;

struct fs_struct {
	struct path root, pwd;
} RELOCATED;

/* struct mm_rss_stat became an array of per-CPU counters in 6.2. */
typedef struct {
	__s64 counter;
} atomic_long_t;

struct mm_rss_stat {
	atomic_long_t count[4];
} RELOCATED;

struct percpu_counter {
	__s64 count;
} RELOCATED;

struct mm_struct {
	unsigned long total_vm, arg_start, arg_end, env_start, env_end;
	struct file *exe_file;
	struct mm_rss_stat rss_stat;
} RELOCATED;

struct mm_struct___v6_2 {
	struct percpu_counter rss_stat[4];
} RELOCATED;

struct kernfs_node {
	struct kernfs_node *parent;
	const char *name;
} RELOCATED;

struct kernfs_node___v6_15 {
	struct kernfs_node *__parent;
} RELOCATED;

struct cgroup {
	struct kernfs_node *kn;
} RELOCATED;

struct cgroup_subsys_state {
	struct cgroup *cgroup;
} RELOCATED;

struct css_set {
	struct cgroup_subsys_state *subsys[16];
	struct cgroup *dfl_cgrp;
} RELOCATED;

enum cgroup_subsys_id {
	cpuset_cgrp_id = 0,
	cpu_cgrp_id = 1,
	cpuacct_cgrp_id = 2,
	io_cgrp_id = 3,
	memory_cgrp_id = 4,
};

struct nsproxy {
	struct pid_namespace *pid_ns_for_children;
} RELOCATED;

struct task_struct {
	struct thread_info thread_info;
	unsigned int flags;
	struct mm_struct *mm;
	int exit_code;
	int pid, tgid;
	struct task_struct *real_parent, *group_leader;
	struct list_head children, thread_node;
	struct pid *thread_pid;
	__u64 start_time, start_boottime;
	unsigned long min_flt, maj_flt;
	struct cred *cred;
	char comm[16];
	struct fs_struct *fs;
	struct files_struct *files;
	struct nsproxy *nsproxy;
	struct signal_struct *signal;
	kuid_t loginuid;
	struct css_set *cgroups;
} RELOCATED;

/* Before 5.5 start_boottime was real_start_time; kernels with an audit context of their own lack loginuid. */

struct linux_binprm {
	const char *filename, *interp;
} RELOCATED;

struct in6_addr {
	__u8 bytes[16];
};

struct sock_common {
	unsigned short skc_family;
	__u32 skc_daddr;
	__u32 skc_rcv_saddr;
	__u16 skc_dport;
	__u16 skc_num;
	struct in6_addr skc_v6_daddr, skc_v6_rcv_saddr;
} RELOCATED;

struct sock {
	struct sock_common __sk_common;
	__u16 sk_type;
	__u16 sk_protocol;
	__u32 sk_ack_backlog, sk_max_ack_backlog;
} RELOCATED;

struct socket {
	struct file *file;
	struct sock *sk;
} RELOCATED;

struct sockaddr_un {
	__u16 sun_family;
	char sun_path[108];
} RELOCATED;

struct unix_address {
	int len;
	struct sockaddr_un name[0];
} RELOCATED;

struct unix_sock {
	struct unix_address *addr;
	struct sock *peer;
} RELOCATED;
