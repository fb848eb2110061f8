// A count of lanes that a function, or the same one, adds to by way of a reference.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet hazards.cu -- 2>&1 \
// RUN:   | FileCheck hazards.cu --implicit-check-not=warning:
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet near.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NEAR --allow-empty
// NEAR-NOT: CU2X

// That each is one, and that none of the others is: what the translations print
// on waves of 64 lanes.
// RUN: cu2x-simt hazards.cu > cuda
// RUN: cu2x --cuda-headers=bundled --quiet hazards.cu -o run.hip -- 2> /dev/null
// RUN: cu2x-simt --warp-size=32 run.hip | cmp - cuda
// RUN: cu2x-simt --warp-size=64 run.hip > wide
// RUN: sort cuda wide | uniq -d | count 0
// RUN: cu2x-simt near.cu > cuda-near
// RUN: cu2x --cuda-headers=bundled --quiet near.cu -o near.hip -- 2> /dev/null
// RUN: cu2x-simt --warp-size=64 near.hip | cmp - cuda-near

//--- hazards.cu
#include <cstdio>
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, P))' works{{.*}} [CU2X1015
__device__ void add(bool P, int &C) { C += __popc(__ballot_sync(~0u, P)); }
__device__ void addBy(bool P, int &C) { add(P, C); }
template <class T> __device__ void addAs(bool P, T &C) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, P))' works{{.*}} [CU2X1015
  C = C + __popc(__ballot_sync(~0u, P));
}
__device__ void addBits(bool P, int &C) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__ballot_sync(~0u, P)' works{{.*}} [CU2X1015
  unsigned M = __ballot_sync(~0u, P);
  while (M) {
    M &= M - 1;
    ++C;
  }
}
__device__ void addIfAny(bool P, int &C) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__ballot_sync(~0u, P)' works{{.*}} [CU2X1015
  if (__ballot_sync(~0u, P) != 0)
    C += 5;
}
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, P))' works{{.*}} [CU2X1015
__device__ void store(bool P, int &C) { C += __popc(__ballot_sync(~0u, P)); }
struct Pair {
  int A, B;
};
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, P))' works{{.*}} [CU2X1015
__device__ void toMember(bool P, int &C) { C += __popc(__ballot_sync(~0u, P)); }
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, P))' works{{.*}} [CU2X1015
__device__ void toRow(bool P, int (&C)[2]) { C[1] += __popc(__ballot_sync(~0u, P)); }

__global__ void kernel(int *Out) {
  int T = threadIdx.x;
  int A = 0, B = 0, C = 0, D = 0, E = 0;
  addBy(T % 3, A);
  Out[T] = A;
  addAs(T % 5, B);
  Out[T + 64] = B;
  addBits(T % 7, C);
  Out[T + 128] = C;
  addIfAny(T == 3, D);
  Out[T + 192] = D;
  int &Same = E;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, T & 1))' works{{.*}} [CU2X1015
  Same += __popc(__ballot_sync(~0u, T & 1));
  Out[T + 256] = E;
  store(T % 3, Out[T + 320]);
  int Row[2] = {}, Each[3] = {};
  Pair P = {0, 0};
  toMember(T % 3, P.A);
  Out[T + 384] = P.A;
  toRow(T % 3, Row);
  Out[T + 448] = Row[1];
  for (int I = 0; I < 3; ++I)
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__ballot_sync(~0u, T % 3 == I))' works{{.*}} [CU2X1015
    Each[I] += __popc(__ballot_sync(~0u, T % 3 == I));
  Out[T + 512] = Each[0];
}
int main() {
  int *Out, Host[576] = {};
  cudaMalloc(&Out, sizeof Host);
  cudaMemset(Out, 0, sizeof Host);
  kernel<<<1, 64>>>(Out);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int I : {0, 64, 128, 232, 256, 320, 384, 448, 512})
    printf("%d: %d\n", I, Host[I]);
}

//--- near.cu
#include <cstdio>
// Another reference of the same function; a place for what the lane writes; the
// number of the own lanes alone.
__device__ void both(bool P, int &Lanes, int &Mine) {
  Lanes += __popc(__ballot_sync(~0u, P));
  Mine += P;
}
__device__ void ofLanes(bool P, int &C) { C += __popc(__ballot_sync(0xff, P)); }
__device__ void countIn(int V, int &C) { C += __popc(V); }

__global__ void kernel(int *Out) {
  __shared__ int In[256];
  int T = threadIdx.x;
  int Lanes = 0, Mine = 0, Bits = 0, Part = 0;
  both(T % 3, Lanes, Mine);
  int Row[2] = {};
  both(T % 3, Row[0], Lanes);
  In[Lanes + T] = T;
  countIn(T, Bits);
  if (T < 8)
    ofLanes(T & 1, Part);
  int Unused = 0;
  int &Same = Unused;
  Same += __popc(__ballot_sync(~0u, T & 1));
  __syncthreads();
  Out[T] = Mine * 100 + Bits * 10 + Part + (In[Lanes + T] == T);
}
int main() {
  int *Out, Host[64];
  cudaMalloc(&Out, sizeof Host);
  kernel<<<1, 64>>>(Out);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int V : Host)
    printf("%d ", V);
  printf("\n");
}
