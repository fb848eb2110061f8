// Reductions and scans over the members of a group of lanes.
// Specification: CUDA C++ Programming Guide, cooperative groups, collectives.
//
// A group is the mask of its lanes, `lane` is the caller's
// [[thread_index_in_simdgroup]], and Operation is a member of cu2x_operations.

//= cu2x_operations
/// The function objects of cooperative groups.
struct cu2x_operations {
  struct plus {
    template <typename T> static inline T apply(T a, T b) {
      return a + b;
    }
  };
  struct less {
    template <typename T> static inline T apply(T a, T b) {
      return b < a ? b : a;
    }
  };
  struct greater {
    template <typename T> static inline T apply(T a, T b) {
      return a < b ? b : a;
    }
  };
  struct bit_and {
    template <typename T> static inline T apply(T a, T b) {
      return a & b;
    }
  };
  struct bit_or {
    template <typename T> static inline T apply(T a, T b) {
      return a | b;
    }
  };
  struct bit_xor {
    template <typename T> static inline T apply(T a, T b) {
      return a ^ b;
    }
  };
};

//= cu2x_tile_reduce : cu2x_operations cu2x_read_lane
/// reduce over a tile of `size` lanes, by halves as CUDA does.
template <typename Operation = cu2x_operations::plus, typename T>
static inline T cu2x_tile_reduce(T value, uint size, uint lane) {
  for (uint bits = size / 2; bits != 0; bits /= 2)
    value = Operation::apply(value, cu2x_read_lane(value, lane ^ bits));
  return value;
}

//= cu2x_group_reduce : cu2x_operations cu2x_read_lane
/// reduce over the lanes of `group`, from the lowest on.
template <typename Operation = cu2x_operations::plus, typename T>
static inline T cu2x_group_reduce(uint group, T value) {
  T result = cu2x_read_lane(value, metal::ctz(group));
  for (uint left = group & (group - 1u); left != 0; left &= left - 1u)
    result =
        Operation::apply(result, cu2x_read_lane(value, metal::ctz(left)));
  return result;
}

//= cu2x_group_inclusive_scan : cu2x_operations cu2x_read_lane
/// inclusive_scan over the lanes of `group`.
template <typename Operation = cu2x_operations::plus, typename T>
static inline T cu2x_group_inclusive_scan(uint group, T value, uint lane) {
  T result = cu2x_read_lane(value, metal::ctz(group));
  for (uint left = group & (group - 1u); left != 0; left &= left - 1u) {
    uint from = metal::ctz(left);
    T next = cu2x_read_lane(value, from);
    if (from <= lane)
      result = Operation::apply(result, next);
  }
  return result;
}

//= cu2x_group_exclusive_sum : cu2x_read_lane
/// exclusive_scan with plus over the lanes of `group`: 0 for the lowest.
template <typename T>
static inline T cu2x_group_exclusive_sum(uint group, T value, uint lane) {
  T result = T(0);
  for (uint left = group; left != 0; left &= left - 1u) {
    uint from = metal::ctz(left);
    T next = cu2x_read_lane(value, from);
    if (from < lane)
      result += next;
  }
  return result;
}

//= cu2x_group_exclusive_scan : cu2x_operations cu2x_read_lane
/// exclusive_scan over the lanes of `group`: for the lowest T(), whatever the
/// operation, as CUDA does.
template <typename Operation = cu2x_operations::plus, typename T>
static inline T cu2x_group_exclusive_scan(uint group, T value, uint lane) {
  T result = T(0);
  bool first = true;
  for (uint left = group; left != 0; left &= left - 1u) {
    uint from = metal::ctz(left);
    T next = cu2x_read_lane(value, from);
    if (from < lane) {
      result = first ? next : Operation::apply(result, next);
      first = false;
    }
  }
  return result;
}
