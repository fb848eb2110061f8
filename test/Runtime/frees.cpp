// Memory that is freed twice, in part, while it is used, or was never there.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  int *P, *Q, *R, Stack[4];
  cu2xMalloc(&P, 64);
  cu2xStream_t S;
  cu2xStreamCreate(&S);
  // Free waits for the work that is queued.
  cu2x::launch(1, 4, 0, S), fill(P);
  // CHECK: cudaSuccess
  std::puts(name(cu2xFree(P)));
  // CHECK: twice: cudaErrorInvalidValue
  std::printf("twice: %s\n", name(cu2xFree(P)));
  // CHECK: copy: cudaErrorInvalidValue
  std::printf("copy: %s\n", name(cu2xMemcpy(P, Stack, 4, cu2xMemcpyDefault)));
  // CHECK: attributes: cudaSuccess 0
  cu2xPointerAttributes A;
  std::printf("attributes: %s", name(cu2xPointerGetAttributes(&A, P)));
  std::printf(" %d\n", A.type);
  // CHECK: inside: cudaErrorInvalidValue
  cu2xMalloc(&Q, 64);
  std::printf("inside: %s\n", name(cu2xFree(Q + 2)));
  // CHECK: host: cudaErrorInvalidValue
  std::printf("host: %s\n", name(cu2xFree(Stack)));
  // Addresses are not used again soon.
  // CHECK: another address
  cu2xMalloc(&R, 64);
  std::puts(R != P && R != Q ? "another address" : "an old address");
  // CHECK: cudaSuccess
  std::puts(name(cu2xDeviceSynchronize()));
}
