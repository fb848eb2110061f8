// A ballot that is compared with all lanes of 32 in a variable, joined with those
// of other rounds, or asked for its lowest lane.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x --check --config=none --checks=-*,CU2X100*,CU2X1015 --quiet hazards.cu -- 2>&1 \
// RUN:   | FileCheck hazards.cu --implicit-check-not=warning:
// RUN: cu2x --check --config=none --checks=-*,CU2X100*,CU2X1015 --quiet near.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NEAR --allow-empty
// NEAR-NOT: CU2X

// That each is one: what the translation prints on waves of 64 lanes. The first
// three rows are others on waves of 32 as well, where no ballot has 64 ones.
// RUN: cu2x-simt hazards.cu > cuda
// RUN: cu2x --cuda-headers=bundled --quiet hazards.cu -o run.hip -- 2> /dev/null
// RUN: cu2x-simt --warp-size=64 run.hip > wide
// RUN: sort cuda wide | uniq -d | count 0
// RUN: cu2x-simt --warp-size=32 run.hip > narrow
// RUN: sort cuda narrow | uniq -d | count 3
// RUN: cu2x-simt near.cu > cuda-near
// RUN: cu2x --cuda-headers=bundled --quiet near.cu -o near.hip -- 2> /dev/null
// RUN: cu2x-simt --warp-size=64 near.hip | cmp - cuda-near
// RUN: cu2x-simt --warp-size=32 near.hip | cmp - cuda-near

//--- hazards.cu
#include <cstdio>
__global__ void k(int *Out) {
  int T = threadIdx.x;
  unsigned Full = 0xffffffffu;
  // CHECK: :[[#@LINE+1]]:49: warning: lane mask 'Full' names 32 lanes only{{.*}} [CU2X1003
  Out[T] = __ballot_sync(0xffffffff, T < 32) == Full;
  const unsigned All = 0xffffffff;
  unsigned M = __ballot_sync(All, T < 32);
  // CHECK: :[[#@LINE+1]]:17: warning: 'M ^ All' looks at 32 bits{{.*}} [CU2X1005
  bool Whole = (M ^ All) == 0;
  Out[T + 64] = Whole;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: lane mask 'Full' names 32 lanes only{{.*}} [CU2X1003
  Out[T + 128] = (__ballot_sync(Full, T < 32) & Full) != Full ? 5 : 6;
  unsigned Any = 0;
  for (int I = 0; I < 3; ++I)
    // CHECK: :[[#@LINE+1]]:12: warning: '__ballot_sync(0xffffffff, T == I)' works{{.*}} [CU2X1015
    Any |= __ballot_sync(0xffffffff, T == I);
  Out[T + 192] = Any ? 1 : 0;
  // CHECK: :[[#@LINE+1]]:20: warning: '__ballot_sync(0xffffffff, T != 32)' works{{.*}} [CU2X1015
  unsigned First = __ballot_sync(0xffffffff, T != 32);
  Out[T + 256] = (First & -First) == 1u ? 7 : 8;
  // CHECK: :[[#@LINE+1]]:21: warning: '__ballot_sync(0xffffffff, T >= 32)' works{{.*}} [CU2X1015
  unsigned Second = __ballot_sync(0xffffffff, T >= 32);
  Out[T + 320] = (Second & (~Second + 1)) == 1 ? 9 : 10;
}
int main() {
  static int Out[384];
  int *DOut;
  cudaMalloc(&DOut, sizeof(Out));
  k<<<1, 64>>>(DOut);
  cudaMemcpy(Out, DOut, sizeof(Out), cudaMemcpyDeviceToHost);
  for (int I = 0; I < 6; ++I) {
    printf("%d:", I);
    for (int J = 0; J < 64; ++J)
      printf(" %d", Out[64 * I + J]);
    printf("\n");
  }
}

//--- near.cu
#include <cstdio>
// Numbers beside numbers, and what a vote of all lanes decides for the wave alone.
__global__ void k(const unsigned *In, unsigned *Out) {
  int T = threadIdx.x;
  unsigned Full = 0xffffffffu, N = In[T], Any = 0;
  Out[T] = N == Full;
  Out[T + 64] = (N ^ Full) == 0;
  for (int I = 0; I < 3; ++I)
    Any |= In[T] >> I;
  Out[T + 128] = Any ? 1 : 0;
  Out[T + 192] = (N & -N) == 1u;
  unsigned M = __ballot_sync(0xffffffff, N & 1);
  // Who is there, of the lanes that voted.
  Out[T + 256] = N & 1 ? (M & -M) != 0 : 0;
}
int main() {
  static unsigned In[64], Out[320];
  for (int I = 0; I < 64; ++I)
    In[I] = I % 5 ? I : ~0u;
  unsigned *DIn, *DOut;
  cudaMalloc(&DIn, sizeof(In));
  cudaMalloc(&DOut, sizeof(Out));
  cudaMemcpy(DIn, In, sizeof(In), cudaMemcpyHostToDevice);
  k<<<1, 64>>>(DIn, DOut);
  cudaMemcpy(Out, DOut, sizeof(Out), cudaMemcpyDeviceToHost);
  unsigned Sum = 0;
  for (unsigned I : Out)
    Sum += I;
  printf("%u\n", Sum);
}
