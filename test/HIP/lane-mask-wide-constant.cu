// A mask of 64 bits that names 32 lanes passes HIP's static_assert: the tool
// has to say it.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
__global__ void lanes(int *Out) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1003
  Out[0] = __shfl_sync((1ull << 32) - 1, Out[0], 0, 32);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1003
  Out[1] = __any_sync((unsigned long long)0xffff, Out[1]);
}
