// The error function, its relatives and inverses.
// Specification: CUDA Math API, single precision. The polynomials are minimax
// approximations made for this project.

//= cu2x_erff
/// erff: the error function. At most 2 ulp.
static inline float cu2x_erff(float x) {
  float a = metal::fabs(x);
  if (a < 0.93f) {
    float s = x * x;
    float p = 8.2700004e-05f;
    p = metal::fma(p, s, -0.00081180845f);
    p = metal::fma(p, s, 0.005198745f);
    p = metal::fma(p, s, -0.0268584f);
    p = metal::fma(p, s, 0.11283675f);
    p = metal::fma(p, s, -0.37612632f);
    p = metal::fma(p, s, 0.12837917f);
    return metal::fma(p, x, x);
  }
  if (metal::isnan(x))
    return x;
  // The logarithm of erfc(a); from 4 on the result is 1.
  a = metal::fmin(a, 4.0f);
  float p = -2.1234584e-05f;
  p = metal::fma(p, a, 0.00043607477f);
  p = metal::fma(p, a, -0.0041788644f);
  p = metal::fma(p, a, 0.025139937f);
  p = metal::fma(p, a, -0.10831175f);
  p = metal::fma(p, a, -0.6333182f);
  p = metal::fma(p, a, -1.1295291f);
  p = metal::fma(p, a, 0.00017763146f);
  return metal::copysign(1.0f - metal::precise::exp(p), x);
}

//= cu2x_erfcx_positive
/// erfcx for x >= 0: (1 + 2x) erfcx(x) is a polynomial in (x - 2) / (x + 2).
static inline float cu2x_erfcx_positive(float x) {
  if (x > 1e8f)
    return 0.564189584f / x;
  float q = (x - 2.0f) / (x + 2.0f);
  float p = -2.1202886e-05f;
  p = metal::fma(p, q, 6.519317e-05f);
  p = metal::fma(p, q, 0.00022501897f);
  p = metal::fma(p, q, -0.0003634339f);
  p = metal::fma(p, q, -0.001468938f);
  p = metal::fma(p, q, 0.0012236456f);
  p = metal::fma(p, q, 0.008727944f);
  p = metal::fma(p, q, -0.008022189f);
  p = metal::fma(p, q, -0.0542214f);
  p = metal::fma(p, q, 0.16405019f);
  p = metal::fma(p, q, -0.16603021f);
  p = metal::fma(p, q, -0.09276382f);
  p = metal::fma(p, q, 1.2769784f);
  return p / metal::fma(2.0f, x, 1.0f);
}

//= cu2x_exp_minus_square
/// exp(-(x + low)^2), with the low part of the square.
static inline float cu2x_exp_minus_square(float x, float low) {
  float square = x * x;
  float rest = metal::fma(2.0f * x, low, metal::fma(x, x, -square));
  float e = metal::precise::exp(-square);
  return metal::fma(-rest, e, e);
}

//= cu2x_erfc_of_sum : cu2x_erff cu2x_erfcx_positive cu2x_exp_minus_square
/// erfc(x + low) for a small low.
static inline float cu2x_erfc_of_sum(float x, float low) {
  float a = metal::fabs(x);
  if (a < 0.5f)
    return 1.0f - cu2x_erff(x) - 1.12837917f * low;
  if (a > 11.0f)
    return x > 0.0f ? 0.0f : 2.0f;
  if (metal::isnan(x))
    return x;
  float r = cu2x_exp_minus_square(x, low) * cu2x_erfcx_positive(a);
  return x > 0.0f ? r : 2.0f - r;
}

//= cu2x_erfcf : cu2x_erfc_of_sum
/// erfcf: the complementary error function. At most 4 ulp.
static inline float cu2x_erfcf(float x) { return cu2x_erfc_of_sum(x, 0.0f); }

//= cu2x_erfcxf : cu2x_erfcx_positive
/// erfcxf: exp(x^2) erfc(x). At most 4 ulp.
static inline float cu2x_erfcxf(float x) {
  float r = cu2x_erfcx_positive(metal::fabs(x));
  if (!(x < 0.0f))
    return r;
  if (x < -9.4f)
    return INFINITY;
  // 2 exp(x^2) - erfcx(-x).
  float square = x * x;
  float rest = metal::fma(x, x, -square);
  float e = metal::precise::exp(square);
  e = metal::fma(rest, e, e);
  return metal::fma(2.0f, e, -r);
}

//= cu2x_normcdff : cu2x_erfc_of_sum
/// normcdff: erfc(-x / sqrt(2)) / 2, with the low part of the quotient. At most
/// 5 ulp.
static inline float cu2x_normcdff(float x) {
  // The product with the low part is 0 times infinity otherwise.
  x = metal::isnan(x) ? x : metal::clamp(x, -15.0f, 15.0f);
  float y = x * -0.707106769f;
  float low = metal::fma(x, -0.707106769f, -y) + x * -1.21016175e-8f;
  return 0.5f * cu2x_erfc_of_sum(y, low);
}

//= cu2x_erfinv_ratio
/// erfinv(x) / x as a function of w = -log(1 - x^2).
static inline float cu2x_erfinv_ratio(float w) {
  float p;
  if (w < 5.0f) {
    float u = w - 2.5f;
    p = -1.556458e-09f;
    p = metal::fma(p, u, -8.7467695e-09f);
    p = metal::fma(p, u, 4.8917524e-08f);
    p = metal::fma(p, u, 4.6593706e-07f);
    p = metal::fma(p, u, -3.613215e-06f);
    p = metal::fma(p, u, -4.9647406e-06f);
    p = metal::fma(p, u, 0.00021871248f);
    p = metal::fma(p, u, -0.0012527336f);
    p = metal::fma(p, u, -0.004177714f);
    p = metal::fma(p, u, 0.24664028f);
    return metal::fma(p, u, 1.5014094f);
  }
  float s = metal::precise::sqrt(w);
  if (s < 4.05f) {
    float u = s - 3.0f;
    p = 0.00011377286f;
    p = metal::fma(p, u, -0.0003071294f);
    p = metal::fma(p, u, -5.4733664e-05f);
    p = metal::fma(p, u, 0.0014817999f);
    p = metal::fma(p, u, -0.0035977822f);
    p = metal::fma(p, u, 0.00568849f);
    p = metal::fma(p, u, -0.007637461f);
    p = metal::fma(p, u, 0.009445005f);
    p = metal::fma(p, u, 1.001675f);
    return metal::fma(p, u, 2.8329768f);
  }
  float u = s - 7.0f;
  p = -2.4469151e-09f;
  p = metal::fma(p, u, 1.4478798e-08f);
  p = metal::fma(p, u, -4.1189747e-08f);
  p = metal::fma(p, u, 2.720195e-07f);
  p = metal::fma(p, u, -1.6813915e-06f);
  p = metal::fma(p, u, 6.133232e-06f);
  p = metal::fma(p, u, 6.4015567e-06f);
  p = metal::fma(p, u, -0.00051256607f);
  p = metal::fma(p, u, 1.0085956f);
  return metal::fma(p, u, 6.8690195f);
}

//= cu2x_erfinvf : cu2x_erfinv_ratio
/// erfinvf: the inverse of erff. At most 3 ulp.
static inline float cu2x_erfinvf(float x) {
  float a = metal::fabs(x);
  if (!(a < 1.0f))
    return a == 1.0f ? metal::copysign(INFINITY, x) : NAN;
  float w = -metal::precise::log(metal::fma(-x, x, 1.0f));
  return x * cu2x_erfinv_ratio(w);
}

//= cu2x_erfcinvf : cu2x_erfinv_ratio
/// erfcinvf: the inverse of erfcf. At most 4 ulp.
static inline float cu2x_erfcinvf(float y) {
  if (!(y > 0.0f && y < 2.0f))
    return y == 0.0f ? INFINITY : y == 2.0f ? -INFINITY : NAN;
  // With x = 1 - y: 1 - x^2 = y (2 - y).
  float w = -metal::precise::log(y * (2.0f - y));
  return (1.0f - y) * cu2x_erfinv_ratio(w);
}

//= cu2x_normcdfinvf : cu2x_erfcinvf
/// normcdfinvf: -sqrt(2) erfcinv(2p). At most 5 ulp.
static inline float cu2x_normcdfinvf(float p) {
  return -1.41421356f * cu2x_erfcinvf(2.0f * p);
}
