// RUN: %msl_check %s
// Is a device pointer that was made from the number 0 equal to nullptr?
// assumed: 0 = 1
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  device uint *none = (device uint *)ulong(in[0]);
  out[0] = none == nullptr;
}
