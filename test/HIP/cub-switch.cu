// A macro that a program defines for CUB's headers is renamed wherever it is
// defined, taken back and asked for.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | count 0
// RUN: grep -v '^//' %t.hip | FileCheck %s
// RUN: cp %t.hip %t.cu && cu2x --target=hip %t.cu -o %t.2 --quiet && cmp %t.cu %t.2
// CHECK: #define HIPCUB_STDERR
#define CUB_STDERR
#include <cub/cub.cuh>
// CHECK: #undef HIPCUB_STDERR
// CHECK-NEXT: #ifdef HIPCUB_STDERR
#undef CUB_STDERR
#ifdef CUB_STDERR
#error still
#endif
__global__ void kernel() {}
