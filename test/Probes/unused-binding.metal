// RUN: %msl_check %s
// May a binding stay empty that the kernel does not use? Buffer 5 is never bound.
// assumed: 0 = 1
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]],
                  device const uint *other [[buffer(5)]]) {
  out[0] = uint(in[1]);
  if (in[0] != 0)
    out[1] = other[0];
}
