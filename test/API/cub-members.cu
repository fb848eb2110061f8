// Members of CUB that hipCUB of ROCm 6 lacks are reported; the others follow
// their namespace.

// RUN: not cu2x --strict --target=hip %s -o /dev/null 2>&1 | FileCheck %s

#include <cub/cub.cuh>

void algorithms() {
  // CHECK: [[#@LINE+1]]:8: error: type 'DeviceFor' has no HIP counterpart [CU2X5019 unsupported-type]
  cub::DeviceFor::Bulk(3, [] __device__(int) {});
  // CHECK: hipCUB of ROCm 6 has no such member
  // CHECK: [[#@LINE+1]]:22: error: type 'DeviceMerge' has no HIP counterpart
  using Merge = cub::DeviceMerge;
  // CHECK: [[#@LINE+1]]:8: error: 'SyncStream' has no HIP counterpart [CU2X7014 unsupported-api]
  cub::SyncStream(0);
  size_t Bytes;
  cub::DeviceReduce::Sum(nullptr, Bytes, (int *)0, (int *)0, 5);
  // CHECK: [[#@LINE+1]]:22: error: 'FlaggedIf' has no HIP counterpart
  cub::DeviceSelect::FlaggedIf(nullptr, Bytes, (int *)0, (int *)0, (int *)0,
                               (int *)0, 5, [](int) { return true; });
}

// CHECK: 4 findings
