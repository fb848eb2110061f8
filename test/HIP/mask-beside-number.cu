// A ballot that is combined or compared with a number of 32 bits: lanes 32 to
// 63 are never in it.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=CU2X100
// RUN: %hip_check %t.hip

__device__ unsigned below(int Lane) { return (1u << Lane) - 1; }

__global__ void number(int *Out, const unsigned *Table, unsigned Wanted) {
  unsigned Votes = __ballot_sync(0xffffffffu, Out[0]);
  // CHECK: :[[#@LINE+1]]:27: warning: 'Table[3]' looks at 32 bits of a 64-bit lane mask [CU2X1005
  Out[1] = __popc(Votes & Table[3]);
  // CHECK: :[[#@LINE+1]]:27: warning: 'below(Out[2])' looks {{.*}} [CU2X1005
  Out[2] = __popc(Votes & below(Out[2]));
  // CHECK: :[[#@LINE+1]]:16: warning: 'Wanted' looks {{.*}} [CU2X1005
  if (Votes == Wanted)
    Out[3] = 1;
  // CHECK: :[[#@LINE+1]]:12: warning: 'Wanted' looks {{.*}} [CU2X1005
  Votes &= Wanted;
  Out[4] = __popc(Votes);
}

// The last lane of a warp, and all but the first one.
__global__ void ends(int *Out) {
  unsigned Votes = __ballot_sync(0xffffffffu, Out[0]);
  // CHECK: :[[#@LINE+1]]:15: warning: lane mask '0x80000000u' names 32 lanes only; {{.*}} [CU2X1003
  if (Votes & 0x80000000u)
    Out[1] = 1;
  // CHECK: :[[#@LINE+1]]:27: warning: lane mask '~1u' names 32 lanes only; {{.*}} [CU2X1003
  Out[2] = __popc(Votes & ~1u);
  // CHECK: :[[#@LINE+1]]:12: warning: lane mask '0xffffffffu' names {{.*}} [CU2X1003
  Votes ^= 0xffffffffu;
  Out[3] = __popc(Votes);
  // CHECK: :[[#@LINE+1]]:24: warning: '32' fits warps of 32 lanes, but 'ends' goes by the wave with '__ballot_sync', {{.*}} [CU2X1001
  if (__popc(Votes) == 32)
    Out[4] = 1;
}

// Masks beside masks, numbers whose upper bits are there, and single lanes.
__global__ void fits(int *Out) {
  unsigned Votes = __ballot_sync(0xffffffffu, Out[0]);
  unsigned Others = __ballot_sync(0xffffffffu, Out[1]);
  Out[2] = __popc(Votes & Others) + __popc(Votes & ~Others);
  Out[3] = __popc(Votes & __match_any_sync(0xffffffffu, Out[3]));
  Out[4] = __popc(Votes & -2) + __popc(Votes & ~1);
  Out[5] = (Votes & 1u) != 0 && Votes != 0 && Votes == Others;
  Out[6] = __popc(Votes) == 3;
}
