// More threads to a block than the kernel allows.
// RUN: cu2x --check --checks=-*,CU2X3004 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X3004
__global__ void any(float *P) { P[threadIdx.x] = 1; }
__global__ __launch_bounds__(256) void small(float *P) { P[threadIdx.x] = 1; }
// What a GPU has for a limit no bounds raise.
__global__ __launch_bounds__(2048) void large(float *P) { P[threadIdx.x] = 1; }
void run(float *P, int N) {
  // CHECK: :[[#@LINE+1]]:14: warning: a block of 2048 threads is launched, and 'large' allows 1024{{.*}} [CU2X3004
  large<<<1, 2048>>>(P);
  large<<<1, 1024>>>(P);
  // CHECK: :[[#@LINE+1]]:14: warning: a block of 512 threads is launched, and 'small' allows 256 [CU2X3004 block-over-limit]
  small<<<1, 512>>>(P);
  // CHECK: note: use smaller blocks, or raise the number in '__launch_bounds__'
  dim3 Block(32, 64);
  // CHECK: :[[#@LINE+1]]:12: warning: a block of 2048 threads is launched, and 'any' allows 1024{{.*}} [CU2X3004
  any<<<1, Block>>>(P);
  small<<<1, dim3(16, 16)>>>(P);
  void *Args[] = {&P};
  // CHECK: :[[#@LINE+1]]:42: warning: a block of 2048 threads is launched, and 'any' allows 1024{{.*}} [CU2X3004
  cudaLaunchKernel((void *)any, dim3(1), dim3(2048), Args, 0, 0);
  // CHECK: :[[#@LINE+1]]:{{.*}} a block of 512 threads is launched, and 'small' allows 256{{.*}} [CU2X3004
  cudaLaunchCooperativeKernel(&small, 1, 512, Args);
  cudaLaunchKernel((void *)small, dim3(1), dim3(256), Args);
  cudaLaunchConfig_t Config = {};
  Config.gridDim = 4;
  // CHECK: :[[#@LINE+1]]:21: warning: a block of 512 threads is launched, and 'small' allows 256{{.*}} [CU2X3004
  Config.blockDim = dim3(32, 16);
  cudaLaunchKernelEx(&Config, small, P);
  cudaLaunchConfig_t Two = {};
  Two.blockDim = 128;
  cudaLaunchKernelEx(&Two, small, P);
  // near miss CU2X3004 'any<<<': 1024 threads are the limit.
  any<<<1, 1024>>>(P);
  any<<<1, N>>>(P);
}
