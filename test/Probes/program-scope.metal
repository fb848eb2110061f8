// RUN: %msl_check --metal-std=3.2 %s
// Do built-in variables at program scope have the values of the thread? Metal 3.1
// has them, for Apple silicon. cu2x passes parameters instead.
// assumed: 0 = 31
// assumed: 1 = 32
#include <metal_stdlib>
using namespace metal;

uint threadNumber [[thread_index_in_threadgroup]];
uint3 groupSize [[threads_per_threadgroup]];

static uint highest(uint n) { return max(threadNumber, n); }

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  if (threadNumber == uint(in[31])) {
    out[0] = highest(uint(in[0]));
    out[1] = groupSize.x;
  }
}
