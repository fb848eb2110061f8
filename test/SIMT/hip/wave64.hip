// Waves of 64 lanes: masks, ballots, shuffles and the width have 64 bits or
// lanes, and warpSize says so. With 32 lanes the same program sees 32.
// RUN: cu2x-simt --warp-size=64 %s | FileCheck --check-prefix=W64 %s
// RUN: cu2x-simt --warp-size=32 %s | FileCheck --check-prefix=W32 %s
#include <hip/hip_cooperative_groups.h>
#include <hip/hip_runtime.h>
#include <cstdio>
namespace cg = cooperative_groups;
__global__ void k(int *sum) {
  int t = threadIdx.x;
  unsigned long long odd = __ballot(t & 1), all = __activemask();
  int v = t;
  for (int d = warpSize / 2; d > 0; d /= 2)
    v += __shfl_down(v, d);
  int far = __shfl_xor(t, warpSize / 2), near = __shfl_up(t, 1, 16);
  if (t == 0) {
    atomicAdd(sum, v);
    printf("%d %llx %llx %d %d %d\n", warpSize, odd, all, v, far, __popcll(odd));
  }
  if (t == 48)
    printf("%d\n", near);
  auto tile = cg::tiled_partition<32>(cg::this_thread_block());
  unsigned long long low = tile.ballot(t < 40);
  if (t == 33)
    printf("%llx %u\n", low, tile.thread_rank());
  // W64: 64 aaaaaaaaaaaaaaaa ffffffffffffffff 2016 32 32
  // W64-NEXT: 48
  // W64-NEXT: ff 1
  // W32: 32 aaaaaaaa ffffffff 496 16 16
  // W32-NEXT: 48
  // W32-NEXT: ff 1
}
int main() {
  int *sum;
  hipMallocManaged(&sum, 4);
  hipLaunchKernelGGL(k, dim3(1), dim3(64), 0, 0, sum);
  if (hipDeviceSynchronize() != hipSuccess)
    return 1;
  hipDeviceProp_t prop;
  hipGetDeviceProperties(&prop, 0);
  // W64-NEXT: 64 hip
  // W32-NEXT: 32 hip
  printf("%d %s\n", prop.warpSize,
#if defined(__HIPCC__) && !defined(__CUDACC__)
         "hip"
#else
         "cuda"
#endif
  );
}
