// __hisinf() is -1 for minus infinity in CUDA, and a bool in HIP.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
#include <cuda_fp16.h>

// CHECK: __device__ bool truth(__half H, bool B) {
__device__ bool truth(__half H, bool B) {
  // CHECK-NEXT: if (__hisinf(H) && !__hisinf(H))
  if (__hisinf(H) && !__hisinf(H))
    // CHECK-NEXT: return __hisinf(H);
    return __hisinf(H);
  // CHECK-NEXT: B = __hisinf(H) ? B : (__hisinf(H) != 0);
  B = __hisinf(H) ? B : (__hisinf(H) != 0);
  return B;
}

// CHECK: __device__ int value(__half H) {
__device__ int value(__half H) {
  // CHECK-NEXT: if ([](auto Value) { return !__hisinf(Value) ? 0 : static_cast<float>(Value) < 0 ? -1 : 1; }(H) < 0)
  if (__hisinf(H) < 0)
    return 5;
  // CHECK-NEXT: return 5;
  // CHECK-NEXT: return [](auto Value) { {{.*}} }(H);
  return __hisinf(H);
}
