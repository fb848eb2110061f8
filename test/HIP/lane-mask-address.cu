// A mask variable whose bytes or address are taken as a 32-bit number.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: FileCheck %s < %t.log

__device__ void store(unsigned *To) { *To = 1; }
__global__ void address(int *Out) {
  // CHECK: warning: {{.*}}[CU2X10
  unsigned Mask = __ballot_sync(0xffffffff, Out[0]);
  store(&Mask);
  Out[1] = Mask;
}
