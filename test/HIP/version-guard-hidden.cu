// Numbers of CUDA releases are pointed out in whatever shape they are tested.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s

// CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X
#if CUDART_VERSION / 1000 >= 11
#endif
// CHECK: :[[#@LINE+1]]:6: warning: {{.*}}[CU2X
#if (CUDART_VERSION) >= 11000
#endif
// CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X
#if __CUDACC_VER_MAJOR__ >= 11
#endif
// CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X
#if CUBLAS_VERSION >= 11000
#endif
// CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X
#if CUB_VERSION >= 200000
#endif
// CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X
#if CUFFT_VERSION >= 11000
#endif
// CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X
#if NCCL_VERSION_CODE >= 21000
#endif
