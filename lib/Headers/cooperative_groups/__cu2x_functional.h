//===- cooperative_groups/__cu2x_functional.h - Function objects of group
//reductions *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_COOPERATIVE_GROUPS_FUNCTIONAL_H
#define CU2X_HEADERS_COOPERATIVE_GROUPS_FUNCTIONAL_H

#include "../cooperative_groups.h"

namespace cooperative_groups {
template <class __T = void> struct plus {
  __device__ __T operator()(__T, __T) const;
};
template <class __T = void> struct bit_and {
  __device__ __T operator()(__T, __T) const;
};
template <class __T = void> struct bit_or {
  __device__ __T operator()(__T, __T) const;
};
template <class __T = void> struct bit_xor {
  __device__ __T operator()(__T, __T) const;
};
template <class __T = void> struct less {
  __device__ __T operator()(__T, __T) const;
};
template <class __T = void> struct greater {
  __device__ __T operator()(__T, __T) const;
};
template <> struct plus<void> {
  template <class __A, class __B>
  __device__ auto operator()(__A __a, __B) const -> __A;
};
template <> struct bit_and<void> {
  template <class __A, class __B>
  __device__ auto operator()(__A __a, __B) const -> __A;
};
template <> struct bit_or<void> {
  template <class __A, class __B>
  __device__ auto operator()(__A __a, __B) const -> __A;
};
template <> struct bit_xor<void> {
  template <class __A, class __B>
  __device__ auto operator()(__A __a, __B) const -> __A;
};
template <> struct less<void> {
  template <class __A, class __B>
  __device__ auto operator()(__A __a, __B) const -> __A;
};
template <> struct greater<void> {
  template <class __A, class __B>
  __device__ auto operator()(__A __a, __B) const -> __A;
};

template <class __T> struct __cu2x_plain {
  typedef __T type;
};
template <class __T> struct __cu2x_plain<__T &> {
  typedef __T type;
};
template <class __T> struct __cu2x_plain<const __T &> {
  typedef __T type;
};
template <class __T> struct __cu2x_plain<const __T> {
  typedef __T type;
};

/// Whether an operation is one of the above.
template <class __T> struct __cu2x_is_library_op {
  static constexpr bool value = false;
};
#define __CU2X_LIBRARY_OP(NAME)                                                \
  template <class __T> struct __cu2x_is_library_op<NAME<__T>> {                \
    static constexpr bool value = true;                                      \
  };
__CU2X_LIBRARY_OP(plus)
__CU2X_LIBRARY_OP(bit_and)
__CU2X_LIBRARY_OP(bit_or)
__CU2X_LIBRARY_OP(bit_xor)
__CU2X_LIBRARY_OP(less)
__CU2X_LIBRARY_OP(greater)
#undef __CU2X_LIBRARY_OP

/// Whether the translator knows the operation: those above, and classes with
/// one call operator that is no template, on numbers.
template <class __Op, class = void> struct __cu2x_has_one_operator {
  static constexpr bool value = false;
};
template <class __Op>
struct __cu2x_has_one_operator<__Op, decltype((void)&__Op::operator())> {
  static constexpr bool value = true;
};
template <class __T, class __Op> struct __cu2x_by_translator {
  static constexpr bool value =
      __cu2x_is_library_op<__Op>::value ||
      (__cu2x_has_one_operator<__Op>::value && !__is_class(__T));
};
/// Whether a group is a tile of a size that is known.
template <class __Group, class = void> struct __cu2x_is_tile {
  static constexpr bool value = false;
};
template <class __Group>
struct __cu2x_is_tile<__Group, decltype((void)__Group::numThreads)> {
  static constexpr bool value = true;
};
template <bool, class __T> struct __cu2x_enable {};
template <class __T> struct __cu2x_enable<true, __T> {
  typedef __T type;
};
} // namespace cooperative_groups

#endif // CU2X_HEADERS_COOPERATIVE_GROUPS_FUNCTIONAL_H
