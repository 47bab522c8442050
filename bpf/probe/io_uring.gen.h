/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Written by `cargo run -p syscap-generate`; not to be edited. */
#pragma once

static const volatile struct uring_op_desc uring_descs[64] = {
    [6] = { URING_MULTISHOT, { { 0 } } }, /* IORING_OP_POLL_ADD */
    [9] = { URING_MULTISHOT, { { 0 } } }, /* IORING_OP_SENDMSG */
    [10] = { URING_MULTISHOT, { { 0 } } }, /* IORING_OP_RECVMSG */
    [11] = { URING_MULTISHOT, { { CAPTURE_STRUCT, 0, 2, 0, 16 } } }, /* IORING_OP_TIMEOUT */
    [13] = { URING_GIVES | URING_CHANGES | URING_MULTISHOT, { { 0 } } }, /* IORING_OP_ACCEPT */
    [15] = { 0, { { CAPTURE_STRUCT, 0, 2, 0, 16 } } }, /* IORING_OP_LINK_TIMEOUT */
    [16] = { URING_CHANGES, { { CAPTURE_LENGTH, 1, 2, 1, 0 } } }, /* IORING_OP_CONNECT */
    [18] = { URING_GIVES, { { CAPTURE_STRING, 1, 2, 0, 0 } } }, /* IORING_OP_OPENAT */
    [19] = { URING_CLOSES, { { 0 } } }, /* IORING_OP_CLOSE */
    [21] = { 0, { { CAPTURE_STRING, 1, 2, 0, 0 } } }, /* IORING_OP_STATX */
    [26] = { URING_MULTISHOT, { { 0 } } }, /* IORING_OP_SEND */
    [27] = { URING_MULTISHOT, { { 0 } } }, /* IORING_OP_RECV */
    [28] = { URING_GIVES, { { CAPTURE_STRING, 1, 2, 0, 0 }, { CAPTURE_STRUCT, 2, 1, 0, 24 } } }, /* IORING_OP_OPENAT2 */
    [35] = { 0, { { CAPTURE_STRING, 1, 2, 0, 0 }, { CAPTURE_STRING, 3, 1, 0, 0 } } }, /* IORING_OP_RENAMEAT */
    [36] = { 0, { { CAPTURE_STRING, 1, 2, 0, 0 } } }, /* IORING_OP_UNLINKAT */
    [37] = { 0, { { CAPTURE_STRING, 1, 2, 0, 0 } } }, /* IORING_OP_MKDIRAT */
    [38] = { 0, { { CAPTURE_STRING, 0, 2, 0, 0 }, { CAPTURE_STRING, 2, 1, 0, 0 } } }, /* IORING_OP_SYMLINKAT */
    [39] = { 0, { { CAPTURE_STRING, 1, 2, 0, 0 }, { CAPTURE_STRING, 3, 1, 0, 0 } } }, /* IORING_OP_LINKAT */
    [41] = { 0, { { CAPTURE_STRING, 1, 2, 0, 0 } } }, /* IORING_OP_FSETXATTR */
    [42] = { 0, { { CAPTURE_STRING, 0, 6, 0, 0 }, { CAPTURE_STRING, 1, 2, 0, 0 } } }, /* IORING_OP_SETXATTR */
    [43] = { 0, { { CAPTURE_STRING, 1, 2, 0, 0 } } }, /* IORING_OP_FGETXATTR */
    [44] = { 0, { { CAPTURE_STRING, 0, 6, 0, 0 }, { CAPTURE_STRING, 1, 2, 0, 0 } } }, /* IORING_OP_GETXATTR */
    [45] = { URING_GIVES, { { 0 } } }, /* IORING_OP_SOCKET */
    [46] = { URING_MULTISHOT, { { 0 } } }, /* IORING_OP_URING_CMD */
    [49] = { URING_MULTISHOT, { { 0 } } }, /* IORING_OP_READ_MULTISHOT */
    [54] = { URING_GIVES, { { 0 } } }, /* IORING_OP_FIXED_FD_INSTALL */
    [56] = { URING_CHANGES, { { CAPTURE_LENGTH, 1, 2, 1, 0 } } }, /* IORING_OP_BIND */
    [57] = { URING_CHANGES, { { 0 } } }, /* IORING_OP_LISTEN */
    [58] = { URING_MULTISHOT, { { 0 } } }, /* IORING_OP_RECV_ZC */
    [62] = { URING_PAIR, { { 0 } } }, /* IORING_OP_PIPE */
};
