// RUN: rm -rf %t && %exits 3 %port 2>&1 | FileCheck %s

// CUDA has these for both sides, and ports for kernels only.

// CHECK: host-functions-refused.cu:[[#@LINE+1]]:33: {{.*}}'__viaddmax_s32' is not part of the runtime{{.*}}[CU2X8030
int host(int A, int B) { return __viaddmax_s32(A, B, 3); }
// CHECK-NOT: '__viaddmax_s32'
__global__ void k(int *P) { *P = __viaddmax_s32(P[1], P[2], 3); }
int main() { k<<<1, 1>>>(nullptr); }
