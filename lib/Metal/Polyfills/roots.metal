// Roots and norms of CUDA that MSL lacks.
// Specification: CUDA Math API, single precision; errors in units in the last
// place (ulp) as measured with correctly rounded sqrt, rsqrt and division.

//= cu2x_saturatef
/// __saturatef: x clamped to [0, 1]; NaN becomes 0.
static inline float cu2x_saturatef(float x) {
  return x > 0.0f ? metal::fmin(x, 1.0f) : 0.0f;
}

//= cu2x_cbrtf
/// cbrtf: the cube root. One Newton step with an exact residue follows an
/// estimate by logarithms. At most 1 ulp.
static inline float cu2x_cbrtf(float x) {
  float a = metal::fabs(x);
  if (!(a > 0.0f && a < INFINITY))
    return x;
  // Multiples of 2^3 keep small numbers away from the subnormal ones.
  float unscale = 1.0f;
  if (a < 0x1p-96f) {
    a *= 0x1p48f;
    unscale = 0x1p-16f;
  }
  float y = metal::precise::exp2(metal::precise::log2(a) * 0.333333333f);
  float square = y * y;
  float square_low = metal::fma(y, y, -square);
  float residue = metal::fma(square, y, -a);
  residue = metal::fma(square_low, y, residue);
  y -= residue / (3.0f * square);
  return metal::copysign(y * unscale, x);
}

//= cu2x_rcbrtf
/// rcbrtf: the reciprocal of the cube root. At most 1 ulp.
static inline float cu2x_rcbrtf(float x) {
  float a = metal::fabs(x);
  if (!(a > 0.0f && a < INFINITY))
    return 1.0f / x;
  float unscale = 1.0f;
  if (a < 0x1p-60f) {
    a *= 0x1p90f;
    unscale = 0x1p30f;
  } else if (a > 0x1p60f) {
    a *= 0x1p-90f;
    unscale = 0x1p-30f;
  }
  float y = metal::precise::exp2(metal::precise::log2(a) * -0.333333333f);
  // 1 - a y^3 with the low parts of the products.
  float square = y * y;
  float square_low = metal::fma(y, y, -square);
  float cube = square * y;
  float cube_low = metal::fma(square, y, -cube) + square_low * y;
  float residue = metal::fma(-a, cube, 1.0f) - a * cube_low;
  y = metal::fma(y, residue * 0.333333333f, y);
  return metal::copysign(y * unscale, x);
}

//= cu2x_norm_scale
/// A power of two that brings numbers of at most the size of `largest` to about
/// 1; `inverse` is its reciprocal.
static inline float cu2x_norm_scale(float largest, thread float &inverse) {
  uint exponent =
      metal::clamp((as_type<uint>(largest) >> 23) & 0xFFu, 1u, 253u);
  inverse = as_type<float>(exponent << 23);
  return as_type<float>((254u - exponent) << 23);
}

//= cu2x_hypotf : cu2x_norm_scale
/// hypotf: sqrt(x^2 + y^2) without overflow on the way. At most 2 ulp.
static inline float cu2x_hypotf(float x, float y) {
  if (metal::isinf(x) || metal::isinf(y))
    return INFINITY;
  float inverse;
  float scale =
      cu2x_norm_scale(metal::fmax(metal::fabs(x), metal::fabs(y)), inverse);
  x *= scale;
  y *= scale;
  return metal::precise::sqrt(metal::fma(x, x, y * y)) * inverse;
}

//= cu2x_rhypotf : cu2x_norm_scale
/// rhypotf: 1 / sqrt(x^2 + y^2). At most 2 ulp.
static inline float cu2x_rhypotf(float x, float y) {
  if (metal::isinf(x) || metal::isinf(y))
    return 0.0f;
  float inverse;
  float scale =
      cu2x_norm_scale(metal::fmax(metal::fabs(x), metal::fabs(y)), inverse);
  x *= scale;
  y *= scale;
  return metal::precise::rsqrt(metal::fma(x, x, y * y)) * scale;
}

//= cu2x_norm3df : cu2x_norm_scale
/// norm3df: sqrt(a^2 + b^2 + c^2). At most 2 ulp.
static inline float cu2x_norm3df(float a, float b, float c) {
  if (metal::isinf(a) || metal::isinf(b) || metal::isinf(c))
    return INFINITY;
  float inverse;
  float scale = cu2x_norm_scale(
      metal::fmax(metal::fabs(a), metal::fmax(metal::fabs(b), metal::fabs(c))),
      inverse);
  a *= scale;
  b *= scale;
  c *= scale;
  return metal::precise::sqrt(metal::fma(a, a, metal::fma(b, b, c * c))) *
         inverse;
}

//= cu2x_rnorm3df : cu2x_norm_scale
/// rnorm3df: 1 / sqrt(a^2 + b^2 + c^2). At most 2 ulp.
static inline float cu2x_rnorm3df(float a, float b, float c) {
  if (metal::isinf(a) || metal::isinf(b) || metal::isinf(c))
    return 0.0f;
  float inverse;
  float scale = cu2x_norm_scale(
      metal::fmax(metal::fabs(a), metal::fmax(metal::fabs(b), metal::fabs(c))),
      inverse);
  a *= scale;
  b *= scale;
  c *= scale;
  return metal::precise::rsqrt(metal::fma(a, a, metal::fma(b, b, c * c))) *
         scale;
}

//= cu2x_norm4df : cu2x_norm_scale
/// norm4df: sqrt(a^2 + b^2 + c^2 + d^2). At most 2 ulp.
static inline float cu2x_norm4df(float a, float b, float c, float d) {
  if (metal::isinf(a) || metal::isinf(b) || metal::isinf(c) || metal::isinf(d))
    return INFINITY;
  float inverse;
  float scale =
      cu2x_norm_scale(metal::fmax(metal::fmax(metal::fabs(a), metal::fabs(b)),
                                  metal::fmax(metal::fabs(c), metal::fabs(d))),
                      inverse);
  a *= scale;
  b *= scale;
  c *= scale;
  d *= scale;
  float sum = metal::fma(a, a, b * b) + metal::fma(c, c, d * d);
  return metal::precise::sqrt(sum) * inverse;
}

//= cu2x_rnorm4df : cu2x_norm_scale
/// rnorm4df: 1 / sqrt(a^2 + b^2 + c^2 + d^2). At most 2 ulp.
static inline float cu2x_rnorm4df(float a, float b, float c, float d) {
  if (metal::isinf(a) || metal::isinf(b) || metal::isinf(c) || metal::isinf(d))
    return 0.0f;
  float inverse;
  float scale =
      cu2x_norm_scale(metal::fmax(metal::fmax(metal::fabs(a), metal::fabs(b)),
                                  metal::fmax(metal::fabs(c), metal::fabs(d))),
                      inverse);
  a *= scale;
  b *= scale;
  c *= scale;
  d *= scale;
  float sum = metal::fma(a, a, b * b) + metal::fma(c, c, d * d);
  return metal::precise::rsqrt(sum) * scale;
}

//= cu2x_normf : cu2x_norm_scale
/// normf: the square root of the sum of the squares of `count` numbers.
template <typename Pointer>
static inline float cu2x_normf(int count, Pointer numbers) {
  float largest = 0.0f;
  for (int i = 0; i < count; ++i)
    largest = metal::fmax(largest, metal::fabs(numbers[i]));
  if (metal::isinf(largest))
    return INFINITY;
  float inverse;
  float scale = cu2x_norm_scale(largest, inverse);
  float sum = 0.0f;
  for (int i = 0; i < count; ++i) {
    float number = numbers[i] * scale;
    sum = metal::fma(number, number, sum);
  }
  return metal::precise::sqrt(sum) * inverse;
}

//= cu2x_rnormf : cu2x_norm_scale
/// rnormf: the reciprocal of normf.
template <typename Pointer>
static inline float cu2x_rnormf(int count, Pointer numbers) {
  float largest = 0.0f;
  for (int i = 0; i < count; ++i)
    largest = metal::fmax(largest, metal::fabs(numbers[i]));
  if (metal::isinf(largest))
    return 0.0f;
  float inverse;
  float scale = cu2x_norm_scale(largest, inverse);
  float sum = 0.0f;
  for (int i = 0; i < count; ++i) {
    float number = numbers[i] * scale;
    sum = metal::fma(number, number, sum);
  }
  return metal::precise::rsqrt(sum) * scale;
}
