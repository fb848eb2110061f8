// A number taken from __CUDA_ARCH__ in any shape is pointed out: the macro that
// stands in its place is 1, so the condition would change without a word.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'

// CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X6002
#if __CUDA_ARCH__ / 100 >= 6
#endif
// CHECK: :[[#@LINE+1]]:6: warning: {{.*}}[CU2X6002
#if (__CUDA_ARCH__) >= 600
#endif
// CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X6002
#if __CUDA_ARCH__ + 0 >= 700
#endif
// CHECK: :[[#@LINE+1]]:9: warning: {{.*}}[CU2X6002
#if 3 < __CUDA_ARCH__ % 100
#endif
// CHECK: :[[#@LINE+2]]:6: warning: {{.*}}[CU2X6002
// CHECK: :[[#@LINE+1]]:27: warning: {{.*}}[CU2X6002
#if (__CUDA_ARCH__ * 10 + __CUDA_ARCH__) > 0
#endif
#if __CUDA_ARCH__
#endif
#if defined(__CUDA_ARCH__) && !defined __CUDA_ARCH__
#endif
#if !__CUDA_ARCH__ || (__CUDA_ARCH__) || __CUDA_ARCH__ > 0
#endif
