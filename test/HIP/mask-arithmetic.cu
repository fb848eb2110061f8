// Arithmetic on what was 32 bits wide and is 64 now: what leaves the 32 bits in
// CUDA does not leave them in HIP, on waves of any size.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
#include <cuda_runtime.h>
using Wide = unsigned long long;
__device__ unsigned later(const int *In, bool P) {
  // A negative number fills the upper half.
  // CHECK: :[[#@LINE+1]]:16: warning: 'In[threadIdx.x]' {{.*}}[CU2X1005
  unsigned M = In[threadIdx.x];
  // CHECK: :[[#@LINE+1]]:14: warning: 'M - 100' looks at 32 bits of a 64-bit lane mask [CU2X1005
  auto Low = M - 100;
  // What `auto` makes of it has 64 bits as well.
  // CHECK: :[[#@LINE+3]]:16: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  // CHECK: :[[#@LINE+2]]:16: warning: 'Low >> 20' {{.*}}[CU2X1005
  // CHECK: :[[#@LINE+1]]:38: warning: 'M + 7' {{.*}}[CU2X1005
  unsigned R = Low >> 20, C = __popc(M + 7);
  // It is a mask only now, and one variable has one type.
  M = __ballot_sync(0xffffffff, P);
  return M ? R + C : 0;
}
__device__ int votes(bool P, bool Q) {
  unsigned M = __ballot_sync(0xffffffff, P);
  unsigned N = __ballot_sync(0xffffffff, Q);
  // CHECK: :[[#@LINE+1]]:18: warning: '-M' {{.*}}[CU2X1005
  int C = __popc(-M);
  // CHECK: :[[#@LINE+1]]:7: warning: 'M + 1' {{.*}}[CU2X1005
  if (M + 1 == 0)
    ++C;
  // The lowest lane, and all but it: nothing comes from above.
  C += __popc(M & -M) + __popc(M & (M - 1));
  N &= N - 1;
  return C + __popc(N);
}
__device__ int steps(bool P, bool Q) {
  unsigned M = __ballot_sync(0xffffffff, P);
  // CHECK: :[[#@LINE+1]]:3: warning: '++M' {{.*}}[CU2X1005
  ++M;
  unsigned N = __ballot_sync(0xffffffff, Q);
  // CHECK: :[[#@LINE+1]]:3: warning: 'N += 1' {{.*}}[CU2X1005
  N += 1;
  unsigned Rest = __ballot_sync(0xffffffff, P != Q);
  int C = 0;
  // The lowest lane is taken away: nothing is borrowed.
  for (; Rest; Rest -= Rest & -Rest)
    ++C;
  return C + (M == 0) + (N == 0);
}
__device__ Wide packed(Wide Key, bool P, bool Q) {
  // CHECK: :[[#@LINE+1]]:12: warning: 'Key << 32 | __ballot_sync(0xffffffff, P)' {{.*}}[CU2X1005
  Wide R = Key << 32 | __ballot_sync(0xffffffff, P);
  Wide B = __ballot_sync(0xffffffff, Q);
  Wide Hash = 14695981039346656037ull;
  // CHECK: :[[#@LINE+1]]:3: warning: 'Hash ^= B' {{.*}}[CU2X1005
  Hash ^= B;
  // CHECK: :[[#@LINE+1]]:3: warning: 'Key += __ballot_sync(0xffffffff, P)' {{.*}}[CU2X1005
  Key += __ballot_sync(0xffffffff, P);
  // Lanes of two votes, one with the other.
  Wide Other = __ballot_sync(0xffffffff, P);
  return R + Key + Hash + __popcll(B | Other) + __popcll(B ^ Other);
}
__device__ int below(bool P) {
  long long Signed = __ballot_sync(0xffffffff, P);
  // CHECK: :[[#@LINE+1]]:10: warning: 'Signed < 0' {{.*}}[CU2X1005
  return Signed < 0;
}
