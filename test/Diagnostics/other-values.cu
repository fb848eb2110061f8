// A name whose HIP twin means something else, or is newer than ROCm 6.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'

__global__ void sum(int *Out) {
  // CHECK: :[[#@LINE+2]]:12: warning: '__reduce_add_sync' works on the whole wave, {{.*}} [CU2X1015
  // CHECK: :[[#@LINE+1]]:12: warning: '__reduce_add_sync' becomes '__reduce_add_sync', which needs ROCm 7{{.*}} [CU2X7019 removed-in-rocm]
  Out[0] = __reduce_add_sync(0xffffffff, Out[1]);
}

int limit(int Device) {
  int Value;
  // CHECK: :[[#@LINE+1]]:34: warning: 'cudaDevAttrMaxSurface2DHeight' becomes {{.*}} [CU2X7015 changed-semantics]
  cudaDeviceGetAttribute(&Value, cudaDevAttrMaxSurface2DHeight, Device);
  cudaDeviceGetAttribute(&Value, cudaDevAttrWarpSize, Device);
  return Value;
}
