// RUN: rm -rf %t && %port
// RUN: FileCheck %s < %t/nameless-scopes.kernels.inc
// RUN: %compiles %t/nameless-scopes.cpp
// RUN: %runs nameless-scopes | FileCheck --check-prefix=PRINTS %s

// What is in a namespace without a name has a name in its file.

#include <cstdio>

namespace {
struct Value {
  int X;
};
// CHECK-DAG: static_cast<void (*)(int *, Value)>(&inside)
__global__ void inside(int *P, Value V) { *P = V.X; }
} // namespace
namespace app {
namespace {
struct Pair {
  int X, Y;
};
template <class T> struct Box {
  T V;
};
} // namespace
// CHECK-DAG: static_cast<void (*)(int *, app::Box<app::Pair>)>(&app::outside<app::Box<app::Pair>>)
template <class T> __global__ void outside(int *P, T B) { *P = B.V.X + B.V.Y; }
} // namespace app

int main() {
  int *P, Got;
  cudaMalloc(&P, sizeof(int));
  inside<<<1, 1>>>(P, Value{7});
  cudaMemcpy(&Got, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 7
  printf("%d\n", Got);
  app::outside<<<1, 1>>>(P, app::Box<app::Pair>{{2, 3}});
  cudaMemcpy(&Got, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS-NEXT: 5 0
  printf("%d %d\n", Got, cudaGetLastError());
}
