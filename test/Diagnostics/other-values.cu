// A name whose HIP twin means something else, or is newer than ROCm 6.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'

__global__ void sum(int *Out) {
  // CHECK: :[[#@LINE+2]]:12: warning: '__reduce_add_sync' works on the whole wave, {{.*}} [CU2X1015
  // CHECK: :[[#@LINE+1]]:12: warning: '__reduce_add_sync' becomes '__reduce_add_sync', which needs ROCm 7{{.*}} [CU2X7019 removed-in-rocm]
  Out[0] = __reduce_add_sync(0xffffffff, Out[1]);
  // CHECK: note: use the function that replaced it, or the ROCm release that still has it
  // near miss CU2X7019 '_sync(0xffffffff,': ROCm 6 has shuffles.
  Out[1] = __shfl_sync(0xffffffff, Out[1], 0, 32);
}

int limit(int Device) {
  int Value;
  // CHECK: :[[#@LINE+1]]:34: warning: 'cudaDevAttrMaxSurface2DHeight' becomes 'hipDeviceAttributeMaxSurface2D', which behaves differently: HIP has one attribute where CUDA has one a dimension [CU2X7015 changed-semantics]
  cudaDeviceGetAttribute(&Value, cudaDevAttrMaxSurface2DHeight, Device);
  // CHECK: note: check that the program does not rely on the difference
  // near miss CU2X7015 'cudaDeviceGetAttribute': this attribute is the same.
  cudaDeviceGetAttribute(&Value, cudaDevAttrWarpSize, Device);
  return Value;
}
