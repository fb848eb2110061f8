// RUN: %msl_check --metal-std=3.2 %s
// Is a buffer that is bound at program scope the one of its index? Metal 3.2 has
// such bindings, for Apple silicon.
// cu2x passes parameters instead.
// assumed: 0 = 7
// Not for the executor, which executes no bindings at program scope.
#include <metal_stdlib>
using namespace metal;

device const int *numbers [[buffer(1)]];

static int seventh() { return numbers[7]; }

kernel void probe(device uint *out [[buffer(0)]]) { out[0] = uint(seventh()); }
