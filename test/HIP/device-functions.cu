// Device functions HIP has under the same name stay; the others are said.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
__global__ void kernel(int *P, float *F, long long L, unsigned long U) {
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__dp2a_lo' has no HIP counterpart
  P[0] = __dp2a_lo(P[1], P[2], P[3]);
  // CHECK: P[0] += amd_mixed_dot(__builtin_bit_cast(char4, P[1]), __builtin_bit_cast(char4, 7), P[3], false);
  P[0] += __dp4a(P[1], 7, P[3]);
  // CHECK: unsigned V = amd_mixed_dot(make_uchar4(1, 2, 3, 4), make_uchar4(5, 6, 7, 8), 9u, false);
  unsigned V = __dp4a(make_uchar4(1, 2, 3, 4), make_uchar4(5, 6, 7, 8), 9u);
  P[4] = V;
  // CHECK: P[1] = __ffsll(L) + __ffsll(static_cast<{{(unsigned )?}}long long>(U));
  P[1] = __ffsll(L) + __ffsll(U);
  // CHECK: P[2] = __popc(P[1]) + __popcll(L) + __clz(P[2]) + __clzll(L) + __brev(3);
  P[2] = __popc(P[1]) + __popcll(L) + __clz(P[2]) + __clzll(L) + __brev(3);
  // CHECK: F[0] = __expf(F[1]) + __fdividef(1, 2) + fminf(1.0f, fmaxf(0.0f, F[1])) + rsqrtf(2);
  F[0] = __expf(F[1]) + __fdividef(1, 2) + __saturatef(F[1]) + rsqrtf(2);
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__nanosleep' has no HIP counterpart
  __nanosleep(100);
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__vadd4' has no HIP counterpart
  P[3] = __vadd4(1, 2) + __byte_perm(1, 2, 3);
}
struct Mine {
  __device__ int __dp4a(int A, int B, int C) { return A + B + C; }
};
// CHECK: return M.__dp4a(1, 2, 3);
__device__ int mine(Mine M) { return M.__dp4a(1, 2, 3); }
template <class T> __device__ T any(T A, T B, T C) {
  // The name stays, as HIP's function has other arguments.
  // CHECK: return __dp4a(A, B, C);
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: arguments of '__dp4a' are not translated: {{.*}} [CU2X7020
  return __dp4a(A, B, C);
}
// CHECK: #define DOT(a, b, c) __dp4a(a, b, c)
// SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: arguments of '__dp4a' are not translated: {{.*}} [CU2X7020
#define DOT(a, b, c) __dp4a(a, b, c)
__global__ void both(int *P, unsigned *U) {
  P[0] = DOT(P[0], P[1], P[2]);
  U[0] = DOT(U[0], U[1], U[2]);
}
