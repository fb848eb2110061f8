// Transcendental functions of double: --fp64=soft.
// Specification: CUDA C++ Programming Guide, mathematical functions appendix:
// at most 1 or 2 ulp, which C11 annex F says nothing of; annex F for special
// values.
//
// In between, numbers are fixed or have mantissas of 64 bits and more, so that
// the last rounding is the only one that shows: results are within 0.6 ulp.

//= cu2x_double_scale : cu2x_double_round
/// The double nearest to `m` * 2^`exponent`.
static inline cu2x_double cu2x_double_scale(ulong sign, ulong m, int exponent) {
  if (m == 0ul)
    return cu2x_double{sign};
  int shift = int(metal::clz(m)) - 1;
  if (shift < 0)
    return cu2x_double_round(sign, exponent + 1086, (m >> 1) | (m & 1ul));
  return cu2x_double_round(sign, exponent - shift + 1085, m << shift);
}

//= cu2x_double_turn : cu2x_double_unpack
/// 64 bits of 2 / pi behind the first `skip` ones.
static inline ulong cu2x_two_over_pi(uint skip) {
  constexpr ulong words[] = {
      0xA2F9836E4E441529ul, 0xFC2757D1F534DDC0ul, 0xDB6295993C439041ul,
      0xFE5163ABDEBBC561ul, 0xB7246E3A424DD2E0ul, 0x06492EEA09D1921Cul,
      0xFE1DEB1CB129A73Eul, 0xE88235F52EBB4484ul, 0xE99C7026B45F7E41ul,
      0x3991D639835339F4ul, 0x9C845F8BBDF9283Bul, 0x1FF897FFDE05980Ful,
      0xEF2F118B5A0A6D1Ful, 0x6D367ECF27CB09B7ul, 0x4F463F669E5FEA2Dul,
      0x7527BAC7EBE5F17Bul, 0x3D0739F78A5292EAul, 0x6BFB5FB11F8D5D08ul,
      0x56033046FC7B6BABul, 0xF0CFBC209AF4361Eul};
  uint word = skip >> 6, shift = skip & 63u;
  if (shift == 0u)
    return words[word];
  return (words[word] << shift) | (words[word + 1u] >> (64u - shift));
}
/// How many quarter turns are nearest to a number of radians, modulo 4. What is
/// left is the result * 2^`exponent`, below zero if `negative`.
static inline ulong cu2x_double_turn(ulong magnitude, thread uint &quarter,
                                     thread int &exponent,
                                     thread bool &negative) {
  ulong m = cu2x_double_unpack(magnitude, exponent);
  quarter = 0u;
  negative = false;
  if (magnitude <= 0x3FE921FB54442D18ul /* pi / 4 */) {
    exponent -= 1086;
    return m << 11;
  }
  // x * 2 / pi without multiples of 4 and with 254 bits behind the point.
  int scale = exponent - 1075;
  uint skip = scale > 2 ? uint(scale - 2) : 0u;
  ulong factor = cu2x_two_over_pi(skip + 128u);
  ulong carry = metal::mulhi(m, cu2x_two_over_pi(skip + 192u));
  ulong third = m * factor + carry;
  carry = metal::mulhi(m, factor) + (third < carry ? 1ul : 0ul);
  factor = cu2x_two_over_pi(skip + 64u);
  ulong second = m * factor + carry;
  carry = metal::mulhi(m, factor) + (second < carry ? 1ul : 0ul);
  factor = cu2x_two_over_pi(skip);
  ulong first = m * factor + carry;
  if (scale < 2) {
    uint shift = uint(2 - scale);
    ulong over = metal::mulhi(m, factor) + (first < carry ? 1ul : 0ul);
    third = (third >> shift) | (second << (64u - shift));
    second = (second >> shift) | (first << (64u - shift));
    first = (first >> shift) | (over << (64u - shift));
  }
  quarter = uint(first >> 62);
  first = (first << 2) | (second >> 62);
  second = (second << 2) | (third >> 62);
  if ((first >> 63) != 0ul) {
    quarter = (quarter + 1u) & 3u;
    negative = true;
    first = ~first;
    second = ~second;
    third = ~third;
  }
  exponent = -63;
  if (first == 0ul) {
    first = second;
    second = third << 2;
    exponent -= 64;
  }
  int shift = int(metal::clz(first));
  if (shift != 0)
    first = (first << shift) | (second >> (64 - shift));
  exponent -= shift;
  // Times pi / 2, which has one bit in front of the point.
  ulong half_pi = 0xC90FDAA22168C235ul;
  ulong high = metal::mulhi(first, half_pi);
  if ((high >> 63) != 0ul)
    return high;
  exponent -= 1;
  return (high << 1) | ((first * half_pi) >> 63);
}

//= cu2x_double_waves
/// sin(r) / r from r * r, which has 64 bits behind the point; the result has
/// 63. With `grows` that of sinh.
static inline ulong cu2x_double_sine(ulong square, bool grows) {
  constexpr ulong terms[] = {
      0x000000000000004Cul, 0x000000000000654Bul, 0x00000000006B9FD0ul,
      0x000000005849184Ful, 0x00000035CC8ACFEBul, 0x0000171DE3A556C7ul,
      0x0006806806806807ul, 0x0111111111111111ul, 0x1555555555555555ul,
      0x8000000000000000ul};
  ulong sum = 0ul;
  for (int i = 0; i < 10; ++i) {
    ulong part = metal::mulhi(square, sum);
    sum = grows ? terms[i] + part : terms[i] - part;
  }
  return sum;
}
/// cos(r), or cosh(r), as above.
static inline ulong cu2x_double_cosine(ulong square, bool grows) {
  constexpr ulong terms[] = {
      0x0000000000000004ul, 0x00000000000005A1ul, 0x000000000006B9FDul,
      0x00000000064E5D2Aul, 0x000000047BB63BFEul, 0x0000024FC9F6EF14ul,
      0x0000D00D00D00D01ul, 0x002D82D82D82D82Eul, 0x0555555555555555ul,
      0x4000000000000000ul, 0x8000000000000000ul};
  ulong sum = 0ul;
  for (int i = 0; i < 11; ++i) {
    ulong part = metal::mulhi(square, sum);
    sum = grows ? terms[i] + part : terms[i] - part;
  }
  return sum;
}
/// The square of `m` * 2^`exponent`, which is below 1, with 64 bits behind the
/// point; the leading bit of `m` is 63.
static inline ulong cu2x_double_square(ulong m, int exponent) {
  int shift = -2 * exponent - 128;
  return shift > 63 ? 0ul : metal::mulhi(m, m) >> shift;
}

//= cu2x_sin_double : cu2x_double_turn cu2x_double_waves cu2x_double_scale cu2x_double_classes
/// sin of `x` and `ahead` quarter turns.
static inline cu2x_double cu2x_double_wave(cu2x_double x, uint ahead) {
  ulong a = cu2x_double_magnitude(x), sign = cu2x_double_sign(x);
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  if (a == 0x7FF0000000000000ul)
    return cu2x_double_nan();
  // The cosine of -x is that of x.
  if (ahead != 0u)
    sign = 0ul;
  if (a == 0ul)
    return ahead == 0u ? x : cu2x_double{0x3FF0000000000000ul};
  uint quarter;
  int exponent;
  bool negative;
  ulong m = cu2x_double_turn(a, quarter, exponent, negative);
  quarter += ahead;
  ulong square = cu2x_double_square(m, exponent);
  if ((quarter & 2u) != 0u)
    sign ^= 0x8000000000000000ul;
  if ((quarter & 1u) != 0u)
    return cu2x_double_scale(sign, cu2x_double_cosine(square, false), -63);
  if (negative)
    sign ^= 0x8000000000000000ul;
  return cu2x_double_scale(
      sign, metal::mulhi(m, cu2x_double_sine(square, false)), exponent + 1);
}
/// sin of a double.
static inline cu2x_double cu2x_sin_double(cu2x_double x) {
  return cu2x_double_wave(x, 0u);
}

//= cu2x_cos_double : cu2x_sin_double
/// cos of a double.
static inline cu2x_double cu2x_cos_double(cu2x_double x) {
  return cu2x_double_wave(x, 1u);
}

//= cu2x_sincos_double : cu2x_cos_double
/// sincos of a double.
template <typename Sine, typename Cosine>
static inline void cu2x_sincos_double(cu2x_double x, Sine sine, Cosine cosine) {
  *sine = cu2x_sin_double(x);
  *cosine = cu2x_cos_double(x);
}

//= cu2x_double_quotient : cu2x_double_scale
/// `m` / `n` as a number to be multiplied by 2^`exponent`. All three have their
/// leading bit at 63; the lowest one of the result says if more would follow.
static inline ulong cu2x_double_ratio(ulong m, ulong n, thread int &exponent) {
  ulong result = 0ul;
  if (m >= n) {
    m -= n;
    result = 1ul;
  }
  int bits = result != 0ul ? 62 : 63;
  for (int i = 0; i < bits; ++i) {
    bool over = (m >> 63) != 0ul;
    m <<= 1;
    result <<= 1;
    if (over || m >= n) {
      m -= n;
      result |= 1ul;
    }
  }
  exponent -= bits + 1;
  return (result << 1) | (m != 0ul ? 1ul : 0ul);
}
/// `m` / `n` * 2^`exponent`.
static inline cu2x_double cu2x_double_quotient(ulong sign, ulong m, ulong n,
                                               int exponent) {
  ulong result = cu2x_double_ratio(m, n, exponent);
  return cu2x_double_scale(sign, result, exponent);
}

//= cu2x_tan_double : cu2x_double_turn cu2x_double_waves cu2x_double_quotient cu2x_double_classes
/// tan of a double.
static inline cu2x_double cu2x_tan_double(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x), sign = cu2x_double_sign(x);
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  if (a == 0x7FF0000000000000ul)
    return cu2x_double_nan();
  if (a == 0ul)
    return x;
  uint quarter;
  int exponent;
  bool negative;
  ulong m = cu2x_double_turn(a, quarter, exponent, negative);
  ulong square = cu2x_double_square(m, exponent);
  ulong sine = metal::mulhi(m, cu2x_double_sine(square, false));
  ulong cosine = cu2x_double_cosine(square, false);
  int up = int(metal::clz(sine)), across = int(metal::clz(cosine));
  sine <<= up;
  cosine <<= across;
  // sine * 2^(exponent + 1 - up) by cosine * 2^(-63 - across)
  exponent += 64 - up + across;
  if (negative)
    sign ^= 0x8000000000000000ul;
  if ((quarter & 1u) != 0u)
    return cu2x_double_quotient(sign ^ 0x8000000000000000ul, cosine, sine,
                                -exponent);
  return cu2x_double_quotient(sign, sine, cosine, exponent);
}

//= cu2x_double_wide
/// The upper 128 bits of a product of numbers of 128 bits, or a little less.
static inline void cu2x_double_multiply_wide(thread ulong &high,
                                             thread ulong &low,
                                             ulong other, ulong rest) {
  ulong middle = metal::mulhi(high, rest);
  ulong under = metal::mulhi(low, other);
  ulong first = metal::mulhi(high, other);
  ulong sum = high * other;
  low = sum + middle;
  first += low < sum ? 1ul : 0ul;
  sum = low + under;
  high = first + (sum < low ? 1ul : 0ul);
  low = sum;
}

//= cu2x_double_logarithm : cu2x_double_wide
/// log2 of a number between 1 and 2 with 127 bits behind the point: that of a
/// number between the roots of 1/2 and 2, with 125 bits behind the point, and
/// 1 more if the result says so.
static inline bool cu2x_double_logarithm(thread ulong &high, thread ulong &low,
                                         thread bool &negative) {
  bool twice = high >= 0xB504F333F9DE6484ul;
  uint shift = twice ? 3u : 2u;
  // With 125 bits behind the point: (m - 1) / (m + 1).
  low = (low >> shift) | (high << (64u - shift));
  high >>= shift;
  ulong over = high + 0x2000000000000000ul, under = low;
  negative = high < 0x2000000000000000ul;
  if (negative) {
    high = 0x2000000000000000ul - high - (low != 0ul ? 1ul : 0ul);
    low = 0ul - low;
  } else {
    high -= 0x2000000000000000ul;
  }
  ulong s = 0ul, t = 0ul;
  for (int i = 0; i < 128; ++i) {
    high = (high << 1) | (low >> 63);
    low <<= 1;
    s = (s << 1) | (t >> 63);
    t <<= 1;
    if (high > over || (high == over && low >= under)) {
      high -= over + (low < under ? 1ul : 0ul);
      low -= under;
      t |= 1ul;
    }
  }
  // 2 / log(2) * s * (1 + z / 3 + z * z / 5 + ...) with z = s * s
  ulong z = s, y = t;
  cu2x_double_multiply_wide(z, y, s, t);
  constexpr ulong terms[] = {
      0x03E0F83E0F83E0F8ul, 0x0421084210842108ul, 0x0469EE58469EE584ul,
      0x04BDA12F684BDA13ul, 0x051EB851EB851EB8ul, 0x0590B21642C8590Bul,
      0x0618618618618618ul, 0x06BCA1AF286BCA1Bul, 0x0787878787878788ul,
      0x0888888888888889ul, 0x09D89D89D89D89D9ul, 0x0BA2E8BA2E8BA2E9ul,
      0x0E38E38E38E38E39ul, 0x1249249249249249ul};
  ulong sum = 0ul, rest = 0ul;
  for (int i = 0; i < 14; ++i)
    sum = terms[i] + metal::mulhi(z, sum);
  constexpr ulong first[] = {0x1999999999999999ul, 0x999999999999999Aul,
                             0x2AAAAAAAAAAAAAAAul, 0xAAAAAAAAAAAAAAABul,
                             0x8000000000000000ul, 0x0000000000000000ul};
  for (int i = 0; i < 6; i += 2) {
    cu2x_double_multiply_wide(sum, rest, z, y);
    rest += first[i + 1];
    sum += first[i] + (rest < first[i + 1] ? 1ul : 0ul);
  }
  high = s;
  low = t;
  cu2x_double_multiply_wide(high, low, sum, rest);
  cu2x_double_multiply_wide(high, low, 0xB8AA3B295C17F0BBul,
                            0xBE87FED0691D3E89ul);
  return twice;
}
/// log2 of m * 2^`exponent`, where m is as above: its absolute value and the
/// bits behind the point. True if it is negative.
static inline bool cu2x_double_log2(thread ulong &high, thread ulong &low,
                                    int exponent, thread int &bits) {
  bool negative;
  if (cu2x_double_logarithm(high, low, negative))
    ++exponent;
  bits = 125;
  if (exponent == 0)
    return negative;
  bits = 116;
  low = (low >> 9) | (high << 55);
  high >>= 9;
  ulong whole = ulong(exponent < 0 ? -exponent : exponent) << 52;
  if (negative == (exponent < 0)) {
    high += whole;
  } else {
    high = whole - high - (low != 0ul ? 1ul : 0ul);
    low = 0ul - low;
  }
  return exponent < 0;
}

//= cu2x_double_power : cu2x_double_scale cu2x_double_unpack
/// 2^f * 2^63 for f with 64 bits behind the point.
static inline ulong cu2x_double_exp2(ulong f) {
  constexpr ulong terms[] = {
      0x0000000000000004ul, 0x000000000000004Cul, 0x00000000000005A1ul,
      0x000000000000654Bul, 0x000000000006B9FDul, 0x00000000006B9FD0ul,
      0x00000000064E5D2Aul, 0x000000005849184Ful, 0x000000047BB63BFEul,
      0x00000035CC8ACFEBul, 0x0000024FC9F6EF14ul, 0x0000171DE3A556C7ul,
      0x0000D00D00D00D01ul, 0x0006806806806807ul, 0x002D82D82D82D82Eul,
      0x0111111111111111ul, 0x0555555555555555ul, 0x1555555555555555ul,
      0x4000000000000000ul, 0x8000000000000000ul, 0x8000000000000000ul};
  ulong x = metal::mulhi(f, 0xB17217F7D1CF79ACul /* log(2) */);
  ulong sum = 0ul;
  for (int i = 0; i < 21; ++i)
    sum = terms[i] + metal::mulhi(x, sum);
  return sum;
}
/// The product of a number with `bits` bits behind the point and of that whose
/// bits are `magnitude`, neither 0 nor infinite: what is before the point, and
/// 64 bits behind it. Below 0 if `negative`; large numbers stop at 4096.
static inline int cu2x_double_exponent(ulong high, ulong low, int bits,
                                       ulong magnitude, bool negative,
                                       thread ulong &fraction) {
  int exponent;
  ulong m = cu2x_double_unpack(magnitude, exponent);
  ulong third = m * low, carry = metal::mulhi(m, low);
  ulong second = m * high + carry;
  ulong first = metal::mulhi(m, high) + (second < carry ? 1ul : 0ul);
  // The point belongs behind `first`.
  int shift = exponent - 1075 - bits + 128;
  fraction = 0ul;
  if (first != 0ul && shift >= int(metal::clz(first)))
    return negative ? -4096 : 4096;
  for (; shift >= 64; shift -= 64) {
    if (first != 0ul)
      return negative ? -4096 : 4096;
    first = second;
    second = third;
    third = 0ul;
  }
  for (; shift <= -64; shift += 64) {
    second = first;
    first = 0ul;
    if (second == 0ul)
      break;
  }
  if (shift > 0) {
    if ((first >> (64 - shift)) != 0ul)
      return negative ? -4096 : 4096;
    first = (first << shift) | (second >> (64 - shift));
    second = (second << shift) | (third >> (64 - shift));
  } else if (shift < 0 && shift > -64) {
    second = (second >> -shift) | (first << (64 + shift));
    first >>= -shift;
  }
  int whole = first > 4096ul ? 4096 : int(first);
  fraction = second;
  if (!negative)
    return whole;
  fraction = 0ul - second;
  return second != 0ul ? -whole - 1 : -whole;
}
/// 2 to the power of that product.
static inline cu2x_double cu2x_double_power(ulong sign, ulong high, ulong low,
                                            int bits, ulong magnitude,
                                            bool negative) {
  ulong fraction;
  int whole =
      cu2x_double_exponent(high, low, bits, magnitude, negative, fraction);
  return cu2x_double_scale(sign, cu2x_double_exp2(fraction), whole - 63);
}

//= cu2x_exp2_double : cu2x_double_power cu2x_double_classes
/// exp2 of a double.
static inline cu2x_double cu2x_exp2_double(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x);
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  bool negative = cu2x_double_sign(x) != 0ul;
  if (a == 0x7FF0000000000000ul)
    return cu2x_double{negative ? 0ul : a};
  if (a == 0ul)
    return cu2x_double{0x3FF0000000000000ul};
  return cu2x_double_power(0ul, 0x8000000000000000ul, 0ul, 127, a, negative);
}

//= cu2x_exp10_double : cu2x_double_power cu2x_double_classes
/// exp10 of a double.
static inline cu2x_double cu2x_exp10_double(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x);
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  bool negative = cu2x_double_sign(x) != 0ul;
  if (a == 0x7FF0000000000000ul)
    return cu2x_double{negative ? 0ul : a};
  if (a == 0ul)
    return cu2x_double{0x3FF0000000000000ul};
  return cu2x_double_power(0ul, 0xD49A784BCD1B8AFEul /* log2(10) */,
                           0x492BF6FF4DAFDB4Dul, 126, a, negative);
}

//= cu2x_log2_double : cu2x_double_logarithm cu2x_double_scale cu2x_double_unpack cu2x_double_classes
/// log2 of `high` and `low` * 2^`exponent`, as above, times a number with 128
/// bits behind the point, or 1 for 0.
static inline cu2x_double cu2x_double_log_wide(ulong high, ulong low,
                                               int exponent, ulong other,
                                               ulong rest) {
  int bits;
  bool negative = cu2x_double_log2(high, low, exponent, bits);
  ulong sign = negative ? 0x8000000000000000ul : 0ul;
  if (other != 0ul)
    cu2x_double_multiply_wide(high, low, other, rest);
  if (high == 0ul)
    return cu2x_double_scale(sign, low, -bits);
  int shift = int(metal::clz(high));
  if (shift != 0)
    high = (high << shift) | (low >> (64 - shift));
  return cu2x_double_scale(sign, high | 1ul, 64 - bits - shift);
}
/// log2 of a double times such a number.
static inline cu2x_double cu2x_double_log(cu2x_double x, ulong other,
                                          ulong rest) {
  ulong a = cu2x_double_magnitude(x);
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  if (a == 0ul)
    return cu2x_double{0xFFF0000000000000ul};
  if (cu2x_double_sign(x) != 0ul)
    return cu2x_double_nan();
  if (a == 0x7FF0000000000000ul)
    return x;
  int exponent;
  ulong m = cu2x_double_unpack(a, exponent) << 11;
  return cu2x_double_log_wide(m, 0ul, exponent - 1023, other, rest);
}
/// log2 of a double.
static inline cu2x_double cu2x_log2_double(cu2x_double x) {
  // A power of 2 has no fraction to round.
  if ((x.bits & 0x000FFFFFFFFFFFFFul) == 0ul && x.bits != 0ul &&
      x.bits < 0x7FF0000000000000ul) {
    int whole = int(x.bits >> 52) - 1023;
    return cu2x_double_scale(whole < 0 ? 0x8000000000000000ul : 0ul,
                             ulong(metal::abs(whole)), 0);
  }
  return cu2x_double_log(x, 0ul, 0ul);
}

//= cu2x_log10_double : cu2x_log2_double
/// log10 of a double.
static inline cu2x_double cu2x_log10_double(cu2x_double x) {
  if (x.bits == 0x3FF0000000000000ul)
    return cu2x_double{0ul};
  return cu2x_double_log(x, 0x4D104D427DE7FBCCul, 0x47C4ACD605BE48BCul);
}

//= cu2x_pow_double : cu2x_double_logarithm cu2x_double_power cu2x_double_classes
/// pow of doubles.
static inline cu2x_double cu2x_pow_double(cu2x_double x, cu2x_double y) {
  ulong a = cu2x_double_magnitude(x), b = cu2x_double_magnitude(y);
  cu2x_double one = cu2x_double{0x3FF0000000000000ul};
  if (b == 0ul || x.bits == one.bits)
    return one;
  if (a > 0x7FF0000000000000ul)
    return cu2x_double_quiet(x);
  if (b > 0x7FF0000000000000ul)
    return cu2x_double_quiet(y);
  bool down = cu2x_double_sign(y) != 0ul;
  // Even from 2^53 on, odd if the bit in front of the point is 1.
  int place = 1075 - int(b >> 52);
  ulong digits = (b & 0x000FFFFFFFFFFFFFul) | 0x0010000000000000ul;
  bool whole = place <= 0 || (place <= 52 && (digits << (64 - place)) == 0ul);
  bool odd = whole && place >= 0 && place <= 52 && (digits >> place & 1ul) != 0ul;
  ulong sign = odd ? cu2x_double_sign(x) : 0ul;
  if (b == 0x7FF0000000000000ul) {
    if (a == one.bits)
      return one;
    return cu2x_double{(a > one.bits) == down ? 0ul : b};
  }
  if (a == 0ul || a == 0x7FF0000000000000ul)
    return cu2x_double{sign | ((a == 0ul) == down ? 0x7FF0000000000000ul : 0ul)};
  if (cu2x_double_sign(x) != 0ul && !whole)
    return cu2x_double_nan();
  if (a == one.bits)
    return cu2x_double{sign | a};
  int exponent, bits;
  ulong high = cu2x_double_unpack(a, exponent) << 11, low = 0ul;
  bool negative = cu2x_double_log2(high, low, exponent - 1023, bits);
  return cu2x_double_power(sign, high, low, bits, b, negative != down);
}
