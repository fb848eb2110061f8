// With --clock=zero a kernel that measures itself computes what it computes otherwise, and each reading of a clock is reported.
// RUN: %row --option=--clock=zero %s
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="clock64()" --implicit-check-not="clock()" < %t.run/row.metal
// METAL-LABEL: kernel void timed(
// METAL: ulong begin = 0
// RUN: cu2x --target=metal --clock=zero %s -o /dev/null 2>&1 | FileCheck %s --implicit-check-not='[CU2X7038'
#include "../Inputs/Row.h"

__global__ void timed(const int *in, int *out, int n) {
  unsigned long long begin = clock64();
  // CHECK: clock-zero.cu:[[#@LINE-1]]:{{.*}} warning: 'clock64' gives zero in Metal, which has no clock for kernels [CU2X7038 zero-clock]
  // CHECK: note: measure the kernel from the host
  int i = ROW_INDEX;
  if (i < n)
    out[i] = in[i] ^ 3;
  long long passed = clock64() - begin;
  // CHECK: clock-zero.cu:[[#@LINE-1]]:{{.*}}[CU2X7038 zero-clock]
  if (passed < 0 || clock() < 0)
    // CHECK: clock-zero.cu:[[#@LINE-1]]:{{.*}}'clock' gives zero in Metal{{.*}}[CU2X7038 zero-clock]
    out[i] = 0;
}

__global__ void named(int *p) {
  // near miss CU2X7038 'clock': a variable of the program's own.
  int clock = 3;
  p[0] = clock;
}

int want(const int *in, int i, int) { return in[i] ^ 3; }

int main() { return rowMain(timed, want); }
