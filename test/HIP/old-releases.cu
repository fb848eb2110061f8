// Conditions on releases older than HIP: HIP takes the branch for new ones.
// RUN: cu2x %s -o %t.hip --quiet -- 2>%t.err && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck --check-prefix=MSG --implicit-check-not=warning: %s < %t.err
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- 2>/dev/null; cmp %t.cu %t.2
#include <cuda.h>
#include <cuda_runtime.h>
// CHECK: #if defined(__HIP_PLATFORM_AMD__) || CUDART_VERSION >= 2020
#if CUDART_VERSION >= 2020
#else
#error "too old"
#endif
// CHECK: #if !defined(__HIP_PLATFORM_AMD__) && CUDART_VERSION < 3000
#if CUDART_VERSION < 3000
struct double3 {};
#endif
// CHECK: #if 1 && (defined(__HIP_PLATFORM_AMD__) || CUDA_VERSION > 7000)
#if 1 && CUDA_VERSION > 7000
// CHECK: #elif !defined(__HIP_PLATFORM_AMD__) && __CUDACC_VER_MAJOR__ <= 7
#elif __CUDACC_VER_MAJOR__ <= 7
#error "too old"
#endif
// What newer releases brought, HIP may not have.
// CHECK: #if CUDA_VERSION >= 11000
// MSG: :[[@LINE+1]]:5: warning: {{.*}}CU2X6004
#if CUDA_VERSION >= 11000
#endif
// CHECK: #if defined(CUDART_VERSION) && CUDART_VERSION >= 5000
// MSG: :[[@LINE+1]]:32: warning: {{.*}}CU2X6004
#if defined(CUDART_VERSION) && CUDART_VERSION >= 5000
#endif
