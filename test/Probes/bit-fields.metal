// RUN: not %msl_check %s 2>&1 | FileCheck %s
// CHECK: bit-fields are not supported in Metal
// Are bit-fields laid out from the low bits up, as CUDA lays them out? cu2x writes
// shifts and masks instead.
// assumed: 0 = 0x00001eb5
// assumed: 1 = 4
#include <metal_stdlib>
using namespace metal;

struct Bits {
  uint a : 4;
  uint b : 4;
  uint c : 24;
};

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  Bits bits = {uint(in[5]), uint(in[11]), uint(in[30])};
  out[0] = as_type<uint>(*(thread uint *)&bits);
  out[1] = sizeof(Bits);
}
