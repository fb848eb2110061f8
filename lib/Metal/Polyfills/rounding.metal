// Float arithmetic that is not contracted, and with directed rounding.
// Specification: CUDA Math API, single precision intrinsics.
//
// The directed forms round to nearest, compute the exact error of that, and
// step to the neighbour on the other side if the error asks for it.

//= cu2x_fadd_rn @3.2
/// __fadd_rn: x + y that is never merged into a multiply-add.
static inline float cu2x_fadd_rn(float x, float y) {
#pragma METAL fp contract(off)
  return x + y;
}

//= cu2x_fsub_rn @3.2
/// __fsub_rn: x - y that is never merged into a multiply-add.
static inline float cu2x_fsub_rn(float x, float y) {
#pragma METAL fp contract(off)
  return x - y;
}

//= cu2x_fmul_rn @3.2
/// __fmul_rn: x * y that is never merged into a multiply-add.
static inline float cu2x_fmul_rn(float x, float y) {
#pragma METAL fp contract(off)
  return x * y;
}

//= cu2x_step_up
/// The next number above a finite x.
static inline float cu2x_step_up(float x) {
  if (x == 0.0f)
    return 0x1p-149f;
  uint bits = as_type<uint>(x);
  return as_type<float>(x > 0.0f ? bits + 1u : bits - 1u);
}

//= cu2x_round_by_error : cu2x_step_up
/// `nearest` plus an error of the same sign as `error`, rounded toward
/// `direction`: 1 is up, -1 is down, 0 is toward zero.
static inline float cu2x_round_by_error(float nearest, float error,
                                        int direction) {
  if (direction == 0)
    direction = nearest > 0.0f ? -1 : 1;
  if (metal::isinf(nearest)) // of finite operands, in the callers
    return float(direction) * nearest > 0.0f
               ? nearest
               : metal::copysign(0x1.fffffep127f, nearest);
  if (direction > 0)
    return error > 0.0f ? cu2x_step_up(nearest) : nearest;
  return error < 0.0f ? -cu2x_step_up(-nearest) : nearest;
}

//= cu2x_fadd_directed @3.2 : cu2x_round_by_error
/// x + y rounded toward `direction`.
static inline float cu2x_fadd_directed(float x, float y, int direction) {
#pragma METAL fp contract(off)
  float sum = x + y;
  if (!metal::isfinite(x) || !metal::isfinite(y))
    return sum;
  if (sum == 0.0f) // exact; two zeros of one sign keep it
    return direction < 0 && (metal::signbit(x) || metal::signbit(y)) ? -0.0f
                                                                     : sum;
  // What the sum lost of the smaller operand.
  float large = metal::fabs(x) < metal::fabs(y) ? y : x;
  float small = metal::fabs(x) < metal::fabs(y) ? x : y;
  float error = small - (sum - large);
  return cu2x_round_by_error(sum, error, direction);
}

//= cu2x_fadd_ru @3.2 : cu2x_fadd_directed
/// __fadd_ru: x + y rounded up.
static inline float cu2x_fadd_ru(float x, float y) {
  return cu2x_fadd_directed(x, y, 1);
}

//= cu2x_fadd_rd @3.2 : cu2x_fadd_directed
/// __fadd_rd: x + y rounded down.
static inline float cu2x_fadd_rd(float x, float y) {
  return cu2x_fadd_directed(x, y, -1);
}

//= cu2x_fadd_rz @3.2 : cu2x_fadd_directed
/// __fadd_rz: x + y rounded toward zero.
static inline float cu2x_fadd_rz(float x, float y) {
  return cu2x_fadd_directed(x, y, 0);
}

//= cu2x_fsub_ru @3.2 : cu2x_fadd_directed
/// __fsub_ru: x - y rounded up.
static inline float cu2x_fsub_ru(float x, float y) {
  return cu2x_fadd_directed(x, -y, 1);
}

//= cu2x_fsub_rd @3.2 : cu2x_fadd_directed
/// __fsub_rd: x - y rounded down.
static inline float cu2x_fsub_rd(float x, float y) {
  return cu2x_fadd_directed(x, -y, -1);
}

//= cu2x_fsub_rz @3.2 : cu2x_fadd_directed
/// __fsub_rz: x - y rounded toward zero.
static inline float cu2x_fsub_rz(float x, float y) {
  return cu2x_fadd_directed(x, -y, 0);
}

//= cu2x_fmul_directed : cu2x_round_by_error
/// x * y rounded toward `direction`.
static inline float cu2x_fmul_directed(float x, float y, int direction) {
  float product = x * y;
  if (!metal::isfinite(x) || !metal::isfinite(y) || x == 0.0f || y == 0.0f)
    return product;
  float error;
  if (product == 0.0f) {
    error = metal::signbit(x) != metal::signbit(y) ? -1.0f : 1.0f;
    if (direction == 0)
      return product;
  } else if (metal::fabs(product) < 0x1p-90f) {
    // Larger operands, so that the error is a number as well.
    float small = metal::fabs(x) < metal::fabs(y) ? x : y;
    float large = metal::fabs(x) < metal::fabs(y) ? y : x;
    error = metal::fma(small * 0x1p120f, large, -product * 0x1p120f);
  } else {
    error = metal::fma(x, y, -product);
  }
  return cu2x_round_by_error(product, error, direction);
}

//= cu2x_fmul_ru : cu2x_fmul_directed
/// __fmul_ru: x * y rounded up.
static inline float cu2x_fmul_ru(float x, float y) {
  return cu2x_fmul_directed(x, y, 1);
}

//= cu2x_fmul_rd : cu2x_fmul_directed
/// __fmul_rd: x * y rounded down.
static inline float cu2x_fmul_rd(float x, float y) {
  return cu2x_fmul_directed(x, y, -1);
}

//= cu2x_fmul_rz : cu2x_fmul_directed
/// __fmul_rz: x * y rounded toward zero.
static inline float cu2x_fmul_rz(float x, float y) {
  return cu2x_fmul_directed(x, y, 0);
}

//= cu2x_fsqrt_directed : cu2x_round_by_error
/// sqrt(x) rounded toward `direction`.
static inline float cu2x_fsqrt_directed(float x, int direction) {
  float root = metal::precise::sqrt(x);
  if (!(x > 0.0f && x < INFINITY))
    return root;
  float scale = x < 0x1p-80f ? 0x1p50f : 1.0f;
  float r = root * scale;
  return cu2x_round_by_error(root, metal::fma(-r, r, x * scale * scale),
                             direction);
}

//= cu2x_fsqrt_ru : cu2x_fsqrt_directed
/// __fsqrt_ru: sqrt(x) rounded up.
static inline float cu2x_fsqrt_ru(float x) { return cu2x_fsqrt_directed(x, 1); }

//= cu2x_fsqrt_rd : cu2x_fsqrt_directed
/// __fsqrt_rd: sqrt(x) rounded down.
static inline float cu2x_fsqrt_rd(float x) {
  return cu2x_fsqrt_directed(x, -1);
}

//= cu2x_fsqrt_rz : cu2x_fsqrt_directed
/// __fsqrt_rz: sqrt(x) rounded toward zero.
static inline float cu2x_fsqrt_rz(float x) { return cu2x_fsqrt_directed(x, 0); }

//= cu2x_fdiv_directed : cu2x_round_by_error
/// x / y rounded toward `direction`.
static inline float cu2x_fdiv_directed(float x, float y, int direction) {
  float quotient = x / y;
  if (!metal::isfinite(x) || !metal::isfinite(y) || x == 0.0f || y == 0.0f)
    return quotient;
  bool negative = metal::signbit(x) != metal::signbit(y);
  if (quotient == 0.0f)
    return direction == 0 ? quotient
                          : cu2x_round_by_error(
                                quotient, negative ? -1.0f : 1.0f, direction);
  // The remainder has the sign of the error times that of y. Small operands
  // become larger, so that it is a number.
  float q = quotient;
  float divisor = y;
  if (metal::fabs(x) < 0x1p-30f) {
    x *= 0x1p90f;
    if (metal::fabs(y) < 1.0f)
      divisor *= 0x1p90f;
    else
      q *= 0x1p90f;
  }
  float remainder = metal::fma(-q, divisor, x);
  return cu2x_round_by_error(quotient, y < 0.0f ? -remainder : remainder,
                             direction);
}

//= cu2x_fdiv_ru : cu2x_fdiv_directed
/// __fdiv_ru: x / y rounded up.
static inline float cu2x_fdiv_ru(float x, float y) {
  return cu2x_fdiv_directed(x, y, 1);
}

//= cu2x_fdiv_rd : cu2x_fdiv_directed
/// __fdiv_rd: x / y rounded down.
static inline float cu2x_fdiv_rd(float x, float y) {
  return cu2x_fdiv_directed(x, y, -1);
}

//= cu2x_fdiv_rz : cu2x_fdiv_directed
/// __fdiv_rz: x / y rounded toward zero.
static inline float cu2x_fdiv_rz(float x, float y) {
  return cu2x_fdiv_directed(x, y, 0);
}

//= cu2x_frcp_ru : cu2x_fdiv_directed
/// __frcp_ru: 1 / x rounded up.
static inline float cu2x_frcp_ru(float x) {
  return cu2x_fdiv_directed(1.0f, x, 1);
}

//= cu2x_frcp_rd : cu2x_fdiv_directed
/// __frcp_rd: 1 / x rounded down.
static inline float cu2x_frcp_rd(float x) {
  return cu2x_fdiv_directed(1.0f, x, -1);
}

//= cu2x_frcp_rz : cu2x_fdiv_directed
/// __frcp_rz: 1 / x rounded toward zero.
static inline float cu2x_frcp_rz(float x) {
  return cu2x_fdiv_directed(1.0f, x, 0);
}
