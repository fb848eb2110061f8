// A mask variable that is widened says nothing about one of the same name in
// another function that is not.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'

__device__ int widened(int X) {
  unsigned Mask = __ballot_sync(0xffffffff, X);
  return __popc(Mask);
}
__device__ void kept(unsigned &Mask, int X) {
  // CHECK: :[[#@LINE+1]]:10: warning: {{.*}}[CU2X1002
  Mask = __ballot_sync(0xffffffff, X);
}
__device__ int second(int X) {
  // CHECK: :[[#@LINE+1]]:25: warning: {{.*}}[CU2X1002
  unsigned Lane, Mask = __activemask();
  Lane = X;
  return Mask + Lane;
}
