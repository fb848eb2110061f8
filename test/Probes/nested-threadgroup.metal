// RUN: not %msl_check --Werror %s 2>&1 | FileCheck %s
// CHECK: threadgroup variables stand in the outermost scope of a kernel
// May a threadgroup variable be declared in an inner scope? cu2x declares all of
// them at the top of the kernel.
// assumed: 0 = 31
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]],
                  uint lane [[thread_index_in_threadgroup]]) {
  if (in[0] == 0) {
    threadgroup uint box[32];
    box[lane] = lane;
    threadgroup_barrier(mem_flags::mem_threadgroup);
    if (lane == 0)
      out[0] = box[31];
  }
}
