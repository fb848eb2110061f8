// The guard of a definition that the program has for where CUDA has none goes with
// that definition; other conditions are for CUDA's.
// RUN: %exits 3 cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- ; cmp %t.cu %t.2
#include <math_constants.h>
// CHECK: #ifndef CUDART_PI_F
// CHECK-NEXT: #define CUDART_PI_F 3.141592654f
#ifndef CUDART_PI_F
#define CUDART_PI_F 3.141592654f
#endif
// CHECK: #ifndef HIP_SQRT_TWO_F
#ifndef CUDART_SQRT_TWO_F
#error
#endif
// One that defines more decides about more.
// CHECK: #ifndef HIP_LN2_F
// CHECK-NEXT: #define CUDART_LN2_F 0.69f
#ifndef CUDART_LN2_F
#define CUDART_LN2_F 0.69f
#define OWN_LN2
#endif
// CHECK: *P = HIP_PI_F * HIP_SQRT_TWO_F;
__global__ void kernel(float *P) { *P = CUDART_PI_F * CUDART_SQRT_TWO_F; }
