// Warp functions of CUDA whose meaning no single function of MSL has.
// Specification: CUDA C++ Programming Guide, warp shuffle, vote, match and
// reduce functions.
//
// `lane` is the caller's [[thread_index_in_simdgroup]]. A mask is the caller's
// promise that its lanes call together; lanes that do not exist are left out.

//= cu2x_read_lane
/// The value of another lane; simd_shuffle for all types.
template <typename T> static inline T cu2x_read_lane(T value, uint lane) {
  return metal::simd_shuffle(value, ushort(lane));
}
static inline bool cu2x_read_lane(bool value, uint lane) {
  return metal::simd_shuffle(ushort(value), ushort(lane)) != 0;
}
static inline long cu2x_read_lane(long value, uint lane) {
  return as_type<long>(
      metal::simd_shuffle(as_type<uint2>(value), ushort(lane)));
}
static inline ulong cu2x_read_lane(ulong value, uint lane) {
  return as_type<ulong>(
      metal::simd_shuffle(as_type<uint2>(value), ushort(lane)));
}

//= cu2x_read_record
/// The struct of another lane, word by word.
template <typename T> static inline T cu2x_read_record(T value, uint lane) {
  T result = value;
  if (alignof(T) % 4 == 0) {
    thread uint *to = (thread uint *)&result;
    for (uint i = 0; i < sizeof(T) / 4; ++i)
      to[i] = metal::simd_shuffle(to[i], ushort(lane));
  } else {
    thread uchar *to = (thread uchar *)&result;
    for (uint i = 0; i < sizeof(T); ++i)
      to[i] = uchar(metal::simd_shuffle(ushort(to[i]), ushort(lane)));
  }
  return result;
}

//= cu2x_shfl_sync : cu2x_read_lane
/// __shfl_sync: the value of lane `source` modulo `width` of the own segment.
template <typename T>
static inline T cu2x_shfl_sync(T value, int source, int width, uint lane) {
  uint inside = uint(width) - 1u;
  return cu2x_read_lane(value, (lane & ~inside) | (uint(source) & inside));
}

//= cu2x_shfl_up_sync : cu2x_read_lane
/// __shfl_up_sync: the value of the lane `delta` below, the own one if that is
/// outside of the segment.
template <typename T>
static inline T cu2x_shfl_up_sync(T value, uint delta, int width, uint lane) {
  uint first = lane & ~(uint(width) - 1u);
  int from = int(lane) - int(delta & 31u);
  return cu2x_read_lane(value, from >= int(first) ? uint(from) : lane);
}

//= cu2x_shfl_down_sync : cu2x_read_lane
/// __shfl_down_sync: the value of the lane `delta` above, the own one if that
/// is outside of the segment.
template <typename T>
static inline T cu2x_shfl_down_sync(T value, uint delta, int width, uint lane) {
  uint last = lane | (uint(width) - 1u);
  uint from = lane + (delta & 31u);
  return cu2x_read_lane(value, from <= last ? from : lane);
}

//= cu2x_shfl_xor_sync : cu2x_read_lane
/// __shfl_xor_sync: the value of lane `lane ^ bits`, the own one if that is in
/// a later segment.
template <typename T>
static inline T cu2x_shfl_xor_sync(T value, int bits, int width, uint lane) {
  uint last = lane | (uint(width) - 1u);
  uint from = lane ^ (uint(bits) & 31u);
  return cu2x_read_lane(value, from <= last ? from : lane);
}

//= cu2x_activemask
/// __activemask: the lanes that are here. The upper half of a vote is not
/// defined.
static inline uint cu2x_activemask() {
  return uint(metal::simd_vote::vote_t(metal::simd_active_threads_mask()));
}

//= cu2x_ballot_sync
/// __ballot_sync: the lanes of `mask` whose predicate holds.
static inline uint cu2x_ballot_sync(uint mask, bool predicate) {
  return mask & uint(metal::simd_vote::vote_t(metal::simd_ballot(predicate)));
}

//= cu2x_any_sync : cu2x_ballot_sync
/// __any_sync: whether the predicate holds in a lane of `mask`.
static inline bool cu2x_any_sync(uint mask, bool predicate) {
  return cu2x_ballot_sync(mask, predicate) != 0;
}

//= cu2x_all_sync : cu2x_ballot_sync
/// __all_sync: whether the predicate holds in all lanes of `mask`.
static inline bool cu2x_all_sync(uint mask, bool predicate) {
  return cu2x_ballot_sync(mask, !predicate) == 0;
}

//= cu2x_match_any_sync : cu2x_activemask cu2x_ballot_sync cu2x_read_lane
/// __match_any_sync: the lanes of `mask` that have the own value. Each round
/// settles all lanes that agree with the lowest one that is left.
template <typename T>
static inline uint cu2x_match_any_sync(uint mask, T value) {
  uint result = 0;
  uint left = mask & cu2x_activemask();
  while (left != 0) {
    T candidate = cu2x_read_lane(value, metal::ctz(left));
    bool equal = value == candidate;
    uint same = cu2x_ballot_sync(left, equal);
    if (equal)
      result = same;
    left &= ~same;
  }
  return result;
}

//= cu2x_match_all_sync : cu2x_activemask cu2x_all_sync cu2x_read_lane
/// __match_all_sync: the lanes of `mask` if they all have one value, else 0;
/// `*all` says which.
template <typename T, typename Flag>
static inline uint cu2x_match_all_sync(uint mask, T value, Flag all) {
  uint lanes = mask & cu2x_activemask();
  T first = cu2x_read_lane(value, metal::ctz(lanes));
  bool equal = cu2x_all_sync(lanes, value == first);
  *all = equal ? 1 : 0;
  return equal ? lanes : 0u;
}

//= cu2x_reduce_add_sync
/// __reduce_add_sync: the sum over the lanes of `mask`.
template <typename T>
static inline T cu2x_reduce_add_sync(uint mask, T value, uint lane) {
  return metal::simd_sum((mask >> lane & 1u) != 0 ? value : T(0));
}

//= cu2x_reduce_min_sync
/// __reduce_min_sync: the minimum over the lanes of `mask`.
static inline int cu2x_reduce_min_sync(uint mask, int value, uint lane) {
  return metal::simd_min((mask >> lane & 1u) != 0 ? value : INT_MAX);
}
static inline uint cu2x_reduce_min_sync(uint mask, uint value, uint lane) {
  return metal::simd_min((mask >> lane & 1u) != 0 ? value : UINT_MAX);
}

//= cu2x_reduce_max_sync
/// __reduce_max_sync: the maximum over the lanes of `mask`.
static inline int cu2x_reduce_max_sync(uint mask, int value, uint lane) {
  return metal::simd_max((mask >> lane & 1u) != 0 ? value : INT_MIN);
}
static inline uint cu2x_reduce_max_sync(uint mask, uint value, uint lane) {
  return metal::simd_max((mask >> lane & 1u) != 0 ? value : 0u);
}

//= cu2x_reduce_and_sync
/// __reduce_and_sync: the bits that are set in all lanes of `mask`.
static inline uint cu2x_reduce_and_sync(uint mask, uint value, uint lane) {
  return metal::simd_and((mask >> lane & 1u) != 0 ? value : UINT_MAX);
}

//= cu2x_reduce_or_sync
/// __reduce_or_sync: the bits that are set in some lane of `mask`.
static inline uint cu2x_reduce_or_sync(uint mask, uint value, uint lane) {
  return metal::simd_or((mask >> lane & 1u) != 0 ? value : 0u);
}

//= cu2x_reduce_xor_sync
/// __reduce_xor_sync: the bits that are set in an odd number of lanes of
/// `mask`.
static inline uint cu2x_reduce_xor_sync(uint mask, uint value, uint lane) {
  return metal::simd_xor((mask >> lane & 1u) != 0 ? value : 0u);
}
