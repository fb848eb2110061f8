// Where an atomic function adds the result of a ladder, the ladder may go over the
// wave only if the lanes of a wave surely have one place: by --fix for places that
// a block has in common, and not for one that a branch, a loop, memory or a
// reference may choose for each lane.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix
// RUN: FileCheck %s --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=SUM --input-file=%t/cuda
#include <cstdio>

struct Sums {
  int *Of;
  int Count;
};
__device__ int Global[4];

// CHECK-LABEL: void places(
__global__ void places(const int *In, int *Out, Sums S) {
  __shared__ int Total[2];
  const unsigned First = blockIdx.x * 2 + 1;
  int *Place = Out + First;
  int A = In[threadIdx.x];
  // CHECK: D = warpSize / 2
  for (int D = 16; D > 0; D /= 2)
    A += __shfl_down_sync(0xffffffff, A, D);
  if (threadIdx.x % warpSize == 0) {
    atomicAdd(&Out[blockIdx.x], A);
    atomicAdd(Place, A);
    atomicAdd(&S.Of[S.Count - 1], A);
    atomicAdd(&Total[blockIdx.x > 3 ? 1 : 0], A);
    atomicAdd(Global + gridDim.x % 4, A);
  }
}

// CHECK-LABEL: void branch(
__global__ void branch(const int *In, int *Out) {
  int X = In[threadIdx.x], Place = 0;
  if (X > 40)
    Place = 1;
  // CHECK: D = 16
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(&Out[Place], X);
}

__device__ void choose(const int *In, int &Place) { Place = In[threadIdx.x]; }

// CHECK-LABEL: void reference(
__global__ void reference(const int *In, int *Out) {
  int X = In[threadIdx.x], Place = 0;
  choose(In, Place);
  // CHECK: D = 16
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(&Out[Place], X);
}

// CHECK-LABEL: void parameter(
__global__ void parameter(const int *In, int *Out) {
  int X = In[threadIdx.x];
  if (X > 40)
    ++Out;
  // CHECK: D = 16
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(Out, X);
}

// CHECK-LABEL: void memory(
__global__ void memory(const int *In, int *Out) {
  int X = In[threadIdx.x], *Place = Out + *In;
  // CHECK: D = 16
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(Place, X);
}

void others(const int *In, int *Out) {
  branch<<<2, 128>>>(In, Out);
  reference<<<2, 128>>>(In, Out);
  parameter<<<2, 128>>>(In, Out);
  memory<<<2, 128>>>(In, Out);
}

int main() {
  int *In, *Out, Last = 0;
  cudaMallocManaged(&In, 128 * sizeof(int));
  cudaMallocManaged(&Out, 6 * sizeof(int));
  for (int I = 0; I < 128; ++I)
    In[I] = I;
  for (int I = 0; I < 6; ++I)
    Out[I] = 0;
  places<<<2, 128>>>(In, Out, Sums{Out + 4, 2});
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  cudaMemcpyFromSymbol(&Last, Global, sizeof(int), 2 * sizeof(int));
  // SUM: 8128 16256 0 8128 0 16256 16256
  for (int I = 0; I < 6; ++I)
    printf("%d ", Out[I]);
  printf("%d\n", Last);
}
