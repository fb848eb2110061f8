// Lambdas that capture by value and by reference are printed as lambdas from MSL
// 3.2 on.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct lambda {
// CHECK: int operator()(int v) const thread
#include "../Inputs/Row.h"

__global__ void lambdas(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int base = i * 3;
  auto add = [base](int v) { return v + base; };
  int calls = 0;
  auto count = [&calls](int v) {
    ++calls;
    return v ^ calls;
  };
  base = 0; // the copy in the closure stays
  int x = count(in[i]);
  out[i] = add(count(x)) + 1000 * calls;
}

int want(const int *in, int i, int) {
  return int(unsigned(in[i] ^ 1 ^ 2) + unsigned(i) * 3 + 2000u);
}

int main() { return rowMain(lambdas, want); }
