// Plain enumerations, scoped ones and ones with an underlying type keep type,
// size and values.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: enum Color { Red, Green = 5, Blue };
// CHECK: enum class Level : uchar { Low = 3, High = 250 };
// CHECK: enum Wide : long { Far = 1099511627776 };
#include "../Inputs/Row.h"

enum Color { Red, Green = 5, Blue };
enum class Level : unsigned char { Low = 3, High = 250 };
enum Wide : long long { Far = 1ll << 40 };
struct Holder {
  Level level;
  Color color;
};

__device__ int rank(Level l) { return l == Level::High ? 2 : l == Level::Low ? 1 : 0; }

__global__ void named(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Holder h = {in[i] & 1 ? Level::High : Level(in[i]), static_cast<Color>(5 + (in[i] & 1))};
  int v = rank(h.level) * 100;
  switch (h.color) {
  case Green: v += 7; break;
  case Blue: v += 9; break;
  default: v = -1;
  }
  out[i] = v + int(Far >> 38) + int(sizeof(Level)) + int(sizeof(Holder)) + static_cast<int>(h.level);
}

int want(const int *in, int i, int) {
  int odd = in[i] & 1, level = odd ? 250 : in[i] & 255;
  return (level == 250 ? 200 : level == 3 ? 100 : 0) + (odd ? 9 : 7) + 4 + 1 + 8 + level;
}

int main() { return rowMain(named, want); }
