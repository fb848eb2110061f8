// A loop in steps of a constant has as many rounds for all threads of a block of
// so many, or less. Launches say how large blocks are.
// RUN: cu2x --check --checks=-*,CU2X2030 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
__global__ void fits(float *O, int N) {
  int T = threadIdx.x, Whole = (N / 256) * 256;
  for (int I = T; I < 4096; I += 256)
    __syncthreads();
  for (int I = T; I < ((N + 255) & ~255); I += 256)
    __syncthreads();
  for (int I = blockIdx.x * 512 + T; Whole > I; I += gridDim.x * 512 + 256)
    O[I] = 1;
  for (int I = T + 256 * blockIdx.x; I < Whole; I += 256) {
    O[I] = 2;
    __syncthreads();
  }
}
// Blocks of 512 threads.
__global__ void tooLarge(float *O) {
  for (int I = threadIdx.x; I < 4096 + 256; I += 256)
    // CHECK: :[[#@LINE+1]]:5: warning: not all threads of the block may come to '__syncthreads' here [CU2X2030
    __syncthreads();
}
// Nobody is seen to launch it, or once with an open size.
__global__ void notSeen(float *O) {
  for (int I = threadIdx.x; I < 4096; I += 256)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
}
__global__ void openSize(float *O) {
  for (int I = threadIdx.x; I < 4096; I += 256)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
}
__global__ void notAlike(float *O, int N) {
  int T = threadIdx.x;
  for (int I = T; I < 4000; I += 256)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  for (int I = T; I < N; I += 256)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  for (int I = T; I <= 4096; I += 256)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  for (int I = 2 * T; I < 4096; I += 256)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  for (int I = T; I < 4096; I += 128)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  for (int I = T; I < 4096; I += 256) {
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
    if (O[I] > 3)
      I += 256;
  }
  for (int I = T; I < 4096; I += 256)
    if (T < N)
      // CHECK: :[[#@LINE+1]]:7: {{.*}} [CU2X2030
      __syncthreads();
  int End = 4096;
  for (int I = T; I < End; I += 256) {
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
    if (O[I] > 3)
      End = 0;
  }
}
void run(float *O, int N) {
  fits<<<1, 256>>>(O, N);
  fits<<<1, 128>>>(O, N);
  tooLarge<<<1, 512>>>(O);
  openSize<<<1, 256>>>(O);
  openSize<<<1, N>>>(O);
  notAlike<<<1, 256>>>(O, N);
}
