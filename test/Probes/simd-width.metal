// RUN: %msl_check %s
// How many lanes has a SIMD-group? cu2x takes 32.
// assumed: 0 = 32
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]],
                  uint width [[threads_per_simdgroup]]) {
  out[0] = width + uint(in[0]);
}
