// Findings about lane masks and the number of lanes, each with a near miss.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'

struct Votes {
  unsigned Mask;
};

__global__ void masks(int *Out, unsigned Some, Votes *V) {
  int X = Out[threadIdx.x];
  // CHECK: :[[#@LINE+2]]:24: warning: lane mask '0x0000ffff' names 32 lanes only; HIP masks have 64 bits [CU2X1003 lane-mask-literal]
  // CHECK: note: use '~0ull' for the full warp, or compute the mask with '__ballot_sync' or '__activemask'
  X += __shfl_xor_sync(0x0000ffff, X, 8, 32);
  // near miss CU2X1003 '__shfl_xor_sync': a mask of all 32 lanes is made into
  // one of all 64.
  X += __shfl_xor_sync(0xffffffff, X, 8, 32);

  // CHECK: :[[#@LINE+1]]:13: warning: 64-bit lane mask is truncated to 'unsigned int'; lanes 32 to 63 are lost [CU2X1002 lane-mask-truncated]
  V->Mask = __ballot_sync(0xffffffff, X);
  // CHECK: note: declare it, and every parameter it is passed to, as 'unsigned long long'
  // near miss CU2X1002 '__ballot_sync': all 64 bits are kept.
  unsigned long long Wide = __ballot_sync(0xffffffff, X);

  // CHECK: :[[#@LINE+1]]:8: warning: '__clz' looks at 32 bits of a 64-bit lane mask [CU2X1005 mask-bit-op-width]
  X += __clz(__ballot_sync(0xffffffff, X));
  // CHECK: note: compute with 64 bits: '__clzll', '__brevll', '1ull << lane'
  // near miss CU2X1005 '__clz': it counts the bits of a plain number, and
  // __popc of the mask becomes __popcll.
  X += __clz(X) + __popc(__ballot_sync(0xffffffff, X));
  X += Wide != 0;
  // CHECK: :[[#@LINE+1]]:26: warning: 64-bit lane mask {{.*}} [CU2X1002
  Out[threadIdx.x] = X + Wide;
}

__global__ void widths(int *Out) {
  int X = Out[threadIdx.x];
  // CHECK: :[[#@LINE+1]]:8: warning: '__shfl_down_sync' {{.*}} [CU2X1015 warp-intrinsic-width]
  X += __shfl_down_sync(0xffffffff, X, 4);
  // CHECK: note: pass 32 as the width to keep groups of 32 lanes, or make the code use 'warpSize'
  // near miss CU2X1015 '__shfl_down_sync': groups of 32 lanes.
  X += __shfl_down_sync(0xffffffff, X, 4, 32);

  // CHECK: :[[#@LINE+1]]:3: warning: '__syncwarp' exists in HIP only since ROCm 7 [CU2X1009 syncwarp-missing]
  __syncwarp();
  // CHECK: note: build with ROCm 7, or use '__builtin_amdgcn_fence(__ATOMIC_RELEASE, "wavefront")' and '__builtin_amdgcn_wave_barrier()'
  // near miss CU2X1009 '__sync': HIP has always had the barrier of the block.
  __syncthreads();

  // CHECK: :[[#@LINE+1]]:8: warning: '__any' has no mask{{.*}} [CU2X1016 unmasked-warp-intrinsic]
  X += __any(X);
  // CHECK: :[[#@LINE+1]]:8: warning: '__any_sync' works on the whole wave{{.*}} [CU2X1015 warp-intrinsic-width]
  X += __any_sync(0xffffffff, X);
  Out[threadIdx.x] = X;
}
