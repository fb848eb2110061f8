// Comparisons of NVIDIA's architecture in a branch that is never compiled.
// RUN: cu2x --check --checks=-*,CU2X6002,CU2X6004 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X600
#if 0
#if __CUDA_ARCH__ >= 500
__global__ void never(int *P) { *P = 1; }
#endif
#if CUDA_VERSION >= 9000
#elif __CUDA_ARCH__ < 300
#endif
#else
// CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X6002
#if __CUDA_ARCH__ >= 600
__global__ void fast(int *P) { *P = 2; }
#endif
#endif

// The first branch is never compiled, the second may be.
#if 0
__device__ int way() { return 0; }
// CHECK: :[[#@LINE+1]]:7: warning: {{.*}} [CU2X6002
#elif __CUDA_ARCH__ >= 700
__device__ int way() { return 1; }
#endif
