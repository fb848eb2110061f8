// Arguments that HIP's prototypes have another type for are cast, or left as
// they are and reported.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | count 0
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --check-prefix=CAST
// RUN: cu2x %s -o %t.left --casts=report --quiet -- 2>%t.err
// RUN: FileCheck %s --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.left | FileCheck %s --check-prefix=LEFT
// RUN: cu2x %s --casts=write -o - --quiet -- | cmp - %t.hip
// RUN: %exits 2 cu2x %s --casts=some 2>&1 | FileCheck %s --check-prefix=USAGE
// USAGE: --casts
#include <cublas_v2.h>
#include <cuda.h>
#include <cuda_runtime.h>

__global__ void kernel(float *X) { *X = 1; }

void calls(float *Host, cublasHandle_t H, const float **A, float **B, int *Info, CUtexref R) {
  float *Device;
  void *Untyped;
  // CAST: (void)hipHostGetDevicePointer((void **)(&Device), Host, 0);
  // LEFT: (void)hipHostGetDevicePointer(&Device, Host, 0);
  // CHECK: :[[#@LINE+1]]:9: warning: arguments of 'cudaHostGetDevicePointer' are not translated: HIP's prototype has another type here [CU2X7020
  (void)cudaHostGetDevicePointer(&Device, Host, 0);
  (void)cudaHostGetDevicePointer(&Untyped, Host, 0);
  // CAST: hipblasSgetriBatched(H, 1, const_cast<float *const *>(A), 1, Info, B, 1, Info, 1);
  // LEFT: hipblasSgetriBatched(H, 1, A, 1, Info, B, 1, Info, 1);
  // CHECK: :[[#@LINE+1]]:3: warning: arguments of 'cublasSgetriBatched' are not translated: {{.*}} [CU2X7020
  cublasSgetriBatched(H, 1, A, 1, Info, B, 1, Info, 1);
  // CAST: hipTexRefSetFilterMode(R, static_cast<hipTextureFilterMode>(HIP_TR_FILTER_MODE_LINEAR));
  // LEFT: hipTexRefSetFilterMode(R, HIP_TR_FILTER_MODE_LINEAR);
  // CHECK: :[[#@LINE+1]]:3: warning: arguments of 'cuTexRefSetFilterMode' are not translated: {{.*}} [CU2X7020
  cuTexRefSetFilterMode(R, CU_TR_FILTER_MODE_LINEAR);
  // Kernels are no arguments of another type.
  // CAST: (void)hipFuncSetCacheConfig(reinterpret_cast<const void*>(kernel), hipFuncCachePreferL1);
  // LEFT: (void)hipFuncSetCacheConfig(reinterpret_cast<const void*>(kernel), hipFuncCachePreferL1);
  (void)cudaFuncSetCacheConfig(kernel, cudaFuncCachePreferL1);
}
