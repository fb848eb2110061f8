//===- cooperative_groups/memcpy_async.h - Group copies to shared memory *- C++
//-*-===//
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
/// The threads of the group copy in turns. The copy is there after wait().
template <class __Group, class __T, class __Shape>
CU2X_SOURCE CU2X_D void memcpy_async(const __Group &__group, __T *__to,
                                     const __T *__from,
                                     const __Shape &__bytes) {
  size_t __count = size_t(__bytes) / sizeof(__T);
  for (size_t __i = __group.thread_rank(); __i < __count; __i += __group.size())
    __to[__i] = __from[__i];
  if constexpr (sizeof(__T) > 1) {
    // What is less than an element.
    size_t __done = __count * sizeof(__T);
    for (size_t __i = __done + __group.thread_rank(); __i < size_t(__bytes);
         __i += __group.size())
      ((char *)__to)[__i] = ((const char *)__from)[__i];
  }
}
template <class __Group, class __Shape>
CU2X_SOURCE CU2X_D void memcpy_async(const __Group &__group, void *__to,
                                     const void *__from,
                                     const __Shape &__bytes) {
  for (size_t __i = __group.thread_rank(); __i < size_t(__bytes);
       __i += __group.size())
    ((char *)__to)[__i] = ((const char *)__from)[__i];
}
/// Copies as many elements as both layouts have.
template <class __Group, class __T, class __ToLayout, class __FromLayout>
CU2X_SOURCE CU2X_D void
memcpy_async(const __Group &__group, __T *__to, const __ToLayout &__toLayout,
             const __T *__from, const __FromLayout &__fromLayout) {
  size_t __count = size_t(__toLayout) < size_t(__fromLayout)
                       ? size_t(__toLayout)
                       : size_t(__fromLayout);
  for (size_t __i = __group.thread_rank(); __i < __count; __i += __group.size())
    __to[__i] = __from[__i];
}
/// Copies are done where they are asked for, so the last ones are waited for
/// with the others.
template <unsigned __Stages, class __Group>
CU2X_SOURCE CU2X_D void wait_prior(const __Group &__group) {
  __group.sync();
}
template <class __Group> CU2X_SOURCE CU2X_D void wait(const __Group &__group) {
  __group.sync();
}
} // namespace cooperative_groups

#endif // CU2X_HEADERS_COOPERATIVE_GROUPS_MEMCPY_ASYNC_H
