// RUN: rm -rf %t && %port 2> %t.err
// RUN: count 0 < %t.err
// RUN: %edited/static-templates.cpp | FileCheck %s
// RUN: %compiles %t/static-templates.cpp
// RUN: %runs static-templates | FileCheck --check-prefix=PRINTS %s
// RUN: cu2x-simt %s | FileCheck --check-prefix=PRINTS %s

// Static variables of the device in templates of classes, whose definitions are
// templates without a linkage of their own, and managed ones of classes.

#include <cstdio>

template <int N> struct Box {
  typedef int Number;
  // CHECK: static cu2x::Variable<int> Value;
  static __device__ int Value;
  // CHECK: static cu2x::Variable<float[N]> Weights;
  static __constant__ float Weights[N];
  static __device__ Number Next;
};
// CHECK: {{^}}template <int N> cu2x::Variable<int> Box<N>::Value("Value", N * 2);
template <int N> __device__ int Box<N>::Value = N * 2;
// CHECK: {{^}}template <int N> cu2x::Variable<float[N]> Box<N>::Weights("Weights", {1.5f, 2.5f});
template <int N> __constant__ float Box<N>::Weights[N] = {1.5f, 2.5f};
// CHECK: {{^}}template <int N> cu2x::Variable<typename Box<N>::Number> Box<N>::Next("Next", N + 1);
template <int N> __device__ typename Box<N>::Number Box<N>::Next = N + 1;
// CHECK: {{^}}template <> cu2x::Variable<int> Box<3>::Value("Value", 100);
template <> __device__ int Box<3>::Value = 100;

struct State {
  // CHECK: static int &Shared;
  static __managed__ int Shared;
  // CHECK: static int (&Pair)[2];
  static __managed__ int Pair[2];
};
// CHECK: {{^}}int &State::Shared = cu2x::managed<int>("Shared", 9);
__managed__ int State::Shared = 9;
// CHECK: {{^}}int (&State::Pair)[2] = cu2x::managed<int[2]>("Pair", {4, 5});
__managed__ int State::Pair[2] = {4, 5};

template <int N> __global__ void read(int *Out) {
  Out[0] = Box<N>::Value++;
  Out[1] = int(Box<N>::Weights[1] * 2) + Box<N>::Next;
  Out[2] = Box<3>::Value;
  Out[3] = State::Shared + State::Pair[1];
  State::Shared = 11;
}

int main() {
  int *Out, Value;
  cudaMallocManaged(&Out, 4 * sizeof(int));
  read<6><<<1, 1>>>(Out);
  cudaDeviceSynchronize();
  // PRINTS: 12 12 100 14
  printf("%d %d %d %d\n", Out[0], Out[1], Out[2], Out[3]);
  cudaMemcpyFromSymbol(&Value, Box<6>::Value, sizeof(Box<6>::Value));
  // PRINTS-NEXT: 13 11
  printf("%d %d\n", Value, State::Shared);
  read<2><<<1, 1>>>(Out);
  cudaDeviceSynchronize();
  // PRINTS-NEXT: 4 8 100 16
  printf("%d %d %d %d\n", Out[0], Out[1], Out[2], Out[3]);
}
