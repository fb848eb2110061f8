// The functions from before CUDA 9 are translated like those with a full mask,
// and warned about.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X1021'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: simd_shuffle
// METAL-DAG: kernel void warned(
// METAL-DAG: kernel void near(

__global__ void warned(int *p) {
  int v = p[threadIdx.x];
  v += __shfl_down(v, 1);
  // CHECK: legacy-functions.cu:[[#@LINE-1]]:{{.*}} remark: '__shfl_down' without a mask is taken as one for all active lanes [CU2X1021 old-warp-function]
  // CHECK: note: use '__shfl_down_sync' and say which lanes take part
  v += __any(v > 3) ? __popc(__ballot(v)) : 0;
  // CHECK: legacy-functions.cu:[[#@LINE-1]]:{{.*}}[CU2X1021 old-warp-function]
  // CHECK: legacy-functions.cu:[[#@LINE-2]]:{{.*}}[CU2X1021 old-warp-function]
  p[threadIdx.x] = v;
}
// CHECK-NOT: {{warning|error}}:

// near miss CU2X1021 '__shfl_down': it has a mask.
__global__ void near(int *p) {
  p[threadIdx.x] = __shfl_down_sync(0xffffffffu, p[threadIdx.x], 1);
}
// CHECK: 2 kernels
