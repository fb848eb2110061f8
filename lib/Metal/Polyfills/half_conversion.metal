// Conversions of half and bfloat16 with CUDA's rounding and range.
// Specification: CUDA Math API, half and bfloat16 conversion.

//= cu2x_half2int_rn : cu2x_float2int_rn
/// __half2int_rn: rounded to nearest even.
static inline int cu2x_half2int_rn(half x) {
  return cu2x_float2int_rn(float(x));
}

//= cu2x_half2int_rz : cu2x_float2int_rz
/// __half2int_rz: rounded toward zero.
static inline int cu2x_half2int_rz(half x) {
  return cu2x_float2int_rz(float(x));
}

//= cu2x_half2int_ru : cu2x_float2int_ru
/// __half2int_ru: rounded up.
static inline int cu2x_half2int_ru(half x) {
  return cu2x_float2int_ru(float(x));
}

//= cu2x_half2int_rd : cu2x_float2int_rd
/// __half2int_rd: rounded down.
static inline int cu2x_half2int_rd(half x) {
  return cu2x_float2int_rd(float(x));
}

//= cu2x_half2uint_rn : cu2x_float2uint_rn
/// __half2uint_rn: rounded to nearest even.
static inline uint cu2x_half2uint_rn(half x) {
  return cu2x_float2uint_rn(float(x));
}

//= cu2x_half2uint_rz : cu2x_float2uint_rz
/// __half2uint_rz: rounded toward zero.
static inline uint cu2x_half2uint_rz(half x) {
  return cu2x_float2uint_rz(float(x));
}

//= cu2x_half2uint_ru : cu2x_float2uint_ru
/// __half2uint_ru: rounded up.
static inline uint cu2x_half2uint_ru(half x) {
  return cu2x_float2uint_ru(float(x));
}

//= cu2x_half2uint_rd : cu2x_float2uint_rd
/// __half2uint_rd: rounded down.
static inline uint cu2x_half2uint_rd(half x) {
  return cu2x_float2uint_rd(float(x));
}

//= cu2x_half2ll_rn : cu2x_float2ll_rn
/// __half2ll_rn: rounded to nearest even.
static inline long cu2x_half2ll_rn(half x) {
  return cu2x_float2ll_rn(float(x));
}

//= cu2x_half2ll_rz : cu2x_float2ll_rz
/// __half2ll_rz: rounded toward zero.
static inline long cu2x_half2ll_rz(half x) {
  return cu2x_float2ll_rz(float(x));
}

//= cu2x_half2ll_ru : cu2x_float2ll_ru
/// __half2ll_ru: rounded up.
static inline long cu2x_half2ll_ru(half x) {
  return cu2x_float2ll_ru(float(x));
}

//= cu2x_half2ll_rd : cu2x_float2ll_rd
/// __half2ll_rd: rounded down.
static inline long cu2x_half2ll_rd(half x) {
  return cu2x_float2ll_rd(float(x));
}

//= cu2x_half2ull_rn : cu2x_float2ull_rn
/// __half2ull_rn: rounded to nearest even.
static inline ulong cu2x_half2ull_rn(half x) {
  return cu2x_float2ull_rn(float(x));
}

//= cu2x_half2ull_rz : cu2x_float2ull_rz
/// __half2ull_rz: rounded toward zero.
static inline ulong cu2x_half2ull_rz(half x) {
  return cu2x_float2ull_rz(float(x));
}

//= cu2x_half2ull_ru : cu2x_float2ull_ru
/// __half2ull_ru: rounded up.
static inline ulong cu2x_half2ull_ru(half x) {
  return cu2x_float2ull_ru(float(x));
}

//= cu2x_half2ull_rd : cu2x_float2ull_rd
/// __half2ull_rd: rounded down.
static inline ulong cu2x_half2ull_rd(half x) {
  return cu2x_float2ull_rd(float(x));
}

//= cu2x_float2short_rn
/// __half2short_rn, __bfloat162short_rn: rounded
/// to nearest even; the nearest value if out of range, 0 for NaN.
static inline short cu2x_float2short_rn(float x) {
  return metal::isnan(x)
             ? short(0)
             : short(metal::clamp(metal::rint(x), -32768.0f, 32767.0f));
}

//= cu2x_float2short_rz
/// __half2short_rz, __bfloat162short_rz: rounded
/// toward zero; the nearest value if out of range, 0 for NaN.
static inline short cu2x_float2short_rz(float x) {
  return metal::isnan(x)
             ? short(0)
             : short(metal::clamp(metal::trunc(x), -32768.0f, 32767.0f));
}

//= cu2x_float2short_ru
/// __half2short_ru, __bfloat162short_ru: rounded
/// up; the nearest value if out of range, 0 for NaN.
static inline short cu2x_float2short_ru(float x) {
  return metal::isnan(x)
             ? short(0)
             : short(metal::clamp(metal::ceil(x), -32768.0f, 32767.0f));
}

//= cu2x_float2short_rd
/// __half2short_rd, __bfloat162short_rd: rounded
/// down; the nearest value if out of range, 0 for NaN.
static inline short cu2x_float2short_rd(float x) {
  return metal::isnan(x)
             ? short(0)
             : short(metal::clamp(metal::floor(x), -32768.0f, 32767.0f));
}

//= cu2x_float2ushort_rn
/// __half2ushort_rn, __bfloat162ushort_rn: rounded
/// to nearest even; the nearest value if out of range, 0 for NaN.
static inline ushort cu2x_float2ushort_rn(float x) {
  return metal::isnan(x)
             ? ushort(0)
             : ushort(metal::clamp(metal::rint(x), 0.0f, 65535.0f));
}

//= cu2x_float2ushort_rz
/// __half2ushort_rz, __bfloat162ushort_rz: rounded
/// toward zero; the nearest value if out of range, 0 for NaN.
static inline ushort cu2x_float2ushort_rz(float x) {
  return metal::isnan(x)
             ? ushort(0)
             : ushort(metal::clamp(metal::trunc(x), 0.0f, 65535.0f));
}

//= cu2x_float2ushort_ru
/// __half2ushort_ru, __bfloat162ushort_ru: rounded
/// up; the nearest value if out of range, 0 for NaN.
static inline ushort cu2x_float2ushort_ru(float x) {
  return metal::isnan(x)
             ? ushort(0)
             : ushort(metal::clamp(metal::ceil(x), 0.0f, 65535.0f));
}

//= cu2x_float2ushort_rd
/// __half2ushort_rd, __bfloat162ushort_rd: rounded
/// down; the nearest value if out of range, 0 for NaN.
static inline ushort cu2x_float2ushort_rd(float x) {
  return metal::isnan(x)
             ? ushort(0)
             : ushort(metal::clamp(metal::floor(x), 0.0f, 65535.0f));
}

//= cu2x_float2char_rz
/// __half2char_rz, __bfloat162char_rz: rounded toward zero; the nearest value if out
/// of range, 0 for NaN.
static inline char cu2x_float2char_rz(float x) {
  return metal::isnan(x) ? char(0)
                         : char(metal::clamp(metal::trunc(x), -128.0f, 127.0f));
}

//= cu2x_float2uchar_rz
/// __half2uchar_rz, __bfloat162uchar_rz: rounded toward zero; the nearest value if out
/// of range, 0 for NaN.
static inline uchar cu2x_float2uchar_rz(float x) {
  return metal::isnan(x) ? uchar(0)
                         : uchar(metal::clamp(metal::trunc(x), 0.0f, 255.0f));
}

//= cu2x_float2half_directed
/// x as half, rounded up (1), down (-1) or toward zero (0): the nearest half,
/// or its neighbour if that is on the wrong side.
static inline half cu2x_float2half_directed(float x, int direction) {
  half nearest = half(x);
  float error = x - float(nearest);
  if (metal::isnan(x) || error == 0.0f || metal::isinf(x))
    return nearest;
  if (direction == 0)
    direction = x > 0.0f ? -1 : 1;
  if (error * float(direction) <= 0.0f)
    return nearest;
  // The neighbour in that direction; around zero it has the sign of x.
  ushort bits = as_type<ushort>(nearest);
  if ((bits & 0x7FFFu) == 0)
    return as_type<half>(ushort((x < 0.0f ? 0x8000u : 0u) | 1u));
  return as_type<half>(
      ushort((x > 0.0f) == (direction > 0) ? bits + 1u : bits - 1u));
}

//= cu2x_float2half_rz : cu2x_float2half_directed
/// __float2half_rz: rounded toward zero.
static inline half cu2x_float2half_rz(float x) {
  return cu2x_float2half_directed(x, 0);
}

//= cu2x_float2half_ru : cu2x_float2half_directed
/// __float2half_ru: rounded up.
static inline half cu2x_float2half_ru(float x) {
  return cu2x_float2half_directed(x, 1);
}

//= cu2x_float2half_rd : cu2x_float2half_directed
/// __float2half_rd: rounded down.
static inline half cu2x_float2half_rd(float x) {
  return cu2x_float2half_directed(x, -1);
}

//= cu2x_near_half
/// x as a float: exact where half has numbers, else out of its range as well.
static inline float cu2x_near_half(int x) {
  return float(metal::clamp(x, -131072, 131072));
}
static inline float cu2x_near_half(uint x) {
  return float(metal::min(x, 131072u));
}
static inline float cu2x_near_half(long x) {
  return float(metal::clamp(x, long(-131072), long(131072)));
}
static inline float cu2x_near_half(ulong x) {
  return float(metal::min(x, ulong(131072)));
}

//= cu2x_int2half_rz : cu2x_near_half cu2x_float2half_directed
/// __int2half_rz and the same of other integers: rounded toward zero.
template <typename T> static inline half cu2x_int2half_rz(T x) {
  return cu2x_float2half_directed(cu2x_near_half(x), 0);
}

//= cu2x_int2half_ru : cu2x_near_half cu2x_float2half_directed
/// __int2half_ru and the same of other integers: rounded up.
template <typename T> static inline half cu2x_int2half_ru(T x) {
  return cu2x_float2half_directed(cu2x_near_half(x), 1);
}

//= cu2x_int2half_rd : cu2x_near_half cu2x_float2half_directed
/// __int2half_rd and the same of other integers: rounded down.
template <typename T> static inline half cu2x_int2half_rd(T x) {
  return cu2x_float2half_directed(cu2x_near_half(x), -1);
}

//= cu2x_bfloat162float
/// __bfloat162float on the bits, for MSL before 3.1, which has no bfloat.
static inline float cu2x_bfloat162float(ushort x) {
  return as_type<float>(uint(x) << 16);
}

//= cu2x_float2bfloat16_rn
/// __float2bfloat16, __float2bfloat16_rn as bits: rounded to nearest even; NaN
/// becomes 0x7FFF.
static inline ushort cu2x_float2bfloat16_rn(float x) {
  if (metal::isnan(x))
    return 0x7FFF;
  uint bits = as_type<uint>(x);
  return ushort((bits + 0x7FFFu + (bits >> 16 & 1u)) >> 16);
}

//= cu2x_float2bfloat16_rz
/// __float2bfloat16_rz as bits: rounded toward zero.
static inline ushort cu2x_float2bfloat16_rz(float x) {
  return metal::isnan(x) ? ushort(0x7FFF) : ushort(as_type<uint>(x) >> 16);
}

//= cu2x_float2bfloat16_ru
/// __float2bfloat16_ru as bits: rounded up.
static inline ushort cu2x_float2bfloat16_ru(float x) {
  if (metal::isnan(x))
    return 0x7FFF;
  uint bits = as_type<uint>(x);
  return ushort((metal::signbit(x) ? bits : bits + 0xFFFFu) >> 16);
}

//= cu2x_float2bfloat16_rd
/// __float2bfloat16_rd as bits: rounded down.
static inline ushort cu2x_float2bfloat16_rd(float x) {
  if (metal::isnan(x))
    return 0x7FFF;
  uint bits = as_type<uint>(x);
  return ushort((metal::signbit(x) ? bits + 0xFFFFu : bits) >> 16);
}
