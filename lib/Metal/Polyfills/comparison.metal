// Functions that compare as the C++ library and PTX do.
// Specification: ISO C++, alg.min.max; PTX ISA, min and max.

//= cu2x_std_min
/// std::min: x unless y is less; x if one is NaN.
template <typename T> static inline T cu2x_std_min(T x, T y) {
  return y < x ? y : x;
}

//= cu2x_std_max
/// std::max: x unless it is less than y; x if one is NaN.
template <typename T> static inline T cu2x_std_max(T x, T y) {
  return x < y ? y : x;
}

//= cu2x_fminf
/// fminf: a number rather than NaN; -0 is below 0, as in PTX.
static inline float cu2x_fminf(float x, float y) {
  if (x == y)
    return as_type<float>(as_type<uint>(x) | as_type<uint>(y));
  return metal::fmin(x, y);
}

//= cu2x_fmaxf
/// fmaxf: a number rather than NaN; 0 is above -0, as in PTX.
static inline float cu2x_fmaxf(float x, float y) {
  if (x == y)
    return as_type<float>(as_type<uint>(x) & as_type<uint>(y));
  return metal::fmax(x, y);
}

//= cu2x_islessgreater
/// islessgreater: whether x is less or greater than y; not for NaN.
static inline bool cu2x_islessgreater(float x, float y) {
  return x < y || x > y;
}
