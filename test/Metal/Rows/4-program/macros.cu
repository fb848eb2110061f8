// Macros with arguments, ones that change their value, ones with names of
// Metal's functions.
// RUN: %row %s
#include "../Inputs/Row.h"

#define SQUARE(x) ((x) * (x))
#define clampTo(v, lo, hi) ((v) < (lo) ? (lo) : (v) > (hi) ? (hi) : (v))
#define LIMIT 10
#define FOR_EACH(i, n) for (int i = 0; i < (n); ++i)
#define fract(x) ((x) * 10)
#define DECLARE(name, value) const int name = value
#define CAT(a, b) a##b
#define TEXT(x) #x
#define TILE (4 + 4)
#define MASK 0xffu

__device__ int before() { return LIMIT; }
#undef LIMIT
#define LIMIT 20
__device__ int after() { return LIMIT; }

__global__ void expanded(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  DECLARE(local, 3);
  int CAT(va, lue) = 0, k = in[i] & 7;
  FOR_EACH(j, TILE)
  value += SQUARE(j + 1);
#ifdef __CUDACC__
  value += 10000;
#endif
  int tile[TILE];
  tile[k] = k;
  out[i] = value + before() + after() * 100 + clampTo(k, 2, 5) + fract(k) + local + TEXT(abc)[1] + TILE * 2 + int(in[i] & MASK) + tile[k];
}

int want(const int *in, int i, int) {
  int k = in[i] & 7;
  return 204 + 10000 + 10 + 2000 + (k < 2 ? 2 : k > 5 ? 5 : k) + k * 10 + 3 + 'b' + 16 + (in[i] & 255) + k;
}

int main() { return rowMain(expanded, want); }
