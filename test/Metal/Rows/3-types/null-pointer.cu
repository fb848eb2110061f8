// A null pointer that the host passes and one in the kernel are false.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: device const int *p = i & 1 ? in : nullptr;
// CHECK: never != nullptr
#include "../Inputs/Row.h"

__global__ void optional(const int *in, int *out, int n, const int *bias, float *never) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  const int *p = i & 1 ? in : nullptr;
  int v = bias ? bias[0] : 7;
  if (never != nullptr)
    never[i] = 1.0f;
  out[i] = v + (p ? p[i] : 3) + (never == 0) * 10;
}

int want(const int *in, int i, int) { return int(7u + unsigned(i & 1 ? in[i] : 3) + 10u); }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) { optional<<<b, RowBlock>>>(in, out, n, nullptr, NULL); }, want);
}
