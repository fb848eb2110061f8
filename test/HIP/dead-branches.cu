// Code that nothing compiles, whatever is defined, cannot go wrong. It is
// translated all the same.
// RUN: cu2x --check --checks=-*,CU2X1016,CU2X6002,CU2X6004 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=warning:
// RUN: %exits 3 cu2x %s --quiet -- 2>/dev/null | FileCheck %s --check-prefix=HIP
// HIP-COUNT-18: hipGetLastError();
// HIP-NOT: cudaGetLastError

#if 0 /* what used to be */
__device__ int a(int V) { return __shfl(V, 0, 4); }
void a() { cudaGetLastError(); }
#endif
#if 0 && __CUDA_ARCH__ >= 300
__device__ int b(int V) { return __shfl(V, 0, 4); }
void b() { cudaGetLastError(); }
#endif
#if (defined FOO && ((0))) || 0u
__device__ int c(int V) { return __shfl(V, 0, 4); }
void c() { cudaGetLastError(); }
#elif !(1 || FOO) && CUDART_VERSION < 5000
__device__ int c(int V) { return __shfl(V, 0, 4); }
void c() { cudaGetLastError(); }
#endif
#if 1 || defined(FOO) || __CUDA_ARCH__ >= 300
void d() { cudaGetLastError(); }
#elif __CUDA_ARCH__ >= 200
__device__ int d(int V) { return __shfl(V, 0, 4); }
void d() { cudaGetLastError(); }
#else
#if FOO
__device__ int d(int V) { return __shfl(V, 0, 4); }
void d() { cudaGetLastError(); }
#endif
#endif
#if 0x10 && !0
#else
__device__ int e(int V) { return __shfl(V, 0, 4); }
void e() { cudaGetLastError(); }
#endif
#if 0
#define lane0(V) __shfl(V, 0, 4)
#if __CUDA_ARCH__ < 300
#endif
#endif

// Near misses: some configuration compiles these.
#define BOTH 1 || 1
#define TWO 1 == 1 ? 1 : 0
#if 0 && BOTH
// CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X6002
#if __CUDA_ARCH__ >= 300
#endif
void k() { cudaGetLastError(); }
#endif
#if 0 && TWO or 1
// CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X6002
#if __CUDA_ARCH__ >= 300
#endif
void l() { cudaGetLastError(); }
#endif
#if 0 || FOO
// CHECK: :[[#@LINE+1]]:34: warning: {{.*}}[CU2X1016
__device__ int m(int V) { return __shfl(V, 0, 4); }
void m() { cudaGetLastError(); }
#else
// CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X6002
#if __CUDA_ARCH__ >= 300
#endif
void m() { cudaGetLastError(); }
#endif
#if 0 == 0
// CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X6002
#if __CUDA_ARCH__ >= 300
#endif
void n() { cudaGetLastError(); }
#elif 0 ? 0 : 1
// CHECK: :[[#@LINE+1]]:34: warning: {{.*}}[CU2X1016
__device__ int n(int V) { return __shfl(V, 0, 4); }
void n() { cudaGetLastError(); }
#endif
#if 0
#elif !0
// CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X6002
#if __CUDA_ARCH__ >= 300
#endif
void o() { cudaGetLastError(); }
#endif
#ifdef FOO
// CHECK: :[[#@LINE+1]]:34: warning: {{.*}}[CU2X1016
__device__ int p(int V) { return __shfl(V, 0, 4); }
void p() { cudaGetLastError(); }
#if !0 == FOO
// CHECK: :[[#@LINE+1]]:34: warning: {{.*}}[CU2X1016
__device__ int q(int V) { return __shfl(V, 0, 4); }
void q() { cudaGetLastError(); }
#else
// CHECK: :[[#@LINE+1]]:34: warning: {{.*}}[CU2X1016
__device__ int q(int V) { return __shfl(V, 0, 4); }
void q() { cudaGetLastError(); }
#endif
#endif
