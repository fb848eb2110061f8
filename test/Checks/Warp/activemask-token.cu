// What __activemask gave is followed to a function with _sync.
// RUN: cu2x --check --checks=-*,CU2X1012 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1012
__device__ unsigned present() { return __activemask(); }
__global__ void wrong(int *Out, int X) {
  unsigned Mask = __activemask();
  unsigned Others = Mask & ~1u;
  // CHECK: :[[#@LINE+1]]:29: warning: the mask of '__shfl_down_sync' comes from '__activemask()', which says who was there, not who should be [CU2X1012 activemask-token]
  Out[0] = __shfl_down_sync(Others, X, 1);
  // CHECK: note: compute the mask from the condition of the program with '__ballot_sync'
  // CHECK: :[[#@LINE+1]]:{{.*}}the mask of '__all_sync'{{.*}} [CU2X1012
  Out[1] = __all_sync(present(), X);
}
__global__ void right(int *Out, int X) {
  // near miss CU2X1012 '__activemask': it is counted, and a vote replaces it
  // before it is a mask.
  unsigned Mask = __activemask();
  Out[0] = __popc(Mask);
  Mask = __ballot_sync(0xffffffff, X > 0);
  Out[1] = __shfl_down_sync(Mask, X, 1);
}
