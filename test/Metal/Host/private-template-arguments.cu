// RUN: rm -rf %t && %port
// RUN: FileCheck %s < %t/private-template-arguments.kernels.inc
// RUN: %compiles %t/private-template-arguments.cpp
// RUN: %runs private-template-arguments | FileCheck --check-prefix=PRINTS %s

// Arguments of a template that a class does not show to the table: types,
// enumerators, and a template with one. What a class shows is named as it is.

#include <cstdio>

template <class Op> __global__ void apply(int *P, Op F) { *P = F(*P); }
template <class Op> __global__ void apply(float *P, Op F) { *P = F(*P); }
template <int N> __global__ void add(int *P) { *P += N; }

class Widget {
  struct Twice {
    int K;
    __device__ int operator()(int X) const { return 2 * X + K; }
  };
  enum Mode { Less = 3, More = 5 };
  template <Mode M> struct Plus {
    __device__ int operator()(int X) const { return X + M; }
  };

public:
  struct Shown {
    __device__ int operator()(int X) const { return X * 10; }
  };
  enum { Some = 7 };
  static void run(int *P) {
    apply<<<1, 1>>>(P, Twice{4});
    apply<<<1, 1>>>(P, Plus<More>{});
    apply<<<1, 1>>>((float *)(P + 1), Twice{4});
    add<Less><<<1, 1>>>(P);
    add<Some><<<1, 1>>>(P);
  }
};

// CHECK-DAG: template struct cu2x::PrivateKernel<cu2x::cu2x_private_apply_Widget__Twice_, static_cast<void (*)(int *, Widget::Twice)>(&apply<Widget::Twice>)>;
// CHECK-DAG: cu2x::kernel(cu2x::cu2x_private(cu2x::cu2x_private_apply_Widget__Twice_()), "apply_Widget_Twice"
// CHECK-DAG: cu2x::cu2x_private_apply_Widget__Twice__, static_cast<void (*)(float *, Widget::Twice)>(&apply<Widget::Twice>)>;
// CHECK-DAG: &apply<Widget::Plus<
// CHECK-DAG: cu2x::kernel(static_cast<void (*)(int *, Widget::Shown)>(&apply<Widget::Shown>),

int main() {
  int *P, Got;
  float Real;
  cudaMalloc(&P, 2 * sizeof(int));
  cudaMemset(P, 0, 2 * sizeof(int));
  Widget::run(P);
  apply<<<1, 1>>>(P, Widget::Shown{});
  cudaMemcpy(&Got, P, sizeof(int), cudaMemcpyDeviceToHost);
  cudaMemcpy(&Real, P + 1, sizeof(float), cudaMemcpyDeviceToHost);
  // PRINTS: 190 4
  printf("%d %g\n", Got, Real);
}
