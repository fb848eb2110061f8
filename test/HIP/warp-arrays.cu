// Arrays of 32 elements and lanes of a wave of 64.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'

__global__ void partials(float *Out, int Warps) {
  __shared__ float Partial[32];
  __shared__ float Wide[64];
  int Lane = threadIdx.x % warpSize;
  int Warp = threadIdx.x / warpSize;
  int Other = threadIdx.x & (warpSize - 1);
  Partial[Warp] = 1;
  __syncthreads();
  // CHECK: :[[#@LINE+1]]:13: warning: 'Partial[Lane]' has 32 elements, and a lane modulo 'warpSize' goes up to 63 on some GPUs [CU2X1007 per-warp-array-size]
  float X = Partial[Lane];
  // CHECK: note: give the array 64 elements, or read it only where the lane is below the number of elements in use
  if (Warp == 0)
    // CHECK: :[[#@LINE+1]]:10: warning: 'Partial[Other]' has 32 elements, {{.*}} [CU2X1007
    X += Partial[Other];

  // near miss CU2X1007 'Partial': what is read is bounded by a condition or a
  // remainder, or the array has 64 elements.
  X += Lane < Warps ? Partial[Lane] : 0;
  if (threadIdx.x < Warps)
    X += Partial[Lane];
  X += (Lane < 32 && Partial[Lane] > 0);
  X += Partial[Lane & 31] + Partial[Lane % 32] + Partial[15 & Lane];
  // CHECK: :[[#@LINE+1]]:8: warning: 'Partial[Lane & 63]' has 32 elements, {{.*}} [CU2X1007
  X += Partial[Lane & 63];
  X += Wide[Lane];
  Out[threadIdx.x] = X;
}
