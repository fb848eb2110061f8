// RUN: rm -rf %t && %port
// RUN: %edited/static-members.cpp | FileCheck %s
// RUN: %compiles %t/static-members.cpp
// RUN: %runs static-members | FileCheck --check-prefix=PRINTS %s

// Variables of the device that are members of classes: declared in the class,
// defined outside of it, or inline.

#include <cstdio>

template <class T> struct Count {
  static const int Value = 3;
};
namespace app {
struct State {
  // CHECK: static cu2x::Variable<int> Steps;
  static __device__ int Steps;
  // CHECK-NEXT: static cu2x::Variable<float[Count<int>::Value]> Weights;
  static __constant__ float Weights[Count<int>::Value];
  // CHECK-NEXT: inline static cu2x::Variable<int> Limit{"Limit", 5};
  inline static __device__ int Limit = 5;
};
} // namespace app
// CHECK: cu2x::Variable<int> app::State::Steps("Steps", 77);
__device__ int app::State::Steps = 77;
// CHECK: cu2x::Variable<float[Count<int>::Value]> app::State::Weights("Weights", {1, 2, 3});
__constant__ float app::State::Weights[Count<int>::Value] = {1, 2, 3};

__global__ void step(float *P) {
  P[0] = app::State::Steps++;
  P[1] = app::State::Weights[2];
  P[2] = app::State::Limit;
}

int main() {
  float *P;
  int Steps;
  cudaMallocManaged(&P, 3 * sizeof(float));
  step<<<1, 1>>>(P);
  cudaDeviceSynchronize();
  // PRINTS: 77 3 5
  printf("%g %g %g\n", P[0], P[1], P[2]);
  cudaMemcpyFromSymbol(&Steps, app::State::Steps, sizeof(int));
  float New[3] = {4, 5, 6};
  cudaMemcpyToSymbol(app::State::Weights, New, sizeof(app::State::Weights));
  step<<<1, 1>>>(P);
  cudaDeviceSynchronize();
  // PRINTS-NEXT: 78 78 6
  printf("%d %g %g\n", Steps, P[0], P[1]);
}
