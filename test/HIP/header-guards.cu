// The guard of a CUDA header stands for "was included": it is translated where
// the header was, and stays unknown where it was not.
// RUN: cu2x %s -o %t.hip --quiet -- && FileCheck %s < %t.hip
// RUN: %hip_check %t.hip
#include <cuda_runtime.h>

// CHECK: {{^}}#ifdef __cuda_cuda_h__
#ifdef __cuda_cuda_h__
#error the driver's header is not included
#endif

#include <cuda.h>
// CHECK: {{^}}#ifdef HIP_INCLUDE_HIP_HIP_RUNTIME_H
#ifdef __cuda_cuda_h__
int Driver;
#endif
int *Use = &Driver;
