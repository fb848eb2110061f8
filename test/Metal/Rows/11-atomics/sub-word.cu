// Atomics of 8 bits do not exist in CUDA; bytes by hand on the word that holds
// them are 32-bit atomics.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: atomic_fetch_add_explicit((device atomic_uint *)word, v << shift, memory_order_relaxed);
#include "../Inputs/Row.h"

__device__ void addByte(unsigned char *p, unsigned v) {
  unsigned long long address = (unsigned long long)p;
  unsigned *word = (unsigned *)(address & ~3ull);
  unsigned shift = unsigned(address & 3) * 8;
  atomicAdd(word, v << shift);
}

__global__ void bytes(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    addByte((unsigned char *)out + (i & 7), (unsigned(in[i]) & 1) << (i >= 255 * 8 ? 7 : 0));
}

int want(const int *in, int j, int n) {
  unsigned r = 0;
  for (int i = 0; i < n; ++i)
    if ((i & 7) / 4 == j)
      r += (unsigned(in[i]) & 1) << (i & 3) * 8;
  return int(r);
}

int main() { return rowMain(bytes, want, 0, 2); }
