// clang defines the list for CUDA, and not for HIP: code that names it is told.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not=warning:
// CHECK: :[[#@LINE+1]]:19: warning: '__CUDA_ARCH_LIST__' has no HIP counterpart [CU2X7014
template <int A = __CUDA_ARCH_LIST__> struct Built {};
// CHECK: :[[#@LINE+1]]:15: warning: '__CUDA_ARCH_LIST__' has no HIP counterpart [CU2X7014
int List[] = {__CUDA_ARCH_LIST__};
// CHECK: :[[#@LINE+1]]:5: warning: '__CUDA_ARCH_LIST__' has no HIP counterpart [CU2X7014
#if __CUDA_ARCH_LIST__ > 500
#endif
// What both have.
int Line = __LINE__ + __CHAR_BIT__;
__global__ void kernel() {}
