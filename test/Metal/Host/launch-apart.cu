// Chevrons that are written apart, with comments and lambdas in the
// configuration, and lists for it: neither parse is disturbed.
// RUN: rm -rf %t && %exits 0 %port --strict
// RUN: %edited/launch-apart.cpp | FileCheck %s
// RUN: %compiles %t/launch-apart.cpp
// RUN: %runs launch-apart | FileCheck --check-prefix=PRINTS %s
#include <cstdio>
__global__ void kernel(int *P, int V) { atomicAdd(P, V * gridDim.x * blockDim.y); }
template <class T> __global__ void typed(T *P) { atomicAdd(P, 5); }
template <class T> struct Box {
  T *Value = nullptr;
  Box(int) {}
};
int main() {
  int *P, Host;
  cudaMalloc(&P, sizeof(int));
  cudaMemset(P, 0, sizeof(int));
  // CHECK: cu2x::launch(1 /* one; only */, 1), kernel(P, 1);
  kernel<<<1 /* one; only */, 1>> >(P, 1);
  // CHECK: cu2x::launch(dim3([] { return 1; }()), 1), kernel(P, 10);
  kernel<< <dim3([] { return 1; }()), 1>> >(P, 10);
  // CHECK: cu2x::launch({2}, {1, 3}), kernel(P, 100);
  kernel<<<{2}, {1, 3}>>>(P, 100);
  // CHECK: cu2x::launch(1, 2 ), typed<int>(P);
  typed<int><<<1, 2 >> >(P);
  // CHECK: Box<Box<Box<int>> >(3);
  auto Boxed = Box<Box<Box<int>> >(3);
  cudaMemcpy(&Host, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 3621
  printf("%d\n", Host + (Boxed.Value != nullptr));
}
