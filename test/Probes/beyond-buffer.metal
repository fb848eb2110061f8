// RUN: %msl_check %s
// What does a load from 64 MiB behind the end of a buffer do? Word 1 is 1 where the
// kernel comes to its end; a fault ends the command buffer with an error.
// No assumption: cu2x takes either for an error of the program.
// Not for the executor, which shares the memory of the process.
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]]) {
  out[0] = uint(in[in[1] << 24]);
  out[1] = uint(in[1]);
}
