// RUN: rm -rf %t && %port
// RUN: %edited/guards.cpp | FileCheck %s
// RUN: %compiles %t/guards.cpp

// Conditions on CUDA's compiler hold in a port of a CUDA source, in front of its
// first include and of its first code too; those on the device side do not, as
// on CUDA's host side.

// CHECK: #define CU2X_PORT 1
// CHECK-NEXT: #include <cu2x/runtime.h>
#ifdef __CUDACC__
// CHECK: #ifdef CU2X_PORT
#define BOTH __host__ __device__
#else
#error "not CUDA"
#endif

BOTH float root(float X) {
// CHECK: #ifdef __CUDA_ARCH__
#ifdef __CUDA_ARCH__
  return __fsqrt_rn(X);
#else
  return X;
#endif
}

// CHECK: #if CUDART_VERSION >= 11000
#if CUDART_VERSION >= 11000
#define NEW 1
#endif
static_assert(NEW, "");

// Guards of the headers that nvcc includes by itself.
#if !defined(__CUDA_RUNTIME_H__) || !defined(__DRIVER_TYPES_H__) ||            \
    !defined(__VECTOR_TYPES_H__)
#error "no runtime"
#endif
__global__ void k(float *P) { *P = root(*P); }
