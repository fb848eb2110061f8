// No float equals 0.1.
// RUN: %row %s
#include "../Inputs/Row.h"

__global__ void compared(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = __int_as_float(0x3dcccccd + in[i] % 3);
  out[i] = (x == 0.1) | (x != 0.1) << 1 | (x == 0.5) << 2;
}

int want(const int *, int, int) { return 2; }

int main() { return rowMain(compared, want); }
