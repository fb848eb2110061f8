//===- __sort.h - algorithms on order and equality --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_SORT_ALL_H
#define THRUST_SORT_ALL_H

#include "__policies.h"
#include "__tuple.h"

THRUST_NAMESPACE_BEGIN

template <class __RandomIt>
__CU2X_HD void sort(__RandomIt __First, __RandomIt __Last);
template <class __Policy, class __RandomIt>
__CU2X_HD void sort(const detail::execution_policy_base<__Policy> &__Exec,
                    __RandomIt __First, __RandomIt __Last);
template <class __RandomIt, class __Compare>
__CU2X_HD void sort(__RandomIt __First, __RandomIt __Last, __Compare __Less);
template <class __Policy, class __RandomIt, class __Compare>
__CU2X_HD void sort(const detail::execution_policy_base<__Policy> &__Exec,
                    __RandomIt __First, __RandomIt __Last, __Compare __Less);
template <class __RandomIt>
__CU2X_HD void stable_sort(__RandomIt __First, __RandomIt __Last);
template <class __Policy, class __RandomIt>
__CU2X_HD void
stable_sort(const detail::execution_policy_base<__Policy> &__Exec,
            __RandomIt __First, __RandomIt __Last);
template <class __RandomIt, class __Compare>
__CU2X_HD void stable_sort(__RandomIt __First, __RandomIt __Last,
                           __Compare __Less);
template <class __Policy, class __RandomIt, class __Compare>
__CU2X_HD void
stable_sort(const detail::execution_policy_base<__Policy> &__Exec,
            __RandomIt __First, __RandomIt __Last, __Compare __Less);
template <class __KeyIt, class __ValueIt>
__CU2X_HD void sort_by_key(__KeyIt __First, __KeyIt __Last,
                           __ValueIt __Values);
template <class __Policy, class __KeyIt, class __ValueIt>
__CU2X_HD void
sort_by_key(const detail::execution_policy_base<__Policy> &__Exec,
            __KeyIt __First, __KeyIt __Last, __ValueIt __Values);
template <class __KeyIt, class __ValueIt, class __Compare>
__CU2X_HD void sort_by_key(__KeyIt __First, __KeyIt __Last, __ValueIt __Values,
                           __Compare __Less);
template <class __Policy, class __KeyIt, class __ValueIt, class __Compare>
__CU2X_HD void
sort_by_key(const detail::execution_policy_base<__Policy> &__Exec,
            __KeyIt __First, __KeyIt __Last, __ValueIt __Values,
            __Compare __Less);
template <class __KeyIt, class __ValueIt>
__CU2X_HD void stable_sort_by_key(__KeyIt __First, __KeyIt __Last,
                                  __ValueIt __Values);
template <class __Policy, class __KeyIt, class __ValueIt>
__CU2X_HD void
stable_sort_by_key(const detail::execution_policy_base<__Policy> &__Exec,
                   __KeyIt __First, __KeyIt __Last, __ValueIt __Values);
template <class __KeyIt, class __ValueIt, class __Compare>
__CU2X_HD void stable_sort_by_key(__KeyIt __First, __KeyIt __Last,
                                  __ValueIt __Values, __Compare __Less);
template <class __Policy, class __KeyIt, class __ValueIt, class __Compare>
__CU2X_HD void
stable_sort_by_key(const detail::execution_policy_base<__Policy> &__Exec,
                   __KeyIt __First, __KeyIt __Last, __ValueIt __Values,
                   __Compare __Less);
template <class __ForwardIt>
__CU2X_HD bool is_sorted(__ForwardIt __First, __ForwardIt __Last) {}
template <class __Policy, class __ForwardIt>
__CU2X_HD bool is_sorted(const detail::execution_policy_base<__Policy> &__Exec,
                         __ForwardIt __First, __ForwardIt __Last) {}
template <class __ForwardIt, class __Compare>
__CU2X_HD bool is_sorted(__ForwardIt __First, __ForwardIt __Last,
                         __Compare __Less) {}
template <class __Policy, class __ForwardIt, class __Compare>
__CU2X_HD bool is_sorted(const detail::execution_policy_base<__Policy> &__Exec,
                         __ForwardIt __First, __ForwardIt __Last,
                         __Compare __Less) {}
template <class __ForwardIt>
__CU2X_HD __ForwardIt is_sorted_until(__ForwardIt __First, __ForwardIt __Last) {
}
template <class __Policy, class __ForwardIt>
__CU2X_HD __ForwardIt
is_sorted_until(const detail::execution_policy_base<__Policy> &__Exec,
                __ForwardIt __First, __ForwardIt __Last) {}
template <class __ForwardIt, class __Compare>
__CU2X_HD __ForwardIt is_sorted_until(__ForwardIt __First, __ForwardIt __Last,
                                      __Compare __Less) {}
template <class __Policy, class __ForwardIt, class __Compare>
__CU2X_HD __ForwardIt
is_sorted_until(const detail::execution_policy_base<__Policy> &__Exec,
                __ForwardIt __First, __ForwardIt __Last, __Compare __Less) {}
template <class __ForwardIt, class __Predicate>
__CU2X_HD __ForwardIt partition(__ForwardIt __First, __ForwardIt __Last,
                                __Predicate __Pred) {}
template <class __Policy, class __ForwardIt, class __Predicate>
__CU2X_HD __ForwardIt
partition(const detail::execution_policy_base<__Policy> &__Exec,
          __ForwardIt __First, __ForwardIt __Last, __Predicate __Pred) {}
template <class __ForwardIt, class __Predicate>
__CU2X_HD __ForwardIt stable_partition(__ForwardIt __First, __ForwardIt __Last,
                                       __Predicate __Pred) {}
template <class __Policy, class __ForwardIt, class __Predicate>
__CU2X_HD __ForwardIt
stable_partition(const detail::execution_policy_base<__Policy> &__Exec,
                 __ForwardIt __First, __ForwardIt __Last, __Predicate __Pred) {}
template <class __ForwardIt, class __Predicate>
__CU2X_HD __ForwardIt partition_point(__ForwardIt __First, __ForwardIt __Last,
                                      __Predicate __Pred) {}
template <class __Policy, class __ForwardIt, class __Predicate>
__CU2X_HD __ForwardIt
partition_point(const detail::execution_policy_base<__Policy> &__Exec,
                __ForwardIt __First, __ForwardIt __Last, __Predicate __Pred) {}
template <class __ForwardIt, class __InputIt, class __Predicate>
__CU2X_HD __ForwardIt partition(__ForwardIt __First, __ForwardIt __Last,
                                __InputIt __Stencil, __Predicate __Pred) {}
template <class __Policy, class __ForwardIt, class __InputIt, class __Predicate>
__CU2X_HD __ForwardIt partition(
    const detail::execution_policy_base<__Policy> &__Exec, __ForwardIt __First,
    __ForwardIt __Last, __InputIt __Stencil, __Predicate __Pred) {}
template <class __ForwardIt, class __InputIt, class __Predicate>
__CU2X_HD __ForwardIt stable_partition(__ForwardIt __First, __ForwardIt __Last,
                                       __InputIt __Stencil,
                                       __Predicate __Pred) {}
template <class __Policy, class __ForwardIt, class __InputIt, class __Predicate>
__CU2X_HD __ForwardIt stable_partition(
    const detail::execution_policy_base<__Policy> &__Exec, __ForwardIt __First,
    __ForwardIt __Last, __InputIt __Stencil, __Predicate __Pred) {}
template <class __InputIt, class __OutputIt1, class __OutputIt2,
          class __Predicate>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
partition_copy(__InputIt __First, __InputIt __Last, __OutputIt1 __True,
               __OutputIt2 __False, __Predicate __Pred) {}
template <class __Policy, class __InputIt, class __OutputIt1, class __OutputIt2,
          class __Predicate>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
partition_copy(const detail::execution_policy_base<__Policy> &__Exec,
               __InputIt __First, __InputIt __Last, __OutputIt1 __True,
               __OutputIt2 __False, __Predicate __Pred) {}
template <class __InputIt, class __OutputIt1, class __OutputIt2,
          class __Predicate>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
stable_partition_copy(__InputIt __First, __InputIt __Last, __OutputIt1 __True,
                      __OutputIt2 __False, __Predicate __Pred) {}
template <class __Policy, class __InputIt, class __OutputIt1, class __OutputIt2,
          class __Predicate>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
stable_partition_copy(const detail::execution_policy_base<__Policy> &__Exec,
                      __InputIt __First, __InputIt __Last, __OutputIt1 __True,
                      __OutputIt2 __False, __Predicate __Pred) {}
template <class __InputIt1, class __InputIt2, class __OutputIt1,
          class __OutputIt2, class __Predicate>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
partition_copy(__InputIt1 __First, __InputIt1 __Last, __InputIt2 __Stencil,
               __OutputIt1 __True, __OutputIt2 __False, __Predicate __Pred) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt1,
          class __OutputIt2, class __Predicate>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
partition_copy(const detail::execution_policy_base<__Policy> &__Exec,
               __InputIt1 __First, __InputIt1 __Last, __InputIt2 __Stencil,
               __OutputIt1 __True, __OutputIt2 __False, __Predicate __Pred) {}
template <class __InputIt1, class __InputIt2, class __OutputIt1,
          class __OutputIt2, class __Predicate>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
stable_partition_copy(__InputIt1 __First, __InputIt1 __Last,
                      __InputIt2 __Stencil, __OutputIt1 __True,
                      __OutputIt2 __False, __Predicate __Pred) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __OutputIt1,
          class __OutputIt2, class __Predicate>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
stable_partition_copy(const detail::execution_policy_base<__Policy> &__Exec,
                      __InputIt1 __First, __InputIt1 __Last,
                      __InputIt2 __Stencil, __OutputIt1 __True,
                      __OutputIt2 __False, __Predicate __Pred) {}
template <class __InputIt, class __Predicate>
__CU2X_HD bool is_partitioned(__InputIt __First, __InputIt __Last,
                              __Predicate __Pred) {}
template <class __Policy, class __InputIt, class __Predicate>
__CU2X_HD bool
is_partitioned(const detail::execution_policy_base<__Policy> &__Exec,
               __InputIt __First, __InputIt __Last, __Predicate __Pred) {}
template <class __ForwardIt, class __T>
__CU2X_HD __ForwardIt lower_bound(__ForwardIt __First, __ForwardIt __Last,
                                  const __T &__Value) {}
template <class __Policy, class __ForwardIt, class __T>
__CU2X_HD __ForwardIt
lower_bound(const detail::execution_policy_base<__Policy> &__Exec,
            __ForwardIt __First, __ForwardIt __Last, const __T &__Value) {}
template <class __ForwardIt, class __T, class __Compare>
__CU2X_HD __ForwardIt lower_bound(__ForwardIt __First, __ForwardIt __Last,
                                  const __T &__Value, __Compare __Less) {}
template <class __Policy, class __ForwardIt, class __T, class __Compare>
__CU2X_HD __ForwardIt lower_bound(
    const detail::execution_policy_base<__Policy> &__Exec, __ForwardIt __First,
    __ForwardIt __Last, const __T &__Value, __Compare __Less) {}
template <class __ForwardIt, class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt lower_bound(__ForwardIt __First, __ForwardIt __Last,
                                 __InputIt __Values, __InputIt __ValuesLast,
                                 __OutputIt __Result) {}
template <class __Policy, class __ForwardIt, class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt
lower_bound(const detail::execution_policy_base<__Policy> &__Exec,
            __ForwardIt __First, __ForwardIt __Last, __InputIt __Values,
            __InputIt __ValuesLast, __OutputIt __Result) {}
template <class __ForwardIt, class __InputIt, class __OutputIt, class __Compare>
__CU2X_HD __OutputIt lower_bound(__ForwardIt __First, __ForwardIt __Last,
                                 __InputIt __Values, __InputIt __ValuesLast,
                                 __OutputIt __Result, __Compare __Less) {}
template <class __Policy, class __ForwardIt, class __InputIt, class __OutputIt,
          class __Compare>
__CU2X_HD __OutputIt
lower_bound(const detail::execution_policy_base<__Policy> &__Exec,
            __ForwardIt __First, __ForwardIt __Last, __InputIt __Values,
            __InputIt __ValuesLast, __OutputIt __Result, __Compare __Less) {}
template <class __ForwardIt, class __T>
__CU2X_HD __ForwardIt upper_bound(__ForwardIt __First, __ForwardIt __Last,
                                  const __T &__Value) {}
template <class __Policy, class __ForwardIt, class __T>
__CU2X_HD __ForwardIt
upper_bound(const detail::execution_policy_base<__Policy> &__Exec,
            __ForwardIt __First, __ForwardIt __Last, const __T &__Value) {}
template <class __ForwardIt, class __T, class __Compare>
__CU2X_HD __ForwardIt upper_bound(__ForwardIt __First, __ForwardIt __Last,
                                  const __T &__Value, __Compare __Less) {}
template <class __Policy, class __ForwardIt, class __T, class __Compare>
__CU2X_HD __ForwardIt upper_bound(
    const detail::execution_policy_base<__Policy> &__Exec, __ForwardIt __First,
    __ForwardIt __Last, const __T &__Value, __Compare __Less) {}
template <class __ForwardIt, class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt upper_bound(__ForwardIt __First, __ForwardIt __Last,
                                 __InputIt __Values, __InputIt __ValuesLast,
                                 __OutputIt __Result) {}
template <class __Policy, class __ForwardIt, class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt
upper_bound(const detail::execution_policy_base<__Policy> &__Exec,
            __ForwardIt __First, __ForwardIt __Last, __InputIt __Values,
            __InputIt __ValuesLast, __OutputIt __Result) {}
template <class __ForwardIt, class __InputIt, class __OutputIt, class __Compare>
__CU2X_HD __OutputIt upper_bound(__ForwardIt __First, __ForwardIt __Last,
                                 __InputIt __Values, __InputIt __ValuesLast,
                                 __OutputIt __Result, __Compare __Less) {}
template <class __Policy, class __ForwardIt, class __InputIt, class __OutputIt,
          class __Compare>
__CU2X_HD __OutputIt
upper_bound(const detail::execution_policy_base<__Policy> &__Exec,
            __ForwardIt __First, __ForwardIt __Last, __InputIt __Values,
            __InputIt __ValuesLast, __OutputIt __Result, __Compare __Less) {}
template <class __ForwardIt, class __T>
__CU2X_HD bool binary_search(__ForwardIt __First, __ForwardIt __Last,
                             const __T &__Value) {}
template <class __Policy, class __ForwardIt, class __T>
__CU2X_HD bool
binary_search(const detail::execution_policy_base<__Policy> &__Exec,
              __ForwardIt __First, __ForwardIt __Last, const __T &__Value) {}
template <class __ForwardIt, class __T, class __Compare>
__CU2X_HD bool binary_search(__ForwardIt __First, __ForwardIt __Last,
                             const __T &__Value, __Compare __Less) {}
template <class __Policy, class __ForwardIt, class __T, class __Compare>
__CU2X_HD bool
binary_search(const detail::execution_policy_base<__Policy> &__Exec,
              __ForwardIt __First, __ForwardIt __Last, const __T &__Value,
              __Compare __Less) {}
template <class __ForwardIt, class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt binary_search(__ForwardIt __First, __ForwardIt __Last,
                                   __InputIt __Values, __InputIt __ValuesLast,
                                   __OutputIt __Result) {}
template <class __Policy, class __ForwardIt, class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt
binary_search(const detail::execution_policy_base<__Policy> &__Exec,
              __ForwardIt __First, __ForwardIt __Last, __InputIt __Values,
              __InputIt __ValuesLast, __OutputIt __Result) {}
template <class __ForwardIt, class __InputIt, class __OutputIt, class __Compare>
__CU2X_HD __OutputIt binary_search(__ForwardIt __First, __ForwardIt __Last,
                                   __InputIt __Values, __InputIt __ValuesLast,
                                   __OutputIt __Result, __Compare __Less) {}
template <class __Policy, class __ForwardIt, class __InputIt, class __OutputIt,
          class __Compare>
__CU2X_HD __OutputIt
binary_search(const detail::execution_policy_base<__Policy> &__Exec,
              __ForwardIt __First, __ForwardIt __Last, __InputIt __Values,
              __InputIt __ValuesLast, __OutputIt __Result, __Compare __Less) {}
template <class __ForwardIt, class __T>
__CU2X_HD pair<__ForwardIt, __ForwardIt>
equal_range(__ForwardIt __First, __ForwardIt __Last, const __T &__Value) {}
template <class __Policy, class __ForwardIt, class __T>
__CU2X_HD pair<__ForwardIt, __ForwardIt>
equal_range(const detail::execution_policy_base<__Policy> &__Exec,
            __ForwardIt __First, __ForwardIt __Last, const __T &__Value) {}
template <class __ForwardIt, class __T, class __Compare>
__CU2X_HD pair<__ForwardIt, __ForwardIt>
equal_range(__ForwardIt __First, __ForwardIt __Last, const __T &__Value,
            __Compare __Less) {}
template <class __Policy, class __ForwardIt, class __T, class __Compare>
__CU2X_HD pair<__ForwardIt, __ForwardIt>
equal_range(const detail::execution_policy_base<__Policy> &__Exec,
            __ForwardIt __First, __ForwardIt __Last, const __T &__Value,
            __Compare __Less) {}

THRUST_NAMESPACE_END

#endif // THRUST_SORT_ALL_H
