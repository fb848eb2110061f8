// Of the lanes of a vote those that are not in it come, or some leave the round
// behind it.
// RUN: cu2x --check --checks=-*,CU2X1008 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1008
__global__ void others(const int *In, int *Out) {
  int T = threadIdx.x, X = In[T];
  bool On = X > 3;
  unsigned Mask = __ballot_sync(0xffffffff, On), Equal = __ballot_sync(0xffffffff, X == 7);
  if (!On)
    // CHECK: :[[#@LINE+1]]:14: warning: the mask of '__shfl_sync' names the lanes of '__ballot_sync' in line [[#@LINE-2]], but '!On' may keep some of them away [CU2X1008
    Out[T] = __shfl_sync(Mask, X, 0, 32);
  else
    // near miss CU2X1008 '__shfl_sync': those that voted for it take the other way.
    Out[T] = __shfl_sync(Mask, X, 1, 32);
  if (!(X == 7)) {
    // CHECK: :[[#@LINE+1]]:14: warning: {{.*}} but '!(X == 7)' may{{.*}} [CU2X1008
    Out[T] = __shfl_sync(Equal, X, 2, 32);
  }
  if (On)
    return;
  // CHECK: :[[#@LINE+1]]:12: warning: {{.*}} but 'On' may{{.*}} [CU2X1008
  Out[T] = __shfl_sync(Mask, X, 3, 32);
}
__global__ void stays(const int *In, int *Out) {
  int T = threadIdx.x, X = In[T];
  bool On = X > 3;
  unsigned Off = __ballot_sync(0xffffffff, !On);
  // near miss CU2X1008 '__shfl_sync': the vote is for what is not so.
  if (On)
    return;
  Out[T] = __shfl_sync(Off, X, 0, 32);
}
__global__ void rounds(const int *In, const int *Ends, int *Out, int N) {
  int T = threadIdx.x;
  for (int I = 0; I < N; ++I) {
    bool On = In[T + I] > 3;
    unsigned Mask = __ballot_sync(__activemask(), On);
    // near miss CU2X1008 '__shfl_sync': who leaves comes behind it.
    Out[T] = __shfl_sync(Mask, I, 0, 32);
    if (Ends[T] > I)
      break;
    // CHECK: :[[#@LINE+1]]:14: warning: {{.*}} but 'Ends[T] > I' may{{.*}} [CU2X1008
    Out[T] = __shfl_sync(Mask, I, 1, 32);
  }
  for (int I = 0; I < N; ++I) {
    bool On = In[T + I] > 3;
    unsigned Mask = __ballot_sync(__activemask(), On);
    // near miss CU2X1008 '__shfl_sync': who leaves has not voted for it.
    if (!On)
      break;
    Out[T] = __shfl_sync(Mask, I, 2, 32);
  }
  for (int I = 0; I < N; ++I) {
    bool On = In[T + I] > 3;
    unsigned Mask = __ballot_sync(__activemask(), On);
    if (On)
      break;
    // CHECK: :[[#@LINE+1]]:14: warning: {{.*}} but 'On' may{{.*}} [CU2X1008
    Out[T] = __shfl_sync(Mask, I, 3, 32);
  }
}
// A jump out of an inner loop leads to what is behind that.
__global__ void inner(const int *In, int *Out, int N) {
  int T = threadIdx.x;
  bool On = In[T] > 3;
  unsigned Mask = __ballot_sync(0xffffffff, On);
  for (int I = 0; I < N; ++I) {
    for (int J = 0; J < N; ++J) {
      if (On)
        break;
      Out[J] = 1;
    }
    if (On)
      Out[T] = __shfl_sync(Mask, I, 0, 32);
  }
}
