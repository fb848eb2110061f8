// Roots, inverse functions and those near 0 or 1 of double: --fp64=soft.
// Specification and way of calculating: double_transcendental.metal.

//= cu2x_double_root
/// The square root of a number of 128 bits whose highest two are not both 0,
/// without what is behind the point.
static inline ulong cu2x_double_root(ulong high, ulong low) {
  ulong root = 0ul;
  for (int i = 63; i >= 0; --i) {
    ulong next = root | (1ul << i);
    ulong square = metal::mulhi(next, next);
    if (square < high || (square == high && next * next <= low))
      root = next;
  }
  return root;
}

//= cu2x_rsqrt_double : cu2x_double_root cu2x_double_quotient cu2x_double_unpack cu2x_double_classes
/// rsqrt of a double.
static inline cu2x_double cu2x_rsqrt_double(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x);
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  if (a == 0ul)
    return cu2x_double{cu2x_double_sign(x) | 0x7FF0000000000000ul};
  if (cu2x_double_sign(x) != 0ul)
    return cu2x_double_nan();
  if (a == 0x7FF0000000000000ul)
    return cu2x_double{0ul};
  int exponent;
  ulong m = cu2x_double_unpack(a, exponent) << 11;
  // An even exponent, for x = m * 2^exponent.
  exponent -= 1086;
  ulong low = 0ul;
  if ((exponent & 1) != 0) {
    low = m << 63;
    m >>= 1;
    exponent += 1;
  }
  // The root has 32 bits less in its exponent.
  ulong root = cu2x_double_root(m, low);
  return cu2x_double_quotient(0ul, 0x8000000000000000ul, root,
                              -31 - exponent / 2);
}

//= cu2x_hypot_double : cu2x_double_root cu2x_double_scale cu2x_double_unpack cu2x_double_classes
/// hypot of doubles.
static inline cu2x_double cu2x_hypot_double(cu2x_double x, cu2x_double y) {
  ulong a = cu2x_double_magnitude(x), b = cu2x_double_magnitude(y);
  if (a == 0x7FF0000000000000ul || b == 0x7FF0000000000000ul)
    return cu2x_double{0x7FF0000000000000ul};
  if (a > 0x7FF0000000000000ul || b > 0x7FF0000000000000ul)
    return cu2x_double{(a > b ? a : b) | 0x0008000000000000ul};
  if (a < b) {
    ulong c = a;
    a = b;
    b = c;
  }
  if (b == 0ul)
    return cu2x_double{a};
  int exponent, other;
  ulong m = cu2x_double_unpack(a, exponent) << 10;
  ulong n = cu2x_double_unpack(b, other) << 10;
  int shift = exponent - other;
  n = shift > 63 ? 0ul : n >> shift;
  ulong low = m * m, rest = n * n;
  ulong high = metal::mulhi(m, m) + metal::mulhi(n, n);
  low += rest;
  high += low < rest ? 1ul : 0ul;
  if ((high >> 62) != 0ul)
    return cu2x_double_scale(0ul, cu2x_double_root(high, low), exponent - 1085);
  ulong root = cu2x_double_root((high << 2) | (low >> 62), low << 2);
  return cu2x_double_scale(0ul, root, exponent - 1086);
}

//= cu2x_cbrt_double : cu2x_double_logarithm cu2x_double_power cu2x_double_classes
/// 2 to the power of a third of log2 of `x`, or of that below zero.
static inline cu2x_double cu2x_double_third(cu2x_double x, bool below) {
  int exponent, bits;
  ulong high = cu2x_double_unpack(cu2x_double_magnitude(x), exponent) << 11;
  ulong low = 0ul;
  bool negative = cu2x_double_log2(high, low, exponent - 1023, bits);
  cu2x_double_multiply_wide(high, low, 0x5555555555555555ul,
                            0x5555555555555555ul);
  return cu2x_double_power(cu2x_double_sign(x), high, low, bits,
                           0x3FF0000000000000ul, negative != below);
}
/// cbrt of a double.
static inline cu2x_double cu2x_cbrt_double(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x);
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  if (a == 0ul || a == 0x7FF0000000000000ul)
    return x;
  return cu2x_double_third(x, false);
}

//= cu2x_rcbrt_double : cu2x_cbrt_double
/// rcbrt of a double.
static inline cu2x_double cu2x_rcbrt_double(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x);
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  if (a == 0ul || a == 0x7FF0000000000000ul)
    return cu2x_double{cu2x_double_sign(x) | (a ^ 0x7FF0000000000000ul)};
  return cu2x_double_third(x, true);
}

//= cu2x_log1p_double : cu2x_log2_double
/// log1p of a double.
static inline cu2x_double cu2x_log1p_double(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x), one = 0x3FF0000000000000ul;
  bool negative = cu2x_double_sign(x) != 0ul;
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  if (negative && a >= one)
    return cu2x_double{a == one ? 0xFFF0000000000000ul : 0x7FF8000000000000ul};
  if (a < 0x3C90000000000000ul /* 2^-54 */ || a == 0x7FF0000000000000ul)
    return x;
  ulong log2 = 0xB17217F7D1CF79ABul, rest = 0xC9E3B39803F2F6AFul;
  if (a >= 0x43B0000000000000ul /* 2^60 */)
    return cu2x_double_log(x, log2, rest);
  // 1 + x is exact, with 127 bits behind the point, or 67 for large ones.
  int exponent;
  ulong m = cu2x_double_unpack(a, exponent);
  int bits = a < one ? 127 : 67;
  int shift = exponent - 1075 + bits;
  ulong high = shift >= 64 ? m << (shift - 64) : m >> (64 - shift);
  ulong low = shift >= 64 ? 0ul : m << shift;
  ulong unit = 1ul << (bits - 64);
  if (negative) {
    high = unit - high - (low != 0ul ? 1ul : 0ul);
    low = 0ul - low;
  } else {
    high += unit;
  }
  int scale = 127 - bits;
  if (high == 0ul) {
    high = low;
    low = 0ul;
    scale -= 64;
  }
  int up = int(metal::clz(high));
  if (up != 0) {
    high = (high << up) | (low >> (64 - up));
    low <<= up;
  }
  return cu2x_double_log_wide(high, low, scale - up, log2, rest);
}

//= cu2x_expm1_double : cu2x_double_power cu2x_double_waves cu2x_double_classes
/// expm1 of a double.
static inline cu2x_double cu2x_expm1_double(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x), sign = cu2x_double_sign(x);
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  if (a < 0x3C90000000000000ul /* 2^-54 */)
    return x;
  if (a >= 0x4045000000000000ul /* 42 */ && sign != 0ul)
    return cu2x_double{0xBFF0000000000000ul};
  if (a == 0x7FF0000000000000ul)
    return x;
  ulong high = 0xB8AA3B295C17F0BBul, low = 0xBE87FED0691D3E89ul, fraction;
  if (a < 0x3FE0000000000000ul /* 1/2 */) {
    // 2 * sinh(x / 2) * exp(x / 2)
    int exponent;
    ulong half_ = a - 0x0010000000000000ul;
    ulong m = cu2x_double_unpack(half_, exponent) << 11;
    exponent -= 1086;
    m = metal::mulhi(m, cu2x_double_sine(cu2x_double_square(m, exponent), true));
    int whole =
        cu2x_double_exponent(high, low, 127, half_, sign != 0ul, fraction);
    m = metal::mulhi(m, cu2x_double_exp2(fraction));
    return cu2x_double_scale(sign, m, exponent + whole + 3);
  }
  int whole = cu2x_double_exponent(high, low, 127, a, sign != 0ul, fraction);
  ulong m = cu2x_double_exp2(fraction), one = 0x8000000000000000ul;
  if (sign != 0ul)
    return cu2x_double_scale(sign, one - (m >> -whole), -63);
  if (whole < 64)
    m -= one >> whole;
  return cu2x_double_scale(0ul, m, whole - 63);
}

//= cu2x_double_angle : cu2x_double_quotient cu2x_double_waves
/// `m` * 2^`exponent` with `bits` bits behind the point.
static inline ulong cu2x_double_fixed(ulong m, int exponent, int bits) {
  int shift = -bits - exponent;
  return shift > 63 ? 0ul : m >> shift;
}
/// atan of `m` / `n` * 2^`exponent`, where both have their leading bit at 63:
/// the result is to be multiplied by 2^`exponent`.
static inline ulong cu2x_double_angle(ulong m, ulong n, thread int &exponent) {
  bool inverse = exponent > 0 || (exponent == 0 && m > n);
  if (inverse) {
    ulong other = m;
    m = n;
    n = other;
    exponent = -exponent;
  }
  m = cu2x_double_ratio(m, n, exponent);
  ulong fixed_ = cu2x_double_fixed(m, exponent, 63);
  // From tan(pi / 8) on it is pi / 4 less the angle of (1 - x) / (1 + x).
  bool turned = fixed_ > 0x3504F333F9DE6484ul;
  ulong square;
  if (turned) {
    ulong left = 0x8000000000000000ul - fixed_;
    ulong by = 0x8000000000000000ul + fixed_;
    m = 0ul;
    for (int i = 0; i < 64 && left != 0ul; ++i) {
      bool over = (left >> 63) != 0ul;
      left <<= 1;
      if (over || left >= by) {
        left -= by;
        m |= 1ul << (63 - i);
      }
    }
    square = metal::mulhi(m, m);
  } else {
    square = cu2x_double_square(m, exponent);
  }
  ulong sum = 0ul;
  for (int i = 25; i >= 0; --i)
    sum = 0x8000000000000000ul / ulong(2 * i + 1) - metal::mulhi(square, sum);
  m = metal::mulhi(m, sum);
  exponent += 1;
  if (turned) {
    m = 0x6487ED5110B4611Aul /* pi / 4 */ - m;
    exponent = -63;
  }
  if (inverse) {
    m = 0xC90FDAA22168C235ul /* pi / 2 */ - cu2x_double_fixed(m, exponent, 63);
    exponent = -63;
  }
  return m;
}
/// That angle, or what is left of it to pi.
static inline cu2x_double cu2x_double_arc(ulong sign, ulong m, ulong n,
                                          int exponent, bool obtuse) {
  m = cu2x_double_angle(m, n, exponent);
  if (obtuse) {
    m = 0xC90FDAA22168C235ul - cu2x_double_fixed(m, exponent, 62);
    exponent = -62;
  }
  return cu2x_double_scale(sign, m, exponent);
}

//= cu2x_atan2_double : cu2x_double_angle cu2x_double_classes cu2x_double_unpack
/// atan2 of doubles.
static inline cu2x_double cu2x_atan2_double(cu2x_double y, cu2x_double x) {
  ulong a = cu2x_double_magnitude(y), b = cu2x_double_magnitude(x);
  ulong sign = cu2x_double_sign(y), infinite = 0x7FF0000000000000ul;
  bool left = cu2x_double_sign(x) != 0ul;
  if (a > infinite || b > infinite)
    return cu2x_double{(a > infinite ? y.bits : x.bits) | 0x0008000000000000ul};
  if (a == infinite && b == infinite)
    return cu2x_double{sign | (left ? 0x4002D97C7F3321D2ul /* 3 / 4 * pi */
                                    : 0x3FE921FB54442D18ul /* pi / 4 */)};
  if (a == 0ul || b == infinite)
    return cu2x_double{sign | (left ? 0x400921FB54442D18ul /* pi */ : 0ul)};
  if (b == 0ul || a == infinite)
    return cu2x_double{sign | 0x3FF921FB54442D18ul /* pi / 2 */};
  int exponent, other;
  ulong m = cu2x_double_unpack(a, exponent) << 11;
  ulong n = cu2x_double_unpack(b, other) << 11;
  return cu2x_double_arc(sign, m, n, exponent - other, left);
}

//= cu2x_atan_double : cu2x_atan2_double
/// atan of a double.
static inline cu2x_double cu2x_atan_double(cu2x_double x) {
  return cu2x_atan2_double(x, cu2x_double{0x3FF0000000000000ul});
}

//= cu2x_asin_double : cu2x_double_angle cu2x_double_root cu2x_double_classes cu2x_double_unpack
/// The square root of 1 - x * x for x below 1, to be multiplied by
/// 2^`exponent`.
static inline ulong cu2x_double_leg(ulong magnitude, thread int &exponent) {
  ulong m = cu2x_double_unpack(magnitude, exponent) << 11;
  m = cu2x_double_fixed(m, exponent - 1086, 63);
  ulong up = 0x8000000000000000ul + m, down = 0x8000000000000000ul - m;
  ulong high = metal::mulhi(up, down), low = up * down;
  int shift = int(metal::clz(high)) & ~1;
  if (shift != 0) {
    high = (high << shift) | (low >> (64 - shift));
    low <<= shift;
  }
  exponent = -63 - shift / 2;
  return cu2x_double_root(high, low);
}
/// asin of a double.
static inline cu2x_double cu2x_asin_double(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x), sign = cu2x_double_sign(x);
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  if (a > 0x3FF0000000000000ul)
    return cu2x_double_nan();
  if (a == 0x3FF0000000000000ul)
    return cu2x_double{sign | 0x3FF921FB54442D18ul};
  if (a == 0ul)
    return x;
  int exponent, other;
  ulong leg = cu2x_double_leg(a, other);
  ulong m = cu2x_double_unpack(a, exponent) << 11;
  return cu2x_double_arc(sign, m, leg, exponent - 1086 - other, false);
}

//= cu2x_acos_double : cu2x_asin_double cu2x_double_unpack
/// acos of a double.
static inline cu2x_double cu2x_acos_double(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x);
  bool left = cu2x_double_sign(x) != 0ul;
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  if (a > 0x3FF0000000000000ul)
    return cu2x_double_nan();
  if (a == 0x3FF0000000000000ul)
    return cu2x_double{left ? 0x400921FB54442D18ul : 0ul};
  if (a == 0ul)
    return cu2x_double{0x3FF921FB54442D18ul};
  int exponent, other;
  ulong leg = cu2x_double_leg(a, other);
  ulong m = cu2x_double_unpack(a, exponent) << 11;
  return cu2x_double_arc(0ul, leg, m, other - exponent + 1086, left);
}
