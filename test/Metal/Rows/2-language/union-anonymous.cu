// An anonymous union in a struct, in the memory of a kernel and in an array.
// RUN: %row %s
#include "../Inputs/Row.h"

struct Cell {
  int kind;
  union {
    int i;
    float f;
  };
};

__global__ void cells(const int *in, int *out, int n) {
  __shared__ Cell tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t].kind = t & 1;
  if (t & 1)
    tile[t].f = float(t);
  else
    tile[t].i = t;
  __syncthreads();
  if (i >= n)
    return;
  Cell c = tile[t ^ 1];
  out[i] = c.kind ? int(c.f * 2.0f) : c.i + in[i] % 10;
}

int want(const int *in, int i, int) {
  int t = (i % 64) ^ 1;
  return t & 1 ? 2 * t : t + in[i] % 10;
}

int main() { return rowMain(cells, want); }
