// RUN: %msl_check %s
// Does a defaulted constructor for threadgroup objects allow a threadgroup
// variable of a class with other constructors?
// assumed: 0 = 7
#include <metal_stdlib>
using namespace metal;

struct Pair {
  uint a, b;
  Pair() threadgroup = default;
  Pair(uint x, uint y) thread : a(x), b(y) {}
};

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  threadgroup Pair pairs[2];
  pairs[1] = Pair(1, uint(in[7]));
  out[0] = pairs[1].b;
}
