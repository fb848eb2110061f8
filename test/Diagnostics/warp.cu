// Findings about lane masks and the number of lanes, each with a near miss.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'

struct Votes {
  unsigned Mask;
};

__global__ void masks(int *Out, unsigned Some, Votes *V) {
  int X = Out[threadIdx.x];
  // CHECK: :[[#@LINE+2]]:24: warning: lane mask '0x0000ffff' {{.*}} [CU2X1003 lane-mask-literal]
  // CHECK: note: use '~0ull'
  X += __shfl_xor_sync(0x0000ffff, X, 8, 32);
  X += __shfl_xor_sync(0xffffffff, X, 8, 32);

  // CHECK: :[[#@LINE+1]]:13: warning: 64-bit lane mask {{.*}} [CU2X1002 lane-mask-truncated]
  V->Mask = __ballot_sync(0xffffffff, X);
  unsigned long long Wide = __ballot_sync(0xffffffff, X);

  // CHECK: :[[#@LINE+1]]:8: warning: '__clz' looks at {{.*}} [CU2X1005 mask-bit-op-width]
  X += __clz(__ballot_sync(0xffffffff, X));
  X += __clz(X) + __popc(__ballot_sync(0xffffffff, X));
  X += Wide != 0;
  // CHECK: :[[#@LINE+1]]:26: warning: 64-bit lane mask {{.*}} [CU2X1002
  Out[threadIdx.x] = X + Wide;
}

__global__ void widths(int *Out) {
  int X = Out[threadIdx.x];
  // CHECK: :[[#@LINE+1]]:8: warning: '__shfl_down_sync' {{.*}} [CU2X1015 warp-intrinsic-width]
  X += __shfl_down_sync(0xffffffff, X, 4);
  X += __shfl_down_sync(0xffffffff, X, 4, 32);

  // CHECK: :[[#@LINE+1]]:3: warning: '__syncwarp' {{.*}} [CU2X1009 syncwarp-missing]
  __syncwarp();
  __syncthreads();

  // CHECK: :[[#@LINE+1]]:8: warning: '__any' has no mask{{.*}} [CU2X1016 unmasked-warp-intrinsic]
  X += __any(X);
  // CHECK: :[[#@LINE+1]]:8: warning: '__any_sync' works on the whole wave{{.*}} [CU2X1015 warp-intrinsic-width]
  X += __any_sync(0xffffffff, X);
  Out[threadIdx.x] = X;
}
