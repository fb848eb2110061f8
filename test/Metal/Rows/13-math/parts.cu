// Exponents and fractions taken apart and put together, and the next number.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_frexpf(x, &e)
// CHECK: cu2x_modff(x, &whole)
// CHECK: o[4] = ldexp(x, 5);
// CHECK: o[10] = cu2x_nextafterf(x, y);
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 11 * i;
  {
    int e;
    float f = frexpf(x, &e);
    o[1] = float(e);
    o[0] = f;
  }
  o[1] = isinf(x) || isnan(x) ? 0.0f : o[1];
  {
    float whole;
    float f = modff(x, &whole);
    o[3] = whole;
    o[2] = f;
  }
  o[4] = ldexpf(x, 5);
  o[5] = ldexpf(x, -140);
  o[6] = scalbnf(x, -3);
  o[7] = scalblnf(x, 2L);
  o[8] = float(ilogbf(x));
  o[9] = logbf(x);
  o[10] = nextafterf(x, y);
}

const MathCase Cases[] = {
    {"frexpf", [](double x, double) -> double { return [&] { int e; return frexp(x, &e); }(); }, 0},
    {"frexpf", [](double x, double) -> double { return [&] { int e = 0; if (!isinf(x) && !isnan(x)) frexp(x, &e); return e; }(); }, 0},
    {"modff", [](double x, double) -> double { return [&] { double whole; return modf(x, &whole); }(); }, 0},
    {"modff", [](double x, double) -> double { return trunc(x); }, 0},
    {"ldexpf", [](double x, double) -> double { return ldexpf(float(x), 5); }, 0},
    {"ldexpf", [](double x, double) -> double { return ldexpf(float(x), -140); }, 0},
    {"scalbnf", [](double x, double) -> double { return ldexpf(float(x), -3); }, 0},
    {"scalblnf", [](double x, double) -> double { return ldexpf(float(x), 2); }, 0},
    {"ilogbf", [](double x, double) -> double { return ilogb(x); }, 0, 0x1p-126, 0x1p127},
    {"logbf", [](double x, double) -> double { return logb(x); }, 0},
    {"nextafterf", [](double x, double y) -> double { return nextafterf(float(x), float(y)); }, 0},
};

int main() { return mathMain(evaluated, Cases); }
