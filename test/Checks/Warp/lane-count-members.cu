// Counts of votes in elements of members, and which of several is the largest:
// both say something else where a vote is one of 64 lanes.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet counts.cu -- 2>&1 \
// RUN:   | FileCheck counts.cu --implicit-check-not=warning:
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet near.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NEAR --allow-empty
// NEAR-NOT: CU2X
// RUN: cu2x-simt counts.cu > cuda
// RUN: cu2x --cuda-headers=bundled --quiet counts.cu -o counts.hip -- 2> /dev/null
// RUN: cu2x-simt --warp-size=64 counts.hip > wide
// RUN: sort cuda wide | uniq -d | count 0
// RUN: cu2x-simt near.cu > near
// RUN: cu2x --cuda-headers=bundled --quiet near.cu -o near.hip -- 2> /dev/null
// RUN: cu2x-simt --warp-size=64 near.hip | cmp - near

//--- counts.cu
#include <cstdio>
struct Bins { int Of[4]; };
__global__ void k(const int *In, int *Out) {
  int T = threadIdx.x, V = In[T];
  Bins A{};
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(0xffffffff, V & 1))' works {{.*}} [CU2X1015
  A.Of[V & 3] += __popc(__ballot_sync(0xffffffff, V & 1));
  Out[T] = A.Of[0] + A.Of[1] + A.Of[2] + A.Of[3];
  int Most[8] = {}, Best = 0;
  for (int D = 0; D < 8; ++D)
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(0xffffffff, V % 8 == D))' works {{.*}} [CU2X1015
    Most[D] += __popc(__ballot_sync(0xffffffff, V % 8 == D));
  for (int D = 0; D < 8; ++D)
    if (Most[D] > Most[Best])
      Best = D;
  Out[T + 64] = Best;
}
int main() {
  int *In, *Out;
  cudaMallocManaged(&In, 512);
  cudaMallocManaged(&Out, 512);
  // In the first warp most are 1, in the second 6, in both 3.
  for (int I = 0; I < 64; ++I)
    In[I] = I % 2 ? 3 : I % 32 < 28 && I % 4 ? I < 32 ? 1 : 6 : 3;
  for (int I = 0; I < 64; ++I)
    if (I % 8 < 5)
      In[I] = I < 32 ? 1 : 6;
  k<<<1, 64>>>(In, Out);
  cudaDeviceSynchronize();
  for (int I = 0; I < 2; ++I) {
    printf("%d:", I);
    for (int J = 0; J < 64; ++J)
      printf(" %d", Out[64 * I + J]);
    printf("\n");
  }
}

//--- near.cu
// The rank of a lane beside the number of those that are there, elements of a
// member that are no counts, and which of two ways most lanes go, where both come
// to the same.
#include <cstdio>
struct Bins { int Of[4], Other[4]; };
__global__ void k(const int *In, int *Out) {
  int T = threadIdx.x, V = In[T], Some = 0;
  unsigned Votes = __ballot_sync(0xffffffff, V & 1);
  Bins A{};
  A.Of[V & 3] += __popc(Votes);
  A.Other[V & 3] += V;
  if (__popc(Votes & ((1u << T % 32) - 1)) <= __popc(Votes))
    Some = 1;
  Out[T] = A.Other[0] + A.Other[1] + Some;
}
__global__ void order(const int *In, int *Out) {
  __shared__ int S[64];
  int T = threadIdx.x, V = In[T], First = 0, Second = 1, Sum = 0;
  S[T] = V;
  __syncthreads();
  unsigned Here = __ballot_sync(0xffffffff, V & 1);
  unsigned There = __ballot_sync(0xffffffff, V & 2);
  if (__popc(Here) < __popc(There)) {
    First = 1;
    Second = 0;
  }
  Sum += S[First];
  Sum += S[Second];
  Out[T + 64] = Sum;
}
int main() {
  int *In, *Out;
  cudaMallocManaged(&In, 512);
  cudaMallocManaged(&Out, 512);
  for (int I = 0; I < 64; ++I)
    In[I] = I * 7919 % 101;
  k<<<1, 64>>>(In, Out);
  order<<<1, 64>>>(In, Out);
  cudaDeviceSynchronize();
  for (int I = 0; I < 128; ++I)
    printf("%d\n", Out[I]);
}
