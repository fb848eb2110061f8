// A vote has no width: it asks the whole wave, where CUDA asks 32 lanes. Who
// counts by warpSize knows; other code is told.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip

#define ALL 0xffffffff
__global__ void votes(int *Out) {
  // CHECK: :[[#@LINE+2]]:12: warning: '__all_sync' works on the whole wave, which has 64 lanes on some GPUs [CU2X1015
  // CHECK: note: take half of a ballot for groups of 32 lanes, '((__ballot(!p) >> (__lane_id() & 32)) & 0xffffffff) == 0', or make the code use 'warpSize'
  Out[0] = __all_sync(0xffffffffu, Out[0]);
  // CHECK: :[[#@LINE+2]]:12: warning: '__any_sync' works {{.*}} [CU2X1015
  // CHECK: note: take half of a ballot for groups of 32 lanes, '((__ballot(p) >> (__lane_id() & 32)) & 0xffffffff) != 0', or make
  Out[1] = __any_sync(ALL, Out[1]);
}
__global__ void mine(int *Out) {
  unsigned Active = __activemask();
  // CHECK: :[[#@LINE+1]]:7: warning: '__any_sync' works {{.*}} [CU2X1015
  if (__any_sync(Active, Out[0]))
    Out[1] = 1;
}
// A width is what a shuffle gets, and half of a mask who counts its bits.
__global__ void others(int *Out) {
  // CHECK: :[[#@LINE+2]]:12: warning: '__shfl_sync' works
  // CHECK: note: pass 32 as the width to keep groups of 32 lanes
  Out[0] = __shfl_sync(ALL, Out[0], Out[1]);
  // CHECK: :[[#@LINE+2]]:12: warning: '__popc(__ballot_sync(ALL, Out[2]))' works
  // CHECK: note: take half of the mask for groups of 32 lanes, '(mask >> (__lane_id() & 32)) & 0xffffffff', or
  Out[2] = __popc(__ballot_sync(ALL, Out[2]));
}
__global__ void byWave(int *Out) {
  int Warp = threadIdx.x / warpSize;
  if (__all_sync(0xffffffffu, Out[threadIdx.x]))
    Out[Warp] = 1;
}
