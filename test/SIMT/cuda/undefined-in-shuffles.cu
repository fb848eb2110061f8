// A variable that only the lane which is read has set goes through shuffles, at
// each level of optimization. In one order of the evens of 128 numbers, warps
// take their places by one addition each.
// RUN: cu2x-simt -O0 %s | FileCheck %s
// RUN: cu2x-simt -O2 %s | FileCheck %s
#include <cooperative_groups.h>
#include <cstdio>
#include <initializer_list>

__global__ void part(const int *In, int *Out, int *Count) {
  int T = threadIdx.x, Lane = T % warpSize;
  bool IsTaken = In[T] % 2 == 0;
  unsigned Taken = __ballot_sync(0xffffffff, IsTaken);
  int Base;
  if (Lane == 0)
    Base = atomicAdd(Count, __popc(Taken));
  Base = __shfl_sync(0xffffffff, Base, 0);
  if (IsTaken)
    Out[Base + __popc(Taken & ((1u << Lane) - 1))] = In[T];
}
__global__ void partOfTile(const int *In, int *Out, int *Count) {
  auto Tile = cooperative_groups::tiled_partition<32>(
      cooperative_groups::this_thread_block());
  int T = threadIdx.x;
  bool IsTaken = In[T] % 2 == 0;
  unsigned Taken = Tile.ballot(IsTaken);
  int Base;
  if (Tile.thread_rank() == 0)
    Base = atomicAdd(Count, __popc(Taken));
  Base = Tile.shfl(Base, 0);
  if (IsTaken)
    Out[Base + __popc(Taken & ((1u << Tile.thread_rank()) - 1))] = In[T];
}

int main() {
  int *In, *Out, *Count;
  cudaMallocManaged(&In, 128 * sizeof(int));
  cudaMallocManaged(&Out, 128 * sizeof(int));
  cudaMallocManaged(&Count, sizeof(int));
  for (int I = 0; I < 128; ++I)
    In[I] = I;
  for (auto *Kernel : {part, partOfTile}) {
    *Count = 0;
    Kernel<<<1, 128>>>(In, Out, Count);
    cudaDeviceSynchronize();
    int Sum = 0;
    for (int I = 0; I < *Count; ++I)
      Sum += Out[I];
    // 0 + 2 + ... + 126
    printf("%d %d\n", *Count, Sum);
  }
}
// CHECK:      64 4032
// CHECK-NEXT: 64 4032
