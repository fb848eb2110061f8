// The overloads for float of the functions without the letter f.
// RUN: %row %s
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 13 * i;
  o[0] = sqrt(x);
  o[1] = exp2(x);
  o[2] = log(x);
  o[3] = sin(x);
  o[4] = tanh(x);
  o[5] = ceil(x);
  o[6] = round(x);
  o[7] = fmod(x, y);
  o[8] = abs(x);
  o[9] = fma(x, y, 2.0f);
  o[10] = rsqrt(x);
  o[11] = erf(x);
  o[12] = cbrt(x);
}

const MathCase Cases[] = {
    {"sqrt", [](double x, double) -> double { return sqrt(x); }, 0},
    {"exp2", [](double x, double) -> double { return exp2(x); }, 4},
    {"log", [](double x, double) -> double { return log(x); }, 4},
    {"sin", [](double x, double) -> double { return sin(x); }, 4},
    {"tanh", [](double x, double) -> double { return tanh(x); }, 5},
    {"ceil", [](double x, double) -> double { return ceil(x); }, 0},
    {"round", [](double x, double) -> double { return round(x); }, 0},
    {"fmod", [](double x, double y) -> double { return fmod(x, y); }, 0},
    {"abs", [](double x, double) -> double { return fabs(x); }, 0},
    {"fma", [](double x, double y) -> double { return fmaf(float(x), float(y), 2.0f); }, 0},
    {"rsqrt", [](double x, double) -> double { return 1.0 / sqrt(x); }, 2},
    {"erf", [](double x, double) -> double { return erf(x); }, 4},
    {"cbrt", [](double x, double) -> double { return cbrt(x); }, 2},
};

int main() { return mathMain(evaluated, Cases); }
