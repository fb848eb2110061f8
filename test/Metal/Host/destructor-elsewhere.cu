// A destructor of the device that is defined behind its class goes with it, and
// so do the other members; what the host has as well stays.
// RUN: rm -rf %t && %port
// RUN: FileCheck %s < %t/destructor-elsewhere.cpp
// RUN: %compiles %t/destructor-elsewhere.cpp
// RUN: %runs destructor-elsewhere | FileCheck --check-prefix=PRINTS %s
#include <cstdio>

// CHECK: struct Guard
// CHECK-NOT: ~Guard
// CHECK-NOT: operator=
// CHECK: int Guard::get() const { return Value; }
struct Guard {
  int Value;
  __device__ Guard(int V);
  __device__ ~Guard();
  __device__ Guard &operator=(const Guard &Other);
  __host__ __device__ int get() const;
};
__device__ Guard::Guard(int V) : Value(V) {}
__device__ Guard::~Guard() { Value = 0; }
__device__ Guard &Guard::operator=(const Guard &Other) {
  Value = Other.Value + 1;
  return *this;
}
__host__ __device__ int Guard::get() const { return Value; }

__global__ void guarded(int *Out) {
  Guard A(3), B(7);
  B = A;
  *Out = B.get();
}

int main() {
  int *Out;
  cudaMallocManaged(&Out, sizeof(int));
  guarded<<<1, 1>>>(Out);
  cudaDeviceSynchronize();
  // PRINTS: {{^}}4
  printf("%d\n", *Out);
}
