// The summary counts what was left as well as what was done.
// RUN: cu2x %s -n -- 2>&1 | FileCheck %s
// CHECK: statistics.cu: {{[0-9]+}} edits, 2 findings (2 of CU2X7014)
__global__ void kernel(int *P) { __nanosleep(P[0]); __brkpt(); }
void use(void *P) { (void)cudaFree(P); }
