// A macro that is a lane mask in one place and a 32-bit number in another
// cannot be widened: only its use as a mask changes.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cu2x %s --quiet -n -- 2>&1 | count 0
// CHECK: #define ALL 0xffffffff
#define ALL 0xffffffff
// CHECK: #define LANES 0xffffffffffffffffull
#define LANES 0xffffffff
__global__ void vote(int *Out, unsigned Checksum) {
  // CHECK: Out[0] = __shfl_xor_sync(0xffffffffffffffffull, Out[1], 1);
  Out[0] = __shfl_xor_sync(ALL, Out[1], 1);
  // CHECK: if (Checksum == ALL)
  if (Checksum == ALL)
    // CHECK: Out[2] = __shfl_xor_sync(LANES, Out[1], 1);
    Out[2] = __shfl_xor_sync(LANES, Out[1], 1);
}
// CHECK: unsigned Bits{ALL};
unsigned Bits{ALL};
