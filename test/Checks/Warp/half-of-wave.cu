// A branch that whole warps of 32 take keeps half of a wave of 64 away, whose
// lanes the mask of all lanes names.
// RUN: cu2x --check --checks=-*,CU2X1008 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1008
// On Metal a SIMD-group has 32 lanes.
// RUN: cu2x --check --target=metal --checks=-*,CU2X1008 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=METAL --implicit-check-not=CU2X1008

__device__ float warpSum(float X) {
  for (int D = 16; D > 0; D >>= 1)
    X += __shfl_xor_sync(0xffffffff, X, D, 32);
  return X;
}

// The last step of a sum over a block.
__global__ void blockSum(const float *In, float *Out) {
  __shared__ float Part[32];
  int Lane = threadIdx.x & 31, Warp = threadIdx.x >> 5;
  float X = warpSum(In[threadIdx.x]);
  if (Lane == 0)
    Part[Warp] = X;
  __syncthreads();
  X = Lane < 8 ? Part[Lane] : 0;
  if (Warp == 0) {
    // CHECK: :[[#@LINE+1]]:9: warning: the mask of '__shfl_xor_sync' in 'warpSum' names all lanes, but on waves of 64 lanes 'Warp == 0' may keep some of them away [CU2X1008 partial-mask-sync]
    X = warpSum(X);
    if (Lane == 0)
      *Out = X;
  }
}

__global__ void direct(int *Out) {
  int X = Out[threadIdx.x];
  if (threadIdx.x < 32)
    // CHECK: :[[#@LINE+1]]:{{.*}}'__all_sync'{{.*}}on waves of 64 lanes 'threadIdx.x < 32' {{.*}} [CU2X1008
    X = __all_sync(0xffffffff, X > 0);
  if (threadIdx.x / 32 == 1) {
    // CHECK: :[[#@LINE+1]]:{{.*}}'__ballot_sync'{{.*}} [CU2X1008
    X += __ballot_sync(~0u, X);
    // CHECK: :[[#@LINE+1]]:{{.*}}'__syncwarp'{{.*}} [CU2X1008
    __syncwarp(0xffffffff);
  }
  Out[threadIdx.x] = X;
}

// A row of the matrix for each warp: the last wave may have one row.
__global__ void rows(const float *In, float *Out, int Rows) {
  int Row = (blockIdx.x * blockDim.x + threadIdx.x) / 32;
  if (Row >= Rows)
    return;
  // CHECK: :[[#@LINE+1]]:{{.*}}on waves of 64 lanes 'Row >= Rows'{{.*}} [CU2X1008
  Out[Row] = __shfl_sync(0xffffffff, In[threadIdx.x], 0, 32);
}

// Blocks of rows of 32 threads: two of them are one wave.
__global__ void rowOfBlock(float *Out) {
  float X = Out[threadIdx.x];
  if (threadIdx.y == 0)
    // CHECK: :[[#@LINE+1]]:{{.*}}on waves of 64 lanes 'threadIdx.y == 0'{{.*}} [CU2X1008
    X = __shfl_sync(0xffffffff, X, 0, 32);
  Out[threadIdx.x] = X;
}

// METAL-NOT: of 64
__device__ int broadcast(int X) { return __shfl_sync(0xffffffff, X, 0); }
__global__ void partOfWarp(int *Out, int N) {
  if (threadIdx.x < N)
    // CHECK: :[[#@LINE+2]]:{{.*}}'__shfl_sync' in 'broadcast' names all lanes, but 'threadIdx.x < N' may{{.*}} [CU2X1008
    // METAL: :[[#@LINE+1]]:{{.*}}'__shfl_sync' in 'broadcast' names all lanes, but 'threadIdx.x < N' may{{.*}} [CU2X1008
    Out[threadIdx.x] = broadcast(N);
}

// All lanes of a wave agree, vote before they part, or have no mask.
__global__ void right(float *Out, int N) {
  float X = Out[threadIdx.x];
  if (threadIdx.x < 64)
    X = warpSum(X);
  if (threadIdx.x / warpSize == 0)
    X = warpSum(X);
  if (blockIdx.x < N)
    X = warpSum(X);
  unsigned Lanes = __ballot_sync(0xffffffff, threadIdx.x < 32);
  if (threadIdx.x < 32) {
    X += __shfl_down_sync(Lanes, X, 1, 32);
    __syncwarp();
  }
  Out[threadIdx.x] = X;
}

// A program for two platforms has a number for each.
#ifdef FOR_AMD
#define LANES 64
#else
#define LANES 32
#endif
__global__ void byPlatform(float *Out) {
  constexpr int Size = LANES;
  if (threadIdx.x / Size == 0)
    Out[threadIdx.x] = warpSum(Out[threadIdx.x]);
}

// Rows of 64 threads are waves.
__global__ void wideRows(float *Out) {
  float X = Out[threadIdx.x];
  if (threadIdx.y == 0)
    X = warpSum(X);
  Out[threadIdx.x] = X;
}

int main() {
  rowOfBlock<<<1, dim3(32, 8)>>>(nullptr);
  wideRows<<<1, dim3(64, 4)>>>(nullptr);
}

// A block of one warp agrees on what a lane tells all others, and has no other
// half of a wave of 64 lanes, which the mask names as well.
__global__ void oneWarp(int *Out) {
  if (__shfl_sync(~0u, Out[threadIdx.x], 0, 32) > 3)
    // CHECK: :[[#@LINE+1]]:{{.*}} '__ballot_sync' names all lanes, but a block of one warp, which is half of a wave of 64 lanes, may keep some of them away [CU2X1008
    Out[0] = __ballot_sync(~0u, Out[threadIdx.x]);
}
void launchOneWarp(int *Out) { oneWarp<<<4, 32>>>(Out); }
