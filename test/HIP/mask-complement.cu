// The complement of a mask has lanes that a wave of 32 does not have.
// RUN: cu2x %s -o %t.hip --quiet -- 2>%t.err
// RUN: FileCheck %s --implicit-check-not="1005" < %t.err
#include <cuda_runtime.h>

__global__ void missing(unsigned *Out) {
  unsigned Votes = __ballot_sync(~0u, threadIdx.x & 1);
  unsigned All = 0xffffffffu;
  // CHECK: :[[#@LINE+2]]:29: warning: '~Votes' looks at 32 bits of a 64-bit lane mask [CU2X1005
  // CHECK: :[[#@LINE+1]]:29: note: take the lanes that the vote was given in place of all bits: 'mask & ~votes', 'votes == mask'
  Out[threadIdx.x] = __popc(~Votes);
  // CHECK: :[[#@LINE+2]]:24: warning: 'Votes ^ All' looks at 32 bits of a 64-bit lane mask [CU2X1005
  // CHECK: :[[#@LINE+1]]:24: note: take the lanes that the vote was given in place of all bits:
  Out[threadIdx.x] += (Votes ^ All) == 0;
}

__global__ void first(unsigned *Out) {
  unsigned Votes = __ballot_sync(~0u, threadIdx.x & 1);
  // CHECK: :[[#@LINE+2]]:22: warning: '__clz' looks at 32 bits of a 64-bit lane mask [CU2X1005
  // CHECK: :[[#@LINE+1]]:22: note: compute with 64 bits: '__clzll', '__brevll', '1ull << lane'
  Out[threadIdx.x] = __clz(Votes);
}
