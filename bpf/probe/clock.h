/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The records' clock is CLOCK_BOOTTIME, which goes on while the machine is suspended. The probe needs the time twice
 * for each call. A read of CLOCK_MONOTONIC takes 34 ns, one of CLOCK_BOOTTIME 43 ns. So the probe reads CLOCK_MONOTONIC
 * and adds the time for which the machine was suspended.
 */
#pragma once

#include "maps.h"

/* A suspended time counts as new from this difference on, in nanoseconds: smaller ones are noise of the measurement. */
#define SUSPEND_MIN 1000000

/* Returns CLOCK_BOOTTIME in nanoseconds. */
INLINE __u64 time_now(const struct config *config)
{
	return bpf_ktime_get_ns() + config->suspended;
}

/* Measures the suspended time again. User space does not run between the suspend and this call. */
INLINE void time_after_resume(struct config *config)
{
	__u64 suspended = bpf_ktime_get_boot_ns() - bpf_ktime_get_ns();

	if (suspended > config->suspended + SUSPEND_MIN)
		config->suspended = suspended;
}
