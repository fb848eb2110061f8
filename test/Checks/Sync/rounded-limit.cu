// A limit that is rounded up to whole blocks, or to whole waves: all threads, or
// all lanes, come as often as the others.
// RUN: cu2x --check --checks=-*,CU2X2030,CU2X1008 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
__global__ void blocks(int *O, int N) {
  int Rounded = (N + blockDim.x - 1) / blockDim.x * blockDim.x;
  for (int I = threadIdx.x; I < Rounded; I += blockDim.x)
    __syncthreads();
  unsigned Index = blockIdx.x * blockDim.x + threadIdx.x;
  unsigned All =
      ((N - 1) / (blockDim.x * gridDim.x * 4) + 1) * blockDim.x * gridDim.x * 4;
  for (unsigned I = Index; I < All; I += gridDim.x * blockDim.x * 4)
    __syncthreads();
  for (int I = threadIdx.x; I < N; I += blockDim.x)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  // One thread comes once more.
  for (int I = threadIdx.x; I <= Rounded; I += blockDim.x)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  for (int I = threadIdx.x; I < Rounded; I += 32)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  for (int I = 2 * threadIdx.x; I < Rounded; I += blockDim.x)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  for (int I = threadIdx.y; I < Rounded; I += blockDim.x)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
}

__global__ void waves(int *O, int N) {
  for (int I = threadIdx.x; I < (N + 63) / 64 * 64; I += blockDim.x)
    O[I] = __any_sync(0xffffffff, I < N);
  for (int I = threadIdx.x; I < ((N + 63) & ~63); I += blockDim.x)
    O[I] = __any_sync(0xffffffff, I < N);
  int Rounded = (N + 63) / 64 * 64;
  for (int I = threadIdx.x; I < Rounded; I += blockDim.x)
    O[I] = __any_sync(0xffffffff, I < N);
  for (int I = threadIdx.x; I < (N + warpSize - 1) / warpSize * warpSize;
       I += blockDim.x)
    O[I] = __any_sync(0xffffffff, I < N);
  for (int I = threadIdx.x; I < (N + 31) / 32 * 32; I += blockDim.x)
    // CHECK: :[[#@LINE+1]]:{{.*}}on waves of 64 lanes{{.*}} [CU2X1008
    O[I] = __any_sync(0xffffffff, I < N);
  int Changed = (N + 63) / 64 * 64;
  Changed -= O[0];
  for (int I = threadIdx.x; I < Changed; I += blockDim.x)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1008
    O[I] = __any_sync(0xffffffff, I < N);
}
