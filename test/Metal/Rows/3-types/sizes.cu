// Sizes, alignments and offsets of all types are CUDA's numbers, and have 64
// bits without sign.
// RUN: %row %s
#include <stddef.h>
#include "../Inputs/Row.h"

struct Mixed {
  char a;
  float3 b;
  bool c;
  double *d;
  uchar3 e;
  short3 f[3];
  long long g;
};
union Either {
  float3 a;
  char b[13];
};
enum Small : short { One };

__host__ __device__ int sizes(int k, int v) {
  float3 local[5];
  int grid[3][7];
  Mixed m;
  (void)local;
  (void)grid;
  (void)m;
  switch (k) {
  case 0: return sizeof(float3) * 100 + alignof(float3);
  case 1: return sizeof(float4) * 100 + alignof(float4);
  case 2: return sizeof(long) * 1000 + sizeof(long long) * 100 + sizeof(size_t) * 10 + sizeof(void *);
  case 3: return sizeof(Mixed) * 100 + alignof(Mixed);
  case 4: return offsetof(Mixed, b) + offsetof(Mixed, d) * 100 + offsetof(Mixed, f) * 10000 + offsetof(Mixed, g) * 1000000;
  case 5: return sizeof(local) / sizeof(local[0]) * 1000 + sizeof(grid[0]) + sizeof grid / sizeof *grid;
  case 6: return sizeof(m.b) + sizeof(m.f) * 100 + sizeof(m.e.x) * 10000;
  case 7: return sizeof(Either) * 100 + alignof(Either) + sizeof(Small) * 10000;
  case 8: return sizeof('a') + sizeof(1.0f) * 10 + sizeof(1u + 1ll) * 100 + sizeof(v++) * 1000 + v % 7;
  case 9: return (v & 3) - sizeof(int) < 0 ? 1 : 2;
  case 10: return (int)((v & 3) - sizeof(int)) < 0 ? 1 : 2;
  case 11: return sizeof(ushort3) + sizeof(char3) * 10 + sizeof(int3) * 100 + sizeof(long3) * 10000 + sizeof(long4) * 1000000;
  default: return sizeof(bool) + sizeof(short2) * 10 + sizeof(dim3) * 100 + alignof(long4) * 10000 + alignof(double2) * 1000000;
  }
}

__global__ void computed(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = sizes(i % 13, in[i]);
}

int main() { return rowMain(computed, [](const int *in, int i, int) { return sizes(i % 13, in[i]); }); }
