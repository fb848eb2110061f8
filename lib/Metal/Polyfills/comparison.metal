// Functions that compare as the C++ library does.
// Specification: ISO C++, alg.min.max.

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

//= cu2x_islessgreater
/// islessgreater: whether x is less or greater than y; not for NaN.
static inline bool cu2x_islessgreater(float x, float y) {
  return x < y || x > y;
}
