// HIP compares a mask with the lanes that are there with that mask: one that
// names a lane which has left the kernel, or is elsewhere, ends the kernel
// unless NDEBUG is defined. So does a mask of 0.
// RUN: not cu2x-simt --warp-size=64 -DCASE=0 %s 2>&1 | FileCheck %s --check-prefixes=ENDS,LEFT
// RUN: cu2x-simt --warp-size=32 -DCASE=0 %s | FileCheck %s
// RUN: cu2x-simt --warp-size=64 -DNDEBUG -DCASE=0 %s | FileCheck %s
// RUN: not cu2x-simt --warp-size=64 -DCASE=1 %s 2>&1 | FileCheck %s --check-prefixes=ENDS,ELSEWHERE
// RUN: cu2x-simt --warp-size=32 -DCASE=1 %s | FileCheck %s
// RUN: not cu2x-simt --warp-size=64 -DCASE=2 %s 2>&1 | FileCheck %s --check-prefixes=ENDS,ZERO
// RUN: not cu2x-simt --warp-size=32 -DCASE=2 %s 2>&1 | FileCheck %s --check-prefixes=ENDS,ZERO
// RUN: not cu2x-simt --warp-size=64 -DCASE=3 %s 2>&1 | FileCheck %s --check-prefixes=ENDS,VOTE
// RUN: not cu2x-simt --warp-size=64 -DCASE=4 %s 2>&1 | FileCheck %s --check-prefixes=ENDS,GROUP
// RUN: not cu2x-simt --warp-size=64 -DCASE=5 %s 2>&1 | FileCheck %s --check-prefixes=ENDS,OTHER
// Masks that fit, in an order of chance too.
// RUN: cu2x-simt --warp-size=64 -DCASE=6 %s | FileCheck %s
// RUN: env CU2X_SIMT_SEED=7 cu2x-simt --warp-size=64 -DCASE=6 %s | FileCheck %s
// RUN: cu2x-simt --warp-size=32 -DCASE=6 %s | FileCheck %s
// RUN: cu2x-simt --warp-size=64 -DCASE=7 %s | FileCheck %s
// LEFT: invalid mask: thread (0,0,0) of block (0,0,0) called shuffle xor at {{.*}}mask-of-lanes.hip:[[#@LINE+19]] with 0xffffffffffffffff, and of its warp 0 the lanes 0xffffffff00000000 are not there: thread (32,0,0) has finished: HIP ends the kernel unless NDEBUG is defined
// ELSEWHERE: called shuffle xor at {{.*}} with 0xffffffffffffffff, and of its warp 0 the lanes 0xffffffff00000000 are not there: thread (32,0,0) waits at the barrier at {{.*}}: HIP ends
// ZERO: thread (0,0,0) of block (0,0,0) passed 0 at {{.*}}: HIP ends
// VOTE: called 'any' vote at {{.*}} the lanes 0x8 are not there: thread (3,0,0) has finished: HIP ends
// GROUP: called 'all' vote at {{.*}} the lanes 0xf0 are not there: thread (4,0,0) has finished: HIP ends
// OTHER: called shuffle at {{.*}} with 0xff, and of its warp 0 the lanes 0xf0 are not there: thread (4,0,0) waits in a ballot at {{.*}}, mask 0xff, for lanes 0xf: HIP ends
// ENDS-NOT: done
// CHECK: done
#include <cstdio>
#include <hip/hip_cooperative_groups.h>
#include <hip/hip_runtime.h>
namespace cg = cooperative_groups;

__global__ void k(int *Out) {
  int X = threadIdx.x, Lane = X % warpSize;
#if CASE == 0
  if (X >= 32)
    return;
  for (int D = 16; D; D /= 2)
    X += __shfl_xor_sync(~0ull, X, D, 32);
#elif CASE == 1
  if (X < 32)
    X = __shfl_xor_sync(~0ull, X, 1);
  __syncthreads();
#elif CASE == 2
  X = __shfl_sync(0, X, 0);
#elif CASE == 3
  if (X == 3)
    return;
  X = __any_sync(~0ull, X);
#elif CASE == 4
  auto Tile = cg::tiled_partition<8>(cg::this_thread_block());
  if (X >= 4 && X < 8)
    return;
  X = Tile.all(X);
#elif CASE == 5
  if (X < 4)
    X = __shfl_sync(0xffull, X, 0);
  else if (X < 8)
    X = __popcll(__ballot_sync(0xffull, 1));
#elif CASE == 6
  // Lanes that come later are waited for.
  unsigned long long Odd = __ballot_sync(~0ull, X & 1);
  if (X & 1)
    X += __shfl_sync(Odd, X, 1);
  else
    X += __shfl_sync(~Odd, X, 0);
  X += __shfl_sync(~0ull, X, 0);
  // Two masks at one place part the lanes.
  X += __shfl_sync(Lane & 1 ? Odd : ~Odd, X, Lane & 1);
  // A vote before lanes leave.
  unsigned long long Few = __ballot_sync(~0ull, Lane < 5);
  if (Lane >= 5)
    return;
  X += __any_sync(Few, X) + __popcll(__match_any_sync(Few, X));
#elif CASE == 7
  // Shuffles of tiles and functions without masks ask for nothing.
  if (X >= 4 && X < 8)
    return;
  X += cg::tiled_partition<8>(cg::this_thread_block()).shfl_xor(X, 1) +
       __shfl_xor(X, 1) + (__ballot(1) == 0);
#endif
  Out[threadIdx.x] = X;
}

int main() {
  int *Out;
  hipMallocManaged(&Out, 64 * sizeof(int));
  k<<<1, 64>>>(Out);
  if (hipDeviceSynchronize() != hipSuccess)
    return 1;
  printf("done\n");
}
