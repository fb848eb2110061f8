// RUN: %msl_check %s
// Is each operation on half rounded to half, or does an expression keep more? The
// sum 2048 + 1 is no half.
// assumed: 0 = 0
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  half a = half(in[32] * in[63] + in[32]);
  half sum = a + half(in[1]) - a;
  out[0] = uint(float(sum));
}
