// What a kernel has to say to its host.
// Specification: CUDA C++ Programming Guide, formatted output, assertion, trap
// function.
//
// A buffer of printf begins with four words: how many words there are for
// records, how many of them are taken, how many records found no room, and one
// that is not used. A record is its length in words, the number of its format,
// and the arguments: a word, or two with the low one first. The host sets the
// first word, and the next two to 0.
//
// A record of failure has eight words, all 0 at first: whether there is one,
// the number of its place, the block's index and the thread's.

//= cu2x_printf_reserve
/// The index of `count` words for a record, or 0 if there is no room, which is
/// counted.
static inline uint cu2x_printf_reserve(device uint *buffer, uint count) {
  device metal::atomic_uint *taken = (device metal::atomic_uint *)&buffer[1];
  device metal::atomic_uint *lost = (device metal::atomic_uint *)&buffer[2];
  uint begin = metal::atomic_load_explicit(taken, metal::memory_order_relaxed);
  do {
    if (count > buffer[0] - begin) {
      metal::atomic_fetch_add_explicit(lost, 1u, metal::memory_order_relaxed);
      return 0;
    }
  } while (!metal::atomic_compare_exchange_weak_explicit(
      taken, &begin, begin + count, metal::memory_order_relaxed,
      metal::memory_order_relaxed));
  return begin + 4u;
}

//= cu2x_printf_put
/// Writes one argument of a printf and goes on behind it.
static inline void cu2x_printf_put(device uint *buffer, thread uint &at,
                                   uint value) {
  buffer[at++] = value;
}
static inline void cu2x_printf_put(device uint *buffer, thread uint &at,
                                   int value) {
  buffer[at++] = uint(value);
}
static inline void cu2x_printf_put(device uint *buffer, thread uint &at,
                                   float value) {
  buffer[at++] = as_type<uint>(value);
}
static inline void cu2x_printf_put(device uint *buffer, thread uint &at,
                                   ulong value) {
  buffer[at++] = uint(value);
  buffer[at++] = uint(value >> 32);
}
static inline void cu2x_printf_put(device uint *buffer, thread uint &at,
                                   long value) {
  cu2x_printf_put(buffer, at, ulong(value));
}

//= cu2x_printf : cu2x_printf_reserve cu2x_printf_put
/// printf: notes the number of the format and the arguments for the host.
template <typename... Values>
static inline int cu2x_printf(device uint *buffer, uint format,
                              Values... values) {
  const uint sizes[] = {8u, uint(sizeof(values))...};
  uint count = 0u;
  for (uint i = 0u; i <= sizeof...(values); ++i)
    count += sizes[i] / 4u;
  uint at = cu2x_printf_reserve(buffer, count);
  if (at != 0u) {
    buffer[at++] = count;
    buffer[at++] = format;
    const int done[] = {0, (cu2x_printf_put(buffer, at, values), 0)...};
    (void)done;
  }
  return int(sizeof...(values));
}

//= cu2x_fail
/// Notes the place for the host if no other thread has failed before. The
/// thread goes on.
static inline void cu2x_fail(uint site, device uint *record, uint3 block,
                             uint3 thread_) {
  device metal::atomic_uint *taken = (device metal::atomic_uint *)record;
  uint seen = 0u;
  while (!metal::atomic_compare_exchange_weak_explicit(
      taken, &seen, 1u, metal::memory_order_relaxed,
      metal::memory_order_relaxed)) {
    if (seen != 0u)
      return;
  }
  record[1] = site;
  record[2] = block.x;
  record[3] = block.y;
  record[4] = block.z;
  record[5] = thread_.x;
  record[6] = thread_.y;
  record[7] = thread_.z;
}

//= cu2x_assert : cu2x_fail
/// assert: cu2x_fail unless the condition holds.
static inline void cu2x_assert(bool condition, uint site, device uint *record,
                               uint3 block, uint3 thread_) {
  if (!condition)
    cu2x_fail(site, record, block, thread_);
}
