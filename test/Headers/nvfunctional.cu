// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

#include <nvfunctional>

__global__ void kernel(int *P, int N) {
  nvstd::function<int(int)> F = [=](int X) { return X + N; };
  if (F)
    P[0] = F(P[0]);
}
