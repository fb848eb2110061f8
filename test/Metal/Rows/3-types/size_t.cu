// size_t as a parameter of a kernel and inside of a struct that is one is ulong,
// elsewhere it keeps its 64 bits.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: constant ulong &
#include <stddef.h>
#include <stdint.h>
#include "../Inputs/Row.h"

struct Extent {
  size_t count;
  ptrdiff_t shift;
};

__global__ void sizes(const int *in, int *out, size_t n, Extent e) {
  size_t i = size_t(blockIdx.x) * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  ptrdiff_t d = ptrdiff_t(i) - ptrdiff_t(n) + e.shift;
  uintptr_t bits = uintptr_t(in[i]);
  out[i] = int(d) + int(e.count >> 32) + int(bits >> 40);
}

int want(const int *in, int i, int n) { return i - n - 7 + 3 + (in[i] < 0 ? 0xffffff : 0); }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        Extent e = {size_t(3) << 32, -7};
        sizes<<<b, RowBlock>>>(in, out, size_t(n), e);
      },
      want);
}
