// A toolkit keeps its libraries in namespaces that programs do not name, and its
// headers for Clang make `threadIdx.x` a property: what is found is the same as
// with the bundled declarations.
// REQUIRES: cuda-toolkit
// RUN: cu2x --cuda-headers=toolkit %s -o %t.toolkit.hip 2>&1 | FileCheck %s
// RUN: cu2x --cuda-headers=bundled %s -o %t.bundled.hip 2>&1 | FileCheck %s
// RUN: diff %t.toolkit.hip %t.bundled.hip
// RUN: FileCheck --check-prefix=HIP %s < %t.toolkit.hip
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <thrust/fill.h>
#include <thrust/system/cuda/execution_policy.h>
namespace cg = cooperative_groups;
__global__ void sums(float *Out, unsigned *Masks) {
  auto Tile = cg::tiled_partition<32>(cg::this_thread_block());
  // HIP: Out[0] = cg::reduce(Tile, Out[threadIdx.x], cg::plus<float>());
  Out[0] = cg::reduce(Tile, Out[threadIdx.x], cg::plus<float>());
  // CHECK: [[@LINE+1]]:14: warning: 'threadIdx.x & 31' takes a warp for 32 lanes{{.*}}[CU2X1006
  int Lane = threadIdx.x & 31;
  Masks[Lane] = __ballot_sync(0xffffffffu, Lane < 3) != 0;
}
void fill(float *P, int N, cudaStream_t S) {
  // HIP: thrust::fill(thrust::hip::par.on(S), P, P + N, 0.f);
  thrust::fill(thrust::cuda::par.on(S), P, P + N, 0.f);
}
