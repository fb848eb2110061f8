// Parameters are not widened where a call passes a signed number, which would be
// extended by its sign, and active masks not replaced in a function that a branch
// may call.
// RUN: cp %s %t.cu && cu2x --check --fix-maybe %t.cu --quiet
// RUN: FileCheck %s < %t.cu
#include <cuda_runtime.h>

// CHECK: int count(unsigned m) { return __popc(m); }
__device__ int count(unsigned m) { return __popc(m); }
// CHECK: unsigned asked(bool p) { return __ballot_sync(__activemask(), p); }
__device__ unsigned asked(bool p) { return __ballot_sync(__activemask(), p); }

__global__ void counts(int *out, int n) {
  unsigned b = __ballot_sync(0xffffffff, threadIdx.x < 5);
  out[threadIdx.x] = count(b) + count(out[threadIdx.x]);
  if (threadIdx.x < n)
    out[threadIdx.x] += count(asked(true));
}
