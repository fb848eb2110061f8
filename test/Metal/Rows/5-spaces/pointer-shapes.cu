// Pointers to arrays, arrays of pointers, parameters of several ranks,
// references to arrays and pointers that walk.
// RUN: %row %s
#include "../Inputs/Row.h"

__device__ int trace(const int (*m)[4], int rows) {
  int r = 0;
  for (int k = 0; k < rows && k < 4; ++k)
    r = r * 10 + m[k][k] % 10;
  return r;
}
__device__ int corner(int (&m)[2][4]) { return m[1][3]; }
__device__ int strided(const int *p, int n, int step) {
  int r = 0;
  for (const int *end = p + n; p < end; p += step)
    r = r * 3 + *p;
  return r;
}
__device__ void swap(int &a, int &b) {
  int t = a;
  a = b;
  b = t;
}
__device__ void reverse(int *first, int *last) {
  while (first < --last)
    swap(*first++, *last);
}

__global__ void shapes(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock][4];
  __shared__ int spare[2][4];
  int i = ROW_INDEX, t = threadIdx.x;
  for (int k = 0; k < 4; ++k)
    tile[t][k] = t * 4 + k;
  if (t < 8)
    spare[t / 4][t % 4] = t * 5;
  __syncthreads();
  if (i >= n)
    return;
  int local[2][4] = {{1, 2, 3, 4}, {5, 6, 7, in[i] % 10}};
  int *parts[2] = {local[0], local[1]};
  parts[i & 1][2] += 100;
  reverse(local[0], local[0] + 4);
  const int *walk[] = {&in[i], in};
  out[i] = trace(local, 2) + corner(local) * 100 + corner(spare) + strided(&tile[t][0], 4, 2) + strided(parts[1], 4, 3) +
           (walk[0] - walk[1]) + local[0][1] * 1000 + (tile[t] + 2)[1];
}

int want(const int *in, int i, int) {
  int l[2][4] = {{1, 2, 3, 4}, {5, 6, 7, in[i] % 10}}, t = i % 64;
  l[i & 1][2] += 100;
  int r[4] = {l[0][3], l[0][2], l[0][1], l[0][0]};
  return r[0] % 10 * 10 + l[1][1] % 10 + l[1][3] * 100 + 35 + (t * 4 * 3 + t * 4 + 2) + (5 * 3 + l[1][3]) + i + r[1] * 1000 + t * 4 + 3;
}

int main() { return rowMain(shapes, want); }
