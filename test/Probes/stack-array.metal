// RUN: %msl_check %s
// Does a private array of 16 KiB work?
// assumed: 0 = 4095
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  uint stack[4096];
  for (uint i = 0; i < 4096; ++i)
    stack[i] = i * uint(in[1]);
  out[0] = stack[in[63] * 65];
}
