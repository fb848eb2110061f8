// An include in a namespace is not the place for the runtime header.
// RUN: rm -rf %t && split-file %s %t
// RUN: cu2x %t/a.cu -o %t/a.hip --quiet -- && FileCheck %s < %t/a.hip
// RUN: %hip_check %t/a.hip

// CHECK: #include <hip/hip_runtime.h>
// CHECK: namespace parts {
// CHECK-NEXT: #include "part.inc"
//--- a.cu
namespace parts {
#include "part.inc"
}
__global__ void kernel(int *Out) { *Out = parts::Part; }
//--- part.inc
const int Part = 3;
