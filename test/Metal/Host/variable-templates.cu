// RUN: rm -rf %t && %port 2> %t.err
// RUN: count 0 < %t.err
// RUN: %edited/variable-templates.cpp | FileCheck %s
// RUN: %compiles %t/variable-templates.cpp
// RUN: %runs variable-templates | FileCheck --check-prefix=PRINTS %s

// A template of variables of the device is one of objects: each instance has
// memory, a size and a first value of its own.

#include <cstdio>

namespace app {
struct Real {
  float Value;
};
// CHECK: template <class T> static cu2x::Variable<T> Total("Total");
template <class T> __device__ T Total;
} // namespace app
// CHECK: template <class T, int N = 2> static cu2x::Variable<T[N]> Steps("Steps", {T(3), T(4)});
template <class T, int N = 2> static __constant__ T Steps[N] = {T(3), T(4)};
// CHECK: template <typename T> static T &Seen = cu2x::managed<T>("Seen", T(1));
template <typename T> __device__ __managed__ T Seen = T(1);
// A constant is one on both sides, and this unit's.
// CHECK: template <class T> static constexpr T Half = T(1) / 2;
template <class T> constexpr __device__ T Half = T(1) / 2;

// Specializations and instances.
// CHECK: template <class T> static cu2x::Variable<T> Unit("Unit", T(1));
template <class T> __device__ T Unit = T(1);
// CHECK-NEXT: template <> cu2x::Variable<short> Unit<short>{"Unit", 7};
template <> __device__ short Unit<short> = 7;
// CHECK-NEXT: template <class T> cu2x::Variable<T *> Unit<T *>{"Unit", nullptr};
template <class T> __device__ T *Unit<T *> = nullptr;
// CHECK-NOT: template __device__
template __device__ float Unit<float>;
// CHECK: template <> long &Seen<long> = cu2x::managed<long>("Seen", 9);
template <> __managed__ long Seen<long> = 9;

__global__ void units(int *Out) {
  Out[0] = Unit<int> + Unit<short> + (Unit<int *> == nullptr) + int(Seen<long>);
  Unit<short> = 3;
}

template <class T> __global__ void add(T *Out) {
  app::Total<T> += Steps<T>[1];
  Seen<T> += T(2);
  Out[0] = app::Total<T> + Half<T>;
}

__global__ void record(float *Out) { Out[0] += app::Total<app::Real>.Value; }

template <class T> void run(T First) {
  T *Out, Result, Whole;
  cudaMalloc(&Out, sizeof(T));
  // CHECK: cu2xMemcpyToSymbol(app::Total<T>, &First, sizeof(cu2x::shape(app::Total<T>)));
  cudaMemcpyToSymbol(app::Total<T>, &First, sizeof(app::Total<T>));
  add<<<1, 1>>>(Out);
  cudaMemcpy(&Result, Out, sizeof(T), cudaMemcpyDeviceToHost);
  cudaMemcpyFromSymbol(&Whole, app::Total<T>, sizeof(T));
  cudaDeviceSynchronize();
  printf("%g %g %g\n", double(Result), double(Whole), double(Seen<T>));
  cudaFree(Out);
}

int main() {
  // 5 + 4, and half of one, which is no integer's.
  // PRINTS: 9 9 3
  run<int>(5);
  // PRINTS-NEXT: 4.75 4.25 3
  run<float>(0.25f);
  int *Units, Host;
  short Short;
  cudaMalloc(&Units, sizeof(int));
  units<<<1, 1>>>(Units);
  cudaMemcpy(&Host, Units, sizeof(int), cudaMemcpyDeviceToHost);
  cudaMemcpyFromSymbol(&Short, Unit<short>, sizeof(Unit<short>));
  // 1 + 7 + 1 + 9
  // PRINTS-NEXT: 18 3
  printf("%d %d\n", Host, Short);
  app::Real R = {2.5f};
  float *Out, Sum = 1;
  cudaMalloc(&Out, sizeof(float));
  cudaMemcpy(Out, &Sum, sizeof(float), cudaMemcpyHostToDevice);
  cudaMemcpyToSymbol(app::Total<app::Real>, &R, sizeof(R));
  record<<<1, 1>>>(Out);
  cudaMemcpy(&Sum, Out, sizeof(float), cudaMemcpyDeviceToHost);
  // CHECK: printf("%g %zu\n", Sum, sizeof(cu2x::shape(Steps<double, 3>)));
  // PRINTS-NEXT: 3.5 24
  printf("%g %zu\n", Sum, sizeof(Steps<double, 3>));
}
