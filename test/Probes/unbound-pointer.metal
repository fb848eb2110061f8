// RUN: %msl_check %s
// Is the pointer of a binding that stays empty null? Word 0 is 1 if so. Buffer 5 is
// never bound.
// No assumption: cu2x binds each buffer, and passes null as the number 0.
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]],
                  device const uint *other [[buffer(5)]]) {
  out[0] = other == nullptr;
  out[1] = uint(in[1]);
}
