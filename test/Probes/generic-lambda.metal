// RUN: %msl_check --metal-std=3.2 %s
// May a generic lambda be passed to a function template? cu2x prints its
// instances, as structs.
// assumed: 0 = 45
// assumed: 1 = 10
#include <metal_stdlib>
using namespace metal;

template <typename F> static uint sum(uint n, F f) {
  uint total = 0;
  for (uint i = 0; i < n; ++i)
    total += f(i);
  return total + uint(f(0.5f));
}

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  int base = in[1];
  out[0] = sum(9, [base](auto i) { return i + base; }) - 1;
  out[1] = sum(4, [](auto i) { return i * 2; }) - 3;
}
