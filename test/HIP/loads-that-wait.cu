// CUDA's loads with a hint for the cache are made each time, and two of them
// pass by a cache that other blocks do not write to. A plain load does neither.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck --check-prefix=MSG %s --implicit-check-not=warning: < %t.err
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x --target=hip %t.cu --quiet -o %t.2 -- 2>/dev/null; cmp %t.cu %t.2
#include <cuda_runtime.h>
// CHECK: while (__hip_atomic_load(Flag, __ATOMIC_RELAXED, __HIP_MEMORY_SCOPE_AGENT) == 0)
__device__ void poll(const int *Flag) {
  while (__ldcg(Flag) == 0)
    ;
}
// CHECK: F + __hip_atomic_load(&P[I], __ATOMIC_RELAXED, __HIP_MEMORY_SCOPE_SYSTEM);
__device__ float again(const float *P, int I, float F) { return F + __ldcv(&P[I]); }
// CHECK: do V = __hip_atomic_load(P + 1, __ATOMIC_RELAXED, __HIP_MEMORY_SCOPE_AGENT); while (!V);
__device__ int other(const int *P) { int V; do V = __ldcs(P + 1); while (!V); return V; }
// CHECK: for (;;) __hip_atomic_store(P, 1, __ATOMIC_RELAXED, __HIP_MEMORY_SCOPE_AGENT);
__device__ void tell(int *P) { for (;;) __stcg(P, 1); }

// Where the address changes, and outside of loops, a plain load is the same.
__global__ void stream(int *To, const int *From, int N) {
  // CHECK: for (int I = threadIdx.x; I < N; I += 32)
  // CHECK-NEXT: (*(To + I) = ((*(From + I))));
  for (int I = threadIdx.x; I < N; I += 32)
    __stcs(To + I, __ldcs(From + I));
  // CHECK: To[0] = (*(From)) + (*(From));
  To[0] = __ldca(From) + __ldlu(From);
}

// Vectors have no atomic loads.
// MSG: :[[#@LINE+2]]:56: warning: '__ldcg' becomes 'a plain load', which behaves differently: the compiler may take it out {{.*}} [CU2X7015
// CHECK: { return (*(P)); }
__device__ float4 vector(const float4 *P)     { return __ldcg(P); }
// MSG: :[[#@LINE+1]]:62: warning: '__ldcg' becomes 'a plain load'
template <class T> __device__ T any(const T *P)     { return __ldcg(P); }
