// Lanes that exchange values by __shfl_xor_sync combine nothing: over up to 16
// lanes the partner is the same one in a wave of 64. A sum and a maximum are
// ladders.
// RUN: cu2x --check --checks=-*,CU2X1004,CU2X1015 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
__global__ void transpose(float *Out, float A, float B) {
  for (int D = 16; D > 0; D >>= 1) {
    bool Upper = threadIdx.x & D;
    float Got = __shfl_xor_sync(0xffffffff, Upper ? A : B, D);
    if (Upper)
      A = Got;
    else
      B = Got;
  }
  Out[threadIdx.x] = A;
  Out[threadIdx.x + 32] = B;
}
__global__ void reverse(float *Out, float A) {
  for (int D = 16; D > 0; D >>= 1)
    A = __shfl_xor_sync(0xffffffff, A, D);
  Out[threadIdx.x] = A;
}
__global__ void sum(float *Out, float A) {
  for (int D = 16; D > 0; D >>= 1) {
    // CHECK: :[[#@LINE+1]]:17: warning: {{.*}} [CU2X1004 shuffle-tree-start]
    float Got = __shfl_xor_sync(0xffffffff, A, D);
    A += Got;
  }
  Out[threadIdx.x] = A;
}
__global__ void largest(float *Out, float A) {
  for (int D = 16; D > 0; D >>= 1) {
    // CHECK: :[[#@LINE+1]]:17: warning: {{.*}} [CU2X1004
    float Got = __shfl_xor_sync(0xffffffff, A, D);
    A = Got > A ? Got : A;
  }
  Out[threadIdx.x] = A;
}
// Behind the last lane of the lower half is the upper one.
__global__ void down(float *Out, float A) {
  for (int D = 16; D > 0; D >>= 1)
    // CHECK: :[[#@LINE+1]]:9: warning: '__shfl_down_sync' works on the whole wave{{.*}} [CU2X1015
    A = __shfl_down_sync(0xffffffff, A, D);
  Out[threadIdx.x] = A;
}
