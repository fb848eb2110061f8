// Before MSL 3.2 a lambda becomes a struct with a call operator.
// RUN: %row --option=--metal-std=3.1 %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-NOT: = [
#include "../Inputs/Row.h"

__global__ void lambdas(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int base = i * 3;
  auto add = [base](int v) { return v + base; };
  base = 0;
  out[i] = add(in[i]);
}

int want(const int *in, int i, int) { return int(unsigned(in[i]) + 3u * unsigned(i)); }

int main() { return rowMain(lambdas, want); }
