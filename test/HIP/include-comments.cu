// A header that HIP does not need twice goes; what was said beside it stays.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
// CHECK: #include <hip/hip_runtime.h>
// CHECK-NEXT: /* one */ #include "hip/hip_fp16.h" // two
// CHECK-NEXT: {{^ *}}// the second copy
// CHECK-NEXT: int X;
#include <cuda_runtime.h>
/* one */ #include "cuda_fp16.h" // two
#include <cuda_runtime.h> // the second copy
int X;
