// A vote has no width: it asks the whole wave, where CUDA asks 32 lanes. Who
// counts by warpSize knows; other code is told.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip

#define ALL 0xffffffff
__global__ void votes(int *Out) {
  // CHECK: :[[#@LINE+1]]:12: warning: '__all_sync' works on the whole wave, which has 64 lanes on some GPUs [CU2X1015
  Out[0] = __all_sync(0xffffffffu, Out[0]);
  // CHECK: :[[#@LINE+1]]:12: warning: '__any_sync' works {{.*}} [CU2X1015
  Out[1] = __any_sync(ALL, Out[1]);
}
__global__ void mine(int *Out) {
  unsigned Active = __activemask();
  // CHECK: :[[#@LINE+1]]:7: warning: '__any_sync' works {{.*}} [CU2X1015
  if (__any_sync(Active, Out[0]))
    Out[1] = 1;
}
__global__ void byWave(int *Out) {
  int Warp = threadIdx.x / warpSize;
  if (__all_sync(0xffffffffu, Out[threadIdx.x]))
    Out[Warp] = 1;
}
