// Special registers by assembly: lane, thread, block and masks of lanes.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: lane = laneId;
// CHECK: tid = threadIdx.x;
// CHECK: lower = cu2x_lanemask_lt(laneId);
#include "../Inputs/Row.h"

__global__ void registers(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  unsigned lane = 0, tid = 0, ntid = 0, block = 0, lower = 0;
  asm volatile("mov.u32 %0, %%laneid;" : "=r"(lane));
  asm volatile("mov.u32 %0, %%tid.x;" : "=r"(tid));
  asm volatile("mov.u32 %0, %%ntid.x;" : "=r"(ntid));
  asm volatile("mov.u32 %0, %%ctaid.x;" : "=r"(block));
  asm volatile("mov.u32 %0, %%lanemask_lt;" : "=r"(lower));
  out[i] = int(lane + tid * 100 + ntid * 10000 + block * 1000000) + __popc(lower) * 0 + in[i] * 0 + int(lower >> 1 & 1) * 7;
}

int want(const int *, int i, int) {
  int t = i % 64;
  return t % 32 + t * 100 + 640000 + i / 64 * 1000000 + (t % 32 > 1 ? 7 : 0);
}

int main() { return rowMain(registers, want); }
