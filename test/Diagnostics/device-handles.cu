// Arithmetic on CUdeviceptr, an integer in CUDA and `void *` in HIP, that casts
// around the operands do not mend. HIP/handle-arithmetic.cu has what they do.
// RUN: cu2x --target=hip %s --quiet -n 2>&1 | FileCheck %s --implicit-check-not='warning:'
#include <cuda.h>

void next(CUdeviceptr &Base, size_t Bytes) {
  // CHECK: :[[#@LINE+1]]:3: warning: 'Base' computes with a handle that is an integer in CUDA and a pointer in HIP [CU2X8018 driver-handle-arithmetic]
  Base += Bytes;
  // CHECK: note: cast to 'char *' or 'uintptr_t' for the arithmetic
}
// near miss CU2X8018 'CUdeviceptr': pointers can be compared.
bool same(CUdeviceptr A, CUdeviceptr B) { return A == B; }
// CHECK: :[[#@LINE+1]]:24: warning: {{.*}} [CU2X8018
#define UPPER(OBJECT) ((OBJECT) >> 32)
unsigned upper(cudaTextureObject_t Object) { return UPPER(Object); }
