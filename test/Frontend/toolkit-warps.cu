// With a toolkit's headers, Clang's own headers declare the warp functions; they
// are translated as with the bundled declarations.
// REQUIRES: cuda-toolkit
// RUN: cu2x --cuda-headers=toolkit %s -o %t.toolkit.hip 2>&1 | FileCheck %s
// RUN: cu2x --cuda-headers=bundled %s -o %t.bundled.hip
// RUN: diff %t.toolkit.hip %t.bundled.hip
// RUN: FileCheck --check-prefix=HIP %s < %t.toolkit.hip
// CHECK: CU2X1015
#include <cuda_runtime.h>

__global__ void votes(int *p) {
  // HIP: unsigned long long b = __ballot_sync(0xffffffffffffffffull, p[1]);
  unsigned b = __ballot_sync(0xffffffff, p[1]);
  // HIP: p[0] = __popcll(b) + __ffsll(b);
  p[0] = __popc(b) + __ffs(b);
  p[2] = __shfl_sync(0xffffffff, p[3], 0);
  if (__any_sync(0xffffffff, p[4]))
    p[5] = 1;
}
