// A variable of 64 bits that has a ballot for its value: what has 32 bits
// behind it loses lanes, and what is made for 32 lanes means half of them.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err --
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <cstdint>
#include <cstdio>
__global__ void lost(unsigned *Out, int N) {
  // CHECK: size_t M = __ballot_sync(0xffffffffffffffffull, N);
  size_t M = __ballot_sync(~0u, N);
  // MSG: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated{{.*}}[CU2X1002
  Out[0] = M;
  // MSG: :[[#@LINE+1]]:22: warning: 64-bit lane mask is truncated{{.*}}[CU2X1002
  Out[1] = (unsigned)M;
  // MSG: :[[#@LINE+2]]:12: warning: '__popc(M)' works on the whole wave{{.*}}[CU2X1015
  // MSG: :[[#@LINE+1]]:19: warning: 64-bit lane mask is truncated{{.*}}[CU2X1002
  Out[2] = __popc(M);
  uint64_t Later = 0;
  Later = __activemask();
  // MSG: :[[#@LINE+1]]:11: warning: 64-bit lane mask is truncated{{.*}}[CU2X1002
  int K = Later;
  Out[3] = K;
}
__global__ void compared(unsigned *Out, int N) {
  uint64_t M = __ballot_sync(~0u, N);
  // MSG: :[[#@LINE+1]]:12: warning: lane mask '0xffffffff' names 32 lanes only{{.*}}[CU2X1003
  if (M == 0xffffffff)
    Out[0] = 1;
  // MSG: :[[#@LINE+1]]:12: warning: '1u << threadIdx.x' looks at 32 bits{{.*}}[CU2X1005
  if (M & (1u << threadIdx.x))
    Out[1] = 1;
}
// Nothing is lost, or somebody thought of 64 lanes.
__global__ void kept(unsigned long long *Out, unsigned *Parts, int N) {
  uint64_t M = __ballot_sync(~0u, N);
  Out[0] = M;
  Parts[0] = M >> 32;
  printf("%llx\n", (unsigned long long)M);
  printf("%zx\n", size_t(M));
  if (M == ~0ull || M == 0 || (M & (1ull << threadIdx.x)))
    Out[1] = ~M;
  // No ballot.
  uint64_t Count = N;
  Parts[1] = Count;
  if (Count == 0xffffffff)
    Parts[2] = __popc(Count);
}
