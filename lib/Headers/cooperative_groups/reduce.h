//===- cooperative_groups/reduce.h - Group reductions -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_COOPERATIVE_GROUPS_REDUCE_H
#define CU2X_HEADERS_COOPERATIVE_GROUPS_REDUCE_H

#include "__cu2x_functional.h"

namespace cooperative_groups {
template <class __Group, class __T, class __Op>
CU2X_D typename __cu2x_enable<
    __cu2x_by_translator<typename __cu2x_plain<__T>::type,
                         typename __cu2x_plain<__Op>::type>::value,
    typename __cu2x_plain<__T>::type>::type
reduce(const __Group &, __T &&__value, __Op &&__op);

/// Of structs, or with a generic operation: tiles by halves, other groups from
/// their first thread on.
template <class __Group, class __T, class __Op>
CU2X_SOURCE CU2X_D typename __cu2x_enable<
    !__cu2x_by_translator<typename __cu2x_plain<__T>::type,
                          typename __cu2x_plain<__Op>::type>::value,
    typename __cu2x_plain<__T>::type>::type
reduce(const __Group &__group, __T &&__value, __Op &&__op) {
  typename __cu2x_plain<__T>::type __result = __value;
  if constexpr (__cu2x_is_tile<__Group>::value) {
    for (unsigned __bits = __group.size() / 2; __bits != 0; __bits /= 2)
      __result = __op(__result, __group.shfl_xor(__result, __bits));
  } else {
    __result = __group.shfl(__value, 0);
    for (unsigned __rank = 1; __rank < __group.size(); ++__rank)
      __result = __op(__result, __group.shfl(__value, __rank));
  }
  return __result;
}
template <class __Group, class __Atomic, class __T, class __Op>
CU2X_D void reduce_update_async(const __Group &, __Atomic &__atomic,
                                __T &&__value, __Op &&__op);
template <class __Group, class __Atomic, class __T, class __Op>
CU2X_D void reduce_store_async(const __Group &, __Atomic &__atomic,
                               __T &&__value, __Op &&__op);
} // namespace cooperative_groups

#endif // CU2X_HEADERS_COOPERATIVE_GROUPS_REDUCE_H
