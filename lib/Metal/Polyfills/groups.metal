// Cooperative groups: tiles of a warp and coalesced threads.
// Specification: CUDA C++ Programming Guide, cooperative groups.
//
// A group is the mask of its lanes. `lane` is the caller's
// [[thread_index_in_simdgroup]].

//= cu2x_tile_mask
/// The lanes of the tile of `size` lanes, a power of two up to 32, around
/// `lane`.
static inline uint cu2x_tile_mask(uint size, uint lane) {
  return (UINT_MAX >> (32u - size)) << (lane & ~(size - 1u));
}

//= cu2x_group_rank
/// thread_rank: how many lanes of the group are below the own one.
static inline uint cu2x_group_rank(uint group, uint lane) {
  return metal::popcount(group & ((1u << lane) - 1u));
}

//= cu2x_group_lane
/// The lane of the member with `rank`: the position of a set bit, found by
/// halves. 32 if there is no such member.
static inline uint cu2x_group_lane(uint group, uint rank) {
  uint lane = 0;
  for (uint size = 16; size != 0; size >>= 1) {
    uint below = metal::popcount((group >> lane) & ((1u << size) - 1u));
    if (rank >= below) {
      rank -= below;
      lane += size;
    }
  }
  return rank < (group >> lane & 1u) ? lane : 32u;
}

//= cu2x_group_partition : cu2x_group_rank cu2x_group_lane
/// tiled_partition: the members whose ranks share a tile of `size`.
static inline uint cu2x_group_partition(uint group, uint size, uint lane) {
  uint first = cu2x_group_rank(group, lane) / size * size;
  uint begin = cu2x_group_lane(group, first);
  uint end = cu2x_group_lane(group, first + size);
  return group & (UINT_MAX << begin) & (end > 31u ? UINT_MAX : (1u << end) - 1u);
}

//= cu2x_group_ranks
/// Bit n for the member with rank n: whether its lane is one of `lanes`.
static inline uint cu2x_group_ranks(uint group, uint lanes) {
  uint result = 0;
  for (uint left = group, rank = 0; left != 0; left &= left - 1u, ++rank)
    result |= (lanes >> metal::ctz(left) & 1u) << rank;
  return result;
}

//= cu2x_group_ballot : cu2x_ballot_sync cu2x_group_ranks
/// ballot: bit n is the predicate of the member with rank n.
static inline uint cu2x_group_ballot(uint group, bool predicate) {
  return cu2x_group_ranks(group, cu2x_ballot_sync(group, predicate));
}

//= cu2x_group_match_any : cu2x_match_any_sync cu2x_group_ranks
/// match_any: bit n if the member with rank n has the same value.
template <typename T>
static inline uint cu2x_group_match_any(uint group, T value) {
  return cu2x_group_ranks(group, cu2x_match_any_sync(group, value));
}

//= cu2x_group_match_all : cu2x_match_all_sync cu2x_group_ranks
/// match_all: a bit for each member if they all have one value, else 0; `*all`
/// says which.
template <typename T, typename Flag>
static inline uint cu2x_group_match_all(uint group, T value, Flag all) {
  return cu2x_group_ranks(group, cu2x_match_all_sync(group, value, all));
}

//= cu2x_group_shfl : cu2x_group_lane cu2x_read_lane
/// shfl: the value of the member with `rank`, modulo the size of the group.
template <typename T>
static inline T cu2x_group_shfl(uint group, T value, uint rank) {
  return cu2x_read_lane(value,
                        cu2x_group_lane(group, rank % metal::popcount(group)));
}

//= cu2x_group_shfl_up : cu2x_group_lane cu2x_group_rank cu2x_read_lane
/// shfl_up: the value of the member `delta` ranks below, or the own one.
template <typename T>
static inline T cu2x_group_shfl_up(uint group, T value, uint delta, uint lane) {
  uint rank = cu2x_group_rank(group, lane);
  uint from = delta <= rank ? cu2x_group_lane(group, rank - delta) : lane;
  return cu2x_read_lane(value, from);
}

//= cu2x_group_shfl_down : cu2x_group_lane cu2x_group_rank cu2x_read_lane
/// shfl_down: the value of the member `delta` ranks above, or the own one.
template <typename T>
static inline T cu2x_group_shfl_down(uint group, T value, uint delta,
                                     uint lane) {
  uint rank = cu2x_group_rank(group, lane);
  uint above = metal::popcount(group) - 1u - rank;
  uint from = delta <= above ? cu2x_group_lane(group, rank + delta) : lane;
  return cu2x_read_lane(value, from);
}
