/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The records' clock is CLOCK_BOOTTIME, which goes on while the machine sleeps. It is read twice for each call, and
 * CLOCK_MONOTONIC is read faster (34 ns, 43 ns): so that one is read, and what the machine slept is added.
 */
#pragma once

#include "maps.h"

/* Nanoseconds by which a newly measured sleep has to differ to be one. */
#define SLEEP_LEAST 1000000

INLINE __u64 time_now(const struct config *config)
{
	return bpf_ktime_get_ns() + config->slept;
}

/* Nothing but the kernel runs from the time when the machine falls asleep until this has been called. */
INLINE void time_after_sleep(struct config *config)
{
	__u64 slept = bpf_ktime_get_boot_ns() - bpf_ktime_get_ns();

	if (slept > config->slept + SLEEP_LEAST)
		config->slept = slept;
}
