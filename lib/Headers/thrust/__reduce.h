//===- __reduce.h - reductions, searches and scans --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_REDUCE_ALL_H
#define THRUST_REDUCE_ALL_H

#include "__policies.h"
#include "__tuple.h"

THRUST_NAMESPACE_BEGIN

template <class __InputIt>
__CU2X_HD typename iterator_traits<__InputIt>::value_type
reduce(__InputIt __First, __InputIt __Last) {}
template <class __Policy, class __InputIt>
__CU2X_HD typename iterator_traits<__InputIt>::value_type
reduce(const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
       __InputIt __Last) {}
template <class __InputIt, class __T>
__CU2X_HD __T reduce(__InputIt __First, __InputIt __Last, __T __Init) {}
template <class __Policy, class __InputIt, class __T>
__CU2X_HD __T reduce(const detail::execution_policy_base<__Policy> &__Exec,
                     __InputIt __First, __InputIt __Last, __T __Init) {}
template <class __InputIt, class __T, class __Function>
__CU2X_HD __T reduce(__InputIt __First, __InputIt __Last, __T __Init,
                     __Function __Op) {}
template <class __Policy, class __InputIt, class __T, class __Function>
__CU2X_HD __T reduce(const detail::execution_policy_base<__Policy> &__Exec,
                     __InputIt __First, __InputIt __Last, __T __Init,
                     __Function __Op) {}
template <class __InputIt, class __OutputIt>
__CU2X_HD void reduce_into(__InputIt __First, __InputIt __Last,
                           __OutputIt __Result);
template <class __Policy, class __InputIt, class __OutputIt>
__CU2X_HD void
reduce_into(const detail::execution_policy_base<__Policy> &__Exec,
            __InputIt __First, __InputIt __Last, __OutputIt __Result);
template <class __InputIt, class __OutputIt, class __T>
__CU2X_HD void reduce_into(__InputIt __First, __InputIt __Last,
                           __OutputIt __Result, __T __Init);
template <class __Policy, class __InputIt, class __OutputIt, class __T>
__CU2X_HD void
reduce_into(const detail::execution_policy_base<__Policy> &__Exec,
            __InputIt __First, __InputIt __Last, __OutputIt __Result,
            __T __Init);
template <class __InputIt, class __OutputIt, class __T, class __Function>
__CU2X_HD void reduce_into(__InputIt __First, __InputIt __Last,
                           __OutputIt __Result, __T __Init, __Function __Op);
template <class __Policy, class __InputIt, class __OutputIt, class __T,
          class __Function>
__CU2X_HD void
reduce_into(const detail::execution_policy_base<__Policy> &__Exec,
            __InputIt __First, __InputIt __Last, __OutputIt __Result,
            __T __Init, __Function __Op);
template <class __KeyIt, class __ValueIt, class __OutputIt1, class __OutputIt2>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
reduce_by_key(__KeyIt __First, __KeyIt __Last, __ValueIt __Values,
              __OutputIt1 __Keys, __OutputIt2 __Result) {}
template <class __Policy, class __KeyIt, class __ValueIt, class __OutputIt1,
          class __OutputIt2>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
reduce_by_key(const detail::execution_policy_base<__Policy> &__Exec,
              __KeyIt __First, __KeyIt __Last, __ValueIt __Values,
              __OutputIt1 __Keys, __OutputIt2 __Result) {}
template <class __KeyIt, class __ValueIt, class __OutputIt1, class __OutputIt2,
          class __Equal>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
reduce_by_key(__KeyIt __First, __KeyIt __Last, __ValueIt __Values,
              __OutputIt1 __Keys, __OutputIt2 __Result, __Equal __Eq) {}
template <class __Policy, class __KeyIt, class __ValueIt, class __OutputIt1,
          class __OutputIt2, class __Equal>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
reduce_by_key(const detail::execution_policy_base<__Policy> &__Exec,
              __KeyIt __First, __KeyIt __Last, __ValueIt __Values,
              __OutputIt1 __Keys, __OutputIt2 __Result, __Equal __Eq) {}
template <class __KeyIt, class __ValueIt, class __OutputIt1, class __OutputIt2,
          class __Equal, class __Function>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
reduce_by_key(__KeyIt __First, __KeyIt __Last, __ValueIt __Values,
              __OutputIt1 __Keys, __OutputIt2 __Result, __Equal __Eq,
              __Function __Op) {}
template <class __Policy, class __KeyIt, class __ValueIt, class __OutputIt1,
          class __OutputIt2, class __Equal, class __Function>
__CU2X_HD pair<__OutputIt1, __OutputIt2>
reduce_by_key(const detail::execution_policy_base<__Policy> &__Exec,
              __KeyIt __First, __KeyIt __Last, __ValueIt __Values,
              __OutputIt1 __Keys, __OutputIt2 __Result, __Equal __Eq,
              __Function __Op) {}
template <class __InputIt, class __Unary, class __T, class __Binary>
__CU2X_HD __T transform_reduce(__InputIt __First, __InputIt __Last,
                               __Unary __Op, __T __Init, __Binary __Sum) {}
template <class __Policy, class __InputIt, class __Unary, class __T,
          class __Binary>
__CU2X_HD __T transform_reduce(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __Unary __Op, __T __Init, __Binary __Sum) {}
template <class __InputIt1, class __InputIt2, class __T>
__CU2X_HD __T inner_product(__InputIt1 __First1, __InputIt1 __Last1,
                            __InputIt2 __First2, __T __Init) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __T>
__CU2X_HD __T inner_product(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt1 __First1,
    __InputIt1 __Last1, __InputIt2 __First2, __T __Init) {}
template <class __InputIt1, class __InputIt2, class __T, class __Sum,
          class __Product>
__CU2X_HD __T inner_product(__InputIt1 __First1, __InputIt1 __Last1,
                            __InputIt2 __First2, __T __Init, __Sum __Add,
                            __Product __Multiply) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __T,
          class __Sum, class __Product>
__CU2X_HD __T
inner_product(const detail::execution_policy_base<__Policy> &__Exec,
              __InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2,
              __T __Init, __Sum __Add, __Product __Multiply) {}
template <class __InputIt, class __T>
__CU2X_HD typename iterator_traits<__InputIt>::difference_type
count(__InputIt __First, __InputIt __Last, const __T &__Value) {}
template <class __Policy, class __InputIt, class __T>
__CU2X_HD typename iterator_traits<__InputIt>::difference_type
count(const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
      __InputIt __Last, const __T &__Value) {}
template <class __InputIt, class __Predicate>
__CU2X_HD typename iterator_traits<__InputIt>::difference_type
count_if(__InputIt __First, __InputIt __Last, __Predicate __Pred) {}
template <class __Policy, class __InputIt, class __Predicate>
__CU2X_HD typename iterator_traits<__InputIt>::difference_type
count_if(const detail::execution_policy_base<__Policy> &__Exec,
         __InputIt __First, __InputIt __Last, __Predicate __Pred) {}
template <class __ForwardIt>
__CU2X_HD __ForwardIt max_element(__ForwardIt __First, __ForwardIt __Last) {}
template <class __Policy, class __ForwardIt>
__CU2X_HD __ForwardIt
max_element(const detail::execution_policy_base<__Policy> &__Exec,
            __ForwardIt __First, __ForwardIt __Last) {}
template <class __ForwardIt, class __Compare>
__CU2X_HD __ForwardIt max_element(__ForwardIt __First, __ForwardIt __Last,
                                  __Compare __Less) {}
template <class __Policy, class __ForwardIt, class __Compare>
__CU2X_HD __ForwardIt
max_element(const detail::execution_policy_base<__Policy> &__Exec,
            __ForwardIt __First, __ForwardIt __Last, __Compare __Less) {}
template <class __ForwardIt>
__CU2X_HD __ForwardIt min_element(__ForwardIt __First, __ForwardIt __Last) {}
template <class __Policy, class __ForwardIt>
__CU2X_HD __ForwardIt
min_element(const detail::execution_policy_base<__Policy> &__Exec,
            __ForwardIt __First, __ForwardIt __Last) {}
template <class __ForwardIt, class __Compare>
__CU2X_HD __ForwardIt min_element(__ForwardIt __First, __ForwardIt __Last,
                                  __Compare __Less) {}
template <class __Policy, class __ForwardIt, class __Compare>
__CU2X_HD __ForwardIt
min_element(const detail::execution_policy_base<__Policy> &__Exec,
            __ForwardIt __First, __ForwardIt __Last, __Compare __Less) {}
template <class __ForwardIt>
__CU2X_HD pair<__ForwardIt, __ForwardIt> minmax_element(__ForwardIt __First,
                                                        __ForwardIt __Last) {}
template <class __Policy, class __ForwardIt>
__CU2X_HD pair<__ForwardIt, __ForwardIt>
minmax_element(const detail::execution_policy_base<__Policy> &__Exec,
               __ForwardIt __First, __ForwardIt __Last) {}
template <class __ForwardIt, class __Compare>
__CU2X_HD pair<__ForwardIt, __ForwardIt>
minmax_element(__ForwardIt __First, __ForwardIt __Last, __Compare __Less) {}
template <class __Policy, class __ForwardIt, class __Compare>
__CU2X_HD pair<__ForwardIt, __ForwardIt>
minmax_element(const detail::execution_policy_base<__Policy> &__Exec,
               __ForwardIt __First, __ForwardIt __Last, __Compare __Less) {}
template <class __InputIt, class __Predicate>
__CU2X_HD bool all_of(__InputIt __First, __InputIt __Last, __Predicate __Pred) {
}
template <class __Policy, class __InputIt, class __Predicate>
__CU2X_HD bool all_of(const detail::execution_policy_base<__Policy> &__Exec,
                      __InputIt __First, __InputIt __Last, __Predicate __Pred) {
}
template <class __InputIt, class __Predicate>
__CU2X_HD bool any_of(__InputIt __First, __InputIt __Last, __Predicate __Pred) {
}
template <class __Policy, class __InputIt, class __Predicate>
__CU2X_HD bool any_of(const detail::execution_policy_base<__Policy> &__Exec,
                      __InputIt __First, __InputIt __Last, __Predicate __Pred) {
}
template <class __InputIt, class __Predicate>
__CU2X_HD bool none_of(__InputIt __First, __InputIt __Last,
                       __Predicate __Pred) {}
template <class __Policy, class __InputIt, class __Predicate>
__CU2X_HD bool none_of(const detail::execution_policy_base<__Policy> &__Exec,
                       __InputIt __First, __InputIt __Last,
                       __Predicate __Pred) {}
template <class __InputIt1, class __InputIt2>
__CU2X_HD bool equal(__InputIt1 __First1, __InputIt1 __Last1,
                     __InputIt2 __First2) {}
template <class __Policy, class __InputIt1, class __InputIt2>
__CU2X_HD bool equal(const detail::execution_policy_base<__Policy> &__Exec,
                     __InputIt1 __First1, __InputIt1 __Last1,
                     __InputIt2 __First2) {}
template <class __InputIt1, class __InputIt2, class __Predicate>
__CU2X_HD bool equal(__InputIt1 __First1, __InputIt1 __Last1,
                     __InputIt2 __First2, __Predicate __Pred) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __Predicate>
__CU2X_HD bool equal(const detail::execution_policy_base<__Policy> &__Exec,
                     __InputIt1 __First1, __InputIt1 __Last1,
                     __InputIt2 __First2, __Predicate __Pred) {}
template <class __InputIt1, class __InputIt2>
__CU2X_HD pair<__InputIt1, __InputIt2>
mismatch(__InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2) {}
template <class __Policy, class __InputIt1, class __InputIt2>
__CU2X_HD pair<__InputIt1, __InputIt2>
mismatch(const detail::execution_policy_base<__Policy> &__Exec,
         __InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2) {}
template <class __InputIt1, class __InputIt2, class __Predicate>
__CU2X_HD pair<__InputIt1, __InputIt2>
mismatch(__InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2,
         __Predicate __Pred) {}
template <class __Policy, class __InputIt1, class __InputIt2, class __Predicate>
__CU2X_HD pair<__InputIt1, __InputIt2>
mismatch(const detail::execution_policy_base<__Policy> &__Exec,
         __InputIt1 __First1, __InputIt1 __Last1, __InputIt2 __First2,
         __Predicate __Pred) {}
template <class __InputIt, class __T>
__CU2X_HD __InputIt find(__InputIt __First, __InputIt __Last,
                         const __T &__Value) {}
template <class __Policy, class __InputIt, class __T>
__CU2X_HD __InputIt find(const detail::execution_policy_base<__Policy> &__Exec,
                         __InputIt __First, __InputIt __Last,
                         const __T &__Value) {}
template <class __InputIt, class __Predicate>
__CU2X_HD __InputIt find_if(__InputIt __First, __InputIt __Last,
                            __Predicate __Pred) {}
template <class __Policy, class __InputIt, class __Predicate>
__CU2X_HD __InputIt
find_if(const detail::execution_policy_base<__Policy> &__Exec,
        __InputIt __First, __InputIt __Last, __Predicate __Pred) {}
template <class __InputIt, class __Predicate>
__CU2X_HD __InputIt find_if_not(__InputIt __First, __InputIt __Last,
                                __Predicate __Pred) {}
template <class __Policy, class __InputIt, class __Predicate>
__CU2X_HD __InputIt
find_if_not(const detail::execution_policy_base<__Policy> &__Exec,
            __InputIt __First, __InputIt __Last, __Predicate __Pred) {}
template <class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt inclusive_scan(__InputIt __First, __InputIt __Last,
                                    __OutputIt __Result) {}
template <class __Policy, class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt
inclusive_scan(const detail::execution_policy_base<__Policy> &__Exec,
               __InputIt __First, __InputIt __Last, __OutputIt __Result) {}
template <class __InputIt, class __OutputIt, class __Function>
__CU2X_HD __OutputIt inclusive_scan(__InputIt __First, __InputIt __Last,
                                    __OutputIt __Result, __Function __Op) {}
template <class __Policy, class __InputIt, class __OutputIt, class __Function>
__CU2X_HD __OutputIt inclusive_scan(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __OutputIt __Result, __Function __Op) {}
template <class __InputIt, class __OutputIt, class __T, class __Function>
__CU2X_HD __OutputIt inclusive_scan(__InputIt __First, __InputIt __Last,
                                    __OutputIt __Result, __T __Init,
                                    __Function __Op) {}
template <class __Policy, class __InputIt, class __OutputIt, class __T,
          class __Function>
__CU2X_HD __OutputIt inclusive_scan(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __OutputIt __Result, __T __Init, __Function __Op) {}
template <class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt exclusive_scan(__InputIt __First, __InputIt __Last,
                                    __OutputIt __Result) {}
template <class __Policy, class __InputIt, class __OutputIt>
__CU2X_HD __OutputIt
exclusive_scan(const detail::execution_policy_base<__Policy> &__Exec,
               __InputIt __First, __InputIt __Last, __OutputIt __Result) {}
template <class __InputIt, class __OutputIt, class __T>
__CU2X_HD __OutputIt exclusive_scan(__InputIt __First, __InputIt __Last,
                                    __OutputIt __Result, __T __Init) {}
template <class __Policy, class __InputIt, class __OutputIt, class __T>
__CU2X_HD __OutputIt exclusive_scan(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __OutputIt __Result, __T __Init) {}
template <class __InputIt, class __OutputIt, class __T, class __Function>
__CU2X_HD __OutputIt exclusive_scan(__InputIt __First, __InputIt __Last,
                                    __OutputIt __Result, __T __Init,
                                    __Function __Op) {}
template <class __Policy, class __InputIt, class __OutputIt, class __T,
          class __Function>
__CU2X_HD __OutputIt exclusive_scan(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __OutputIt __Result, __T __Init, __Function __Op) {}
template <class __KeyIt, class __ValueIt, class __OutputIt>
__CU2X_HD __OutputIt inclusive_scan_by_key(__KeyIt __First, __KeyIt __Last,
                                           __ValueIt __Values,
                                           __OutputIt __Result) {}
template <class __Policy, class __KeyIt, class __ValueIt, class __OutputIt>
__CU2X_HD __OutputIt inclusive_scan_by_key(
    const detail::execution_policy_base<__Policy> &__Exec, __KeyIt __First,
    __KeyIt __Last, __ValueIt __Values, __OutputIt __Result) {}
template <class __KeyIt, class __ValueIt, class __OutputIt, class __Equal>
__CU2X_HD __OutputIt inclusive_scan_by_key(__KeyIt __First, __KeyIt __Last,
                                           __ValueIt __Values,
                                           __OutputIt __Result, __Equal __Eq) {}
template <class __Policy, class __KeyIt, class __ValueIt, class __OutputIt,
          class __Equal>
__CU2X_HD __OutputIt inclusive_scan_by_key(
    const detail::execution_policy_base<__Policy> &__Exec, __KeyIt __First,
    __KeyIt __Last, __ValueIt __Values, __OutputIt __Result, __Equal __Eq) {}
template <class __KeyIt, class __ValueIt, class __OutputIt, class __Equal,
          class __Function>
__CU2X_HD __OutputIt inclusive_scan_by_key(__KeyIt __First, __KeyIt __Last,
                                           __ValueIt __Values,
                                           __OutputIt __Result, __Equal __Eq,
                                           __Function __Op) {}
template <class __Policy, class __KeyIt, class __ValueIt, class __OutputIt,
          class __Equal, class __Function>
__CU2X_HD __OutputIt
inclusive_scan_by_key(const detail::execution_policy_base<__Policy> &__Exec,
                      __KeyIt __First, __KeyIt __Last, __ValueIt __Values,
                      __OutputIt __Result, __Equal __Eq, __Function __Op) {}
template <class __KeyIt, class __ValueIt, class __OutputIt>
__CU2X_HD __OutputIt exclusive_scan_by_key(__KeyIt __First, __KeyIt __Last,
                                           __ValueIt __Values,
                                           __OutputIt __Result) {}
template <class __Policy, class __KeyIt, class __ValueIt, class __OutputIt>
__CU2X_HD __OutputIt exclusive_scan_by_key(
    const detail::execution_policy_base<__Policy> &__Exec, __KeyIt __First,
    __KeyIt __Last, __ValueIt __Values, __OutputIt __Result) {}
template <class __KeyIt, class __ValueIt, class __OutputIt, class __T>
__CU2X_HD __OutputIt exclusive_scan_by_key(__KeyIt __First, __KeyIt __Last,
                                           __ValueIt __Values,
                                           __OutputIt __Result, __T __Init) {}
template <class __Policy, class __KeyIt, class __ValueIt, class __OutputIt,
          class __T>
__CU2X_HD __OutputIt exclusive_scan_by_key(
    const detail::execution_policy_base<__Policy> &__Exec, __KeyIt __First,
    __KeyIt __Last, __ValueIt __Values, __OutputIt __Result, __T __Init) {}
template <class __KeyIt, class __ValueIt, class __OutputIt, class __T,
          class __Equal>
__CU2X_HD __OutputIt exclusive_scan_by_key(__KeyIt __First, __KeyIt __Last,
                                           __ValueIt __Values,
                                           __OutputIt __Result, __T __Init,
                                           __Equal __Eq) {}
template <class __Policy, class __KeyIt, class __ValueIt, class __OutputIt,
          class __T, class __Equal>
__CU2X_HD __OutputIt
exclusive_scan_by_key(const detail::execution_policy_base<__Policy> &__Exec,
                      __KeyIt __First, __KeyIt __Last, __ValueIt __Values,
                      __OutputIt __Result, __T __Init, __Equal __Eq) {}
template <class __KeyIt, class __ValueIt, class __OutputIt, class __T,
          class __Equal, class __Function>
__CU2X_HD __OutputIt exclusive_scan_by_key(__KeyIt __First, __KeyIt __Last,
                                           __ValueIt __Values,
                                           __OutputIt __Result, __T __Init,
                                           __Equal __Eq, __Function __Op) {}
template <class __Policy, class __KeyIt, class __ValueIt, class __OutputIt,
          class __T, class __Equal, class __Function>
__CU2X_HD __OutputIt exclusive_scan_by_key(
    const detail::execution_policy_base<__Policy> &__Exec, __KeyIt __First,
    __KeyIt __Last, __ValueIt __Values, __OutputIt __Result, __T __Init,
    __Equal __Eq, __Function __Op) {}
template <class __InputIt, class __OutputIt, class __Unary, class __Function>
__CU2X_HD __OutputIt transform_inclusive_scan(__InputIt __First,
                                              __InputIt __Last,
                                              __OutputIt __Result, __Unary __Op,
                                              __Function __Scan) {}
template <class __Policy, class __InputIt, class __OutputIt, class __Unary,
          class __Function>
__CU2X_HD __OutputIt transform_inclusive_scan(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __OutputIt __Result, __Unary __Op, __Function __Scan) {}
template <class __InputIt, class __OutputIt, class __Unary, class __T,
          class __Function>
__CU2X_HD __OutputIt transform_inclusive_scan(__InputIt __First,
                                              __InputIt __Last,
                                              __OutputIt __Result, __Unary __Op,
                                              __T __Init, __Function __Scan) {}
template <class __Policy, class __InputIt, class __OutputIt, class __Unary,
          class __T, class __Function>
__CU2X_HD __OutputIt transform_inclusive_scan(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __OutputIt __Result, __Unary __Op, __T __Init,
    __Function __Scan) {}
template <class __InputIt, class __OutputIt, class __Unary, class __T,
          class __Function>
__CU2X_HD __OutputIt transform_exclusive_scan(__InputIt __First,
                                              __InputIt __Last,
                                              __OutputIt __Result, __Unary __Op,
                                              __T __Init, __Function __Scan) {}
template <class __Policy, class __InputIt, class __OutputIt, class __Unary,
          class __T, class __Function>
__CU2X_HD __OutputIt transform_exclusive_scan(
    const detail::execution_policy_base<__Policy> &__Exec, __InputIt __First,
    __InputIt __Last, __OutputIt __Result, __Unary __Op, __T __Init,
    __Function __Scan) {}

THRUST_NAMESPACE_END

#endif // THRUST_REDUCE_ALL_H
