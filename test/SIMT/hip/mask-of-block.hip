// HIP compares a mask with the lanes that are there: one that names lanes which
// the last wave of a block does not have ends the kernel, unless NDEBUG is
// defined.
// RUN: not cu2x-simt --warp-size=64 %s 2>&1 | FileCheck %s --check-prefix=HALF
// RUN: cu2x-simt --warp-size=32 %s | FileCheck %s
// RUN: cu2x-simt --warp-size=64 -DNDEBUG %s | FileCheck %s
// RUN: cu2x-simt --warp-size=64 -DMASK=0xffffffffull %s | FileCheck %s
// RUN: cu2x-simt --warp-size=64 -DTHREADS=128 %s | FileCheck %s
// RUN: not cu2x-simt --warp-size=32 -DTHREADS=48 %s 2>&1 \
// RUN:   | FileCheck %s --check-prefix=LAST
// RUN: not cu2x-simt --warp-size=64 -DTHREADS=96 %s 2>&1 \
// RUN:   | FileCheck %s --check-prefix=LAST
// HALF: passed 0xffffffffffffffff at {{.*}}mask-of-block.hip:34, and its warp 0 has 32 of 64 lanes: HIP ends the kernel unless NDEBUG is defined
// HALF-NOT: done
// LAST: passed 0xffffffffffffffff at {{.*}}, and its warp 1 has
// CHECK: done 63
#include <cstdio>
#include <hip/hip_cooperative_groups.h>
#include <hip/hip_runtime.h>
#ifndef MASK
#define MASK ~0ull
#endif
#ifndef THREADS
#define THREADS 32
#endif
namespace cg = cooperative_groups;

__global__ void k(int *Out) {
  int X = threadIdx.x;
  // These ask for nothing.
  __syncwarp();
  X = __shfl_xor(X, 1) + (__ballot(1) == 0);
  cg::tiled_partition<16>(cg::this_thread_block()).sync();
  X = __shfl_xor_sync(MASK, X, 1);
  Out[threadIdx.x] = X;
}

int main() {
  int *Out;
  hipMallocManaged(&Out, THREADS * sizeof(int));
  k<<<1, THREADS>>>(Out);
  if (hipDeviceSynchronize() != hipSuccess)
    return 1;
  printf("done %d\n", Out[31] + Out[1] * 32);
}
