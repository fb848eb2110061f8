//===- cooperative_groups/memcpy_async.h - Group copies to shared memory *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_COOPERATIVE_GROUPS_MEMCPY_ASYNC_H
#define CU2X_HEADERS_COOPERATIVE_GROUPS_MEMCPY_ASYNC_H

#include "../cooperative_groups.h"

namespace cooperative_groups {
template <class Group, class T, class Shape>
CU2X_D void memcpy_async(const Group &, T *dst, const T *src,
                         const Shape &shape);
template <class Group, class Shape>
CU2X_D void memcpy_async(const Group &, void *dst, const void *src,
                         const Shape &shape);
template <class Group, class Dst, class DstLayout, class Src, class SrcLayout>
CU2X_D void memcpy_async(const Group &, Dst *dst, const DstLayout &dstLayout,
                         const Src *src, const SrcLayout &srcLayout);
template <unsigned Stages, class Group> CU2X_D void wait_prior(const Group &);
template <class Group> CU2X_D void wait(const Group &);
} // namespace cooperative_groups

#endif // CU2X_HEADERS_COOPERATIVE_GROUPS_MEMCPY_ASYNC_H
