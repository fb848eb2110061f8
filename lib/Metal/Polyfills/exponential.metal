// Exponential and trigonometric functions of CUDA that MSL lacks.
// Specification: CUDA Math API, single precision.

//= cu2x_expm1f
/// expm1f: exp(x) - 1, exact for small x. x = n ln 2 + r. At most 1 ulp.
static inline float cu2x_expm1f(float x) {
  if (!(x <= 88.8f))
    return x > 88.8f ? INFINITY : x;
  if (x < -18.0f)
    return -1.0f;
  // No reduction between -1/2 and 1/2, where digits would cancel.
  float n = metal::fabs(x) < 0.5f ? 0.0f : metal::rint(x * 1.44269504f);
  float r = metal::fma(n, -0.693145752f, x);
  r = metal::fma(n, -1.42860677e-6f, r);
  float p = 2.4823308e-05f;
  p = metal::fma(p, r, 0.00019964646f);
  p = metal::fma(p, r, 0.0013889096f);
  p = metal::fma(p, r, 0.008333175f);
  p = metal::fma(p, r, 0.041666664f);
  p = metal::fma(p, r, 0.16666667f);
  p = metal::fma(p, r, 0.5f);
  p = metal::fma(r * r, p, r);
  if (n == 0.0f)
    return x == 0.0f ? x : p; // keeps the sign of zero
  // Half of 2^n, as 2^128 is not a float.
  float half_power = as_type<float>(uint(int(n) + 126) << 23);
  float half_result = n < 20.0f ? metal::fma(p, half_power, half_power - 0.5f)
                                : metal::fma(p, half_power, -0.5f) + half_power;
  return half_result * 2.0f;
}

//= cu2x_log1pf
/// log1pf: log(1 + x), exact for small x. 1 + x = 2^n (1 + r). At most 2 ulp.
static inline float cu2x_log1pf(float x) {
  if (!(x > -1.0f && x < INFINITY))
    return x == -1.0f ? -INFINITY : x > 0.0f ? x : NAN;
  if (x > 0x1p60f)
    return metal::precise::log(x);
  // 1 + x = 2^n times a number between 3/4 (0x3F400000) and 3/2.
  int n = (as_type<int>(1.0f + x) - 0x3F400000) >> 23;
  float power = as_type<float>(uint(127 - n) << 23);
  float r = n == 0 ? x : metal::fma(x, power, power - 1.0f);
  float p = 0.037522823f;
  p = metal::fma(p, r, -0.09099858f);
  p = metal::fma(p, r, 0.11698027f);
  p = metal::fma(p, r, -0.12730065f);
  p = metal::fma(p, r, 0.14276865f);
  p = metal::fma(p, r, -0.16655193f);
  p = metal::fma(p, r, 0.19999573f);
  p = metal::fma(p, r, -0.25000167f);
  p = metal::fma(p, r, 0.3333334f);
  p = metal::fma(p, r, -0.5f);
  p = metal::fma(r * r, p, r);
  if (n == 0)
    return x == 0.0f ? x : p; // keeps the sign of zero
  return metal::fma(float(n), 0.693147182f, p);
}

//= cu2x_tanhf
/// __tanhf: the fast function of MSL overflows to NaN from about 44 on, where
/// the result has long been 1.
static inline float cu2x_tanhf(float x) {
  return metal::isnan(x) ? x
                         : metal::fast::tanh(metal::clamp(x, -10.0f, 10.0f));
}

//= cu2x_sincospif
/// sincospif: sine and cosine of pi x, for pointers into any memory.
template <typename Sine, typename Cosine>
static inline void cu2x_sincospif(float x, Sine sine, Cosine cosine) {
  *sine = metal::precise::sinpi(x);
  *cosine = metal::precise::cospi(x);
}

//= cu2x_sincosf
/// sincosf, __sincosf: sine and cosine, for pointers into any memory.
template <typename Sine, typename Cosine>
static inline void cu2x_sincosf(float x, Sine sine, Cosine cosine) {
  float c;
  *sine = metal::precise::sincos(x, c);
  *cosine = c;
}

//= cu2x_frexpf
/// frexpf, for a pointer into any memory.
template <typename Exponent>
static inline float cu2x_frexpf(float x, Exponent exponent) {
  int e = 0;
  float fraction = metal::frexp(x, e);
  *exponent = e;
  return fraction;
}

//= cu2x_modff
/// modff, for a pointer into any memory.
template <typename Whole> static inline float cu2x_modff(float x, Whole whole) {
  float w;
  float fraction = metal::modf(x, w);
  *whole = w;
  return fraction;
}

//= cu2x_ilogbf
/// ilogbf: the exponent; INT_MIN for 0 and NaN, INT_MAX for infinity.
static inline int cu2x_ilogbf(float x) {
  uint bits = as_type<uint>(x) & 0x7FFFFFFFu;
  if (bits == 0 || bits > 0x7F800000u)
    return INT_MIN;
  if (bits == 0x7F800000u)
    return INT_MAX;
  if (bits < 0x00800000u)
    return -118 - int(metal::clz(bits));
  return int(bits >> 23) - 127;
}

//= cu2x_logbf : cu2x_ilogbf
/// logbf: the exponent as a number; -infinity for 0, infinity for infinity.
static inline float cu2x_logbf(float x) {
  if (x == 0.0f)
    return -INFINITY;
  if (!metal::isfinite(x))
    return x * x;
  return float(cu2x_ilogbf(x));
}

//= cu2x_nextafterf
/// nextafterf: the next number after x towards y; MSL has it from 3.1 on.
static inline float cu2x_nextafterf(float x, float y) {
  if (metal::isnan(x) || metal::isnan(y))
    return x + y;
  if (x == y)
    return y;
  if (x == 0.0f)
    return as_type<float>((as_type<uint>(y) & 0x80000000u) | 1u);
  uint bits = as_type<uint>(x);
  return as_type<float>((x < y) == (x > 0.0f) ? bits + 1u : bits - 1u);
}
