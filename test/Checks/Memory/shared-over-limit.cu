// More shared memory than a block has, static, dynamic, and by functions.
// RUN: cu2x --check --checks=-*,CU2X3001 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X3001
// CHECK: :[[#@LINE+1]]:17: warning: kernel 'wide' needs 98304 bytes of shared memory, the limit is 65536 [CU2X3001 shared-over-limit]
__global__ void wide(float *P) {
  // CHECK: note: shrink the tile, or choose a smaller variant for this target
  __shared__ float Tile[128][192];
  Tile[threadIdx.x][0] = *P;
}
__device__ void helper(float *P) {
  __shared__ double Part[4096];
  Part[threadIdx.x] = *P;
}
// CHECK: :[[#@LINE+1]]:17: warning: kernel 'both' needs 65540 bytes{{.*}} [CU2X3001
__global__ void both(float *P) {
  __shared__ float Tile[8193];
  Tile[threadIdx.x] = *P;
  helper(P);
}
__global__ void narrow(float *P) {
  extern __shared__ float All[];
  __shared__ float Tile[64][192];
  Tile[threadIdx.x][0] = All[0] + *P;
}
__global__ void dynamic(float *P) {
  extern __shared__ float All[];
  P[0] = All[threadIdx.x];
}
void run(float *P, int N) {
  wide<<<1, 128>>>(P);
  // near miss CU2X3001 'dynamic': 64 KB is the limit, and there is no more in
  // it.
  dynamic<<<1, 128, 65536>>>(P);
  dynamic<<<1, 128, N>>>(P);
  void *Args[] = {&P};
  // CHECK: :[[#@LINE+1]]:{{.*}} kernel 'dynamic' needs 90000 bytes{{.*}} [CU2X3001
  cudaLaunchKernel((void *)dynamic, 1, 32, Args, 90000, 0);
  // CHECK: :[[#@LINE+1]]:{{.*}} kernel 'narrow' needs 69152 bytes{{.*}} [CU2X3001
  cudaLaunchKernel((void *)narrow, 1, 32, Args, 20000, 0);
  cudaLaunchKernel((void *)narrow, 1, 32, Args, 16384, 0);
  const int Bytes = 80 * 1024;
  // CHECK: :[[#@LINE+1]]:21: warning: kernel 'dynamic' needs 81920 bytes{{.*}} [CU2X3001
  dynamic<<<1, 128, Bytes>>>(P);
}
