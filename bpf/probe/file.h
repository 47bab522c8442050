/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Captures files of descriptors, and paths. */
#pragma once

#include "kernel.h"
#include "write.h"

#define FMODE_CREATED 0x100000
#define OVERLAYFS_MAGIC 0x794c7630

/* Returns the file of a descriptor of the current task; 0: there is none. */
INLINE struct file *file_of(int fd)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	struct fdtable *table = GET(GET(task, files), fdt);
	struct file *file = 0;

	if (fd < 0 || (__u32)fd >= GET(table, max_fds))
		return 0;
	bpf_probe_read_kernel(&file, sizeof(file), GET(table, fd) + fd);
	return file;
}

/* Returns a device number as stat(2) and /proc show it. */
INLINE __u32 device_number(__u32 device)
{
	__u32 major = device >> 20, minor = device & 0xfffff;

	return (minor & 0xff) | major << 8 | (minor & ~0xffu) << 12;
}

/*
 * Returns 0: not in an overlay, 1: upper layer, 2: lower layer. The upper dentry follows an overlay's inode in memory.
 */
INLINE __u32 overlay_layer(struct file *file)
{
	struct dentry *dentry = GET(file, f_path.dentry);
	struct dentry *upper = 0;

	if (GET(GET(dentry, d_sb), s_magic) != OVERLAYFS_MAGIC)
		return 0;
	bpf_probe_read_kernel(&upper, sizeof(upper), (char *)GET(dentry, d_inode) + TYPE_SIZE(struct inode));
	return upper && GET(GET(upper, d_inode), i_ino) ? 1 : 2;
}

/* Captures the file of a new descriptor. */
int NOINLINE capture_file(__u32 cpu, int fd)
{
	struct scratch *s = scratch_of(cpu);
	struct file *file = file_of(fd);

	if (!s || !file)
		return 0;
	struct item *item = item_begin(s, ITEM_NO_ARG, ITEM_FILE);
	if (!item)
		return 0;
	struct file_info *info = item_data(s);
	struct inode *inode = GET(file, f_inode);
	__u32 layer = overlay_layer(file);

	info->inode = GET(inode, i_ino);
	info->device = device_number(GET(GET(inode, i_sb), s_dev));
	info->mode = GET(inode, i_mode);
	info->flags = (GET(file, f_mode) & FMODE_CREATED ? FILE_CREATED : 0) | (layer == 1 ? FILE_UPPER : 0) |
		      (layer == 2 ? FILE_LOWER : 0);
	info->fd = fd;
	item_end(s, item, sizeof(*info), 0);
	return 0;
}

/* Prepends the kernel's text to the path in s->path, and before it the character `before` (0: none). */
INLINE void path_prepend(struct scratch *s, const void *text, __u64 length, char before)
{
	__u64 start = s->walk.start;

	if (length > 255)
		length = 255;
	if (start <= length + 1 || start > TEXT_MAX)
		return;
	start -= length;
	opaque(start);
	if (start == 0 || start > TEXT_MAX)
		return;
	opaque(length);
	if (length > 255)
		return;
	if (length)
		bpf_probe_read_kernel(s->path + start, length, text);
	if (before) {
		start -= 1;
		opaque(start);
		if (start > TEXT_MAX)
			return;
		s->path[start] = before;
	}
	s->walk.start = start;
}

/* Returns the address of the struct mount around `mnt`. */
INLINE __u64 mount_of(struct vfsmount *mnt)
{
	return (__u64)mnt - FIELD_OFFSET(((struct mount *)0)->mnt);
}

/* Goes one step from the end of a path towards the root. Returns 1 at the root. */
int NOINLINE path_step(__u32 cpu)
{
	struct scratch *s = scratch_of(cpu);

	if (!s)
		return 1;
	struct dentry *dentry = (struct dentry *)s->walk.dentry;
	struct mount *mount = (struct mount *)s->walk.mount;
	struct dentry *parent = GET(dentry, d_parent);
	struct dentry *root = GET(mount, mnt.mnt_root);

	if (s->walk.dentry == s->walk.root_dentry && s->walk.mount == s->walk.root_mount)
		return 1;
	if (dentry == root) {
		struct mount *above = GET(mount, mnt_parent);

		if (above == mount || !above)
			return 1;
		s->walk.dentry = (__u64)GET(mount, mnt_mountpoint);
		s->walk.mount = (__u64)above;
		return 0;
	}
	struct qstr name = { .len = GET(dentry, d_name.len), .name = GET(dentry, d_name.name) };
	/* A dentry that is its own parent has no path: a memfd, for example. */
	path_prepend(s, name.name, name.len, dentry == parent ? 0 : '/');
	if (dentry == parent)
		return 1;
	s->walk.dentry = (__u64)parent;
	return 0;
}

#define PATH_STEPS 96

/* Appends s->path from walk.start on to the item at s->position, which has s->gather.used bytes. */
INLINE void append_path(struct scratch *s)
{
	__u64 start = s->walk.start;
	__u64 used = s->gather.used;

	if (start >= TEXT_MAX || used > EXEC_TEXT_MAX)
		return;
	__u64 length = TEXT_MAX - start;
	__u64 at = s->position + sizeof(struct item) + used;
	opaque(at);
	if (at > RECORD_MAX)
		return;
	opaque(length);
	if (length > TEXT_MAX)
		return;
	opaque(start);
	if (start > TEXT_MAX)
		return;
	bpf_probe_read_kernel(s->record + at, length, s->path + start);
	s->gather.used = used + length;
}

/* Captures the path of `dentry` in the mount `mnt`, relative to the current task's root. */
int NOINLINE capture_path(__u32 cpu, __u32 kind, __u64 dentry, __u64 mnt)
{
	struct scratch *s = scratch_of(cpu);
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();

	if (!s || !dentry)
		return 0;
	struct item *item = item_begin(s, ITEM_NO_ARG, kind);
	if (!item)
		return 0;
	struct fs_struct *fs = GET(task, fs);
	s->walk.root_dentry = (__u64)GET(fs, root.dentry);
	s->walk.root_mount = mount_of(GET(fs, root.mnt));
	s->walk.dentry = dentry;
	s->walk.mount = mount_of((struct vfsmount *)mnt);
	s->walk.start = TEXT_MAX;
	for (int i = 0; i < PATH_STEPS; i++) {
		if (path_step(cpu))
			break;
	}
	if (s->walk.start == TEXT_MAX) {
		s->walk.start = TEXT_MAX - 1;
		s->path[TEXT_MAX - 1] = '/';
	}
	s->gather.used = 0;
	append_path(s);
	item_end(s, item, s->gather.used, 0);
	return 0;
}
