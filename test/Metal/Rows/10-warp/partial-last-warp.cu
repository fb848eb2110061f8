// Blocks of 40 threads have a warp of 8; shuffles and votes among them under
// their mask.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: int a = simd_shuffle_xor(v, ushort(3));
// CHECK: uint odd = cu2x_ballot_sync(mask, (v & 1) != 0);
#include "../Inputs/Row.h"

__global__ void partial(const int *in, int *out, int n) {
  int t = threadIdx.x, i = int(blockIdx.x * 40) + t;
  unsigned mask = t < 32 ? 0xffffffffu : 0xffu;
  int v = i < n ? in[i] : 0;
  int a = __shfl_xor_sync(mask, v, 3), b = __shfl_sync(mask, v, 0);
  unsigned odd = __ballot_sync(mask, v & 1);
  if (i < n) {
    out[3 * i] = a;
    out[3 * i + 1] = b;
    out[3 * i + 2] = int(odd);
  }
}

int want(const int *in, int j, int n) {
  int i = j / 3, t = i % 40, first = i - t % 32;
  auto at = [&](int k) { return k < n ? in[k] : 0; };
  if (j % 3 == 0)
    return at(i - t + (t ^ 3));
  if (j % 3 == 1)
    return at(first);
  unsigned odd = 0;
  for (int k = 0; k < (t < 32 ? 32 : 8); ++k)
    odd |= unsigned(at(first + k) & 1) << k;
  return int(odd);
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int) { partial<<<n ? (n + 39) / 40 : 1, 40>>>(in, out, n); }, want, 3);
}
