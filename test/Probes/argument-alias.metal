// RUN: %msl_check %s
// Two pointers of one argument struct have one value: is a store through the first
// seen by a load through the second? cu2x relies on it when it passes pointers in a
// struct.
// assumed: 0 = 2
// assumed: 1 = 3
#include <metal_stdlib>
using namespace metal;

struct Pointers {
  device uint *a;
  device uint *b;
};

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  Pointers p = {out, out + in[0]};
  p.a[1] = uint(in[1]);
  p.b[1] += uint(in[1]);
  p.a[0] = p.b[1];
  p.b[1] += 1;
}
