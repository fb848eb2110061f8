// RUN: %msl_check %s
// May a destructor name the space of its object, as constructors do?
// assumed: 0 = 7
#include <metal_stdlib>
using namespace metal;

struct Guard {
  thread uint *place;
  uint seen;
  Guard(thread uint *p, uint s) thread : place(p), seen(s) {}
  ~Guard() thread { leave(); }
  void leave() thread { *place = seen; }
};

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  uint value = 0;
  {
    Guard guard(&value, uint(in[7]));
    value = guard.seen + 1;
  }
  out[0] = value;
}
