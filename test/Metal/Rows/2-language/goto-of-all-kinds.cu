// Jumps of all kinds: back out of loops, to labels that overlap, in switches,
// forward and back to one label, and over declarations.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: using namespace metal;
// CHECK-NOT: goto
#include "../Inputs/Row.h"

// A jump back out of two loops, and forward out of what is jumped back in.
__host__ __device__ int retry(int v) {
  int tries = 0, sum = 0;
again:
  ++tries;
  for (int a = 0; a < 4; ++a) {
    for (int b = 0; b < 4; ++b) {
      sum += a * b + tries;
      if (tries < 5 && ((v >> a) & 3) == b)
        goto again;
      if (sum > 500)
        goto done;
    }
    sum += 1000 * tries;
  }
  sum ^= tries;
done:
  return sum * 16 + tries;
}

// Two labels whose loops overlap.
__host__ __device__ int overlap(int v) {
  int n = 0, r = 0;
first:
  r = r * 3 + 1;
  if (++n > 12)
    goto out;
second:
  r = r * 5 + 2;
  ++n;
  if ((v >> n) & 1)
    goto first;
  r += n;
  if (n < 9)
    goto second;
out:
  return r;
}

// Out of a switch in a loop, to labels behind each other.
__host__ __device__ int states(int v) {
  int r = 0, i;
  for (i = 0; i < 8; ++i) {
    switch ((v >> (2 * i)) & 3) {
    case 0:
      r += 1;
      break;
    case 1:
      r *= 3;
      if (r > 100)
        goto big;
      continue;
    case 2:
      if (i > 5)
        goto late;
      r += 7;
    default:
      r ^= i;
    }
    r += 2;
  }
  r += 10000;
late:
  r += 20000;
big:
  return r * 10 + i;
}

// A body and a condition at its end; the value lives on.
__host__ __device__ int collatz(unsigned v) {
  int steps = 0;
  v = v % 1000 + 1;
step:
  int odd = v & 1;
  v = odd ? 3 * v + 1 : v / 2;
  ++steps;
  if (v > 1)
    goto step;
  return steps * 2 + odd;
}

// Forward and back to one label; a jump over a declaration without value.
__host__ __device__ int both(int v) {
  int n = v & 7, r = 0;
  if (n > 3)
    goto middle;
  r = 5;
  int extra;
  extra = n * 2;
  r += extra;
middle:
  r += n;
  extra = r;
  if (n-- > 0)
    goto middle;
  return r * 100 + extra;
}


__host__ __device__ int nested(int v) {
  int r = 1;
  if (v & 1) {
    if (v & 2) {
      r = 2;
      if (v & 4)
        goto end;
      r = 3;
    } else {
      r = 4;
      goto end;
    }
    r *= 10;
  } else {
    {
      if (v & 8)
        goto end;
    }
    r = 7;
  }
  r += 1000;
end:
  return r;
}

__host__ __device__ int all(int v) {
  return retry(v) ^ overlap(v) ^ states(v) ^ collatz(v) ^ both(v) ^ nested(v);
}

__global__ void jumps(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = all(in[i]);
}

int want(const int *in, int i, int) { return all(in[i]); }

int main() { return rowMain(jumps, want); }
