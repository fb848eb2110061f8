// The functions of the C library for memory, for pointers into any spaces. The
// caller casts them to bytes: `device uchar *`, `thread const uchar *`, ...
// Specification: ISO C, 7.24; CUDA C++ Programming Guide, device functions.

//= cu2x_memcpy
/// memcpy: the areas do not overlap.
template <typename To, typename From>
static inline void cu2x_memcpy(To to, From from, ulong count) {
  for (ulong i = 0; i < count; ++i)
    to[i] = from[i];
}

//= cu2x_memcpy_async
/// __pipeline_memcpy_async, done at once; the last `zeros` bytes become 0.
template <typename To, typename From>
static inline void cu2x_memcpy_async(To to, From from, ulong count,
                                     ulong zeros) {
  for (ulong i = 0; i < count; ++i)
    to[i] = i + zeros < count ? from[i] : uchar(0);
}

//= cu2x_memmove
/// memmove inside of one space: the areas may overlap.
template <typename To, typename From>
static inline void cu2x_memmove(To to, From from, ulong count) {
  if (ulong(to) <= ulong(from)) {
    for (ulong i = 0; i < count; ++i)
      to[i] = from[i];
  } else {
    for (ulong i = count; i > 0; --i)
      to[i - 1] = from[i - 1];
  }
}

//= cu2x_memset
/// memset: `count` bytes of the low byte of `value`.
template <typename To>
static inline void cu2x_memset(To to, int value, ulong count) {
  for (ulong i = 0; i < count; ++i)
    to[i] = uchar(value);
}

//= cu2x_memcmp
/// memcmp: the difference of the first bytes that differ.
template <typename Left, typename Right>
static inline int cu2x_memcmp(Left left, Right right, ulong count) {
  for (ulong i = 0; i < count; ++i)
    if (left[i] != right[i])
      return int(left[i]) - int(right[i]);
  return 0;
}
