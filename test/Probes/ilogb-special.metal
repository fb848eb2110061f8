// RUN: %msl_check %s
// What does ilogb give for 0, infinity, NaN and a subnormal number? CUDA: INT_MIN,
// INT_MAX, INT_MIN, -127.
// assumed: 0 = 0x80000000
// assumed: 1 = 0x7fffffff
// assumed: 2 = 0x80000000
// assumed: 3 = 0xffffff81
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  float zero = float(in[0]);
  out[0] = uint(ilogb(zero));
  out[1] = uint(ilogb(1.0f / zero));
  out[2] = uint(ilogb(as_type<float>(0x7fc00000u + uint(in[0]))));
  out[3] = uint(ilogb(as_type<float>(0x00400000u + uint(in[0]))));
}
