// A mask of all lanes in a block whose last wave of 64 lanes is not full: HIP
// ends the kernel there.
// RUN: cu2x --check --checks=-*,CU2X1027 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1027
// Metal's functions have no mask.
// RUN: cu2x --check --target=metal --checks=-*,CU2X1027 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=METAL --allow-empty
// METAL-NOT: CU2X1027
#include <cooperative_groups.h>
#define FULL_MASK 0xffffffff

__global__ void direct(float *Out) {
  float X = Out[threadIdx.x];
  for (int D = 16; D; D /= 2)
    // CHECK: :[[#@LINE+2]]:10: warning: the mask of '__shfl_down_sync' names all lanes, 64 on some GPUs, and the last wave of a block of 32 threads, launched at full-mask-partial-wave.cu:[[#@LINE+7]], has 32 [CU2X1027 full-mask-partial-wave]
    // CHECK: note: pass '0xffffffffull', which names all lanes of a block of 32 threads, unless others launch the kernel
    X += __shfl_down_sync(0xffffffff, X, D);
  // The second is not said again.
  X += __shfl_sync(0xffffffff, X, 0);
  Out[threadIdx.x] = X;
}
void launchDirect(float *Out) { direct<<<4, 32>>>(Out); }

// By a function; two sizes of blocks, one of which is there twice.
__device__ float warpSum(float X) {
  for (int D = 16; D; D /= 2)
    X += __shfl_xor_sync(FULL_MASK, X, D);
  return X;
}
__global__ void called(float *Out, int N) {
  if (blockIdx.x >= N)
    return;
  // CHECK: :[[#@LINE+4]]:21: warning: the mask of '__shfl_xor_sync' in 'warpSum' names{{.*}}a block of 16 threads, launched at full-mask-partial-wave.cu:[[#@LINE+9]] and 1 more, has 16 [CU2X1027
  // CHECK: note: launch blocks of a multiple of 64 threads, or pass '__activemask()' where the lanes have not parted
  // CHECK: :[[#@LINE+2]]:21: warning: {{.*}}a block of 96 threads, launched at full-mask-partial-wave.cu:[[#@LINE+5]], has 32 [CU2X1027
  // CHECK: note: launch blocks of
  Out[blockIdx.x] = warpSum(Out[threadIdx.x]);
}
void launchCalled(float *Out, int N) {
  called<<<4, dim3(32, 3)>>>(Out, 4);
  constexpr int Size = 4;
  called<<<4, dim3(Size, Size)>>>(Out, 4);
  called<<<4, 16>>>(Out, 4);
  // near miss CU2X1027 'called<<<': a block of 64 threads fills its wave.
  called<<<4, 64>>>(Out, 4);
  called<<<4, N>>>(Out, 4);
}

// Other ways to name all lanes, and other functions.
__global__ void votes(int *Out) {
  // CHECK: :[[#@LINE+1]]:{{.*}}'__ballot_sync'{{.*}} [CU2X1027
  Out[threadIdx.x] = __ballot_sync(~0u, Out[threadIdx.x]);
}
__global__ void minusOne(int *Out) {
  // CHECK: :[[#@LINE+1]]:{{.*}}'__any_sync'{{.*}} [CU2X1027
  Out[threadIdx.x] = __any_sync(-1, Out[threadIdx.x]);
}
__global__ void of64(int *Out) {
  const unsigned Lanes = ~0u;
  // CHECK: :[[#@LINE+1]]:{{.*}}'__syncwarp'{{.*}} [CU2X1027
  __syncwarp(Lanes);
  Out[threadIdx.x] = __all_sync(~0ull, Out[threadIdx.x]);
}
template <int Size> __global__ void sized(float *Out) {
  // CHECK: :[[#@LINE+1]]:{{.*}}a block of 32 threads{{.*}} [CU2X1027
  Out[threadIdx.x] = warpSum(Out[threadIdx.x]);
}
__global__ void variable(int *Out) {
  unsigned Lanes = ~0u;
  // CHECK: :[[#@LINE+1]]:{{.*}}'__any_sync'{{.*}} [CU2X1027
  Out[threadIdx.x] = __any_sync(Lanes, Out[0]);
}
// A whole wave may be all that comes, or not.
__global__ void firstWave(float *Out) {
  float X = Out[threadIdx.x];
  if (threadIdx.x < 64)
    // CHECK: :[[#@LINE+1]]:{{.*}}a block of 96 threads{{.*}}, has 32, if that comes here [CU2X1027
    X = warpSum(X);
  Out[threadIdx.x] = X;
}
void launchOthers(int *Out, float *F) {
  votes<<<1, 32>>>(Out);
  minusOne<<<1, 8>>>(Out);
  of64<<<1, 160>>>(Out);
  sized<32><<<1, 32>>>(F);
  variable<<<1, 32>>>(Out);
  sized<64><<<1, 64>>>(F);
  firstWave<<<1, 96>>>(F);
}

// Full waves, no constant, other masks, none, and tiles, which have their own.
__global__ void right(float *Out, int N) {
  Out[threadIdx.x] = warpSum(Out[threadIdx.x]);
}
__global__ void partial(float *Out) {
  float X = Out[threadIdx.x];
  X += __shfl_down_sync(0x0000ffff, X, 1);
  X += __shfl_down_sync(0xffffffffull, X, 1);
  unsigned Lanes = ~0u;
  Lanes = __activemask();
  X += __shfl_down_sync(Lanes, X, 1);
  __syncwarp();
  auto Tile = cooperative_groups::tiled_partition<16>(
      cooperative_groups::this_thread_block());
  Out[threadIdx.x] = Tile.shfl(X, 0);
}
__global__ void never(float *Out) { Out[threadIdx.x] = warpSum(1); }
__global__ void noWarps(float *Out) { Out[threadIdx.x] = 1; }
// Of the branch partial-mask-sync speaks.
__global__ void firstWarp(float *Out) {
  float X = Out[threadIdx.x];
  if (threadIdx.x < 32)
    X = warpSum(X);
  Out[threadIdx.x] = X;
}
void launchRight(float *Out, int N) {
  right<<<4, 64>>>(Out, N);
  right<<<4, 128>>>(Out, N);
  right<<<4, dim3(32, 4)>>>(Out, N);
  right<<<4, N>>>(Out, N);
  partial<<<4, 32>>>(Out);
  noWarps<<<4, 32>>>(Out);
  firstWarp<<<4, 96>>>(Out);
}
