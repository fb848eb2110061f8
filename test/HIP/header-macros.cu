// Macros of nvcc and of CUDA's headers beyond the numbers of releases: those
// that HIP has under another name, and those it does not have.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip

// What the program defines for headers is not its own.
// CHECK: #define HIP_API_PER_THREAD_DEFAULT_STREAM
#define CUDA_API_PER_THREAD_DEFAULT_STREAM
// CHECK: #define __HIP_NO_HALF_OPERATORS__ 1
#define __CUDA_NO_HALF_OPERATORS__ 1
// MSG: :[[#@LINE+1]]:9: warning: '__CUDA_NO_BFLOAT16_OPERATORS__' has no HIP counterpart{{.*}} [CU2X7014
#define __CUDA_NO_BFLOAT16_OPERATORS__
// CHECK: #undef __HIP_NO_HALF_CONVERSIONS__
#undef __CUDA_NO_HALF_CONVERSIONS__
// CHECK: #undef __CUDA_NO_BFLOAT16_CONVERSIONS__
#undef __CUDA_NO_BFLOAT16_CONVERSIONS__
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_runtime.h>

// CHECK: #if defined(HIP_API_PER_THREAD_DEFAULT_STREAM)
#if defined(CUDA_API_PER_THREAD_DEFAULT_STREAM)
int PerThread;
#endif
// CHECK: #ifdef __HIP_NO_HALF_OPERATORS__
#ifdef __CUDA_NO_HALF_OPERATORS__
int NoOperators;
#endif

// Guards of headers, and one that is not included.
// CHECK: #ifdef HIP_INCLUDE_HIP_HIP_FP16_H
#ifdef __CUDA_FP16_H__
using Half = __half;
#endif
// CHECK: #if defined(HIP_INCLUDE_HIP_HIP_BF16_H)
#if defined(__CUDA_BF16_H__)
int HasBfloat16;
#endif
// CHECK: #ifdef __CUDA_FP8_H__
#ifdef __CUDA_FP8_H__
int HasFp8;
#endif

// What the compiler defines.
// CHECK: #ifdef __CLANG_RDC__
#ifdef __CUDACC_RDC__
int Separate;
#endif
// MSG: :[[#@LINE+1]]:8: warning: '__CUDA_ARCH_LIST__' has no HIP counterpart{{.*}} [CU2X7014
#ifdef __CUDA_ARCH_LIST__
int HasList;
#endif
// MSG: :[[#@LINE+1]]:13: warning: '__CUDACC_DEBUG__' has no HIP counterpart{{.*}} [CU2X7014
#if defined(__CUDACC_DEBUG__)
int Debug;
#endif
// MSG: :[[#@LINE+1]]:37: warning: '__CUDA__' has no HIP counterpart{{.*}} [CU2X7014
#if defined(__clang__) &&   defined __CUDA__
int Clang;
#endif

// The program's own names.
// CHECK: #define MY_CUDA_NO_HALF
#define MY_CUDA_NO_HALF
#ifdef MY_CUDA_NO_HALF
int NoHalf;
#endif
