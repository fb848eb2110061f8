// Lanes that read what other lanes of the warp wrote to volatile shared memory,
// without a barrier between.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(

__global__ void near(int *p) {
  volatile __shared__ int tile[32];
  tile[threadIdx.x] = p[threadIdx.x];
  __syncthreads();
  p[threadIdx.x] = tile[threadIdx.x ^ 1];
}
// CHECK-NOT: {{warning|error}}:

__global__ void warned(int *p) {
  volatile __shared__ int tile[64];
  int t = threadIdx.x;
  tile[t] = p[t];
  __syncthreads();
  if (t < 16) {
    tile[t] += tile[t + 16];
    // CHECK: warp-synchronous.cu:{{[0-9]+}}:{{.*}}[CU2X
    tile[t] += tile[t + 8];
    tile[t] += tile[t + 4];
  }
  p[t] = tile[t];
}
