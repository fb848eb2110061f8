// Scalars are constant references; one that the kernel changes has a copy of its
// own.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: constant int &
// CHECK-DAG: constant bool &
// CHECK-DAG: constant char &
// CHECK-DAG: constant half &
#include <cuda_fp16.h>
#include "../Inputs/Row.h"

__global__ void scalars(const int *in, int *out, int n, bool twice, char c, __half h, unsigned short u, long long wide) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  n -= i;
  while (c < 0)
    c += 5;
  wide >>= 32;
  out[i] = (twice ? 2 : 1) * (in[i] % 100) + n * 1000 + c + int(__half2float(h) * 4.0f) + u + int(wide);
}

int want(const int *in, int i, int n) { return 2 * (in[i] % 100) + (n - i) * 1000 + 2 + 6 + 65535 + 9; }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        scalars<<<b, RowBlock>>>(in, out, n, true, char(-3), __float2half(1.5f), 65535, 9ll << 32);
      },
      want);
}
