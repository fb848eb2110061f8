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
} // namespace cooperative_groups

#endif // CU2X_HEADERS_COOPERATIVE_GROUPS_FUNCTIONAL_H
