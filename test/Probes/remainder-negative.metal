// RUN: %msl_check %s
// Does % with a negative operand truncate, as in C++? The specification leaves it
// open, and cu2x prints a - a / b * b.
// assumed: 0 = 0xfffffffd
// assumed: 1 = 3
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  out[0] = uint((in[3] - 10) % in[4]);
  out[1] = uint((10 - in[3]) % (in[0] - 4));
}
