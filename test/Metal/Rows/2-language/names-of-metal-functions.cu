// A program's own functions called dot, clamp, mix, select, min or rotate stay
// its own, whatever Metal's do.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static int dot_(int a, int b)
// CHECK: static float mix_(float a, float b, float t)
// CHECK: static int popcount_(int v)
#include "../Inputs/Row.h"

__device__ int dot(int a, int b) { return a * 10 + b; }
__device__ int clamp(int v, int a, int b) { return v < a ? a - 1 : v > b ? b + 1 : v; }
__device__ float mix(float a, float b, float t) { return a * t + b; }
__device__ int select(int a, int b, bool c) { return c ? a : b; } // Metal's takes the other one
__device__ int sign(int v) { return v < 0 ? 2 : 3; }
__device__ unsigned rotate(unsigned v, unsigned by) { return v >> by | v << (32 - by); } // to the right
__device__ int step(int a, int b) { return a - b; }
__device__ int any(int v) { return v + 1; }
__device__ float fract(float v) { return v * 2.0f; }
__device__ int popcount(int v) { return v & 1; }
__device__ float length(float2 v) { return v.x; }

__global__ void own(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int v = in[i] % 100;
  out[i] = dot(v, 1) + clamp(v, -5, 5) * 1000 + int(mix(1.0f, 2.0f, 3.0f)) + select(7, 8, v > 0) + sign(v) +
           int(rotate(0x80u, 4) * 100000) + step(v, 1) + any(3) + int(fract(1.25f)) + popcount(7) +
           int(length(make_float2(9.0f, 100.0f)));
}

int want(const int *in, int i, int) {
  int v = in[i] % 100;
  return v * 10 + 1 + (v < -5 ? -6 : v > 5 ? 6 : v) * 1000 + 5 + (v > 0 ? 7 : 8) + (v < 0 ? 2 : 3) + 800000 + v - 1 +
         4 + 2 + 1 + 9;
}

int main() { return rowMain(own, want); }
