// Returns under nested conditions in front of and between barriers, with values
// that live across.
// RUN: %row %s
#include "../Inputs/Row.h"

__global__ void phases(const int *in, int *out, int n, int mode) {
  __shared__ int tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t] = 1;
  __syncthreads();
  if (i >= n)
    return;
  int mine = in[i] & 0xff;
  float scale = 2.0f;
  tile[t] = mine;
  if (mode == 1) {
    if (mine & 1) {
      out[i] = -1;
      return;
    }
    scale += 1.0f;
  }
  __syncthreads();
  int other = tile[t ^ 1];
  for (int k = 0; k < 3; ++k)
    other += k;
  __syncthreads();
  tile[t] = other;
  __syncthreads();
  out[i] = int(float(tile[t ^ 2]) * scale) + mine;
}

int want(const int *in, int i, int n, int mode) {
  auto at = [&](int k) { return k < n ? in[k] & 0xff : 1; };
  if (mode == 1 && (in[i] & 1))
    return -1;
  int from = i ^ 2;
  // A thread that has returned left what was there before the second phase.
  bool gone = from >= n || (mode == 1 && (in[from] & 1));
  int v = gone ? at(from) : at(from ^ 1) + 3;
  return v * (mode == 1 ? 3 : 2) + (in[i] & 0xff);
}

int main() {
  return rowRun<int, int>([](const int *in, int *out, int n, int b) { phases<<<b, RowBlock>>>(in, out, n, 0); },
                          [](const int *in, int i, int n) { return want(in, i, n, 0); }) |
         rowRun<int, int>([](const int *in, int *out, int n, int b) { phases<<<b, RowBlock>>>(in, out, n, 1); },
                          [](const int *in, int i, int n) { return want(in, i, n, 1); });
}
