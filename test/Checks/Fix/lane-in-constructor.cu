// Where lanes are counted by the wave, a ladder goes over the wave: with the width
// 32 half of the lanes would be left out. They may be so in a constructor, by the
// value of a member, by a default argument, in a destructor, in what a lambda
// captures, or in assembly.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1004
#include <cstdio>

struct Lane {
  int Id;
  __device__ Lane() : Id(threadIdx.x % warpSize) {}
};
struct Warp {
  int Id = threadIdx.x % warpSize;
};
struct Derived : Lane {
  int Other;
};
struct Adder {
  int *Out, X;
  __device__ ~Adder() {
    if (threadIdx.x % warpSize == 0)
      atomicAdd(Out, X);
  }
};
__device__ int laneOf(int Size = warpSize) { return threadIdx.x % Size; }
__device__ unsigned laneId() {
  unsigned Result;
  asm volatile("mov.u32 %0, %%laneid;" : "=r"(Result));
  return Result;
}

__global__ void byConstructor(int *Out) {
  Lane L;
  int X = threadIdx.x;
  // FIXED: {{^}}  for (int D = warpSize / 2; D > 0; D /= 2)
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  if (L.Id == 0)
    atomicAdd(Out, X);
}
__global__ void byMember(int *Out) {
  Warp W;
  int X = threadIdx.x;
  // FIXED: {{^}}  for (int D = warpSize / 2; D > 0; D /= 2)
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  if (W.Id == 0)
    atomicAdd(Out, X);
}
__global__ void byBase(int *Out) {
  Derived L;
  int X = threadIdx.x;
  // FIXED: {{^}}  for (int D = warpSize / 2; D > 0; D /= 2)
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  if (L.Id == 0)
    atomicAdd(Out, X);
}
__global__ void byDefault(int *Out) {
  int X = threadIdx.x;
  // FIXED: {{^}}  for (int D = warpSize / 2; D > 0; D /= 2)
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  if (laneOf() == 0)
    atomicAdd(Out, X);
}
__global__ void byDestructor(int *Out) {
  Adder A{Out, int(threadIdx.x)};
  // FIXED: {{^}}  for (int D = warpSize / 2; D > 0; D /= 2)
  for (int D = 16; D > 0; D /= 2)
    A.X += __shfl_down_sync(0xffffffff, A.X, D);
}
__global__ void byCapture(int *Out) {
  int X = threadIdx.x;
  // FIXED: {{^}}  for (int D = warpSize / 2; D > 0; D /= 2)
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  auto IsFirst = [Id = threadIdx.x % warpSize] { return Id == 0; };
  if (IsFirst())
    atomicAdd(Out, X);
}
__global__ void byAssembly(int *Out) {
  int X = threadIdx.x;
  // FIXED: {{^}}  for (int D = warpSize / 2; D > 0; D /= 2)
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  if (laneId() == 0)
    atomicAdd(Out, X);
}

// A ladder in a constructor.
struct Sum {
  int X;
  __device__ Sum(int Of) : X(Of) {
    // FIXED: {{^}}    for (int D = warpSize / 2; D > 0; D /= 2)
    for (int D = 16; D > 0; D /= 2)
      X += __shfl_down_sync(0xffffffff, X, D);
  }
};
__global__ void inConstructor(int *Out) {
  Sum S(threadIdx.x);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(Out, S.X);
}

// Lanes that a constructor counts by 32 are right with the width 32.
struct LaneOf32 {
  int Id;
  __device__ LaneOf32() : Id(threadIdx.x % 32) {}
};
__global__ void by32(int *Out) {
  LaneOf32 L;
  int X = threadIdx.x;
  for (int D = 16; D > 0; D /= 2)
    // FIXED: {{^}}    X += __shfl_down_sync(0xffffffff, X, D, 32);
    X += __shfl_down_sync(0xffffffff, X, D);
  if (L.Id == 0)
    atomicAdd(Out, X);
}

// CUDA: 32640 32640 32640 32640 32640 32640 32640 32640 32640
int main() {
  int *Out;
  cudaMallocManaged(&Out, 9 * sizeof(int));
  for (int I = 0; I < 9; ++I)
    Out[I] = 0;
  byConstructor<<<1, 256>>>(Out);
  byMember<<<1, 256>>>(Out + 1);
  byBase<<<1, 256>>>(Out + 2);
  byDefault<<<1, 256>>>(Out + 3);
  byDestructor<<<1, 256>>>(Out + 4);
  byCapture<<<1, 256>>>(Out + 5);
  byAssembly<<<1, 256>>>(Out + 6);
  inConstructor<<<1, 256>>>(Out + 7);
  by32<<<1, 256>>>(Out + 8);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < 9; ++I)
    printf("%d ", Out[I]);
  printf("\n");
}
