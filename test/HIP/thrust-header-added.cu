// In CUDA thrust/sort.h brings thrust::sequence along, in rocThrust it does
// not. The header goes to the others of Thrust, behind what may configure them.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: cu2x %t.hip --quiet -- | diff %t.hip -
// RUN: %hip_check %t.hip
// CHECK: #include <hip/hip_runtime.h>
// CHECK-NEXT: #include <stdio.h>
#include <stdio.h>
// CHECK-NEXT: #define THRUST_IGNORE_CUB_VERSION_CHECK
#define THRUST_IGNORE_CUB_VERSION_CHECK
// CHECK-NEXT: #include <thrust/count.h>
// CHECK-NEXT: #include <thrust/sequence.h>
// CHECK-NEXT: #include <thrust/device_ptr.h>
// CHECK-NEXT: #include <thrust/sort.h>
// CHECK-NOT: #include
#include <thrust/device_ptr.h>
#include <thrust/sort.h>

void number(unsigned *Indices, float *Keys, int N) {
  thrust::sequence(thrust::device_ptr<unsigned>(Indices),
                   thrust::device_ptr<unsigned>(Indices + N));
  thrust::sort_by_key(thrust::device_ptr<float>(Keys),
                      thrust::device_ptr<float>(Keys + N),
                      thrust::device_ptr<unsigned>(Indices));
}
int zeros(thrust::device_ptr<int> First, thrust::device_ptr<int> Last) {
  using thrust::count;
  return count(First, Last, 0);
}
