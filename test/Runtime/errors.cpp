// Names and texts of errors, the last error of each thread, and errors of
// kernels, which stay.
// RUN: %runtime_build
// RUN: %t 2>/dev/null | FileCheck %s

#include "Inputs/kernels.h"
#include <thread>

int main() {
  // CHECK: cudaErrorMemoryAllocation: out of memory
  std::printf("%s: %s\n", name(cu2xErrorMemoryAllocation),
              cu2xGetErrorString(cu2xErrorMemoryAllocation));
  // CHECK: unrecognized error code
  std::puts(cu2xGetErrorString(static_cast<cu2xError_t>(12345)));

  int *P;
  cu2xMalloc(&P, 64);
  cu2xMemcpy(P, P, 4, static_cast<cu2xMemcpyKind>(9));
  // CHECK: thread: cudaSuccess
  std::thread([] {
    std::printf("thread: %s\n", name(cu2xPeekAtLastError()));
  }).join();
  // CHECK: peek: cudaErrorInvalidMemcpyDirection
  std::printf("peek: %s\n", name(cu2xPeekAtLastError()));
  // CHECK: get: cudaErrorInvalidMemcpyDirection
  std::printf("get: %s\n", name(cu2xGetLastError()));
  // CHECK: again: cudaSuccess
  std::printf("again: %s\n", name(cu2xGetLastError()));

  // CHECK: launched: cudaSuccess
  cu2x::launch(1, 1), poke(nullptr, 1);
  std::printf("launched: %s\n", name(cu2xGetLastError()));
  // CHECK: waited: cudaErrorIllegalAddress
  std::printf("waited: %s\n", name(cu2xDeviceSynchronize()));
  // CHECK: last: cudaErrorIllegalAddress
  // CHECK: last: cudaErrorIllegalAddress
  std::printf("last: %s\n", name(cu2xGetLastError()));
  std::printf("last: %s\n", name(cu2xGetLastError()));
  // CHECK: malloc: cudaErrorIllegalAddress
  std::printf("malloc: %s\n", name(cu2xMalloc(&P, 64)));
  // CHECK: reset: cudaSuccess
  std::printf("reset: %s\n", name(cu2xDeviceReset()));
  // CHECK: malloc: cudaSuccess
  std::printf("malloc: %s\n", name(cu2xMalloc(&P, 64)));
}
