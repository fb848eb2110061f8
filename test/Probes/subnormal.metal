// RUN: %msl_check %s
// Are subnormal floats kept? Word 0: a product that is subnormal; word 1: a
// subnormal operand that is added to itself; word 2: division.
// No assumption: cu2x does not depend on the answer.
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  float tiny = as_type<float>(0x00800000u + uint(in[0]));
  out[0] = as_type<uint>(tiny * (0.5f * float(in[1])));
  float below = as_type<float>(0x00000123u + uint(in[0]));
  out[1] = as_type<uint>(below + below);
  out[2] = as_type<uint>(tiny / float(in[8]));
}
