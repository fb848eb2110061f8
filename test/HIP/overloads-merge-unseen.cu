// The driver's overload is in a branch that the parse skipped and a build of HIP may take.
// RUN: %exits 3 cu2x %s -o %t.hip --quiet -- 2>%t.err && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck --check-prefix=MSG %s < %t.err
// RUN: %hip_check %t.hip -- -DWITH_DRIVER
#include <cuda_runtime.h>
static const char *name(cudaError_t e) { return cudaGetErrorName(e); }
// CHECK: #ifdef WITH_DRIVER
// CHECK-NEXT: #if !defined(__HIP_PLATFORM_AMD__)
// CHECK-NEXT: static const char *name(hipError_t error) {
// CHECK-NEXT: return "";
// CHECK-NEXT: }
// CHECK-NEXT: #endif
// CHECK-NEXT: #endif
// MSG: warning: overload of 'name' is left out: 'CUresult' and 'cudaError_t'
#ifdef WITH_DRIVER
static const char *name(CUresult error) {
  return "";
}
#endif
