// Dynamic shared memory, its limit, and attributes of kernels.
// RUN: %runtime_build
// RUN: %t 2>&1 | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  int *P, Host[4];
  cu2xMalloc(&P, 4096);
  cu2x::launch(1, 4), fill(P, 0);
  cu2x::launch(1, 4, 4 * sizeof(int)), reverse(P);
  cu2xMemcpy(Host, P, sizeof(Host), cu2xMemcpyDeviceToHost);
  // CHECK: 3 2 1 0
  std::printf("%d %d %d %d\n", Host[0], Host[1], Host[2], Host[3]);

  cu2xFuncAttributes A;
  cu2xFuncGetAttributes(&A, reverse);
  // CHECK: static 0, dynamic 32768, threads 1024
  std::printf("static %zu, dynamic %d, threads %d\n", A.sharedSizeBytes,
              A.maxDynamicSharedSizeBytes, A.maxThreadsPerBlock);
  cu2xFuncGetAttributes(&A, bounded);
  // CHECK: static 1024, dynamic 31744, threads 64
  std::printf("static %zu, dynamic %d, threads %d\n", A.sharedSizeBytes,
              A.maxDynamicSharedSizeBytes, A.maxThreadsPerBlock);
  auto Set = [](int Bytes) {
    return name(cu2xFuncSetAttribute(
        reverse, cu2xFuncAttributeMaxDynamicSharedMemorySize, Bytes));
  };
  // CHECK: cudaSuccess
  std::puts(Set(1024));
  // CHECK: kernel reverse: 2048 bytes of dynamic shared memory, but it can have 1024
  // CHECK-NEXT: cudaErrorInvalidValue
  cu2x::launch(1, 4, 2048), reverse(P);
  std::puts(name(cu2xGetLastError()));
  // CHECK: kernel reverse cannot have 49152 bytes
  // CHECK-NEXT: cudaErrorInvalidValue
  std::puts(Set(49152));
}
