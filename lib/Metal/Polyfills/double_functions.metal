// Functions of double: --fp64=soft.
// Specification: CUDA Math API, double precision; C11 annex F for special
// values. All are exact or rounded to nearest, but for those that say otherwise.

//= cu2x_fabs : cu2x_double_classes
/// fabs of a double.
static inline cu2x_double cu2x_fabs(cu2x_double x) {
  return cu2x_double{cu2x_double_magnitude(x)};
}

//= cu2x_copysign : cu2x_double_classes
/// copysign of doubles.
static inline cu2x_double cu2x_copysign(cu2x_double x, cu2x_double y) {
  return cu2x_double{cu2x_double_magnitude(x) | cu2x_double_sign(y)};
}

//= cu2x_isnan : cu2x_double_classes
/// isnan of a double.
static inline bool cu2x_isnan(cu2x_double x) { return cu2x_double_isnan(x); }

//= cu2x_isinf : cu2x_double_classes
/// isinf of a double.
static inline bool cu2x_isinf(cu2x_double x) {
  return cu2x_double_magnitude(x) == 0x7FF0000000000000ul;
}

//= cu2x_isfinite : cu2x_double_classes
/// isfinite of a double.
static inline bool cu2x_isfinite(cu2x_double x) {
  return cu2x_double_magnitude(x) < 0x7FF0000000000000ul;
}

//= cu2x_signbit : cu2x_double_classes
/// signbit of a double.
static inline bool cu2x_signbit(cu2x_double x) {
  return cu2x_double_sign(x) != 0ul;
}

//= cu2x_fmin : cu2x_double_compare
/// fmin of doubles: the number, if the other one is NaN.
static inline cu2x_double cu2x_fmin(cu2x_double x, cu2x_double y) {
  if (cu2x_double_isnan(x) || cu2x_double_isnan(y))
    return cu2x_double_isnan(x) ? y : x;
  return x < y || (x == y && cu2x_double_sign(x) != 0ul) ? x : y;
}

//= cu2x_fmax : cu2x_double_compare
/// fmax of doubles: the number, if the other one is NaN.
static inline cu2x_double cu2x_fmax(cu2x_double x, cu2x_double y) {
  if (cu2x_double_isnan(x) || cu2x_double_isnan(y))
    return cu2x_double_isnan(x) ? y : x;
  return x > y || (x == y && cu2x_double_sign(x) == 0ul) ? x : y;
}

//= cu2x_fdim : cu2x_double_compare cu2x_double_subtract
/// fdim of doubles.
static inline cu2x_double cu2x_fdim(cu2x_double x, cu2x_double y) {
  if (x <= y)
    return cu2x_double{0ul};
  return x - y;
}

//= cu2x_trunc : cu2x_double_classes
/// trunc of a double.
static inline cu2x_double cu2x_trunc(cu2x_double x) {
  int exponent = int(cu2x_double_magnitude(x) >> 52) - 1023;
  if (cu2x_double_isnan(x))
    return cu2x_double_quiet(x);
  if (exponent < 0)
    return cu2x_double{cu2x_double_sign(x)};
  if (exponent >= 52)
    return x;
  return cu2x_double{x.bits & ~(0x000FFFFFFFFFFFFFul >> exponent)};
}

//= cu2x_floor : cu2x_trunc cu2x_double_subtract cu2x_double_compare
/// floor of a double.
static inline cu2x_double cu2x_floor(cu2x_double x) {
  cu2x_double t = cu2x_trunc(x);
  // -0 where -1 < x < 0 has no digits left to say it is smaller.
  if (cu2x_double_sign(x) != 0ul && x != t && !cu2x_double_isnan(x))
    return t - cu2x_double{0x3FF0000000000000ul};
  return t;
}

//= cu2x_ceil : cu2x_floor
/// ceil of a double.
static inline cu2x_double cu2x_ceil(cu2x_double x) { return -cu2x_floor(-x); }

//= cu2x_round : cu2x_double_classes
/// round of a double: halves away from zero.
static inline cu2x_double cu2x_round(cu2x_double x) {
  int exponent = int(cu2x_double_magnitude(x) >> 52) - 1023;
  if (cu2x_double_isnan(x))
    return cu2x_double_quiet(x);
  if (exponent < -1)
    return cu2x_double{cu2x_double_sign(x)};
  if (exponent == -1)
    return cu2x_double{cu2x_double_sign(x) | 0x3FF0000000000000ul};
  if (exponent >= 52)
    return x;
  return cu2x_double{(x.bits + (0x0008000000000000ul >> exponent)) &
                     ~(0x000FFFFFFFFFFFFFul >> exponent)};
}

//= cu2x_rint : cu2x_double_subtract
/// rint of a double: halves to even.
static inline cu2x_double cu2x_rint(cu2x_double x) {
  cu2x_double a = cu2x_double{cu2x_double_magnitude(x)};
  if (a.bits >= 0x4330000000000000ul)
    return cu2x_double{x.bits |
                       (cu2x_double_isnan(x) ? 0x0008000000000000ul : 0ul)};
  // Beside 2^52 there is no room for fractions.
  cu2x_double big = cu2x_double{0x4330000000000000ul};
  return cu2x_double{((a + big) - big).bits | cu2x_double_sign(x)};
}

//= cu2x_fmod : cu2x_double_classes cu2x_double_normalize cu2x_double_unpack
/// fmod of doubles.
static inline cu2x_double cu2x_fmod(cu2x_double x, cu2x_double y) {
  ulong a = cu2x_double_magnitude(x), b = cu2x_double_magnitude(y);
  if (cu2x_double_isnan(x))
    return cu2x_double_quiet(x);
  if (cu2x_double_isnan(y))
    return cu2x_double_quiet(y);
  if (a == 0x7FF0000000000000ul || b == 0ul)
    return cu2x_double_nan();
  if (a < b)
    return x;
  if (a == b)
    return cu2x_double{cu2x_double_sign(x)};
  int i, j;
  ulong m = cu2x_double_unpack(a, i), n = cu2x_double_unpack(b, j);
  m %= n;
  // The rest of m * 2^(i - j), eleven bits at a time.
  for (int left = i - j; left > 0;) {
    int step = metal::min(left, 11);
    m = (m << step) % n;
    left -= step;
  }
  return cu2x_double_normalize(cu2x_double_sign(x), j, m << 10);
}

//= cu2x_ldexp : cu2x_double_classes cu2x_double_round cu2x_double_unpack
/// ldexp of a double.
static inline cu2x_double cu2x_ldexp(cu2x_double x, int n) {
  ulong a = cu2x_double_magnitude(x);
  if (cu2x_double_isnan(x))
    return cu2x_double_quiet(x);
  if (a == 0ul || a == 0x7FF0000000000000ul)
    return x;
  int exponent;
  ulong m = cu2x_double_unpack(a, exponent);
  return cu2x_double_round(cu2x_double_sign(x),
                           exponent + metal::clamp(n, -5000, 5000), m << 10);
}

//= cu2x_rcp_double : cu2x_double_divide
/// 1 / x, rounded to nearest.
static inline cu2x_double cu2x_rcp_double(cu2x_double x) {
  return cu2x_double{0x3FF0000000000000ul} / x;
}

//= cu2x_exp_double : cu2x_fma cu2x_rint cu2x_ldexp cu2x_to_int cu2x_double_compare cu2x_double_negate
/// exp of a double, within 1 ulp.
static inline cu2x_double cu2x_exp_double(cu2x_double x) {
  if (cu2x_double_isnan(x))
    return cu2x_double_quiet(x);
  if (x > cu2x_double{0x4086300000000000ul /* 710 */})
    return cu2x_double{0x7FF0000000000000ul};
  if (x < cu2x_double{0xC087500000000000ul /* -746 */})
    return cu2x_double{0ul};
  // x = k * log(2) + r, where k * 0.6931467056274414 is exact.
  cu2x_double k = cu2x_rint(x * cu2x_double{0x3FF71547652B82FEul /* 1 / log(2) */});
  cu2x_double r = cu2x_fma(-k, cu2x_double{0x3FE62E4200000000ul /* log(2), upper bits */}, x);
  r = cu2x_fma(-k, cu2x_double{0x3E9FDF473DE6AF28ul /* and the rest */}, r);
  // The series in r, from its thirteenth term.
  constexpr ulong reciprocal[] = {
      0x3DE6124613A86D09ul, 0x3E21EED8EFF8D898ul, 0x3E5AE64567F544E4ul, 
      0x3E927E4FB7789F5Cul, 0x3EC71DE3A556C734ul, 0x3EFA01A01A01A01Aul, 
      0x3F2A01A01A01A01Aul, 0x3F56C16C16C16C17ul, 0x3F81111111111111ul, 
      0x3FA5555555555555ul, 0x3FC5555555555555ul, 0x3FE0000000000000ul};
  cu2x_double sum = cu2x_double{reciprocal[0]};
  for (int i = 1; i < 12; ++i)
    sum = cu2x_fma(sum, r, cu2x_double{reciprocal[i]});
  // 1 + (r + r * r * sum), the small parts first.
  cu2x_double one = cu2x_double{0x3FF0000000000000ul};
  return cu2x_ldexp(one + cu2x_fma(r * r, sum, r), cu2x_to_int(k));
}

//= cu2x_double2int_rn : cu2x_rint cu2x_to_int
/// __double2int_rn: the nearest integer, within the type.
static inline int cu2x_double2int_rn(cu2x_double x) {
  return cu2x_to_int(cu2x_rint(x));
}

//= cu2x_double2uint_rn : cu2x_rint cu2x_to_uint
/// __double2uint_rn: the nearest integer, within the type.
static inline uint cu2x_double2uint_rn(cu2x_double x) {
  return cu2x_to_uint(cu2x_rint(x));
}

//= cu2x_double2ll_rn : cu2x_rint cu2x_to_long
/// __double2ll_rn: the nearest integer, within the type.
static inline long cu2x_double2ll_rn(cu2x_double x) {
  return cu2x_to_long(cu2x_rint(x));
}

//= cu2x_llround : cu2x_round cu2x_to_long
/// lround, llround of a double: the nearest integer, halves away from zero.
static inline long cu2x_llround(cu2x_double x) {
  return cu2x_to_long(cu2x_round(x));
}

//= cu2x_double2ull_rn : cu2x_rint cu2x_to_ulong
/// __double2ull_rn: the nearest integer, within the type.
static inline ulong cu2x_double2ull_rn(cu2x_double x) {
  return cu2x_to_ulong(cu2x_rint(x));
}

//= cu2x_double2int_ru : cu2x_ceil cu2x_to_int
/// __double2int_ru: the next integer above, within the type.
static inline int cu2x_double2int_ru(cu2x_double x) {
  return cu2x_to_int(cu2x_ceil(x));
}

//= cu2x_double2uint_ru : cu2x_ceil cu2x_to_uint
/// __double2uint_ru: the next integer above, within the type.
static inline uint cu2x_double2uint_ru(cu2x_double x) {
  return cu2x_to_uint(cu2x_ceil(x));
}

//= cu2x_double2ll_ru : cu2x_ceil cu2x_to_long
/// __double2ll_ru: the next integer above, within the type.
static inline long cu2x_double2ll_ru(cu2x_double x) {
  return cu2x_to_long(cu2x_ceil(x));
}

//= cu2x_double2ull_ru : cu2x_ceil cu2x_to_ulong
/// __double2ull_ru: the next integer above, within the type.
static inline ulong cu2x_double2ull_ru(cu2x_double x) {
  return cu2x_to_ulong(cu2x_ceil(x));
}

//= cu2x_double2int_rd : cu2x_floor cu2x_to_int
/// __double2int_rd: the next integer below, within the type.
static inline int cu2x_double2int_rd(cu2x_double x) {
  return cu2x_to_int(cu2x_floor(x));
}

//= cu2x_double2uint_rd : cu2x_floor cu2x_to_uint
/// __double2uint_rd: the next integer below, within the type.
static inline uint cu2x_double2uint_rd(cu2x_double x) {
  return cu2x_to_uint(cu2x_floor(x));
}

//= cu2x_double2ll_rd : cu2x_floor cu2x_to_long
/// __double2ll_rd: the next integer below, within the type.
static inline long cu2x_double2ll_rd(cu2x_double x) {
  return cu2x_to_long(cu2x_floor(x));
}

//= cu2x_double2ull_rd : cu2x_floor cu2x_to_ulong
/// __double2ull_rd: the next integer below, within the type.
static inline ulong cu2x_double2ull_rd(cu2x_double x) {
  return cu2x_to_ulong(cu2x_floor(x));
}

//= cu2x_log_double : cu2x_fma cu2x_double_subtract cu2x_double_divide cu2x_to_double
/// log of a double, within 1 ulp.
static inline cu2x_double cu2x_log_double(cu2x_double x) {
  ulong a = cu2x_double_magnitude(x);
  if (cu2x_double_isnan(x))
    return cu2x_double_quiet(x);
  if (a == 0ul)
    return cu2x_double{0xFFF0000000000000ul};
  if (cu2x_double_sign(x) != 0ul)
    return cu2x_double_nan();
  if (a == 0x7FF0000000000000ul)
    return x;
  // x = (1 + f) * 2^exponent, with 1 + f between the root of 1/2 and that of 2.
  int exponent;
  ulong m = cu2x_double_unpack(a, exponent);
  exponent -= 1023;
  // The leading bit of m counts as 1 in the exponent.
  ulong scale = 0x3FE0000000000000ul;
  if (m >= 0x0016A09E667F3BCDul) {
    scale -= 0x0010000000000000ul;
    exponent += 1;
  }
  cu2x_double f = cu2x_double{scale + m} - cu2x_double{0x3FF0000000000000ul};
  cu2x_double s = f / (f + cu2x_double{0x4000000000000000ul /* 2 */});
  cu2x_double z = s * s;
  // log(1 + f) = f - f^2 / 2 + s * (f^2 / 2 + z * (2/3 + z * (2/5 + ...)))
  constexpr ulong term[] = {
      0x3FB47AE147AE147Bul, 0x3FB642C8590B2164ul, 0x3FB8618618618618ul, 
      0x3FBAF286BCA1AF28ul, 0x3FBE1E1E1E1E1E1Eul, 0x3FC1111111111111ul, 
      0x3FC3B13B13B13B14ul, 0x3FC745D1745D1746ul, 0x3FCC71C71C71C71Cul, 
      0x3FD2492492492492ul, 0x3FD999999999999Aul, 0x3FE5555555555555ul};
  cu2x_double sum = cu2x_double{term[0]};
  for (int i = 1; i < 12; ++i)
    sum = cu2x_fma(sum, z, cu2x_double{term[i]});
  cu2x_double half_ = f * f * cu2x_double{0x3FE0000000000000ul /* 1/2 */};
  cu2x_double k = cu2x_to_double(exponent);
  cu2x_double low = cu2x_fma(k, cu2x_double{0x3E9FDF473DE6AF28ul /* log(2), lower bits */}, s * (half_ + z * sum));
  return cu2x_fma(k, cu2x_double{0x3FE62E4200000000ul /* and the others */}, f - (half_ - low));
}

//= cu2x_add_double : cu2x_double_add
/// __dadd_rn: an addition that is not fused.
static inline cu2x_double cu2x_add_double(cu2x_double x, cu2x_double y) {
  return x + y;
}

//= cu2x_subtract_double : cu2x_double_subtract
/// __dsub_rn: a subtraction that is not fused.
static inline cu2x_double cu2x_subtract_double(cu2x_double x, cu2x_double y) {
  return x - y;
}

//= cu2x_multiply_double : cu2x_double_multiply
/// __dmul_rn: a multiplication that is not fused.
static inline cu2x_double cu2x_multiply_double(cu2x_double x, cu2x_double y) {
  return x * y;
}

//= cu2x_divide_double : cu2x_double_divide
/// __ddiv_rn.
static inline cu2x_double cu2x_divide_double(cu2x_double x, cu2x_double y) {
  return x / y;
}

//= cu2x_high_word : cu2x_double
/// __double2hiint: the upper half of the bits.
static inline int cu2x_high_word(cu2x_double x) { return int(x.bits >> 32); }

//= cu2x_low_word : cu2x_double
/// __double2loint: the lower half of the bits.
static inline int cu2x_low_word(cu2x_double x) { return int(uint(x.bits)); }

//= cu2x_double_of_words : cu2x_double
/// __hiloint2double: the double with these halves of its bits.
static inline cu2x_double cu2x_double_of_words(int high, int low) {
  return cu2x_double{(ulong(uint(high)) << 32) | ulong(uint(low))};
}

//= cu2x_atomicAdd_double @3.2 : cu2x_double_add
/// atomicAdd of a double under the lock of its address. Lanes that do not get
/// the lock go round once more, so that the one that has it can go on.
static inline cu2x_double cu2x_atomicAdd_double(device cu2x_double *address,
                                                cu2x_double value,
                                                device uint *locks) {
  uint number = uint(ulong(address) >> 3) % 1024u;
  device metal::atomic_uint *lock = (device metal::atomic_uint *)&locks[number];
  device metal::atomic_uint *words = (device metal::atomic_uint *)address;
  cu2x_double old = cu2x_double{0ul};
  bool done = false;
  while (!done) {
    if (metal::atomic_exchange_explicit(lock, 1u,
                                        metal::memory_order_relaxed) == 0u) {
      metal::atomic_thread_fence(metal::mem_flags::mem_device,
                                 metal::memory_order_seq_cst,
                                 metal::thread_scope_device);
      old.bits =
          ulong(metal::atomic_load_explicit(words,
                                            metal::memory_order_relaxed)) |
          ulong(metal::atomic_load_explicit(words + 1,
                                            metal::memory_order_relaxed))
              << 32;
      cu2x_double sum = old + value;
      metal::atomic_store_explicit(words, uint(sum.bits),
                                   metal::memory_order_relaxed);
      metal::atomic_store_explicit(words + 1, uint(sum.bits >> 32),
                                   metal::memory_order_relaxed);
      metal::atomic_thread_fence(metal::mem_flags::mem_device,
                                 metal::memory_order_seq_cst,
                                 metal::thread_scope_device);
      metal::atomic_store_explicit(lock, 0u, metal::memory_order_relaxed);
      done = true;
    }
  }
  return old;
}
