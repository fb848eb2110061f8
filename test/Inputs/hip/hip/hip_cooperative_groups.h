//===- hip/hip_cooperative_groups.h - Groups of threads ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This release has no reduce or scan over a group, no memcpy_async, no
// clusters, and no exclusive-or shuffle in a coalesced group.
//
//===----------------------------------------------------------------------===//

#ifndef HIP_INCLUDE_HIP_HIP_COOPERATIVE_GROUP_H
#define HIP_INCLUDE_HIP_HIP_COOPERATIVE_GROUP_H

#include <hip/hip_runtime.h>
#include <type_traits>

namespace cooperative_groups {

/// What the functions of groups take: any whole number of lanes in a wave.
template <unsigned N> struct CheckTile {
  static constexpr bool Value =
      N != 0 && (N & (N - 1)) == 0 && N <= __AMDGCN_WAVEFRONT_SIZE;
};
template <class T> struct CheckWord {
  static constexpr bool Value =
      std::is_integral<T>::value || std::is_floating_point<T>::value;
};

class thread_group {
public:
  __device__ uint32_t size() const;
  __device__ unsigned cg_type() const;
  __device__ uint32_t thread_rank() const;
  __device__ bool is_valid() const;
  __device__ void sync() const;

protected:
  thread_group() = default;
};

class multi_grid_group : public thread_group {
public:
  __device__ uint32_t num_grids();
  __device__ uint32_t grid_rank();
  __device__ uint32_t thread_rank() const;
  __device__ bool is_valid() const;
  __device__ void sync() const;
};
__device__ multi_grid_group this_multi_grid();

class grid_group : public thread_group {
public:
  __device__ uint32_t thread_rank() const;
  __device__ bool is_valid() const;
  __device__ void sync() const;
  __device__ dim3 group_dim() const;
};
__device__ grid_group this_grid();

class thread_block : public thread_group {
public:
  static __device__ dim3 group_index();
  static __device__ dim3 thread_index();
  static __device__ uint32_t thread_rank();
  static __device__ uint32_t size();
  static __device__ bool is_valid();
  static __device__ void sync();
  __device__ dim3 group_dim();
};
__device__ thread_block this_thread_block();

class tiled_group : public thread_group {
public:
  __device__ unsigned size() const;
  __device__ unsigned thread_rank() const;
  __device__ void sync() const;
};

class coalesced_group : public thread_group {
public:
  __device__ unsigned size() const;
  __device__ unsigned thread_rank() const;
  __device__ void sync() const;
  __device__ unsigned meta_group_rank() const;
  __device__ unsigned meta_group_size() const;
  template <class T> __device__ T shfl(T Value, int) const {
    static_assert(CheckWord<T>::Value, "not a number");
    return Value;
  }
  template <class T> __device__ T shfl_down(T Value, unsigned) const {
    static_assert(CheckWord<T>::Value, "not a number");
    return Value;
  }
  template <class T> __device__ T shfl_up(T Value, unsigned) const {
    static_assert(CheckWord<T>::Value, "not a number");
    return Value;
  }
#ifdef HIP_ENABLE_WARP_SYNC_BUILTINS
  __device__ unsigned long long ballot(int) const;
  __device__ int any(int) const;
  __device__ int all(int) const;
  template <class T> __device__ unsigned long long match_any(T) const;
  template <class T> __device__ unsigned long long match_all(T, int &) const;
#endif
};
__device__ coalesced_group coalesced_threads();

template <unsigned N> class CheckTileBase : public tiled_group {
public:
  static_assert(CheckTile<N>::Value,
                "a tile has a power of two of lanes, at most a wave");
  static constexpr unsigned numThreads = N;
  static __device__ unsigned thread_rank();
  __device__ static constexpr unsigned size() { return N; }
  __device__ void sync() const;
  __device__ unsigned meta_group_rank() const;
  __device__ unsigned meta_group_size() const;
  template <class T> __device__ T shfl(T Value, int) const {
    static_assert(CheckWord<T>::Value, "not a number");
    return Value;
  }
  template <class T> __device__ T shfl_down(T Value, unsigned) const {
    static_assert(CheckWord<T>::Value, "not a number");
    return Value;
  }
  template <class T> __device__ T shfl_up(T Value, unsigned) const {
    static_assert(CheckWord<T>::Value, "not a number");
    return Value;
  }
  template <class T> __device__ T shfl_xor(T Value, unsigned) const {
    static_assert(CheckWord<T>::Value, "not a number");
    return Value;
  }
#ifdef HIP_ENABLE_WARP_SYNC_BUILTINS
  __device__ unsigned long long ballot(int) const;
  __device__ int any(int) const;
  __device__ int all(int) const;
  template <class T> __device__ unsigned long long match_any(T) const;
  template <class T> __device__ unsigned long long match_all(T, int &) const;
#endif
};

template <unsigned N, class Parent = void>
class thread_block_tile : public CheckTileBase<N> {
public:
  __device__ operator thread_block_tile<N, void>() const;
};
template <unsigned N>
class thread_block_tile<N, void> : public CheckTileBase<N> {
public:
  template <class Parent>
  __device__ thread_block_tile(const thread_block_tile<N, Parent> &);
};

__device__ thread_group this_thread();
__device__ thread_group tiled_partition(const thread_group &, unsigned);
__device__ thread_group tiled_partition(const thread_block &, unsigned);
__device__ tiled_group tiled_partition(const tiled_group &, unsigned);
__device__ coalesced_group tiled_partition(const coalesced_group &, unsigned);
template <unsigned N, class Parent>
__device__ inline thread_block_tile<N, Parent> tiled_partition(const Parent &) {
  static_assert(std::is_same<Parent, thread_block>::value,
                "only a block can be split into tiles of a fixed size");
  return {};
}
#ifdef HIP_ENABLE_WARP_SYNC_BUILTINS
__device__ coalesced_group binary_partition(const coalesced_group &, bool);
template <unsigned N, class Parent>
__device__ coalesced_group
binary_partition(const thread_block_tile<N, Parent> &, bool);
#endif

template <class Group> __device__ uint32_t group_size(const Group &);
template <class Group> __device__ uint32_t thread_rank(const Group &);
template <class Group> __device__ bool is_valid(const Group &);
template <class Group> __device__ void sync(const Group &);

} // namespace cooperative_groups

#endif // HIP_INCLUDE_HIP_HIP_COOPERATIVE_GROUP_H
