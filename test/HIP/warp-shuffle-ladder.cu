// Shuffles over distances that make 32 lanes a group are told from those that
// cover a wave and those that never cross its halves.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'

constexpr unsigned All = 0xffffffffu;
#define WARP 32

__device__ int ladders(int X) {
  for (int Offset = 16; Offset > 0; Offset /= 2)
    // CHECK: :[[#@LINE+1]]:10: warning: distances up to 16 make '__shfl_down_sync' combine 32 lanes; the halves of a wave, which has 64 lanes on some GPUs, stay apart [CU2X1004 shuffle-tree-start]
    X += __shfl_down_sync(All, X, Offset);
  // CHECK: note: pass 32 as the width if groups of 32 lanes are meant, else start at 'warpSize / 2'
  for (unsigned Mask = WARP / 2; Mask; Mask = Mask >> 1)
    // CHECK: :[[#@LINE+1]]:10: warning: {{.*}}'__shfl_xor_sync' {{.*}} [CU2X1004
    X += __shfl_xor_sync(All, X, Mask);
  for (int Step = 1; Step < WARP; Step <<= 1)
    // CHECK: :[[#@LINE+1]]:10: warning: {{.*}}'__shfl_up_sync' {{.*}} [CU2X1004
    X += __shfl_up_sync(All, X, Step);
  for (int Bit = 0; Bit < 5; ++Bit)
    // CHECK: :[[#@LINE+1]]:10: warning: {{.*}}'__shfl_xor_sync' {{.*}} [CU2X1004
    X += __shfl_xor_sync(All, X, 1 << Bit);
  return X;
}

// By hand: the first step is the one of half a warp.
__device__ int unrolled(int X) {
  // CHECK: :[[#@LINE+1]]:8: warning: {{.*}}'__shfl_xor_sync' {{.*}} [CU2X1004
  X += __shfl_xor_sync(All, X, 16);
  X += __shfl_xor_sync(All, X, 8);
  X += __shfl_xor_sync(All, X, 4);
  X += __shfl_xor_sync(All, X, 2);
  X += __shfl_xor_sync(All, X, 1);
  return X;
}

// Through a parameter.
__device__ int step(int X, int Distance) {
  // CHECK: :[[#@LINE+1]]:10: warning: {{.*}}'__shfl_down_sync' {{.*}} [CU2X1004
  return __shfl_down_sync(All, X, Distance);
}
__device__ int steps(int X) {
  for (int Offset = 16; Offset; Offset >>= 1)
    X += step(X, Offset);
  return X;
}

// Two halves exchange what they have, with no further steps.
__device__ int halves(int X, int Y) {
  int Other = __shfl_xor_sync(All, Y, 16);
  // CHECK: :[[#@LINE+1]]:22: warning: '__shfl_down_sync' works on the whole wave{{.*}} [CU2X1015
  return X * Other + __shfl_down_sync(All, X, 16);
}
// The last lane gives to the first.
__device__ int around(int X) {
  // CHECK: :[[#@LINE+1]]:10: warning: '__shfl_down_sync' works on the whole wave{{.*}} [CU2X1015
  return __shfl_down_sync(All, X, WARP - 1);
}

// Distances that are not known, and lanes.
__device__ int others(int X, int Distance) {
  // CHECK: :[[#@LINE+1]]:8: warning: '__shfl_down_sync' works on the whole wave{{.*}} [CU2X1015
  X += __shfl_down_sync(All, X, Distance);
  // CHECK: :[[#@LINE+1]]:8: warning: '__shfl_down_sync' works on the whole wave{{.*}} [CU2X1015
  X += __shfl_down_sync(All, X, 4);
  // CHECK: :[[#@LINE+1]]:10: warning: '__shfl_sync' works on the whole wave{{.*}} [CU2X1015
  return __shfl_sync(All, X, 0);
}

// For waves of any size, and with the width said.
__device__ int right(int X) {
  // near miss CU2X1004 '__shfl_down_sync': the ladder begins at half of the
  // wave.
  for (int Offset = warpSize / 2; Offset > 0; Offset /= 2)
    X += __shfl_down_sync(All, X, Offset);
  for (int Offset = warpSize >> 1; Offset > 0; Offset >>= 1)
    X += __shfl_xor_sync(All, X, Offset);
  return X;
}
__device__ int narrow(int X) {
  for (int Offset = 16; Offset > 0; Offset /= 2)
    X += __shfl_down_sync(All, X, Offset, 32);
  for (int Offset = 8; Offset > 0; Offset /= 2)
    X += __shfl_xor_sync(All, X, Offset);
  return X;
}

__global__ void kernel(int *Out, int X) {
  Out[threadIdx.x] = ladders(1) + unrolled(2) + steps(3) + others(4, X) +
                     right(5) + narrow(6);
}
