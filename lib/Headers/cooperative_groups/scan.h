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
CU2X_D typename __cu2x_plain<__T>::type
inclusive_scan(const __Group &, __T &&__value, __Op &&__op);
template <class __Group, class __T>
CU2X_D typename __cu2x_plain<__T>::type inclusive_scan(const __Group &,
                                                       __T &&__value);
template <class __Group, class __T, class __Op>
CU2X_D typename __cu2x_plain<__T>::type
exclusive_scan(const __Group &, __T &&__value, __Op &&__op);
template <class __Group, class __T>
CU2X_D typename __cu2x_plain<__T>::type exclusive_scan(const __Group &,
                                                       __T &&__value);
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
