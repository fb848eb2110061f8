// What is left out of HIP begins with the function: a macro's call or name in
// front of it, which has no semicolon, and directives stay. Where it cannot be
// told what is the function's, nothing is left out, and the finding remains.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID < %t.log
#define INSTANTIATE(T) template __device__ T twice<T>(T);
#define NAMESPACE_END }
#define FORCE __forceinline__
template <class T> __device__ T twice(T a) { return 2 * a; }
// CHECK-NOT: __HIP_PLATFORM_AMD__
// CHECK: INSTANTIATE(float)
// CHECK-NEXT: #define USE_TWICE
INSTANTIATE(float)
#define USE_TWICE
// SAID: :[[#@LINE+1]]:{{.*}}CU2X5022
__device__ inline float2 &operator+=(float2 &a, const float2 &b) { a.x += b.x; return a; }

namespace other {
// CHECK: NAMESPACE_END
NAMESPACE_END
// SAID: :[[#@LINE+1]]:{{.*}}CU2X5029
__device__ float atomicMax(float *to, float v) { return *to = v; }

// CHECK: #if !defined(__HIP_PLATFORM_AMD__)
// CHECK-NEXT: __attribute__((unused)) static FORCE
// CHECK-NEXT: __device__ float atomicMin
// CHECK: #endif
// SAID: :[[#@LINE+2]]:{{.*}}CU2X5028
__attribute__((unused)) static FORCE
__device__ float atomicMin(float *to, float v) { return *to = v; }
