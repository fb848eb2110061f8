// Arithmetic on CUdeviceptr, an integer in CUDA and `void *` in HIP, that casts
// around the operands do not mend. HIP/handle-arithmetic.cu has what they do.
// RUN: cu2x --target=hip %s --quiet -n 2>&1 | FileCheck %s --implicit-check-not='warning:'
#include <cuda.h>

void next(CUdeviceptr &Base, size_t Bytes) {
  // CHECK: :[[#@LINE+1]]:3: warning: 'Base' computes with a handle{{.*}} [CU2X8018 driver-handle-arithmetic]
  Base += Bytes;
}
bool same(CUdeviceptr A, CUdeviceptr B) { return A == B; }
// CHECK: :[[#@LINE+1]]:24: warning: {{.*}} [CU2X8018
#define UPPER(OBJECT) ((OBJECT) >> 32)
unsigned upper(cudaTextureObject_t Object) { return UPPER(Object); }
