// What nvcc takes with a toolkit's headers and Clang alone does not.
// REQUIRES: cuda-toolkit
// RUN: cu2x --cuda-headers=toolkit %s -o %t.hip -- -I%S/Inputs 2>&1 | FileCheck --allow-empty %s
// CHECK-NOT: error
// CHECK-NOT: could not be parsed

#include "cuda.h"
#include <cub/cub.cuh>
#include <cuda_bf16.h>
#include <omp.h>

__global__ void store(float *P, float4 *Q, __nv_bfloat16 *B, int *Count) {
  register int I = threadIdx.x;
  __stcs(P + I, 1.0f);
  __stcg(Q + I, *Q);
  __stcs(B + I, *B);
  __nv_atomic_fetch_add(Count, 1, __NV_ATOMIC_RELAXED,
                        __NV_THREAD_SCOPE_DEVICE);
}

void prefetch(void *P, size_t Size) {
  cudaMemAdvise(P, Size, cudaMemAdviseSetReadMostly, 0);
  cudaMemPrefetchAsync(P, Size, 0, 0);
  cudaThreadSynchronize();
}

int main() {
  ownHeader();
  store<<<1, 1>>>(nullptr, nullptr, nullptr, nullptr);
  clock_t Start = clock();
  assert(isfinite(float(Start)));
  return min(3u, 2) + max(1, omp_get_max_threads());
}
