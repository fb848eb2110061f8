// Conversions to integers with a rounding saturate; 0 is what comes of what is
// no number, for 32 bits; for 64 bits it is not said.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: o[0] = float(cu2x_float2int_rn(x));
// CHECK: o[7] = float(cu2x_float2uint_ru(x));
// CHECK: cu2x_float2ll_rn(x)
// CHECK: cu2x_float2ull_ru(x)
#include "../Inputs/Math.h"

double mathClamped(double v, double low, double high) { return isnan(v) ? 0.0 : v < low ? low : v > high ? high : v + 0.0; }

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 16 * i;
  o[0] = float(__float2int_rn(x));
  o[1] = float(__float2int_rz(x));
  o[2] = float(__float2int_rd(x));
  o[3] = float(__float2int_ru(x));
  o[4] = float(__float2uint_rn(x));
  o[5] = float(__float2uint_rz(x));
  o[6] = float(__float2uint_rd(x));
  o[7] = float(__float2uint_ru(x));
  o[8] = isnan(x) ? 0.0f : float(__float2ll_rn(x));
  o[9] = isnan(x) ? 0.0f : float(__float2ll_rz(x));
  o[10] = isnan(x) ? 0.0f : float(__float2ll_rd(x));
  o[11] = isnan(x) ? 0.0f : float(__float2ll_ru(x));
  o[12] = isnan(x) ? 0.0f : float(__float2ull_rn(x));
  o[13] = isnan(x) ? 0.0f : float(__float2ull_rz(x));
  o[14] = isnan(x) ? 0.0f : float(__float2ull_rd(x));
  o[15] = isnan(x) ? 0.0f : float(__float2ull_ru(x));
}

const MathCase Cases[] = {
    {"__float2int_rn", [](double x, double) -> double { return mathClamped(rint(x), -0x1p31, 2147483647.0); }, 0},
    {"__float2int_rz", [](double x, double) -> double { return mathClamped(trunc(x), -0x1p31, 2147483647.0); }, 0},
    {"__float2int_rd", [](double x, double) -> double { return mathClamped(floor(x), -0x1p31, 2147483647.0); }, 0},
    {"__float2int_ru", [](double x, double) -> double { return mathClamped(ceil(x), -0x1p31, 2147483647.0); }, 0},
    {"__float2uint_rn", [](double x, double) -> double { return mathClamped(rint(x), 0.0, 4294967295.0); }, 0},
    {"__float2uint_rz", [](double x, double) -> double { return mathClamped(trunc(x), 0.0, 4294967295.0); }, 0},
    {"__float2uint_rd", [](double x, double) -> double { return mathClamped(floor(x), 0.0, 4294967295.0); }, 0},
    {"__float2uint_ru", [](double x, double) -> double { return mathClamped(ceil(x), 0.0, 4294967295.0); }, 0},
    {"__float2ll_rn", [](double x, double) -> double { return mathClamped(rint(x), -0x1p63, 0x1p63); }, 0},
    {"__float2ll_rz", [](double x, double) -> double { return mathClamped(trunc(x), -0x1p63, 0x1p63); }, 0},
    {"__float2ll_rd", [](double x, double) -> double { return mathClamped(floor(x), -0x1p63, 0x1p63); }, 0},
    {"__float2ll_ru", [](double x, double) -> double { return mathClamped(ceil(x), -0x1p63, 0x1p63); }, 0},
    {"__float2ull_rn", [](double x, double) -> double { return mathClamped(rint(x), 0.0, 0x1p64); }, 0},
    {"__float2ull_rz", [](double x, double) -> double { return mathClamped(trunc(x), 0.0, 0x1p64); }, 0},
    {"__float2ull_rd", [](double x, double) -> double { return mathClamped(floor(x), 0.0, 0x1p64); }, 0},
    {"__float2ull_ru", [](double x, double) -> double { return mathClamped(ceil(x), 0.0, 0x1p64); }, 0},
};

int main() { return mathMain(evaluated, Cases); }
