// RUN: %msl_check --metal-std=4.0 --Werror %s
// RUN: %msl_check --metal-std=3.2 %s 2>&1 | FileCheck %s
// Are inline variables of C++17 accepted? cu2x prints none.
// assumed: 0 = 12
#include <metal_stdlib>
using namespace metal;

// CHECK: warning: an inline variable is C++17, which needs Metal 4.0
inline constant uint factor = 3;

struct Sizes {
  static constexpr constant uint tile = 4;
};

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  out[0] = factor * Sizes::tile + uint(in[0]);
}
