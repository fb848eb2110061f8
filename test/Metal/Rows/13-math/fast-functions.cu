// Fast functions, with the bounds that CUDA and Metal promise in the ranges
// where both do.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: fast::exp(x)
// CHECK: fast::sin(x)
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 12 * i;
  o[0] = __expf(x);
  o[1] = __exp10f(x);
  o[2] = __logf(x);
  o[3] = __log2f(x);
  o[4] = __log10f(x);
  o[5] = __powf(fabsf(x), 1.5f);
  o[6] = __sinf(x);
  o[7] = __cosf(x);
  o[8] = __tanf(x);
  {
    float s, c;
    __sincosf(x, &s, &c);
    o[10] = c;
    o[9] = s;
  }
  o[11] = __tanhf(x);
}

const MathCase Cases[] = {
    {"__expf", [](double x, double) -> double { return exp(x); }, 30, -10, 10},
    {"__exp10f", [](double x, double) -> double { return __builtin_exp10(x); }, 30, -5, 5},
    {"__logf", [](double x, double) -> double { return log(x); }, 4, 0x1p-100, 0x1p100, 1e-6},
    {"__log2f", [](double x, double) -> double { return log2(x); }, 4, 0x1p-100, 0x1p100, 1e-6},
    {"__log10f", [](double x, double) -> double { return log10(x); }, 4, 0x1p-100, 0x1p100, 1e-6},
    {"__powf", [](double x, double) -> double { return pow(fabs(x), 1.5); }, 64, -100, 100, 1e-5},
    {"__sinf", [](double x, double) -> double { return sin(x); }, 4, -3.14159, 3.14159, 0x1p-12},
    {"__cosf", [](double x, double) -> double { return cos(x); }, 4, -3.14159, 3.14159, 0x1p-12},
    {"__tanf", [](double x, double) -> double { return tan(x); }, 100, -1.0, 1.0, 0x1p-11},
    {"__sincosf", [](double x, double) -> double { return sin(x); }, 4, -3.14159, 3.14159, 0x1p-12},
    {"__sincosf", [](double x, double) -> double { return cos(x); }, 4, -3.14159, 3.14159, 0x1p-12},
    {"__tanhf", [](double x, double) -> double { return tanh(x); }, 100, -INFINITY, INFINITY, 0x1p-10},
};

int main() { return mathMain(evaluated, Cases); }
