// A widened mask given to printf no longer fits `%x`.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
#include <cstdio>
__global__ void show(int *Out) {
  unsigned Mask = __ballot_sync(0xffffffff, Out[0]);
  unsigned Other = Out[1];
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X10
  printf("%08x\n", Mask);
  printf("%08x\n", Other);
}
