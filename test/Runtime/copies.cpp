// Copies between host and device in all kinds, and those that cannot be.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  int A[4] = {1, 2, 3, 4}, B[4] = {};
  int *D, *E;
  cu2xMalloc(&D, sizeof(A));
  cu2xMalloc(&E, sizeof(A));
  auto Copy = [](void *To, const void *From, size_t Bytes, cu2xMemcpyKind K) {
    return name(cu2xMemcpy(To, From, Bytes, K));
  };
  // CHECK: cudaSuccess
  std::puts(Copy(D, A, sizeof(A), cu2xMemcpyHostToDevice));
  // CHECK: cudaSuccess
  std::puts(Copy(E, D, sizeof(A), cu2xMemcpyDeviceToDevice));
  // CHECK: cudaSuccess
  std::puts(Copy(B, E + 1, 8, cu2xMemcpyDeviceToHost));
  // CHECK: 2 3 0 0
  std::printf("%d %d %d %d\n", B[0], B[1], B[2], B[3]);
  // CHECK: cudaSuccess
  std::puts(Copy(B, A, sizeof(A), cu2xMemcpyHostToHost));
  // CHECK: cudaSuccess
  std::puts(Copy(D + 2, B, 8, cu2xMemcpyDefault));
  // CHECK: cudaSuccess
  std::puts(name(cu2xMemcpyAsync(B, D, sizeof(B), cu2xMemcpyDefault)));
  // CHECK: 1 2 1 2
  std::printf("%d %d %d %d\n", B[0], B[1], B[2], B[3]);

  // Too long, wrong directions, null, freed, no kind.
  // CHECK-COUNT-7: cudaErrorInvalidValue
  std::puts(Copy(D, A, sizeof(A) + 1, cu2xMemcpyHostToDevice));
  std::puts(Copy(B, D + 3, 8, cu2xMemcpyDeviceToHost));
  std::puts(Copy(B, A, 4, cu2xMemcpyHostToDevice));
  std::puts(Copy(D, A, 4, cu2xMemcpyDeviceToHost));
  std::puts(Copy(D, A, 4, cu2xMemcpyDeviceToDevice));
  std::puts(Copy(D, nullptr, 4, cu2xMemcpyHostToDevice));
  cu2xFree(E);
  std::puts(Copy(E, A, 4, cu2xMemcpyDefault));
  // CHECK: cudaErrorInvalidMemcpyDirection
  std::puts(Copy(D, A, 4, static_cast<cu2xMemcpyKind>(7)));
  // Nothing to copy is no error.
  // CHECK: cudaSuccess
  std::puts(Copy(nullptr, nullptr, 0, cu2xMemcpyHostToDevice));
}
