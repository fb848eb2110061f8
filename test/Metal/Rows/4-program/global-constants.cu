// Constants of the program that kernels read are constant variables, made of
// other constants and functions.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: constant float Lowest = -INFINITY;
// CHECK: constant float Ends[2] = {{{.*}}INFINITY, INFINITY};
#include "../Inputs/Row.h"

constexpr int square(int v) { return v * v; }
constexpr int Side = 6;
constexpr int Area = square(Side);
const unsigned Mask = (1u << Side) - 1;
constexpr float Lowest = -INFINITY;
constexpr float Ends[] = {-INFINITY, INFINITY};
constexpr float Steps[] = {0.5f, 1.0f, 2.0f};

__global__ void folded(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = int(unsigned(in[i]) & Mask) + Area * 1000 + int(Steps[i % 3] * 2) +
             100000 * (in[i] > Lowest) + 200000 * (in[i] < Ends[i % 2]);
}

int want(const int *in, int i, int) { return (in[i] & 63) + 136000 + (1 << i % 3) + 200000 * (i % 2); }

int main() { return rowMain(folded, want); }
