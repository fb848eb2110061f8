// Counts of shifts that constants make round by round: in nested loops, steps down,
// `while`, behind the loop.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x --check --config=none --checks=-*,CU2X5014 --quiet hazards.cu -- 2>&1 \
// RUN:   | FileCheck hazards.cu --implicit-check-not=warning:
// RUN: cu2x --check --config=none --checks=-*,CU2X5014 --quiet near.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NEAR --allow-empty
// NEAR-NOT: CU2X

// The executor shifts as each GPU does.
// RUN: cu2x-simt hazards.cu > cuda
// RUN: cu2x --cuda-headers=bundled --quiet hazards.cu -o run.hip -- 2> /dev/null
// RUN: cu2x-simt run.hip > hip
// RUN: sort cuda hip | uniq -d | count 0
// RUN: cu2x-simt near.cu > cuda-near
// RUN: cu2x --cuda-headers=bundled --quiet near.cu -o near.hip -- 2> /dev/null
// RUN: cu2x-simt near.hip | cmp - cuda-near

//--- hazards.cu
#include <cstdio>
__global__ void k(const int *In, int *Out) {
  int T = threadIdx.x;
  unsigned X = In[T] | 0x80000001u;
  int S = 0;
  for (int K = 0; K < 2; ++K)
    for (int J = 0; J < 4; ++J) {
      // CHECK: :[[#@LINE+1]]:17: warning: shift by 'S', which can be 56,{{.*}} [CU2X5014
      Out[T] ^= X >> S;
      S += 8;
    }
  int Down = 40;
  for (int J = 0; J < 4; ++J) {
    Down -= 8;
    // CHECK: :[[#@LINE+1]]:21: warning: shift by 'Down', which can be 32,{{.*}} [CU2X5014
    Out[T + 128] ^= X >> Down;
  }
  int W = 0;
  while (W <= 32) {
    // CHECK: :[[#@LINE+1]]:21: warning: shift by 'W', which can be 32,{{.*}} [CU2X5014
    Out[T + 256] ^= X >> W;
    W += 8;
  }
  int Behind = 0;
  for (int J = 0; J < 4; ++J)
    Behind += 8;
  // CHECK: :[[#@LINE+1]]:18: warning: shift by 'Behind', which can be 32,{{.*}} [CU2X5014
  Out[T + 384] = X >> Behind;
  for (int J = 0; J < 8; ++J)
    // CHECK: :[[#@LINE+1]]:21: warning: shift by '32 - 4 * J', which can be 32,{{.*}} [CU2X5014
    Out[T + 512] ^= X << (32 - 4 * J);
  int Twice = 16;
  Twice *= 2;
  // CHECK: :[[#@LINE+1]]:18: warning: shift by 'Twice', which can be 32,{{.*}} [CU2X5014
  Out[T + 640] = X >> Twice;
  // A loop of more rounds than are run changes nothing of that.
  unsigned Sum = 0;
  for (int J = 0; J < 100000; ++J)
    Sum += J;
  int Later = 8;
  for (int J = 0; J < 3; ++J)
    Later += 8;
  // CHECK: :[[#@LINE+1]]:24: warning: shift by 'Later', which can be 32,{{.*}} [CU2X5014
  Out[T + 768] = Sum ^ X >> Later;
  // The bit that is set goes again, or is not set at all.
  unsigned Y = T, Z = T & 64;
  Y |= 1;
  Y >>= 7;
  if (T & 1)
    Z |= 0x80000000u;
  // CHECK: :[[#@LINE+1]]:18: warning: shift by '__clz(Y)', which can be 32,{{.*}} [CU2X5014
  Out[T + 896] = X >> __clz(Y);
  // CHECK: :[[#@LINE+1]]:19: warning: shift by '__clz(Z)', which can be 32,{{.*}} [CU2X5014
  Out[T + 1024] = X >> __clz(Z);
  unsigned L = T;
  auto Clear = [&] { L = 0; };
  L |= 1;
  Clear();
  // CHECK: :[[#@LINE+1]]:19: warning: shift by '__clz(L)', which can be 32,{{.*}} [CU2X5014
  Out[T + 1152] = X >> __clz(L);
}
int main() {
  int *In, *Out, Host[1280] = {};
  for (int I = 0; I < 128; ++I)
    Host[I] = I * 7919 % 101;
  cudaMalloc(&In, sizeof Host);
  cudaMalloc(&Out, sizeof Host);
  cudaMemcpy(In, Host, sizeof Host, cudaMemcpyHostToDevice);
  cudaMemset(Out, 0, sizeof Host);
  k<<<1, 128>>>(In, Out);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int Case = 0; Case < 10; ++Case) {
    unsigned Sum = 0;
    for (int I = 0; I < 128; ++I)
      Sum = Sum * 31 + Host[Case * 128 + I];
    printf("case %d: %u\n", Case, Sum);
  }
}

//--- near.cu
#include <cstdio>
__global__ void k(const int *In, int *Out) {
  int T = threadIdx.x;
  unsigned X = In[T];
  int S = 0;
  for (int K = 0; K < 2; ++K) {
    S = 0;
    for (int J = 0; J < 4; ++J) {
      Out[T] ^= X >> S;
      S += 8;
    }
  }
  // A condition looks at the count.
  for (int J = 0; J < 64; J += 8) {
    if (J >= 32)
      break;
    Out[T + 128] ^= X >> J;
  }
  int Limit = 32 - (In[T] & 0);
  for (int J = 0; J < 64; J += 8)
    if (J < Limit)
      Out[T + 256] ^= X >> J;
  // A rotation, whose first round shifts nothing.
  for (int J = 0; J < 32; J += 8)
    Out[T + 384] ^= X << J | X >> (32 - J);
  // Numbers that are not 0.
  unsigned Odd = In[T];
  Odd |= 1;
  int Least = max(In[T], 1);
  Out[T] ^= 0x80000000u >> __clz(Odd) ^ 0x80000000u >> __clz(Least);
  // Numbers of 64 bits, and steps that end at 31.
  unsigned long long Wide = X;
  int Last = 1;
  for (int J = 0; J < 5; ++J)
    Last *= 2;
  Out[T] ^= int(Wide >> Last) ^ int(X >> (Last - 1));
}
int main() {
  int *In, *Out, Host[512] = {};
  for (int I = 0; I < 128; ++I)
    Host[I] = I * 7919 % 101;
  cudaMalloc(&In, sizeof Host);
  cudaMalloc(&Out, sizeof Host);
  cudaMemcpy(In, Host, sizeof Host, cudaMemcpyHostToDevice);
  cudaMemset(Out, 0, sizeof Host);
  k<<<1, 128>>>(In, Out);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int I = 0; I < 512; ++I)
    printf("%d\n", Host[I]);
}
