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
// CHECK-NOT: error
#ifdef __CUDACC_VER__
int D;
#endif
#if defined(__CUDACC__) && defined(__CUDA_RUNTIME_H__)
int E;
#endif
__global__ void k(int *P) { *P = 1; }
