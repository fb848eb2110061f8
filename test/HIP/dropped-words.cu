// Words HIP neither has nor needs, and functions it spells with more types.
// RUN: cu2x %s -o %t.hip --quiet -- 2>%t.err && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: not grep 'callback\|scale' %t.err
#include <cuda_runtime.h>
struct Big {
  int v[256];
};
// CHECK: __global__ void scale(const Big b, int *out) { out[0] = b.v[0]; }
__global__ void scale(const __grid_constant__ Big b, int *out) { out[0] = b.v[0]; }
// CHECK: void callback(hipStream_t s, hipError_t e, void *p) {}
void CUDART_CB callback(cudaStream_t s, cudaError_t e, void *p) {}
// CHECK: __device__ int twice(int v) { return 2 * v; }
__device__ __inline_hint__ int twice(int v) { return 2 * v; }
// CHECK: #ifdef CUDART_CB
#ifdef CUDART_CB
#endif
// CHECK: return std::min<unsigned int>(static_cast<unsigned>(a), static_cast<unsigned>(b)) + std::max<unsigned int>(static_cast<unsigned>(a), static_cast<unsigned>(1));
__host__ __device__ unsigned use(unsigned a, int b) {
  return umin(a, b) + umax(a, 1);
}
