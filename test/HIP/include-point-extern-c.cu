// The runtime header holds templates: it must not land in a linkage block.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip

// CHECK: #include <hip/hip_runtime.h>
// CHECK: extern "C" {
// CHECK-NEXT: #include <string.h>
extern "C" {
#include <string.h>
}
__global__ void kernel(int *Out) { *Out = threadIdx.x; }
