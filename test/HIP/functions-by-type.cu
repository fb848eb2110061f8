// Functions that HIP has for other types than CUDA, and a bound that it lacks.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --implicit-check-not=warning: < %t.err
#include <cuda_bf16.h>
#include <cuda_fp16.h>
// CHECK: :[[#@LINE+1]]:17: warning: arguments of '__launch_bounds__' are not translated: HIP has no bound for blocks of a cluster [CU2X7020
__global__ void __launch_bounds__(128, 4, 2) three(int *X) { *X = 1; }
__global__ void __launch_bounds__(128, 4) two(int *X) { *X = 1; }
// CHECK: :[[#@LINE+1]]:65: warning: arguments of '__ldg' are not translated: HIP has no such function for this type [CU2X7020
__global__ void load(__nv_bfloat16 *X, const float *F) { X[0] = __ldg(X + 1); X[1] = __ldg(F); }
// CHECK: :[[#@LINE+1]]:62: warning: arguments of '__hmax2' are not translated: {{.*}} [CU2X7020
__global__ void most(__half2 *X, __nv_bfloat162 *Y) { X[0] = __hmax2(X[1], X[2]); Y[0] = __hmax2(Y[1], Y[2]); }
template <typename T> __global__ void loads(T *X, const T *Y) { *X = __ldg(Y); }
// Loads with a hint become plain ones, of any type.
__global__ void hint(__nv_bfloat16 *X) { X[0] = __ldcs(X + 1); X[2] = __ldca(X + 3); }
