//===- __transform.h - algorithms that visit or move elements ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_TRANSFORM_ALL_H
#define THRUST_TRANSFORM_ALL_H

#include "__policies.h"

THRUST_NAMESPACE_BEGIN

template <class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt copy(__InputIt __First, __InputIt __Last,
                          __OutputIt __Result) {}
template <class __Policy, class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt copy(const detail::execution_policy_base<__Policy> &__Exec,
                          __InputIt __First, __InputIt __Last,
                          __OutputIt __Result) {}
template <class __InputIt, class __Size, class __OutputIt>
__CU2X_HD __OutputIt copy_n(__InputIt __First, __Size __Count,
                            __OutputIt __Result) {}
template <class __Policy, class __InputIt, class __Size, class __OutputIt>
__CU2X_HD __OutputIt
copy_n(const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
       __Size __Count, __OutputIt __Result) {}
template <class __InputIt, class __OutputIt, class __Predicate>
__CU2X_HD __OutputIt copy_if(__InputIt __First, __InputIt __Last,
                             __OutputIt __Result, __Predicate __Pred) {}
template <class __Policy, class __InputIt, class __OutputIt, class __Predicate>
__CU2X_HD __OutputIt copy_if(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __OutputIt __Result, __Predicate __Pred) {}
template <class __InputIt1, class __InputIt2, class __OutputIt,
          class __Predicate>
__CU2X_HD __OutputIt copy_if(__InputIt1 __First, __InputIt1 __Last,
                             __InputIt2 __Stencil, __OutputIt __Result,
                             __Predicate __Pred) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt,
          class __Predicate>
__CU2X_HD __OutputIt
copy_if(const detail::execution_policy_base<__Policy> &__Exec,
        __InputIt1 __First, __InputIt1 __Last, __InputIt2 __Stencil,
        __OutputIt __Result, __Predicate __Pred) {}
template <class __InputIt, class __ForwardIt>
__CU2X_HD __ForwardIt uninitialized_copy(__InputIt __First, __InputIt __Last,
                                         __ForwardIt __Result) {}
template <class __Policy, class __InputIt, class __ForwardIt>
__CU2X_HD __ForwardIt
uninitialized_copy(const detail::execution_policy_base<__Policy> &__Exec,
                   __InputIt __First, __InputIt __Last, __ForwardIt __Result) {}
template <class __InputIt, class __Size, class __ForwardIt>
__CU2X_HD __ForwardIt uninitialized_copy_n(__InputIt __First, __Size __Count,
                                           __ForwardIt __Result) {}
template <class __Policy, class __InputIt, class __Size, class __ForwardIt>
__CU2X_HD __ForwardIt
uninitialized_copy_n(const detail::execution_policy_base<__Policy> &__Exec,
                     __InputIt __First, __Size __Count, __ForwardIt __Result) {}
template <class __ForwardIt, class __T>
__CU2X_HD void uninitialized_fill(__ForwardIt __First, __ForwardIt __Last,
                                  const __T &__Value);
template <class __Policy, class __ForwardIt, class __T>
__CU2X_HD void
uninitialized_fill(const detail::execution_policy_base<__Policy> &__Exec,
                   __ForwardIt __First, __ForwardIt __Last,
                   const __T &__Value);
template <class __ForwardIt, class __Size, class __T>
__CU2X_HD __ForwardIt uninitialized_fill_n(__ForwardIt __First, __Size __Count,
                                           const __T &__Value) {}
template <class __Policy, class __ForwardIt, class __Size, class __T>
__CU2X_HD __ForwardIt
uninitialized_fill_n(const detail::execution_policy_base<__Policy> &__Exec,
                     __ForwardIt __First, __Size __Count, const __T &__Value) {}
template <class __ForwardIt, class __T>
__CU2X_HD void fill(__ForwardIt __First, __ForwardIt __Last,
                    const __T &__Value);
template <class __Policy, class __ForwardIt, class __T>
__CU2X_HD void fill(const detail::execution_policy_base<__Policy> &__Exec,
                    __ForwardIt __First, __ForwardIt __Last,
                    const __T &__Value);
template <class __OutputIt, class __Size, class __T>
__CU2X_HD __OutputIt fill_n(__OutputIt __First, __Size __Count,
                            const __T &__Value) {}
template <class __Policy, class __OutputIt, class __Size, class __T>
__CU2X_HD __OutputIt
fill_n(const detail::execution_policy_base<__Policy> &__Exec,
       __OutputIt __First, __Size __Count, const __T &__Value) {}
template <class __ForwardIt>
__CU2X_HD void sequence(__ForwardIt __First, __ForwardIt __Last);
template <class __Policy, class __ForwardIt>
__CU2X_HD void sequence(const detail::execution_policy_base<__Policy> &__Exec,
                        __ForwardIt __First, __ForwardIt __Last);
template <class __ForwardIt, class __T>
__CU2X_HD void sequence(__ForwardIt __First, __ForwardIt __Last, __T __Start);
template <class __Policy, class __ForwardIt, class __T>
__CU2X_HD void sequence(const detail::execution_policy_base<__Policy> &__Exec,
                        __ForwardIt __First, __ForwardIt __Last, __T __Start);
template <class __ForwardIt, class __T, class __Step>
__CU2X_HD void sequence(__ForwardIt __First, __ForwardIt __Last, __T __Start,
                        __Step __By);
template <class __Policy, class __ForwardIt, class __T, class __Step>
__CU2X_HD void sequence(const detail::execution_policy_base<__Policy> &__Exec,
                        __ForwardIt __First, __ForwardIt __Last, __T __Start,
                        __Step __By);
template <class __ForwardIt, class __Operation>
__CU2X_HD void tabulate(__ForwardIt __First, __ForwardIt __Last,
                        __Operation __Op);
template <class __Policy, class __ForwardIt, class __Operation>
__CU2X_HD void tabulate(const detail::execution_policy_base<__Policy> &__Exec,
                        __ForwardIt __First, __ForwardIt __Last,
                        __Operation __Op);
template <class __ForwardIt, class __Generator>
__CU2X_HD void generate(__ForwardIt __First, __ForwardIt __Last,
                        __Generator __Gen);
template <class __Policy, class __ForwardIt, class __Generator>
__CU2X_HD void generate(const detail::execution_policy_base<__Policy> &__Exec,
                        __ForwardIt __First, __ForwardIt __Last,
                        __Generator __Gen);
template <class __OutputIt, class __Size, class __Generator>
__CU2X_HD __OutputIt generate_n(__OutputIt __First, __Size __Count,
                                __Generator __Gen) {}
template <class __Policy, class __OutputIt, class __Size, class __Generator>
__CU2X_HD __OutputIt
generate_n(const detail::execution_policy_base<__Policy> &__Exec,
           __OutputIt __First, __Size __Count, __Generator __Gen) {}
template <class __InputIt, class __Function>
__CU2X_HD __InputIt for_each(__InputIt __First, __InputIt __Last,
                             __Function __Fn) {}
template <class __Policy, class __InputIt, class __Function>
__CU2X_HD __InputIt
for_each(const detail::execution_policy_base<__Policy> &__Exec,
         __InputIt __First, __InputIt __Last, __Function __Fn) {}
template <class __InputIt, class __Size, class __Function>
__CU2X_HD __InputIt for_each_n(__InputIt __First, __Size __Count,
                               __Function __Fn) {}
template <class __Policy, class __InputIt, class __Size, class __Function>
__CU2X_HD __InputIt
for_each_n(const detail::execution_policy_base<__Policy> &__Exec,
           __InputIt __First, __Size __Count, __Function __Fn) {}
template <class __InputIt, class __OutputIt, class __Function>
__CU2X_HD __OutputIt transform(__InputIt __First, __InputIt __Last,
                               __OutputIt __Result, __Function __Op) {}
template <class __Policy, class __InputIt, class __OutputIt, class __Function>
__CU2X_HD __OutputIt transform(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __OutputIt __Result, __Function __Op) {}
template <class __InputIt1, class __InputIt2, class __OutputIt,
          class __Function>
__CU2X_HD __OutputIt transform(__InputIt1 __First1, __InputIt1 __Last1,
                               __InputIt2 __First2, __OutputIt __Result,
                               __Function __Op) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt,
          class __Function>
__CU2X_HD __OutputIt
transform(const detail::execution_policy_base<__Policy> &__Exec,
          __InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2,
          __OutputIt __Result, __Function __Op) {}
template <class __InputIt, class __ForwardIt, class __Function,
          class __Predicate>
__CU2X_HD __ForwardIt transform_if(__InputIt __First, __InputIt __Last,
                                   __ForwardIt __Result, __Function __Op,
                                   __Predicate __Pred) {}
template <class __Policy, class __InputIt, class __ForwardIt, class __Function,
          class __Predicate>
__CU2X_HD __ForwardIt
transform_if(const detail::execution_policy_base<__Policy> &__Exec,
             __InputIt __First, __InputIt __Last, __ForwardIt __Result,
             __Function __Op, __Predicate __Pred) {}
template <class __InputIt1, class __InputIt2, class __ForwardIt,
          class __Function, class __Predicate>
__CU2X_HD __ForwardIt transform_if(__InputIt1 __First, __InputIt1 __Last,
                                   __InputIt2 __Stencil, __ForwardIt __Result,
                                   __Function __Op, __Predicate __Pred) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __ForwardIt,
          class __Function, class __Predicate>
__CU2X_HD __ForwardIt
transform_if(const detail::execution_policy_base<__Policy> &__Exec,
             __InputIt1 __First, __InputIt1 __Last, __InputIt2 __Stencil,
             __ForwardIt __Result, __Function __Op, __Predicate __Pred) {}
template <class __InputIt1, class __InputIt2, class __InputIt3,
          class __ForwardIt, class __Function, class __Predicate>
__CU2X_HD __ForwardIt transform_if(__InputIt1 __First1, __InputIt1 __Last1,
                                   __InputIt2 __First2, __InputIt3 __Stencil,
                                   __ForwardIt __Result, __Function __Op,
                                   __Predicate __Pred) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __InputIt3,
          class __ForwardIt, class __Function, class __Predicate>
__CU2X_HD __ForwardIt transform_if(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt1 __First1,
    __InputIt1 __Last1, __InputIt2 __First2, __InputIt3 __Stencil,
    __ForwardIt __Result, __Function __Op, __Predicate __Pred) {}
template <class __MapIt, class __RandomIt, class __OutputIt>
__CU2X_HD __OutputIt gather(__MapIt __First, __MapIt __Last, __RandomIt __Input,
                            __OutputIt __Result) {}
template <class __Policy, class __MapIt, class __RandomIt, class __OutputIt>
__CU2X_HD __OutputIt
gather(const detail::execution_policy_base<__Policy> &__Exec, __MapIt __First,
       __MapIt __Last, __RandomIt __Input, __OutputIt __Result) {}
template <class __MapIt, class __StencilIt, class __RandomIt, class __OutputIt>
__CU2X_HD __OutputIt gather_if(__MapIt __First, __MapIt __Last,
                               __StencilIt __Stencil, __RandomIt __Input,
                               __OutputIt __Result) {}
template <class __Policy, class __MapIt, class __StencilIt, class __RandomIt,
          class __OutputIt>
__CU2X_HD __OutputIt
gather_if(const detail::execution_policy_base<__Policy> &__Exec,
          __MapIt __First, __MapIt __Last, __StencilIt __Stencil,
          __RandomIt __Input, __OutputIt __Result) {}
template <class __MapIt, class __StencilIt, class __RandomIt, class __OutputIt,
          class __Predicate>
__CU2X_HD __OutputIt gather_if(__MapIt __First, __MapIt __Last,
                               __StencilIt __Stencil, __RandomIt __Input,
                               __OutputIt __Result, __Predicate __Pred) {}
template <class __Policy, class __MapIt, class __StencilIt, class __RandomIt,
          class __OutputIt, class __Predicate>
__CU2X_HD __OutputIt
gather_if(const detail::execution_policy_base<__Policy> &__Exec,
          __MapIt __First, __MapIt __Last, __StencilIt __Stencil,
          __RandomIt __Input, __OutputIt __Result, __Predicate __Pred) {}
template <class __InputIt, class __MapIt, class __RandomIt>
__CU2X_HD void scatter(__InputIt __First, __InputIt __Last, __MapIt __Map,
                       __RandomIt __Result);
template <class __Policy, class __InputIt, class __MapIt, class __RandomIt>
__CU2X_HD void scatter(const detail::execution_policy_base<__Policy> &__Exec,
                       __InputIt __First, __InputIt __Last, __MapIt __Map,
                       __RandomIt __Result);
template <class __InputIt, class __MapIt, class __StencilIt, class __RandomIt>
__CU2X_HD void scatter_if(__InputIt __First, __InputIt __Last, __MapIt __Map,
                          __StencilIt __Stencil, __RandomIt __Result);
template <class __Policy, class __InputIt, class __MapIt, class __StencilIt,
          class __RandomIt>
__CU2X_HD void scatter_if(const detail::execution_policy_base<__Policy> &__Exec,
                          __InputIt __First, __InputIt __Last, __MapIt __Map,
                          __StencilIt __Stencil, __RandomIt __Result);
template <class __InputIt, class __MapIt, class __StencilIt, class __RandomIt,
          class __Predicate>
__CU2X_HD void scatter_if(__InputIt __First, __InputIt __Last, __MapIt __Map,
                          __StencilIt __Stencil, __RandomIt __Result,
                          __Predicate __Pred);
template <class __Policy, class __InputIt, class __MapIt, class __StencilIt,
          class __RandomIt, class __Predicate>
__CU2X_HD void scatter_if(const detail::execution_policy_base<__Policy> &__Exec,
                          __InputIt __First, __InputIt __Last, __MapIt __Map,
                          __StencilIt __Stencil, __RandomIt __Result,
                          __Predicate __Pred);
template <class __ForwardIt, class __T>
__CU2X_HD void replace(__ForwardIt __First, __ForwardIt __Last,
                       const __T &__Old, const __T &__New);
template <class __Policy, class __ForwardIt, class __T>
__CU2X_HD void replace(const detail::execution_policy_base<__Policy> &__Exec,
                       __ForwardIt __First, __ForwardIt __Last,
                       const __T &__Old, const __T &__New);
template <class __ForwardIt, class __Predicate, class __T>
__CU2X_HD void replace_if(__ForwardIt __First, __ForwardIt __Last,
                          __Predicate __Pred, const __T &__New);
template <class __Policy, class __ForwardIt, class __Predicate, class __T>
__CU2X_HD void replace_if(const detail::execution_policy_base<__Policy> &__Exec,
                          __ForwardIt __First, __ForwardIt __Last,
                          __Predicate __Pred, const __T &__New);
template <class __ForwardIt, class __InputIt, class __Predicate, class __T>
__CU2X_HD void replace_if(__ForwardIt __First, __ForwardIt __Last,
                          __InputIt __Stencil, __Predicate __Pred,
                          const __T &__New);
template <class __Policy, class __ForwardIt, class __InputIt, class __Predicate,
          class __T>
__CU2X_HD void replace_if(const detail::execution_policy_base<__Policy> &__Exec,
                          __ForwardIt __First, __ForwardIt __Last,
                          __InputIt __Stencil, __Predicate __Pred,
                          const __T &__New);
template <class __InputIt, class __OutputIt, class __T>
__CU2X_HD __OutputIt replace_copy(__InputIt __First, __InputIt __Last,
                                  __OutputIt __Result, const __T &__Old,
                                  const __T &__New) {}
template <class __Policy, class __InputIt, class __OutputIt, class __T>
__CU2X_HD __OutputIt replace_copy(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __OutputIt __Result, const __T &__Old, const __T &__New) {
}
template <class __InputIt, class __OutputIt, class __Predicate, class __T>
__CU2X_HD __OutputIt replace_copy_if(__InputIt __First, __InputIt __Last,
                                     __OutputIt __Result, __Predicate __Pred,
                                     const __T &__New) {}
template <class __Policy, class __InputIt, class __OutputIt, class __Predicate,
          class __T>
__CU2X_HD __OutputIt
replace_copy_if(const detail::execution_policy_base<__Policy> &__Exec,
                __InputIt __First, __InputIt __Last, __OutputIt __Result,
                __Predicate __Pred, const __T &__New) {}
template <class __InputIt1, class __InputIt2, class __OutputIt,
          class __Predicate, class __T>
__CU2X_HD __OutputIt replace_copy_if(__InputIt1 __First, __InputIt1 __Last,
                                     __InputIt2 __Stencil, __OutputIt __Result,
                                     __Predicate __Pred, const __T &__New) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt,
          class __Predicate, class __T>
__CU2X_HD __OutputIt
replace_copy_if(const detail::execution_policy_base<__Policy> &__Exec,
                __InputIt1 __First, __InputIt1 __Last, __InputIt2 __Stencil,
                __OutputIt __Result, __Predicate __Pred, const __T &__New) {}
template <class __BidirectionalIt>
__CU2X_HD void reverse(__BidirectionalIt __First, __BidirectionalIt __Last);
template <class __Policy, class __BidirectionalIt>
__CU2X_HD void reverse(const detail::execution_policy_base<__Policy> &__Exec,
                       __BidirectionalIt __First, __BidirectionalIt __Last);
template <class __BidirectionalIt, class __OutputIt>
__CU2X_HD __OutputIt reverse_copy(__BidirectionalIt __First,
                                  __BidirectionalIt __Last,
                                  __OutputIt __Result) {}
template <class __Policy, class __BidirectionalIt, class __OutputIt>
__CU2X_HD __OutputIt reverse_copy(
    const detail::execution_policy_base<__Policy> &__Exec,
    __BidirectionalIt __First, __BidirectionalIt __Last, __OutputIt __Result) {}
template <class __ForwardIt1, class __ForwardIt2>
__CU2X_HD __ForwardIt2 swap_ranges(__ForwardIt1 __First1, __ForwardIt1 __Last1,
                                   __ForwardIt2 __First2) {}
template <class __Policy, class __ForwardIt1, class __ForwardIt2>
__CU2X_HD __ForwardIt2 swap_ranges(
    const detail::execution_policy_base<__Policy> &__Exec,
    __ForwardIt1 __First1, __ForwardIt1 __Last1, __ForwardIt2 __First2) {}
template <class __RandomIt, class __Generator>
__CU2X_HD void shuffle(__RandomIt __First, __RandomIt __Last,
                       __Generator &&__Gen);
template <class __Policy, class __RandomIt, class __Generator>
__CU2X_HD void shuffle(const detail::execution_policy_base<__Policy> &__Exec,
                       __RandomIt __First, __RandomIt __Last,
                       __Generator &&__Gen);
template <class __RandomIt, class __OutputIt, class __Generator>
__CU2X_HD void shuffle_copy(__RandomIt __First, __RandomIt __Last,
                            __OutputIt __Result, __Generator &&__Gen);
template <class __Policy, class __RandomIt, class __OutputIt, class __Generator>
__CU2X_HD void
shuffle_copy(const detail::execution_policy_base<__Policy> &__Exec,
             __RandomIt __First, __RandomIt __Last, __OutputIt __Result,
             __Generator &&__Gen);
template <class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt adjacent_difference(__InputIt __First, __InputIt __Last,
                                         __OutputIt __Result) {}
template <class __Policy, class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt
adjacent_difference(const detail::execution_policy_base<__Policy> &__Exec,
                    __InputIt __First, __InputIt __Last, __OutputIt __Result) {}
template <class __InputIt, class __OutputIt, class __Function>
__CU2X_HD __OutputIt adjacent_difference(__InputIt __First, __InputIt __Last,
                                         __OutputIt __Result, __Function __Op) {
}
template <class __Policy, class __InputIt, class __OutputIt, class __Function>
__CU2X_HD __OutputIt adjacent_difference(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __OutputIt __Result, __Function __Op) {}
template <class __ForwardIt>
__CU2X_HD void destroy(__ForwardIt __First, __ForwardIt __Last);
template <class __Policy, class __ForwardIt>
__CU2X_HD void destroy(const detail::execution_policy_base<__Policy> &__Exec,
                       __ForwardIt __First, __ForwardIt __Last);

THRUST_NAMESPACE_END

#endif // THRUST_TRANSFORM_ALL_H
