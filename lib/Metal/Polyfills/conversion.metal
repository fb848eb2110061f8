// Conversions between float and integers with CUDA's rounding and range.
// Specification: CUDA Math API, type casting intrinsics; PTX ISA, cvt.
//
// Outside of the range of the integer type CUDA gives its nearest value, where
// a cast of MSL is undefined. NaN becomes 0, and the value with only the
// highest bit set if the integer has 64 bits.

//= cu2x_saturate_to_int
/// An integral float as int, the nearest one if it is out of range.
static inline int cu2x_saturate_to_int(float x) {
  if (x >= 0x1p31f)
    return INT_MAX;
  if (x < -0x1p31f)
    return INT_MIN;
  return metal::isnan(x) ? 0 : int(x);
}

//= cu2x_float2int_rn : cu2x_saturate_to_int
/// __float2int_rn: rounded to nearest even.
static inline int cu2x_float2int_rn(float x) {
  return cu2x_saturate_to_int(metal::rint(x));
}

//= cu2x_float2int_rz : cu2x_saturate_to_int
/// __float2int_rz: rounded toward zero.
static inline int cu2x_float2int_rz(float x) {
  return cu2x_saturate_to_int(metal::trunc(x));
}

//= cu2x_float2int_ru : cu2x_saturate_to_int
/// __float2int_ru: rounded up.
static inline int cu2x_float2int_ru(float x) {
  return cu2x_saturate_to_int(metal::ceil(x));
}

//= cu2x_float2int_rd : cu2x_saturate_to_int
/// __float2int_rd: rounded down.
static inline int cu2x_float2int_rd(float x) {
  return cu2x_saturate_to_int(metal::floor(x));
}

//= cu2x_saturate_to_uint
/// An integral float as uint, the nearest one if it is out of range.
static inline uint cu2x_saturate_to_uint(float x) {
  if (x >= 0x1p32f)
    return UINT_MAX;
  if (x < 0.0f)
    return 0u;
  return metal::isnan(x) ? 0u : uint(x);
}

//= cu2x_float2uint_rn : cu2x_saturate_to_uint
/// __float2uint_rn: rounded to nearest even.
static inline uint cu2x_float2uint_rn(float x) {
  return cu2x_saturate_to_uint(metal::rint(x));
}

//= cu2x_float2uint_rz : cu2x_saturate_to_uint
/// __float2uint_rz: rounded toward zero.
static inline uint cu2x_float2uint_rz(float x) {
  return cu2x_saturate_to_uint(metal::trunc(x));
}

//= cu2x_float2uint_ru : cu2x_saturate_to_uint
/// __float2uint_ru: rounded up.
static inline uint cu2x_float2uint_ru(float x) {
  return cu2x_saturate_to_uint(metal::ceil(x));
}

//= cu2x_float2uint_rd : cu2x_saturate_to_uint
/// __float2uint_rd: rounded down.
static inline uint cu2x_float2uint_rd(float x) {
  return cu2x_saturate_to_uint(metal::floor(x));
}

//= cu2x_saturate_to_ll
/// An integral float as long, the nearest one if it is out of range.
static inline long cu2x_saturate_to_ll(float x) {
  if (x >= 0x1p63f)
    return LONG_MAX;
  if (x < -0x1p63f)
    return LONG_MIN;
  return metal::isnan(x) ? LONG_MIN : long(x);
}

//= cu2x_float2ll_rn : cu2x_saturate_to_ll
/// __float2ll_rn: rounded to nearest even.
static inline long cu2x_float2ll_rn(float x) {
  return cu2x_saturate_to_ll(metal::rint(x));
}

//= cu2x_float2ll_rz : cu2x_saturate_to_ll
/// __float2ll_rz: rounded toward zero.
static inline long cu2x_float2ll_rz(float x) {
  return cu2x_saturate_to_ll(metal::trunc(x));
}

//= cu2x_llroundf : cu2x_float2ll_rz
/// lroundf, llroundf: x rounded to the nearest integer, halves away from zero.
static inline long cu2x_llroundf(float x) {
  return cu2x_float2ll_rz(metal::round(x));
}

//= cu2x_float2ll_ru : cu2x_saturate_to_ll
/// __float2ll_ru: rounded up.
static inline long cu2x_float2ll_ru(float x) {
  return cu2x_saturate_to_ll(metal::ceil(x));
}

//= cu2x_float2ll_rd : cu2x_saturate_to_ll
/// __float2ll_rd: rounded down.
static inline long cu2x_float2ll_rd(float x) {
  return cu2x_saturate_to_ll(metal::floor(x));
}

//= cu2x_saturate_to_ull
/// An integral float as ulong, the nearest one if it is out of range.
static inline ulong cu2x_saturate_to_ull(float x) {
  if (x >= 0x1p64f)
    return ULONG_MAX;
  if (x < 0.0f)
    return 0ul;
  return metal::isnan(x) ? 0x8000000000000000ul : ulong(x);
}

//= cu2x_float2ull_rn : cu2x_saturate_to_ull
/// __float2ull_rn: rounded to nearest even.
static inline ulong cu2x_float2ull_rn(float x) {
  return cu2x_saturate_to_ull(metal::rint(x));
}

//= cu2x_float2ull_rz : cu2x_saturate_to_ull
/// __float2ull_rz: rounded toward zero.
static inline ulong cu2x_float2ull_rz(float x) {
  return cu2x_saturate_to_ull(metal::trunc(x));
}

//= cu2x_float2ull_ru : cu2x_saturate_to_ull
/// __float2ull_ru: rounded up.
static inline ulong cu2x_float2ull_ru(float x) {
  return cu2x_saturate_to_ull(metal::ceil(x));
}

//= cu2x_float2ull_rd : cu2x_saturate_to_ull
/// __float2ull_rd: rounded down.
static inline ulong cu2x_float2ull_rd(float x) {
  return cu2x_saturate_to_ull(metal::floor(x));
}

//= cu2x_magnitude_to_float
/// An integer as float, rounded toward zero, or away from it if `up`.
static inline float cu2x_magnitude_to_float(ulong x, bool up) {
  if (x < 0x1000000ul)
    return float(x);
  // All but the highest 24 bits.
  ulong lost = 0xFFFFFFFFFFFFFFFFul >> (metal::clz(x) + 24ul);
  float result = float(x & ~lost);
  bool exact = (x & lost) == 0;
  return up && !exact ? as_type<float>(as_type<uint>(result) + 1u) : result;
}

//= cu2x_int2float_rz : cu2x_magnitude_to_float
/// __int2float_rz: rounded toward zero.
static inline float cu2x_int2float_rz(int x) {
  return x < 0 ? -cu2x_magnitude_to_float(0ul - ulong(long(x)), false)
               : cu2x_magnitude_to_float(ulong(x), false);
}

//= cu2x_int2float_ru : cu2x_magnitude_to_float
/// __int2float_ru: rounded up.
static inline float cu2x_int2float_ru(int x) {
  return x < 0 ? -cu2x_magnitude_to_float(0ul - ulong(long(x)), false)
               : cu2x_magnitude_to_float(ulong(x), true);
}

//= cu2x_int2float_rd : cu2x_magnitude_to_float
/// __int2float_rd: rounded down.
static inline float cu2x_int2float_rd(int x) {
  return x < 0 ? -cu2x_magnitude_to_float(0ul - ulong(long(x)), true)
               : cu2x_magnitude_to_float(ulong(x), false);
}

//= cu2x_uint2float_rz : cu2x_magnitude_to_float
/// __uint2float_rz: rounded toward zero.
static inline float cu2x_uint2float_rz(uint x) {
  return cu2x_magnitude_to_float(x, false);
}

//= cu2x_uint2float_ru : cu2x_magnitude_to_float
/// __uint2float_ru: rounded up.
static inline float cu2x_uint2float_ru(uint x) {
  return cu2x_magnitude_to_float(x, true);
}

//= cu2x_uint2float_rd : cu2x_magnitude_to_float
/// __uint2float_rd: rounded down.
static inline float cu2x_uint2float_rd(uint x) {
  return cu2x_magnitude_to_float(x, false);
}

//= cu2x_ll2float_rz : cu2x_magnitude_to_float
/// __ll2float_rz: rounded toward zero.
static inline float cu2x_ll2float_rz(long x) {
  return x < 0 ? -cu2x_magnitude_to_float(0ul - ulong(x), false)
               : cu2x_magnitude_to_float(ulong(x), false);
}

//= cu2x_ll2float_ru : cu2x_magnitude_to_float
/// __ll2float_ru: rounded up.
static inline float cu2x_ll2float_ru(long x) {
  return x < 0 ? -cu2x_magnitude_to_float(0ul - ulong(x), false)
               : cu2x_magnitude_to_float(ulong(x), true);
}

//= cu2x_ll2float_rd : cu2x_magnitude_to_float
/// __ll2float_rd: rounded down.
static inline float cu2x_ll2float_rd(long x) {
  return x < 0 ? -cu2x_magnitude_to_float(0ul - ulong(x), true)
               : cu2x_magnitude_to_float(ulong(x), false);
}

//= cu2x_ull2float_rz : cu2x_magnitude_to_float
/// __ull2float_rz: rounded toward zero.
static inline float cu2x_ull2float_rz(ulong x) {
  return cu2x_magnitude_to_float(x, false);
}

//= cu2x_ull2float_ru : cu2x_magnitude_to_float
/// __ull2float_ru: rounded up.
static inline float cu2x_ull2float_ru(ulong x) {
  return cu2x_magnitude_to_float(x, true);
}

//= cu2x_ull2float_rd : cu2x_magnitude_to_float
/// __ull2float_rd: rounded down.
static inline float cu2x_ull2float_rd(ulong x) {
  return cu2x_magnitude_to_float(x, false);
}
