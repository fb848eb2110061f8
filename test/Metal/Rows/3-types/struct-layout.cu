// Sizes, offsets and alignment of structs are CUDA's, whatever members; a
// static_assert says so for what the host shares.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static_assert(sizeof(Outer) == 64
#include "../Inputs/Row.h"

struct Inner {
  char a;
  double *never;
  short b;
};
struct __align__(16) Aligned {
  float x, y, z;
};
struct alignas(32) Outer {
  char c;
  Aligned v;
  unsigned char tail[3];
  long long l;
};

__global__ void layout(const Outer *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  const char *base = reinterpret_cast<const char *>(&in[i]);
  int offset = int(reinterpret_cast<const char *>(&in[i].tail[1]) - base);
  out[i] = int(in[i].v.z) + in[i].tail[2] + int(in[i].l >> 33) + offset * 100 + int(sizeof(Outer)) * 10000 +
           int(alignof(Aligned) + sizeof(Inner));
}

inline void rowFill(Outer &o, int i) {
  o.c = 1;
  o.v = {1.0f, 2.0f, float(i)};
  o.tail[0] = o.tail[1] = 0;
  o.tail[2] = (unsigned char)i;
  o.l = (long long)i << 33;
}
int want(const Outer *, int i, int) { return i + (i & 255) + i + 3300 + 640000 + 16 + 24; }

int main() {
  return rowRun<Outer, int>([](const Outer *in, int *out, int n, int b) { layout<<<b, RowBlock>>>(in, out, n); }, want);
}
