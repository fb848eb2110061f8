// Headers that HIP has in one are included once; those under other conditions
// stay, and so do comments and spaces on the line.
// RUN: cu2x %s -o %t.hip --quiet -- && sed -n '/#/p' %t.hip | grep -v '// [A-Z-]*:' | FileCheck %s --match-full-lines
// RUN: %hip_check %t.hip
// CHECK-NOT: {{.}}
// CHECK: #include <hip/hip_runtime.h> // the driver
// CHECK-NEXT: #include <hip/hip_runtime_api.h>
// CHECK-NEXT: # include "hip/hip_fp16.h" /* halves */
// CHECK-NEXT: #if 0
// CHECK-NEXT: #include <hip/hip_bf16.h>
// CHECK-NEXT: #else
// CHECK-NEXT: #include <hip/hip_bf16.h>
// CHECK-NEXT: #endif
// CHECK-NEXT: #include <hip/hip_cooperative_groups.h>
// CHECK-NEXT: #include <hiprand/hiprand_kernel.h>
// CHECK-NEXT: #include <hipblas/hipblas.h>
// CHECK-NEXT: #include <string.h>
// CHECK-NOT: {{.}}
#include <cuda.h> // the driver
#include <cuda_runtime.h>
#include <cuda_runtime_api.h>
# include "cuda_fp16.h" /* halves */
#if 0
#include <cuda_bf16.h>
#else
#include <cuda_bf16.h>
#endif
#include <cooperative_groups.h>
#include <curand_kernel.h>
#include <cublas_v2.h>
#include <string.h>
#include <device_launch_parameters.h>
