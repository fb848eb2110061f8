// The minimum and maximum of a double and a float are those of doubles.
// RUN: %row --option=--fp64=soft %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_fmax(cu2x_double{{{.*}}}, cu2x_to_double(
#include "../Inputs/Row.h"

__global__ void extremes(const float *in, double *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i];
  out[2 * i] = max(0.1, x);
  out[2 * i + 1] = min(x, 0.1) + fmax(0.3, x * 0.5f);
}

double want(const float *in, int j, int) {
  float x = in[j / 2];
  if (j % 2 == 0)
    return fmax(0.1, double(x));
  return fmin(double(x), 0.1) + fmax(0.3, double(x * 0.5f));
}

int main() { return rowMain(extremes, want, 2); }
