// A barrier of the whole grid is that of the block: the kernel may be launched
// with one block alone, as text, report and a finding say.
// RUN: cu2x --target=metal %s -o %t.metal --report=%t.json 2>&1 | FileCheck %s --implicit-check-not='[CU2X2023'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck --check-prefix=METAL %s < %t.metal
// RUN: FileCheck --check-prefix=REPORT %s < %t.json
// RUN: %row %s
// METAL-LABEL: {{^}}kernel void near(
// METAL: {{^}}// For grids of one threadgroup alone
// METAL-NEXT: {{^}}kernel void whole(
// METAL-NEXT: uint3 blockDim
// METAL-NEXT: uint3 threadIdx
// METAL-NEXT: p[threadIdx.x] = threadIdx.x;
// METAL-NEXT: threadgroup_barrier(mem_flags::mem_threadgroup | mem_flags::mem_device);
// REPORT: "name": "near"
// REPORT-NOT: maxBlocks
// REPORT: "name": "whole"
// REPORT: "maxBlocks": 1
#include <cooperative_groups.h>
#include <cstdio>
#include <cuda_runtime.h>

namespace cg = cooperative_groups;

// near miss CU2X2023 'sync()': the barrier is the block's.
__global__ void near(int *p) {
  cg::this_thread_block().sync();
  p[0] = 1;
}
// CHECK-NOT: {{warning|error}}:

__global__ void whole(int *p) {
  cg::grid_group grid = cg::this_grid();
  p[threadIdx.x] = threadIdx.x;
  grid.sync();
  // CHECK: grid-sync.cu:[[#@LINE-1]]:{{.*}} warning: a barrier for all blocks of a grid works in Metal only where the grid has one block [CU2X2023 grid-barrier]
  // CHECK: note: launch one block, or split the kernel in two at this place
  int Next = p[(threadIdx.x + 1) % blockDim.x];
  grid.sync();
  // CHECK: grid-sync.cu:[[#@LINE-1]]:{{.*}}[CU2X2023 grid-barrier]
  p[threadIdx.x] = Next;
}

int main() {
  int *p, Host[100];
  cudaMalloc(&p, sizeof(Host));
  void *Arguments[] = {&p};
  cudaError_t Error =
      cudaLaunchCooperativeKernel((void *)whole, 1, 100, Arguments);
  cudaMemcpy(Host, p, sizeof(Host), cudaMemcpyDeviceToHost);
  int Wrong = 0;
  for (int I = 0; I < 100; ++I)
    Wrong += Host[I] != (I + 1) % 100;
  printf("%s, %d wrong\n", cudaGetErrorName(Error), Wrong);
  near<<<2, 1>>>(p);
  cudaMemcpy(Host, p, sizeof(Host), cudaMemcpyDeviceToHost);
  return Wrong + (Host[0] != 1);
}
