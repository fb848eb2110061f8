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

template <class InputIt>
__CU2X_HD typename iterator_traits<InputIt>::value_type reduce(InputIt First,
                                                               InputIt Last) {}
template <class Policy, class InputIt>
__CU2X_HD typename iterator_traits<InputIt>::value_type
reduce(const detail::execution_policy_base<Policy> &Exec, InputIt First,
       InputIt Last) {}
template <class InputIt, class T>
__CU2X_HD T reduce(InputIt First, InputIt Last, T Init) {}
template <class Policy, class InputIt, class T>
__CU2X_HD T reduce(const detail::execution_policy_base<Policy> &Exec,
                   InputIt First, InputIt Last, T Init) {}
template <class InputIt, class T, class Function>
__CU2X_HD T reduce(InputIt First, InputIt Last, T Init, Function Op) {}
template <class Policy, class InputIt, class T, class Function>
__CU2X_HD T reduce(const detail::execution_policy_base<Policy> &Exec,
                   InputIt First, InputIt Last, T Init, Function Op) {}
template <class InputIt, class OutputIt>
__CU2X_HD void reduce_into(InputIt First, InputIt Last, OutputIt Result) {}
template <class Policy, class InputIt, class OutputIt>
__CU2X_HD void reduce_into(const detail::execution_policy_base<Policy> &Exec,
                           InputIt First, InputIt Last, OutputIt Result) {}
template <class InputIt, class OutputIt, class T>
__CU2X_HD void reduce_into(InputIt First, InputIt Last, OutputIt Result,
                           T Init) {}
template <class Policy, class InputIt, class OutputIt, class T>
__CU2X_HD void reduce_into(const detail::execution_policy_base<Policy> &Exec,
                           InputIt First, InputIt Last, OutputIt Result,
                           T Init) {}
template <class InputIt, class OutputIt, class T, class Function>
__CU2X_HD void reduce_into(InputIt First, InputIt Last, OutputIt Result, T Init,
                           Function Op) {}
template <class Policy, class InputIt, class OutputIt, class T, class Function>
__CU2X_HD void reduce_into(const detail::execution_policy_base<Policy> &Exec,
                           InputIt First, InputIt Last, OutputIt Result, T Init,
                           Function Op) {}
template <class KeyIt, class ValueIt, class OutputIt1, class OutputIt2>
__CU2X_HD pair<OutputIt1, OutputIt2>
reduce_by_key(KeyIt First, KeyIt Last, ValueIt Values, OutputIt1 Keys,
              OutputIt2 Result) {}
template <class Policy, class KeyIt, class ValueIt, class OutputIt1,
          class OutputIt2>
__CU2X_HD pair<OutputIt1, OutputIt2>
reduce_by_key(const detail::execution_policy_base<Policy> &Exec, KeyIt First,
              KeyIt Last, ValueIt Values, OutputIt1 Keys, OutputIt2 Result) {}
template <class KeyIt, class ValueIt, class OutputIt1, class OutputIt2,
          class Equal>
__CU2X_HD pair<OutputIt1, OutputIt2>
reduce_by_key(KeyIt First, KeyIt Last, ValueIt Values, OutputIt1 Keys,
              OutputIt2 Result, Equal Eq) {}
template <class Policy, class KeyIt, class ValueIt, class OutputIt1,
          class OutputIt2, class Equal>
__CU2X_HD pair<OutputIt1, OutputIt2>
reduce_by_key(const detail::execution_policy_base<Policy> &Exec, KeyIt First,
              KeyIt Last, ValueIt Values, OutputIt1 Keys, OutputIt2 Result,
              Equal Eq) {}
template <class KeyIt, class ValueIt, class OutputIt1, class OutputIt2,
          class Equal, class Function>
__CU2X_HD pair<OutputIt1, OutputIt2>
reduce_by_key(KeyIt First, KeyIt Last, ValueIt Values, OutputIt1 Keys,
              OutputIt2 Result, Equal Eq, Function Op) {}
template <class Policy, class KeyIt, class ValueIt, class OutputIt1,
          class OutputIt2, class Equal, class Function>
__CU2X_HD pair<OutputIt1, OutputIt2>
reduce_by_key(const detail::execution_policy_base<Policy> &Exec, KeyIt First,
              KeyIt Last, ValueIt Values, OutputIt1 Keys, OutputIt2 Result,
              Equal Eq, Function Op) {}
template <class InputIt, class Unary, class T, class Binary>
__CU2X_HD T transform_reduce(InputIt First, InputIt Last, Unary Op, T Init,
                             Binary Sum) {}
template <class Policy, class InputIt, class Unary, class T, class Binary>
__CU2X_HD T transform_reduce(const detail::execution_policy_base<Policy> &Exec,
                             InputIt First, InputIt Last, Unary Op, T Init,
                             Binary Sum) {}
template <class InputIt1, class InputIt2, class T>
__CU2X_HD T inner_product(InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                          T Init) {}
template <class Policy, class InputIt1, class InputIt2, class T>
__CU2X_HD T inner_product(const detail::execution_policy_base<Policy> &Exec,
                          InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                          T Init) {}
template <class InputIt1, class InputIt2, class T, class Sum, class Product>
__CU2X_HD T inner_product(InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                          T Init, Sum Add, Product Multiply) {}
template <class Policy, class InputIt1, class InputIt2, class T, class Sum,
          class Product>
__CU2X_HD T inner_product(const detail::execution_policy_base<Policy> &Exec,
                          InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                          T Init, Sum Add, Product Multiply) {}
template <class InputIt, class T>
__CU2X_HD typename iterator_traits<InputIt>::difference_type
count(InputIt First, InputIt Last, const T &Value) {}
template <class Policy, class InputIt, class T>
__CU2X_HD typename iterator_traits<InputIt>::difference_type
count(const detail::execution_policy_base<Policy> &Exec, InputIt First,
      InputIt Last, const T &Value) {}
template <class InputIt, class Predicate>
__CU2X_HD typename iterator_traits<InputIt>::difference_type
count_if(InputIt First, InputIt Last, Predicate Pred) {}
template <class Policy, class InputIt, class Predicate>
__CU2X_HD typename iterator_traits<InputIt>::difference_type
count_if(const detail::execution_policy_base<Policy> &Exec, InputIt First,
         InputIt Last, Predicate Pred) {}
template <class ForwardIt>
__CU2X_HD ForwardIt max_element(ForwardIt First, ForwardIt Last) {}
template <class Policy, class ForwardIt>
__CU2X_HD ForwardIt
max_element(const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
            ForwardIt Last) {}
template <class ForwardIt, class Compare>
__CU2X_HD ForwardIt max_element(ForwardIt First, ForwardIt Last, Compare Less) {
}
template <class Policy, class ForwardIt, class Compare>
__CU2X_HD ForwardIt
max_element(const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
            ForwardIt Last, Compare Less) {}
template <class ForwardIt>
__CU2X_HD ForwardIt min_element(ForwardIt First, ForwardIt Last) {}
template <class Policy, class ForwardIt>
__CU2X_HD ForwardIt
min_element(const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
            ForwardIt Last) {}
template <class ForwardIt, class Compare>
__CU2X_HD ForwardIt min_element(ForwardIt First, ForwardIt Last, Compare Less) {
}
template <class Policy, class ForwardIt, class Compare>
__CU2X_HD ForwardIt
min_element(const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
            ForwardIt Last, Compare Less) {}
template <class ForwardIt>
__CU2X_HD pair<ForwardIt, ForwardIt> minmax_element(ForwardIt First,
                                                    ForwardIt Last) {}
template <class Policy, class ForwardIt>
__CU2X_HD pair<ForwardIt, ForwardIt>
minmax_element(const detail::execution_policy_base<Policy> &Exec,
               ForwardIt First, ForwardIt Last) {}
template <class ForwardIt, class Compare>
__CU2X_HD pair<ForwardIt, ForwardIt>
minmax_element(ForwardIt First, ForwardIt Last, Compare Less) {}
template <class Policy, class ForwardIt, class Compare>
__CU2X_HD pair<ForwardIt, ForwardIt>
minmax_element(const detail::execution_policy_base<Policy> &Exec,
               ForwardIt First, ForwardIt Last, Compare Less) {}
template <class InputIt, class Predicate>
__CU2X_HD bool all_of(InputIt First, InputIt Last, Predicate Pred) {}
template <class Policy, class InputIt, class Predicate>
__CU2X_HD bool all_of(const detail::execution_policy_base<Policy> &Exec,
                      InputIt First, InputIt Last, Predicate Pred) {}
template <class InputIt, class Predicate>
__CU2X_HD bool any_of(InputIt First, InputIt Last, Predicate Pred) {}
template <class Policy, class InputIt, class Predicate>
__CU2X_HD bool any_of(const detail::execution_policy_base<Policy> &Exec,
                      InputIt First, InputIt Last, Predicate Pred) {}
template <class InputIt, class Predicate>
__CU2X_HD bool none_of(InputIt First, InputIt Last, Predicate Pred) {}
template <class Policy, class InputIt, class Predicate>
__CU2X_HD bool none_of(const detail::execution_policy_base<Policy> &Exec,
                       InputIt First, InputIt Last, Predicate Pred) {}
template <class InputIt1, class InputIt2>
__CU2X_HD bool equal(InputIt1 First1, InputIt1 Last1, InputIt2 First2) {}
template <class Policy, class InputIt1, class InputIt2>
__CU2X_HD bool equal(const detail::execution_policy_base<Policy> &Exec,
                     InputIt1 First1, InputIt1 Last1, InputIt2 First2) {}
template <class InputIt1, class InputIt2, class Predicate>
__CU2X_HD bool equal(InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                     Predicate Pred) {}
template <class Policy, class InputIt1, class InputIt2, class Predicate>
__CU2X_HD bool equal(const detail::execution_policy_base<Policy> &Exec,
                     InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                     Predicate Pred) {}
template <class InputIt1, class InputIt2>
__CU2X_HD pair<InputIt1, InputIt2> mismatch(InputIt1 First1, InputIt1 Last1,
                                            InputIt2 First2) {}
template <class Policy, class InputIt1, class InputIt2>
__CU2X_HD pair<InputIt1, InputIt2>
mismatch(const detail::execution_policy_base<Policy> &Exec, InputIt1 First1,
         InputIt1 Last1, InputIt2 First2) {}
template <class InputIt1, class InputIt2, class Predicate>
__CU2X_HD pair<InputIt1, InputIt2> mismatch(InputIt1 First1, InputIt1 Last1,
                                            InputIt2 First2, Predicate Pred) {}
template <class Policy, class InputIt1, class InputIt2, class Predicate>
__CU2X_HD pair<InputIt1, InputIt2>
mismatch(const detail::execution_policy_base<Policy> &Exec, InputIt1 First1,
         InputIt1 Last1, InputIt2 First2, Predicate Pred) {}
template <class InputIt, class T>
__CU2X_HD InputIt find(InputIt First, InputIt Last, const T &Value) {}
template <class Policy, class InputIt, class T>
__CU2X_HD InputIt find(const detail::execution_policy_base<Policy> &Exec,
                       InputIt First, InputIt Last, const T &Value) {}
template <class InputIt, class Predicate>
__CU2X_HD InputIt find_if(InputIt First, InputIt Last, Predicate Pred) {}
template <class Policy, class InputIt, class Predicate>
__CU2X_HD InputIt find_if(const detail::execution_policy_base<Policy> &Exec,
                          InputIt First, InputIt Last, Predicate Pred) {}
template <class InputIt, class Predicate>
__CU2X_HD InputIt find_if_not(InputIt First, InputIt Last, Predicate Pred) {}
template <class Policy, class InputIt, class Predicate>
__CU2X_HD InputIt find_if_not(const detail::execution_policy_base<Policy> &Exec,
                              InputIt First, InputIt Last, Predicate Pred) {}
template <class InputIt, class OutputIt>
__CU2X_HD OutputIt inclusive_scan(InputIt First, InputIt Last,
                                  OutputIt Result) {}
template <class Policy, class InputIt, class OutputIt>
__CU2X_HD OutputIt
inclusive_scan(const detail::execution_policy_base<Policy> &Exec, InputIt First,
               InputIt Last, OutputIt Result) {}
template <class InputIt, class OutputIt, class Function>
__CU2X_HD OutputIt inclusive_scan(InputIt First, InputIt Last, OutputIt Result,
                                  Function Op) {}
template <class Policy, class InputIt, class OutputIt, class Function>
__CU2X_HD OutputIt
inclusive_scan(const detail::execution_policy_base<Policy> &Exec, InputIt First,
               InputIt Last, OutputIt Result, Function Op) {}
template <class InputIt, class OutputIt, class T, class Function>
__CU2X_HD OutputIt inclusive_scan(InputIt First, InputIt Last, OutputIt Result,
                                  T Init, Function Op) {}
template <class Policy, class InputIt, class OutputIt, class T, class Function>
__CU2X_HD OutputIt
inclusive_scan(const detail::execution_policy_base<Policy> &Exec, InputIt First,
               InputIt Last, OutputIt Result, T Init, Function Op) {}
template <class InputIt, class OutputIt>
__CU2X_HD OutputIt exclusive_scan(InputIt First, InputIt Last,
                                  OutputIt Result) {}
template <class Policy, class InputIt, class OutputIt>
__CU2X_HD OutputIt
exclusive_scan(const detail::execution_policy_base<Policy> &Exec, InputIt First,
               InputIt Last, OutputIt Result) {}
template <class InputIt, class OutputIt, class T>
__CU2X_HD OutputIt exclusive_scan(InputIt First, InputIt Last, OutputIt Result,
                                  T Init) {}
template <class Policy, class InputIt, class OutputIt, class T>
__CU2X_HD OutputIt
exclusive_scan(const detail::execution_policy_base<Policy> &Exec, InputIt First,
               InputIt Last, OutputIt Result, T Init) {}
template <class InputIt, class OutputIt, class T, class Function>
__CU2X_HD OutputIt exclusive_scan(InputIt First, InputIt Last, OutputIt Result,
                                  T Init, Function Op) {}
template <class Policy, class InputIt, class OutputIt, class T, class Function>
__CU2X_HD OutputIt
exclusive_scan(const detail::execution_policy_base<Policy> &Exec, InputIt First,
               InputIt Last, OutputIt Result, T Init, Function Op) {}
template <class KeyIt, class ValueIt, class OutputIt>
__CU2X_HD OutputIt inclusive_scan_by_key(KeyIt First, KeyIt Last,
                                         ValueIt Values, OutputIt Result) {}
template <class Policy, class KeyIt, class ValueIt, class OutputIt>
__CU2X_HD OutputIt inclusive_scan_by_key(
    const detail::execution_policy_base<Policy> &Exec, KeyIt First, KeyIt Last,
    ValueIt Values, OutputIt Result) {}
template <class KeyIt, class ValueIt, class OutputIt, class Equal>
__CU2X_HD OutputIt inclusive_scan_by_key(KeyIt First, KeyIt Last,
                                         ValueIt Values, OutputIt Result,
                                         Equal Eq) {}
template <class Policy, class KeyIt, class ValueIt, class OutputIt, class Equal>
__CU2X_HD OutputIt inclusive_scan_by_key(
    const detail::execution_policy_base<Policy> &Exec, KeyIt First, KeyIt Last,
    ValueIt Values, OutputIt Result, Equal Eq) {}
template <class KeyIt, class ValueIt, class OutputIt, class Equal,
          class Function>
__CU2X_HD OutputIt inclusive_scan_by_key(KeyIt First, KeyIt Last,
                                         ValueIt Values, OutputIt Result,
                                         Equal Eq, Function Op) {}
template <class Policy, class KeyIt, class ValueIt, class OutputIt, class Equal,
          class Function>
__CU2X_HD OutputIt inclusive_scan_by_key(
    const detail::execution_policy_base<Policy> &Exec, KeyIt First, KeyIt Last,
    ValueIt Values, OutputIt Result, Equal Eq, Function Op) {}
template <class KeyIt, class ValueIt, class OutputIt>
__CU2X_HD OutputIt exclusive_scan_by_key(KeyIt First, KeyIt Last,
                                         ValueIt Values, OutputIt Result) {}
template <class Policy, class KeyIt, class ValueIt, class OutputIt>
__CU2X_HD OutputIt exclusive_scan_by_key(
    const detail::execution_policy_base<Policy> &Exec, KeyIt First, KeyIt Last,
    ValueIt Values, OutputIt Result) {}
template <class KeyIt, class ValueIt, class OutputIt, class T>
__CU2X_HD OutputIt exclusive_scan_by_key(KeyIt First, KeyIt Last,
                                         ValueIt Values, OutputIt Result,
                                         T Init) {}
template <class Policy, class KeyIt, class ValueIt, class OutputIt, class T>
__CU2X_HD OutputIt exclusive_scan_by_key(
    const detail::execution_policy_base<Policy> &Exec, KeyIt First, KeyIt Last,
    ValueIt Values, OutputIt Result, T Init) {}
template <class KeyIt, class ValueIt, class OutputIt, class T, class Equal>
__CU2X_HD OutputIt exclusive_scan_by_key(KeyIt First, KeyIt Last,
                                         ValueIt Values, OutputIt Result,
                                         T Init, Equal Eq) {}
template <class Policy, class KeyIt, class ValueIt, class OutputIt, class T,
          class Equal>
__CU2X_HD OutputIt exclusive_scan_by_key(
    const detail::execution_policy_base<Policy> &Exec, KeyIt First, KeyIt Last,
    ValueIt Values, OutputIt Result, T Init, Equal Eq) {}
template <class KeyIt, class ValueIt, class OutputIt, class T, class Equal,
          class Function>
__CU2X_HD OutputIt exclusive_scan_by_key(KeyIt First, KeyIt Last,
                                         ValueIt Values, OutputIt Result,
                                         T Init, Equal Eq, Function Op) {}
template <class Policy, class KeyIt, class ValueIt, class OutputIt, class T,
          class Equal, class Function>
__CU2X_HD OutputIt exclusive_scan_by_key(
    const detail::execution_policy_base<Policy> &Exec, KeyIt First, KeyIt Last,
    ValueIt Values, OutputIt Result, T Init, Equal Eq, Function Op) {}
template <class InputIt, class OutputIt, class Unary, class Function>
__CU2X_HD OutputIt transform_inclusive_scan(InputIt First, InputIt Last,
                                            OutputIt Result, Unary Op,
                                            Function Scan) {}
template <class Policy, class InputIt, class OutputIt, class Unary,
          class Function>
__CU2X_HD OutputIt transform_inclusive_scan(
    const detail::execution_policy_base<Policy> &Exec, InputIt First,
    InputIt Last, OutputIt Result, Unary Op, Function Scan) {}
template <class InputIt, class OutputIt, class Unary, class T, class Function>
__CU2X_HD OutputIt transform_inclusive_scan(InputIt First, InputIt Last,
                                            OutputIt Result, Unary Op, T Init,
                                            Function Scan) {}
template <class Policy, class InputIt, class OutputIt, class Unary, class T,
          class Function>
__CU2X_HD OutputIt transform_inclusive_scan(
    const detail::execution_policy_base<Policy> &Exec, InputIt First,
    InputIt Last, OutputIt Result, Unary Op, T Init, Function Scan) {}
template <class InputIt, class OutputIt, class Unary, class T, class Function>
__CU2X_HD OutputIt transform_exclusive_scan(InputIt First, InputIt Last,
                                            OutputIt Result, Unary Op, T Init,
                                            Function Scan) {}
template <class Policy, class InputIt, class OutputIt, class Unary, class T,
          class Function>
__CU2X_HD OutputIt transform_exclusive_scan(
    const detail::execution_policy_base<Policy> &Exec, InputIt First,
    InputIt Last, OutputIt Result, Unary Op, T Init, Function Scan) {}

THRUST_NAMESPACE_END

#endif // THRUST_REDUCE_ALL_H
