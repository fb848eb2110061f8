// Lanes that are counted by a number which may be the wave's or 32: a parameter of
// the kernel, a variable that the host fills, a member, memory, and what is behind
// a pointer, a virtual function or another unit. The width 32 is of class maybe
// there, so that --fix leaves it and the finding stays.
// RUN: split-file %s %t
// RUN: cp %t/open.cu %t/fixed.cu
// RUN: cu2x --check --fix --quiet %t/fixed.cu -- 2>&1 | FileCheck %t/open.cu
// RUN: cmp %t/open.cu %t/fixed.cu
// RUN: cu2x --check --fix-maybe --quiet %t/fixed.cu -- 2>&1 | FileCheck %s --allow-empty --check-prefix=NONE
// NONE-NOT: CU2X1004

// A kernel that counts by a number alone is right by the width, also where the
// host prints the size of a warp.
// RUN: sh %S/../Inputs/prove_fix.sh %t/known.cu %t/proof --fix
// RUN: FileCheck %t/known.cu --input-file=%t/proof/fixed.cu

// What the host computes from the size may come to the kernel by any way.
// RUN: cp %t/host.cu %t/fixed.cu
// RUN: cu2x --check --fix --quiet %t/fixed.cu -- 2>&1 | FileCheck %t/host.cu
// RUN: cmp %t/host.cu %t/fixed.cu

// Lanes that such a number tells apart have no edit at all: neither 32 nor
// `warpSize` is known to be what is meant, and the finding stays.
// RUN: cp %t/asked.cu %t/fixed.cu
// RUN: cu2x --check --fix-maybe --quiet %t/fixed.cu -- 2>&1 | FileCheck %t/asked.cu
// RUN: cmp %t/asked.cu %t/fixed.cu

//--- open.cu
__constant__ int Size;
__device__ int isLast(int X);
struct Shape {
  int Size;
  __device__ virtual int lane() const { return threadIdx.x; }
};
typedef int (*Function)(int);

__device__ int sum(int X) {
  for (int D = 16; D > 0; D >>= 1)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1004
    X += __shfl_down_sync(0xffffffff, X, D);
  return X;
}
__device__ int ofHelper(int Lanes) { return threadIdx.x % Lanes; }

__global__ void byParameter(int *Out, int Lanes) {
  int X = threadIdx.x;
  for (int D = 16; D > 0; D >>= 1)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1004
    X += __shfl_down_sync(0xffffffff, X, D);
  if ((threadIdx.x & (Lanes - 1)) == 0)
    atomicAdd(Out, X);
}
__global__ void byHelper(int *Out, int Lanes) {
  int X = threadIdx.x;
  for (int D = 16; D > 0; D >>= 1)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1004
    X += __shfl_down_sync(0xffffffff, X, D);
  if (ofHelper(Lanes) == 0)
    atomicAdd(Out, X);
}
__global__ void byVariable(int *Out) {
  int X = threadIdx.x;
  for (int D = 16; D > 0; D >>= 1)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1004
    X += __shfl_down_sync(0xffffffff, X, D);
  if (threadIdx.x % Size == 0)
    atomicAdd(Out, X);
}
__global__ void byMember(int *Out, Shape S) {
  int X = threadIdx.x;
  for (int D = 16; D > 0; D >>= 1)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1004
    X += __shfl_down_sync(0xffffffff, X, D);
  if (threadIdx.x % S.Size == 0)
    atomicAdd(Out, X);
}
__global__ void byMemory(int *Out, const int *In) {
  int X = threadIdx.x, Lanes = In[0];
  for (int D = 16; D > 0; D >>= 1)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1004
    X += __shfl_down_sync(0xffffffff, X, D);
  if (threadIdx.x % Lanes == 0)
    atomicAdd(Out, X);
}
__global__ void byUnit(int *Out) {
  int X = threadIdx.x;
  for (int D = 16; D > 0; D >>= 1)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1004
    X += __shfl_down_sync(0xffffffff, X, D);
  if (isLast(threadIdx.x))
    atomicAdd(Out, X);
}
__global__ void byVirtual(int *Out, const Shape *S) {
  int X = threadIdx.x;
  for (int D = 16; D > 0; D >>= 1)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1004
    X += __shfl_down_sync(0xffffffff, X, D);
  if (S->lane() == 0)
    atomicAdd(Out, X);
}
__global__ void byPointer(int *Out, Function F) {
  int X = threadIdx.x;
  for (int D = 16; D > 0; D >>= 1)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1004
    X += __shfl_down_sync(0xffffffff, X, D);
  if (F(threadIdx.x) == 0)
    atomicAdd(Out, X);
}
__global__ void ofAnother(int *Out, int Lanes) {
  int X = sum(threadIdx.x);
  if (threadIdx.x % Lanes == 0)
    atomicAdd(Out, X);
}

//--- known.cu
#include <cstdio>
__device__ int lane(int Lanes) { return threadIdx.x % Lanes; }
__global__ void kernel(int *Out, int N) {
  int X = threadIdx.x < N ? threadIdx.x : 0;
  if (__builtin_expect(X < 0, 0))
    return;
  for (int D = 16; D > 0; D >>= 1)
    // CHECK: {{^}}    X += __shfl_down_sync(0xffffffff, X, D, 32);
    X += __shfl_down_sync(0xffffffff, X, D);
  // CHECK: {{^}}  X = __shfl_sync(0xffffffff, X, 0, 32);
  X = __shfl_sync(0xffffffff, X, 0);
  if (lane(32) == 0)
    atomicAdd(Out, X);
}
int main() {
  cudaDeviceProp P;
  cudaGetDeviceProperties(&P, 0);
  fprintf(stderr, "warps of %d lanes\n", P.warpSize);
  int *Out;
  cudaMallocManaged(&Out, sizeof(int));
  *Out = 0;
  kernel<<<1, 256>>>(Out, 250);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  printf("%d\n", *Out);
}

//--- host.cu
__global__ void kernel(int *Out) {
  int X = threadIdx.y * blockDim.x + threadIdx.x;
  for (int D = 16; D > 0; D >>= 1)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1004
    X += __shfl_down_sync(0xffffffff, X, D);
  if (threadIdx.x == 0)
    atomicAdd(Out, X);
}
int main() {
  cudaDeviceProp P;
  cudaGetDeviceProperties(&P, 0);
  kernel<<<1, dim3(P.warpSize, 4)>>>(nullptr);
}

//--- asked.cu
__constant__ int Size;
__global__ void byParameter(int *Out, int Lanes) {
  int X = threadIdx.x;
  for (int D = 16; D > 0; D >>= 1)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1004
    X += __shfl_down_sync(0xffffffff, X, D);
  if (threadIdx.x % Lanes == 0)
    atomicAdd(Out, X);
}
__global__ void byVariable(int *Out) {
  int X = threadIdx.x;
  for (int D = 16; D > 0; D >>= 1)
    // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1004
    X += __shfl_down_sync(0xffffffff, X, D);
  if (threadIdx.x % Size == 0)
    atomicAdd(Out, X);
}
int main() {
  cudaDeviceProp P;
  cudaGetDeviceProperties(&P, 0);
  cudaMemcpyToSymbol(Size, &P.warpSize, sizeof(int));
  byParameter<<<1, 256>>>(nullptr, P.warpSize);
  byVariable<<<1, 256>>>(nullptr);
}
