// Conversions of doubles to integers in each direction, within the range of the
// type as PTX has it, and powers of two, to the last place of a float.
// RUN: %row --option=--fp64=soft %s
#include "../Inputs/Row.h"

__global__ void roundings(const long long *in, long long *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  double a = i % 4 ? double(in[i]) / 8 / (i % 4 == 1 ? 1 : 1ll << 32) : __longlong_as_double(in[i]);
  long long *o = out + 9 * i;
  o[0] = __double2int_rn(a);
  o[1] = __double2uint_ru(a);
  o[2] = __double2ll_rd(a);
  o[3] = (long long)__double2ull_rn(a);
  o[4] = __double2int_rd(a) + (long long)__double2int_ru(a) * 3;
  o[5] = __double2ll_ru(a) ^ __double2ll_rn(a);
  o[6] = (long long)(__double2ull_rd(a) ^ __double2ull_ru(a)) ^ __double2uint_rd(a) * 3u ^ __double2uint_rn(a);
  o[7] = __float_as_int(float(exp2(in[i] % 300 / 3.0)));
  o[8] = (llround(a) ^ lround(a) * 3ull) + (llrint(a) ^ lrint(a) * 5ull);
}

template <class T> T within(double v, T least, T most) {
  if (v != v)
    return T(1) << (sizeof(T) * 8 - 1);
  return v >= double(most) ? most : v <= double(least) ? least : T(v);
}
int toInt(double v) { return within<int>(v, -2147483647 - 1, 2147483647); }
unsigned toUint(double v) { return within<unsigned>(v, 0, ~0u); }
long long toLong(double v) { return within<long long>(v, -9223372036854775807ll - 1, 9223372036854775807ll); }
unsigned long long toUlong(double v) { return within<unsigned long long>(v, 0, ~0ull); }

long long want(const long long *in, int j, int) {
  int i = j / 9;
  double a;
  if (i % 4)
    a = double(in[i]) / 8 / (i % 4 == 1 ? 1 : 1ll << 32);
  else
    memcpy(&a, &in[i], 8);
  switch (j % 9) {
  case 0: return toInt(rint(a));
  case 1: return toUint(ceil(a));
  case 2: return toLong(floor(a));
  case 3: return (long long)toUlong(rint(a));
  case 4: return toInt(floor(a)) + (long long)toInt(ceil(a)) * 3;
  case 5: return toLong(ceil(a)) ^ toLong(rint(a));
  case 6: return (long long)(toUlong(floor(a)) ^ toUlong(ceil(a))) ^ toUint(floor(a)) * 3u ^ toUint(rint(a));
  case 8: return (toLong(round(a)) ^ toLong(round(a)) * 3ull) + (toLong(rint(a)) ^ toLong(rint(a)) * 5ull);
  }
  float p = float(exp2(in[i] % 300 / 3.0));
  int bits;
  memcpy(&bits, &p, 4);
  return bits;
}

int main() { return rowMain(roundings, want, 9); }
