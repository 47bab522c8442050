/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Captures descriptors that a process gets: as the result of a call, or with a message. */
#pragma once

#include "args.h"
#include "file.h"
#include "socket.h"

#define NSFS_MAGIC 0x6e736673

/* Captures the type of a namespace as an ITEM_PATH: descriptors of a namespace are named after it. */
int NOINLINE capture_namespace(__u32 cpu, __u64 pointer)
{
	struct scratch *s = scratch_of(cpu);
	struct inode *inode = (struct inode *)pointer;

	if (!s)
		return 0;
	struct item *item = item_begin(s, ITEM_NO_ARG, ITEM_PATH);
	if (!item)
		return 0;
	struct ns_common *common = GET(inode, i_private);
	long length = bpf_probe_read_kernel_str(item_data(s), 64, GET(GET(common, ops), name));
	item_end(s, item, length > 0 ? (length - 1) & 63 : 0, 0);
	return 0;
}

/* Returns 1 if exec closes the descriptor. */
INLINE bool closes_on_exec(__u32 fd)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	struct fdtable *table = GET(GET(task, files), fdt);
	__u64 word = 0;

	bpf_probe_read_kernel(&word, sizeof(word), GET(table, close_on_exec) + fd / 64);
	return word >> (fd & 63) & 1;
}

/* Captures a descriptor of the current task and its file. */
int NOINLINE capture_descriptor(__u32 cpu, int fd)
{
	struct scratch *s = scratch_of(cpu);
	struct config *config = config_get();
	struct file *file = file_of(fd);

	if (!s || !file || !config)
		return 0;
	/* A path has up to TEXT_MAX bytes. */
	if (s->position + 2 * TEXT_MAX > config->record_max) {
		((struct record *)s->record)->flags |= RECORD_CUT;
		return 0;
	}
	struct inode *inode = GET(file, f_inode);
	struct descriptor_info info = {
		.inode = GET(inode, i_ino),
		.device = device_number(GET(GET(inode, i_sb), s_dev)),
		.mode = GET(inode, i_mode),
		.flags = GET(file, f_flags),
		.filesystem = GET(GET(inode, i_sb), s_magic),
		.fd = fd,
		.close_on_exec = closes_on_exec(fd),
	};
	ITEM_PUT(s, ITEM_NO_ARG, ITEM_DESCRIPTOR, info);
	((struct record *)s->record)->flags |= RECORD_DESCRIPTORS;
	if ((info.mode & S_IFMT) == S_IFSOCK)
		capture_socket(cpu, ITEM_NO_ARG, fd);
	else if (info.filesystem == NSFS_MAGIC)
		capture_namespace(cpu, (__u64)inode);
	else
		capture_path(cpu, ITEM_PATH, (__u64)GET(file, f_path.dentry), (__u64)GET(file, f_path.mnt));
	return 0;
}

#define SOL_SOCKET 1
#define SCM_RIGHTS 1
#define SCM_PIDFD 4
/* Largest number of descriptors in one control message (SCM_MAX_FD of the kernel). */
#define RIGHTS_MAX 253
#define CONTROLS_MAX 8

/* Captures the descriptors of an array of `count` ints in user memory. */
int NOINLINE capture_descriptors(__u32 cpu, __u64 from, __u64 count)
{
	for (__u32 i = 0; i < RIGHTS_MAX; i++) {
		int fd = -1;

		if (i >= count)
			break;
		bpf_probe_read_user(&fd, sizeof(fd), (void *)(from + i * sizeof(fd)));
		capture_descriptor(cpu, fd);
	}
	return 0;
}

/*
 * Captures the descriptors that came with message `index` of a call. The kernel allows a call depth of eight functions.
 * This function reaches that depth, with path_step() as the innermost one.
 */
int NOINLINE capture_rights(__u32 cpu, __u32 index)
{
	struct scratch *s = scratch_of(cpu);

	if (!s)
		return 0;
	bool compat = is_compat((struct record *)s->record);
	message_head(s, register_of(s, 1) + index * message_step(compat), compat);
	struct user_msghdr *msg = (struct user_msghdr *)s->path;
	__u64 from = msg->control, length = msg->control_length;
	/* struct cmsghdr: the length (4 bytes in a 32-bit program, else 8), then level and type. */
	__u64 head = compat ? 12 : 16, align = compat ? 4 : 8;

	for (int i = 0; i < CONTROLS_MAX; i++) {
		__u64 size = 0;
		__u32 what[2] = {};

		if (length < head || bpf_probe_read_user(&size, compat ? 4 : 8, (void *)from) ||
		    bpf_probe_read_user(what, sizeof(what), (void *)(from + head - sizeof(what))))
			break;
		if (size < head || size > length)
			break;
		if (what[0] == SOL_SOCKET && (what[1] == SCM_RIGHTS || what[1] == SCM_PIDFD))
			capture_descriptors(cpu, from + head, (size - head) / sizeof(int));
		size = (size + align - 1) & ~(align - 1);
		if (size > length)
			break;
		from += size;
		length -= size;
	}
	return 0;
}

/* Captures the socket of recvmsg or recvmmsg, and the descriptors that came with the messages. */
int NOINLINE capture_received(__u32 cpu)
{
	struct scratch *s = scratch_of(cpu);

	if (!s)
		return 0;
	struct record *record = (struct record *)s->record;
	struct sock *sk = sock_of(register_of(s, 0));
	bool several = (desc_of(record->number, is_compat(record))->arg[1].how & CAPTURE_HOW) == CAPTURE_MMSGHDR;
	__s64 count = several ? record->result : record->result >= 0;

	capture_socket(cpu, 0, register_of(s, 0));
	if (!sk || GET(sk, __sk_common.skc_family) != AF_UNIX)
		return 0;
	for (__u32 i = 0; i < MESSAGES_MAX; i++) {
		if (i >= count)
			break;
		capture_rights(cpu, i);
	}
	return 0;
}

#define CLONE_PIDFD 0x1000

/* Captures the pidfd that clone returns to its caller: in argument 2, or where the clone_args of clone3 say. */
int NOINLINE capture_pidfd(__u32 cpu, __u64 flags)
{
	struct scratch *s = scratch_of(cpu);
	int fd = -1;

	if (!s || !(flags & CLONE_PIDFD))
		return 0;
	struct record *record = (struct record *)s->record;
	__u64 place = register_of(s, 2);
	if (record->number == CLONE3_NUMBER &&
	    bpf_probe_read_user(&place, sizeof(place), (void *)(register_of(s, 0) + sizeof(__u64))))
		return 0;
	if (bpf_probe_read_user(&fd, sizeof(fd), (void *)place) == 0)
		capture_descriptor(cpu, fd);
	return 0;
}

/* ioctl requests that return a descriptor. */
#define TIOCGPTPEER 0x5441
#define NS_GET_USERNS 0xb701
#define NS_GET_PARENT 0xb702
#define USERFAULTFD_IOC_NEW 0xaa00
#define KVM_CREATE_VM 0xae01
#define KVM_CREATE_VCPU 0xae41
#define PIDFD_GET_FIRST_NAMESPACE 0xff01
#define PIDFD_GET_LAST_NAMESPACE 0xff0a

INLINE bool ioctl_returns_descriptor(__u32 request)
{
	switch (request) {
	case TIOCGPTPEER:
	case NS_GET_USERNS:
	case NS_GET_PARENT:
	case USERFAULTFD_IOC_NEW:
	case KVM_CREATE_VM:
	case KVM_CREATE_VCPU:
		return 1;
	}
	return request >= PIDFD_GET_FIRST_NAMESPACE && request <= PIDFD_GET_LAST_NAMESPACE;
}
