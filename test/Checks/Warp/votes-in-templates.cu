// In a template the argument of a vote may depend on its parameters, and with it
// the call, and so may the index of an element. All of it is looked at as
// elsewhere, once for each place, in a template that nobody calls as well.
// RUN: cu2x --cuda-headers=bundled --check --checks=-*,CU2X1015 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1015
// RUN: cu2x --cuda-headers=bundled %s -o %t.hip -- 2>&1 | FileCheck %s
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
namespace cg = cooperative_groups;

template <class T> __device__ int counted(T In) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In > 0))' works{{.*}} [CU2X1015
  return __popc(__ballot_sync(~0u, In > 0));
}
template <class T> __device__ T added(T In) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__ffs(__ballot_sync(~0u, In > T(0)))' works{{.*}} [CU2X1015
  T First = __ffs(__ballot_sync(~0u, In > T(0)));
  return In + T(First);
}
// Called with two types.
__global__ void calls(int *Out, float *Floats) {
  int V = threadIdx.x;
  Out[V] = counted(V) + counted(float(V)) + added(V);
  Floats[V] = added(float(V));
}

// Never called: what a header has for others.
template <class T, class Index>
__global__ void stored(const T *In, int *Out, bool *Flags, Index N) {
  Index I = blockIdx.x * blockDim.x + threadIdx.x;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__match_any_sync(~0u, In[I]))' works{{.*}} [CU2X1015
  Out[I] = __popc(__match_any_sync(~0u, In[I]));
  unsigned Votes = __ballot_sync(~0u, In[I] < N);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(Votes)' works{{.*}} [CU2X1015
  *(Out + N + I) = __popc(Votes);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__ballot_sync(~0u, In[I] > N)' works{{.*}} [CU2X1015
  if (__ballot_sync(~0u, In[I] > N))
    Out[I + 2 * N] = 1;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__ballot_sync(~0u, In[I] == N)' works{{.*}} [CU2X1015
  bool None = !__ballot_sync(~0u, In[I] == N);
  Flags[I] = None;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__any_sync' works{{.*}} [CU2X1015
  Out[I + 3 * N] = __any_sync(~0u, In[I] != N);
  int Sum(__popc(__ballot_sync(~0u, In[I] > 5 * N)));
  // CHECK: :[[#@LINE-1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[I] > 5 * N))' works{{.*}} [CU2X1015
  Out[I + 4 * N] = Sum;
}

// Overloads of CUDA's, methods of groups, a lambda, and what a loop sums.
template <class T>
__global__ void called(const T *In, T *Out, bool *Flags, int N) {
  T I = blockIdx.x * blockDim.x + threadIdx.x;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__ffs(__ballot_sync(~0u, I > 4))' works{{.*}} [CU2X1015
  Out[I] = max(I, __ffs(__ballot_sync(~0u, I > 4)));
  auto Here = cg::coalesced_threads();
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(Here.match_any(I % 5))' works{{.*}} [CU2X1015
  Out[I + N] = __popc(Here.match_any(I % 5));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'any' works{{.*}} [CU2X1015
  Flags[I] = Here.any(I > 6);
  auto Tile = cg::tiled_partition<32>(cg::this_thread_block());
  T Sum = cg::reduce(Tile, I, cg::plus<T>());
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, I > 7))' works{{.*}} [CU2X1015
  Out[I + 2 * N] = Sum + __popc(__ballot_sync(~0u, I > 7));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, I > 8))' works{{.*}} [CU2X1015
  T Rounds = __popc(__ballot_sync(~0u, I > 8));
  while (Rounds--)
    Out[I + 3 * N] += 3;
}

// Pointers that a template or a member has.
template <class T> struct Where {
  T Count, *Places;
};
template <class Input, class Output, class T>
__global__ void behind(Input In, Output Out, Where<T> *To, Where<T> By, int N) {
  int I = threadIdx.x;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[I] > 1))' works{{.*}} [CU2X1015
  Out[I] = __popc(__ballot_sync(~0u, In[I] > 1));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[I] > 2))' works{{.*}} [CU2X1015
  To[I].Count = __popc(__ballot_sync(~0u, In[I] > 2));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, In[I] > 3))' works{{.*}} [CU2X1015
  By.Places[I] = __popc(__ballot_sync(~0u, In[I] > 3));
  // The thread's own copy.
  By.Count = __popc(__ballot_sync(~0u, In[I] > 4));
}

// What stays in the kernel, or is asked of 32 lanes.
template <class T> __device__ unsigned halfOf(T In) {
  return __ballot_sync(~0u, In > 0) >> (threadIdx.x & 32);
}
template <class T, class Index>
__global__ void inside(const T *In, T *Out, Index N) {
  __shared__ T Kept[64];
  Index I = threadIdx.x;
  unsigned Votes = __ballot_sync(~0u, In[I] > N);
  Index Place = __popc(Votes & ((1u << (I & 31)) - 1));
  if (In[I] > N)
    Out[Place] = In[I];
  Kept[I] = In[I] * T(2);
  Out[I + N] = Kept[N - I];
  T Found = In[I];
  for (Index J = 0; J < N; ++J)
    if (__popc(Votes) > 40)
      break;
  Out[I + 2 * N] = Found;
}
// A scan of 32 lanes, whose first ones take nothing from others; who has voted
// so, asks; a part of a tile has no more than that.
template <class T> __device__ T scan(T V) {
  T Lane = threadIdx.x % 32;
  for (int D = 1; D < 32; D *= 2) {
    T Other = __shfl_up_sync(~0u, V, D);
    if (Lane >= D)
      V += Other;
  }
  return V;
}
template <class T> __global__ void asked(const T *In, T *Out, T N) {
  T I = threadIdx.x;
  Out[I] = scan(In[I]);
  unsigned Votes = __ballot_sync(~0u, In[I] > N);
  if (Votes != 0 && In[I] > N)
    Out[I] = N;
  auto Tile = cg::tiled_partition<32>(cg::this_thread_block());
  auto Same = cg::labeled_partition(Tile, In[I]);
  if (Same.thread_rank() == 0)
    Out[I + N] = In[I];
}
