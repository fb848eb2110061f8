// Names tested by the preprocessor are CUDA's unless the program defines them.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// CHECK: #ifdef __HIPCC__
#ifdef __CUDACC__
#endif
// CHECK: #if defined(__HIP_DEVICE_COMPILE__)
#if defined(__CUDA_ARCH__)
#endif
// CHECK: #ifndef __HIPCC__
#ifndef __NVCC__
#endif
// CHECK: #ifdef __CUDACC_MINE__
#ifdef __CUDACC_MINE__
#endif
// CHECK: #ifndef cudaWrapper_h
#ifndef cudaWrapper_h
// CHECK: #define cudaWrapper_h
#define cudaWrapper_h
#endif
