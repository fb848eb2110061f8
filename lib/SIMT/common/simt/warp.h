//===- warp.h - Votes, shuffles, matches and reductions of a warp -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// CUDA's masks have 32 bits and a warp 32 lanes; HIP's have 64 bits, whatever
// the width of its waves. The width of a segment defaults to the warp's.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_WARP_H
#define CU2X_SIMT_WARP_H

#include "cu2x/SIMT/Executor.h"
#include "simt/builtins.h"
#include <string.h>

namespace cu2x {
namespace cuda {

#ifdef CU2X_SIMT_HIP
using LaneMask = unsigned long long;
#else
using LaneMask = unsigned;
#endif
using simt::Collective;
using simt::Place;

/// \p Mask, which HIP compares with the lanes that are there.
inline uint64_t named(uint64_t Mask, Place P) {
#if defined(CU2X_SIMT_HIP) && !defined(NDEBUG)
  return simt::comparedMask(Mask, P);
#else
  (void)P;
  return Mask;
#endif
}

/// The value of \p Lane of the group that exchanges \p Value now, which need
/// not be set in other lanes: a parameter that is no reference would have to
/// be.
template <class T>
CU2X_SIMT_CONVERGENT T shuffle(uint64_t Mask, Collective Operation,
                               const T &Value, unsigned Lane, Place P) {
  simt::LaneValues All = simt::exchange(Mask, Operation, &Value, sizeof(T), P);
  // A lane that exists but is not in the group gives poison.
  T Result;
  memcpy(&Result, All.Data + Lane % simt::warpSize() * sizeof(T), sizeof(T));
  return Result;
}

inline unsigned segmentBegin(int Width) {
  return simt::laneId() & ~(static_cast<unsigned>(Width) - 1);
}

template <class T>
CU2X_SIMT_CONVERGENT T shuffleIndex(uint64_t Mask, T Value, int Source,
                                    int Width, Place P) {
  unsigned Lane = segmentBegin(Width) | (static_cast<unsigned>(Source) &
                                         (static_cast<unsigned>(Width) - 1));
  return shuffle(Mask, Collective::Shuffle, Value, Lane, P);
}
template <class T>
CU2X_SIMT_CONVERGENT T shuffleUp(uint64_t Mask, T Value, unsigned Delta,
                                 int Width, Place P) {
  Delta &= simt::warpSize() - 1;
  int Lane = static_cast<int>(simt::laneId()) - static_cast<int>(Delta);
  if (Lane < static_cast<int>(segmentBegin(Width)))
    Lane = simt::laneId();
  return shuffle(Mask, Collective::ShuffleUp, Value, Lane, P);
}
template <class T>
CU2X_SIMT_CONVERGENT T shuffleDown(uint64_t Mask, T Value, unsigned Delta,
                                   int Width, Place P) {
  Delta &= simt::warpSize() - 1;
  unsigned Lane = simt::laneId() + Delta;
  if (Lane >= segmentBegin(Width) + Width)
    Lane = simt::laneId();
  return shuffle(Mask, Collective::ShuffleDown, Value, Lane, P);
}
template <class T>
CU2X_SIMT_CONVERGENT T shuffleXor(uint64_t Mask, T Value, int Bits, int Width,
                                  Place P) {
  unsigned Lane =
      simt::laneId() ^ (static_cast<unsigned>(Bits) & (simt::warpSize() - 1));
  if (Lane >= segmentBegin(Width) + Width)
    Lane = simt::laneId();
  return shuffle(Mask, Collective::ShuffleXor, Value, Lane, P);
}

/// What \p Use makes of the values of the group, lowest lane first.
template <class T, class Callable>
CU2X_SIMT_CONVERGENT uint64_t forLanes(uint64_t Mask, Collective Operation,
                                       T Value, Place P, Callable Use) {
  simt::LaneValues All = simt::exchange(Mask, Operation, &Value, sizeof(T), P);
  for (uint64_t Rest = All.Lanes; Rest; Rest &= Rest - 1) {
    unsigned Lane = __builtin_ctzll(Rest);
    T Other;
    memcpy(&Other, All.Data + Lane * sizeof(T), sizeof(T));
    Use(Lane, Other);
  }
  return All.Lanes;
}

/// Lanes of the group with the same bits as the caller's value.
template <class T>
CU2X_SIMT_CONVERGENT uint64_t matchAny(uint64_t Mask, T Value, Place P) {
  uint64_t Result = 0;
  forLanes(Mask, Collective::MatchAny, Value, P, [&](unsigned Lane, T Other) {
    if (memcmp(&Other, &Value, sizeof(T)) == 0)
      Result |= uint64_t(1) << Lane;
  });
  return Result;
}
/// The group if all its values have the same bits, else 0.
template <class T>
CU2X_SIMT_CONVERGENT uint64_t matchAll(uint64_t Mask, T Value, Place P) {
  bool Same = true;
  uint64_t Lanes =
      forLanes(Mask, Collective::MatchAll, Value, P, [&](unsigned, T Other) {
        Same &= memcmp(&Other, &Value, sizeof(T)) == 0;
      });
  return Same ? Lanes : 0;
}

template <class T, class Callable>
CU2X_SIMT_CONVERGENT T reduce(uint64_t Mask, T Value, Place P,
                              Callable Combine) {
  bool IsFirst = true;
  T Result = Value;
  forLanes(Mask, Collective::Reduce, Value, P, [&](unsigned, T Other) {
    Result = IsFirst ? Other : Combine(Result, Other);
    IsFirst = false;
  });
  return Result;
}

/// The same in CUDA's order for tiles: with the lane half of the tile away,
/// then a quarter, as the lane of rank \p Rank sees it. Lanes that do not exist
/// have values of their own.
template <class T, class Callable>
CU2X_SIMT_CONVERGENT T reduceByHalves(uint64_t Mask, T Value, Place P,
                                      Callable Combine, unsigned Rank) {
  constexpr unsigned MaxLanes = 64;
  T Values[MaxLanes] = {};
  unsigned Count = 0;
  forLanes(Mask, Collective::Reduce, Value, P,
           [&](unsigned, T Other) { Values[Count++] = Other; });
  for (unsigned Half = Count / 2; Half != 0; Half /= 2) {
    T Next[MaxLanes] = {};
    for (unsigned I = 0; I != Count; ++I)
      Next[I] = Combine(Values[I], Values[I ^ Half]);
    for (unsigned I = 0; I != Count; ++I)
      Values[I] = Next[I];
  }
  return Values[Rank];
}

/// Types that shuffles and matches take.
template <class T> struct IsLaneValue {
  static constexpr bool Value = false;
};
#define CU2X_LANE_VALUE(T)                                                     \
  template <> struct IsLaneValue<T> {                                          \
    static constexpr bool Value = true;                                        \
  };
CU2X_LANE_VALUE(int)
CU2X_LANE_VALUE(unsigned)
CU2X_LANE_VALUE(long)
CU2X_LANE_VALUE(unsigned long)
CU2X_LANE_VALUE(long long)
CU2X_LANE_VALUE(unsigned long long)
CU2X_LANE_VALUE(float)
CU2X_LANE_VALUE(double)

} // namespace cuda
} // namespace cu2x

#define CU2X_PLACE cu2x::simt::Place P = cu2x::simt::Place::here()

// Functions and not templates, so that operands convert as CUDA's do.
/// Lanes often exchange a variable that only the lane which is read has set.
/// Were the argument to be defined, the others could be taken not to come here.
#define CU2X_MAYBE_UNDEF __attribute__((maybe_undef))

#define CU2X_SHUFFLES(T)                                                       \
  CU2X_DEVICE T __shfl_sync(cu2x::cuda::LaneMask Mask,                         \
                            CU2X_MAYBE_UNDEF T Value, int Lane,                \
                            int Width = warpSize, CU2X_PLACE) {                \
    return cu2x::cuda::shuffleIndex(cu2x::cuda::named(Mask, P), Value, Lane,   \
                                    Width, P);                                 \
  }                                                                            \
  CU2X_DEVICE T __shfl_up_sync(cu2x::cuda::LaneMask Mask,                      \
                               CU2X_MAYBE_UNDEF T Value, unsigned Delta,       \
                               int Width = warpSize, CU2X_PLACE) {             \
    return cu2x::cuda::shuffleUp(cu2x::cuda::named(Mask, P), Value, Delta,     \
                                 Width, P);                                    \
  }                                                                            \
  CU2X_DEVICE T __shfl_down_sync(cu2x::cuda::LaneMask Mask,                    \
                                 CU2X_MAYBE_UNDEF T Value, unsigned Delta,     \
                                 int Width = warpSize, CU2X_PLACE) {           \
    return cu2x::cuda::shuffleDown(cu2x::cuda::named(Mask, P), Value, Delta,   \
                                   Width, P);                                  \
  }                                                                            \
  CU2X_DEVICE T __shfl_xor_sync(cu2x::cuda::LaneMask Mask,                     \
                                CU2X_MAYBE_UNDEF T Value, int Bits,            \
                                int Width = warpSize, CU2X_PLACE) {            \
    return cu2x::cuda::shuffleXor(cu2x::cuda::named(Mask, P), Value, Bits,     \
                                  Width, P);                                   \
  }                                                                            \
  CU2X_DEVICE T __shfl(CU2X_MAYBE_UNDEF T Value, int Lane,                     \
                       int Width = warpSize, CU2X_PLACE) {                     \
    return cu2x::cuda::shuffleIndex(cu2x::simt::ActiveLanes, Value, Lane,      \
                                    Width, P);                                 \
  }                                                                            \
  CU2X_DEVICE T __shfl_up(CU2X_MAYBE_UNDEF T Value, unsigned Delta,            \
                          int Width = warpSize, CU2X_PLACE) {                  \
    return cu2x::cuda::shuffleUp(cu2x::simt::ActiveLanes, Value, Delta, Width, \
                                 P);                                           \
  }                                                                            \
  CU2X_DEVICE T __shfl_down(CU2X_MAYBE_UNDEF T Value, unsigned Delta,          \
                            int Width = warpSize, CU2X_PLACE) {                \
    return cu2x::cuda::shuffleDown(cu2x::simt::ActiveLanes, Value, Delta,      \
                                   Width, P);                                  \
  }                                                                            \
  CU2X_DEVICE T __shfl_xor(CU2X_MAYBE_UNDEF T Value, int Bits,                 \
                           int Width = warpSize, CU2X_PLACE) {                 \
    return cu2x::cuda::shuffleXor(cu2x::simt::ActiveLanes, Value, Bits, Width, \
                                  P);                                          \
  }

#define CU2X_SHUFFLES_AND_MATCHES(T)                                           \
  CU2X_SHUFFLES(T)                                                             \
  CU2X_DEVICE cu2x::cuda::LaneMask __match_any_sync(cu2x::cuda::LaneMask Mask, \
                                                    T Value, CU2X_PLACE) {     \
    return cu2x::cuda::matchAny(cu2x::cuda::named(Mask, P), Value, P);         \
  }                                                                            \
  CU2X_DEVICE cu2x::cuda::LaneMask __match_all_sync(                           \
      cu2x::cuda::LaneMask Mask, T Value, int *Predicate, CU2X_PLACE) {        \
    cu2x::cuda::LaneMask Result =                                              \
        cu2x::cuda::matchAll(cu2x::cuda::named(Mask, P), Value, P);            \
    *Predicate = Result != 0;                                                  \
    return Result;                                                             \
  }

CU2X_SHUFFLES_AND_MATCHES(int)
CU2X_SHUFFLES_AND_MATCHES(unsigned)
CU2X_SHUFFLES_AND_MATCHES(long)
CU2X_SHUFFLES_AND_MATCHES(unsigned long)
CU2X_SHUFFLES_AND_MATCHES(long long)
CU2X_SHUFFLES_AND_MATCHES(unsigned long long)
CU2X_SHUFFLES_AND_MATCHES(float)
CU2X_SHUFFLES_AND_MATCHES(double)
#undef CU2X_SHUFFLES_AND_MATCHES

#define CU2X_REDUCE(NAME, T, EXPRESSION)                                       \
  CU2X_DEVICE T __reduce_##NAME##_sync(cu2x::cuda::LaneMask Mask, T Value,     \
                                       CU2X_PLACE) {                           \
    return cu2x::cuda::reduce(cu2x::cuda::named(Mask, P), Value, P,            \
                              [](T A, T B) -> T { return EXPRESSION; });       \
  }
#define CU2X_REDUCE_ARITHMETIC(T)                                              \
  CU2X_REDUCE(add, T, A + B)                                                   \
  CU2X_REDUCE(min, T, B < A ? B : A)                                           \
  CU2X_REDUCE(max, T, A < B ? B : A)
CU2X_REDUCE_ARITHMETIC(int)
CU2X_REDUCE_ARITHMETIC(unsigned)
CU2X_REDUCE(and, unsigned, A &B)
CU2X_REDUCE(or, unsigned, A | B)
CU2X_REDUCE(xor, unsigned, A ^ B)
#ifdef CU2X_SIMT_HIP
CU2X_REDUCE_ARITHMETIC(long long)
CU2X_REDUCE_ARITHMETIC(unsigned long long)
CU2X_REDUCE_ARITHMETIC(float)
CU2X_REDUCE_ARITHMETIC(double)
CU2X_REDUCE(and, int, A &B)
CU2X_REDUCE(or, int, A | B)
CU2X_REDUCE(xor, int, A ^ B)
CU2X_REDUCE(and, unsigned long long, A &B)
CU2X_REDUCE(or, unsigned long long, A | B)
CU2X_REDUCE(xor, unsigned long long, A ^ B)
#endif
#undef CU2X_REDUCE_ARITHMETIC
#undef CU2X_REDUCE

CU2X_DEVICE void __syncwarp(cu2x::cuda::LaneMask Mask, CU2X_PLACE) {
  cu2x::simt::warpBarrier(cu2x::cuda::named(Mask, P), P);
}
CU2X_DEVICE void __syncwarp(CU2X_PLACE) {
  cu2x::simt::warpBarrier(~cu2x::cuda::LaneMask(), P);
}
CU2X_DEVICE cu2x::cuda::LaneMask __activemask(CU2X_PLACE) {
  return cu2x::simt::activeMask(P);
}
CU2X_DEVICE cu2x::cuda::LaneMask __ballot_sync(cu2x::cuda::LaneMask Mask,
                                               int Value, CU2X_PLACE) {
  return cu2x::simt::ballot(cu2x::cuda::named(Mask, P), Value != 0,
                            cu2x::simt::Collective::Ballot, P);
}
CU2X_DEVICE int __any_sync(cu2x::cuda::LaneMask Mask, int Value, CU2X_PLACE) {
  return cu2x::simt::ballot(cu2x::cuda::named(Mask, P), Value != 0,
                            cu2x::simt::Collective::Any, P) != 0;
}
CU2X_DEVICE int __all_sync(cu2x::cuda::LaneMask Mask, int Value, CU2X_PLACE) {
  return cu2x::simt::ballot(cu2x::cuda::named(Mask, P), Value == 0,
                            cu2x::simt::Collective::All, P) == 0;
}
CU2X_DEVICE int __uni_sync(cu2x::cuda::LaneMask Mask, int Value, CU2X_PLACE) {
  return cu2x::cuda::matchAll(cu2x::cuda::named(Mask, P), int(Value != 0), P) !=
         0;
}

#ifdef CU2X_SIMT_HIP
CU2X_DEVICE unsigned long long __ballot(int Value, CU2X_PLACE) {
#else
CU2X_DEVICE unsigned __ballot(int Value, CU2X_PLACE) {
#endif
  return cu2x::simt::ballot(cu2x::simt::ActiveLanes, Value != 0,
                            cu2x::simt::Collective::Ballot, P);
}
CU2X_DEVICE int __any(int Value, CU2X_PLACE) {
  return cu2x::simt::ballot(cu2x::simt::ActiveLanes, Value != 0,
                            cu2x::simt::Collective::Any, P) != 0;
}
CU2X_DEVICE int __all(int Value, CU2X_PLACE) {
  return cu2x::simt::ballot(cu2x::simt::ActiveLanes, Value == 0,
                            cu2x::simt::Collective::All, P) == 0;
}
#ifdef CU2X_SIMT_PLAIN_VOTES
CU2X_DEVICE bool any(bool Value, CU2X_PLACE) { return __any(Value, P) != 0; }
CU2X_DEVICE bool all(bool Value, CU2X_PLACE) { return __all(Value, P) != 0; }
#endif

/// The position of the \p Offset-th set bit from \p Base on, ~0 if there is
/// none: upwards for a positive offset, downwards for a negative one.
CU2X_DEVICE unsigned __fns(unsigned Mask, unsigned Base, int Offset) {
  if (Offset == 0)
    return Base < 32 && (Mask >> Base & 1) ? Base : ~0u;
  int Step = Offset > 0 ? 1 : -1;
  int Left = Offset > 0 ? Offset : -Offset;
  for (int I = static_cast<int>(Base); I >= 0 && I < 32; I += Step)
    if ((Mask >> I & 1) && --Left == 0)
      return I;
  return ~0u;
}

CU2X_DEVICE unsigned __lane_id() { return cu2x::simt::laneId(); }

#endif // CU2X_SIMT_WARP_H
