// Operations that round to nearest are exact, and are not fused with others.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: o[0] = 1.0f / x;
// CHECK: o[1] = precise::sqrt(x);
// CHECK: o[3] = fma(x, y, -1.5f);
// CHECK: o[4] = x / y;
// CHECK: o[5] = cu2x_fadd_rn(x, y);
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 9 * i;
  o[0] = __frcp_rn(x);
  o[1] = __fsqrt_rn(x);
  o[2] = __frsqrt_rn(x);
  o[3] = __fmaf_rn(x, y, -1.5f);
  o[4] = __fdiv_rn(x, y);
  o[5] = __fadd_rn(x, y);
  o[6] = __fsub_rn(x, y);
  o[7] = __fmul_rn(x, y);
  o[8] = __fadd_rn(__fmul_rn(x, x), -1.0f);
}

const MathCase Cases[] = {
    {"__frcp_rn", [](double x, double) -> double { return 1.0 / x; }, 0},
    {"__fsqrt_rn", [](double x, double) -> double { return sqrt(x); }, 0},
    {"__frsqrt_rn", [](double x, double) -> double { return 1.0 / sqrt(x); }, 1},
    {"__fmaf_rn", [](double x, double y) -> double { return fmaf(float(x), float(y), -1.5f); }, 0},
    {"__fdiv_rn", [](double x, double y) -> double { return float(x) / float(y); }, 0},
    {"__fadd_rn", [](double x, double y) -> double { return float(x) + float(y); }, 0},
    {"__fsub_rn", [](double x, double y) -> double { return float(x) - float(y); }, 0},
    {"__fmul_rn", [](double x, double y) -> double { return float(x) * float(y); }, 0},
    {"product and sum", [](double x, double) -> double { return [&] { volatile float p = float(x) * float(x); return p - 1.0f; }(); }, 0},
};

int main() { return mathMain(evaluated, Cases); }
