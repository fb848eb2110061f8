//===- cooperative_groups.h - Cooperative groups ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_COOPERATIVE_GROUPS_H
#define CU2X_HEADERS_COOPERATIVE_GROUPS_H

#include "__cu2x_prelude.h"
#include <stdint.h>

#define _COOPERATIVE_GROUPS_H_
#define _CG_HAS_CLUSTER_GROUP
#define _CG_HAS_MULTI_DEVICE_LAUNCH

namespace cooperative_groups {

class thread_group {
public:
  __device__ unsigned long long size() const;
  __device__ unsigned long long num_threads() const;
  __device__ unsigned long long thread_rank() const;
  __device__ void sync() const;
  __device__ bool is_valid() const;
  __device__ unsigned get_type() const;
};

class grid_group : public thread_group {
public:
  struct arrival_token {};
  __device__ bool is_valid() const;
  __device__ void sync() const;
  __device__ arrival_token barrier_arrive() const;
  __device__ void barrier_wait(arrival_token &&) const;
  __device__ static unsigned long long size();
  __device__ static unsigned long long num_threads();
  __device__ static unsigned long long thread_rank();
  __device__ static dim3 group_dim();
  __device__ static dim3 dim_threads();
  __device__ static dim3 thread_index();
  __device__ static dim3 dim_blocks();
  __device__ static unsigned long long num_blocks();
  __device__ static dim3 block_index();
  __device__ static unsigned long long block_rank();
  __device__ static dim3 dim_clusters();
  __device__ static unsigned long long num_clusters();
  __device__ static dim3 cluster_index();
  __device__ static unsigned long long cluster_rank();
};
CU2X_D grid_group this_grid();

// Removed in CUDA 13.
class multi_grid_group : public thread_group {
public:
  __device__ bool is_valid() const;
  __device__ void sync() const;
  __device__ unsigned long long size() const;
  __device__ unsigned long long num_threads() const;
  __device__ unsigned long long thread_rank() const;
  __device__ unsigned grid_rank() const;
  __device__ unsigned num_grids() const;
};
CU2X_D multi_grid_group this_multi_grid();

class cluster_group : public thread_group {
public:
  struct arrival_token {};
  __device__ static void sync();
  __device__ static arrival_token barrier_arrive();
  __device__ static void barrier_wait();
  __device__ static void barrier_wait(arrival_token &&);
  __device__ static unsigned query_shared_rank(const void *);
  template <class __T>
  __device__ static __T *map_shared_rank(__T *, int __rank);
  __device__ static dim3 block_index();
  __device__ static unsigned block_rank();
  __device__ static dim3 thread_index();
  __device__ static unsigned thread_rank();
  __device__ static dim3 dim_blocks();
  __device__ static unsigned num_blocks();
  __device__ static dim3 dim_threads();
  __device__ static unsigned num_threads();
  __device__ static unsigned size();
};
CU2X_D cluster_group this_cluster();

template <unsigned __MaxBlockSize = 1024> struct block_tile_memory {
  char memory[__MaxBlockSize];
};

class thread_block : public thread_group {
public:
  struct arrival_token {};
  __device__ static void sync();
  __device__ arrival_token barrier_arrive() const;
  __device__ void barrier_wait(arrival_token &&) const;
  __device__ static unsigned size();
  __device__ static unsigned num_threads();
  __device__ static unsigned thread_rank();
  __device__ static dim3 group_index();
  __device__ static dim3 thread_index();
  __device__ static dim3 group_dim();
  __device__ static dim3 dim_threads();
};
CU2X_D thread_block this_thread_block();
template <unsigned __MaxBlockSize>
CU2X_D thread_block this_thread_block(block_tile_memory<__MaxBlockSize> &);

class coalesced_group : public thread_group {
public:
  __device__ unsigned size() const;
  __device__ unsigned num_threads() const;
  __device__ unsigned thread_rank() const;
  __device__ unsigned meta_group_rank() const;
  __device__ unsigned meta_group_size() const;
  __device__ void sync() const;

  // Defined, so that types without linkage can be used.
  template <class __T> __device__ __T shfl(__T __value, int) const {
    return __value;
  }
  template <class __T> __device__ __T shfl_up(__T __value, unsigned) const {
    return __value;
  }
  template <class __T> __device__ __T shfl_down(__T __value, unsigned) const {
    return __value;
  }
  __device__ int any(int __predicate) const;
  __device__ int all(int __predicate) const;
  __device__ unsigned ballot(int __predicate) const;
  template <class __T> __device__ unsigned match_any(__T) const;
  template <class __T>
  __device__ unsigned match_all(__T, int &__predicate) const;
};
CU2X_D coalesced_group coalesced_threads();

template <unsigned __Size> class __cu2x_tile : public thread_group {
public:
  static constexpr unsigned numThreads = __Size;
  __device__ static void sync();
  __device__ static constexpr unsigned size() { return __Size; }
  __device__ static constexpr unsigned num_threads() { return __Size; }
  __device__ static unsigned thread_rank();
  __device__ unsigned meta_group_rank() const;
  __device__ unsigned meta_group_size() const;

  // Defined, so that types without linkage can be used.
  template <class __T> __device__ __T shfl(__T __value, int) const {
    return __value;
  }
  template <class __T> __device__ __T shfl_up(__T __value, unsigned) const {
    return __value;
  }
  template <class __T> __device__ __T shfl_down(__T __value, unsigned) const {
    return __value;
  }
  template <class __T> __device__ __T shfl_xor(__T __value, unsigned) const {
    return __value;
  }
  __device__ int any(int __predicate) const;
  __device__ int all(int __predicate) const;
  __device__ unsigned ballot(int __predicate) const;
  template <class __T> __device__ unsigned match_any(__T) const;
  template <class __T>
  __device__ unsigned match_all(__T, int &__predicate) const;
};

template <unsigned __Size, class __Parent = void>
class thread_block_tile : public __cu2x_tile<__Size> {
public:
  __device__ operator thread_block_tile<__Size, void>() const;
};
template <unsigned __Size>
class thread_block_tile<__Size, void> : public __cu2x_tile<__Size> {
public:
  template <class __Parent>
  __device__ thread_block_tile(const thread_block_tile<__Size, __Parent> &);

private:
  __device__ thread_block_tile();
};

CU2X_D thread_block_tile<1> this_thread();

CU2X_D thread_group tiled_partition(const thread_group &, unsigned __size);
CU2X_D thread_group tiled_partition(const thread_block &, unsigned __size);
CU2X_D coalesced_group tiled_partition(const coalesced_group &,
                                       unsigned __size);
template <unsigned __Size, class __Parent>
CU2X_D thread_block_tile<__Size, __Parent> tiled_partition(const __Parent &);
/* With its size as an argument alone. */
template <unsigned __Size>
CU2X_D void tiled_partition(const coalesced_group &) = delete;

template <class __Group>
CU2X_D coalesced_group binary_partition(const __Group &, bool __predicate);
template <class __Group, class __T>
CU2X_D coalesced_group labeled_partition(const __Group &, __T __label);

template <class __Group> CU2X_D void sync(const __Group &);
template <class __Group> CU2X_D unsigned long long thread_rank(const __Group &);
template <class __Group> CU2X_D unsigned long long group_size(const __Group &);

/// The first thread of the group calls the function.
template <class __Group, class __Function, class... __Args>
CU2X_SOURCE CU2X_D void invoke_one(const __Group &__group,
                                   __Function &&__function, __Args &&...__args) {
  if (__group.thread_rank() == 0)
    __function(__args...);
}
/// The first thread of the group calls the function, and all get the result.
template <class __Group, class __Function, class... __Args>
CU2X_SOURCE CU2X_D auto invoke_one_broadcast(const __Group &__group,
                                             __Function &&__function,
                                             __Args &&...__args)
    -> decltype(__function(__args...)) {
  decltype(__function(__args...)) __result = {};
  if (__group.thread_rank() == 0)
    __result = __function(__args...);
  return __group.shfl(__result, 0);
}

namespace experimental {
using cooperative_groups::block_tile_memory;
using cooperative_groups::this_thread_block;
using cooperative_groups::thread_block_tile;
using cooperative_groups::tiled_partition;
} // namespace experimental

} // namespace cooperative_groups

#endif // CU2X_HEADERS_COOPERATIVE_GROUPS_H
