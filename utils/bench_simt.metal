//===- bench_simt.metal - The block reduction of bench_simt.cpp -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include <metal_stdlib>

using namespace metal;

kernel void blockSum(device const float *x [[buffer(0)]],
                     device float *sums [[buffer(1)]],
                     uint3 blockDim [[threads_per_threadgroup]],
                     uint3 blockIdx [[threadgroup_position_in_grid]],
                     uint3 threadIdx [[thread_position_in_threadgroup]]) {
  threadgroup float partial[256];
  uint t = threadIdx.x;
  partial[t] = x[blockIdx.x * 256 + t];
  threadgroup_barrier(mem_flags::mem_threadgroup);
  for (uint offset = blockDim.x / 2; offset; offset /= 2) {
    if (t < offset)
      partial[t] += partial[t + offset];
    threadgroup_barrier(mem_flags::mem_threadgroup);
  }
  if (t == 0)
    sums[blockIdx.x] = partial[0];
}
