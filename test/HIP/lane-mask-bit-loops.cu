// The bits of a ballot taken one after the other, over 32 lanes.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=CU2X1005
// RUN: %hip_check %t.hip

__global__ void counted(int *Out) {
  unsigned M = __ballot_sync(0xffffffffu, threadIdx.x < 40);
  int N = 0;
  for (int I = 0; I < 32; ++I)
    // CHECK: :[[#@LINE+1]]:9: warning: 'M >> I' looks at 32 bits of a 64-bit lane mask [CU2X1005
    if (M >> I & 1)
      ++N;
  for (int I = 31; I >= 0; --I)
    // CHECK: :[[#@LINE+1]]:10: warning: 'M >> (31 - I)' looks {{.*}} [CU2X1005
    N += M >> (31 - I) & 1;
  int J = 0;
  while (J != 32) {
    // CHECK: :[[#@LINE+1]]:10: warning: 'M >> J' looks {{.*}} [CU2X1005
    N += M >> J & 1;
    ++J;
  }
  Out[threadIdx.x] = N;
}
__global__ void shifted(int *Out) {
  unsigned M = __ballot_sync(0xffffffffu, threadIdx.x < 40);
  int N = 0;
  // CHECK: :[[#@LINE+1]]:32: warning: 'M >>= 1' looks {{.*}} [CU2X1005
  for (int I = 0; I < 32; ++I, M >>= 1)
    N += M & 1;
  Out[threadIdx.x] = N;
}
// As many as there are, or until none is left.
__global__ void all(int *Out) {
  unsigned M = __ballot_sync(0xffffffffu, threadIdx.x < 40);
  int N = 0;
  for (int I = 0; I < warpSize; ++I)
    N += M >> I & 1;
  for (int I = warpSize - 1; I >= 0; --I)
    N += M >> I & 1;
  for (int Pass = 0; Pass < 4; ++Pass) {
    unsigned Left = __ballot_sync(0xffffffffu, threadIdx.x < Pass);
    while (Left) {
      N += Left & 1;
      Left >>= 1;
    }
    N += M >> threadIdx.x % warpSize & 1;
  }
  for (; M != 0; M >>= 1)
    N += M & 1;
  Out[threadIdx.x] = N;
}
