// Functions of lanes without a mask, which CUDA gave up and programs bring for new
// GPUs: HIP has them still, so that they are defined twice or fit as well.
// RUN: not cu2x --target=hip %s -o %t.hip 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: FileCheck %s --check-prefix=TEXT < %t.hip
// TEXT: {{^}}__device__ double __shfl_down(
// TEXT: {{^}}__device__ inline int __any(int P)
#include <cuda_runtime.h>
// CHECK: :[[#@LINE+1]]:19: warning: '__shfl_down' meets HIP's function of this name for 'double': this one is a second definition, or as good a match [CU2X5029
__device__ double __shfl_down(double V, unsigned int D, int W = 32) { return V; }
// CHECK: note: give the program's function another name
// CHECK: :[[#@LINE+1]]:25: warning: '__shfl_xor' meets HIP's function of this name for 'float'
__device__ inline float __shfl_xor(float V, int M) { return __shfl_xor_sync(0xffffffffu, V, M, 32); }
// CHECK: :[[#@LINE+1]]:23: warning: '__any' meets HIP's function of this name for 'int'
__device__ inline int __any(int P) { return __syncthreads_or(P); }
struct Pair { float X, Y; };
// Not for these:
// near miss CU2X5029 '__shfl_xor': HIP has none for a class of the program's.
__device__ inline Pair __shfl_xor(Pair V, int M) { return V; }
namespace own {
__device__ inline int __all(int P) { return P; }
}
