// Two arguments of one allocation, of which one is written: the runtime says so at
// the launch, once for a kernel; not for memory that is only read.
// RUN: cu2x --target=metal %s -o %t.metal && FileCheck --check-prefix=METAL %s < %t.metal
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: %cu2x_path run --target=metal %s 2>&1 | FileCheck %s
#include <cstdio>

// METAL: kernel void shift(
__global__ void shift(const int *In, int *Out) {
  int I = threadIdx.x, V = In[I];
  __syncthreads();
  Out[I] = V + 1;
}
__global__ void both(const int *A, const int *B, int *Out) {
  Out[threadIdx.x] = A[threadIdx.x] + B[threadIdx.x];
}

int main() {
  int *P, *Q, Host[64] = {};
  cudaMalloc(&P, sizeof(Host));
  cudaMalloc(&Q, sizeof(Host));
  cudaMemset(P, 0, sizeof(Host));
  // CHECK: warning: kernel shift: buffers 1 and 0 are of one allocation
  // CHECK-NOT: warning:
  shift<<<1, 32>>>(P, P + 32);
  shift<<<1, 32>>>(P, P);
  both<<<1, 32>>>(P, P + 32, Q);
  cudaMemcpy(Host, Q, sizeof(Host), cudaMemcpyDeviceToHost);
  // CHECK: 2
  printf("%d\n", Host[5]);
}
