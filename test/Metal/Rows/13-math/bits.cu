// The bits of floats as integers and back.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: as_type<float>
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 2 * i;
  o[0] = __int_as_float(__float_as_int(x) ^ 0x80000000);
  o[1] = __uint_as_float(__float_as_uint(x) & 0x7fffffffu);
}

const MathCase Cases[] = {
    {"__int_as_float", [](double x, double) -> double { return -x; }, 0},
    {"__uint_as_float", [](double x, double) -> double { return fabs(x); }, 0},
};

int main() { return mathMain(evaluated, Cases); }
