// The text asks for the safe mode, in which sums keep their order and NaN and
// infinity mean something.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: #pragma METAL fp math_mode(safe)
#include "../Inputs/Row.h"

__global__ void ordered(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float big = 0x1p30f + in[i] * 0.0f;
  float lost = (in[i] + big) - big;
  float inf = in[i] > 0 ? INFINITY : -INFINITY;
  out[i] = lost + (inf - inf != inf - inf ? 1.0f : 0.0f) + (inf * 0.0f == inf * 0.0f ? 4.0f : 0.0f);
}

float want(const float *in, int i, int) {
  volatile float sum = in[i] + 0x1p30f;
  return sum - 0x1p30f + 1.0f;
}

int main() { return rowMain(ordered, want); }
