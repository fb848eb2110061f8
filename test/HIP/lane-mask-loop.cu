// A mask variable of a loop is widened with all its uses.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
__global__ void kernel(int *P) {
  // CHECK: for (unsigned long long Work = __ballot_sync(0xffffffffffffffffull, P[0]); Work; Work &= Work - 1)
  for (unsigned Work = __ballot_sync(0xffffffff, P[0]); Work; Work &= Work - 1)
    // CHECK: P[__ffsll(Work) - 1] += __popcll(Work);
    P[__ffs(Work) - 1] += __popc(Work);
  // CHECK: P[2] = __popcll(__ballot_sync(0xffffffffffffffffull, 1)) + __popc(P[2]);
  P[2] = __popc(__ballot_sync(-1, 1)) + __popc(P[2]);
}
