// A plain cast of what does not fit saturates on NVIDIA's hardware, and 0 comes
// of what is no number.
// RUN: %row %s
#include "../Inputs/Row.h"

__global__ void cut(const float *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float big = in[i] * 1e30f;
  out[i] = int(big);
}

int want(const float *in, int i, int) {
  float big = in[i] * 1e30f;
  return big == 0 ? 0 : big > 0 ? 0x7fffffff : int(0x80000000);
}

int main() {
  return rowRun<float, int>([](const float *in, int *out, int n, int b) { cut<<<b, RowBlock>>>(in, out, n); }, want);
}
