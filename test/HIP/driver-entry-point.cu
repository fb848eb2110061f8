// The entry point asked for by name is a CUDA name in a string, which HIP's
// lookup does not know, and HIP has no default for the status.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v "CHECK:" %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <cuda.h>
#include <cuda_runtime.h>

void *entry() {
  void *Found = nullptr;
  // CHECK: hipGetProcAddress("hipInit", &Found, 603, 0, nullptr);
  cudaGetDriverEntryPoint("cuInit", &Found, 0);
  // CHECK: hipGetProcAddress("hipMalloc", &Found, 12000, 0, nullptr);
  cuGetProcAddress("cuMemAlloc", &Found, 12000, 0, nullptr);
  return Found;
}
