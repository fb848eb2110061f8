// Barriers in loops that end by a condition all threads share, and threads
// without work that still wait.
// RUN: %row %s
#include "../Inputs/Row.h"

__global__ void rounds(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  __shared__ bool again;
  int i = ROW_INDEX, t = threadIdx.x, count = 0;
  tile[t] = i < n ? in[i] & 0x3ff : 0;
  do { // odd-even exchanges until nothing moves
    __syncthreads();
    if (t == 0)
      again = false;
    __syncthreads();
    for (int phase = 0; phase < 2; ++phase) {
      int a = 2 * t + phase;
      if (a + 1 < RowBlock && t < RowBlock / 2 && tile[a] > tile[a + 1]) {
        int x = tile[a];
        tile[a] = tile[a + 1];
        tile[a + 1] = x;
        again = true;
      }
      __syncthreads();
    }
    if (++count > 100)
      break;
  } while (again);
  if (i < n)
    out[i] = tile[t];
}

int want(const int *in, int i, int n) {
  int v[64], first = i & ~63;
  for (int k = 0; k < 64; ++k)
    v[k] = first + k < n ? in[first + k] & 0x3ff : 0;
  for (int a = 0; a < 64; ++a)
    for (int b = a + 1; b < 64; ++b)
      if (v[b] < v[a]) {
        int x = v[a];
        v[a] = v[b];
        v[b] = x;
      }
  return v[i % 64];
}

int main() { return rowMain(rounds, want); }
