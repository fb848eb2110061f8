// CUDA wants the size of a group to be a multiple of its tiles' size, and leaves
// the results undefined otherwise (cooperative_groups.h): said once a program.
// RUN: cu2x-simt %s -- 48 2>&1 | FileCheck %s
// CHECK: cu2x-simt: warning: tiles of 32 threads in a group of 48: CUDA promises nothing for one that is not full
// CHECK-NOT: warning
// Full tiles, and tiles of tiles, are as they should be.
// RUN: cu2x-simt %s -- 64 2>&1 | FileCheck %s --check-prefix=FULL --allow-empty
// FULL-NOT: warning
#include <cooperative_groups.h>
#include <cstdlib>
namespace cg = cooperative_groups;
__global__ void k(int *Out) {
  auto Tile = cg::tiled_partition<32>(cg::this_thread_block());
  auto Half = cg::tiled_partition<16>(Tile);
  Out[threadIdx.x] = Half.thread_rank();
}
int main(int, char **Argv) {
  int *Out;
  cudaMalloc(&Out, 64 * sizeof(int));
  k<<<2, atoi(Argv[1])>>>(Out);
  k<<<2, atoi(Argv[1])>>>(Out);
  return cudaDeviceSynchronize();
}
