// Enumerations of which a few values have other numbers in HIP.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
#include <cstdio>
#include <cuda_runtime.h>

const char *describe(cudaError_t E) {
  // CHECK: :[[#@LINE+1]]:12: warning: number '18' stands for a value of 'cudaError', and HIP numbers these values otherwise [CU2X5025 enum-numbers]
  if (E == 18)
    return "texture";
  switch (int(E)) {
  // CHECK: :[[#@LINE+1]]:8: warning: number '20' stands {{.*}} [CU2X5025
  case 20:
    return "channel";
  case 2:
    return "memory";
  case cudaErrorInvalidTexture:
    return "texture";
  }
  // CHECK: :[[#@LINE+1]]:52: warning: number '3' stands for a value of 'cudaLimit', {{.*}} [CU2X5025
  return cudaDeviceSetLimit(static_cast<cudaLimit>(3), 1) ? "limit" : "";
}

// The others mean the same, whatever is done with them.
int near(cudaError_t E) {
  std::printf("%d\n", E);
  if (E == 700 || E == 2 || (cudaError_t)999 == E || !E)
    return E;
  return cudaDeviceSetLimit((cudaLimit)0, 1);
}
