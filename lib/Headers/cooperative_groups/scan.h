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
template <class Group, class T, class Op>
CU2X_D typename __cu2x_plain<T>::type inclusive_scan(const Group &, T &&value,
                                                     Op &&op);
template <class Group, class T>
CU2X_D typename __cu2x_plain<T>::type inclusive_scan(const Group &, T &&value);
template <class Group, class T, class Op>
CU2X_D typename __cu2x_plain<T>::type exclusive_scan(const Group &, T &&value,
                                                     Op &&op);
template <class Group, class T>
CU2X_D typename __cu2x_plain<T>::type exclusive_scan(const Group &, T &&value);
template <class Group, class Atomic, class T, class Op>
CU2X_D typename __cu2x_plain<T>::type
inclusive_scan_update(const Group &, Atomic &atomic, T &&value, Op &&op);
template <class Group, class Atomic, class T>
CU2X_D typename __cu2x_plain<T>::type
inclusive_scan_update(const Group &, Atomic &atomic, T &&value);
template <class Group, class Atomic, class T, class Op>
CU2X_D typename __cu2x_plain<T>::type
exclusive_scan_update(const Group &, Atomic &atomic, T &&value, Op &&op);
template <class Group, class Atomic, class T>
CU2X_D typename __cu2x_plain<T>::type
exclusive_scan_update(const Group &, Atomic &atomic, T &&value);
} // namespace cooperative_groups

#endif // CU2X_HEADERS_COOPERATIVE_GROUPS_SCAN_H
