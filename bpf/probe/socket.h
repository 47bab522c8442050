/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Captures both ends of a socket. */
#pragma once

#include "file.h"

#define S_IFMT 0170000
#define S_IFSOCK 0140000
#define AF_UNIX 1
#define AF_INET 2
#define AF_INET6 10

/* Returns the socket of a descriptor of the current task; 0: it has none. */
INLINE struct sock *sock_of(int fd)
{
	struct file *file = file_of(fd);

	if (!file || (GET(GET(file, f_inode), i_mode) & S_IFMT) != S_IFSOCK)
		return 0;
	struct socket *socket = GET(file, private_data);
	return GET(socket, sk);
}

/* Copies the path that a unix socket is bound to into `info`. Returns 0 if there is none. */
INLINE bool unix_path(struct unix_sock *unix_sock, struct socket_info *info)
{
	struct unix_address *address = GET(unix_sock, addr);

	if (!address)
		return 0;
	__s64 length = (__s64)GET(address, len) - sizeof(__u16);
	if (length <= 0)
		return 0;
	if (length > (int)sizeof(info->path))
		length = sizeof(info->path);
	opaque(length);
	if (length <= 0 || length > (int)sizeof(info->path))
		return 0;
	bpf_probe_read_kernel(info->path, length, (char *)&address->name + sizeof(__u16));
	info->path_length = length;
	return 1;
}

/* Captures the socket of a descriptor as an item of argument `arg`. */
int NOINLINE capture_socket(__u32 cpu, __u32 arg, int fd)
{
	struct scratch *s = scratch_of(cpu);
	struct sock *sk = sock_of(fd);

	if (!s || !sk)
		return 0;
	struct item *item = item_begin(s, arg, ITEM_SOCKET);
	if (!item)
		return 0;
	struct socket_info *info = item_data(s);
	__builtin_memset(info, 0, sizeof(*info));
	info->family = GET(sk, __sk_common.skc_family);
	info->type = GET(sk, sk_type);
	info->protocol = GET(sk, sk_protocol);
	if (info->family == AF_UNIX) {
		struct unix_sock *unix_sock = (struct unix_sock *)sk;
		struct unix_sock *peer = (struct unix_sock *)GET(unix_sock, peer);

		info->socket = (__u64)sk;
		info->peer = (__u64)peer;
		if (!unix_path(unix_sock, info) && peer)
			unix_path(peer, info);
	} else if (info->family == AF_INET || info->family == AF_INET6) {
		info->local_port = GET(sk, __sk_common.skc_num);
		info->remote_port = __builtin_bswap16(GET(sk, __sk_common.skc_dport));
		if (info->family == AF_INET) {
			*(__u32 *)info->local = GET(sk, __sk_common.skc_rcv_saddr);
			*(__u32 *)info->remote = GET(sk, __sk_common.skc_daddr);
		} else {
			bpf_probe_read_kernel(info->local, 16, &sk->__sk_common.skc_v6_rcv_saddr);
			bpf_probe_read_kernel(info->remote, 16, &sk->__sk_common.skc_v6_daddr);
		}
	}
	item_end(s, item, sizeof(*info), 0);
	return 0;
}

/* Captures the length and the limit of a listening socket's accept queue. */
int NOINLINE capture_queue(__u32 cpu, int fd)
{
	struct scratch *s = scratch_of(cpu);
	struct sock *sk = sock_of(fd);

	if (!s || !sk)
		return 0;
	__u64 both = GET(sk, sk_ack_backlog) | (__u64)GET(sk, sk_max_ack_backlog) << 32;
	ITEM_PUT(s, 0, ITEM_ACCEPT_QUEUE, both);
	return 0;
}
