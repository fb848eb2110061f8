// Sines, their inverses and hyperbolic functions within 4 to 6 units in the last
// place, for large arguments too.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: precise::sin(x)
// CHECK: precise::atan2(x, y)
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 13 * i;
  o[0] = sinf(x);
  o[1] = cosf(x);
  o[2] = tanf(x);
  o[3] = asinf(x);
  o[4] = acosf(x);
  o[5] = atanf(x);
  o[6] = atan2f(x, y);
  o[7] = sinhf(x);
  o[8] = coshf(x);
  o[9] = tanhf(x);
  o[10] = asinhf(x);
  o[11] = acoshf(x);
  o[12] = atanhf(x);
}

const MathCase Cases[] = {
    {"sinf", [](double x, double) -> double { return sin(x); }, 4},
    {"cosf", [](double x, double) -> double { return cos(x); }, 4},
    {"tanf", [](double x, double) -> double { return tan(x); }, 6},
    {"asinf", [](double x, double) -> double { return asin(x); }, 4},
    {"acosf", [](double x, double) -> double { return acos(x); }, 4},
    {"atanf", [](double x, double) -> double { return atan(x); }, 5},
    {"atan2f", [](double x, double y) -> double { return atan2(x, y); }, 6},
    {"sinhf", [](double x, double) -> double { return sinh(x); }, 4},
    {"coshf", [](double x, double) -> double { return cosh(x); }, 4},
    {"tanhf", [](double x, double) -> double { return tanh(x); }, 5},
    {"asinhf", [](double x, double) -> double { return asinh(x); }, 4},
    {"acoshf", [](double x, double) -> double { return acosh(x); }, 4},
    {"atanhf", [](double x, double) -> double { return atanh(x); }, 5},
};

int main() { return mathMain(evaluated, Cases); }
