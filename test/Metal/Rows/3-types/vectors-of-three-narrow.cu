// Vectors of three narrow elements have 3 and 6 bytes in memory.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: packed_uchar3
#include "../Inputs/Row.h"

struct Pixel {
  uchar3 rgb;
  short3 delta;
};

__global__ void narrow(const uchar3 *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Pixel p;
  p.rgb = in[i];
  p.delta = make_short3(short(-p.rgb.x), 300, short(i));
  char3 c = make_char3(char(p.rgb.z), -1, 2);
  out[i] = p.rgb.y * 10 + p.delta.x + p.delta.y + c.x + c.y + int(sizeof(Pixel)) * 1000 + int(sizeof(uchar3));
}

inline void rowFill(uchar3 &v, int) {
  rowFill(v.x, 0);
  rowFill(v.y, 0);
  rowFill(v.z, 0);
}
int want(const uchar3 *in, int i, int) {
  int z = in[i].z;
  return in[i].y * 10 - in[i].x + 300 + (z > 127 ? z - 256 : z) - 1 + 10000 + 3;
}

int main() {
  return rowRun<uchar3, int>([](const uchar3 *in, int *out, int n, int b) { narrow<<<b, RowBlock>>>(in, out, n); }, want);
}
