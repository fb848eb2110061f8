// --use_fast_math takes approximate functions, which are exact for what is
// exact: quotients of powers of two, roots of squares, sines of zero.
// RUN: %row --flag=--use_fast_math --flag=-ftz=false %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: fast::divide(
// CHECK: fast::sqrt(
// CHECK: fast::sin(
#include "../Inputs/Row.h"

__global__ void approximate(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float square = (i % 64) * (i % 64);
  out[3 * i] = in[i] / 0.25f;
  out[3 * i + 1] = sqrtf(square);
  out[3 * i + 2] = sinf(in[i] * 0.0f) + 1.0f;
}

float want(const float *in, int j, int) {
  int i = j / 3;
  return j % 3 == 0 ? in[i] * 4.0f : j % 3 == 1 ? float(i % 64) : 1.0f;
}

int main() { return rowMain(approximate, want, 3); }
