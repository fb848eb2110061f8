//===- __functional.h - cuda::std and cuda function objects -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUDA_STD_FUNCTIONAL_ALL_H
#define CUDA_STD_FUNCTIONAL_ALL_H

#include "../../thrust/__functional.h"
#include "__utility.h"

namespace cuda {
namespace std {
// Since CUDA 13 these are Thrust's own.
using THRUST_NS_QUALIFIER::bit_and;
using THRUST_NS_QUALIFIER::bit_not;
using THRUST_NS_QUALIFIER::bit_or;
using THRUST_NS_QUALIFIER::bit_xor;
using THRUST_NS_QUALIFIER::divides;
using THRUST_NS_QUALIFIER::equal_to;
using THRUST_NS_QUALIFIER::greater;
using THRUST_NS_QUALIFIER::greater_equal;
using THRUST_NS_QUALIFIER::less;
using THRUST_NS_QUALIFIER::less_equal;
using THRUST_NS_QUALIFIER::logical_and;
using THRUST_NS_QUALIFIER::logical_not;
using THRUST_NS_QUALIFIER::logical_or;
using THRUST_NS_QUALIFIER::minus;
using THRUST_NS_QUALIFIER::modulus;
using THRUST_NS_QUALIFIER::multiplies;
using THRUST_NS_QUALIFIER::negate;
using THRUST_NS_QUALIFIER::not_equal_to;
using THRUST_NS_QUALIFIER::not_fn;
using THRUST_NS_QUALIFIER::plus;
struct identity {
  typedef void is_transparent;
  template <class T> __CU2X_HD constexpr T &&operator()(T &&Value) const {
    return static_cast<T &&>(Value);
  }
};
template <class Function, class... Args>
__CU2X_HD constexpr auto invoke(Function &&F, Args &&...A)
    -> decltype(F(static_cast<Args &&>(A)...)) {
  return F(static_cast<Args &&>(A)...);
}
template <class T> class reference_wrapper {
  T *Object;

public:
  typedef T type;
  __CU2X_HD constexpr reference_wrapper(T &O) : Object(&O) {}
  __CU2X_HD constexpr operator T &() const { return *Object; }
  __CU2X_HD constexpr T &get() const { return *Object; }
  template <class... Args>
  __CU2X_HD constexpr auto operator()(Args &&...A) const
      -> decltype(::std::declval<T &>()(static_cast<Args &&>(A)...)) {
    return (*Object)(static_cast<Args &&>(A)...);
  }
};
template <class T> __CU2X_HD constexpr reference_wrapper<T> ref(T &Object) {
  return Object;
}
template <class T>
__CU2X_HD constexpr reference_wrapper<const T> cref(const T &Object) {
  return Object;
}
} // namespace std

using THRUST_NS_QUALIFIER::maximum;
using THRUST_NS_QUALIFIER::minimum;

template <class Result, class Function> struct __return_type_wrapper {
  Function F;
  template <class... Args> __CU2X_HD Result operator()(Args &&...A) const {}
};
template <class Result, class Function>
__CU2X_HD __return_type_wrapper<Result, typename ::std::decay<Function>::type>
proclaim_return_type(Function &&F) {
  return {F};
}
template <class Function>
__CU2X_HD typename ::std::decay<Function>::type
proclaim_copyable_arguments(Function &&F) {
  return F;
}
template <class T> T *get_device_address(T &Object) {}
} // namespace cuda

#endif // CUDA_STD_FUNCTIONAL_ALL_H
