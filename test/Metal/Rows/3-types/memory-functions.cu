// memcpy, memset and memmove in a kernel, of any size, between different
// memories, with overlap.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_memset((threadgroup uchar *)&tile[t], 0x5a, 4ul);
// CHECK: cu2x_memcpy(local_, (device const uchar *)&in[i], 4ul);
// CHECK: cu2x_memmove(local_ + 1,
#include "../Inputs/Row.h"

__global__ void bytes(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  memset(&tile[t], 0x5a, sizeof(int));
  __syncthreads();
  if (i >= n)
    return;
  unsigned char local[9];
  memcpy(local, &in[i], 4);
  memcpy(local + 5, &tile[t], 4);
  __builtin_memmove(local + 1, local, 5); // 0 0 1 2 3 ?
  float f;
  memcpy(&f, &in[i], sizeof(f));
  int r;
  memcpy(&r, local + 1, 4);
  memset(local, i, 1 + i % 3);
  out[i] = r ^ (local[0] + local[2] * 256 + local[6]) ^ int(__float_as_uint(f) >> 3);
}

int want(const int *in, int i, int) {
  unsigned v = in[i], k = i % 3;
  unsigned two = k == 2 ? i & 255 : v >> 8 & 255;
  return int(v ^ ((i & 255) + two * 256 + 0x5a) ^ v >> 3);
}

int main() { return rowMain(bytes, want); }
