// RUN: %msl_check --metal-std=3.2 %s
// Is each operation on bfloat rounded to bfloat? The sum 256 + 1 is no bfloat.
// assumed: 0 = 0
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  bfloat a = bfloat(float(in[4] * in[63] + in[4]));
  bfloat sum = a + bfloat(float(in[1])) - a;
  out[0] = uint(float(sum));
}
