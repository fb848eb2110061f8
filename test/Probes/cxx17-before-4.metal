// RUN: %msl_check --metal-std=3.2 %s 2>&1 | FileCheck %s
// RUN: %msl_check --metal-std=4.0 --Werror %s
// Is syntax of C++17 accepted before Metal 4? Published kernels have it, and the
// judge only warns. cu2x prints none of it.
// assumed: 0 = 7
// assumed: 1 = 6
// assumed: 2 = 3
#include <metal_stdlib>
using namespace metal;

struct Pair {
  uint first, second;
};

template <bool Twice> static uint scaled(uint n) {
  // CHECK: warning: constexpr if is C++17, which needs Metal 4.0
  if constexpr (Twice)
    return 2 * n;
  else
    return n;
}

template <typename... T> static uint sum(T... values) {
  // CHECK: warning: a fold expression is C++17, which needs Metal 4.0
  return (values + ...);
}

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  Pair pair = {uint(in[3]), uint(in[4])};
  // CHECK: warning: a structured binding is C++17, which needs Metal 4.0
  auto [first, second] = pair;
  out[0] = sum(first, second);
  out[1] = scaled<true>(first);
  out[2] = scaled<false>(first);
}
