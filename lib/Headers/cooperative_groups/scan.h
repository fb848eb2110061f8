//===- cooperative_groups/scan.h - Group scans ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_COOPERATIVE_GROUPS_SCAN_H
#define CU2X_HEADERS_COOPERATIVE_GROUPS_SCAN_H

#include "__cu2x_functional.h"

namespace cooperative_groups {
template <class __Group, class __T, class __Op>
CU2X_D typename __cu2x_enable<
    __cu2x_by_translator<typename __cu2x_plain<__T>::type,
                         typename __cu2x_plain<__Op>::type>::value,
    typename __cu2x_plain<__T>::type>::type
inclusive_scan(const __Group &, __T &&__value, __Op &&__op);
template <class __Group, class __T>
CU2X_D typename __cu2x_plain<__T>::type inclusive_scan(const __Group &,
                                                       __T &&__value);
template <class __Group, class __T, class __Op>
CU2X_D typename __cu2x_enable<
    __cu2x_by_translator<typename __cu2x_plain<__T>::type,
                         typename __cu2x_plain<__Op>::type>::value,
    typename __cu2x_plain<__T>::type>::type
exclusive_scan(const __Group &, __T &&__value, __Op &&__op);
template <class __Group, class __T>
CU2X_D typename __cu2x_plain<__T>::type exclusive_scan(const __Group &,
                                                       __T &&__value);
/// Of structs, or with a generic operation: each thread takes what the lower
/// half of its part has.
template <class __Group, class __T, class __Op>
CU2X_SOURCE CU2X_D typename __cu2x_enable<
    !__cu2x_by_translator<typename __cu2x_plain<__T>::type,
                          typename __cu2x_plain<__Op>::type>::value,
    typename __cu2x_plain<__T>::type>::type
inclusive_scan(const __Group &__group, __T &&__value, __Op &&__op) {
  typename __cu2x_plain<__T>::type __result = __value;
  for (unsigned __distance = 1; __distance < __group.size(); __distance *= 2) {
    typename __cu2x_plain<__T>::type __before =
        __group.shfl_up(__result, __distance);
    if (__group.thread_rank() >= __distance)
      __result = __op(__before, __result);
  }
  return __result;
}
/// The first thread gets a value of zeros.
template <class __Group, class __T, class __Op>
CU2X_SOURCE CU2X_D typename __cu2x_enable<
    !__cu2x_by_translator<typename __cu2x_plain<__T>::type,
                          typename __cu2x_plain<__Op>::type>::value,
    typename __cu2x_plain<__T>::type>::type
exclusive_scan(const __Group &__group, __T &&__value, __Op &&__op) {
  typename __cu2x_plain<__T>::type __result =
      __group.shfl_up(inclusive_scan(__group, __value, __op), 1);
  if (__group.thread_rank() == 0)
    __result = {};
  return __result;
}
template <class __Group, class __Atomic, class __T, class __Op>
CU2X_D typename __cu2x_plain<__T>::type
inclusive_scan_update(const __Group &, __Atomic &__atomic, __T &&__value,
                      __Op &&__op);
template <class __Group, class __Atomic, class __T>
CU2X_D typename __cu2x_plain<__T>::type
inclusive_scan_update(const __Group &, __Atomic &__atomic, __T &&__value);
template <class __Group, class __Atomic, class __T, class __Op>
CU2X_D typename __cu2x_plain<__T>::type
exclusive_scan_update(const __Group &, __Atomic &__atomic, __T &&__value,
                      __Op &&__op);
template <class __Group, class __Atomic, class __T>
CU2X_D typename __cu2x_plain<__T>::type
exclusive_scan_update(const __Group &, __Atomic &__atomic, __T &&__value);
} // namespace cooperative_groups

#endif // CU2X_HEADERS_COOPERATIVE_GROUPS_SCAN_H
