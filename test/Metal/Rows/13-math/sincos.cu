// Sine and cosine together, written to variables, to shared and to global
// memory.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_sincosf(x, &o[0], &o[1]);
// CHECK: cu2x_sincosf(x, &tile[threadIdx.x], &tile[threadIdx.x + RowBlock]);
// CHECK: cu2x_sincospif(x, &s, &c);
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  __shared__ float tile[2 * RowBlock];
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, *o = out + 6 * i, s, c;
  sincosf(x, &o[0], &o[1]);
  sincosf(x, &tile[threadIdx.x], &tile[threadIdx.x + RowBlock]);
  o[2] = tile[threadIdx.x];
  o[3] = tile[threadIdx.x + RowBlock];
  sincospif(x, &s, &c);
  o[4] = s;
  o[5] = c;
}

double sine(double x, double) { return sin(x); }
double cosine(double x, double) { return cos(x); }
double sinePi(double x, double) { return sin(M_PI * remainder(x, 2.0)); }
double cosinePi(double x, double) { return sin(M_PI * (0.5 - fabs(remainder(x, 2.0)))); }

const MathCase Cases[] = {
    {"sincosf", sine, 4},
    {"sincosf", cosine, 4},
    {"sincosf", sine, 4},
    {"sincosf", cosine, 4},
    {"sincospif", sinePi, 4, -0x1p22, 0x1p22, 1e-15},
    {"sincospif", cosinePi, 4, -0x1p22, 0x1p22, 1e-15},
};

int main() { return mathMain(evaluated, Cases); }
