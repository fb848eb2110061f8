// Groups that span warps are refused.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal

#include <cooperative_groups.h>
#include <cooperative_groups/memcpy_async.h>
#include <cooperative_groups/reduce.h>
#include <cooperative_groups/scan.h>
namespace cg = cooperative_groups;

// TEXT-NOT: kernel void
// TEXT: kernel void fine
// TEXT-NOT: kernel void

__global__ void large(int *p) {
  auto tile = cg::tiled_partition<64>(cg::this_thread_block());
  // CHECK-DAG: [[@LINE+1]]:{{.*}}shfl{{.*}}[CU2X7030
  p[threadIdx.x] = tile.shfl(p[threadIdx.x], 0);
}
__global__ void fine(int *p) {
  auto tile = cg::tiled_partition<8>(cg::this_thread_block());
  p[threadIdx.x] = cg::reduce(tile, p[threadIdx.x], cg::plus<int>());
}
// A group that is handed to a helper which cannot use it takes only this kernel
// out.
// CHECK-DAG: [[@LINE+1]]:{{.*}}'addDoubles' needs double here{{.*}}[CU2X5033
__device__ void addDoubles(double *s, const cg::thread_block &b) {
  cg::thread_block_tile<32> t = cg::tiled_partition<32>(b);
  s[0] = cg::reduce(t, s[0], cg::plus<double>());
}
__global__ void toHelper(const float *in) {
  cg::thread_block b = cg::this_thread_block();
  extern double __shared__ s[];
  addDoubles(s, b);
}
// CHECK-NOT: internal error
// CHECK: left out toHelper
