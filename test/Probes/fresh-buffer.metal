// RUN: %msl_check %s
// Is a new buffer in shared memory all zeros? Buffer 2 is new, and nobody wrote to
// it. Word 0 has the bits that are set anywhere.
// No assumption: memory of cudaMalloc has no value either.
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]],
                  device const uint *fresh [[buffer(2)]]) {
  uint bits = 0;
  for (uint i = 0; i < 16384; ++i)
    bits |= fresh[i];
  out[0] = bits;
  out[1] = uint(in[1]);
}
