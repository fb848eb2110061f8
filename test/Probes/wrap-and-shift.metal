// RUN: %msl_check %s
// Does signed addition wrap, and is a shift count taken modulo 32? In CUDA,
// addition wraps; a count that is too large is undefined in both.
// assumed: 0 = 0x80000000
// assumed: 1 = 2
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  out[0] = uint(0x7fffffff - in[0] + in[1]);
  out[1] = uint(in[1]) << uint(in[33]);
}
