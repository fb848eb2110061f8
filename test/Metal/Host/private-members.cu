// RUN: rm -rf %t && %port
// RUN: %compiles %t/private-members.cpp
// RUN: %runs private-members | FileCheck --check-prefix=PRINTS %s

// Variables of the device that a class keeps to itself.

#include <cstdio>

class Counter {
  static __device__ int Count;

public:
  static __device__ void add() { atomicAdd(&Count, 1); }
  static int read() {
    int Value;
    cudaMemcpyFromSymbol(&Value, Count, sizeof Value);
    return Value;
  }
};
__device__ int Counter::Count = 5;

struct Open {
  static __device__ int Shown;

protected:
  static __device__ int Hidden;
  friend __global__ void add();
};
__device__ int Open::Shown = 1;
__device__ int Open::Hidden = 2;

__global__ void add() {
  Counter::add();
  if (threadIdx.x == 0 && blockIdx.x == 0)
    Open::Shown += Open::Hidden;
}

int main() {
  add<<<2, 8>>>();
  int Shown;
  cudaMemcpyFromSymbol(&Shown, Open::Shown, sizeof Shown);
  // PRINTS: 21 3
  printf("%d %d\n", Counter::read(), Shown);
}
