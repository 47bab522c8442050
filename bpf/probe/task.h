#pragma once
int NOINLINE capture_special(__u32 cpu, __u32 special) { struct scratch *s = scratch_of(cpu); return s ? s->busy + special : 0; }
