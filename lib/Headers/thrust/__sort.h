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

template <class RandomIt> __CU2X_HD void sort(RandomIt First, RandomIt Last) {}
template <class Policy, class RandomIt>
__CU2X_HD void sort(const detail::execution_policy_base<Policy> &Exec,
                    RandomIt First, RandomIt Last) {}
template <class RandomIt, class Compare>
__CU2X_HD void sort(RandomIt First, RandomIt Last, Compare Less) {}
template <class Policy, class RandomIt, class Compare>
__CU2X_HD void sort(const detail::execution_policy_base<Policy> &Exec,
                    RandomIt First, RandomIt Last, Compare Less) {}
template <class RandomIt>
__CU2X_HD void stable_sort(RandomIt First, RandomIt Last) {}
template <class Policy, class RandomIt>
__CU2X_HD void stable_sort(const detail::execution_policy_base<Policy> &Exec,
                           RandomIt First, RandomIt Last) {}
template <class RandomIt, class Compare>
__CU2X_HD void stable_sort(RandomIt First, RandomIt Last, Compare Less) {}
template <class Policy, class RandomIt, class Compare>
__CU2X_HD void stable_sort(const detail::execution_policy_base<Policy> &Exec,
                           RandomIt First, RandomIt Last, Compare Less) {}
template <class KeyIt, class ValueIt>
__CU2X_HD void sort_by_key(KeyIt First, KeyIt Last, ValueIt Values) {}
template <class Policy, class KeyIt, class ValueIt>
__CU2X_HD void sort_by_key(const detail::execution_policy_base<Policy> &Exec,
                           KeyIt First, KeyIt Last, ValueIt Values) {}
template <class KeyIt, class ValueIt, class Compare>
__CU2X_HD void sort_by_key(KeyIt First, KeyIt Last, ValueIt Values,
                           Compare Less) {}
template <class Policy, class KeyIt, class ValueIt, class Compare>
__CU2X_HD void sort_by_key(const detail::execution_policy_base<Policy> &Exec,
                           KeyIt First, KeyIt Last, ValueIt Values,
                           Compare Less) {}
template <class KeyIt, class ValueIt>
__CU2X_HD void stable_sort_by_key(KeyIt First, KeyIt Last, ValueIt Values) {}
template <class Policy, class KeyIt, class ValueIt>
__CU2X_HD void
stable_sort_by_key(const detail::execution_policy_base<Policy> &Exec,
                   KeyIt First, KeyIt Last, ValueIt Values) {}
template <class KeyIt, class ValueIt, class Compare>
__CU2X_HD void stable_sort_by_key(KeyIt First, KeyIt Last, ValueIt Values,
                                  Compare Less) {}
template <class Policy, class KeyIt, class ValueIt, class Compare>
__CU2X_HD void
stable_sort_by_key(const detail::execution_policy_base<Policy> &Exec,
                   KeyIt First, KeyIt Last, ValueIt Values, Compare Less) {}
template <class ForwardIt>
__CU2X_HD bool is_sorted(ForwardIt First, ForwardIt Last) {}
template <class Policy, class ForwardIt>
__CU2X_HD bool is_sorted(const detail::execution_policy_base<Policy> &Exec,
                         ForwardIt First, ForwardIt Last) {}
template <class ForwardIt, class Compare>
__CU2X_HD bool is_sorted(ForwardIt First, ForwardIt Last, Compare Less) {}
template <class Policy, class ForwardIt, class Compare>
__CU2X_HD bool is_sorted(const detail::execution_policy_base<Policy> &Exec,
                         ForwardIt First, ForwardIt Last, Compare Less) {}
template <class ForwardIt>
__CU2X_HD ForwardIt is_sorted_until(ForwardIt First, ForwardIt Last) {}
template <class Policy, class ForwardIt>
__CU2X_HD ForwardIt
is_sorted_until(const detail::execution_policy_base<Policy> &Exec,
                ForwardIt First, ForwardIt Last) {}
template <class ForwardIt, class Compare>
__CU2X_HD ForwardIt is_sorted_until(ForwardIt First, ForwardIt Last,
                                    Compare Less) {}
template <class Policy, class ForwardIt, class Compare>
__CU2X_HD ForwardIt
is_sorted_until(const detail::execution_policy_base<Policy> &Exec,
                ForwardIt First, ForwardIt Last, Compare Less) {}
template <class InputIt1, class InputIt2, class OutputIt>
__CU2X_HD OutputIt merge(InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                         InputIt2 Last2, OutputIt Result) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt>
__CU2X_HD OutputIt merge(const detail::execution_policy_base<Policy> &Exec,
                         InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                         InputIt2 Last2, OutputIt Result) {}
template <class InputIt1, class InputIt2, class OutputIt, class Compare>
__CU2X_HD OutputIt merge(InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                         InputIt2 Last2, OutputIt Result, Compare Less) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt,
          class Compare>
__CU2X_HD OutputIt merge(const detail::execution_policy_base<Policy> &Exec,
                         InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                         InputIt2 Last2, OutputIt Result, Compare Less) {}
template <class KeyIt1, class KeyIt2, class ValueIt1, class ValueIt2,
          class OutputIt1, class OutputIt2>
__CU2X_HD pair<OutputIt1, OutputIt2>
merge_by_key(KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2,
             ValueIt1 Values1, ValueIt2 Values2, OutputIt1 Keys,
             OutputIt2 Result) {}
template <class Policy, class KeyIt1, class KeyIt2, class ValueIt1,
          class ValueIt2, class OutputIt1, class OutputIt2>
__CU2X_HD pair<OutputIt1, OutputIt2>
merge_by_key(const detail::execution_policy_base<Policy> &Exec, KeyIt1 First1,
             KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2, ValueIt1 Values1,
             ValueIt2 Values2, OutputIt1 Keys, OutputIt2 Result) {}
template <class KeyIt1, class KeyIt2, class ValueIt1, class ValueIt2,
          class OutputIt1, class OutputIt2, class Compare>
__CU2X_HD pair<OutputIt1, OutputIt2>
merge_by_key(KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2,
             ValueIt1 Values1, ValueIt2 Values2, OutputIt1 Keys,
             OutputIt2 Result, Compare Less) {}
template <class Policy, class KeyIt1, class KeyIt2, class ValueIt1,
          class ValueIt2, class OutputIt1, class OutputIt2, class Compare>
__CU2X_HD pair<OutputIt1, OutputIt2>
merge_by_key(const detail::execution_policy_base<Policy> &Exec, KeyIt1 First1,
             KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2, ValueIt1 Values1,
             ValueIt2 Values2, OutputIt1 Keys, OutputIt2 Result, Compare Less) {
}
template <class InputIt1, class InputIt2, class OutputIt>
__CU2X_HD OutputIt set_difference(InputIt1 First1, InputIt1 Last1,
                                  InputIt2 First2, InputIt2 Last2,
                                  OutputIt Result) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt>
__CU2X_HD OutputIt set_difference(
    const detail::execution_policy_base<Policy> &Exec, InputIt1 First1,
    InputIt1 Last1, InputIt2 First2, InputIt2 Last2, OutputIt Result) {}
template <class InputIt1, class InputIt2, class OutputIt, class Compare>
__CU2X_HD OutputIt set_difference(InputIt1 First1, InputIt1 Last1,
                                  InputIt2 First2, InputIt2 Last2,
                                  OutputIt Result, Compare Less) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt,
          class Compare>
__CU2X_HD OutputIt
set_difference(const detail::execution_policy_base<Policy> &Exec,
               InputIt1 First1, InputIt1 Last1, InputIt2 First2, InputIt2 Last2,
               OutputIt Result, Compare Less) {}
template <class InputIt1, class InputIt2, class OutputIt>
__CU2X_HD OutputIt set_intersection(InputIt1 First1, InputIt1 Last1,
                                    InputIt2 First2, InputIt2 Last2,
                                    OutputIt Result) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt>
__CU2X_HD OutputIt set_intersection(
    const detail::execution_policy_base<Policy> &Exec, InputIt1 First1,
    InputIt1 Last1, InputIt2 First2, InputIt2 Last2, OutputIt Result) {}
template <class InputIt1, class InputIt2, class OutputIt, class Compare>
__CU2X_HD OutputIt set_intersection(InputIt1 First1, InputIt1 Last1,
                                    InputIt2 First2, InputIt2 Last2,
                                    OutputIt Result, Compare Less) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt,
          class Compare>
__CU2X_HD OutputIt
set_intersection(const detail::execution_policy_base<Policy> &Exec,
                 InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                 InputIt2 Last2, OutputIt Result, Compare Less) {}
template <class InputIt1, class InputIt2, class OutputIt>
__CU2X_HD OutputIt set_symmetric_difference(InputIt1 First1, InputIt1 Last1,
                                            InputIt2 First2, InputIt2 Last2,
                                            OutputIt Result) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt>
__CU2X_HD OutputIt set_symmetric_difference(
    const detail::execution_policy_base<Policy> &Exec, InputIt1 First1,
    InputIt1 Last1, InputIt2 First2, InputIt2 Last2, OutputIt Result) {}
template <class InputIt1, class InputIt2, class OutputIt, class Compare>
__CU2X_HD OutputIt set_symmetric_difference(InputIt1 First1, InputIt1 Last1,
                                            InputIt2 First2, InputIt2 Last2,
                                            OutputIt Result, Compare Less) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt,
          class Compare>
__CU2X_HD OutputIt
set_symmetric_difference(const detail::execution_policy_base<Policy> &Exec,
                         InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                         InputIt2 Last2, OutputIt Result, Compare Less) {}
template <class InputIt1, class InputIt2, class OutputIt>
__CU2X_HD OutputIt set_union(InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                             InputIt2 Last2, OutputIt Result) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt>
__CU2X_HD OutputIt set_union(const detail::execution_policy_base<Policy> &Exec,
                             InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                             InputIt2 Last2, OutputIt Result) {}
template <class InputIt1, class InputIt2, class OutputIt, class Compare>
__CU2X_HD OutputIt set_union(InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                             InputIt2 Last2, OutputIt Result, Compare Less) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt,
          class Compare>
__CU2X_HD OutputIt set_union(const detail::execution_policy_base<Policy> &Exec,
                             InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                             InputIt2 Last2, OutputIt Result, Compare Less) {}
template <class KeyIt1, class KeyIt2, class ValueIt1, class ValueIt2,
          class OutputIt1, class OutputIt2>
__CU2X_HD pair<OutputIt1, OutputIt2>
set_difference_by_key(KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2,
                      ValueIt1 Values1, ValueIt2 Values2, OutputIt1 Keys,
                      OutputIt2 Result) {}
template <class Policy, class KeyIt1, class KeyIt2, class ValueIt1,
          class ValueIt2, class OutputIt1, class OutputIt2>
__CU2X_HD pair<OutputIt1, OutputIt2>
set_difference_by_key(const detail::execution_policy_base<Policy> &Exec,
                      KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2,
                      ValueIt1 Values1, ValueIt2 Values2, OutputIt1 Keys,
                      OutputIt2 Result) {}
template <class KeyIt1, class KeyIt2, class ValueIt1, class ValueIt2,
          class OutputIt1, class OutputIt2, class Compare>
__CU2X_HD pair<OutputIt1, OutputIt2>
set_difference_by_key(KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2,
                      ValueIt1 Values1, ValueIt2 Values2, OutputIt1 Keys,
                      OutputIt2 Result, Compare Less) {}
template <class Policy, class KeyIt1, class KeyIt2, class ValueIt1,
          class ValueIt2, class OutputIt1, class OutputIt2, class Compare>
__CU2X_HD pair<OutputIt1, OutputIt2>
set_difference_by_key(const detail::execution_policy_base<Policy> &Exec,
                      KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2,
                      ValueIt1 Values1, ValueIt2 Values2, OutputIt1 Keys,
                      OutputIt2 Result, Compare Less) {}
template <class KeyIt1, class KeyIt2, class ValueIt1, class ValueIt2,
          class OutputIt1, class OutputIt2>
__CU2X_HD pair<OutputIt1, OutputIt2> set_symmetric_difference_by_key(
    KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2, ValueIt1 Values1,
    ValueIt2 Values2, OutputIt1 Keys, OutputIt2 Result) {}
template <class Policy, class KeyIt1, class KeyIt2, class ValueIt1,
          class ValueIt2, class OutputIt1, class OutputIt2>
__CU2X_HD pair<OutputIt1, OutputIt2> set_symmetric_difference_by_key(
    const detail::execution_policy_base<Policy> &Exec, KeyIt1 First1,
    KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2, ValueIt1 Values1,
    ValueIt2 Values2, OutputIt1 Keys, OutputIt2 Result) {}
template <class KeyIt1, class KeyIt2, class ValueIt1, class ValueIt2,
          class OutputIt1, class OutputIt2, class Compare>
__CU2X_HD pair<OutputIt1, OutputIt2> set_symmetric_difference_by_key(
    KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2, ValueIt1 Values1,
    ValueIt2 Values2, OutputIt1 Keys, OutputIt2 Result, Compare Less) {}
template <class Policy, class KeyIt1, class KeyIt2, class ValueIt1,
          class ValueIt2, class OutputIt1, class OutputIt2, class Compare>
__CU2X_HD pair<OutputIt1, OutputIt2> set_symmetric_difference_by_key(
    const detail::execution_policy_base<Policy> &Exec, KeyIt1 First1,
    KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2, ValueIt1 Values1,
    ValueIt2 Values2, OutputIt1 Keys, OutputIt2 Result, Compare Less) {}
template <class KeyIt1, class KeyIt2, class ValueIt1, class ValueIt2,
          class OutputIt1, class OutputIt2>
__CU2X_HD pair<OutputIt1, OutputIt2>
set_union_by_key(KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2,
                 ValueIt1 Values1, ValueIt2 Values2, OutputIt1 Keys,
                 OutputIt2 Result) {}
template <class Policy, class KeyIt1, class KeyIt2, class ValueIt1,
          class ValueIt2, class OutputIt1, class OutputIt2>
__CU2X_HD pair<OutputIt1, OutputIt2>
set_union_by_key(const detail::execution_policy_base<Policy> &Exec,
                 KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2,
                 ValueIt1 Values1, ValueIt2 Values2, OutputIt1 Keys,
                 OutputIt2 Result) {}
template <class KeyIt1, class KeyIt2, class ValueIt1, class ValueIt2,
          class OutputIt1, class OutputIt2, class Compare>
__CU2X_HD pair<OutputIt1, OutputIt2>
set_union_by_key(KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2,
                 ValueIt1 Values1, ValueIt2 Values2, OutputIt1 Keys,
                 OutputIt2 Result, Compare Less) {}
template <class Policy, class KeyIt1, class KeyIt2, class ValueIt1,
          class ValueIt2, class OutputIt1, class OutputIt2, class Compare>
__CU2X_HD pair<OutputIt1, OutputIt2>
set_union_by_key(const detail::execution_policy_base<Policy> &Exec,
                 KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2, KeyIt2 Last2,
                 ValueIt1 Values1, ValueIt2 Values2, OutputIt1 Keys,
                 OutputIt2 Result, Compare Less) {}
template <class KeyIt1, class KeyIt2, class ValueIt, class OutputIt1,
          class OutputIt2>
__CU2X_HD pair<OutputIt1, OutputIt2>
set_intersection_by_key(KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2,
                        KeyIt2 Last2, ValueIt Values1, OutputIt1 Keys,
                        OutputIt2 Result) {}
template <class Policy, class KeyIt1, class KeyIt2, class ValueIt,
          class OutputIt1, class OutputIt2>
__CU2X_HD pair<OutputIt1, OutputIt2>
set_intersection_by_key(const detail::execution_policy_base<Policy> &Exec,
                        KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2,
                        KeyIt2 Last2, ValueIt Values1, OutputIt1 Keys,
                        OutputIt2 Result) {}
template <class KeyIt1, class KeyIt2, class ValueIt, class OutputIt1,
          class OutputIt2, class Compare>
__CU2X_HD pair<OutputIt1, OutputIt2>
set_intersection_by_key(KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2,
                        KeyIt2 Last2, ValueIt Values1, OutputIt1 Keys,
                        OutputIt2 Result, Compare Less) {}
template <class Policy, class KeyIt1, class KeyIt2, class ValueIt,
          class OutputIt1, class OutputIt2, class Compare>
__CU2X_HD pair<OutputIt1, OutputIt2>
set_intersection_by_key(const detail::execution_policy_base<Policy> &Exec,
                        KeyIt1 First1, KeyIt1 Last1, KeyIt2 First2,
                        KeyIt2 Last2, ValueIt Values1, OutputIt1 Keys,
                        OutputIt2 Result, Compare Less) {}
template <class ForwardIt>
__CU2X_HD ForwardIt unique(ForwardIt First, ForwardIt Last) {}
template <class Policy, class ForwardIt>
__CU2X_HD ForwardIt unique(const detail::execution_policy_base<Policy> &Exec,
                           ForwardIt First, ForwardIt Last) {}
template <class ForwardIt, class Equal>
__CU2X_HD ForwardIt unique(ForwardIt First, ForwardIt Last, Equal Eq) {}
template <class Policy, class ForwardIt, class Equal>
__CU2X_HD ForwardIt unique(const detail::execution_policy_base<Policy> &Exec,
                           ForwardIt First, ForwardIt Last, Equal Eq) {}
template <class InputIt, class OutputIt>
__CU2X_HD OutputIt unique_copy(InputIt First, InputIt Last, OutputIt Result) {}
template <class Policy, class InputIt, class OutputIt>
__CU2X_HD OutputIt
unique_copy(const detail::execution_policy_base<Policy> &Exec, InputIt First,
            InputIt Last, OutputIt Result) {}
template <class InputIt, class OutputIt, class Equal>
__CU2X_HD OutputIt unique_copy(InputIt First, InputIt Last, OutputIt Result,
                               Equal Eq) {}
template <class Policy, class InputIt, class OutputIt, class Equal>
__CU2X_HD OutputIt
unique_copy(const detail::execution_policy_base<Policy> &Exec, InputIt First,
            InputIt Last, OutputIt Result, Equal Eq) {}
template <class KeyIt, class ValueIt>
__CU2X_HD pair<KeyIt, ValueIt> unique_by_key(KeyIt First, KeyIt Last,
                                             ValueIt Values) {}
template <class Policy, class KeyIt, class ValueIt>
__CU2X_HD pair<KeyIt, ValueIt>
unique_by_key(const detail::execution_policy_base<Policy> &Exec, KeyIt First,
              KeyIt Last, ValueIt Values) {}
template <class KeyIt, class ValueIt, class Equal>
__CU2X_HD pair<KeyIt, ValueIt> unique_by_key(KeyIt First, KeyIt Last,
                                             ValueIt Values, Equal Eq) {}
template <class Policy, class KeyIt, class ValueIt, class Equal>
__CU2X_HD pair<KeyIt, ValueIt>
unique_by_key(const detail::execution_policy_base<Policy> &Exec, KeyIt First,
              KeyIt Last, ValueIt Values, Equal Eq) {}
template <class KeyIt, class ValueIt, class OutputIt1, class OutputIt2>
__CU2X_HD pair<OutputIt1, OutputIt2>
unique_by_key_copy(KeyIt First, KeyIt Last, ValueIt Values, OutputIt1 Keys,
                   OutputIt2 Result) {}
template <class Policy, class KeyIt, class ValueIt, class OutputIt1,
          class OutputIt2>
__CU2X_HD pair<OutputIt1, OutputIt2>
unique_by_key_copy(const detail::execution_policy_base<Policy> &Exec,
                   KeyIt First, KeyIt Last, ValueIt Values, OutputIt1 Keys,
                   OutputIt2 Result) {}
template <class KeyIt, class ValueIt, class OutputIt1, class OutputIt2,
          class Equal>
__CU2X_HD pair<OutputIt1, OutputIt2>
unique_by_key_copy(KeyIt First, KeyIt Last, ValueIt Values, OutputIt1 Keys,
                   OutputIt2 Result, Equal Eq) {}
template <class Policy, class KeyIt, class ValueIt, class OutputIt1,
          class OutputIt2, class Equal>
__CU2X_HD pair<OutputIt1, OutputIt2>
unique_by_key_copy(const detail::execution_policy_base<Policy> &Exec,
                   KeyIt First, KeyIt Last, ValueIt Values, OutputIt1 Keys,
                   OutputIt2 Result, Equal Eq) {}
template <class ForwardIt>
__CU2X_HD typename iterator_traits<ForwardIt>::difference_type
unique_count(ForwardIt First, ForwardIt Last) {}
template <class Policy, class ForwardIt>
__CU2X_HD typename iterator_traits<ForwardIt>::difference_type
unique_count(const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
             ForwardIt Last) {}
template <class ForwardIt, class Equal>
__CU2X_HD typename iterator_traits<ForwardIt>::difference_type
unique_count(ForwardIt First, ForwardIt Last, Equal Eq) {}
template <class Policy, class ForwardIt, class Equal>
__CU2X_HD typename iterator_traits<ForwardIt>::difference_type
unique_count(const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
             ForwardIt Last, Equal Eq) {}
template <class ForwardIt, class T>
__CU2X_HD ForwardIt remove(ForwardIt First, ForwardIt Last, const T &Value) {}
template <class Policy, class ForwardIt, class T>
__CU2X_HD ForwardIt remove(const detail::execution_policy_base<Policy> &Exec,
                           ForwardIt First, ForwardIt Last, const T &Value) {}
template <class InputIt, class OutputIt, class T>
__CU2X_HD OutputIt remove_copy(InputIt First, InputIt Last, OutputIt Result,
                               const T &Value) {}
template <class Policy, class InputIt, class OutputIt, class T>
__CU2X_HD OutputIt
remove_copy(const detail::execution_policy_base<Policy> &Exec, InputIt First,
            InputIt Last, OutputIt Result, const T &Value) {}
template <class ForwardIt, class Predicate>
__CU2X_HD ForwardIt remove_if(ForwardIt First, ForwardIt Last, Predicate Pred) {
}
template <class Policy, class ForwardIt, class Predicate>
__CU2X_HD ForwardIt remove_if(const detail::execution_policy_base<Policy> &Exec,
                              ForwardIt First, ForwardIt Last, Predicate Pred) {
}
template <class ForwardIt, class InputIt, class Predicate>
__CU2X_HD ForwardIt remove_if(ForwardIt First, ForwardIt Last, InputIt Stencil,
                              Predicate Pred) {}
template <class Policy, class ForwardIt, class InputIt, class Predicate>
__CU2X_HD ForwardIt remove_if(const detail::execution_policy_base<Policy> &Exec,
                              ForwardIt First, ForwardIt Last, InputIt Stencil,
                              Predicate Pred) {}
template <class InputIt, class OutputIt, class Predicate>
__CU2X_HD OutputIt remove_copy_if(InputIt First, InputIt Last, OutputIt Result,
                                  Predicate Pred) {}
template <class Policy, class InputIt, class OutputIt, class Predicate>
__CU2X_HD OutputIt
remove_copy_if(const detail::execution_policy_base<Policy> &Exec, InputIt First,
               InputIt Last, OutputIt Result, Predicate Pred) {}
template <class InputIt1, class InputIt2, class OutputIt, class Predicate>
__CU2X_HD OutputIt remove_copy_if(InputIt1 First, InputIt1 Last,
                                  InputIt2 Stencil, OutputIt Result,
                                  Predicate Pred) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt,
          class Predicate>
__CU2X_HD OutputIt remove_copy_if(
    const detail::execution_policy_base<Policy> &Exec, InputIt1 First,
    InputIt1 Last, InputIt2 Stencil, OutputIt Result, Predicate Pred) {}
template <class ForwardIt, class Predicate>
__CU2X_HD ForwardIt partition(ForwardIt First, ForwardIt Last, Predicate Pred) {
}
template <class Policy, class ForwardIt, class Predicate>
__CU2X_HD ForwardIt partition(const detail::execution_policy_base<Policy> &Exec,
                              ForwardIt First, ForwardIt Last, Predicate Pred) {
}
template <class ForwardIt, class Predicate>
__CU2X_HD ForwardIt stable_partition(ForwardIt First, ForwardIt Last,
                                     Predicate Pred) {}
template <class Policy, class ForwardIt, class Predicate>
__CU2X_HD ForwardIt
stable_partition(const detail::execution_policy_base<Policy> &Exec,
                 ForwardIt First, ForwardIt Last, Predicate Pred) {}
template <class ForwardIt, class Predicate>
__CU2X_HD ForwardIt partition_point(ForwardIt First, ForwardIt Last,
                                    Predicate Pred) {}
template <class Policy, class ForwardIt, class Predicate>
__CU2X_HD ForwardIt
partition_point(const detail::execution_policy_base<Policy> &Exec,
                ForwardIt First, ForwardIt Last, Predicate Pred) {}
template <class ForwardIt, class InputIt, class Predicate>
__CU2X_HD ForwardIt partition(ForwardIt First, ForwardIt Last, InputIt Stencil,
                              Predicate Pred) {}
template <class Policy, class ForwardIt, class InputIt, class Predicate>
__CU2X_HD ForwardIt partition(const detail::execution_policy_base<Policy> &Exec,
                              ForwardIt First, ForwardIt Last, InputIt Stencil,
                              Predicate Pred) {}
template <class ForwardIt, class InputIt, class Predicate>
__CU2X_HD ForwardIt stable_partition(ForwardIt First, ForwardIt Last,
                                     InputIt Stencil, Predicate Pred) {}
template <class Policy, class ForwardIt, class InputIt, class Predicate>
__CU2X_HD ForwardIt stable_partition(
    const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
    ForwardIt Last, InputIt Stencil, Predicate Pred) {}
template <class InputIt, class OutputIt1, class OutputIt2, class Predicate>
__CU2X_HD pair<OutputIt1, OutputIt2>
partition_copy(InputIt First, InputIt Last, OutputIt1 True, OutputIt2 False,
               Predicate Pred) {}
template <class Policy, class InputIt, class OutputIt1, class OutputIt2,
          class Predicate>
__CU2X_HD pair<OutputIt1, OutputIt2>
partition_copy(const detail::execution_policy_base<Policy> &Exec, InputIt First,
               InputIt Last, OutputIt1 True, OutputIt2 False, Predicate Pred) {}
template <class InputIt, class OutputIt1, class OutputIt2, class Predicate>
__CU2X_HD pair<OutputIt1, OutputIt2>
stable_partition_copy(InputIt First, InputIt Last, OutputIt1 True,
                      OutputIt2 False, Predicate Pred) {}
template <class Policy, class InputIt, class OutputIt1, class OutputIt2,
          class Predicate>
__CU2X_HD pair<OutputIt1, OutputIt2>
stable_partition_copy(const detail::execution_policy_base<Policy> &Exec,
                      InputIt First, InputIt Last, OutputIt1 True,
                      OutputIt2 False, Predicate Pred) {}
template <class InputIt1, class InputIt2, class OutputIt1, class OutputIt2,
          class Predicate>
__CU2X_HD pair<OutputIt1, OutputIt2>
partition_copy(InputIt1 First, InputIt1 Last, InputIt2 Stencil, OutputIt1 True,
               OutputIt2 False, Predicate Pred) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt1,
          class OutputIt2, class Predicate>
__CU2X_HD pair<OutputIt1, OutputIt2>
partition_copy(const detail::execution_policy_base<Policy> &Exec,
               InputIt1 First, InputIt1 Last, InputIt2 Stencil, OutputIt1 True,
               OutputIt2 False, Predicate Pred) {}
template <class InputIt1, class InputIt2, class OutputIt1, class OutputIt2,
          class Predicate>
__CU2X_HD pair<OutputIt1, OutputIt2>
stable_partition_copy(InputIt1 First, InputIt1 Last, InputIt2 Stencil,
                      OutputIt1 True, OutputIt2 False, Predicate Pred) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt1,
          class OutputIt2, class Predicate>
__CU2X_HD pair<OutputIt1, OutputIt2>
stable_partition_copy(const detail::execution_policy_base<Policy> &Exec,
                      InputIt1 First, InputIt1 Last, InputIt2 Stencil,
                      OutputIt1 True, OutputIt2 False, Predicate Pred) {}
template <class InputIt, class Predicate>
__CU2X_HD bool is_partitioned(InputIt First, InputIt Last, Predicate Pred) {}
template <class Policy, class InputIt, class Predicate>
__CU2X_HD bool is_partitioned(const detail::execution_policy_base<Policy> &Exec,
                              InputIt First, InputIt Last, Predicate Pred) {}
template <class ForwardIt, class T>
__CU2X_HD ForwardIt lower_bound(ForwardIt First, ForwardIt Last,
                                const T &Value) {}
template <class Policy, class ForwardIt, class T>
__CU2X_HD ForwardIt
lower_bound(const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
            ForwardIt Last, const T &Value) {}
template <class ForwardIt, class T, class Compare>
__CU2X_HD ForwardIt lower_bound(ForwardIt First, ForwardIt Last, const T &Value,
                                Compare Less) {}
template <class Policy, class ForwardIt, class T, class Compare>
__CU2X_HD ForwardIt
lower_bound(const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
            ForwardIt Last, const T &Value, Compare Less) {}
template <class ForwardIt, class InputIt, class OutputIt>
__CU2X_HD OutputIt lower_bound(ForwardIt First, ForwardIt Last, InputIt Values,
                               InputIt ValuesLast, OutputIt Result) {}
template <class Policy, class ForwardIt, class InputIt, class OutputIt>
__CU2X_HD OutputIt lower_bound(
    const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
    ForwardIt Last, InputIt Values, InputIt ValuesLast, OutputIt Result) {}
template <class ForwardIt, class InputIt, class OutputIt, class Compare>
__CU2X_HD OutputIt lower_bound(ForwardIt First, ForwardIt Last, InputIt Values,
                               InputIt ValuesLast, OutputIt Result,
                               Compare Less) {}
template <class Policy, class ForwardIt, class InputIt, class OutputIt,
          class Compare>
__CU2X_HD OutputIt
lower_bound(const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
            ForwardIt Last, InputIt Values, InputIt ValuesLast, OutputIt Result,
            Compare Less) {}
template <class ForwardIt, class T>
__CU2X_HD ForwardIt upper_bound(ForwardIt First, ForwardIt Last,
                                const T &Value) {}
template <class Policy, class ForwardIt, class T>
__CU2X_HD ForwardIt
upper_bound(const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
            ForwardIt Last, const T &Value) {}
template <class ForwardIt, class T, class Compare>
__CU2X_HD ForwardIt upper_bound(ForwardIt First, ForwardIt Last, const T &Value,
                                Compare Less) {}
template <class Policy, class ForwardIt, class T, class Compare>
__CU2X_HD ForwardIt
upper_bound(const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
            ForwardIt Last, const T &Value, Compare Less) {}
template <class ForwardIt, class InputIt, class OutputIt>
__CU2X_HD OutputIt upper_bound(ForwardIt First, ForwardIt Last, InputIt Values,
                               InputIt ValuesLast, OutputIt Result) {}
template <class Policy, class ForwardIt, class InputIt, class OutputIt>
__CU2X_HD OutputIt upper_bound(
    const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
    ForwardIt Last, InputIt Values, InputIt ValuesLast, OutputIt Result) {}
template <class ForwardIt, class InputIt, class OutputIt, class Compare>
__CU2X_HD OutputIt upper_bound(ForwardIt First, ForwardIt Last, InputIt Values,
                               InputIt ValuesLast, OutputIt Result,
                               Compare Less) {}
template <class Policy, class ForwardIt, class InputIt, class OutputIt,
          class Compare>
__CU2X_HD OutputIt
upper_bound(const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
            ForwardIt Last, InputIt Values, InputIt ValuesLast, OutputIt Result,
            Compare Less) {}
template <class ForwardIt, class T>
__CU2X_HD bool binary_search(ForwardIt First, ForwardIt Last, const T &Value) {}
template <class Policy, class ForwardIt, class T>
__CU2X_HD bool binary_search(const detail::execution_policy_base<Policy> &Exec,
                             ForwardIt First, ForwardIt Last, const T &Value) {}
template <class ForwardIt, class T, class Compare>
__CU2X_HD bool binary_search(ForwardIt First, ForwardIt Last, const T &Value,
                             Compare Less) {}
template <class Policy, class ForwardIt, class T, class Compare>
__CU2X_HD bool binary_search(const detail::execution_policy_base<Policy> &Exec,
                             ForwardIt First, ForwardIt Last, const T &Value,
                             Compare Less) {}
template <class ForwardIt, class InputIt, class OutputIt>
__CU2X_HD OutputIt binary_search(ForwardIt First, ForwardIt Last,
                                 InputIt Values, InputIt ValuesLast,
                                 OutputIt Result) {}
template <class Policy, class ForwardIt, class InputIt, class OutputIt>
__CU2X_HD OutputIt binary_search(
    const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
    ForwardIt Last, InputIt Values, InputIt ValuesLast, OutputIt Result) {}
template <class ForwardIt, class InputIt, class OutputIt, class Compare>
__CU2X_HD OutputIt binary_search(ForwardIt First, ForwardIt Last,
                                 InputIt Values, InputIt ValuesLast,
                                 OutputIt Result, Compare Less) {}
template <class Policy, class ForwardIt, class InputIt, class OutputIt,
          class Compare>
__CU2X_HD OutputIt
binary_search(const detail::execution_policy_base<Policy> &Exec,
              ForwardIt First, ForwardIt Last, InputIt Values,
              InputIt ValuesLast, OutputIt Result, Compare Less) {}
template <class ForwardIt, class T>
__CU2X_HD pair<ForwardIt, ForwardIt>
equal_range(ForwardIt First, ForwardIt Last, const T &Value) {}
template <class Policy, class ForwardIt, class T>
__CU2X_HD pair<ForwardIt, ForwardIt>
equal_range(const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
            ForwardIt Last, const T &Value) {}
template <class ForwardIt, class T, class Compare>
__CU2X_HD pair<ForwardIt, ForwardIt>
equal_range(ForwardIt First, ForwardIt Last, const T &Value, Compare Less) {}
template <class Policy, class ForwardIt, class T, class Compare>
__CU2X_HD pair<ForwardIt, ForwardIt>
equal_range(const detail::execution_policy_base<Policy> &Exec, ForwardIt First,
            ForwardIt Last, const T &Value, Compare Less) {}

THRUST_NAMESPACE_END

#endif // THRUST_SORT_ALL_H
