// Side effects in conditions, short circuits, commas, indices and compound
// assignments happen once and in order.
// RUN: %row %s
#include "../Inputs/Row.h"

__host__ __device__ int bump(int &x, int by) { return x += by; }
__host__ __device__ int ffsOf(int v) {
#ifdef __CUDA_ARCH__
  return __ffs(v);
#else
  return __builtin_ffs(v);
#endif
}

__host__ __device__ int effects(int v, int i) {
  int a = v & 15, b = i & 7, c = 0, t[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  int k = 0;
  if (a > 7 && bump(c, 1) && b > 3 || bump(c, 10) > 20)
    c += 100;
  t[k++] += 10;
  t[k++] *= t[k];
  t[++k & 7] -= k;
  int d = (bump(c, 1), bump(c, 2), c * 2);
  int e = a > 3 ? bump(a, 5) : b > 2 ? bump(b, 7) : bump(c, 9);
  for (int x = 0, y = 7; x < y; ++x, --y)
    t[x] ^= t[y] << (x & 3);
  int w = 5;
  while (w-- > 0 && t[w] != a)
    c += w;
  do {
    c ^= w++;
  } while (w < 3);
  int *p = t;
  *p++ = c;
  int f = *p++ + *p;
  *--p += f;
  p[1] = *p & 7 ? ffsOf(p[1]++) : ffsOf(++p[0]);
  c += a && ffsOf(b++) > 1 ? b : ffsOf(a--) + a;
  int g = c;
  g = (g = g + 1) * 2;
  (a > b ? a : b) += 3;
  for (int x : t)
    g = g * 3 + x;
  return g + d * 5 + e * 7 + f + a * 11 + b * 13 + c + k;
}

__global__ void computed(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = effects(in[i], i);
}

int main() { return rowMain(computed, [](const int *in, int i, int) { return effects(in[i], i); }); }
