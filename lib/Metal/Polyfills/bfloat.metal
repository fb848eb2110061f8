// Functions of bfloat16 that MSL lacks.
// Specification: CUDA Math API, bfloat16 precision intrinsics.

//= cu2x_hfma_bfloat @3.1
/// __hfma of __nv_bfloat16: x * y + z rounded once. The product is exact in
/// float; the sum is rounded to odd there, so that rounding it again to 8 bits
/// is the same as rounding the exact sum.
static inline bfloat cu2x_hfma_bfloat(bfloat x, bfloat y, bfloat z) {
  float product = float(x) * float(y);
  float sum = product + float(z);
  float part = sum - product;
  float error = (product - (sum - part)) + (float(z) - part);
  uint bits = as_type<uint>(sum);
  // Of the two floats around the exact sum take the one with the odd last bit.
  if (metal::isfinite(sum) && error != 0.0f && (bits & 1u) == 0)
    bits += (error > 0.0f) == (sum > 0.0f) ? 1u : UINT_MAX;
  return bfloat(as_type<float>(bits));
}
static inline bfloat2 cu2x_hfma_bfloat(bfloat2 x, bfloat2 y, bfloat2 z) {
  return bfloat2(cu2x_hfma_bfloat(x.x, y.x, z.x),
                 cu2x_hfma_bfloat(x.y, y.y, z.y));
}

//= cu2x_hsaturate_bfloat @3.1
/// x clamped to [0, 1]; NaN becomes 0, as -0 does.
static inline bfloat cu2x_hsaturate_bfloat(bfloat x) {
  if (!(x > bfloat(0.0f)))
    return bfloat(0.0f);
  if (x < bfloat(1.0f))
    return x;
  return bfloat(1.0f);
}
static inline bfloat2 cu2x_hsaturate_bfloat(bfloat2 x) {
  return bfloat2(cu2x_hsaturate_bfloat(x.x), cu2x_hsaturate_bfloat(x.y));
}

//= cu2x_hadd_sat_bfloat @3.1 : cu2x_hsaturate_bfloat
/// __hadd_sat, __hadd2_sat: x + y clamped to [0, 1].
static inline bfloat cu2x_hadd_sat_bfloat(bfloat x, bfloat y) {
  return cu2x_hsaturate_bfloat(x + y);
}
static inline bfloat2 cu2x_hadd_sat_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_hsaturate_bfloat(x + y);
}

//= cu2x_hsub_sat_bfloat @3.1 : cu2x_hsaturate_bfloat
/// __hsub_sat, __hsub2_sat: x - y clamped to [0, 1].
static inline bfloat cu2x_hsub_sat_bfloat(bfloat x, bfloat y) {
  return cu2x_hsaturate_bfloat(x - y);
}
static inline bfloat2 cu2x_hsub_sat_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_hsaturate_bfloat(x - y);
}

//= cu2x_hmul_sat_bfloat @3.1 : cu2x_hsaturate_bfloat
/// __hmul_sat, __hmul2_sat: x * y clamped to [0, 1].
static inline bfloat cu2x_hmul_sat_bfloat(bfloat x, bfloat y) {
  return cu2x_hsaturate_bfloat(x * y);
}
static inline bfloat2 cu2x_hmul_sat_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_hsaturate_bfloat(x * y);
}

//= cu2x_hfma_sat_bfloat @3.1 : cu2x_hfma_bfloat cu2x_hsaturate_bfloat
/// __hfma_sat, __hfma2_sat: x * y + z, rounded once and clamped to [0, 1].
static inline bfloat cu2x_hfma_sat_bfloat(bfloat x, bfloat y, bfloat z) {
  return cu2x_hsaturate_bfloat(cu2x_hfma_bfloat(x, y, z));
}
static inline bfloat2 cu2x_hfma_sat_bfloat(bfloat2 x, bfloat2 y, bfloat2 z) {
  return cu2x_hsaturate_bfloat(cu2x_hfma_bfloat(x, y, z));
}

//= cu2x_hfma_relu_bfloat @3.1 : cu2x_hfma_bfloat
/// __hfma_relu, __hfma2_relu: x * y + z, or 0 if that is negative; NaN stays.
static inline bfloat cu2x_hfma_relu_bfloat(bfloat x, bfloat y, bfloat z) {
  bfloat sum = cu2x_hfma_bfloat(x, y, z);
  if (sum < bfloat(0.0f))
    return bfloat(0.0f);
  return sum;
}
static inline bfloat2 cu2x_hfma_relu_bfloat(bfloat2 x, bfloat2 y, bfloat2 z) {
  return bfloat2(cu2x_hfma_relu_bfloat(x.x, y.x, z.x),
                 cu2x_hfma_relu_bfloat(x.y, y.y, z.y));
}

//= cu2x_hadd_rn_bfloat @3.2
/// __hadd_rn, __hadd2_rn: x + y that is never merged into a multiply-add.
static inline bfloat cu2x_hadd_rn_bfloat(bfloat x, bfloat y) {
#pragma METAL fp contract(off)
  return x + y;
}
static inline bfloat2 cu2x_hadd_rn_bfloat(bfloat2 x, bfloat2 y) {
#pragma METAL fp contract(off)
  return x + y;
}

//= cu2x_hsub_rn_bfloat @3.2
/// __hsub_rn, __hsub2_rn: x - y that is never merged into a multiply-add.
static inline bfloat cu2x_hsub_rn_bfloat(bfloat x, bfloat y) {
#pragma METAL fp contract(off)
  return x - y;
}
static inline bfloat2 cu2x_hsub_rn_bfloat(bfloat2 x, bfloat2 y) {
#pragma METAL fp contract(off)
  return x - y;
}

//= cu2x_hmul_rn_bfloat @3.2
/// __hmul_rn, __hmul2_rn: x * y that is never merged into a multiply-add.
static inline bfloat cu2x_hmul_rn_bfloat(bfloat x, bfloat y) {
#pragma METAL fp contract(off)
  return x * y;
}
static inline bfloat2 cu2x_hmul_rn_bfloat(bfloat2 x, bfloat2 y) {
#pragma METAL fp contract(off)
  return x * y;
}

//= cu2x_hmax_bfloat @3.1
/// __hmax, __hmax2: the maximum, a number rather than NaN; 0 is
/// above -0.
static inline bfloat cu2x_hmax_bfloat(bfloat x, bfloat y) {
  if (x == y)
    return as_type<bfloat>(ushort(as_type<ushort>(x) & as_type<ushort>(y)));
  return bfloat(metal::fmax(float(x), float(y)));
}
static inline bfloat2 cu2x_hmax_bfloat(bfloat2 x, bfloat2 y) {
  return bfloat2(cu2x_hmax_bfloat(x.x, y.x), cu2x_hmax_bfloat(x.y, y.y));
}

//= cu2x_hmax_nan_bfloat @3.1
/// __hmax_nan, __hmax2_nan: the maximum, 0x7FFF if an operand is NaN; 0 is
/// above -0.
static inline bfloat cu2x_hmax_nan_bfloat(bfloat x, bfloat y) {
  if (metal::isnan(float(x)) || metal::isnan(float(y)))
    return as_type<bfloat>(ushort(0x7FFF));
  if (x == y)
    return as_type<bfloat>(ushort(as_type<ushort>(x) & as_type<ushort>(y)));
  return x > y ? x : y;
}
static inline bfloat2 cu2x_hmax_nan_bfloat(bfloat2 x, bfloat2 y) {
  return bfloat2(cu2x_hmax_nan_bfloat(x.x, y.x),
                 cu2x_hmax_nan_bfloat(x.y, y.y));
}

//= cu2x_hmin_bfloat @3.1
/// __hmin, __hmin2: the minimum, a number rather than NaN; -0 is
/// below 0.
static inline bfloat cu2x_hmin_bfloat(bfloat x, bfloat y) {
  if (x == y)
    return as_type<bfloat>(ushort(as_type<ushort>(x) | as_type<ushort>(y)));
  return bfloat(metal::fmin(float(x), float(y)));
}
static inline bfloat2 cu2x_hmin_bfloat(bfloat2 x, bfloat2 y) {
  return bfloat2(cu2x_hmin_bfloat(x.x, y.x), cu2x_hmin_bfloat(x.y, y.y));
}

//= cu2x_hmin_nan_bfloat @3.1
/// __hmin_nan, __hmin2_nan: the minimum, 0x7FFF if an operand is NaN; -0 is
/// below 0.
static inline bfloat cu2x_hmin_nan_bfloat(bfloat x, bfloat y) {
  if (metal::isnan(float(x)) || metal::isnan(float(y)))
    return as_type<bfloat>(ushort(0x7FFF));
  if (x == y)
    return as_type<bfloat>(ushort(as_type<ushort>(x) | as_type<ushort>(y)));
  return x < y ? x : y;
}
static inline bfloat2 cu2x_hmin_nan_bfloat(bfloat2 x, bfloat2 y) {
  return bfloat2(cu2x_hmin_nan_bfloat(x.x, y.x),
                 cu2x_hmin_nan_bfloat(x.y, y.y));
}

//= cu2x_hisnan2_bfloat @3.1
/// __hisnan2: per number, 1 for NaN, else 0.
static inline bfloat2 cu2x_hisnan2_bfloat(bfloat2 x) {
  return bfloat2(bfloat(metal::isnan(float(x.x)) ? 1.0f : 0.0f),
                 bfloat(metal::isnan(float(x.y)) ? 1.0f : 0.0f));
}

//= cu2x_hne_bfloat @3.1
/// __hne: x < y or x > y; false if one is NaN.
static inline bool cu2x_hne_bfloat(bfloat x, bfloat y) {
  return x < y || x > y;
}

//= cu2x_hequ_bfloat @3.1
/// __hequ: x == y; true if one is NaN.
static inline bool cu2x_hequ_bfloat(bfloat x, bfloat y) {
  return !(x < y || x > y);
}

//= cu2x_flags_bfloat @3.1
/// Per number, 1 for true, else 0.
static inline bfloat2 cu2x_flags_bfloat(bool x, bool y) {
  return bfloat2(bfloat(x ? 1.0f : 0.0f), bfloat(y ? 1.0f : 0.0f));
}

//= cu2x_hbeq2_bfloat @3.1
/// __hbeq2: whether x == y holds for both numbers.
static inline bool cu2x_hbeq2_bfloat(bfloat2 x, bfloat2 y) {
  return x.x == y.x && x.y == y.y;
}

//= cu2x_hbneu2_bfloat @3.1
/// __hbneu2: whether x != y or a NaN holds for both numbers.
static inline bool cu2x_hbneu2_bfloat(bfloat2 x, bfloat2 y) {
  return x.x != y.x && x.y != y.y;
}

//= cu2x_hblt2_bfloat @3.1
/// __hblt2: whether x < y holds for both numbers.
static inline bool cu2x_hblt2_bfloat(bfloat2 x, bfloat2 y) {
  return x.x < y.x && x.y < y.y;
}

//= cu2x_hble2_bfloat @3.1
/// __hble2: whether x <= y holds for both numbers.
static inline bool cu2x_hble2_bfloat(bfloat2 x, bfloat2 y) {
  return x.x <= y.x && x.y <= y.y;
}

//= cu2x_hbgt2_bfloat @3.1
/// __hbgt2: whether x > y holds for both numbers.
static inline bool cu2x_hbgt2_bfloat(bfloat2 x, bfloat2 y) {
  return x.x > y.x && x.y > y.y;
}

//= cu2x_hbge2_bfloat @3.1
/// __hbge2: whether x >= y holds for both numbers.
static inline bool cu2x_hbge2_bfloat(bfloat2 x, bfloat2 y) {
  return x.x >= y.x && x.y >= y.y;
}

//= cu2x_heq2_bfloat @3.1 : cu2x_flags_bfloat
/// __heq2: per number, 1 if x == y, else 0; 0 if one is NaN.
static inline bfloat2 cu2x_heq2_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_flags_bfloat(x.x == y.x, x.y == y.y);
}

//= cu2x_hequ2_bfloat @3.1 : cu2x_flags_bfloat cu2x_hequ_bfloat
/// __hequ2: per number, 1 if x == y or one is NaN, else 0.
static inline bfloat2 cu2x_hequ2_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_flags_bfloat(cu2x_hequ_bfloat(x.x, y.x),
                           cu2x_hequ_bfloat(x.y, y.y));
}

//= cu2x_hbequ2_bfloat @3.1 : cu2x_hequ_bfloat
/// __hbequ2: whether x == y or a NaN holds for both numbers.
static inline bool cu2x_hbequ2_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_hequ_bfloat(x.x, y.x) && cu2x_hequ_bfloat(x.y, y.y);
}

//= cu2x_hne2_bfloat @3.1 : cu2x_flags_bfloat cu2x_hne_bfloat
/// __hne2: per number, 1 if x != y, else 0; 0 if one is NaN.
static inline bfloat2 cu2x_hne2_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_flags_bfloat(cu2x_hne_bfloat(x.x, y.x),
                           cu2x_hne_bfloat(x.y, y.y));
}

//= cu2x_hbne2_bfloat @3.1 : cu2x_hne_bfloat
/// __hbne2: whether x != y holds for both numbers.
static inline bool cu2x_hbne2_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_hne_bfloat(x.x, y.x) && cu2x_hne_bfloat(x.y, y.y);
}

//= cu2x_hneu2_bfloat @3.1 : cu2x_flags_bfloat
/// __hneu2: per number, 1 if x != y or one is NaN, else 0.
static inline bfloat2 cu2x_hneu2_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_flags_bfloat(x.x != y.x, x.y != y.y);
}

//= cu2x_hlt2_bfloat @3.1 : cu2x_flags_bfloat
/// __hlt2: per number, 1 if x < y, else 0; 0 if one is NaN.
static inline bfloat2 cu2x_hlt2_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_flags_bfloat(x.x < y.x, x.y < y.y);
}

//= cu2x_hltu2_bfloat @3.1 : cu2x_flags_bfloat
/// __hltu2: per number, 1 if x < y or one is NaN, else 0.
static inline bfloat2 cu2x_hltu2_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_flags_bfloat(!(x.x >= y.x), !(x.y >= y.y));
}

//= cu2x_hbltu2_bfloat @3.1
/// __hbltu2: whether x < y or a NaN holds for both numbers.
static inline bool cu2x_hbltu2_bfloat(bfloat2 x, bfloat2 y) {
  return !(x.x >= y.x) && !(x.y >= y.y);
}

//= cu2x_hle2_bfloat @3.1 : cu2x_flags_bfloat
/// __hle2: per number, 1 if x <= y, else 0; 0 if one is NaN.
static inline bfloat2 cu2x_hle2_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_flags_bfloat(x.x <= y.x, x.y <= y.y);
}

//= cu2x_hleu2_bfloat @3.1 : cu2x_flags_bfloat
/// __hleu2: per number, 1 if x <= y or one is NaN, else 0.
static inline bfloat2 cu2x_hleu2_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_flags_bfloat(!(x.x > y.x), !(x.y > y.y));
}

//= cu2x_hbleu2_bfloat @3.1
/// __hbleu2: whether x <= y or a NaN holds for both numbers.
static inline bool cu2x_hbleu2_bfloat(bfloat2 x, bfloat2 y) {
  return !(x.x > y.x) && !(x.y > y.y);
}

//= cu2x_hgt2_bfloat @3.1 : cu2x_flags_bfloat
/// __hgt2: per number, 1 if x > y, else 0; 0 if one is NaN.
static inline bfloat2 cu2x_hgt2_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_flags_bfloat(x.x > y.x, x.y > y.y);
}

//= cu2x_hgtu2_bfloat @3.1 : cu2x_flags_bfloat
/// __hgtu2: per number, 1 if x > y or one is NaN, else 0.
static inline bfloat2 cu2x_hgtu2_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_flags_bfloat(!(x.x <= y.x), !(x.y <= y.y));
}

//= cu2x_hbgtu2_bfloat @3.1
/// __hbgtu2: whether x > y or a NaN holds for both numbers.
static inline bool cu2x_hbgtu2_bfloat(bfloat2 x, bfloat2 y) {
  return !(x.x <= y.x) && !(x.y <= y.y);
}

//= cu2x_hge2_bfloat @3.1 : cu2x_flags_bfloat
/// __hge2: per number, 1 if x >= y, else 0; 0 if one is NaN.
static inline bfloat2 cu2x_hge2_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_flags_bfloat(x.x >= y.x, x.y >= y.y);
}

//= cu2x_hgeu2_bfloat @3.1 : cu2x_flags_bfloat
/// __hgeu2: per number, 1 if x >= y or one is NaN, else 0.
static inline bfloat2 cu2x_hgeu2_bfloat(bfloat2 x, bfloat2 y) {
  return cu2x_flags_bfloat(!(x.x < y.x), !(x.y < y.y));
}

//= cu2x_hbgeu2_bfloat @3.1
/// __hbgeu2: whether x >= y or a NaN holds for both numbers.
static inline bool cu2x_hbgeu2_bfloat(bfloat2 x, bfloat2 y) {
  return !(x.x < y.x) && !(x.y < y.y);
}

//= cu2x_float2bfloat_rz @3.1 : cu2x_float2bfloat16_rz
/// __float2bfloat16_rz: rounded toward zero.
static inline bfloat cu2x_float2bfloat_rz(float x) {
  return as_type<bfloat>(cu2x_float2bfloat16_rz(x));
}

//= cu2x_float2bfloat_ru @3.1 : cu2x_float2bfloat16_ru
/// __float2bfloat16_ru: rounded up.
static inline bfloat cu2x_float2bfloat_ru(float x) {
  return as_type<bfloat>(cu2x_float2bfloat16_ru(x));
}

//= cu2x_float2bfloat_rd @3.1 : cu2x_float2bfloat16_rd
/// __float2bfloat16_rd: rounded down.
static inline bfloat cu2x_float2bfloat_rd(float x) {
  return as_type<bfloat>(cu2x_float2bfloat16_rd(x));
}

//= cu2x_integer2bfloat @3.1
/// The nearest one. What float has no room for is or-ed into its lowest bit,
/// which the rounding needs.
static inline bfloat cu2x_integer2bfloat(ulong x) {
  uint unused = uint(metal::clz(x));
  if (unused >= 40u)
    return bfloat(float(uint(x)));
  uint shift = 40u - unused;
  uint rest = (x << (64u - shift)) != 0ul ? 1u : 0u;
  return bfloat(metal::ldexp(float(uint(x >> shift) | rest), int(shift)));
}
static inline bfloat cu2x_integer2bfloat(long x) {
  return x < 0 ? -cu2x_integer2bfloat(0ul - ulong(x))
               : cu2x_integer2bfloat(ulong(x));
}

//= cu2x_int2bfloat_rz @3.1 : cu2x_int2float_rz cu2x_float2bfloat_rz
/// __int2bfloat16_rz: rounded toward zero, by way of a float rounded so too.
static inline bfloat cu2x_int2bfloat_rz(int x) {
  return cu2x_float2bfloat_rz(cu2x_int2float_rz(x));
}

//= cu2x_int2bfloat_ru @3.1 : cu2x_int2float_ru cu2x_float2bfloat_ru
/// __int2bfloat16_ru: rounded up, by way of a float rounded so too.
static inline bfloat cu2x_int2bfloat_ru(int x) {
  return cu2x_float2bfloat_ru(cu2x_int2float_ru(x));
}

//= cu2x_int2bfloat_rd @3.1 : cu2x_int2float_rd cu2x_float2bfloat_rd
/// __int2bfloat16_rd: rounded down, by way of a float rounded so too.
static inline bfloat cu2x_int2bfloat_rd(int x) {
  return cu2x_float2bfloat_rd(cu2x_int2float_rd(x));
}

//= cu2x_uint2bfloat_rz @3.1 : cu2x_uint2float_rz cu2x_float2bfloat_rz
/// __uint2bfloat16_rz: rounded toward zero, by way of a float rounded so too.
static inline bfloat cu2x_uint2bfloat_rz(uint x) {
  return cu2x_float2bfloat_rz(cu2x_uint2float_rz(x));
}

//= cu2x_uint2bfloat_ru @3.1 : cu2x_uint2float_ru cu2x_float2bfloat_ru
/// __uint2bfloat16_ru: rounded up, by way of a float rounded so too.
static inline bfloat cu2x_uint2bfloat_ru(uint x) {
  return cu2x_float2bfloat_ru(cu2x_uint2float_ru(x));
}

//= cu2x_uint2bfloat_rd @3.1 : cu2x_uint2float_rd cu2x_float2bfloat_rd
/// __uint2bfloat16_rd: rounded down, by way of a float rounded so too.
static inline bfloat cu2x_uint2bfloat_rd(uint x) {
  return cu2x_float2bfloat_rd(cu2x_uint2float_rd(x));
}

//= cu2x_ll2bfloat_rz @3.1 : cu2x_ll2float_rz cu2x_float2bfloat_rz
/// __ll2bfloat16_rz: rounded toward zero, by way of a float rounded so too.
static inline bfloat cu2x_ll2bfloat_rz(long x) {
  return cu2x_float2bfloat_rz(cu2x_ll2float_rz(x));
}

//= cu2x_ll2bfloat_ru @3.1 : cu2x_ll2float_ru cu2x_float2bfloat_ru
/// __ll2bfloat16_ru: rounded up, by way of a float rounded so too.
static inline bfloat cu2x_ll2bfloat_ru(long x) {
  return cu2x_float2bfloat_ru(cu2x_ll2float_ru(x));
}

//= cu2x_ll2bfloat_rd @3.1 : cu2x_ll2float_rd cu2x_float2bfloat_rd
/// __ll2bfloat16_rd: rounded down, by way of a float rounded so too.
static inline bfloat cu2x_ll2bfloat_rd(long x) {
  return cu2x_float2bfloat_rd(cu2x_ll2float_rd(x));
}

//= cu2x_ull2bfloat_rz @3.1 : cu2x_ull2float_rz cu2x_float2bfloat_rz
/// __ull2bfloat16_rz: rounded toward zero, by way of a float rounded so too.
static inline bfloat cu2x_ull2bfloat_rz(ulong x) {
  return cu2x_float2bfloat_rz(cu2x_ull2float_rz(x));
}

//= cu2x_ull2bfloat_ru @3.1 : cu2x_ull2float_ru cu2x_float2bfloat_ru
/// __ull2bfloat16_ru: rounded up, by way of a float rounded so too.
static inline bfloat cu2x_ull2bfloat_ru(ulong x) {
  return cu2x_float2bfloat_ru(cu2x_ull2float_ru(x));
}

//= cu2x_ull2bfloat_rd @3.1 : cu2x_ull2float_rd cu2x_float2bfloat_rd
/// __ull2bfloat16_rd: rounded down, by way of a float rounded so too.
static inline bfloat cu2x_ull2bfloat_rd(ulong x) {
  return cu2x_float2bfloat_rd(cu2x_ull2float_rd(x));
}

//= cu2x_hcmadd_bfloat @3.1 : cu2x_hfma_bfloat
/// __hcmadd: x * y + z of complex numbers, with a multiply-add for each product.
static inline bfloat2 cu2x_hcmadd_bfloat(bfloat2 x, bfloat2 y, bfloat2 z) {
  bfloat re = cu2x_hfma_bfloat(x.x, y.x, z.x);
  bfloat im = cu2x_hfma_bfloat(x.x, y.y, z.y);
  return bfloat2(cu2x_hfma_bfloat(-x.y, y.y, re),
                 cu2x_hfma_bfloat(x.y, y.x, im));
}
