// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: %compiles %t/copied-arguments.cpp
// RUN: %runs copied-arguments 2>/dev/null | FileCheck --check-prefix=PRINTS %s

// The host calls a kernel with arguments by value: the copy constructor runs
// once, and the object that it makes goes to the device as bytes, as CUDA has
// it. cudaLaunchKernel takes the bytes of what the pointers lead to. A kernel
// that copies its parameter by a constructor on the device has no form in
// Metal, where a parameter is in other memory.

#include <cstdio>

struct Counter {
  int *Copies, Value;
  Counter(int *Copies, int Value) : Copies(Copies), Value(Value) {}
  __host__ __device__ Counter(const Counter &From)
      : Copies(From.Copies), Value(From.Value + 1) {
#ifndef __CUDA_ARCH__
    ++*Copies;
#endif
  }
};

__global__ void read(int *P, Counter C) { *P = C.Value; }
__device__ int look(Counter C) { return C.Value; }
// CHECK: :[[#@LINE+1]]:1: error: a parameter of a class with a copy constructor that is more than read cannot be written in Metal [CU2X6030
__global__ void pass(int *P, Counter C) { *P = 100 * C.Value + look(C); }

int main() {
  int Copies = 0, *P;
  cudaMallocManaged(&P, sizeof(int));
  Counter C(&Copies, 4);
  read<<<1, 1>>>(P, C);
  cudaDeviceSynchronize();
  // PRINTS: 5 after 1
  printf("%d after %d\n", *P, Copies);
  void *Arguments[] = {&P, &C};
  cudaLaunchKernel((void *)read, dim3(1), dim3(1), Arguments, 0, 0);
  cudaDeviceSynchronize();
  // PRINTS-NEXT: 4 after 1
  printf("%d after %d\n", *P, Copies);
  pass<<<1, 1>>>(P, C);
  // PRINTS-NEXT: invalid device function
  printf("%s\n", cudaGetErrorString(cudaGetLastError()));
}
