// RUN: rm -rf %t && %port
// RUN: %edited/random-states.cpp | FileCheck %s
// RUN: %compiles %t/random-states.cpp

// States of cuRAND's generators live in memory that the host allocates: ports
// have types of the same size.
#include <curand_kernel.h>

__global__ void setup(curandState *states) {
  curand_init(1234ull, threadIdx.x, 0, &states[threadIdx.x]);
}

// CHECK: #include <cu2x/rand.h>
// CHECK: cu2xMalloc(&states, 64 * sizeof(cu2xrandState));
int main() {
  curandState *states;
  cudaMalloc(&states, 64 * sizeof(curandState));
  setup<<<1, 64>>>(states);
  return cudaDeviceSynchronize();
}
