// What nvcc alone sees is no reason to include HIP's header for a compiler of
// the host, which may take a source of C++ as well.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x guarded.cpp -- 2> said | FileCheck %s --check-prefix=GUARDED
// RUN: cu2x otherwise.cpp -- 2> said | FileCheck %s --check-prefix=OTHERWISE
// RUN: cu2x joined.cpp -- 2> said | FileCheck %s --check-prefix=GUARDED
// RUN: cu2x perhaps.cpp -- 2> said | FileCheck %s --check-prefix=PLAIN
// RUN: cu2x both.cpp -- 2> said | FileCheck %s --check-prefix=PLAIN
// RUN: cu2x other.cpp -- 2> said | FileCheck %s --check-prefix=PLAIN
// RUN: cu2x cuda.cu -- 2> said | FileCheck %s --check-prefix=PLAIN

// GUARDED: #ifdef __HIPCC__
// GUARDED-NEXT: #include <hip/hip_runtime.h>
// GUARDED-NEXT: #endif
// GUARDED-NEXT: #ifdef __HIPCC__
// OTHERWISE: #ifdef __HIPCC__
// OTHERWISE-NEXT: #include <hip/hip_runtime.h>
// OTHERWISE-NEXT: #endif
// OTHERWISE-NEXT: #ifndef __HIPCC__
// PLAIN-NOT: #ifdef
// PLAIN: #include <hip/hip_runtime.h>

//--- guarded.cpp
#ifdef __CUDACC__
#define HD __host__ __device__
__device__ int Counter;
#else
#define HD
#endif
HD int twice(int x) { return 2 * x; }
//--- both.cpp
#ifdef __CUDACC__
__device__ int Counter;
#endif
void stop() { cudaDeviceReset(); }
//--- other.cpp
#if !defined(__CUDACC__)
void stop() { cudaDeviceReset(); }
#endif
//--- cuda.cu
#ifdef __CUDACC__
__device__ int Counter;
#endif
//--- otherwise.cpp
#ifndef __CUDACC__
int host() { return 1; }
#else
__device__ int Counter;
__device__ unsigned long long lanes() { return __activemask(); }
#endif
//--- joined.cpp
#ifdef __CUDACC__
#endif
#if defined(NO_GPU)
#elif defined(__CUDACC__) && !defined(NO_HOST)
__device__ int Counter;
__device__ unsigned long long lanes() { return __activemask(); }
#endif
//--- perhaps.cpp
#if defined(__CUDACC__) || defined(GPU)
__device__ unsigned long long lanes() { return __activemask(); }
#endif
