// Functions of half that MSL lacks.
// Specification: CUDA Math API, half precision intrinsics.

//= cu2x_hsaturate
/// x clamped to [0, 1]; NaN becomes 0, as -0 does.
static inline half cu2x_hsaturate(half x) {
  return x > 0.0h ? metal::fmin(x, 1.0h) : 0.0h;
}
static inline half2 cu2x_hsaturate(half2 x) {
  return half2(cu2x_hsaturate(x.x), cu2x_hsaturate(x.y));
}

//= cu2x_hadd_sat : cu2x_hsaturate
/// __hadd_sat, __hadd2_sat: x + y clamped to [0, 1].
static inline half cu2x_hadd_sat(half x, half y) {
  return cu2x_hsaturate(x + y);
}
static inline half2 cu2x_hadd_sat(half2 x, half2 y) {
  return cu2x_hsaturate(x + y);
}

//= cu2x_hsub_sat : cu2x_hsaturate
/// __hsub_sat, __hsub2_sat: x - y clamped to [0, 1].
static inline half cu2x_hsub_sat(half x, half y) {
  return cu2x_hsaturate(x - y);
}
static inline half2 cu2x_hsub_sat(half2 x, half2 y) {
  return cu2x_hsaturate(x - y);
}

//= cu2x_hmul_sat : cu2x_hsaturate
/// __hmul_sat, __hmul2_sat: x * y clamped to [0, 1].
static inline half cu2x_hmul_sat(half x, half y) {
  return cu2x_hsaturate(x * y);
}
static inline half2 cu2x_hmul_sat(half2 x, half2 y) {
  return cu2x_hsaturate(x * y);
}

//= cu2x_hfma_sat : cu2x_hsaturate
/// __hfma_sat, __hfma2_sat: x * y + z, rounded once and clamped to [0, 1].
static inline half cu2x_hfma_sat(half x, half y, half z) {
  return cu2x_hsaturate(metal::fma(x, y, z));
}
static inline half2 cu2x_hfma_sat(half2 x, half2 y, half2 z) {
  return cu2x_hsaturate(metal::fma(x, y, z));
}

//= cu2x_hrelu
/// x, or 0 if it is negative; NaN stays.
static inline half cu2x_hrelu(half x) { return x < 0.0h ? 0.0h : x; }
static inline half2 cu2x_hrelu(half2 x) {
  return half2(cu2x_hrelu(x.x), cu2x_hrelu(x.y));
}

//= cu2x_hfma_relu : cu2x_hrelu
/// __hfma_relu, __hfma2_relu: x * y + z, or 0 if that is negative.
static inline half cu2x_hfma_relu(half x, half y, half z) {
  return cu2x_hrelu(metal::fma(x, y, z));
}
static inline half2 cu2x_hfma_relu(half2 x, half2 y, half2 z) {
  return cu2x_hrelu(metal::fma(x, y, z));
}

//= cu2x_hcmadd
/// __hcmadd: x * y + z of complex numbers, with a multiply-add for each product.
static inline half2 cu2x_hcmadd(half2 x, half2 y, half2 z) {
  half re = metal::fma(x.x, y.x, z.x);
  half im = metal::fma(x.x, y.y, z.y);
  return half2(metal::fma(-x.y, y.y, re), metal::fma(x.y, y.x, im));
}

//= cu2x_hadd_rn @3.2
/// __hadd_rn, __hadd2_rn: x + y that is never merged into a multiply-add.
static inline half cu2x_hadd_rn(half x, half y) {
#pragma METAL fp contract(off)
  return x + y;
}
static inline half2 cu2x_hadd_rn(half2 x, half2 y) {
#pragma METAL fp contract(off)
  return x + y;
}

//= cu2x_hsub_rn @3.2
/// __hsub_rn, __hsub2_rn: x - y that is never merged into a multiply-add.
static inline half cu2x_hsub_rn(half x, half y) {
#pragma METAL fp contract(off)
  return x - y;
}
static inline half2 cu2x_hsub_rn(half2 x, half2 y) {
#pragma METAL fp contract(off)
  return x - y;
}

//= cu2x_hmul_rn @3.2
/// __hmul_rn, __hmul2_rn: x * y that is never merged into a multiply-add.
static inline half cu2x_hmul_rn(half x, half y) {
#pragma METAL fp contract(off)
  return x * y;
}
static inline half2 cu2x_hmul_rn(half2 x, half2 y) {
#pragma METAL fp contract(off)
  return x * y;
}

//= cu2x_hmax
/// __hmax, __hmax2: the maximum, a number rather than NaN; 0 is
/// above -0.
static inline half cu2x_hmax(half x, half y) {
  if (x == y)
    return as_type<half>(ushort(as_type<ushort>(x) & as_type<ushort>(y)));
  return metal::fmax(x, y);
}
static inline half2 cu2x_hmax(half2 x, half2 y) {
  return half2(cu2x_hmax(x.x, y.x), cu2x_hmax(x.y, y.y));
}

//= cu2x_hmax_nan : cu2x_hmax
/// __hmax_nan, __hmax2_nan: the maximum, NaN if an operand is.
static inline half cu2x_hmax_nan(half x, half y) {
  return metal::isnan(x) || metal::isnan(y) ? half(NAN) : cu2x_hmax(x, y);
}
static inline half2 cu2x_hmax_nan(half2 x, half2 y) {
  return half2(cu2x_hmax_nan(x.x, y.x), cu2x_hmax_nan(x.y, y.y));
}

//= cu2x_hmin
/// __hmin, __hmin2: the minimum, a number rather than NaN; -0 is
/// below 0.
static inline half cu2x_hmin(half x, half y) {
  if (x == y)
    return as_type<half>(ushort(as_type<ushort>(x) | as_type<ushort>(y)));
  return metal::fmin(x, y);
}
static inline half2 cu2x_hmin(half2 x, half2 y) {
  return half2(cu2x_hmin(x.x, y.x), cu2x_hmin(x.y, y.y));
}

//= cu2x_hmin_nan : cu2x_hmin
/// __hmin_nan, __hmin2_nan: the minimum, NaN if an operand is.
static inline half cu2x_hmin_nan(half x, half y) {
  return metal::isnan(x) || metal::isnan(y) ? half(NAN) : cu2x_hmin(x, y);
}
static inline half2 cu2x_hmin_nan(half2 x, half2 y) {
  return half2(cu2x_hmin_nan(x.x, y.x), cu2x_hmin_nan(x.y, y.y));
}

//= cu2x_hisinf
/// __hisinf: 1 or -1 for the infinities, else 0.
static inline int cu2x_hisinf(float x) {
  return metal::isinf(x) ? (x > 0.0f ? 1 : -1) : 0;
}

//= cu2x_hisnan2
/// __hisnan2: per half, 1 for NaN, else 0.
static inline half2 cu2x_hisnan2(half2 x) {
  return half2(metal::isnan(x.x) ? 1.0h : 0.0h,
               metal::isnan(x.y) ? 1.0h : 0.0h);
}

//= cu2x_hequ
/// __hequ: x == y; true if one is NaN.
static inline bool cu2x_hequ(half x, half y) { return !(x < y || x > y); }

//= cu2x_heq2
/// __heq2: per half, 1 if x == y, else 0; 0 if one is NaN.
static inline half2 cu2x_heq2(half2 x, half2 y) {
  return half2(x.x == y.x ? 1.0h : 0.0h, x.y == y.y ? 1.0h : 0.0h);
}

//= cu2x_hequ2 : cu2x_hequ
/// __hequ2: per half, 1 if x == y or one is NaN, else 0.
static inline half2 cu2x_hequ2(half2 x, half2 y) {
  return half2(cu2x_hequ(x.x, y.x) ? 1.0h : 0.0h,
               cu2x_hequ(x.y, y.y) ? 1.0h : 0.0h);
}

//= cu2x_hbeq2
/// __hbeq2: whether x == y holds for both halves.
static inline bool cu2x_hbeq2(half2 x, half2 y) {
  return (x.x == y.x) && (x.y == y.y);
}

//= cu2x_hbequ2 : cu2x_hequ
/// __hbequ2: whether both halves have x == y or a NaN.
static inline bool cu2x_hbequ2(half2 x, half2 y) {
  return cu2x_hequ(x.x, y.x) && cu2x_hequ(x.y, y.y);
}

//= cu2x_hne
/// __hne: x < y or x > y; false if one is NaN.
static inline bool cu2x_hne(half x, half y) { return x < y || x > y; }

//= cu2x_hneu
/// __hneu: x != y; true if one is NaN.
static inline bool cu2x_hneu(half x, half y) { return !(x == y); }

//= cu2x_hne2 : cu2x_hne
/// __hne2: per half, 1 if x != y, else 0; 0 if one is NaN.
static inline half2 cu2x_hne2(half2 x, half2 y) {
  return half2(cu2x_hne(x.x, y.x) ? 1.0h : 0.0h,
               cu2x_hne(x.y, y.y) ? 1.0h : 0.0h);
}

//= cu2x_hneu2 : cu2x_hneu
/// __hneu2: per half, 1 if x != y or one is NaN, else 0.
static inline half2 cu2x_hneu2(half2 x, half2 y) {
  return half2(cu2x_hneu(x.x, y.x) ? 1.0h : 0.0h,
               cu2x_hneu(x.y, y.y) ? 1.0h : 0.0h);
}

//= cu2x_hbne2 : cu2x_hne
/// __hbne2: whether x != y holds for both halves.
static inline bool cu2x_hbne2(half2 x, half2 y) {
  return (cu2x_hne(x.x, y.x)) && (cu2x_hne(x.y, y.y));
}

//= cu2x_hbneu2 : cu2x_hneu
/// __hbneu2: whether both halves have x != y or a NaN.
static inline bool cu2x_hbneu2(half2 x, half2 y) {
  return cu2x_hneu(x.x, y.x) && cu2x_hneu(x.y, y.y);
}

//= cu2x_hltu
/// __hltu: x < y; true if one is NaN.
static inline bool cu2x_hltu(half x, half y) { return !(x >= y); }

//= cu2x_hlt2
/// __hlt2: per half, 1 if x < y, else 0; 0 if one is NaN.
static inline half2 cu2x_hlt2(half2 x, half2 y) {
  return half2(x.x < y.x ? 1.0h : 0.0h, x.y < y.y ? 1.0h : 0.0h);
}

//= cu2x_hltu2 : cu2x_hltu
/// __hltu2: per half, 1 if x < y or one is NaN, else 0.
static inline half2 cu2x_hltu2(half2 x, half2 y) {
  return half2(cu2x_hltu(x.x, y.x) ? 1.0h : 0.0h,
               cu2x_hltu(x.y, y.y) ? 1.0h : 0.0h);
}

//= cu2x_hblt2
/// __hblt2: whether x < y holds for both halves.
static inline bool cu2x_hblt2(half2 x, half2 y) {
  return (x.x < y.x) && (x.y < y.y);
}

//= cu2x_hbltu2 : cu2x_hltu
/// __hbltu2: whether both halves have x < y or a NaN.
static inline bool cu2x_hbltu2(half2 x, half2 y) {
  return cu2x_hltu(x.x, y.x) && cu2x_hltu(x.y, y.y);
}

//= cu2x_hleu
/// __hleu: x <= y; true if one is NaN.
static inline bool cu2x_hleu(half x, half y) { return !(x > y); }

//= cu2x_hle2
/// __hle2: per half, 1 if x <= y, else 0; 0 if one is NaN.
static inline half2 cu2x_hle2(half2 x, half2 y) {
  return half2(x.x <= y.x ? 1.0h : 0.0h, x.y <= y.y ? 1.0h : 0.0h);
}

//= cu2x_hleu2 : cu2x_hleu
/// __hleu2: per half, 1 if x <= y or one is NaN, else 0.
static inline half2 cu2x_hleu2(half2 x, half2 y) {
  return half2(cu2x_hleu(x.x, y.x) ? 1.0h : 0.0h,
               cu2x_hleu(x.y, y.y) ? 1.0h : 0.0h);
}

//= cu2x_hble2
/// __hble2: whether x <= y holds for both halves.
static inline bool cu2x_hble2(half2 x, half2 y) {
  return (x.x <= y.x) && (x.y <= y.y);
}

//= cu2x_hbleu2 : cu2x_hleu
/// __hbleu2: whether both halves have x <= y or a NaN.
static inline bool cu2x_hbleu2(half2 x, half2 y) {
  return cu2x_hleu(x.x, y.x) && cu2x_hleu(x.y, y.y);
}

//= cu2x_hgtu
/// __hgtu: x > y; true if one is NaN.
static inline bool cu2x_hgtu(half x, half y) { return !(x <= y); }

//= cu2x_hgt2
/// __hgt2: per half, 1 if x > y, else 0; 0 if one is NaN.
static inline half2 cu2x_hgt2(half2 x, half2 y) {
  return half2(x.x > y.x ? 1.0h : 0.0h, x.y > y.y ? 1.0h : 0.0h);
}

//= cu2x_hgtu2 : cu2x_hgtu
/// __hgtu2: per half, 1 if x > y or one is NaN, else 0.
static inline half2 cu2x_hgtu2(half2 x, half2 y) {
  return half2(cu2x_hgtu(x.x, y.x) ? 1.0h : 0.0h,
               cu2x_hgtu(x.y, y.y) ? 1.0h : 0.0h);
}

//= cu2x_hbgt2
/// __hbgt2: whether x > y holds for both halves.
static inline bool cu2x_hbgt2(half2 x, half2 y) {
  return (x.x > y.x) && (x.y > y.y);
}

//= cu2x_hbgtu2 : cu2x_hgtu
/// __hbgtu2: whether both halves have x > y or a NaN.
static inline bool cu2x_hbgtu2(half2 x, half2 y) {
  return cu2x_hgtu(x.x, y.x) && cu2x_hgtu(x.y, y.y);
}

//= cu2x_hgeu
/// __hgeu: x >= y; true if one is NaN.
static inline bool cu2x_hgeu(half x, half y) { return !(x < y); }

//= cu2x_hge2
/// __hge2: per half, 1 if x >= y, else 0; 0 if one is NaN.
static inline half2 cu2x_hge2(half2 x, half2 y) {
  return half2(x.x >= y.x ? 1.0h : 0.0h, x.y >= y.y ? 1.0h : 0.0h);
}

//= cu2x_hgeu2 : cu2x_hgeu
/// __hgeu2: per half, 1 if x >= y or one is NaN, else 0.
static inline half2 cu2x_hgeu2(half2 x, half2 y) {
  return half2(cu2x_hgeu(x.x, y.x) ? 1.0h : 0.0h,
               cu2x_hgeu(x.y, y.y) ? 1.0h : 0.0h);
}

//= cu2x_hbge2
/// __hbge2: whether x >= y holds for both halves.
static inline bool cu2x_hbge2(half2 x, half2 y) {
  return (x.x >= y.x) && (x.y >= y.y);
}

//= cu2x_hbgeu2 : cu2x_hgeu
/// __hbgeu2: whether both halves have x >= y or a NaN.
static inline bool cu2x_hbgeu2(half2 x, half2 y) {
  return cu2x_hgeu(x.x, y.x) && cu2x_hgeu(x.y, y.y);
}
