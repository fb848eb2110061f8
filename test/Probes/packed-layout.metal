// RUN: %msl_check %s
// Does #pragma pack take effect, and has a base without members no place of its
// own? cu2x refuses what it cannot place with explicit padding.
// assumed: 0 = 5
// assumed: 1 = 4
#include <metal_stdlib>
using namespace metal;

#pragma pack(push, 1)
struct Packed {
  char tag;
  int value;
};
#pragma pack(pop)
struct Empty {};
struct Derived : Empty {
  int value;
};

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  out[0] = uint(sizeof(Packed)) + uint(in[0]);
  out[1] = uint(sizeof(Derived)) + uint(in[0]);
}
