// Functions for types that CUDA has no atomics for, and HIP has: two definitions
// in HIP. The program's is left out and that is said, unless it is in a namespace
// or for other types.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: cp %t.hip %t.cu && cu2x --target=hip %t.cu --quiet -o %t.2 2>/dev/null; cmp %t.cu %t.2
#include <cuda_runtime.h>

// MSG: :[[#@LINE+5]]:25: warning: 'atomicMax' is left out: HIP has a function of this name for 'float' [CU2X5028
// MSG: note: check that HIP's does the same, or give this one another name
// CHECK: #if !defined(__HIP_PLATFORM_AMD__)
// CHECK-NEXT: __device__ static float atomicMax(float *Address, float Value) {
// CHECK: #endif
__device__ static float atomicMax(float *Address, float Value) {
  int Old = *(int *)Address, Assumed;
  do {
    Assumed = Old;
    Old = atomicCAS((int *)Address, Assumed, __float_as_int(fmaxf(Value, __int_as_float(Assumed))));
  } while (Assumed != Old);
  return __int_as_float(Old);
}
// CHECK: int Between;
int Between;
// MSG: :[[#@LINE+3]]:19: warning: 'atomicAdd' is left out: HIP has a function of this name for 'unsigned long' [CU2X5028
// CHECK: #if !defined(__HIP_PLATFORM_AMD__)
// CHECK-NEXT: __device__ size_t atomicAdd(size_t *Address, size_t Value) {
__device__ size_t atomicAdd(size_t *Address, size_t Value) {
  return atomicAdd((unsigned long long *)Address, (unsigned long long)Value);
}
// CHECK: #endif

namespace own {
// CHECK: namespace own {
// CHECK-NEXT: __device__ double atomicMin(
__device__ double atomicMin(double *Address, double Value) { return *Address = Value; }
} // namespace own
// CHECK: {{^}}__device__ short atomicMax(
// near miss CU2X5028 'atomicMax': HIP has none for short.
__device__ short atomicMax(short *Address, short Value) { return *Address = Value; }
// CHECK: {{^}}__device__ float atomicMin(
__device__ float atomicMin(float *Address, int Value) { return *Address = Value; }
__global__ void use(float *X, size_t *N) {
  atomicMax(X, 1.0f);
  atomicAdd(N, size_t(1));
}
