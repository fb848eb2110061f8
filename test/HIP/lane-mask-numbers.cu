// A ballot beside a number that names lanes of 32: the lanes 32 to 63 of a wave
// are never among them.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not='CU2X100{{[35]}}'
// RUN: %hip_check %t.hip
#include <cstdint>
struct Layout {
  static constexpr uint32_t Keys = 0x10555555;
};
template <class L> struct Slab {
  static constexpr uint32_t Keys = L::Keys;
};
enum : unsigned { Odd = 0xaaaaaaau };
// CHECK: :[[#@LINE+1]]:14: warning: lane mask '0x5555555u' names {{.*}} [CU2X1003
#define EVEN 0x5555555u

__global__ void numbers(int *Out) {
  unsigned Votes = __ballot_sync(0xffffffffu, Out[0]);
  // CHECK: :[[#@LINE+1]]:26: warning: lane mask 'Layout::Keys' names 32 lanes only; {{.*}} [CU2X1003
  Out[1] = __ffs(Votes & Layout::Keys);
  // CHECK: :[[#@LINE+1]]:13: warning: lane mask '0x0fffffffu' names {{.*}} [CU2X1003
  Out[2] = (0x0fffffffu & Votes) == 0;
  // CHECK: :[[#@LINE+1]]:27: warning: lane mask 'Odd' names {{.*}} [CU2X1003
  Out[3] = __popc(Votes & Odd);
  Out[4] = __popc(Votes & EVEN);
  // One lane of the warp, which each half of a wave has.
  // CHECK: :[[#@LINE+1]]:21: warning: lane mask '(1u << 16)' names {{.*}} [CU2X1003
  Out[5] = (Votes & (1u << 16)) != 0;
  // CHECK: :[[#@LINE+1]]:25: warning: lane mask '1' names {{.*}} [CU2X1003
  Out[6] = Votes >> 5 & 1;
  // CHECK: :[[#@LINE+1]]:12: warning: lane mask '0xff00' names {{.*}} [CU2X1003
  Votes |= 0xff00;
  // CHECK: :[[#@LINE+1]]:21: warning: lane mask '3' names {{.*}} [CU2X1003
  Out[7] = Votes == 3;
  // CHECK: :[[#@LINE+1]]:20: warning: lane mask '0x7fffffffu' names {{.*}} [CU2X1003
  Out[8] = Votes > 0x7fffffffu;
  // CHECK: :[[#@LINE+1]]:36: warning: lane mask '0xff' names {{.*}} [CU2X1003
  if (__ballot_sync(~0u, Out[1]) & 0xff)
    Out[9] = 1;
}
template <class S, unsigned Lanes> __device__ int find(int Found) {
  unsigned Votes = __ballot_sync(0xffffffffu, Found);
  // CHECK: :[[#@LINE+2]]:24: warning: 'S::Keys' looks at 32 bits {{.*}} [CU2X1005
  // CHECK: :[[#@LINE+1]]:49: warning: 'Lanes' looks at 32 bits {{.*}} [CU2X1005
  return __ffs(Votes & S::Keys) + __ffs(Votes & Lanes);
}
__global__ void found(int *Out) {
  Out[0] = find<Slab<Layout>, 0xffff>(Out[0]);
}
// The first lane is one of each wave; numbers of 64 bits were made for a wave,
// and so were those below zero. Lanes from one that is computed may be in any
// half, and bits that were taken stay the same ones.
__global__ void fits(int *Out) {
  unsigned Votes = __ballot_sync(0xffffffffu, Out[0]);
  Out[1] = (Votes & 1) + (Votes == 1u) + (Votes > 1) + (Votes != 0);
  Out[2] = __popc(Votes & 0x00ff00ff00ff00ffull) + __popc(Votes & ~3);
  Out[3] = (Votes & 0xffull) == 0xff;
  unsigned long long Rest = Votes >> (threadIdx.x & 56);
  Out[4] = __popc(Votes >> (threadIdx.x & 56) & 0xff) + int(Rest & 0xff);
}
