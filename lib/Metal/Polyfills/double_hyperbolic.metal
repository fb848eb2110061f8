// Hyperbolic functions of double: --fp64=soft.
// Specification and way of calculating: double_transcendental.metal.

//= cu2x_double_exponentials : cu2x_double_power
/// exp of x and of -x, both * 2^`exponent`, for x from 0 on.
static inline void cu2x_double_exponentials(ulong magnitude, thread ulong &up,
                                            thread ulong &down,
                                            thread int &exponent) {
  ulong fraction, other;
  ulong high = 0xB8AA3B295C17F0BBul, low = 0xBE87FED0691D3E89ul;
  int whole =
      cu2x_double_exponent(high, low, 127, magnitude, false, fraction);
  int below = cu2x_double_exponent(high, low, 127, magnitude, true, other);
  // A bit of room for their sum.
  up = cu2x_double_exp2(fraction) >> 1;
  down = cu2x_double_exp2(other) >> 1;
  int shift = whole - below;
  down = shift > 63 ? 0ul : down >> shift;
  exponent = whole - 62;
}

//= cu2x_tanh_double : cu2x_double_exponentials cu2x_double_waves cu2x_double_quotient cu2x_double_classes
/// tanh of a double.
static inline cu2x_double cu2x_tanh_double(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x), sign = cu2x_double_sign(x);
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  if (a == 0ul)
    return x;
  if (a >= 0x4034000000000000ul /* 20 */)
    return cu2x_double{sign | 0x3FF0000000000000ul};
  int exponent;
  ulong m, n;
  if (a < 0x3FE0000000000000ul /* 1/2 */) {
    m = cu2x_double_unpack(a, exponent) << 11;
    ulong square = cu2x_double_square(m, exponent - 1086);
    m = metal::mulhi(m, cu2x_double_sine(square, true));
    n = cu2x_double_cosine(square, true);
    exponent -= 1085 - 63;
  } else {
    ulong up, down;
    cu2x_double_exponentials(a, up, down, exponent);
    m = up - down;
    n = up + down;
    exponent = 0;
  }
  int shift = int(metal::clz(m)), other = int(metal::clz(n));
  return cu2x_double_quotient(sign, m << shift, n << other,
                              exponent - shift + other);
}

//= cu2x_sinh_double : cu2x_double_exponentials cu2x_double_waves cu2x_double_classes
/// sinh of a double.
static inline cu2x_double cu2x_sinh_double(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x), sign = cu2x_double_sign(x);
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  if (a == 0ul || a == 0x7FF0000000000000ul)
    return x;
  int exponent;
  if (a < 0x3FE0000000000000ul /* 1/2 */) {
    ulong m = cu2x_double_unpack(a, exponent) << 11;
    ulong square = cu2x_double_square(m, exponent - 1086);
    return cu2x_double_scale(
        sign, metal::mulhi(m, cu2x_double_sine(square, true)), exponent - 1085);
  }
  ulong up, down;
  cu2x_double_exponentials(a, up, down, exponent);
  return cu2x_double_scale(sign, up - down, exponent - 1);
}

//= cu2x_cosh_double : cu2x_double_exponentials cu2x_double_classes
/// cosh of a double.
static inline cu2x_double cu2x_cosh_double(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x);
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  if (a == 0ul)
    return cu2x_double{0x3FF0000000000000ul};
  if (a == 0x7FF0000000000000ul)
    return cu2x_double{a};
  int exponent;
  ulong up, down;
  cu2x_double_exponentials(a, up, down, exponent);
  return cu2x_double_scale(0ul, up + down, exponent - 1);
}
