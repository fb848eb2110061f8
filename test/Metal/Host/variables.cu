// RUN: rm -rf %t && %port
// RUN: %edited/variables.cpp | FileCheck %s
// RUN: %compiles %t/variables.cpp
// RUN: %runs variables | FileCheck --check-prefix=PRINTS %s

// Variables of the device become objects that the calls for symbols take. Sizes
// are those of the variable, not of the object.

#include <cstdio>

// CHECK: cu2x::Variable<float[3]> Filter("Filter");
__constant__ float Filter[3];
// CHECK-NEXT: cu2x::Variable<int[4]> Table("Table", {1, 2, 3, 4});
__constant__ const int Table[] = {1, 2, 3, 4};
// CHECK-NEXT: static cu2x::Variable<unsigned> Count("Count", 5); static cu2x::Variable<unsigned> Other("Other");
static __device__ unsigned Count = 5, Other;
// CHECK-NEXT: cu2x::Variable<float2 *> Where("Where");
__device__ float2 *Where;
// CHECK-NEXT: int &Shared = cu2x::managed<int>("Shared", 3);
__managed__ int Shared = 3;
// CHECK-NEXT: float (&Grid)[4][2] = cu2x::managed<float[4][2]>("Grid");
__device__ __managed__ float Grid[4][2];
// A constant is one on both sides, and gets memory for the kernels.
// CHECK: constexpr int Size = 4;
constexpr __device__ int Size = 4;

__global__ void work(float *Out) {
  atomicAdd(&Count, 2u);
  Shared += Table[2];
  Grid[3][1] = 7;
  *Out = Filter[0] + Filter[2] + Size;
}

int main() {
  float Host[3] = {1, 2, 3};
  // CHECK: cu2xMemcpyToSymbol(Filter, Host, sizeof(cu2x::shape(Filter)));
  cudaMemcpyToSymbol(Filter, Host, sizeof(Filter));
  // CHECK: sizeof(cu2x::shape(Filter)) / sizeof(cu2x::shape(Filter)[0])
  printf("%zu\n", sizeof(Filter) / sizeof(Filter[0]));
  float *Out, Sum;
  cudaMalloc(&Out, sizeof(float));
  work<<<1, 1>>>(Out);
  cudaMemcpy(&Sum, Out, sizeof(float), cudaMemcpyDeviceToHost);
  unsigned C;
  // CHECK: cu2xMemcpyFromSymbol(&C, Count, sizeof(C));
  cudaMemcpyFromSymbol(&C, Count, sizeof(C));
  cudaDeviceSynchronize();
  // A variable of the host that hides one of the device has its own size.
  char Table[7];
  // PRINTS: 3
  // PRINTS: 7
  printf("%zu\n", sizeof(Table));
  // PRINTS: 8 7 6 7
  printf("%g %u %d %g\n", Sum, C, Shared, Grid[3][1]);
}
