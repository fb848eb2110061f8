// Code that asks whether a warp has 32 lanes goes another way on a wave of 64.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip

// CHECK: :[[#@LINE+1]]:14: warning: '32' fits warps of 32 lanes, but 'fits' goes by the wave {{.*}} [CU2X1001
#define WARP 32
bool fits() {
  cudaDeviceProp Properties;
  cudaGetDeviceProperties(&Properties, 0);
  // CHECK: :[[#@LINE+1]]:30: warning: '32' fits warps of 32 lanes, but 'fits' goes by the wave with 'warpSize', and a wave has 64 lanes on some GPUs [CU2X1001
  if (Properties.warpSize != 32)
  // CHECK: note: compute it from 'warpSize', which the host finds in 'hipDeviceProp_t', or make the kernel work in groups of 32 lanes
    return false;
  const cudaDeviceProp *P = &Properties;
  return WARP == P->warpSize;
}
bool asks() {
  int Lanes;
  cudaDeviceGetAttribute(&Lanes, cudaDevAttrWarpSize, 0);
  // CHECK: :[[#@LINE+1]]:19: warning: '32' fits {{.*}} [CU2X1001
  return Lanes <= 32;
}
__global__ void kernel(int *Out) {
  // CHECK: :[[#@LINE+1]]:19: warning: '32' fits {{.*}} [CU2X1001
  if (warpSize == 32)
    Out[0] = 1;
}

#include <cooperative_groups.h>
__global__ void active(int *Out) {
  auto Group = cooperative_groups::coalesced_threads();
  auto Tile = cooperative_groups::tiled_partition<32>(
      cooperative_groups::this_thread_block());
  // CHECK: :[[#@LINE+1]]:23: warning: '32' fits {{.*}} 'active' goes by the wave with 'coalesced_group'
  if (Group.size() == 32 && Tile.size() == 32)
    Out[0] = 1;
}

// The number of votes by way of a variable; one that others are added to is no
// such number.
__global__ void counted(int *Out, int Flag) {
  int Votes = __popc(__ballot_sync(0xffffffffu, Flag));
  // CHECK: :[[#@LINE+1]]:16: warning: '32' fits {{.*}} 'counted' goes by the wave with '__ballot_sync'
  if (Votes == 32)
    Out[0] = 1;
  int Sum = __popc(__ballot_sync(0xffffffffu, Flag));
  Sum += Out[1];
  int Bits = __popc(Out[2]);
  if (Sum == 32 || Bits == 32)
    Out[0] = 2;
}

// Other numbers and other properties.
struct Settings {
  int warpSize;
};
bool others(const Settings &S) {
  cudaDeviceProp Properties;
  cudaGetDeviceProperties(&Properties, 0);
  int Count;
  cudaDeviceGetAttribute(&Count, cudaDevAttrMultiProcessorCount, 0);
  // near miss CU2X1001 'warpSize': 64 is no number of lanes that CUDA has, and
  // a member of the program's own is no property.
  return Properties.warpSize == 64 || Properties.multiProcessorCount > 32 ||
         Count == 32 || S.warpSize == 32;
}
