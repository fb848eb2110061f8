// Lanes that a thread finds in its own 32 whatever the size of the wave: the
// index of one in its group, groups by a number of theirs, and steps over one lane
// that the first or last of 32 leaves out.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet same.cu -- 2>&1 \
// RUN:   | FileCheck %s --allow-empty --check-prefix=SAME
// SAME-NOT: CU2X
// RUN: cu2x-simt same.cu > same.out
// RUN: cu2x --cuda-headers=bundled --quiet same.cu -o same.hip -- 2> /dev/null
// RUN: cu2x-simt --warp-size=64 same.hip | cmp - same.out
// RUN: cu2x-simt --warp-size=32 same.hip | cmp - same.out
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet other.cu -- 2>&1 \
// RUN:   | FileCheck other.cu --implicit-check-not=warning:
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet rows.cu -- 2>&1 \
// RUN:   | FileCheck rows.cu --implicit-check-not=warning:
// RUN: cu2x-simt other.cu > other.out
// RUN: cu2x --cuda-headers=bundled --quiet other.cu -o other.hip -- 2> /dev/null
// RUN: cu2x-simt --warp-size=64 other.hip > wide
// RUN: sort other.out wide | uniq -d | count 0

//--- same.cu
#include <cstdio>
__global__ void k(int *Out) {
  int T = threadIdx.x, V = T * 7919 % 101;
  Out[T] = __shfl_sync(0xffffffff, V, T & ~3);
  Out[T + 128] = __shfl_sync(0xffffffff, V, T / 8 * 8);
  Out[T + 256] = __shfl_sync(0xffffffff, V, T ^ 1);
  Out[T + 384] = __shfl_sync(0xffffffff, V, (T & 0xfffffffc) + 2);
  unsigned M = __match_any_sync(0xffffffff, T / 8);
  Out[T + 512] = __popc(M);
  int X = __shfl_up_sync(0xffffffff, V, 1);
  if (T % 32 != 0)
    Out[T + 640] = X;
  int Lane = T & 31;
  int Y = __shfl_down_sync(0xffffffff, V, 1);
  if (Lane != 31)
    Out[T + 768] = Y;
}
__global__ void ofWave(int *Out) {
  int T = threadIdx.x, V = T * 7919 % 101, Lane = T % warpSize;
  Out[T] = __shfl_sync(0xffffffff, V, Lane);
  Out[T] += 3 * __shfl_sync(0xffffffff, V, (T & (warpSize - 1)) ^ 5);
}
int main() {
  static int Out[1024];
  int *DOut;
  cudaMalloc(&DOut, sizeof(Out));
  cudaMemset(DOut, 0, sizeof(Out));
  k<<<1, 128>>>(DOut);
  ofWave<<<1, 128>>>(DOut + 896);
  cudaMemcpy(Out, DOut, sizeof(Out), cudaMemcpyDeviceToHost);
  for (int I : Out)
    printf("%d\n", I);
}

//--- other.cu
#include <cstdio>
__global__ void k(int *Out) {
  int T = threadIdx.x, V = T * 7919 % 101, L = T % 32;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__shfl_sync' works{{.*}} [CU2X1015
  Out[T] = __shfl_sync(0xffffffff, V, L & ~3);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__shfl_sync' works{{.*}} [CU2X1015
  Out[T + 64] = __shfl_sync(0xffffffff, V, T & ~63);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__shfl_sync' works{{.*}} [CU2X1015
  Out[T + 128] = __shfl_sync(0xffffffff, V, T + 1);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(__match_any_sync(0xffffffff, T % 8))' works{{.*}} [CU2X1015
  Out[T + 192] = __popc(__match_any_sync(0xffffffff, T % 8));
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__shfl_up_sync' works{{.*}} [CU2X1015
  int X = __shfl_up_sync(0xffffffff, V, 1);
  Out[T + 256] = L != 1 ? X : 0;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__shfl_up_sync' works{{.*}} [CU2X1015
  int Y = __shfl_up_sync(0xffffffff, V, 2);
  Out[T + 320] = L != 0 ? Y : 0;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__shfl_sync' works{{.*}} [CU2X1015
  Out[T + 384] = __shfl_sync(0xffffffff, V, (T + 1) % warpSize);
}
int main() {
  static int Out[448];
  int *DOut;
  cudaMalloc(&DOut, sizeof(Out));
  cudaMemset(DOut, 0, sizeof(Out));
  k<<<1, 64>>>(DOut);
  cudaMemcpy(Out, DOut, sizeof(Out), cudaMemcpyDeviceToHost);
  for (int I = 0; I < 7; ++I) {
    printf("%d:", I);
    for (int J = 0; J < 64; ++J)
      printf(" %d", Out[64 * I + J]);
    printf("\n");
  }
}

// A kernel that others may launch in rows.
// RUN: cu2x --check --config=none --checks=-*,CU2X1015 --quiet elsewhere.cu -- 2>&1 \
// RUN:   | FileCheck elsewhere.cu --implicit-check-not=warning:

//--- elsewhere.cu
__global__ void own(int *Out) { Out[threadIdx.x] = 1; }
__global__ void others(int *Out) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__shfl_sync' works{{.*}} [CU2X1015
  Out[threadIdx.x] = __shfl_sync(0xffffffff, Out[0], threadIdx.x & ~3);
}
void run(int *Out) { own<<<1, 64>>>(Out); }

//--- rows.cu
__global__ void k(int *Out) {
  int T = threadIdx.x, V = Out[T];
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__shfl_sync' works{{.*}} [CU2X1015
  Out[T + 32 * threadIdx.y] = __shfl_sync(0xffffffff, V, T & ~3);
}
void run(int *Out) { k<<<1, dim3(32, 8)>>>(Out); }
