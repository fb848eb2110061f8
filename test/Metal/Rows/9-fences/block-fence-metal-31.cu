// Before MSL 3.2 a fence has no counterpart and is reported, a barrier is not.
// RUN: cu2x --target=metal --metal-std=3.1 %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror --metal-std=3.1 %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(
// near miss CU2X2022 '__threadfence_block': Metal 3.2 has the fence.
// RUN: cu2x --target=metal --metal-std=3.2 %s -o %t.32.metal 2>&1 | FileCheck %s --check-prefix=NEW --implicit-check-not=CU2X2022
// NEW: 2 kernels{{$}}

__global__ void near(int *p) {
  p[threadIdx.x] = 1;
  __syncthreads();
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p) {
  p[0] = 1;
  __threadfence_block();
  // CHECK: block-fence-metal-31.cu:[[#@LINE-1]]:{{.*}} warning: '__threadfence_block' needs a fence, which Metal has from version 3.2 on [CU2X2022 fence-needs-metal-32]
  // CHECK: note: use '--metal-std=3.2' or later
  p[1] = 1;
}
