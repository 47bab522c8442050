/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* The kernel's BPF helpers that the probe calls (numbers: enum bpf_func_id of linux/bpf.h), and CO-RE. */
#pragma once

typedef unsigned char __u8;
typedef unsigned short __u16;
typedef unsigned int __u32;
typedef unsigned long long __u64;
typedef signed int __s32;
typedef signed long long __s64;
typedef __u8 bool;

#define SEC(name) __attribute__((section(name), used))
#define NOINLINE __attribute__((noinline))
#define INLINE static inline __attribute__((always_inline))
#define RELOCATED __attribute__((preserve_access_index))
#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
/* Hides a value from the optimiser, so that a bounds check stays in the program for the verifier to see. */
#define opaque(value) asm volatile("" : "+r"(value))
/* The compiler moves no store across this. */
#define barrier() asm volatile("" : : : "memory")

static void *(*const bpf_map_lookup_elem)(void *map, const void *key) = (void *)1;
static long (*const bpf_map_update_elem)(void *map, const void *key, const void *value, __u64 flags) = (void *)2;
static long (*const bpf_map_delete_elem)(void *map, const void *key) = (void *)3;
static __u64 (*const bpf_ktime_get_ns)(void) = (void *)5;
static __u32 (*const bpf_get_smp_processor_id)(void) = (void *)8;
static __u64 (*const bpf_get_current_pid_tgid)(void) = (void *)14;
static __u64 (*const bpf_get_current_uid_gid)(void) = (void *)15;
static long (*const bpf_get_current_comm)(void *to, __u32 size) = (void *)16;
static __u64 (*const bpf_get_current_task)(void) = (void *)35;
static __u64 (*const bpf_get_current_cgroup_id)(void) = (void *)80;
static long (*const bpf_probe_read_user)(void *to, __u32 size, const void *from) = (void *)112;
static long (*const bpf_probe_read_kernel)(void *to, __u32 size, const void *from) = (void *)113;
static long (*const bpf_probe_read_user_str)(void *to, __u32 size, const void *from) = (void *)114;
static long (*const bpf_probe_read_kernel_str)(void *to, __u32 size, const void *from) = (void *)115;
static __u64 (*const bpf_ktime_get_boot_ns)(void) = (void *)125;
static void *(*const bpf_ringbuf_reserve)(void *ring, __u64 size, __u64 flags) = (void *)131;
static void (*const bpf_ringbuf_discard)(void *data, __u64 flags) = (void *)133;
static struct task_struct *(*const bpf_get_current_task_btf)(void) = (void *)158;

#define BPF_RB_FORCE_WAKEUP 2
#define BPF_F_MMAPABLE 1024
#define BPF_ANY 0

#define BPF_MAP_TYPE_HASH 1
#define BPF_MAP_TYPE_ARRAY 2
#define BPF_MAP_TYPE_LRU_HASH 9
#define BPF_MAP_TYPE_RINGBUF 27

/* Members of a map definition, which loaders read from BTF. */
#define MAP_UINT(name, value) int(*name)[value]
#define MAP_TYPE(name, value) typeof(value) *name

/* Reads a field of a kernel object at its offset in the running kernel; 0 if it cannot be read (as the helper does). */
#define GET(object, field)                                                                                     \
	({                                                                                                      \
		typeof((object)->field) value_;                                                                 \
		bpf_probe_read_kernel(&value_, sizeof(value_), &(object)->field);                               \
		value_;                                                                                         \
	})
#define FIELD_EXISTS(field) __builtin_preserve_field_info(field, 2)
#define FIELD_OFFSET(field) __builtin_preserve_field_info(field, 0)
#define FIELD_BYTES(field) __builtin_preserve_field_info(field, 1)
#define FIELD_LSHIFT(field) __builtin_preserve_field_info(field, 4)
#define FIELD_RSHIFT(field) __builtin_preserve_field_info(field, 5)
#define TYPE_EXISTS(type) __builtin_preserve_type_info(*(type *)0, 0)
#define TYPE_SIZE(type) __builtin_preserve_type_info(*(typeof(type) *)0, 1)
#define ENUM_EXISTS(type, name) __builtin_preserve_enum_value(*(typeof(type) *)name, 0)
#define ENUM_VALUE(type, name) __builtin_preserve_enum_value(*(typeof(type) *)name, 1)
