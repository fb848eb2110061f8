// A string literal as data lies in constant memory.
// RUN: %row %s
#include "../Inputs/Row.h"

__device__ int length(const char *s) {
  int n = 0;
  while (s[n])
    ++n;
  return n;
}

__global__ void letters(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = "0123456789abcdef"[in[i] & 15] + length("cu2x") * 1000;
}

int want(const int *in, int i, int) { return "0123456789abcdef"[in[i] & 15] + 4000; }

int main() { return rowMain(letters, want); }
