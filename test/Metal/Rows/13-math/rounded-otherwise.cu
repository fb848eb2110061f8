// Sums, products, quotients and roots that are rounded down, up and toward zero,
// against the exact numbers.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: o[0] = cu2x_fadd_rd(x, y);
// CHECK: o[5] = cu2x_fsub_rz(x, y);
// CHECK: o[7] = cu2x_fmul_ru(x, y);
#include "../Inputs/Math.h"

// Rounds the exact number v + rest, of which v is the rounded part.
double mathRounded(long double v, long double rest, char to) {
  float near = float(v);
  if (isnan(near) || isinf(v))
    return near;
  if (to == 'z')
    to = v < 0 ? 'u' : 'd';
  long double far = (long double)near - v; // exact, since both are close
  if (to == 'd')
    return far > rest ? nextafterf(near, -INFINITY) : near;
  return far < rest ? nextafterf(near, INFINITY) : near;
}
double mathSum(long double x, long double y, char to) {
  long double sum = x + y;
  if (sum == 0 && to == 'd' && (x != 0 || signbit(x) || signbit(y)))
    return -0.0;
  long double other = sum - x, rest = (x - (sum - other)) + (y - other);
  return mathRounded(sum, isinf(sum) ? 0 : rest, to);
}

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 9 * i;
  o[0] = __fadd_rd(x, y);
  o[1] = __fadd_ru(x, y);
  o[2] = __fadd_rz(x, y);
  o[3] = __fsub_rd(x, y);
  o[4] = __fsub_ru(x, y);
  o[5] = __fsub_rz(x, y);
  o[6] = __fmul_rd(x, y);
  o[7] = __fmul_ru(x, y);
  o[8] = __fmul_rz(x, y);
}

const MathCase Cases[] = {
    {"__fadd_rd", [](double x, double y) -> double { return mathSum(x, y, 'd'); }, 0},
    {"__fadd_ru", [](double x, double y) -> double { return mathSum(x, y, 'u'); }, 0},
    {"__fadd_rz", [](double x, double y) -> double { return mathSum(x, y, 'z'); }, 0},
    {"__fsub_rd", [](double x, double y) -> double { return mathSum(x, -y, 'd'); }, 0},
    {"__fsub_ru", [](double x, double y) -> double { return mathSum(x, -y, 'u'); }, 0},
    {"__fsub_rz", [](double x, double y) -> double { return mathSum(x, -y, 'z'); }, 0},
    {"__fmul_rd", [](double x, double y) -> double { return mathRounded((long double)x * (long double)y, 0, 'd'); }, 0},
    {"__fmul_ru", [](double x, double y) -> double { return mathRounded((long double)x * (long double)y, 0, 'u'); }, 0},
    {"__fmul_rz", [](double x, double y) -> double { return mathRounded((long double)x * (long double)y, 0, 'z'); }, 0},
};

int main() { return mathMain(evaluated, Cases); }
