// Threads return in loops with barriers, nested and from loops between
// barriers; what decides about barriers is computed by all threads.
// RUN: %row %s
#include "../Inputs/Row.h"

__global__ void stages(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  __shared__ int stop;
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t] = t;
  if (t == 0)
    stop = 0;
  __syncthreads();
  if (i >= n) {
    tile[t] = -3;
    return;
  }
  int rounds = gridDim.x > 1 ? 3 : 2;
  tile[t] = in[i] & 0xfff;
  if (n > 3)
    rounds += 1;
  __syncthreads();
  for (int k = 0; k < rounds; ++k) {
    int v = tile[t ^ 1];
    if (v == 5)
      return;
    for (int b = 0; b < 3; ++b) {
      if ((v >> b & 7) == 6) {
        out[i] = -2;
        if (b > 1)
          return;
        break;
      }
      v += b;
    }
    __syncthreads();
    if (k == 2) {
      out[i] = tile[t] + 7;
      break;
    }
    tile[t] += v + k;
    if (stop)
      continue;
    __syncthreads();
  }
  __syncthreads();
  out[i] = tile[t ^ 2];
}

// The same, phase by phase, for the block of an element.
int want(const int *in, int i, int n) {
  int tile[RowBlock], other[RowBlock], out[RowBlock] = {}, v[RowBlock];
  bool active[RowBlock];
  int first = i / RowBlock * RowBlock;
  for (int t = 0; t < RowBlock; ++t) {
    active[t] = first + t < n;
    tile[t] = active[t] ? in[first + t] & 0xfff : -3;
  }
  int rounds = (n > RowBlock ? 3 : 2) + (n > 3);
  for (int k = 0; k < rounds; ++k) {
    memcpy(other, tile, sizeof(tile));
    for (int t = 0; t < RowBlock; ++t) {
      v[t] = other[t ^ 1];
      active[t] = active[t] && v[t] != 5;
      if (!active[t])
        continue;
      for (int b = 0; b < 3; ++b) {
        if ((v[t] >> b & 7) == 6) {
          out[t] = -2;
          active[t] = b <= 1;
          break;
        }
        v[t] += b;
      }
    }
    for (int t = 0; t < RowBlock; ++t)
      if (active[t] && k == 2)
        out[t] = tile[t] + 7;
    if (k == 2)
      break;
    for (int t = 0; t < RowBlock; ++t)
      if (active[t])
        tile[t] += v[t] + k;
  }
  int t = i - first;
  return active[t] ? tile[t ^ 2] : out[t];
}

int main() { return rowMain(stages, want); }
