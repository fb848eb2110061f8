// RUN: %msl_check --metal-std=3.2 %s
// May a lambda be passed to a function template, with captures?
// assumed: 0 = 45
#include <metal_stdlib>
using namespace metal;

template <typename F> static uint sum(uint n, F f) {
  uint total = 0;
  for (uint i = 0; i < n; ++i)
    total += f(i);
  return total;
}

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  uint base = uint(in[1]);
  out[0] = sum(9, [base](uint i) { return i + base; });
}
