// A fence between blocks is reported where the object of a method is in device
// memory, which cannot be called coherent; nothing is marked then.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not=coherent < %t.metal
// METAL: kernel void published(
#include <cuda_runtime.h>

struct Box {
  int value;
  __device__ void set(int v) { value = v; }
};

__global__ void published(Box *boxes, int *flag) {
  boxes[blockIdx.x].set(3);
  // CHECK: device-fence.cu:[[# @LINE + 1]]:{{.*}}[CU2X2021 device-fence]
  __threadfence();
  atomicAdd(flag, 1);
}
