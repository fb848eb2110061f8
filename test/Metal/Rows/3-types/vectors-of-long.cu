// Vectors of 64-bit elements have CUDA's size and alignment.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: long2 a;
// CHECK: packed_long4 b;
// CHECK: long3 t = long3(in[i], 5, 6);
#include "../Inputs/Row.h"

struct Big {
  longlong2 a;
  longlong4 b;
  int tail;
};

__global__ void longs(const long long *in, long long *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Big s;
  s.a = make_longlong2(in[i], 2);
  s.b = make_longlong4(1, in[i] ^ 3, 3, 4);
  s.tail = i;
  longlong3 t = make_longlong3(in[i], 5, 6);
  out[i] = (s.a.x ^ s.b.y) + s.tail + t.z + (long long)sizeof(Big) * 100 + (long long)sizeof(longlong3);
}

long long want(const long long *, int i, int) { return 3 + i + 6 + 6400 + 24; }

int main() { return rowMain(longs, want); }
