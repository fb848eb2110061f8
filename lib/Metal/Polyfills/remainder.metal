// IEEE remainders. Exact, from fmod, which is.
// Specification: CUDA Math API, remainderf, remquof; ISO C, 7.12.10.

//= cu2x_remquof
/// remquof: x - n y with the integer n nearest to x / y, even if two are; the
/// low three bits of |n| with the sign of x / y go to `*quotient`.
template <typename Quotient>
static inline float cu2x_remquof(float x, float y, Quotient quotient) {
  float a = metal::fabs(x);
  float b = metal::fabs(y);
  *quotient = 0;
  if (!(a < INFINITY) || !(b > 0.0f))
    return NAN;
  if (!(a + a >= b)) // the quotient is below one half, or y is infinite
    return x;
  // 8 b has to be a number.
  float unscale = 1.0f;
  if (b > 0x1p120f) {
    a *= 0x1p-8f;
    b *= 0x1p-8f;
    unscale = 0x1p8f;
  }
  a = metal::precise::fmod(a, 8.0f * b);
  int n = 0;
  for (int bit = 4; bit != 0; bit >>= 1) {
    if (a >= float(bit) * b) {
      a -= float(bit) * b;
      n += bit;
    }
  }
  // Now 0 <= a < b, and both differences are exact where they decide.
  float other = b - a;
  if (a > other || (a == other && (n & 1) != 0)) {
    a = -other;
    n = (n + 1) & 7;
  }
  *quotient = metal::signbit(x) != metal::signbit(y) ? -n : n;
  a *= unscale;
  return metal::signbit(x) ? -a : a;
}

//= cu2x_remainderf : cu2x_remquof
/// remainderf: x - n y with the integer n nearest to x / y, even if two are.
static inline float cu2x_remainderf(float x, float y) {
  int quotient;
  return cu2x_remquof(x, y, &quotient);
}
