//===- cooperative_groups/__cu2x_functional.h - Function objects of group reductions *- C++ -*-===//
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
template <class T = void> struct plus {
  __device__ T operator()(T, T) const;
};
template <class T = void> struct bit_and {
  __device__ T operator()(T, T) const;
};
template <class T = void> struct bit_or {
  __device__ T operator()(T, T) const;
};
template <class T = void> struct bit_xor {
  __device__ T operator()(T, T) const;
};
template <class T = void> struct less {
  __device__ T operator()(T, T) const;
};
template <class T = void> struct greater {
  __device__ T operator()(T, T) const;
};
template <> struct plus<void> {
  template <class A, class B> __device__ auto operator()(A a, B) const -> A;
};
template <> struct bit_and<void> {
  template <class A, class B> __device__ auto operator()(A a, B) const -> A;
};
template <> struct bit_or<void> {
  template <class A, class B> __device__ auto operator()(A a, B) const -> A;
};
template <> struct bit_xor<void> {
  template <class A, class B> __device__ auto operator()(A a, B) const -> A;
};
template <> struct less<void> {
  template <class A, class B> __device__ auto operator()(A a, B) const -> A;
};
template <> struct greater<void> {
  template <class A, class B> __device__ auto operator()(A a, B) const -> A;
};

template <class T> struct __cu2x_plain {
  typedef T type;
};
template <class T> struct __cu2x_plain<T &> {
  typedef T type;
};
template <class T> struct __cu2x_plain<const T &> {
  typedef T type;
};
template <class T> struct __cu2x_plain<const T> {
  typedef T type;
};
} // namespace cooperative_groups

#endif // CU2X_HEADERS_COOPERATIVE_GROUPS_FUNCTIONAL_H
