// Functions that edits write, where the program has its own of the name.
// RUN: cu2x %s -o %t.hip --quiet -- 2>%t.err
// RUN: FileCheck %s --allow-empty --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --check-prefix=HIP
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- 2>/dev/null && cmp %t.cu %t.2
#include <cuda_fp16.h>

namespace own {
__device__ float fminf(float, float) { return 7; }
__device__ bool __hle(__half, __half) { return true; }
namespace {
__device__ float sqrtf(float) { return 8; }
} // namespace
// HIP: __global__ void k(float *F, __half *H) {
__global__ void k(float *F, __half *H) {
  // HIP-NEXT: F[0] = ::fminf(1.0f, fmaxf(0.0f, F[1]));
  F[0] = __saturatef(F[1]);
  // HIP-NEXT: F[1] = ::sqrtf(F[2]) + ::sqrtf(F[3]);
  F[1] = __fsqrt_rn(F[2]) + ::__fsqrt_rn(F[3]);
  // HIP-NEXT: F[2] = ::__hle(H[0], H[1]);
  F[2] = H[0] <= H[1];
}
struct S {
  __device__ float get(float);
};
__device__ float outside(float);
} // namespace own

// HIP: return ::sqrtf(A);
__device__ float own::outside(float A) { return __fsqrt_rn(A); }
__device__ float own::S::get(float A) {
  // HIP: return ::fminf(1.0f, fmaxf(0.0f, A));
  return __saturatef(A);
}

struct V {
  float X;
  __device__ float sqrtf(float) { return X; }
  __device__ float fmaxf(float, float) { return X; }
  // HIP: return ::sqrtf(X) + fminf(1.0f, ::fmaxf(0.0f, X)); }
  __device__ float g() { return __fsqrt_rn(X) + __saturatef(X); }
};

__device__ float local(float A) {
  {
    auto sqrtf = [](float B) { return B + 1; };
    // HIP: A = sqrtf(A) + ::sqrtf(A);
    A = sqrtf(A) + __fsqrt_rn(A);
  }
  // Behind it, the name is HIP's.
  // HIP: return sqrtf(A) + fminf(1.0f, fmaxf(0.0f, A));
  return __fsqrt_rn(A) + __saturatef(A);
}

// The text of a macro is read in any scope.
// HIP: #define ROOT(A) ::sqrtf(A)
#define ROOT(A) __fsqrt_rn(A)
__device__ float root(V &A) { return ROOT(A.X) + A.g(); }
