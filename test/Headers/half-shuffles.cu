// Shuffles without masks take halves too, as in CUDA in front of sm_70: a type of
// the program's own that converts to several numbers is not ambiguous through one.
// RUN: cu2x --target=hip %s -o %t.hip 2>&1 | FileCheck %s --implicit-check-not=error
// CHECK: warning: '__shfl_up' has no mask
// CHECK: edit{{.*}}finding
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics
#include <cuda_fp16.h>
struct Own {
  __device__ Own(__half);
  __device__ operator float() const;
  __device__ operator __half() const;
};
template <typename A, typename B> constexpr bool Same = false;
template <typename A> constexpr bool Same<A, A> = true;
__device__ Own __shfl_up(Own var, unsigned delta) {
  return __shfl_up(var.operator __half(), delta);
}
__device__ void types(__half h, __half2 h2) {
  static_assert(Same<decltype(__shfl(h, 1)), __half>);
  static_assert(Same<decltype(__shfl_down(h, 1u, 16)), __half>);
  static_assert(Same<decltype(__shfl_xor(h2, 1)), __half2>);
  static_assert(Same<decltype(__shfl_up(h2, 1u)), __half2>);
}
