// Code written for both platforms keeps its two arms apart.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: %hip_check %t.hip
// RUN: %hip_check %t.hip -- -DUSE_HIP
#if defined(USE_HIP)
#include <hip/hip_runtime.h>
#define BACKEND(X) hip##X
#else
#include <cuda_runtime.h>
#endif
#ifdef __HIP_PLATFORM_AMD__
typedef hipStream_t Stream;
#else
typedef cudaStream_t Stream;
#endif
#if defined(__HIPCC__)
#define LANES 64
#elif defined(__CUDACC__)
#define LANES 32
#endif
static_assert(LANES != 0, "");
Stream Made;
