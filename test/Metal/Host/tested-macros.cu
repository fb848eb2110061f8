// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s

// A condition on a macro that CUDA defines and a port does not would choose
// another branch for the host than for its kernels.

// CHECK: :[[#@LINE+1]]:8: error: '__device_builtin__' is not part of the runtime{{.*}}[CU2X8030 host-name]
#ifdef __device_builtin__
int A;
#endif
// CHECK: :[[#@LINE+1]]:13: error: '__device__' is not part of the runtime{{.*}}[CU2X8030
#if defined(__device__)
int B;
#endif
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: error: '__CUDACC_RELAXED_CONSTEXPR__' is not part of the runtime{{.*}}[CU2X8030
#if CUDART_VERSION > 9000 && defined(__CUDACC_RELAXED_CONSTEXPR__)
int C;
#endif
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: error: '__CUDA__' is not part of the runtime{{.*}}[CU2X8030
#if defined(__clang__) && defined(__CUDA__)
int F;
#endif
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: error: '__CUDA_ARCH_LIST__' is not part of the runtime{{.*}}[CU2X8030
#if defined(__cplusplus) && defined(__CUDA_ARCH_LIST__)
int G;
#endif
// A definition that comes with more, or with another branch, is not all that a
// port has and the kernels have not.
// CHECK: :[[#@LINE+1]]:9: error: '__inline_hint__' is not part of the runtime{{.*}}[CU2X8030
#ifndef __inline_hint__
#define __inline_hint__
#else
#define HAS_HINT 1
#endif
// CHECK: :[[#@LINE+1]]:14: error: '__no_sc__' is not part of the runtime{{.*}}[CU2X8030
#if !defined(__no_sc__)
#define __no_sc__
#define TILE 32
#endif
// CHECK-NOT: error
#ifdef __CUDACC_VER__
int D;
#endif
#if defined(__CUDACC__) && defined(__CUDA_RUNTIME_H__)
int E;
#endif
__global__ void k(int *P) { *P = 1; }
