// A variable that gets its vote behind its declaration has the one of this round
// where it is read below that in the same block.
// RUN: cu2x --check --checks=-*,CU2X1015 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1015
__global__ void here(const int *In, int *Out, int N) {
  int T = threadIdx.x;
  unsigned M, Again = 0;
  for (int I = 0; I < N; ++I) {
    bool P = In[T + I] > 1;
    // near miss CU2X1015 '__ballot_sync(~0u, P);': who has voted so asks.
    M = __ballot_sync(~0u, P);
    if (M && P)
      Out[T] = I;
    Again = __ballot_sync(~0u, In[T] > 1);
    for (int J = 0; J < N; ++J)
      if (Again != 0 && In[T] > 1)
        Out[T + J] = J;
  }
}
// The vote of the round before, of some rounds, and one on what P was.
__global__ void before(const int *In, int *Out, int N) {
  int T = threadIdx.x;
  unsigned M;
  for (int I = 0; I < N; ++I) {
    bool P = In[T + I] > 1;
    if (I && M && P)
      Out[T] = I;
    // CHECK: :[[#@LINE+1]]:9: warning: '__ballot_sync({{.*}} [CU2X1015
    M = __ballot_sync(~0u, P);
  }
}
__global__ void sometimes(const int *In, int *Out, int N) {
  int T = threadIdx.x;
  bool P = In[T] > 1;
  unsigned M, K;
  for (int I = 0; I < N; ++I) {
    P = In[T + I] > 1;
    if (I % 2 == 0)
      // CHECK: :[[#@LINE+1]]:11: warning: '__ballot_sync({{.*}} [CU2X1015
      M = __ballot_sync(~0u, P);
    if (M && P)
      Out[T] = I;
    switch (I % 2) {
    case 0:
      Out[T] += 1;
      // CHECK: :[[#@LINE+1]]:11: warning: '__ballot_sync({{.*}} [CU2X1015
      K = __ballot_sync(~0u, P);
      break;
    case 1:
      Out[T] += 2;
      if (K && P)
        Out[T] += I;
    }
  }
}
__global__ void other(const int *In, int *Out) {
  int T = threadIdx.x;
  bool P = In[T] > 1;
  unsigned M;
  // CHECK: :[[#@LINE+1]]:7: warning: '__ballot_sync({{.*}} [CU2X1015
  M = __ballot_sync(~0u, P);
  P = In[T + 64] > 1;
  if (M && P)
    Out[T] = 1;
}
