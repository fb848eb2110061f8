// Stand-ins for functions that CUDA lacked once collide with those of HIP.
// RUN: cu2x %s -o %t.hip --quiet -- 2>%t.err && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- 2>/dev/null; cmp %t.cu %t.2
#include <cuda_runtime.h>
// CHECK: #if __CUDA_ARCH__ < 600
// CHECK-NEXT: #if !defined(__HIP_PLATFORM_AMD__)
// CHECK-NEXT: __device__ double atomicAdd(double *address, double val) {
#if __CUDA_ARCH__ < 600
__device__ double atomicAdd(double *address, double val) {
  unsigned long long int *raw = (unsigned long long int *)address;
  unsigned long long int old = *raw, assumed;
  do {
    assumed = old;
    old = atomicCAS(raw, assumed,
                    __double_as_longlong(val + __longlong_as_double(assumed)));
  } while (assumed != old);
  return __longlong_as_double(old);
}
// CHECK: return
// CHECK-NEXT: }
// CHECK-NEXT: #endif
// CHECK-NEXT: #endif
#endif
namespace my {
// CHECK: namespace my {
// CHECK-NEXT: __device__ double atomicAdd(
__device__ double atomicAdd(double *a, double b) {
  return atomicCAS((unsigned long long *)a, 0ull, (unsigned long long)b);
}
} // namespace my
__global__ void k(double *x) { atomicAdd(x, 1.0); }
// Other functions of CUDA's that older releases lacked.
// CHECK: #if __CUDACC_VER_MAJOR__ < 12
// CHECK-NEXT: #if !defined(__HIP_PLATFORM_AMD__)
// CHECK-NEXT: __device__ short __ldcs(const short *p)
// CHECK-NEXT: #endif
// CHECK-NEXT: __device__ short mine(const short *p) { return *p; }
#if __CUDACC_VER_MAJOR__ < 12
__device__ short __ldcs(const short *p) { return *p; }
__device__ short mine(const short *p) { return *p; }
#endif
// CHECK: #ifdef OWN_SQUARE_ROOT
// CHECK-NEXT: __device__ float rsqrtf(float x)
#ifdef OWN_SQUARE_ROOT
__device__ float rsqrtf(float x) { return 1; }
#endif
