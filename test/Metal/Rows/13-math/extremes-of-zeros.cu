// "+0.0 > -0.0" says PTX of min.f32 and max.f32, in either order.
// RUN: %row %s
#include "../Inputs/Row.h"

__global__ void extremes(const int *in, unsigned *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  // Both signs in both places, made of what the compiler does not know.
  float a = __int_as_float(in[i] & 1 ? 0x80000000 : 0), b = __int_as_float(in[i] & 2 ? 0x80000000 : 0);
  unsigned *o = out + 8 * i;
  o[0] = __float_as_uint(fmaxf(a, b));
  o[1] = __float_as_uint(fminf(a, b));
  o[2] = __float_as_uint(max(a, b));
  o[3] = __float_as_uint(min(a, b));
  float most, least;
  asm("max.f32 %0, %1, %2;" : "=f"(most) : "f"(a), "f"(b));
  asm("min.f32 %0, %1, %2;" : "=f"(least) : "f"(a), "f"(b));
  o[4] = __float_as_uint(most);
  o[5] = __float_as_uint(least);
  // Through variables, and what is a product.
  float m = a;
  for (int j = 0; j < 2; ++j)
    m = fmaxf(m, j ? b * 3.0f : a);
  o[6] = __float_as_uint(m);
  o[7] = __float_as_uint(1.0f / fminf(b, fmaxf(a, a))) == 0xff800000 ? 0x80000000 : 0;
}

unsigned want(const int *in, int j, int) {
  bool first = in[j / 8] & 1, second = in[j / 8] & 2;
  return (j % 2 ? first || second : first && second) ? 0x80000000 : 0;
}

int main() {
  return rowRun<int, unsigned>(
      [](const int *in, unsigned *out, int n, int blocks) { extremes<<<blocks, RowBlock>>>(in, out, n); }, want, 8);
}
