// RUN: %msl_check %s
// Does the destructor of an object in the thread space run at the end of its scope?
// assumed: 0 = 7
#include <metal_stdlib>
using namespace metal;

struct Guard {
  thread uint *place;
  uint seen;
  ~Guard() { *place = seen; }
};

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  uint value = 0;
  {
    Guard guard = {&value, uint(in[7])};
    value = guard.seen + 1;
  }
  out[0] = value;
}
