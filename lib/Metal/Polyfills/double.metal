// double in integer arithmetic: --fp64=soft.
// Specification: IEEE 754-2019, binary64, rounding to nearest even; conversions
// to integers as PTX ISA, cvt: toward zero, saturating, and the highest bit
// alone for NaN.
//
// The bits are those of CUDA's double. In between, numbers are mantissas with
// the leading bit at 62, so that ten bits are below those of the result; what
// is shifted out below is or-ed into the lowest bit, which rounding needs.

//= cu2x_double
/// A double of CUDA: its 64 bits.
struct cu2x_double {
  ulong bits;
};

//= cu2x_double_classes : cu2x_double
/// The bits without the sign; the sign; infinity. Above infinity is NaN.
static inline ulong cu2x_double_magnitude(cu2x_double x) {
  return x.bits & 0x7FFFFFFFFFFFFFFFul;
}
static inline ulong cu2x_double_sign(cu2x_double x) {
  return x.bits & 0x8000000000000000ul;
}
static inline bool cu2x_double_isnan(cu2x_double x) {
  return cu2x_double_magnitude(x) > 0x7FF0000000000000ul;
}
/// The NaN that an operation on the NaN `x` gives.
static inline cu2x_double cu2x_double_quiet(cu2x_double x) {
  return cu2x_double{x.bits | 0x0008000000000000ul};
}
/// The NaN that an operation on numbers gives.
static inline cu2x_double cu2x_double_nan() {
  return cu2x_double{0x7FF8000000000000ul};
}

//= cu2x_double_shifted
/// `m` shifted to the right; the lowest bit says if anything was lost.
static inline ulong cu2x_double_shifted(ulong m, uint shift) {
  if (shift == 0u)
    return m;
  if (shift > 63u)
    return m != 0ul ? 1ul : 0ul;
  return (m >> shift) | ((m << (64u - shift)) != 0ul ? 1ul : 0ul);
}

//= cu2x_double_round : cu2x_double cu2x_double_shifted
/// The double nearest to `m` * 2^(`exponent` - 1085), where the leading bit of
/// `m` is bit 62 or `m` is 0.
static inline cu2x_double cu2x_double_round(ulong sign, int exponent, ulong m) {
  if (exponent >= 0x7FF)
    return cu2x_double{sign | 0x7FF0000000000000ul};
  if (exponent <= 0) {
    m = cu2x_double_shifted(m, uint(1 - exponent));
    exponent = 1;
  }
  ulong rest = m & 0x3FFul;
  m >>= 10;
  if (rest > 0x200ul || (rest == 0x200ul && (m & 1ul) != 0ul))
    m += 1ul;
  // The leading bit of a normal number counts as 1 in the exponent.
  return cu2x_double{sign | ((ulong(exponent - 1) << 52) + m)};
}

//= cu2x_double_normalize : cu2x_double_round
/// As cu2x_double_round, with the leading bit of `m` anywhere up to 62.
static inline cu2x_double cu2x_double_normalize(ulong sign, int exponent,
                                                ulong m) {
  if (m == 0ul)
    return cu2x_double{sign};
  int shift = int(metal::clz(m)) - 1;
  return cu2x_double_round(sign, exponent - shift, m << shift);
}

//= cu2x_double_unpack
/// Mantissa with its leading bit at 52, and exponent, of a number that is
/// neither 0 nor infinite.
static inline ulong cu2x_double_unpack(ulong magnitude, thread int &exponent) {
  exponent = int(magnitude >> 52);
  ulong m = magnitude & 0x000FFFFFFFFFFFFFul;
  if (exponent != 0)
    return m | 0x0010000000000000ul;
  int shift = int(metal::clz(m)) - 11;
  exponent = 1 - shift;
  return m << shift;
}

//= cu2x_double_negate : cu2x_double
static inline cu2x_double operator-(cu2x_double x) {
  return cu2x_double{x.bits ^ 0x8000000000000000ul};
}

//= cu2x_double_copy : cu2x_double
/// A value where there may be a variable: `b ? +x : -x` has operands of one
/// kind.
static inline cu2x_double operator+(cu2x_double x) { return x; }

//= cu2x_double_add : cu2x_double_classes cu2x_double_normalize
static inline cu2x_double operator+(cu2x_double x, cu2x_double y) {
  // x is the greater one.
  if (cu2x_double_magnitude(x) < cu2x_double_magnitude(y)) {
    cu2x_double z = x;
    x = y;
    y = z;
  }
  ulong a = cu2x_double_magnitude(x), b = cu2x_double_magnitude(y);
  if (a >= 0x7FF0000000000000ul) {
    if (a > 0x7FF0000000000000ul)
      return cu2x_double_quiet(x);
    if (b == a && x.bits != y.bits)
      return cu2x_double_nan();
    return x;
  }
  int exponent = int(a >> 52), other = int(b >> 52);
  ulong m = a & 0x000FFFFFFFFFFFFFul, n = b & 0x000FFFFFFFFFFFFFul;
  if (exponent != 0)
    m |= 0x0010000000000000ul;
  else
    exponent = 1;
  if (other != 0)
    n |= 0x0010000000000000ul;
  else
    other = 1;
  m <<= 10;
  n = cu2x_double_shifted(n << 10, uint(exponent - other));
  if (cu2x_double_sign(x) != cu2x_double_sign(y)) {
    m -= n;
    return cu2x_double_normalize(m == 0ul ? 0ul : cu2x_double_sign(x), exponent,
                                 m);
  }
  m += n;
  if ((m >> 63) != 0ul)
    return cu2x_double_round(cu2x_double_sign(x), exponent + 1,
                             cu2x_double_shifted(m, 1u));
  return cu2x_double_normalize(cu2x_double_sign(x), exponent, m);
}

//= cu2x_double_subtract : cu2x_double_add cu2x_double_negate
static inline cu2x_double operator-(cu2x_double x, cu2x_double y) {
  // NaN keeps its sign.
  return cu2x_double_isnan(y) ? x + y : x + -y;
}

//= cu2x_double_multiply : cu2x_double_classes cu2x_double_round cu2x_double_unpack
static inline cu2x_double operator*(cu2x_double x, cu2x_double y) {
  ulong a = cu2x_double_magnitude(x), b = cu2x_double_magnitude(y);
  ulong sign = cu2x_double_sign(x) ^ cu2x_double_sign(y);
  if (cu2x_double_isnan(x))
    return cu2x_double_quiet(x);
  if (cu2x_double_isnan(y))
    return cu2x_double_quiet(y);
  if (a == 0x7FF0000000000000ul || b == 0x7FF0000000000000ul) {
    if (a == 0ul || b == 0ul)
      return cu2x_double_nan();
    return cu2x_double{sign | 0x7FF0000000000000ul};
  }
  if (a == 0ul || b == 0ul)
    return cu2x_double{sign};
  int i, j;
  ulong m = cu2x_double_unpack(a, i) << 10;
  ulong n = cu2x_double_unpack(b, j) << 11;
  ulong product = metal::mulhi(m, n) | (m * n != 0ul ? 1ul : 0ul);
  int exponent = i + j - 1022;
  if ((product >> 62) == 0ul) {
    product <<= 1;
    exponent -= 1;
  }
  return cu2x_double_round(sign, exponent, product);
}

//= cu2x_double_divide : cu2x_double_classes cu2x_double_round cu2x_double_unpack
static inline cu2x_double operator/(cu2x_double x, cu2x_double y) {
  ulong a = cu2x_double_magnitude(x), b = cu2x_double_magnitude(y);
  ulong sign = cu2x_double_sign(x) ^ cu2x_double_sign(y);
  if (cu2x_double_isnan(x))
    return cu2x_double_quiet(x);
  if (cu2x_double_isnan(y))
    return cu2x_double_quiet(y);
  if (a == b && (a == 0ul || a == 0x7FF0000000000000ul))
    return cu2x_double_nan();
  if (b == 0ul || a == 0x7FF0000000000000ul)
    return cu2x_double{sign | 0x7FF0000000000000ul};
  if (a == 0ul || b == 0x7FF0000000000000ul)
    return cu2x_double{sign};
  int i, j;
  ulong m = cu2x_double_unpack(a, i), n = cu2x_double_unpack(b, j);
  if (m < n) {
    m <<= 1;
    i -= 1;
  }
  // One bit of the quotient, then five times eleven.
  ulong quotient = 1ul;
  m -= n;
  for (int k = 0; k < 5; ++k) {
    m <<= 11;
    quotient = (quotient << 11) | (m / n);
    m %= n;
  }
  return cu2x_double_round(sign, i - j + 1023,
                           (quotient << 7) | (m != 0ul ? 1ul : 0ul));
}

//= cu2x_double_compare : cu2x_double_classes
/// A number that is ordered as `x` is.
static inline long cu2x_double_rank(cu2x_double x) {
  long m = long(cu2x_double_magnitude(x));
  return cu2x_double_sign(x) != 0ul ? -m : m;
}
static inline bool cu2x_double_ordered(cu2x_double x, cu2x_double y) {
  return !cu2x_double_isnan(x) && !cu2x_double_isnan(y);
}
static inline bool operator<(cu2x_double x, cu2x_double y) {
  return cu2x_double_ordered(x, y) && cu2x_double_rank(x) < cu2x_double_rank(y);
}
static inline bool operator>(cu2x_double x, cu2x_double y) {
  return cu2x_double_ordered(x, y) && cu2x_double_rank(x) > cu2x_double_rank(y);
}
static inline bool operator<=(cu2x_double x, cu2x_double y) {
  return cu2x_double_ordered(x, y) &&
         cu2x_double_rank(x) <= cu2x_double_rank(y);
}
static inline bool operator>=(cu2x_double x, cu2x_double y) {
  return cu2x_double_ordered(x, y) &&
         cu2x_double_rank(x) >= cu2x_double_rank(y);
}
static inline bool operator==(cu2x_double x, cu2x_double y) {
  return cu2x_double_ordered(x, y) &&
         cu2x_double_rank(x) == cu2x_double_rank(y);
}
static inline bool operator!=(cu2x_double x, cu2x_double y) {
  return !(x == y);
}

//= cu2x_double_add_to : cu2x_double_add
static inline thread cu2x_double &operator+=(thread cu2x_double &x,
                                          cu2x_double y) {
  x = x + y;
  return x;
}
static inline device cu2x_double &operator+=(device cu2x_double &x,
                                          cu2x_double y) {
  x = x + y;
  return x;
}
static inline threadgroup cu2x_double &operator+=(threadgroup cu2x_double &x,
                                          cu2x_double y) {
  x = x + y;
  return x;
}

//= cu2x_double_subtract_to : cu2x_double_subtract
static inline thread cu2x_double &operator-=(thread cu2x_double &x,
                                          cu2x_double y) {
  x = x - y;
  return x;
}
static inline device cu2x_double &operator-=(device cu2x_double &x,
                                          cu2x_double y) {
  x = x - y;
  return x;
}
static inline threadgroup cu2x_double &operator-=(threadgroup cu2x_double &x,
                                          cu2x_double y) {
  x = x - y;
  return x;
}

//= cu2x_double_multiply_to : cu2x_double_multiply
static inline thread cu2x_double &operator*=(thread cu2x_double &x,
                                          cu2x_double y) {
  x = x * y;
  return x;
}
static inline device cu2x_double &operator*=(device cu2x_double &x,
                                          cu2x_double y) {
  x = x * y;
  return x;
}
static inline threadgroup cu2x_double &operator*=(threadgroup cu2x_double &x,
                                          cu2x_double y) {
  x = x * y;
  return x;
}

//= cu2x_double_divide_to : cu2x_double_divide
static inline thread cu2x_double &operator/=(thread cu2x_double &x,
                                          cu2x_double y) {
  x = x / y;
  return x;
}
static inline device cu2x_double &operator/=(device cu2x_double &x,
                                          cu2x_double y) {
  x = x / y;
  return x;
}
static inline threadgroup cu2x_double &operator/=(threadgroup cu2x_double &x,
                                          cu2x_double y) {
  x = x / y;
  return x;
}

//= cu2x_sqrt : cu2x_double_classes cu2x_double_round cu2x_double_unpack
/// sqrt of a double, rounded to nearest.
static inline cu2x_double cu2x_sqrt(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x);
  if (cu2x_double_isnan(x))
    return cu2x_double_quiet(x);
  if (a == 0ul)
    return x;
  if (cu2x_double_sign(x) != 0ul)
    return cu2x_double_nan();
  if (a == 0x7FF0000000000000ul)
    return x;
  int exponent;
  ulong m = cu2x_double_unpack(a, exponent);
  exponent -= 1023;
  if ((exponent & 1) != 0) {
    m <<= 1;
    exponent -= 1;
  }
  // The root of m * 2^56, a bit at a time.
  ulong root = 0ul, rest = 0ul;
  for (int i = 54; i >= 0; --i) {
    rest <<= 2;
    if (i >= 28)
      rest |= (m >> (2 * (i - 28))) & 3ul;
    ulong next = (root << 2) | 1ul;
    root <<= 1;
    if (rest >= next) {
      rest -= next;
      root |= 1ul;
    }
  }
  return cu2x_double_round(0ul, (exponent >> 1) + 1023,
                           (root << 8) | (rest != 0ul ? 1ul : 0ul));
}

//= cu2x_fma : cu2x_double_add cu2x_double_multiply
/// fma of doubles, rounded once.
static inline cu2x_double cu2x_fma(cu2x_double x, cu2x_double y,
                                   cu2x_double z) {
  ulong a = cu2x_double_magnitude(x), b = cu2x_double_magnitude(y);
  ulong c = cu2x_double_magnitude(z);
  // With 0, infinity or NaN the product is exact.
  if (a == 0ul || b == 0ul || a >= 0x7FF0000000000000ul ||
      b >= 0x7FF0000000000000ul)
    return x * y + z;
  if (c > 0x7FF0000000000000ul)
    return cu2x_double_quiet(z);
  if (c == 0x7FF0000000000000ul)
    return z;
  if (c == 0ul)
    return x * y;
  int i, j, exponent;
  ulong m = cu2x_double_unpack(a, i) << 10;
  ulong n = cu2x_double_unpack(b, j) << 11;
  // 128 bits each, with the leading one at 126.
  ulong high = metal::mulhi(m, n), low = m * n;
  int larger = i + j - 1022;
  if ((high >> 62) == 0ul) {
    high = (high << 1) | (low >> 63);
    low <<= 1;
    larger -= 1;
  }
  ulong sign = cu2x_double_sign(x) ^ cu2x_double_sign(y);
  ulong otherHigh = cu2x_double_unpack(c, exponent) << 10, otherLow = 0ul;
  ulong otherSign = cu2x_double_sign(z);
  if (exponent > larger ||
      (exponent == larger && (otherHigh > high ||
                              (otherHigh == high && otherLow > low)))) {
    ulong t = high;
    high = otherHigh;
    otherHigh = t;
    t = low;
    low = otherLow;
    otherLow = t;
    t = sign;
    sign = otherSign;
    otherSign = t;
    int e = larger;
    larger = exponent;
    exponent = e;
  }
  uint shift = uint(larger - exponent);
  if (shift >= 64u) {
    otherLow = cu2x_double_shifted(otherHigh, shift - 64u) |
               (otherLow != 0ul ? 1ul : 0ul);
    otherHigh = 0ul;
  } else if (shift != 0u) {
    otherLow = cu2x_double_shifted(otherLow, shift) |
               (otherHigh << (64u - shift));
    otherHigh >>= shift;
  }
  if (sign == otherSign) {
    low += otherLow;
    high += otherHigh + (low < otherLow ? 1ul : 0ul);
    if ((high >> 63) != 0ul) {
      low = (low >> 1) | (low & 1ul) | (high << 63);
      high >>= 1;
      larger += 1;
    }
  } else {
    high -= otherHigh + (low < otherLow ? 1ul : 0ul);
    low -= otherLow;
    if ((high | low) == 0ul)
      return cu2x_double{0ul};
    if (high == 0ul) {
      high = low >> 1;
      low <<= 63;
      larger -= 63;
    }
    int up = int(metal::clz(high)) - 1;
    if (up > 0) {
      high = (high << up) | (low >> (64 - up));
      low <<= up;
      larger -= up;
    }
  }
  return cu2x_double_round(sign, larger, high | (low != 0ul ? 1ul : 0ul));
}

//= cu2x_to_double : cu2x_double_round
/// A number as a double, rounded to nearest if it has more than 53 bits.
static inline cu2x_double cu2x_to_double(ulong x) {
  if (x == 0ul)
    return cu2x_double{0ul};
  int zeros = int(metal::clz(x));
  ulong m = zeros == 0 ? cu2x_double_shifted(x, 1u) : x << (zeros - 1);
  return cu2x_double_round(0ul, 1086 - zeros, m);
}
static inline cu2x_double cu2x_to_double(long x) {
  ulong magnitude = x < 0 ? 0ul - ulong(x) : ulong(x);
  return cu2x_double{cu2x_to_double(magnitude).bits |
                     (x < 0 ? 0x8000000000000000ul : 0ul)};
}
static inline cu2x_double cu2x_to_double(uint x) {
  return cu2x_to_double(ulong(x));
}
static inline cu2x_double cu2x_to_double(int x) {
  return cu2x_to_double(long(x));
}
static inline cu2x_double cu2x_to_double(float x) {
  uint bits = as_type<uint>(x);
  ulong sign = ulong(bits >> 31) << 63;
  uint exponent = (bits >> 23) & 0xFFu;
  ulong m = ulong(bits & 0x7FFFFFu);
  if (exponent == 0xFFu)
    return cu2x_double{sign | 0x7FF0000000000000ul | (m << 29) |
                       (m != 0ul ? 0x0008000000000000ul : 0ul)};
  if (exponent != 0u)
    return cu2x_double{sign | (ulong(exponent + 896u) << 52) | (m << 29)};
  if (m == 0ul)
    return cu2x_double{sign};
  int zeros = int(metal::clz(m));
  return cu2x_double_round(sign, 937 - zeros, m << (zeros - 1));
}

//= cu2x_to_float : cu2x_double_classes
/// A double rounded to float.
static inline float cu2x_to_float(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x);
  uint sign = uint(x.bits >> 63) << 31;
  ulong m = a & 0x000FFFFFFFFFFFFFul;
  if (cu2x_double_isnan(x))
    return as_type<float>(sign | 0x7FC00000u | uint(m >> 29));
  int exponent = int(a >> 52) - 896;
  if (exponent >= 0xFF)
    return as_type<float>(sign | 0x7F800000u);
  if ((a >> 52) != 0ul)
    m |= 0x0010000000000000ul;
  uint shift = 29u;
  if (exponent <= 0) {
    shift = metal::min(uint(30 - exponent), 63u);
    exponent = 1;
  }
  ulong rest = m & ((1ul << shift) - 1ul), half_ = 1ul << (shift - 1u);
  m >>= shift;
  if (rest > half_ || (rest == half_ && (m & 1ul) != 0ul))
    m += 1ul;
  return as_type<float>(sign | ((uint(exponent - 1) << 23) + uint(m)));
}

//= cu2x_to_ulong : cu2x_double_classes
/// A double toward zero as an integer; the nearest one if it does not fit.
static inline ulong cu2x_to_ulong(cu2x_double x) {
  if (cu2x_double_isnan(x))
    return 0x8000000000000000ul;
  ulong a = cu2x_double_magnitude(x);
  int exponent = int(a >> 52) - 1023;
  if (x.bits != a || exponent < 0)
    return 0ul;
  if (exponent > 63)
    return 0xFFFFFFFFFFFFFFFFul;
  ulong m = (a & 0x000FFFFFFFFFFFFFul) | 0x0010000000000000ul;
  return exponent > 52 ? m << (exponent - 52) : m >> (52 - exponent);
}

//= cu2x_to_long : cu2x_to_ulong
/// A double toward zero as an integer; the nearest one if it does not fit.
static inline long cu2x_to_long(cu2x_double x) {
  ulong m = cu2x_to_ulong(cu2x_double{cu2x_double_magnitude(x)});
  if (cu2x_double_sign(x) != 0ul || cu2x_double_isnan(x))
    return m > 0x7FFFFFFFFFFFFFFFul ? long(0x8000000000000000ul) : -long(m);
  return long(metal::min(m, 0x7FFFFFFFFFFFFFFFul));
}

//= cu2x_to_int : cu2x_to_long
/// A double toward zero as an integer; the nearest one if it does not fit.
static inline int cu2x_to_int(cu2x_double x) {
  return int(metal::clamp(cu2x_to_long(x), -0x80000000l, 0x7FFFFFFFl));
}

//= cu2x_to_uint : cu2x_to_ulong
/// A double toward zero as an integer; the nearest one if it does not fit.
static inline uint cu2x_to_uint(cu2x_double x) {
  if (cu2x_double_isnan(x))
    return 0x80000000u;
  return uint(metal::min(cu2x_to_ulong(x), 0xFFFFFFFFul));
}

//= cu2x_to_bool : cu2x_double_classes
/// Whether a double is not 0.
static inline bool cu2x_to_bool(cu2x_double x) {
  return cu2x_double_magnitude(x) != 0ul;
}

//= cu2x_double_as_ulong : cu2x_double
/// The bits of a double.
static inline ulong cu2x_double_as_ulong(cu2x_double x) { return x.bits; }

//= cu2x_double_as_long : cu2x_double
/// The bits of a double.
static inline long cu2x_double_as_long(cu2x_double x) { return long(x.bits); }

//= cu2x_as_double : cu2x_double
/// The double with these bits.
static inline cu2x_double cu2x_as_double(ulong bits) {
  return cu2x_double{bits};
}
static inline cu2x_double cu2x_as_double(long bits) {
  return cu2x_double{ulong(bits)};
}
