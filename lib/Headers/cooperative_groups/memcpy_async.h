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
template <class __Group, class __T, class __Shape>
CU2X_D void memcpy_async(const __Group &, __T *__dst, const __T *__src,
                         const __Shape &__shape);
template <class __Group, class __Shape>
CU2X_D void memcpy_async(const __Group &, void *__dst, const void *__src,
                         const __Shape &__shape);
template <class __Group, class __Dst, class __DstLayout, class __Src,
          class __SrcLayout>
CU2X_D void memcpy_async(const __Group &, __Dst *__dst,
                         const __DstLayout &__dstLayout, const __Src *__src,
                         const __SrcLayout &__srcLayout);
template <unsigned __Stages, class __Group>
CU2X_D void wait_prior(const __Group &);
template <class __Group> CU2X_D void wait(const __Group &);
} // namespace cooperative_groups

#endif // CU2X_HEADERS_COOPERATIVE_GROUPS_MEMCPY_ASYNC_H
