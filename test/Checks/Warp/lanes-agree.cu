// Lanes have one value, or one number of rounds, where their values and ways show
// it: an exchange over all distances, and limits of whole blocks or warps.
// RUN: cu2x --check --target=metal --checks=-*,CU2X1008 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
// RUN: cu2x --check --checks=-*,CU2X1008 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=WAVE
#define ALL 0xffffffffu

__device__ float sum(float V) {
  for (int D = 16; D > 0; D >>= 1)
    V += __shfl_xor_sync(ALL, V, D, 32);
  return V;
}
__global__ void agreed(float *O) {
  float X = O[threadIdx.x], Y = X;
  for (int I = 0; I < 100; ++I) {
    // The halves of a wave of 64 lanes have a sum each.
    // WAVE: :[[#@LINE+1]]:15: warning: {{.*}} but on waves of 64 lanes 'S < 1e-6f' may{{.*}} [CU2X1008
    float S = sum(X * X);
    if (S < 1e-6f)
      break;
    X *= 0.5f;
  }
  Y = fmaxf(Y, __shfl_xor_sync(ALL, Y, 1));
  Y = fmaxf(__shfl_xor_sync(ALL, Y, 2), Y);
  Y = fmaxf(Y, __shfl_xor_sync(ALL, Y, 4));
  Y = fmaxf(Y, __shfl_xor_sync(ALL, Y, 8));
  Y = fmaxf(Y, __shfl_xor_sync(ALL, Y, 16));
  if (Y > 3)
    O[0] = __any_sync(ALL, Y);
  float V = X, W = X;
  for (int D = warpSize / 2; D > 0; D /= 2) {
    V = V + __shfl_xor_sync(ALL, V, D);
    W += __shfl_xor_sync(ALL, W, D);
  }
  if (V > W)
    O[0] = __any_sync(ALL, V);
}
__global__ void differs(float *O) {
  float V = O[threadIdx.x], W = V, X = V, Y = V, Z = V, U = V;
  for (int D = 8; D > 0; D >>= 1)
    V += __shfl_xor_sync(ALL, V, D);
  if (V > 3)
    // CHECK: :[[#@LINE+1]]:{{.*}} names all lanes, but 'V > 3' may{{.*}} [CU2X1008
    O[0] = __any_sync(ALL, V);
  for (int D = 16; D > 0; D >>= 1)
    W += __shfl_down_sync(ALL, W, D);
  if (W > 3)
    // CHECK: :[[#@LINE+1]]:{{.*}} 'W > 3' may{{.*}} [CU2X1008
    O[0] = __any_sync(ALL, V);
  for (int D = 16; D > 0; D >>= 1)
    X += __shfl_xor_sync(ALL, X, D, 16);
  if (X > 3)
    // CHECK: :[[#@LINE+1]]:{{.*}} 'X > 3' may{{.*}} [CU2X1008
    O[0] = __any_sync(ALL, V);
  for (int D = 16; D > 0; D >>= 1)
    Y -= __shfl_xor_sync(ALL, Y, D);
  if (Y > 3)
    // CHECK: :[[#@LINE+1]]:{{.*}} 'Y > 3' may{{.*}} [CU2X1008
    O[0] = __any_sync(ALL, V);
  Z += __shfl_xor_sync(ALL, Z, 1);
  Z += __shfl_xor_sync(ALL, Z, 2);
  Z += __shfl_xor_sync(ALL, Z, 4);
  Z *= O[threadIdx.x];
  Z += __shfl_xor_sync(ALL, Z, 8);
  Z += __shfl_xor_sync(ALL, Z, 16);
  if (Z > 3)
    // CHECK: :[[#@LINE+1]]:{{.*}} 'Z > 3' may{{.*}} [CU2X1008
    O[0] = __any_sync(ALL, V);
  float &Name = U;
  for (int D = 16; D > 0; D >>= 1)
    U += __shfl_xor_sync(ALL, U, D);
  Name += O[threadIdx.x];
  if (U > 3)
    // CHECK: :[[#@LINE+1]]:{{.*}} 'U > 3' may{{.*}} [CU2X1008
    O[0] = __any_sync(ALL, V);
  if (__shfl_sync(ALL, V, threadIdx.x ^ 1) > 3)
    // CHECK: :[[#@LINE+1]]:{{.*}} '__shfl_sync(ALL, V, threadIdx.x ^ 1) > 3' may{{.*}} [CU2X1008
    O[0] = __any_sync(ALL, V);
}
__global__ void wholeBlocks(int *O, int N) {
  int Size = (N + blockDim.x - 1) / blockDim.x * blockDim.x;
  for (int I = threadIdx.x; I < Size; I += blockDim.x)
    O[I] = __any_sync(ALL, O[I]);
  for (int I = threadIdx.x + blockIdx.x * blockDim.x; Size > I;
       I = I + gridDim.x * blockDim.x)
    O[I] = __any_sync(ALL, O[I]);
}
__global__ void notWhole(int *O, int N) {
  int Size = (N + blockDim.x - 1) / blockDim.x * blockDim.x, Own = Size;
  for (int I = threadIdx.x; I < Size; I += blockDim.x) {
    // CHECK: :[[#@LINE+1]]:{{.*}} 'I < Size' may{{.*}} [CU2X1008
    O[I] = __any_sync(ALL, O[I]);
    if (O[I] > 3)
      I += blockDim.x;
  }
  for (int I = threadIdx.x + O[threadIdx.x] * blockDim.x; I < Size;
       I += blockDim.x)
    // CHECK: :[[#@LINE+1]]:{{.*}} 'I < Size' may{{.*}} [CU2X1008
    O[I] = __any_sync(ALL, O[I]);
  for (int I = threadIdx.x; I < Own; I += blockDim.x) {
    // CHECK: :[[#@LINE+1]]:{{.*}} 'I < Own' may{{.*}} [CU2X1008
    O[I] = __any_sync(ALL, O[I]);
    if (O[I])
      Own = 0;
  }
  for (int I = threadIdx.x; I <= Size; I += blockDim.x)
    // CHECK: :[[#@LINE+1]]:{{.*}} 'I <= Size' may{{.*}} [CU2X1008
    O[I] = __any_sync(ALL, O[I]);
}
// Not all numbers below a multiple of 32 are those of whole warps.
__global__ void limits(int *O) {
  if (threadIdx.x < 64 && (threadIdx.x & ~31) < 60)
    O[0] = __any_sync(ALL, O[1]);
  if (threadIdx.x * 2 < 32)
    // CHECK: :[[#@LINE+1]]:{{.*}} 'threadIdx.x * 2 < 32' may{{.*}} [CU2X1008
    O[1] = __any_sync(ALL, O[1]);
  if (threadIdx.x + 1 < 64)
    // CHECK: :[[#@LINE+1]]:{{.*}} 'threadIdx.x + 1 < 64' may{{.*}} [CU2X1008
    O[2] = __any_sync(ALL, O[1]);
  if (64 - threadIdx.x < 32)
    // CHECK: :[[#@LINE+1]]:{{.*}} '64 - threadIdx.x < 32' may{{.*}} [CU2X1008
    O[3] = __any_sync(ALL, O[1]);
  for (int I = threadIdx.x; I < 64; ++I)
    // CHECK: :[[#@LINE+1]]:{{.*}} 'I < 64' may{{.*}} [CU2X1008
    O[4] = __any_sync(ALL, O[1]);
}
