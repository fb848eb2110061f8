//===- groups.h - Cooperative groups ----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Groups of at most a warp are masks of lanes; ranks count the lanes of the
// mask from below.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_GROUPS_H
#define CU2X_SIMT_GROUPS_H

#include "simt/device.h"

#define _COOPERATIVE_GROUPS_H_

namespace cu2x {
namespace cuda {
/// The barrier of all blocks of a cooperative launch.
CU2X_SIMT_CONVERGENT void waitForGrid(simt::Place P);
/// Says once that a group of \p Threads is cut into tiles of \p Tile and one is
/// not full, for which cooperative_groups.h promises nothing.
void notePartialTile(unsigned Tile, unsigned Threads);
} // namespace cuda
} // namespace cu2x

namespace cooperative_groups {

using cu2x::simt::Place;

namespace details {
inline unsigned count(const cu2x::simt::Dim3 &D) { return D.x * D.y * D.z; }
inline dim3 dim(const cu2x::simt::Dim3 &D) { return dim3(D.x, D.y, D.z); }
inline unsigned long long linearBlock() {
  const cu2x::simt::Dim3 &B = cu2x::simt::blockIdx(),
                         &G = cu2x::simt::gridDim();
  return (static_cast<unsigned long long>(B.z) * G.y + B.y) * G.x + B.x;
}
inline uint64_t lowLanes(unsigned Count) {
  return Count >= 64 ? ~0ull : (1ull << Count) - 1;
}

/// Some lanes of the caller's warp.
struct Lanes {
  uint64_t Mask;

  unsigned size() const { return __builtin_popcountll(Mask); }
  unsigned rank() const {
    return __builtin_popcountll(Mask & lowLanes(cu2x::simt::laneId()));
  }
  unsigned lane(unsigned Rank) const {
    uint64_t Rest = Mask;
    while (Rank--)
      Rest &= Rest - 1;
    return __builtin_ctzll(Rest);
  }
  /// A mask of ranks instead of lanes.
  uint64_t pack(uint64_t Set) const {
    uint64_t Result = 0;
    unsigned Rank = 0;
    for (uint64_t Rest = Mask; Rest; Rest &= Rest - 1, ++Rank)
      if (Set & Rest & -Rest)
        Result |= 1ull << Rank;
    return Result;
  }
  template <class T>
  CU2X_SIMT_CONVERGENT T read(const T &Value, unsigned Rank, Place P) const {
    unsigned Source = Rank < size() ? lane(Rank) : cu2x::simt::laneId();
    return cu2x::cuda::shuffle(Mask, cu2x::simt::Collective::Shuffle, Value,
                               Source, P);
  }
};
} // namespace details

/// The operations of groups within a warp.
template <class RankMask> class __cu2x_lane_group {
protected:
  details::Lanes L;
  unsigned MetaRank, MetaSize;
  /// The mask for votes and matches, which HIP makes of its `_sync` functions;
  /// its shuffles are those without masks.
  uint64_t compared(Place P) const { return cu2x::cuda::named(L.Mask, P); }
  __cu2x_lane_group(uint64_t Mask, unsigned MetaRank, unsigned MetaSize)
      : L{Mask}, MetaRank(MetaRank), MetaSize(MetaSize) {}

public:
  unsigned size() const { return L.size(); }
  unsigned num_threads() const { return L.size(); }
  unsigned thread_rank() const { return L.rank(); }
  unsigned meta_group_rank() const { return MetaRank; }
  unsigned meta_group_size() const { return MetaSize; }
  bool is_valid() const { return true; }
  uint64_t __cu2x_mask() const { return L.Mask; }

  void sync(CU2X_PLACE) const { cu2x::simt::warpBarrier(L.Mask, P); }
  template <class T> T shfl(const T &Value, int Rank, CU2X_PLACE) const {
    return L.read(Value, static_cast<unsigned>(Rank) % size(), P);
  }
  template <class T>
  T shfl_up(const T &Value, unsigned Delta, CU2X_PLACE) const {
    return L.read(Value, L.rank() < Delta ? L.rank() : L.rank() - Delta, P);
  }
  template <class T>
  T shfl_down(const T &Value, unsigned Delta, CU2X_PLACE) const {
    return L.read(Value, L.rank() + Delta, P);
  }
  template <class T>
  T shfl_xor(const T &Value, unsigned Bits, CU2X_PLACE) const {
    return L.read(Value, L.rank() ^ Bits, P);
  }
  int any(int Value, CU2X_PLACE) const {
    return cu2x::simt::ballot(compared(P), Value != 0,
                              cu2x::simt::Collective::Any, P) != 0;
  }
  int all(int Value, CU2X_PLACE) const {
    return cu2x::simt::ballot(compared(P), Value == 0,
                              cu2x::simt::Collective::All, P) == 0;
  }
  RankMask ballot(int Value, CU2X_PLACE) const {
    return L.pack(cu2x::simt::ballot(compared(P), Value != 0,
                                     cu2x::simt::Collective::Ballot, P));
  }
  template <class T> RankMask match_any(T Value, CU2X_PLACE) const {
    return L.pack(cu2x::cuda::matchAny(compared(P), Value, P));
  }
  template <class T>
  RankMask match_all(T Value, int &Predicate, CU2X_PLACE) const {
    uint64_t Lanes = cu2x::cuda::matchAll(compared(P), Value, P);
    Predicate = Lanes != 0;
    return L.pack(Lanes);
  }
};

class coalesced_group : public __cu2x_lane_group<cu2x::cuda::LaneMask> {
public:
  coalesced_group(uint64_t Mask, unsigned MetaRank = 0, unsigned MetaSize = 1)
      : __cu2x_lane_group(Mask, MetaRank, MetaSize) {}
};

class thread_block {
public:
  static void sync(CU2X_PLACE) { cu2x::simt::barrier(P); }
  static unsigned size() { return details::count(cu2x::simt::blockDim()); }
  static unsigned num_threads() { return size(); }
  static unsigned thread_rank() { return cu2x::simt::linearThread(); }
  static dim3 group_index() { return details::dim(cu2x::simt::blockIdx()); }
  static dim3 thread_index() { return details::dim(cu2x::simt::threadIdx()); }
  static dim3 group_dim() { return details::dim(cu2x::simt::blockDim()); }
  static dim3 dim_threads() { return group_dim(); }
  static bool is_valid() { return true; }
};

class grid_group {
public:
  static void sync(CU2X_PLACE) { cu2x::cuda::waitForGrid(P); }
  static bool is_valid() { return true; }
  static unsigned long long size() {
    return num_blocks() * thread_block::size();
  }
  static unsigned long long num_threads() { return size(); }
  static unsigned long long thread_rank() {
    return details::linearBlock() * thread_block::size() +
           thread_block::thread_rank();
  }
  static unsigned long long num_blocks() {
    const cu2x::simt::Dim3 &G = cu2x::simt::gridDim();
    return static_cast<unsigned long long>(G.x) * G.y * G.z;
  }
  static unsigned long long block_rank() { return details::linearBlock(); }
  static dim3 block_index() { return thread_block::group_index(); }
  static dim3 thread_index() { return thread_block::thread_index(); }
  static dim3 group_dim() { return details::dim(cu2x::simt::gridDim()); }
  static dim3 dim_blocks() { return group_dim(); }
  static dim3 dim_threads() { return thread_block::group_dim(); }
};

namespace details {
/// The part of the warp that the tile of \p Size lanes around the caller is.
inline uint64_t tileMask(unsigned Size) {
  unsigned Begin = cu2x::simt::laneId() & ~(Size - 1);
  unsigned InBlock = count(cu2x::simt::blockDim()) -
                     cu2x::simt::warpId() * cu2x::simt::warpSize();
  return (lowLanes(Size) << Begin) & lowLanes(InBlock);
}
inline void checkTile(unsigned Size) {
  if (Size == 0 || (Size & (Size - 1)) || Size > cu2x::simt::warpSize())
    cu2x::simt::trap("a tile that is no power of two or larger than a warp");
}
} // namespace details

template <unsigned Size, class Parent = void>
class thread_block_tile : public __cu2x_lane_group<cu2x::cuda::LaneMask> {
public:
  static constexpr unsigned numThreads = Size;
  thread_block_tile(uint64_t Mask, unsigned MetaRank, unsigned MetaSize)
      : __cu2x_lane_group(Mask, MetaRank, MetaSize) {}
  template <class Other>
  thread_block_tile(const thread_block_tile<Size, Other> &T)
      : __cu2x_lane_group(T.__cu2x_mask(), T.meta_group_rank(),
                          T.meta_group_size()) {}
  static constexpr unsigned size() { return Size; }
  static constexpr unsigned num_threads() { return Size; }
};

/// Any group; what it is, it knows only when it runs.
class thread_group {
  enum { Block, Grid, InWarp } Kind;
  coalesced_group Lanes;

public:
  thread_group(const thread_block &) : Kind(Block), Lanes(0) {}
  thread_group(const grid_group &) : Kind(Grid), Lanes(0) {}
  thread_group(const coalesced_group &G) : Kind(InWarp), Lanes(G) {}
  template <unsigned Size, class Parent>
  thread_group(const thread_block_tile<Size, Parent> &T)
      : Kind(InWarp),
        Lanes(T.__cu2x_mask(), T.meta_group_rank(), T.meta_group_size()) {}
  unsigned long long size() const {
    return Kind == Block  ? thread_block::size()
           : Kind == Grid ? grid_group::size()
                          : Lanes.size();
  }
  unsigned long long num_threads() const { return size(); }
  unsigned long long thread_rank() const {
    return Kind == Block  ? thread_block::thread_rank()
           : Kind == Grid ? grid_group::thread_rank()
                          : Lanes.thread_rank();
  }
  void sync(CU2X_PLACE) const {
    if (Kind == Block)
      thread_block::sync(P);
    else if (Kind == Grid)
      grid_group::sync(P);
    else
      Lanes.sync(P);
  }
  bool is_valid() const { return true; }
  bool __cu2x_is_block() const { return Kind == Block; }
  const coalesced_group &__cu2x_lanes() const { return Lanes; }
};

inline thread_block this_thread_block() { return {}; }
inline grid_group this_grid() { return {}; }
inline thread_block_tile<1> this_thread() {
  return {1ull << cu2x::simt::laneId(), 0, 1};
}
inline coalesced_group coalesced_threads(CU2X_PLACE) {
  return coalesced_group(cu2x::simt::activeMask(P));
}

template <unsigned Size, class Parent>
thread_block_tile<Size, Parent> tiled_partition(const Parent &Group) {
  details::checkTile(Size);
  unsigned Total = Group.size();
  if (Total % Size != 0)
    cu2x::cuda::notePartialTile(Size, Total);
  unsigned Rank = Group.thread_rank();
  return {details::tileMask(Size), Rank / Size, (Total + Size - 1) / Size};
}
inline coalesced_group tiled_partition(const coalesced_group &Group,
                                       unsigned Size) {
  details::checkTile(Size);
  unsigned First = Group.thread_rank() / Size * Size;
  uint64_t Mask = 0;
  details::Lanes L = {Group.__cu2x_mask()};
  for (unsigned I = First; I < First + Size && I < L.size(); ++I)
    Mask |= 1ull << L.lane(I);
  return coalesced_group(Mask, First / Size, (L.size() + Size - 1) / Size);
}
inline thread_group tiled_partition(const thread_group &Group, unsigned Size) {
  if (!Group.__cu2x_is_block())
    return tiled_partition(Group.__cu2x_lanes(), Size);
  details::checkTile(Size);
  return coalesced_group(details::tileMask(Size),
                         thread_block::thread_rank() / Size,
                         (thread_block::size() + Size - 1) / Size);
}
inline thread_group tiled_partition(const thread_block &, unsigned Size) {
  return tiled_partition(thread_group(thread_block()), Size);
}

template <class Group, class T>
coalesced_group labeled_partition(const Group &G, T Label, CU2X_PLACE) {
  uint64_t Mask = cu2x::cuda::matchAny(G.__cu2x_mask(), Label, P);
  // Groups are numbered by their lowest lanes.
  unsigned Rank = 0, Count = 0;
  cu2x::cuda::forLanes(G.__cu2x_mask(), cu2x::simt::Collective::MatchAny, Mask,
                       P, [&](unsigned Lane, uint64_t Other) {
                         if (__builtin_ctzll(Other) != int(Lane))
                           return;
                         Rank += __builtin_ctzll(Other) < __builtin_ctzll(Mask);
                         ++Count;
                       });
  return coalesced_group(Mask, Rank, Count);
}
template <class Group>
coalesced_group binary_partition(const Group &G, bool Value, CU2X_PLACE) {
  uint64_t Mask = cu2x::cuda::matchAny(G.__cu2x_mask(), Value, P);
#ifdef CU2X_SIMT_HIP
  return coalesced_group(Mask);
#else
  bool IsWhole = Mask == G.__cu2x_mask();
  return coalesced_group(Mask, IsWhole ? 0 : Value, IsWhole ? 1 : 2);
#endif
}
template <class Group>
coalesced_group labeled_partition(const Group &G, bool Label, CU2X_PLACE) {
  return binary_partition(G, Label, P);
}

template <class Group> void sync(const Group &G, CU2X_PLACE) { G.sync(P); }
template <class Group> unsigned long long thread_rank(const Group &G) {
  return G.thread_rank();
}
template <class Group> unsigned long long group_size(const Group &G) {
  return G.size();
}

template <class Group, class Function, class... Args>
void invoke_one(const Group &G, Function &&F, Args &&...A) {
  if (G.thread_rank() == 0)
    static_cast<Function &&>(F)(static_cast<Args &&>(A)...);
}
template <class Group, class Function, class... Args>
auto invoke_one_broadcast(const Group &G, Function &&F, Args &&...A) {
  decltype(F(A...)) Result = {};
  if (G.thread_rank() == 0)
    Result = static_cast<Function &&>(F)(static_cast<Args &&>(A)...);
  return G.shfl(Result, 0);
}

//===----------------------------------------------------------------------===//
// Reductions and scans
//===----------------------------------------------------------------------===//

// HIP's cooperative groups end here.
#ifndef CU2X_SIMT_HIP

template <class T = void> struct plus {
  T operator()(T A, T B) const { return A + B; }
};
template <> struct plus<void> {
  template <class T> T operator()(T A, T B) const { return A + B; }
};
template <class T = void> struct less {
  T operator()(T A, T B) const { return B < A ? B : A; }
};
template <> struct less<void> {
  template <class T> T operator()(T A, T B) const { return B < A ? B : A; }
};
template <class T = void> struct greater {
  T operator()(T A, T B) const { return A < B ? B : A; }
};
template <> struct greater<void> {
  template <class T> T operator()(T A, T B) const { return A < B ? B : A; }
};
template <class T = void> struct bit_and {
  T operator()(T A, T B) const { return A & B; }
};
template <> struct bit_and<void> {
  template <class T> T operator()(T A, T B) const { return A & B; }
};
template <class T = void> struct bit_or {
  T operator()(T A, T B) const { return A | B; }
};
template <> struct bit_or<void> {
  template <class T> T operator()(T A, T B) const { return A | B; }
};
template <class T = void> struct bit_xor {
  T operator()(T A, T B) const { return A ^ B; }
};
template <> struct bit_xor<void> {
  template <class T> T operator()(T A, T B) const { return A ^ B; }
};

namespace details {
template <class T> struct Plain {
  using Type = T;
};
template <class T> struct Plain<T &> {
  using Type = T;
};
template <class T> struct Plain<const T &> {
  using Type = T;
};
} // namespace details
#endif

} // namespace cooperative_groups

#endif // CU2X_SIMT_GROUPS_H
