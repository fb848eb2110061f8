// The value of an assignment to a mask has its 64 bits.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err --
// RUN: grep 'CU2X100[23]' %t.err | FileCheck %s --check-prefix=MSG --implicit-check-not=warning:
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
__device__ void take(unsigned) {}
__device__ unsigned twice(bool P, unsigned *Out) {
  // CHECK: unsigned long long M;
  unsigned M;
  // MSG: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out[0] = M = __ballot_sync(~0u, P);
  // MSG: :[[#@LINE+1]]:19: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  unsigned Rest = M &= M - 1;
  // MSG: :[[#@LINE+1]]:8: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  take(M = __ballot_sync(~0u, !P));
  // MSG: :[[#@LINE+1]]:31: warning: lane mask '0xffffffff' names 32 lanes only{{.*}}[CU2X1003
  if ((M = __activemask()) == 0xffffffff)
    ++Rest;
  // CHECK: auto Kept = (M &= M - 1);
  auto Kept = (M &= M - 1);
  // near miss CU2X1002 'M = __activemask()': whether any lane is left, or how many.
  // CHECK: Rest += __popcll(Kept) + __popcll(M = __activemask());
  Rest += __popc(Kept) + __popc(M = __activemask());
  while (M &= M - 1)
    ++Rest;
  for (M = __activemask(); M; M &= M - 1)
    ++Rest;
  return (M = __activemask()) ? Rest : 0;
}
