// A variable that only the lane which is read has set goes through shuffles, at
// each level of optimization, by way of functions of the program, and in the
// translations. In one order of the evens of 128 numbers, warps take their
// places by one addition each.
// RUN: cu2x-simt -O0 %s | FileCheck %s
// RUN: cu2x-simt -O2 %s | FileCheck %s
// RUN: %sample --hip --wave64=CU2X1015 --metal %s
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
__device__ int first(int V) { return __shfl_sync(0xffffffff, V, 0); }
__global__ void partByFunction(const int *In, int *Out, int *Count) {
  int T = threadIdx.x, Lane = T % warpSize;
  bool IsTaken = In[T] % 2 == 0;
  unsigned Taken = __ballot_sync(0xffffffff, IsTaken);
  int Base;
  if (Lane == 0)
    Base = atomicAdd(Count, __popc(Taken));
  Base = first(Base);
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
// One lane has a truth value and one a number that is computed with.
__global__ void choose(const int *In, int *Out, int *Count) {
  int T = threadIdx.x, Lane = T % warpSize;
  bool IsCounted;
  if (Lane == 0)
    IsCounted = atomicAdd(Count, 32) >= 0;
  int Next;
  if (Lane == 3)
    Next = In[T] * 2;
  IsCounted = __shfl_sync(0xffffffff, IsCounted, 0);
  Next = __shfl_sync(0xffffffff, Next / 2 + 1, 3);
  Out[T] = IsCounted ? Next : 1000;
}

int main() {
  int *In, *Out, *Count;
  cudaMallocManaged(&In, 128 * sizeof(int));
  cudaMallocManaged(&Out, 128 * sizeof(int));
  cudaMallocManaged(&Count, sizeof(int));
  for (int I = 0; I < 128; ++I)
    In[I] = I;
  for (auto *Kernel : {part, partByFunction, partOfTile, choose}) {
    *Count = 0;
    Kernel<<<1, 128>>>(In, Out, Count);
    cudaDeviceSynchronize();
    int Sum = 0;
    for (int I = 0; I < *Count; ++I)
      Sum += Out[I];
    // 0 + 2 + ... + 126, three times; 4, 36, 68 and 100 for 32 threads each.
    printf("%d %d\n", *Count, Sum);
  }
}
// CHECK:      64 4032
// CHECK-NEXT: 64 4032
// CHECK-NEXT: 64 4032
// CHECK-NEXT: 128 6656
