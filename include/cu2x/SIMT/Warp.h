//===- Warp.h - Shuffles, votes, matches, reductions ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The operations of warps that languages have, on top of exchange(). Masks are
// as there: ActiveLanes, or the lanes that take part. Values are of any type
// that can be copied as bytes. A value of a lane that does not take part is
// poison.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_WARP_H
#define CU2X_SIMT_WARP_H

#include "cu2x/SIMT/Executor.h"

#include <cstring>
#include <type_traits>

namespace cu2x {
namespace simt {

/// The values of an exchange() by their type.
template <typename T> class TypedLaneValues {
public:
  explicit TypedLaneValues(const LaneValues &Values) : Values(Values) {
    static_assert(std::is_trivially_copyable<T>::value, "lanes exchange bytes");
  }

  T operator[](unsigned Lane) const {
    alignas(T) unsigned char Bytes[sizeof(T)];
    std::memcpy(Bytes, Values.Data + Lane * sizeof(T), sizeof(T));
    return *reinterpret_cast<T *>(Bytes);
  }
  uint64_t lanes() const { return Values.Lanes; }
  bool takesPart(unsigned Lane) const { return Values.Lanes >> Lane & 1; }

private:
  LaneValues Values;
};

template <typename T>
CU2X_SIMT_CONVERGENT TypedLaneValues<T>
exchange(uint64_t Mask, Collective Operation, const T &Value,
         Place P = Place::here()) {
  return TypedLaneValues<T>(exchange(Mask, Operation, &Value, sizeof(T), P));
}

//===----------------------------------------------------------------------===//
// Shuffles
//===----------------------------------------------------------------------===//
//
// \p Width is a power of two up to the width of the warp, which is divided into
// segments of so many lanes; 0 is the warp itself.

namespace detail {
inline unsigned segmentWidth(unsigned Width) {
  return Width ? Width : warpSize();
}
} // namespace detail

/// The value of lane \p Source, counted within the segment and modulo its
/// width.
template <typename T>
CU2X_SIMT_CONVERGENT T shuffle(uint64_t Mask, T Value, unsigned Source,
                               unsigned Width = 0, Place P = Place::here()) {
  unsigned Last = detail::segmentWidth(Width) - 1;
  auto Values = exchange(Mask, Collective::Shuffle, Value, P);
  return Values[(laneId() & ~Last) | (Source & Last)];
}

/// The value of the lane \p Delta below, or one's own if that is not in the
/// segment.
template <typename T>
CU2X_SIMT_CONVERGENT T shuffleUp(uint64_t Mask, T Value, unsigned Delta,
                                 unsigned Width = 0, Place P = Place::here()) {
  unsigned Last = detail::segmentWidth(Width) - 1;
  auto Values = exchange(Mask, Collective::ShuffleUp, Value, P);
  return Delta > (laneId() & Last) ? Value : Values[laneId() - Delta];
}

/// The value of the lane \p Delta above, or one's own if that is not in the
/// segment.
template <typename T>
CU2X_SIMT_CONVERGENT T shuffleDown(uint64_t Mask, T Value, unsigned Delta,
                                   unsigned Width = 0,
                                   Place P = Place::here()) {
  unsigned Last = detail::segmentWidth(Width) - 1;
  auto Values = exchange(Mask, Collective::ShuffleDown, Value, P);
  return Delta > Last - (laneId() & Last) ? Value : Values[laneId() + Delta];
}

/// The value of the lane whose number is one's own xor \p Bits, or one's own if
/// that is in a later segment. Earlier ones can be read.
template <typename T>
CU2X_SIMT_CONVERGENT T shuffleXor(uint64_t Mask, T Value, unsigned Bits,
                                  unsigned Width = 0, Place P = Place::here()) {
  unsigned Last = detail::segmentWidth(Width) - 1;
  auto Values = exchange(Mask, Collective::ShuffleXor, Value, P);
  unsigned Source = laneId() ^ Bits;
  return Source > (laneId() | Last) ? Value : Values[Source];
}

/// The value of the lowest lane that takes part.
template <typename T>
CU2X_SIMT_CONVERGENT T broadcastFirst(uint64_t Mask, T Value,
                                      Place P = Place::here()) {
  auto Values = exchange(Mask, Collective::Broadcast, Value, P);
  return Values[__builtin_ctzll(Values.lanes())];
}

//===----------------------------------------------------------------------===//
// Votes and matches
//===----------------------------------------------------------------------===//

CU2X_SIMT_CONVERGENT inline bool any(uint64_t Mask, bool Value,
                                     Place P = Place::here()) {
  return ballot(Mask, Value, Collective::Any, P);
}

CU2X_SIMT_CONVERGENT inline bool all(uint64_t Mask, bool Value,
                                     Place P = Place::here()) {
  return !ballot(Mask, !Value, Collective::All, P);
}

/// The lanes that passed the same value, compared byte by byte, as the caller.
template <typename T>
CU2X_SIMT_CONVERGENT uint64_t matchAny(uint64_t Mask, T Value,
                                       Place P = Place::here()) {
  auto Values = exchange(Mask, Collective::MatchAny, Value, P);
  uint64_t Result = 0;
  for (unsigned Lane = 0; Lane != warpSize(); ++Lane) {
    T Its = Values[Lane];
    if (Values.takesPart(Lane) && !std::memcmp(&Its, &Value, sizeof(T)))
      Result |= uint64_t(1) << Lane;
  }
  return Result;
}

/// All lanes that take part if they passed the same value, else 0.
template <typename T>
CU2X_SIMT_CONVERGENT uint64_t matchAll(uint64_t Mask, T Value,
                                       Place P = Place::here()) {
  auto Values = exchange(Mask, Collective::MatchAll, Value, P);
  for (unsigned Lane = 0; Lane != warpSize(); ++Lane) {
    T Its = Values[Lane];
    if (Values.takesPart(Lane) && std::memcmp(&Its, &Value, sizeof(T)))
      return 0;
  }
  return Values.lanes();
}

//===----------------------------------------------------------------------===//
// Reductions and scans
//===----------------------------------------------------------------------===//

/// Combines the values of all lanes that take part, in the order of lanes.
template <typename T, typename Combine>
CU2X_SIMT_CONVERGENT T reduce(uint64_t Mask, T Value, Combine Op,
                              Place P = Place::here()) {
  auto Values = exchange(Mask, Collective::Reduce, Value, P);
  unsigned Lane = __builtin_ctzll(Values.lanes());
  T Result = Values[Lane];
  while (++Lane < warpSize())
    if (Values.takesPart(Lane))
      Result = Op(Result, Values[Lane]);
  return Result;
}

/// Combines the values of the lanes that take part up to the caller's.
template <typename T, typename Combine>
CU2X_SIMT_CONVERGENT T inclusiveScan(uint64_t Mask, T Value, Combine Op,
                                     Place P = Place::here()) {
  auto Values = exchange(Mask, Collective::Scan, Value, P);
  unsigned Lane = __builtin_ctzll(Values.lanes());
  T Result = Values[Lane];
  while (++Lane <= laneId())
    if (Values.takesPart(Lane))
      Result = Op(Result, Values[Lane]);
  return Result;
}

/// Combines \p First with the values of the lanes that take part below the
/// caller's.
template <typename T, typename Combine>
CU2X_SIMT_CONVERGENT T exclusiveScan(uint64_t Mask, T Value, T First,
                                     Combine Op, Place P = Place::here()) {
  auto Values = exchange(Mask, Collective::Scan, Value, P);
  T Result = First;
  for (unsigned Lane = 0; Lane != laneId(); ++Lane)
    if (Values.takesPart(Lane))
      Result = Op(Result, Values[Lane]);
  return Result;
}

} // namespace simt
} // namespace cu2x

#endif // CU2X_SIMT_WARP_H
