// A constructor that leaves its work to another one.
// RUN: %row %s
#include "../Inputs/Row.h"

struct Number {
  int v;
  __device__ Number(int a, int b) : v(a * b) {}
  __device__ Number(int a) : Number(a, 3) { v += 1; }
};

__global__ void made(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = Number(in[i] & 0xff).v;
}

int want(const int *in, int i, int) { return (in[i] & 0xff) * 3 + 1; }

int main() { return rowMain(made, want); }
