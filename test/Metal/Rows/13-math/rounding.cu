// Absolute value, roundings to integers, fused multiply-add, difference, sign
// and remainder are exact for every input.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: fabs(x)
// CHECK: rint(x)
// CHECK: fma(x, y, 1.5f)
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 14 * i;
  o[0] = fabsf(x);
  o[1] = ceilf(x);
  o[2] = floorf(x);
  o[3] = truncf(x);
  o[4] = roundf(x);
  o[5] = rintf(x);
  o[6] = nearbyintf(x);
  o[7] = fmaf(x, y, 1.5f);
  o[8] = fdimf(x, y);
  o[9] = copysignf(x, y);
  o[10] = fmodf(x, y);
  o[11] = fabs(x);
  o[12] = floor(x);
  o[13] = trunc(y);
}

const MathCase Cases[] = {
    {"fabsf", [](double x, double) -> double { return fabs(x); }, 0},
    {"ceilf", [](double x, double) -> double { return ceil(x); }, 0},
    {"floorf", [](double x, double) -> double { return floor(x); }, 0},
    {"truncf", [](double x, double) -> double { return trunc(x); }, 0},
    {"roundf", [](double x, double) -> double { return round(x); }, 0},
    {"rintf", [](double x, double) -> double { return rint(x); }, 0},
    {"nearbyintf", [](double x, double) -> double { return nearbyint(x); }, 0},
    {"fmaf", [](double x, double y) -> double { return fmaf(float(x), float(y), 1.5f); }, 0},
    {"fdimf", [](double x, double y) -> double { return fdimf(float(x), float(y)); }, 0},
    {"copysignf", [](double x, double y) -> double { return copysign(x, y); }, 0},
    {"fmodf", [](double x, double y) -> double { return fmod(x, y); }, 0},
    {"fabs", [](double x, double) -> double { return fabs(x); }, 0},
    {"floor", [](double x, double) -> double { return floor(x); }, 0},
    {"trunc", [](double, double y) -> double { return trunc(y); }, 0},
};

int main() { return mathMain(evaluated, Cases); }
