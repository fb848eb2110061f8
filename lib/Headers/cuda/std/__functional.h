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
  template <class __T>
  __CU2X_HD constexpr __T &&operator()(__T &&__Value) const {
    return static_cast<__T &&>(__Value);
  }
};
template <class __Function, class... __Args>
__CU2X_HD constexpr auto invoke(__Function &&__F, __Args &&...__A)
    -> decltype(__F(static_cast<__Args &&>(__A)...)) {
  return __F(static_cast<__Args &&>(__A)...);
}
template <class __T> class reference_wrapper {
  __T *__Object;

public:
  typedef __T type;
  __CU2X_HD constexpr reference_wrapper(__T &__O) : __Object(&__O) {}
  __CU2X_HD constexpr operator __T &() const { return *__Object; }
  __CU2X_HD constexpr __T &get() const { return *__Object; }
  template <class... __Args>
  __CU2X_HD constexpr auto operator()(__Args &&...__A) const
      -> decltype(::std::declval<__T &>()(static_cast<__Args &&>(__A)...)) {
    return (*__Object)(static_cast<__Args &&>(__A)...);
  }
};
template <class __T>
__CU2X_HD constexpr reference_wrapper<__T> ref(__T &__Object) {
  return __Object;
}
template <class __T>
__CU2X_HD constexpr reference_wrapper<const __T> cref(const __T &__Object) {
  return __Object;
}
} // namespace std

using THRUST_NS_QUALIFIER::maximum;
using THRUST_NS_QUALIFIER::minimum;

template <class __Result, class __Function> struct __return_type_wrapper {
  __Function __F;
  template <class... __Args>
  __CU2X_HD __Result operator()(__Args &&...__A) const {}
};
template <class __Result, class __Function>
__CU2X_HD
    __return_type_wrapper<__Result, typename ::std::decay<__Function>::type>
    proclaim_return_type(__Function &&__F) {
  return {__F};
}
template <class __Function>
__CU2X_HD typename ::std::decay<__Function>::type
proclaim_copyable_arguments(__Function &&__F) {
  return __F;
}
template <class __T> __T *get_device_address(__T &__Object) {}
} // namespace cuda

#endif // CUDA_STD_FUNCTIONAL_ALL_H
