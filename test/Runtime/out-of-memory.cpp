// Memory has a limit, and its end is an error that passes.
// RUN: %runtime_build
// RUN: env CU2X_MEMORY_LIMIT=64 %t | FileCheck %s
// RUN: env CU2X_MEMORY_LIMIT=much %exits 1 %t 2>&1 | FileCheck %s --check-prefix=BAD
// BAD: CU2X_MEMORY_LIMIT is 'much', but must be a number of MiB

#include "Inputs/kernels.h"

int main() {
  char *Parts[100];
  int Count = 0;
  cu2xError_t Error;
  while ((Error = cu2xMalloc(&Parts[Count], 10 << 20)) == cu2xSuccess)
    ++Count;
  // CHECK: 6 parts, cudaErrorMemoryAllocation, null
  std::printf("%d parts, %s, %s\n", Count, name(Error),
              Parts[Count] ? "not null" : "null");
  // CHECK: last: cudaErrorMemoryAllocation
  std::printf("last: %s\n", name(cu2xGetLastError()));
  // CHECK: freed: cudaSuccess
  cu2xFree(Parts[0]);
  std::printf("freed: %s\n", name(cu2xMalloc(&Parts[0], 10 << 20)));
  // CHECK: huge: cudaErrorMemoryAllocation
  std::printf("huge: %s\n", name(cu2xMalloc(&Parts[1], ~size_t(0) - 100)));
  // CHECK: managed: cudaErrorMemoryAllocation
  std::printf("managed: %s\n", name(cu2xMallocManaged(&Parts[1], 10 << 20)));
}
