// Barriers that count.
// Specification: CUDA C++ Programming Guide, synchronization functions.
//
// `partial` is threadgroup memory of 32 words for these functions alone; `lane`
// and `warp` are the caller's [[thread_index_in_simdgroup]] and
// [[simdgroup_index_in_threadgroup]], `warps` is
// [[simdgroups_per_threadgroup]].

//= cu2x_syncthreads_count
/// __syncthreads_count: a barrier that says for how many threads of the block
/// the predicate holds. The barrier at the end frees `partial` again.
static inline int cu2x_syncthreads_count(bool predicate,
                                         threadgroup uint *partial, uint lane,
                                         uint warp, uint warps) {
  uint count = metal::simd_sum(predicate ? 1u : 0u);
  if (lane == 0)
    partial[warp] = count;
  metal::threadgroup_barrier(metal::mem_flags::mem_threadgroup |
                             metal::mem_flags::mem_device);
  uint total = 0;
  for (uint i = 0; i < warps; ++i)
    total += partial[i];
  metal::threadgroup_barrier(metal::mem_flags::mem_threadgroup |
                             metal::mem_flags::mem_device);
  return int(total);
}

//= cu2x_syncthreads_or : cu2x_syncthreads_count
/// __syncthreads_or: a barrier that says whether the predicate holds for a
/// thread of the block.
static inline int cu2x_syncthreads_or(bool predicate, threadgroup uint *partial,
                                      uint lane, uint warp, uint warps) {
  return cu2x_syncthreads_count(predicate, partial, lane, warp, warps) != 0;
}

//= cu2x_syncthreads_and : cu2x_syncthreads_count
/// __syncthreads_and: a barrier that says whether the predicate holds for all
/// threads of the block.
static inline int cu2x_syncthreads_and(bool predicate,
                                       threadgroup uint *partial, uint lane,
                                       uint warp, uint warps) {
  return cu2x_syncthreads_count(!predicate, partial, lane, warp, warps) == 0;
}
