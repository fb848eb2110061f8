// The number of a wave times `warpSize`, and the lane: each thread's own place,
// so that the count of a vote there is another one on waves of 64 lanes, and a
// sum over the wave is.
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

// The same by 32: no edit takes the finding about the count away.
// RUN: sed -e 's/(warpSize - 1)/31/; s/warpSize/32/g; /CHECK/d' counts.cu > by32.cu
// RUN: cu2x --check --fix-maybe --config=none --quiet by32.cu -- > %t.fix 2>&1 || true
// RUN: FileCheck %s --check-prefix=FIXED < by32.cu
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet by32.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=STAYS
// FIXED-COUNT-7: W * warpSize
// STAYS-COUNT-9: [CU2X1015

//--- counts.cu
#include <cstdio>
__global__ void parts(int *Out, int N) {
  int T = threadIdx.x, W = T / warpSize, L = T % warpSize;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, T & 1))' works on the whole wave{{.*}} [CU2X1015
  int Votes = __popc(__ballot_sync(~0u, T & 1)), Base = W * warpSize;
  Out[Base + L] = Votes + N;
}
__global__ void masked(int *Out, int N) {
  int T = threadIdx.x, W = T / warpSize;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, T & 2))' works{{.*}} [CU2X1015
  Out[(T & (warpSize - 1)) + W * warpSize] = __popc(__ballot_sync(~0u, T & 2));
}
__global__ void pointed(int *Out, int N) {
  int T = threadIdx.x, W = T / warpSize;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, T > 2))' works{{.*}} [CU2X1015
  *(Out + W * warpSize + T % warpSize) = __popc(__ballot_sync(~0u, T > 2));
}
__global__ void grid(int *Out, int N) {
  int L = threadIdx.x % warpSize, W = threadIdx.x / warpSize;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, L < 60))' works{{.*}} [CU2X1015
  int Votes = __popc(__ballot_sync(~0u, L < 60));
  Out[blockIdx.x * blockDim.x + W * warpSize + L] = Votes;
}
__global__ void split(int *Out, int N) {
  int T = blockIdx.x * blockDim.x + threadIdx.x;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, T & 3))' works{{.*}} [CU2X1015
  Out[T / warpSize * warpSize + T % warpSize] = __popc(__ballot_sync(~0u, T & 3));
}
__global__ void rest(int *Out, int N) {
  int T = threadIdx.x, W = T / warpSize, L = T - W * warpSize;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, T & 4))' works{{.*}} [CU2X1015
  Out[W * warpSize + L] = __popc(__ballot_sync(~0u, T & 4));
}
__global__ void rows(int *Out, int N) {
  int T = threadIdx.x, W = T / warpSize, L = T % warpSize;
  int *Row = Out + W * warpSize;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, T & 5))' works{{.*}} [CU2X1015
  Row[L] = __popc(__ballot_sync(~0u, T & 5));
}
struct Place {
  int W;
};
__global__ void member(int *Out, int N) {
  int T = threadIdx.x;
  Place P;
  P.W = T / warpSize;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, T & 6))' works{{.*}} [CU2X1015
  Out[P.W * warpSize + T % warpSize] = __popc(__ballot_sync(~0u, T & 6));
}
__global__ void kept(int *Out, int N) {
  int T = threadIdx.x, W = T / warpSize;
  __shared__ int S[128];
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, T & 7))' works{{.*}} [CU2X1015
  S[W * warpSize + T % warpSize] = __popc(__ballot_sync(~0u, T & 7));
  Out[T] = S[T];
}
__global__ void sums(int *Out, int N) {
  int T = threadIdx.x, V = T, W = T / warpSize, L = T % warpSize;
  for (int D = warpSize / 2; D; D /= 2)
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__shfl_xor_sync(~0u, V, D)' works{{.*}} [CU2X1015
    V += __shfl_xor_sync(~0u, V, D);
  Out[W * warpSize + L] = V;
}
int main() {
  int *Out;
  cudaMallocManaged(&Out, 1024);
  auto Print = [&](const char *Name) {
    cudaDeviceSynchronize();
    for (int I = 0; I < 128; ++I)
      printf("%s %d: %d\n", Name, I, Out[I]);
  };
  parts<<<1, 128>>>(Out, 1);
  Print("parts");
  masked<<<1, 128>>>(Out, 1);
  Print("masked");
  pointed<<<1, 128>>>(Out, 1);
  Print("pointed");
  grid<<<1, 128>>>(Out, 1);
  Print("grid");
  split<<<1, 128>>>(Out, 1);
  Print("split");
  rest<<<1, 128>>>(Out, 1);
  Print("rest");
  rows<<<1, 128>>>(Out, 1);
  Print("rows");
  member<<<1, 128>>>(Out, 1);
  Print("member");
  kept<<<1, 128>>>(Out, 1);
  Print("kept");
  sums<<<1, 128>>>(Out, 1);
  Print("sums");
}

//--- near.cu
// The count of a wave in the place of its first lane, summed by who reads it;
// votes of 32 lanes each; and what is no count in the same places.
#include <cstdio>
__global__ void leader(const int *In, int *Out) {
  int T = threadIdx.x, W = T / warpSize, L = T % warpSize;
  int Votes = __popc(__ballot_sync(~0u, In[T] & 1));
  if (L == 0)
    Out[W * warpSize] = Votes;
}
__global__ void halves(const int *In, int *Out) {
  int T = threadIdx.x, W = T / warpSize, L = T % warpSize;
  unsigned long long Votes = __ballot_sync(~0u, In[T] & 1);
  Out[W * warpSize + L] = __popc((Votes >> (T & 32 & (warpSize - 1))) & 0xffffffff);
}
__global__ void turned(const int *In, int *Out) {
  int T = threadIdx.x, W = T / warpSize, L = T % warpSize;
  __shared__ int S[128];
  S[W * warpSize + L] = In[T];
  __syncthreads();
  Out[W * warpSize + L] = S[T ^ 1] + 3;
}
// Shared elements that each thread has for itself, without a count, and one of
// the block's.
__global__ void own(const int *In, int *Out) {
  int T = threadIdx.x, W = T / warpSize;
  __shared__ int S[128], Any;
  S[W * warpSize + T % warpSize] = In[T] * 3;
  if (__popc(__ballot_sync(~0u, In[T] >= 0)) > 0)
    Any = 1;
  __syncthreads();
  Out[T] += S[T] + Any;
}
int main() {
  int *In, *Out, Sum = 0;
  cudaMallocManaged(&In, 512);
  cudaMallocManaged(&Out, 512);
  for (int I = 0; I < 128; ++I) {
    In[I] = I * 7919 % 101;
    Out[I] = 0;
  }
  leader<<<1, 128>>>(In, Out);
  cudaDeviceSynchronize();
  for (int I = 0; I < 128; ++I)
    Sum += Out[I];
  printf("%d\n", Sum);
  halves<<<1, 128>>>(In, Out);
  cudaDeviceSynchronize();
  for (int I = 0; I < 128; ++I)
    printf("%d\n", Out[I]);
  turned<<<1, 128>>>(In, Out);
  cudaDeviceSynchronize();
  for (int I = 0; I < 128; ++I)
    printf("%d\n", Out[I]);
}
