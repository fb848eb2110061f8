// "+0.0 > -0.0" says the CUDA Math API of each of these, in either order.
// RUN: %row %s
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include "../Inputs/Row.h"

__global__ void extremes(const int *in, unsigned *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  // Both signs in both places, made of what the compiler does not know.
  unsigned short x = in[i] & 1 ? 0x8000 : 0, y = in[i] & 2 ? 0x8000 : 0;
  __half a = __ushort_as_half(x), b = __ushort_as_half(y);
  __nv_bfloat16 c = __ushort_as_bfloat16(x), d = __ushort_as_bfloat16(y);
  __half2 p = __halves2half2(a, b), q = __halves2half2(b, a);
  __nv_bfloat162 r = __halves2bfloat162(c, d), s = __halves2bfloat162(d, c);
  unsigned *o = out + 16 * i;
  o[0] = __half_as_ushort(__hmax(a, b));
  o[1] = __half_as_ushort(__hmin(a, b));
  o[2] = __half_as_ushort(__hmax_nan(a, b));
  o[3] = __half_as_ushort(__hmin_nan(a, b));
  o[4] = __half_as_ushort(__high2half(__hmax2(p, q)));
  o[5] = __half_as_ushort(__high2half(__hmin2(p, q)));
  o[6] = __half_as_ushort(__low2half(__hmax2_nan(p, q)));
  o[7] = __half_as_ushort(__low2half(__hmin2_nan(p, q)));
  o[8] = __bfloat16_as_ushort(__hmax(c, d));
  o[9] = __bfloat16_as_ushort(__hmin(c, d));
  o[10] = __bfloat16_as_ushort(__hmax_nan(c, d));
  o[11] = __bfloat16_as_ushort(__hmin_nan(c, d));
  o[12] = __bfloat16_as_ushort(__high2bfloat16(__hmax2(r, s)));
  o[13] = __bfloat16_as_ushort(__high2bfloat16(__hmin2(r, s)));
  o[14] = __bfloat16_as_ushort(__low2bfloat16(__hmax2_nan(r, s)));
  o[15] = __bfloat16_as_ushort(__low2bfloat16(__hmin2_nan(r, s)));
}

unsigned want(const int *in, int j, int) {
  bool first = in[j / 16] & 1, second = in[j / 16] & 2;
  return (j % 2 ? first || second : first && second) ? 0x8000 : 0;
}

int main() {
  return rowRun<int, unsigned>(
      [](const int *in, unsigned *out, int n, int blocks) { extremes<<<blocks, RowBlock>>>(in, out, n); }, want, 16);
}
