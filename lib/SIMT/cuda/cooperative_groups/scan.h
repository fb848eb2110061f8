//===- scan.h - Scans of cooperative groups ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CUDA_COOPERATIVE_GROUPS_SCAN_H
#define CU2X_SIMT_CUDA_COOPERATIVE_GROUPS_SCAN_H

#include "simt/groups.h"

// HIP's cooperative groups have none; a translated file has its own.
#ifndef CU2X_SIMT_HIP
namespace cooperative_groups {

/// Combines the values of the lanes below the caller's and, for \p Inclusive,
/// its own.
template <class Group, class V, class Op>
V __cu2x_scan(const Group &G, V Value, Op &Combine, bool Inclusive, Place P) {
  V Result = V();
  bool IsFirst = true;
  cu2x::cuda::forLanes(G.__cu2x_mask(), cu2x::simt::Collective::Scan, Value, P,
                       [&](unsigned Lane, V Other) {
                         if (Lane > cu2x::simt::laneId() ||
                             (!Inclusive && Lane == cu2x::simt::laneId()))
                           return;
                         Result = IsFirst ? Other : Combine(Result, Other);
                         IsFirst = false;
                       });
  return Result;
}
template <class Group, class T, class Op>
typename details::Plain<T>::Type inclusive_scan(const Group &G, T &&Value,
                                                Op &&Combine, CU2X_PLACE) {
  using V = typename details::Plain<T>::Type;
  return __cu2x_scan<Group, V>(G, Value, Combine, true, P);
}
template <class Group, class T, class Op>
typename details::Plain<T>::Type exclusive_scan(const Group &G, T &&Value,
                                                Op &&Combine, CU2X_PLACE) {
  using V = typename details::Plain<T>::Type;
  return __cu2x_scan<Group, V>(G, Value, Combine, false, P);
}
template <class Group, class T>
typename details::Plain<T>::Type inclusive_scan(const Group &G, T &&Value) {
  return inclusive_scan(G, Value, plus<typename details::Plain<T>::Type>());
}
template <class Group, class T>
typename details::Plain<T>::Type exclusive_scan(const Group &G, T &&Value) {
  return exclusive_scan(G, Value, plus<typename details::Plain<T>::Type>());
}

} // namespace cooperative_groups
#endif

#endif // CU2X_SIMT_CUDA_COOPERATIVE_GROUPS_SCAN_H
