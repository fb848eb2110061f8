// Blocks, grids, strides and groups made for 32 lanes around code that goes by
// the wave.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='CU2X100{{[16]}}'

#include <cooperative_groups.h>
namespace cg = cooperative_groups;

__global__ void byWave(float *Out, const float *In, int N) {
  int Lane = threadIdx.x % warpSize;
  for (int I = Lane; I < N; I += warpSize)
    Out[I] = In[I];
}
__global__ void votes(int *Out) {
  int Lane = threadIdx.x;
  Out[Lane] = __ballot_sync(~0u, Out[Lane]) != 0;
}
__global__ void plain(float *Out) { Out[threadIdx.x] = 0; }
template <typename T> __global__ void generic(T *Out) {
  Out[threadIdx.x / warpSize] = 0;
}

constexpr int Lanes = 32;

void launches(float *Out, const float *In, int *Flags, int N) {
  // CHECK: :[[#@LINE+1]]:15: warning: '32' fits warps of 32 lanes, but 'byWave' goes by the wave with 'warpSize', and a wave has 64 lanes on some GPUs [CU2X1001 warp-size-literal]
  byWave<<<N, 32>>>(Out, In, N);
  // CHECK: :[[#@LINE+1]]:14: warning: 'Lanes' fits {{.*}} 'byWave' {{.*}} [CU2X1001
  dim3 Block(Lanes, 4);
  byWave<<<N, Block>>>(Out, In, N);
  // CHECK: :[[#@LINE+1]]:15: warning: '96' fits {{.*}} 'byWave' {{.*}} [CU2X1001
  byWave<<<N, 96>>>(Out, In, N);
  // CHECK: :[[#@LINE+1]]:15: warning: 'N * 32' fits {{.*}} 'byWave' {{.*}} [CU2X1001
  int Grid = (N * 32 + 127) / 128;
  byWave<<<Grid, 128>>>(Out, In, N);
  // CHECK: :[[#@LINE+1]]:21: warning: '32' fits {{.*}} 'generic' {{.*}} [CU2X1001
  generic<<<1, dim3(32)>>>(Out);
  // Two rows of a block share a wave.
  // CHECK: :[[#@LINE+1]]:19: warning: '32' fits {{.*}} 'votes' goes by the wave with '__ballot_sync', {{.*}} [CU2X1001
  votes<<<N, dim3(32, 8)>>>(Flags);
  void *Args[] = {&Out, &In, &N};
  // CHECK: :[[#@LINE+1]]:56: warning: '32' fits {{.*}} 'byWave' {{.*}} [CU2X1001
  cudaLaunchKernel((const void *)byWave, dim3(N), dim3(32), Args, 0, 0);

  // Whole waves; half a wave that is alone in its block; no warp functions.
  byWave<<<N, 128>>>(Out, In, N);
  byWave<<<N, dim3(8, 8)>>>(Out, In, N);
  byWave<<<N / 64, N>>>(Out, In, N);
  votes<<<N, 32>>>(Flags);
  plain<<<(N + 31) / 32, 32>>>(Out);
}

__global__ void strides(float *Out, int N) {
  int Lane = threadIdx.x % warpSize;
  // CHECK: :[[#@LINE+1]]:34: warning: '32' fits {{.*}} 'I' goes by the wave with 'warpSize'{{.*}} [CU2X1001
  for (int I = Lane; I < N; I += 32)
    Out[I] = 0;
  for (int I = blockIdx.x; I < N; I += 32)
    Out[I] = 1;
}

__global__ void groups(float *Out) {
  // CHECK: :[[#@LINE+1]]:15: warning: 'cg::tiled_partition<32>' fits {{.*}} 'groups' {{.*}} [CU2X1001
  auto Tile = cg::tiled_partition<32>(cg::this_thread_block());
  float X = Tile.shfl_down(Out[0], 16);
  // CHECK: :[[#@LINE+1]]:36: warning: '32' fits {{.*}} 'groups' {{.*}} [CU2X1001
  X += __shfl_down_sync(~0u, X, 8, 32);
  if (Tile.thread_rank() == 0)
    Out[threadIdx.x / warpSize] = X;
}

__global__ void groupsOnly(float *Out) {
  auto Tile = cg::tiled_partition<32>(cg::this_thread_block());
  auto Half = cg::tiled_partition<16>(Tile);
  if (Tile.thread_rank() == 0)
    Out[threadIdx.x / 32] = Half.shfl(Out[0], 0);
}
