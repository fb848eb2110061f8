// RUN: rm -rf %t && %port
// RUN: FileCheck %s < %t/function-statics.kernels.inc
// RUN: %compiles %t/function-statics.cpp
// RUN: %runs function-statics | FileCheck --check-prefix=PRINTS %s

// A static variable in a function of the device lives as long as the program,
// and nothing of the host's is its: neither a variable of the program with the
// same name, nor one of another function or instance. The table defines it with
// the value that it begins with.

// CHECK: static cu2x::Variable<unsigned char[4]> cu2x_static_{{.*}}{0x03, 0x00, 0x00, 0x00});

#include <cstdio>

__device__ int Count = 1000;
struct Pair {
  short First;
  float Second;
};

__device__ int next() {
  static int Count = 3;
  return atomicAdd(&Count, 1);
}
__device__ int other() {
  static unsigned long long Count = 0x100000000ull;
  return int(++Count >> 32);
}
template <int N> __device__ int instance() {
  static int Count;
  return Count += N;
}
__global__ void step(float *P) {
  static float Table[3] = {1.5f, 2.5f};
  static Pair Both = {7, 0.25f};
  Table[2] += Table[0];
  Both.Second += Both.First;
  P[0] = next();
  P[1] = other();
  P[2] = instance<1>() * 100 + instance<2>();
  P[3] = Table[2];
  P[4] = Both.Second;
}
__global__ void outer(float *P) {
  P[0] = Count++;
  P[1] = next();
}

int main() {
  float *P;
  cudaMallocManaged(&P, 5 * sizeof(float));
  for (int I = 0; I < 2; ++I) {
    step<<<1, 1>>>(P);
    cudaDeviceSynchronize();
    // PRINTS: 3 1 102 1.5 7.25
    // PRINTS: 4 1 204 3 14.25
    printf("%g %g %g %g %g\n", P[0], P[1], P[2], P[3], P[4]);
  }
  outer<<<1, 1>>>(P);
  cudaDeviceSynchronize();
  // PRINTS: 1000 5
  printf("%g %g\n", P[0], P[1]);
}
