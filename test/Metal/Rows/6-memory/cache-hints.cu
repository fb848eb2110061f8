// Loads and stores with cache hints are plain loads and stores, of scalars and
// vectors.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-NOT: __ld
#include "../Inputs/Row.h"

__global__ void hinted(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int a = __ldg(in + i) ^ __ldg(&in[0]);
  int b = __ldcs(in + i) ^ __ldca(in) ^ __ldcg(in) ^ __ldlu(in + i) ^ __ldcv(in + i);
  __stcs(out + i, a);
  __stcg(out + i, __ldcg(out + i) ^ b);
  __stwb(out + i, out[i] ^ 1);
  __stwt(out + i, out[i] ^ 2);
  if (i == 0 && n > 4) {
    int4 v = __ldg(reinterpret_cast<const int4 *>(in));
    out[0] ^= v.x ^ v.y ^ v.z ^ v.w;
  }
}

int want(const int *in, int i, int n) {
  int r = in[0] ^ 3; // in[i] goes four times
  return i == 0 && n > 4 ? r ^ in[0] ^ in[1] ^ in[2] ^ in[3] : r;
}

int main() { return rowMain(hinted, want); }
