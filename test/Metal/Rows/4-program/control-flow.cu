// Loops with break and continue in switches, declarations in conditions, nested
// loops and returns out of them.
// RUN: %row %s
#include "../Inputs/Row.h"

enum class Op : char { Add, Sub, Skip, Stop };

__host__ __device__ int flow(int v, int i) {
  int r = 1;
  for (int k = 0;; ++k) {
    if (k > 20)
      break;
    switch (static_cast<Op>(v >> (k % 15) & 3)) {
    case Op::Add:
      r += k;
      break;
    case Op::Sub: {
      int k = r / 2; // hides the counter
      r -= k;
      continue;
    }
    case Op::Skip:
      if (r & 1)
        continue;
      [[fallthrough]];
    default:
      if (k > 15)
        return r * 7 + k;
      r ^= 5;
    }
    if (int half = r / 2; half > 100)
      r = half;
    else if (half < -100)
      r = -half;
  }
  int n = 0;
  while (int left = 5 - n) {
    n += left & 1 ? 1 : 2;
    if (n > 50)
      return -1;
    if (left < 0)
      break;
  }
  for (int a = 0; a < 5; ++a)
    for (int b = a; b < 5; ++b) {
      if ((a ^ b) == (v & 7))
        break;
      if (b == 3)
        continue;
      if (a * b == 12)
        return r + a * 1000 + b;
      r += a * b;
    }
  switch (v % 4) {
    int late;
  case 0:
    late = 5;
    r += late;
    break;
  case 1 ... 2:
    r += 7;
  }
  switch ((unsigned char)i)
  case 7:
    r += 1000;
  {
    int r = 5;
    r += v & 1;
    n += r;
  }
  return r + n * 10000;
}

__global__ void computed(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = flow(in[i], i);
}

int main() { return rowMain(computed, [](const int *in, int i, int) { return flow(in[i], i); }); }
