// Macros of the C library keep their values.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: out[i] = INFINITY;
// CHECK: out[i] = NAN;
// CHECK: out[i] = 3.4028235e38f;
// CHECK: none == nullptr
#include <float.h>
#include <limits.h>
#include <math.h>
#include <stdint.h>
#include "../Inputs/Row.h"

__global__ void limits(const int *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  const int *none = NULL;
  switch (i % 10) {
  case 0: out[i] = INFINITY; break;
  case 1: out[i] = NAN; break;
  case 2: out[i] = FLT_MAX; break;
  case 3: out[i] = FLT_MIN; break;
  case 4: out[i] = FLT_EPSILON; break;
  case 5: out[i] = float(INT_MAX); break;
  case 6: out[i] = float(INT_MIN); break;
  case 7: out[i] = float(UINT_MAX) + float(LLONG_MAX) + SHRT_MAX; break;
  case 8: out[i] = float(M_PI); break;
  default: out[i] = none == NULL ? -HUGE_VALF : float(in[i]); break;
  }
}

float want(const int *, int i, int) {
  const float Values[] = {INFINITY, NAN, 0x1.fffffep127f, 0x1p-126f, 0x1p-23f, 0x1p31f, -0x1p31f,
                          0x1p32f + 0x1p63f + 32767.0f, 3.14159274f, -INFINITY};
  return Values[i % 10];
}

int main() {
  auto launch = [](const int *in, float *out, int n, int blocks) { limits<<<blocks, RowBlock>>>(in, out, n); };
  return rowRun<int, float>(launch, want);
}
