// A barrier that depends on the thread is reported at its place, and what the
// program's condition is taken to be is what it shows: the kernel stays.
// RUN: cu2x --target=metal --strict --cuda-headers=bundled %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: cu2x-msl-check --Werror %t.metal

__device__ void wait(float *tile) {
  __syncthreads();
  tile[0] += 1;
}

__global__ void reduce(float *x, int n) {
  __shared__ float tile[64];
  const int lane = threadIdx.x % 32;
  tile[threadIdx.x] = x[threadIdx.x];
  for (int s = 32; s > 0; s /= 2) {
    __syncthreads();
    if (threadIdx.x < s)
      tile[threadIdx.x] += tile[threadIdx.x + s];
  }
  if (tile[0] > 0)
    __syncthreads();
  if (lane == 0) {
    // CHECK: divergent.cu:[[#@LINE+1]]:5: warning: not all threads of the block may come to '__syncthreads' here [CU2X2030 barrier-in-branch]
    __syncthreads();
  }
  for (int i = threadIdx.x; i < n; i += 64) {
    // CHECK: divergent.cu:[[#@LINE+1]]:5: warning: not all threads of the block may come to 'wait' here [CU2X2030
    wait(tile);
  }
  for (int i = 0; i < n; ++i)
    wait(tile);
  x[threadIdx.x] = tile[0];
}
