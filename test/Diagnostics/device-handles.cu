// Arithmetic on CUdeviceptr, an integer in CUDA and `void *` in HIP.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
#include <cuda.h>

CUdeviceptr next(CUdeviceptr Base, size_t Bytes) {
  // CHECK: :[[#@LINE+1]]:10: warning: 'Base' computes with a handle{{.*}} [CU2X8018 driver-handle-arithmetic]
  return Base + Bytes;
}
bool same(CUdeviceptr A, CUdeviceptr B) { return A == B; }
unsigned upper(cudaTextureObject_t Object) {
  // CHECK: :[[#@LINE+1]]:10: warning: 'Object' computes with a handle{{.*}} [CU2X8018 driver-handle-arithmetic]
  return Object >> 32;
}
