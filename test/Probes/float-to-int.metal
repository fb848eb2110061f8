// RUN: %msl_check %s
// What does a cast of a float give that the integer type cannot hold? C++ leaves it
// open; CUDA gives the nearest number, and 0 for NaN.
// No assumption: the executor gives what the processor at hand gives.
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  float big = exp2(float(in[40]));
  out[0] = uint(int(big));
  out[1] = uint(int(-big));
  out[2] = uint(int(as_type<float>(0x7fc00000u + uint(in[0]))));
  out[3] = uint(big);
  out[4] = uint(-big);
}
