// RUN: %msl_check %s
// Does [[no_unique_address]] let a member without fields share its place? Then
// the struct has 4 bytes, else 8. For information: cu2x refuses such a struct,
// and the executor knows no attribute of the kind.
#include <metal_stdlib>
using namespace metal;

struct Empty {};
struct Holder {
  [[no_unique_address]] Empty nothing;
  int value;
};

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  out[0] = uint(sizeof(Holder)) + uint(in[0]);
}
