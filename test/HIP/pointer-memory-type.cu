// The field that CUDA 10 deprecated: HIP has the new one only.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err && FileCheck %s < %t.hip
// RUN: FileCheck --check-prefix=MSG %s --implicit-check-not=warning: < %t.err
// RUN: %hip_check %t.hip
#include <cuda_runtime.h>
struct Mine {
  int memoryType;
};
bool onDevice(const void *P, Mine M) {
  cudaPointerAttributes A;
  if (cudaPointerGetAttributes(&A, P) != cudaSuccess || M.memoryType)
    return false;
  // CHECK: M.memoryType)
  // MSG: :[[#@LINE+2]]:12: warning: 'memoryType' becomes 'type', which behaves differently: managed memory {{.*}} [CU2X7015
  // CHECK: return A.type == hipMemoryTypeDevice;
  return A.memoryType == cudaMemoryTypeDevice;
}
// CHECK: return A.type == hipMemoryTypeHost;
bool onHost(const cudaPointerAttributes &A) { return A.type == cudaMemoryTypeHost; }
