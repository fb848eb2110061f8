// The bijection of Philox4x32-10 by the published vectors of Random123, and the
// numbers four at a time from each place in a group.
// RUN: %row %s
#include <curand_kernel.h>
#include "../Inputs/Row.h"

__global__ void mixed(const int *, unsigned *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  uint4 r;
  if (i % 3 == 0)
    r = curand_Philox4x32_10(make_uint4(0, 0, 0, 0), make_uint2(0, 0));
  else if (i % 3 == 1)
    r = curand_Philox4x32_10(make_uint4(~0u, ~0u, ~0u, ~0u), make_uint2(~0u, ~0u));
  else
    r = curand_Philox4x32_10(make_uint4(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u),
                             make_uint2(0xa4093822u, 0x299f31d0u));
  curandStatePhilox4_32_10_t one, four;
  curand_init(17ull, (unsigned long long)i, (unsigned long long)(i % 7), &one);
  four = one;
  uint4 group = curand4(&four);
  unsigned same = 1;
  same &= group.x == curand(&one);
  same &= group.y == curand(&one);
  same &= group.z == curand(&one);
  same &= group.w == curand(&one);
  same &= curand(&four) == curand(&one);
  out[5 * i] = r.x;
  out[5 * i + 1] = r.y;
  out[5 * i + 2] = r.z;
  out[5 * i + 3] = r.w;
  out[5 * i + 4] = same;
}

unsigned want(const int *, int j, int) {
  static const unsigned Known[3][5] = {{0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u, 1},
                                       {0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu, 1},
                                       {0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u, 1}};
  return Known[j / 5 % 3][j % 5];
}

int main() { return rowMain(mixed, want, 5); }
