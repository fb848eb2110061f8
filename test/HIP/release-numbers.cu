// Numbers of releases count CUDA's in CUDA and HIP's in HIP.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: FileCheck --check-prefix=CODE %s < %t.hip
#include <cstdio>
#include <cuda.h>
#include <cuda_runtime.h>
#include <nvrtc.h>

bool isNew() {
  int Version, Minor;
  // CHECK: :[[#@LINE+2]]:3: warning: 'cudaRuntimeGetVersion' becomes 'hipRuntimeGetVersion', which behaves differently: it counts releases of HIP: {{.*}} [CU2X7015
  // CODE: hipRuntimeGetVersion(&Version);
  cudaRuntimeGetVersion(&Version);
  // CHECK: :[[#@LINE+1]]:3: warning: 'cuDriverGetVersion' becomes 'hipDriverGetVersion', {{.*}} [CU2X7015
  cuDriverGetVersion(&Version);
  // CHECK: :[[#@LINE+1]]:3: warning: 'nvrtcVersion' becomes 'hiprtcVersion', which behaves differently: it is always 9.0 [CU2X7015
  nvrtcVersion(&Version, &Minor);
  // In code there is no such macro at all.
  // CHECK: :[[#@LINE+1]]:18: warning: 'CUDART_VERSION' has no HIP counterpart [CU2X7014
  printf("%d\n", CUDART_VERSION);
  return Version >= 11000;
}
__device__ int lanes() {
#ifdef __CUDA_ARCH__
  // CHECK: :[[#@LINE+1]]:10: warning: value of '__CUDA_ARCH__' is used, {{.*}} [CU2X6002
  return __CUDA_ARCH__ / 100;
#else
  return 0;
#endif
}

// The number of the GPU is one.
void count(int *Count) {
  cudaGetDeviceCount(Count);
  cudaGetDevice(Count);
}
