//===- __sets.h - merges, set operations and removals -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_SETS_ALL_H
#define THRUST_SETS_ALL_H

#include "__policies.h"
#include "__tuple.h"

THRUST_NAMESPACE_BEGIN

template <class __InputIt1, class __InputIt2, class __OutputIt>
__CU2X_HD __OutputIt merge(__InputIt1 __First1, __InputIt1 __Last1,
                           __InputIt2 __First2, __InputIt2 __Last2,
                           __OutputIt __Result) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt>
__CU2X_HD __OutputIt
merge(const detail::execution_policy_base<__Policy> &__Exec,
      __InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2,
      __InputIt2 __Last2, __OutputIt __Result) {}
template <class __InputIt1, class __InputIt2, class __OutputIt, class __Compare>
__CU2X_HD __OutputIt merge(__InputIt1 __First1, __InputIt1 __Last1,
                           __InputIt2 __First2, __InputIt2 __Last2,
                           __OutputIt __Result, __Compare __Less) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt,
          class __Compare>
__CU2X_HD __OutputIt
merge(const detail::execution_policy_base<__Policy> &__Exec,
      __InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2,
      __InputIt2 __Last2, __OutputIt __Result, __Compare __Less) {}
template <class __KeyIt1, class __KeyIt2, class __ValueIt1, class __ValueIt2,
          class __OutputIt1, class __OutputIt2>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
merge_by_key(__KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2,
             __KeyIt2 __Last2, __ValueIt1 __Values1, __ValueIt2 __Values2,
             __OutputIt1 __Keys, __OutputIt2 __Result) {}
template <class __Policy, class __KeyIt1, class __KeyIt2, class __ValueIt1,
          class __ValueIt2, class __OutputIt1, class __OutputIt2>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
merge_by_key(const detail::execution_policy_base<__Policy> &__Exec,
             __KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2,
             __KeyIt2 __Last2, __ValueIt1 __Values1, __ValueIt2 __Values2,
             __OutputIt1 __Keys, __OutputIt2 __Result) {}
template <class __KeyIt1, class __KeyIt2, class __ValueIt1, class __ValueIt2,
          class __OutputIt1, class __OutputIt2, class __Compare>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
merge_by_key(__KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2,
             __KeyIt2 __Last2, __ValueIt1 __Values1, __ValueIt2 __Values2,
             __OutputIt1 __Keys, __OutputIt2 __Result, __Compare __Less) {}
template <class __Policy, class __KeyIt1, class __KeyIt2, class __ValueIt1,
          class __ValueIt2, class __OutputIt1, class __OutputIt2,
          class __Compare>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
merge_by_key(const detail::execution_policy_base<__Policy> &__Exec,
             __KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2,
             __KeyIt2 __Last2, __ValueIt1 __Values1, __ValueIt2 __Values2,
             __OutputIt1 __Keys, __OutputIt2 __Result, __Compare __Less) {}
template <class __InputIt1, class __InputIt2, class __OutputIt>
__CU2X_HD __OutputIt set_difference(__InputIt1 __First1, __InputIt1 __Last1,
                                    __InputIt2 __First2, __InputIt2 __Last2,
                                    __OutputIt __Result) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt>
__CU2X_HD __OutputIt
set_difference(const detail::execution_policy_base<__Policy> &__Exec,
               __InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2,
               __InputIt2 __Last2, __OutputIt __Result) {}
template <class __InputIt1, class __InputIt2, class __OutputIt, class __Compare>
__CU2X_HD __OutputIt set_difference(__InputIt1 __First1, __InputIt1 __Last1,
                                    __InputIt2 __First2, __InputIt2 __Last2,
                                    __OutputIt __Result, __Compare __Less) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt,
          class __Compare>
__CU2X_HD __OutputIt
set_difference(const detail::execution_policy_base<__Policy> &__Exec,
               __InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2,
               __InputIt2 __Last2, __OutputIt __Result, __Compare __Less) {}
template <class __InputIt1, class __InputIt2, class __OutputIt>
__CU2X_HD __OutputIt set_intersection(__InputIt1 __First1, __InputIt1 __Last1,
                                      __InputIt2 __First2, __InputIt2 __Last2,
                                      __OutputIt __Result) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt>
__CU2X_HD __OutputIt
set_intersection(const detail::execution_policy_base<__Policy> &__Exec,
                 __InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2,
                 __InputIt2 __Last2, __OutputIt __Result) {}
template <class __InputIt1, class __InputIt2, class __OutputIt, class __Compare>
__CU2X_HD __OutputIt set_intersection(__InputIt1 __First1, __InputIt1 __Last1,
                                      __InputIt2 __First2, __InputIt2 __Last2,
                                      __OutputIt __Result, __Compare __Less) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt,
          class __Compare>
__CU2X_HD __OutputIt
set_intersection(const detail::execution_policy_base<__Policy> &__Exec,
                 __InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2,
                 __InputIt2 __Last2, __OutputIt __Result, __Compare __Less) {}
template <class __InputIt1, class __InputIt2, class __OutputIt>
__CU2X_HD __OutputIt set_symmetric_difference(__InputIt1 __First1,
                                              __InputIt1 __Last1,
                                              __InputIt2 __First2,
                                              __InputIt2 __Last2,
                                              __OutputIt __Result) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt>
__CU2X_HD __OutputIt set_symmetric_difference(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt1 __First1,
    __InputIt1 __Last1, __InputIt2 __First2, __InputIt2 __Last2,
    __OutputIt __Result) {}
template <class __InputIt1, class __InputIt2, class __OutputIt, class __Compare>
__CU2X_HD __OutputIt set_symmetric_difference(
    __InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2,
    __InputIt2 __Last2, __OutputIt __Result, __Compare __Less) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt,
          class __Compare>
__CU2X_HD __OutputIt set_symmetric_difference(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt1 __First1,
    __InputIt1 __Last1, __InputIt2 __First2, __InputIt2 __Last2,
    __OutputIt __Result, __Compare __Less) {}
template <class __InputIt1, class __InputIt2, class __OutputIt>
__CU2X_HD __OutputIt set_union(__InputIt1 __First1, __InputIt1 __Last1,
                               __InputIt2 __First2, __InputIt2 __Last2,
                               __OutputIt __Result) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt>
__CU2X_HD __OutputIt
set_union(const detail::execution_policy_base<__Policy> &__Exec,
          __InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2,
          __InputIt2 __Last2, __OutputIt __Result) {}
template <class __InputIt1, class __InputIt2, class __OutputIt, class __Compare>
__CU2X_HD __OutputIt set_union(__InputIt1 __First1, __InputIt1 __Last1,
                               __InputIt2 __First2, __InputIt2 __Last2,
                               __OutputIt __Result, __Compare __Less) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt,
          class __Compare>
__CU2X_HD __OutputIt
set_union(const detail::execution_policy_base<__Policy> &__Exec,
          __InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2,
          __InputIt2 __Last2, __OutputIt __Result, __Compare __Less) {}
template <class __KeyIt1, class __KeyIt2, class __ValueIt1, class __ValueIt2,
          class __OutputIt1, class __OutputIt2>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
set_difference_by_key(__KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2,
                      __KeyIt2 __Last2, __ValueIt1 __Values1,
                      __ValueIt2 __Values2, __OutputIt1 __Keys,
                      __OutputIt2 __Result) {}
template <class __Policy, class __KeyIt1, class __KeyIt2, class __ValueIt1,
          class __ValueIt2, class __OutputIt1, class __OutputIt2>
__CU2X_HD pair<__OutputIt1, __OutputIt2> set_difference_by_key(
    const detail::execution_policy_base<__Policy> &__Exec, __KeyIt1 __First1,
    __KeyIt1 __Last1, __KeyIt2 __First2, __KeyIt2 __Last2, __ValueIt1 __Values1,
    __ValueIt2 __Values2, __OutputIt1 __Keys, __OutputIt2 __Result) {}
template <class __KeyIt1, class __KeyIt2, class __ValueIt1, class __ValueIt2,
          class __OutputIt1, class __OutputIt2, class __Compare>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
set_difference_by_key(__KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2,
                      __KeyIt2 __Last2, __ValueIt1 __Values1,
                      __ValueIt2 __Values2, __OutputIt1 __Keys,
                      __OutputIt2 __Result, __Compare __Less) {}
template <class __Policy, class __KeyIt1, class __KeyIt2, class __ValueIt1,
          class __ValueIt2, class __OutputIt1, class __OutputIt2,
          class __Compare>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
set_difference_by_key(const detail::execution_policy_base<__Policy> &__Exec,
                      __KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2,
                      __KeyIt2 __Last2, __ValueIt1 __Values1,
                      __ValueIt2 __Values2, __OutputIt1 __Keys,
                      __OutputIt2 __Result, __Compare __Less) {}
template <class __KeyIt1, class __KeyIt2, class __ValueIt1, class __ValueIt2,
          class __OutputIt1, class __OutputIt2>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
set_symmetric_difference_by_key(__KeyIt1 __First1, __KeyIt1 __Last1,
                                __KeyIt2 __First2, __KeyIt2 __Last2,
                                __ValueIt1 __Values1, __ValueIt2 __Values2,
                                __OutputIt1 __Keys, __OutputIt2 __Result) {}
template <class __Policy, class __KeyIt1, class __KeyIt2, class __ValueIt1,
          class __ValueIt2, class __OutputIt1, class __OutputIt2>
__CU2X_HD pair<__OutputIt1, __OutputIt2> set_symmetric_difference_by_key(
    const detail::execution_policy_base<__Policy> &__Exec, __KeyIt1 __First1,
    __KeyIt1 __Last1, __KeyIt2 __First2, __KeyIt2 __Last2, __ValueIt1 __Values1,
    __ValueIt2 __Values2, __OutputIt1 __Keys, __OutputIt2 __Result) {}
template <class __KeyIt1, class __KeyIt2, class __ValueIt1, class __ValueIt2,
          class __OutputIt1, class __OutputIt2, class __Compare>
__CU2X_HD pair<__OutputIt1, __OutputIt2> set_symmetric_difference_by_key(
    __KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2, __KeyIt2 __Last2,
    __ValueIt1 __Values1, __ValueIt2 __Values2, __OutputIt1 __Keys,
    __OutputIt2 __Result, __Compare __Less) {}
template <class __Policy, class __KeyIt1, class __KeyIt2, class __ValueIt1,
          class __ValueIt2, class __OutputIt1, class __OutputIt2,
          class __Compare>
__CU2X_HD pair<__OutputIt1, __OutputIt2> set_symmetric_difference_by_key(
    const detail::execution_policy_base<__Policy> &__Exec, __KeyIt1 __First1,
    __KeyIt1 __Last1, __KeyIt2 __First2, __KeyIt2 __Last2, __ValueIt1 __Values1,
    __ValueIt2 __Values2, __OutputIt1 __Keys, __OutputIt2 __Result,
    __Compare __Less) {}
template <class __KeyIt1, class __KeyIt2, class __ValueIt1, class __ValueIt2,
          class __OutputIt1, class __OutputIt2>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
set_union_by_key(__KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2,
                 __KeyIt2 __Last2, __ValueIt1 __Values1, __ValueIt2 __Values2,
                 __OutputIt1 __Keys, __OutputIt2 __Result) {}
template <class __Policy, class __KeyIt1, class __KeyIt2, class __ValueIt1,
          class __ValueIt2, class __OutputIt1, class __OutputIt2>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
set_union_by_key(const detail::execution_policy_base<__Policy> &__Exec,
                 __KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2,
                 __KeyIt2 __Last2, __ValueIt1 __Values1, __ValueIt2 __Values2,
                 __OutputIt1 __Keys, __OutputIt2 __Result) {}
template <class __KeyIt1, class __KeyIt2, class __ValueIt1, class __ValueIt2,
          class __OutputIt1, class __OutputIt2, class __Compare>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
set_union_by_key(__KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2,
                 __KeyIt2 __Last2, __ValueIt1 __Values1, __ValueIt2 __Values2,
                 __OutputIt1 __Keys, __OutputIt2 __Result, __Compare __Less) {}
template <class __Policy, class __KeyIt1, class __KeyIt2, class __ValueIt1,
          class __ValueIt2, class __OutputIt1, class __OutputIt2,
          class __Compare>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
set_union_by_key(const detail::execution_policy_base<__Policy> &__Exec,
                 __KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2,
                 __KeyIt2 __Last2, __ValueIt1 __Values1, __ValueIt2 __Values2,
                 __OutputIt1 __Keys, __OutputIt2 __Result, __Compare __Less) {}
template <class __KeyIt1, class __KeyIt2, class __ValueIt, class __OutputIt1,
          class __OutputIt2>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
set_intersection_by_key(__KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2,
                        __KeyIt2 __Last2, __ValueIt __Values1,
                        __OutputIt1 __Keys, __OutputIt2 __Result) {}
template <class __Policy, class __KeyIt1, class __KeyIt2, class __ValueIt,
          class __OutputIt1, class __OutputIt2>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
set_intersection_by_key(const detail::execution_policy_base<__Policy> &__Exec,
                        __KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2,
                        __KeyIt2 __Last2, __ValueIt __Values1,
                        __OutputIt1 __Keys, __OutputIt2 __Result) {}
template <class __KeyIt1, class __KeyIt2, class __ValueIt, class __OutputIt1,
          class __OutputIt2, class __Compare>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
set_intersection_by_key(__KeyIt1 __First1, __KeyIt1 __Last1, __KeyIt2 __First2,
                        __KeyIt2 __Last2, __ValueIt __Values1,
                        __OutputIt1 __Keys, __OutputIt2 __Result,
                        __Compare __Less) {}
template <class __Policy, class __KeyIt1, class __KeyIt2, class __ValueIt,
          class __OutputIt1, class __OutputIt2, class __Compare>
__CU2X_HD pair<__OutputIt1, __OutputIt2> set_intersection_by_key(
    const detail::execution_policy_base<__Policy> &__Exec, __KeyIt1 __First1,
    __KeyIt1 __Last1, __KeyIt2 __First2, __KeyIt2 __Last2, __ValueIt __Values1,
    __OutputIt1 __Keys, __OutputIt2 __Result, __Compare __Less) {}
template <class __ForwardIt>
__CU2X_HD __ForwardIt unique(__ForwardIt __First, __ForwardIt __Last) {}
template <class __Policy, class __ForwardIt>
__CU2X_HD __ForwardIt
unique(const detail::execution_policy_base<__Policy> &__Exec,
       __ForwardIt __First, __ForwardIt __Last) {}
template <class __ForwardIt, class __Equal>
__CU2X_HD __ForwardIt unique(__ForwardIt __First, __ForwardIt __Last,
                             __Equal __Eq) {}
template <class __Policy, class __ForwardIt, class __Equal>
__CU2X_HD __ForwardIt
unique(const detail::execution_policy_base<__Policy> &__Exec,
       __ForwardIt __First, __ForwardIt __Last, __Equal __Eq) {}
template <class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt unique_copy(__InputIt __First, __InputIt __Last,
                                 __OutputIt __Result) {}
template <class __Policy, class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt
unique_copy(const detail::execution_policy_base<__Policy> &__Exec,
            __InputIt __First, __InputIt __Last, __OutputIt __Result) {}
template <class __InputIt, class __OutputIt, class __Equal>
__CU2X_HD __OutputIt unique_copy(__InputIt __First, __InputIt __Last,
                                 __OutputIt __Result, __Equal __Eq) {}
template <class __Policy, class __InputIt, class __OutputIt, class __Equal>
__CU2X_HD __OutputIt unique_copy(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __OutputIt __Result, __Equal __Eq) {}
template <class __KeyIt, class __ValueIt>
__CU2X_HD pair<__KeyIt, __ValueIt>
unique_by_key(__KeyIt __First, __KeyIt __Last, __ValueIt __Values) {}
template <class __Policy, class __KeyIt, class __ValueIt>
__CU2X_HD pair<__KeyIt, __ValueIt>
unique_by_key(const detail::execution_policy_base<__Policy> &__Exec,
              __KeyIt __First, __KeyIt __Last, __ValueIt __Values) {}
template <class __KeyIt, class __ValueIt, class __Equal>
__CU2X_HD pair<__KeyIt, __ValueIt>
unique_by_key(__KeyIt __First, __KeyIt __Last, __ValueIt __Values,
              __Equal __Eq) {}
template <class __Policy, class __KeyIt, class __ValueIt, class __Equal>
__CU2X_HD pair<__KeyIt, __ValueIt>
unique_by_key(const detail::execution_policy_base<__Policy> &__Exec,
              __KeyIt __First, __KeyIt __Last, __ValueIt __Values,
              __Equal __Eq) {}
template <class __KeyIt, class __ValueIt, class __OutputIt1, class __OutputIt2>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
unique_by_key_copy(__KeyIt __First, __KeyIt __Last, __ValueIt __Values,
                   __OutputIt1 __Keys, __OutputIt2 __Result) {}
template <class __Policy, class __KeyIt, class __ValueIt, class __OutputIt1,
          class __OutputIt2>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
unique_by_key_copy(const detail::execution_policy_base<__Policy> &__Exec,
                   __KeyIt __First, __KeyIt __Last, __ValueIt __Values,
                   __OutputIt1 __Keys, __OutputIt2 __Result) {}
template <class __KeyIt, class __ValueIt, class __OutputIt1, class __OutputIt2,
          class __Equal>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
unique_by_key_copy(__KeyIt __First, __KeyIt __Last, __ValueIt __Values,
                   __OutputIt1 __Keys, __OutputIt2 __Result, __Equal __Eq) {}
template <class __Policy, class __KeyIt, class __ValueIt, class __OutputIt1,
          class __OutputIt2, class __Equal>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
unique_by_key_copy(const detail::execution_policy_base<__Policy> &__Exec,
                   __KeyIt __First, __KeyIt __Last, __ValueIt __Values,
                   __OutputIt1 __Keys, __OutputIt2 __Result, __Equal __Eq) {}
template <class __ForwardIt>
__CU2X_HD typename iterator_traits<__ForwardIt>::difference_type
unique_count(__ForwardIt __First, __ForwardIt __Last) {}
template <class __Policy, class __ForwardIt>
__CU2X_HD typename iterator_traits<__ForwardIt>::difference_type
unique_count(const detail::execution_policy_base<__Policy> &__Exec,
             __ForwardIt __First, __ForwardIt __Last) {}
template <class __ForwardIt, class __Equal>
__CU2X_HD typename iterator_traits<__ForwardIt>::difference_type
unique_count(__ForwardIt __First, __ForwardIt __Last, __Equal __Eq) {}
template <class __Policy, class __ForwardIt, class __Equal>
__CU2X_HD typename iterator_traits<__ForwardIt>::difference_type
unique_count(const detail::execution_policy_base<__Policy> &__Exec,
             __ForwardIt __First, __ForwardIt __Last, __Equal __Eq) {}
template <class __ForwardIt, class __T>
__CU2X_HD __ForwardIt remove(__ForwardIt __First, __ForwardIt __Last,
                             const __T &__Value) {}
template <class __Policy, class __ForwardIt, class __T>
__CU2X_HD __ForwardIt
remove(const detail::execution_policy_base<__Policy> &__Exec,
       __ForwardIt __First, __ForwardIt __Last, const __T &__Value) {}
template <class __InputIt, class __OutputIt, class __T>
__CU2X_HD __OutputIt remove_copy(__InputIt __First, __InputIt __Last,
                                 __OutputIt __Result, const __T &__Value) {}
template <class __Policy, class __InputIt, class __OutputIt, class __T>
__CU2X_HD __OutputIt remove_copy(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __OutputIt __Result, const __T &__Value) {}
template <class __ForwardIt, class __Predicate>
__CU2X_HD __ForwardIt remove_if(__ForwardIt __First, __ForwardIt __Last,
                                __Predicate __Pred) {}
template <class __Policy, class __ForwardIt, class __Predicate>
__CU2X_HD __ForwardIt
remove_if(const detail::execution_policy_base<__Policy> &__Exec,
          __ForwardIt __First, __ForwardIt __Last, __Predicate __Pred) {}
template <class __ForwardIt, class __InputIt, class __Predicate>
__CU2X_HD __ForwardIt remove_if(__ForwardIt __First, __ForwardIt __Last,
                                __InputIt __Stencil, __Predicate __Pred) {}
template <class __Policy, class __ForwardIt, class __InputIt, class __Predicate>
__CU2X_HD __ForwardIt remove_if(
    const detail::execution_policy_base<__Policy> &__Exec, __ForwardIt __First,
    __ForwardIt __Last, __InputIt __Stencil, __Predicate __Pred) {}
template <class __InputIt, class __OutputIt, class __Predicate>
__CU2X_HD __OutputIt remove_copy_if(__InputIt __First, __InputIt __Last,
                                    __OutputIt __Result, __Predicate __Pred) {}
template <class __Policy, class __InputIt, class __OutputIt, class __Predicate>
__CU2X_HD __OutputIt remove_copy_if(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __OutputIt __Result, __Predicate __Pred) {}
template <class __InputIt1, class __InputIt2, class __OutputIt,
          class __Predicate>
__CU2X_HD __OutputIt remove_copy_if(__InputIt1 __First, __InputIt1 __Last,
                                    __InputIt2 __Stencil, __OutputIt __Result,
                                    __Predicate __Pred) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt,
          class __Predicate>
__CU2X_HD __OutputIt
remove_copy_if(const detail::execution_policy_base<__Policy> &__Exec,
               __InputIt1 __First, __InputIt1 __Last, __InputIt2 __Stencil,
               __OutputIt __Result, __Predicate __Pred) {}

THRUST_NAMESPACE_END

#endif // THRUST_SETS_ALL_H
