// Masks kept in constants, enumerators, defaults, members and template
// arguments: widened with their declaration, or pointed out.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
// CHECK: constexpr unsigned long long Full = 0xffffffffffffffffull;
constexpr unsigned Full = 0xffffffffu;
// Another unit may know it as 32 bits.
// CHECK: __device__ unsigned Stored = 0xffffffff;
__device__ unsigned Stored = 0xffffffff;
// CHECK: static __device__ unsigned long long Own = 0xffffffffffffffffull;
static __device__ unsigned Own = 0xffffffff;
enum : unsigned { Named = 0xffffffffu };
// SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1003
template <unsigned M> __device__ int typed(int X) { return __shfl_sync(M, X, 0, 32); }
// SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1003
__device__ int given(int X, unsigned Mask = 0xffffffff) { return __shfl_sync(Mask, X, 0, 32); }
struct Holder {
  unsigned Mask;
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1003
  __device__ int member(int X) { return __shfl_sync(Mask, X, 0, 32); }
};
__global__ void kernel(int *P) {
  P[0] = __shfl_sync(Full, P[1], 0, 32) + __shfl_sync(Own, P[1], 0, 32);
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1003
  P[3] = __shfl_sync(Stored, P[1], 0, 32);
  // CHECK: P[1] = __shfl_sync({{0xffffffffffffffffull|.*Named.*}}, P[1], 0, 32);
  P[1] = __shfl_sync(Named, P[1], 0, 32);
  // SAID: :[[#@LINE+1]]:16: warning: {{.*}}CU2X1003
  P[2] = typed<0xffffffff>(P[2]) + given(P[2]);
}
