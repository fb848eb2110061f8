// Shifts by as many bits as there are, whose count comes from min(), from what
// counts bits, from the size of the block or from steps of a loop.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x --check --config=none --checks=-*,CU2X5014 --quiet hazards.cu -- 2>&1 \
// RUN:   | FileCheck hazards.cu --implicit-check-not=warning:
// RUN: cu2x --check --config=none --checks=-*,CU2X5014 --quiet near.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NEAR --allow-empty
// NEAR-NOT: CU2X
// RUN: cu2x --check --target=metal --config=none --checks=-*,CU2X5014 --quiet hazards.cu -- 2>&1 \
// RUN:   | FileCheck hazards.cu --implicit-check-not=warning:

// The executor shifts as each GPU does: everything out for CUDA, by the lower bits
// of the count for HIP. So each of the sums differs, and none of the others does.
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
  int N = min(T, 32);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'N'{{.*}} [CU2X5014
  Out[T] = (1u << N) - 1;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'32 - __clz(In[T])'{{.*}} [CU2X5014
  Out[T + 64] = 1u << (32 - __clz(In[T]));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'__popc(In[T])'{{.*}} [CU2X5014
  Out[T + 128] = -1 >> __popc(In[T]) & 3 << __popc(In[T]);
  // CHECK: :[[#@LINE-1]]:{{[0-9]+}}: warning: {{.*}}'__popc(In[T])'{{.*}} [CU2X5014
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'__ffs(In[T])'{{.*}} [CU2X5014
  Out[T + 192] = (unsigned)In[T] >> __ffs(In[T]);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'blockDim.x'{{.*}} [CU2X5014
  Out[T + 256] = 5u << blockDim.x;
  int S = 0;
  for (int J = 0; J <= 4; J++) {
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'S'{{.*}} [CU2X5014
    Out[T + 320] += 9u >> S;
    S += 8;
  }
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'T & 1 ? 3 : 32'{{.*}} [CU2X5014
  Out[T + 384] = 7u << (T & 1 ? 3 : 32);
  int Bits = T > 32 ? 32 : T;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'Bits'{{.*}} [CU2X5014
  Out[T + 448] = (1 << Bits) - 1;
  // A bit that a type with a sign takes for one, and bits that are turned.
  short Cut = (unsigned)In[T] >> 1;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'32 - __clz(Cut)'{{.*}} [CU2X5014
  Out[T + 512] = 1u << (32 - __clz(Cut));
  unsigned Turned = (unsigned)In[T] >> 1;
  Turned = ~(Turned & 1);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'32 - __clz(Turned)'{{.*}} [CU2X5014
  Out[T + 576] = 1u << (32 - __clz(Turned));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'32 - __clz(In[T] / 2)'{{.*}} [CU2X5014
  Out[T + 640] = 1u << (32 - __clz(In[T] / 2));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'32 - __clz(In[T] >> 1)'{{.*}} [CU2X5014
  Out[T + 640] = 1u << (32 - __clz(In[T] >> 1));
}
int main() {
  int *In, *Out, Host[704] = {};
  for (int I = 0; I < 64; ++I)
    Host[I] = I % 4 ? -1 : 1 << 31;
  cudaMalloc(&In, sizeof Host);
  cudaMalloc(&Out, sizeof Host);
  cudaMemcpy(In, Host, sizeof Host, cudaMemcpyHostToDevice);
  cudaMemset(Out, 0, sizeof Host);
  k<<<1, 64>>>(In, Out);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int Case = 0; Case < 11; ++Case) {
    printf("%d:", Case);
    for (int I = 0; I < 64; ++I)
      printf(" %d", Host[Case * 64 + I]);
    printf("\n");
  }
}

//--- near.cu
// Counts that stay below, zero that is shifted, what a condition looked at, and
// loops that end before.
#include <cstdio>
__global__ void k(const int *In, int *Out) {
  int T = threadIdx.x;
  Out[T] = (1u << min(T, 31)) - 1;
  Out[T + 64] = 1u << (__ffs(In[T]) - 1 & 31);
  Out[T + 128] = (unsigned)In[T] << __clz(In[T]);
  if (In[T] > 0)
    Out[T + 192] = 1u << (32 - __clz(In[T]));
  int S = 0;
  for (int J = 0; J < 4; J++) {
    Out[T + 256] += 9u >> S;
    S += 8;
  }
  int Long = 0;
  for (int J = 0; J <= 4; J++) {
    if (Long < 32)
      Out[T + 320] += 9u >> Long;
    Long += 8;
  }
  Out[T + 384] = 7ull << blockDim.x % 64 >> (T & 1 ? 3 : 31);
  int Bits = T < 31 ? T : 31;
  Out[T + 448] = 1u << Bits ^ 1u << __popc(In[T] & 255) ^
                 0x80000000u >> __clz(In[T] | 1) ^ 1u << __ffs(In[T] & 0xff) ^
                 0x80000000u >> __clz(max(In[T], 1));
  // Six bits say where a thread of 64 is.
  unsigned Self = threadIdx.x, Length = Self ? 32 - __clz(Self) : 0;
  Out[T + 448] ^= 1u << Length ^ 1u << (32 - __clz(In[T] & 1023));
  // One bit of an unsigned number is gone, and no block is that large.
  unsigned Half = ((unsigned)In[T] << 31) >> 1, Threads = blockDim.x;
  Out[T + 448] ^= 1u << (32 - __clz(Half)) ^ 1u << (32 - __clz(Threads - 1)) ^
                  1u << (32 - __clz((unsigned)In[T] >> 1));
  unsigned Third = (unsigned)In[T] / 3, Last = blockDim.x - 1;
  Out[T + 448] ^= 1u << (32 - __clz(Third)) ^ 1u << (32 - __clz(Last)) ^
                  1u << (32 - __clz((unsigned)In[T] / 2));
}
int main() {
  int *In, *Out, Host[512] = {};
  for (int I = 0; I < 64; ++I)
    Host[I] = I * 7919 % 101;
  cudaMalloc(&In, sizeof Host);
  cudaMalloc(&Out, sizeof Host);
  cudaMemcpy(In, Host, sizeof Host, cudaMemcpyHostToDevice);
  cudaMemset(Out, 0, sizeof Host);
  k<<<1, 64>>>(In, Out);
  cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
  for (int I = 0; I < 512; ++I)
    printf("%d\n", Host[I]);
}
