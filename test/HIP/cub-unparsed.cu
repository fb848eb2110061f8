// Namespaces in code the parser skipped: renamed like everything else there.
// RUN: %exits 3 cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
#ifdef USE_CUB
// CHECK: #include <hipcub/hipcub.hpp>
#include <cub/cub.cuh>
void sum(void *P, size_t N, float *In, float *Out) {
  // CHECK: hipcub::DeviceReduce::Sum(P, N, In, Out, 4);
  cub::DeviceReduce::Sum(P, N, In, Out, 4);
  // CHECK: using Scan = hipcub::DeviceScan;
  using Scan = cub::DeviceScan;
}
#endif
