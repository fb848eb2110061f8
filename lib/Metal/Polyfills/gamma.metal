// The gamma function.
// Specification: CUDA Math API, single precision. The polynomials are minimax
// approximations made for this project.

//= cu2x_tgammaf
/// tgammaf: the gamma function. At most 5 ulp. x is shifted to [1, 2) by
/// factors; their product is kept as a sum of two numbers.
static inline float cu2x_tgammaf(float x) {
  if (!(x > -INFINITY))
    return NAN;
  if (metal::fabs(x) < 0x1p-30f)
    return 1.0f / x;
  if (x < 0.0f && metal::floor(x) == x)
    return NAN;
  if (x > 35.1f)
    return INFINITY;
  if (x < -43.0f)
    return (int(metal::floor(x)) & 1) != 0 ? -0.0f : 0.0f;
  // Below -30 a first part of the factors is apart: all together overflow.
  float product = 1.0f;
  float low = 0.0f;
  float outer = 1.0f;
  float y = x;
  while (y < 1.0f) {
    if (y < -30.0f) {
      outer *= y;
    } else {
      float next = product * y;
      low = metal::fma(low, y, metal::fma(product, y, -next));
      product = next;
    }
    y += 1.0f;
  }
  // Above 2 the steps go down.
  float steps = y < 2.0f ? 0.0f : metal::floor(y) - 1.0f;
  float t = (y - steps) - 1.5f;
  float p = 0.0097173685f;
  p = metal::fma(p, t, -0.022639927f);
  p = metal::fma(p, t, 0.02879882f);
  p = metal::fma(p, t, -0.03688518f);
  p = metal::fma(p, t, 0.057752647f);
  p = metal::fma(p, t, -0.077603035f);
  p = metal::fma(p, t, 0.14473985f);
  p = metal::fma(p, t, -0.107293695f);
  p = metal::fma(p, t, 0.4148097f);
  p = metal::fma(p, t, 0.032338403f);
  p = metal::fma(p, t, 0.88622695f);
  if (x < 1.0f) {
    float quotient = p / product;
    quotient = metal::fma(-low / product, quotient, quotient);
    return quotient / outer;
  }
  low = 0.0f;
  for (float factor = y - steps; factor < y; factor += 1.0f) {
    float next = p * factor;
    low = metal::fma(low, factor, metal::fma(p, factor, -next));
    p = next;
  }
  return p < INFINITY ? p + low : p;
}

//= cu2x_lgamma_positive
/// lgamma for x > 0.
static inline float cu2x_lgamma_positive(float x) {
  if (x >= 8.0f) {
    // Stirling's series.
    float inverse = 1.0f / x;
    float square = inverse * inverse;
    float tail = metal::fma(square, 0.000793650794f, -0.00277777778f);
    tail = metal::fma(tail, square, 0.0833333333f) * inverse;
    float logarithm = metal::precise::log(x) - 1.0f;
    return metal::fma(x - 0.5f, logarithm, 0.418938533f + tail);
  }
  float shift = 0.0f;
  if (x < 0.5f) {
    // lgamma(1 + x) - log(x)
    shift = -metal::precise::log(x);
  }
  if (x < 1.5f) {
    float t = x < 0.5f ? x : x - 1.0f;
    float p = 0.19672412f;
    p = metal::fma(p, t, -0.20394742f);
    p = metal::fma(p, t, 0.022587493f);
    p = metal::fma(p, t, -0.030159622f);
    p = metal::fma(p, t, 0.11338472f);
    p = metal::fma(p, t, -0.12475234f);
    p = metal::fma(p, t, 0.12408155f);
    p = metal::fma(p, t, -0.14254388f);
    p = metal::fma(p, t, 0.1696268f);
    p = metal::fma(p, t, -0.20746785f);
    p = metal::fma(p, t, 0.27057976f);
    p = metal::fma(p, t, -0.40068385f);
    p = metal::fma(p, t, 0.822467f);
    p = metal::fma(p, t, -0.5772157f);
    return metal::fma(p, t, shift);
  }
  float product = 1.0f;
  while (x >= 3.0f) {
    x -= 1.0f;
    product *= x;
  }
  if (product != 1.0f)
    shift = metal::precise::log(product);
  float t = x - 2.0f;
  float p = -6.5518696e-05f;
  p = metal::fma(p, t, 0.00020473801f);
  p = metal::fma(p, t, -0.00029237705f);
  p = metal::fma(p, t, 0.00046886253f);
  p = metal::fma(p, t, -0.0011492217f);
  p = metal::fma(p, t, 0.0028942733f);
  p = metal::fma(p, t, -0.007394074f);
  p = metal::fma(p, t, 0.020580864f);
  p = metal::fma(p, t, -0.06735173f);
  p = metal::fma(p, t, 0.32246703f);
  p = metal::fma(p, t, 0.42278433f);
  return metal::fma(p, t, shift);
}

//= cu2x_lgammaf : cu2x_lgamma_positive
/// lgammaf: the logarithm of the absolute value of the gamma function. At most
/// 6 ulp outside of [-10.001, -2.264], as in CUDA; the zeros lie inside.
static inline float cu2x_lgammaf(float x) {
  if (metal::isnan(x))
    return x;
  if (metal::isinf(x))
    return INFINITY;
  float a = metal::fabs(x);
  if (x > 0.0f)
    return cu2x_lgamma_positive(x);
  if (metal::floor(x) == x)
    return INFINITY;
  if (a < 1e-19f)
    return -metal::precise::log(a);
  // Reflection: gamma(x) gamma(-x) = -pi / (x sin(pi x)).
  float s = metal::fabs(metal::precise::sinpi(a));
  return metal::precise::log(3.14159265f / (a * s)) - cu2x_lgamma_positive(a);
}
