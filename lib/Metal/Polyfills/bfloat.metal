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
