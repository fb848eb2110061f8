// What a reference to a variable reads is not guarded where the reference is made,
// and masks of matches are no votes for anything.
// RUN: cu2x --check --config=none --cuda-headers=bundled --quiet %s 2>&1 | FileCheck %s
__device__ const int &same(const int &X) { return X; }

__global__ void referred(const int *In, int *Out) {
  int T = threadIdx.x, V = In[T], L = T % 32, X = 0;
  const int &R = same(X);
  // CHECK: :[[#@LINE+1]]:7: warning: '__shfl_up_sync' works on the whole wave{{.*}}[CU2X1015
  X = __shfl_up_sync(0xffffffffu, V, 1);
  if (L >= 1)
    V += X;
  Out[T] = V + R * 100;
}
__global__ void matched(const int *In, int *Flag) {
  int All, T = threadIdx.x;
  // CHECK: :[[#@LINE+1]]:16: warning: '__match_all_sync(~0u, In[T] / 40, &All)' works on the whole wave{{.*}}[CU2X1015
  unsigned A = __match_all_sync(~0u, In[T] / 40, &All);
  if (A >= 1)
    Flag[0] = 1;
}
// CHECK-NOT: [CU2X1015
__global__ void voted(const int *In, int *Flag) {
  if (__ballot_sync(~0u, In[threadIdx.x] > 3) >= 1)
    Flag[0] = 1;
}
