// Left alone: a mask of active lanes that is counted, since the mask of all lanes
// counts 64 on any wave; bits of a loop over 32 lanes, which more bits would hide;
// the top lane of what has more bits in 64. Beside each is one that gets its edit.
// RUN: cp %s %t.cu
// RUN: cu2x --check --fix-maybe --quiet %t.cu -- 2>&1 | FileCheck %s --check-prefix=LEFT
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t.cu
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=SUM --input-file=%t/cuda
#include <cstdio>
__global__ void counted(unsigned *Out) {
  // FIXED: {{^}}  unsigned Active = __activemask();
  unsigned Active = __activemask();
  int Next = (threadIdx.x % warpSize + 1) % __popc(Active);
  // LEFT: :[[#@LINE+1]]:{{.*}} [CU2X1012
  unsigned Votes = __ballot_sync(Active, threadIdx.x % 3 == 0);
  // FIXED: {{^}}  unsigned Others = 0xffffffff;
  unsigned Others = __activemask();
  Out[threadIdx.x] = (Votes >> Next) & 1 | __any_sync(Others, Out[threadIdx.x]);
}

__global__ void loops(unsigned *Out) {
  unsigned Votes = __ballot_sync(0xffffffff, threadIdx.x % 5 == 0);
  unsigned Sum = 0;
  for (int I = 0; I < 32; ++I)
    // LEFT: :[[#@LINE+2]]:{{.*}} [CU2X1005
    // FIXED: {{^}}    if (Votes & (1u << I))
    if (Votes & (1u << I))
      Sum += I;
  for (int I = 0; I < warpSize; ++I)
    // FIXED: {{^}}    if (Votes & (1ull << I))
    if (Votes & (1u << I))
      Sum += I;
  for (int I = 16; I < warpSize; I += 2)
    // FIXED: {{^}}    if (Votes & (1u << I))
    if (Votes & (1u << I))
      Sum += I;
  Out[threadIdx.x] = Sum;
}

__global__ void last(unsigned *Out) {
  unsigned Votes = __ballot_sync(0xffffffff, threadIdx.x % 5 == 0);
  // FIXED: {{^}}  Out[0] = 31 - __clz(Votes << 3);
  // LEFT: :[[#@LINE+1]]:{{.*}} [CU2X1005
  Out[0] = 31 - __clz(Votes << 3);
  unsigned Moved = __ballot_sync(0xffffffff, threadIdx.x % 7 == 0);
  Moved <<= 1;
  // FIXED: {{^}}  Out[1] = 31 - __clz(Moved);
  // LEFT: :[[#@LINE+1]]:{{.*}} [CU2X1005
  Out[1] = 31 - __clz(Moved);
  // FIXED: {{^}}  Out[2] = 63 - __clzll(Votes);
  Out[2] = 31 - __clz(Votes);
}

// What gets its edit, with a result that is the same for all sizes of a wave.
__global__ void voters(unsigned *Out) {
  unsigned First = threadIdx.x / warpSize * warpSize, Sum = 0;
  unsigned Votes = __ballot_sync(0xffffffff, threadIdx.x % 5 == 0);
  for (int I = 0; I < warpSize; ++I)
    // FIXED: {{^}}    if (Votes & (1ull << I))
    if (Votes & (1u << I))
      Sum += First + I;
  // FIXED: {{^}}  unsigned Last = First + (63 - __clzll(Votes));
  unsigned Last = First + (31 - __clz(Votes));
  if (threadIdx.x % warpSize == 0) {
    atomicAdd(&Out[0], Sum);
    atomicMax(&Out[1], Last);
  }
}

int main() {
  unsigned *Out;
  cudaMallocManaged(&Out, 2 * sizeof(unsigned));
  Out[0] = Out[1] = 0;
  voters<<<1, 128>>>(Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  // SUM: 1625 125
  printf("%u %u\n", Out[0], Out[1]);
}
