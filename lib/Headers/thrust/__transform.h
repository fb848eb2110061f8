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

template <class InputIt, class OutputIt>
__CU2X_HD OutputIt copy(InputIt First, InputIt Last, OutputIt Result) {}
template <class Policy, class InputIt, class OutputIt>
__CU2X_HD OutputIt copy(const detail::execution_policy_base<Policy> &Exec,
                        InputIt First, InputIt Last, OutputIt Result) {}
template <class InputIt, class Size, class OutputIt>
__CU2X_HD OutputIt copy_n(InputIt First, Size Count, OutputIt Result) {}
template <class Policy, class InputIt, class Size, class OutputIt>
__CU2X_HD OutputIt copy_n(const detail::execution_policy_base<Policy> &Exec,
                          InputIt First, Size Count, OutputIt Result) {}
template <class InputIt, class OutputIt, class Predicate>
__CU2X_HD OutputIt copy_if(InputIt First, InputIt Last, OutputIt Result,
                           Predicate Pred) {}
template <class Policy, class InputIt, class OutputIt, class Predicate>
__CU2X_HD OutputIt copy_if(const detail::execution_policy_base<Policy> &Exec,
                           InputIt First, InputIt Last, OutputIt Result,
                           Predicate Pred) {}
template <class InputIt1, class InputIt2, class OutputIt, class Predicate>
__CU2X_HD OutputIt copy_if(InputIt1 First, InputIt1 Last, InputIt2 Stencil,
                           OutputIt Result, Predicate Pred) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt,
          class Predicate>
__CU2X_HD OutputIt copy_if(const detail::execution_policy_base<Policy> &Exec,
                           InputIt1 First, InputIt1 Last, InputIt2 Stencil,
                           OutputIt Result, Predicate Pred) {}
template <class InputIt, class ForwardIt>
__CU2X_HD ForwardIt uninitialized_copy(InputIt First, InputIt Last,
                                       ForwardIt Result) {}
template <class Policy, class InputIt, class ForwardIt>
__CU2X_HD ForwardIt
uninitialized_copy(const detail::execution_policy_base<Policy> &Exec,
                   InputIt First, InputIt Last, ForwardIt Result) {}
template <class InputIt, class Size, class ForwardIt>
__CU2X_HD ForwardIt uninitialized_copy_n(InputIt First, Size Count,
                                         ForwardIt Result) {}
template <class Policy, class InputIt, class Size, class ForwardIt>
__CU2X_HD ForwardIt
uninitialized_copy_n(const detail::execution_policy_base<Policy> &Exec,
                     InputIt First, Size Count, ForwardIt Result) {}
template <class ForwardIt, class T>
__CU2X_HD void uninitialized_fill(ForwardIt First, ForwardIt Last,
                                  const T &Value) {}
template <class Policy, class ForwardIt, class T>
__CU2X_HD void
uninitialized_fill(const detail::execution_policy_base<Policy> &Exec,
                   ForwardIt First, ForwardIt Last, const T &Value) {}
template <class ForwardIt, class Size, class T>
__CU2X_HD ForwardIt uninitialized_fill_n(ForwardIt First, Size Count,
                                         const T &Value) {}
template <class Policy, class ForwardIt, class Size, class T>
__CU2X_HD ForwardIt
uninitialized_fill_n(const detail::execution_policy_base<Policy> &Exec,
                     ForwardIt First, Size Count, const T &Value) {}
template <class ForwardIt, class T>
__CU2X_HD void fill(ForwardIt First, ForwardIt Last, const T &Value) {}
template <class Policy, class ForwardIt, class T>
__CU2X_HD void fill(const detail::execution_policy_base<Policy> &Exec,
                    ForwardIt First, ForwardIt Last, const T &Value) {}
template <class OutputIt, class Size, class T>
__CU2X_HD OutputIt fill_n(OutputIt First, Size Count, const T &Value) {}
template <class Policy, class OutputIt, class Size, class T>
__CU2X_HD OutputIt fill_n(const detail::execution_policy_base<Policy> &Exec,
                          OutputIt First, Size Count, const T &Value) {}
template <class ForwardIt>
__CU2X_HD void sequence(ForwardIt First, ForwardIt Last) {}
template <class Policy, class ForwardIt>
__CU2X_HD void sequence(const detail::execution_policy_base<Policy> &Exec,
                        ForwardIt First, ForwardIt Last) {}
template <class ForwardIt, class T>
__CU2X_HD void sequence(ForwardIt First, ForwardIt Last, T Start) {}
template <class Policy, class ForwardIt, class T>
__CU2X_HD void sequence(const detail::execution_policy_base<Policy> &Exec,
                        ForwardIt First, ForwardIt Last, T Start) {}
template <class ForwardIt, class T, class Step>
__CU2X_HD void sequence(ForwardIt First, ForwardIt Last, T Start, Step By) {}
template <class Policy, class ForwardIt, class T, class Step>
__CU2X_HD void sequence(const detail::execution_policy_base<Policy> &Exec,
                        ForwardIt First, ForwardIt Last, T Start, Step By) {}
template <class ForwardIt, class Operation>
__CU2X_HD void tabulate(ForwardIt First, ForwardIt Last, Operation Op) {}
template <class Policy, class ForwardIt, class Operation>
__CU2X_HD void tabulate(const detail::execution_policy_base<Policy> &Exec,
                        ForwardIt First, ForwardIt Last, Operation Op) {}
template <class ForwardIt, class Generator>
__CU2X_HD void generate(ForwardIt First, ForwardIt Last, Generator Gen) {}
template <class Policy, class ForwardIt, class Generator>
__CU2X_HD void generate(const detail::execution_policy_base<Policy> &Exec,
                        ForwardIt First, ForwardIt Last, Generator Gen) {}
template <class OutputIt, class Size, class Generator>
__CU2X_HD OutputIt generate_n(OutputIt First, Size Count, Generator Gen) {}
template <class Policy, class OutputIt, class Size, class Generator>
__CU2X_HD OutputIt generate_n(const detail::execution_policy_base<Policy> &Exec,
                              OutputIt First, Size Count, Generator Gen) {}
template <class InputIt, class Function>
__CU2X_HD InputIt for_each(InputIt First, InputIt Last, Function Fn) {}
template <class Policy, class InputIt, class Function>
__CU2X_HD InputIt for_each(const detail::execution_policy_base<Policy> &Exec,
                           InputIt First, InputIt Last, Function Fn) {}
template <class InputIt, class Size, class Function>
__CU2X_HD InputIt for_each_n(InputIt First, Size Count, Function Fn) {}
template <class Policy, class InputIt, class Size, class Function>
__CU2X_HD InputIt for_each_n(const detail::execution_policy_base<Policy> &Exec,
                             InputIt First, Size Count, Function Fn) {}
template <class InputIt, class OutputIt, class Function>
__CU2X_HD OutputIt transform(InputIt First, InputIt Last, OutputIt Result,
                             Function Op) {}
template <class Policy, class InputIt, class OutputIt, class Function>
__CU2X_HD OutputIt transform(const detail::execution_policy_base<Policy> &Exec,
                             InputIt First, InputIt Last, OutputIt Result,
                             Function Op) {}
template <class InputIt1, class InputIt2, class OutputIt, class Function>
__CU2X_HD OutputIt transform(InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                             OutputIt Result, Function Op) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt,
          class Function>
__CU2X_HD OutputIt transform(const detail::execution_policy_base<Policy> &Exec,
                             InputIt1 First1, InputIt1 Last1, InputIt2 First2,
                             OutputIt Result, Function Op) {}
template <class InputIt, class ForwardIt, class Function, class Predicate>
__CU2X_HD ForwardIt transform_if(InputIt First, InputIt Last, ForwardIt Result,
                                 Function Op, Predicate Pred) {}
template <class Policy, class InputIt, class ForwardIt, class Function,
          class Predicate>
__CU2X_HD ForwardIt
transform_if(const detail::execution_policy_base<Policy> &Exec, InputIt First,
             InputIt Last, ForwardIt Result, Function Op, Predicate Pred) {}
template <class InputIt1, class InputIt2, class ForwardIt, class Function,
          class Predicate>
__CU2X_HD ForwardIt transform_if(InputIt1 First, InputIt1 Last,
                                 InputIt2 Stencil, ForwardIt Result,
                                 Function Op, Predicate Pred) {}
template <class Policy, class InputIt1, class InputIt2, class ForwardIt,
          class Function, class Predicate>
__CU2X_HD ForwardIt
transform_if(const detail::execution_policy_base<Policy> &Exec, InputIt1 First,
             InputIt1 Last, InputIt2 Stencil, ForwardIt Result, Function Op,
             Predicate Pred) {}
template <class InputIt1, class InputIt2, class InputIt3, class ForwardIt,
          class Function, class Predicate>
__CU2X_HD ForwardIt transform_if(InputIt1 First1, InputIt1 Last1,
                                 InputIt2 First2, InputIt3 Stencil,
                                 ForwardIt Result, Function Op,
                                 Predicate Pred) {}
template <class Policy, class InputIt1, class InputIt2, class InputIt3,
          class ForwardIt, class Function, class Predicate>
__CU2X_HD ForwardIt
transform_if(const detail::execution_policy_base<Policy> &Exec, InputIt1 First1,
             InputIt1 Last1, InputIt2 First2, InputIt3 Stencil,
             ForwardIt Result, Function Op, Predicate Pred) {}
template <class MapIt, class RandomIt, class OutputIt>
__CU2X_HD OutputIt gather(MapIt First, MapIt Last, RandomIt Input,
                          OutputIt Result) {}
template <class Policy, class MapIt, class RandomIt, class OutputIt>
__CU2X_HD OutputIt gather(const detail::execution_policy_base<Policy> &Exec,
                          MapIt First, MapIt Last, RandomIt Input,
                          OutputIt Result) {}
template <class MapIt, class StencilIt, class RandomIt, class OutputIt>
__CU2X_HD OutputIt gather_if(MapIt First, MapIt Last, StencilIt Stencil,
                             RandomIt Input, OutputIt Result) {}
template <class Policy, class MapIt, class StencilIt, class RandomIt,
          class OutputIt>
__CU2X_HD OutputIt gather_if(const detail::execution_policy_base<Policy> &Exec,
                             MapIt First, MapIt Last, StencilIt Stencil,
                             RandomIt Input, OutputIt Result) {}
template <class MapIt, class StencilIt, class RandomIt, class OutputIt,
          class Predicate>
__CU2X_HD OutputIt gather_if(MapIt First, MapIt Last, StencilIt Stencil,
                             RandomIt Input, OutputIt Result, Predicate Pred) {}
template <class Policy, class MapIt, class StencilIt, class RandomIt,
          class OutputIt, class Predicate>
__CU2X_HD OutputIt gather_if(const detail::execution_policy_base<Policy> &Exec,
                             MapIt First, MapIt Last, StencilIt Stencil,
                             RandomIt Input, OutputIt Result, Predicate Pred) {}
template <class InputIt, class MapIt, class RandomIt>
__CU2X_HD void scatter(InputIt First, InputIt Last, MapIt Map,
                       RandomIt Result) {}
template <class Policy, class InputIt, class MapIt, class RandomIt>
__CU2X_HD void scatter(const detail::execution_policy_base<Policy> &Exec,
                       InputIt First, InputIt Last, MapIt Map,
                       RandomIt Result) {}
template <class InputIt, class MapIt, class StencilIt, class RandomIt>
__CU2X_HD void scatter_if(InputIt First, InputIt Last, MapIt Map,
                          StencilIt Stencil, RandomIt Result) {}
template <class Policy, class InputIt, class MapIt, class StencilIt,
          class RandomIt>
__CU2X_HD void scatter_if(const detail::execution_policy_base<Policy> &Exec,
                          InputIt First, InputIt Last, MapIt Map,
                          StencilIt Stencil, RandomIt Result) {}
template <class InputIt, class MapIt, class StencilIt, class RandomIt,
          class Predicate>
__CU2X_HD void scatter_if(InputIt First, InputIt Last, MapIt Map,
                          StencilIt Stencil, RandomIt Result, Predicate Pred) {}
template <class Policy, class InputIt, class MapIt, class StencilIt,
          class RandomIt, class Predicate>
__CU2X_HD void scatter_if(const detail::execution_policy_base<Policy> &Exec,
                          InputIt First, InputIt Last, MapIt Map,
                          StencilIt Stencil, RandomIt Result, Predicate Pred) {}
template <class ForwardIt, class T>
__CU2X_HD void replace(ForwardIt First, ForwardIt Last, const T &Old,
                       const T &New) {}
template <class Policy, class ForwardIt, class T>
__CU2X_HD void replace(const detail::execution_policy_base<Policy> &Exec,
                       ForwardIt First, ForwardIt Last, const T &Old,
                       const T &New) {}
template <class ForwardIt, class Predicate, class T>
__CU2X_HD void replace_if(ForwardIt First, ForwardIt Last, Predicate Pred,
                          const T &New) {}
template <class Policy, class ForwardIt, class Predicate, class T>
__CU2X_HD void replace_if(const detail::execution_policy_base<Policy> &Exec,
                          ForwardIt First, ForwardIt Last, Predicate Pred,
                          const T &New) {}
template <class ForwardIt, class InputIt, class Predicate, class T>
__CU2X_HD void replace_if(ForwardIt First, ForwardIt Last, InputIt Stencil,
                          Predicate Pred, const T &New) {}
template <class Policy, class ForwardIt, class InputIt, class Predicate,
          class T>
__CU2X_HD void replace_if(const detail::execution_policy_base<Policy> &Exec,
                          ForwardIt First, ForwardIt Last, InputIt Stencil,
                          Predicate Pred, const T &New) {}
template <class InputIt, class OutputIt, class T>
__CU2X_HD OutputIt replace_copy(InputIt First, InputIt Last, OutputIt Result,
                                const T &Old, const T &New) {}
template <class Policy, class InputIt, class OutputIt, class T>
__CU2X_HD OutputIt
replace_copy(const detail::execution_policy_base<Policy> &Exec, InputIt First,
             InputIt Last, OutputIt Result, const T &Old, const T &New) {}
template <class InputIt, class OutputIt, class Predicate, class T>
__CU2X_HD OutputIt replace_copy_if(InputIt First, InputIt Last, OutputIt Result,
                                   Predicate Pred, const T &New) {}
template <class Policy, class InputIt, class OutputIt, class Predicate, class T>
__CU2X_HD OutputIt replace_copy_if(
    const detail::execution_policy_base<Policy> &Exec, InputIt First,
    InputIt Last, OutputIt Result, Predicate Pred, const T &New) {}
template <class InputIt1, class InputIt2, class OutputIt, class Predicate,
          class T>
__CU2X_HD OutputIt replace_copy_if(InputIt1 First, InputIt1 Last,
                                   InputIt2 Stencil, OutputIt Result,
                                   Predicate Pred, const T &New) {}
template <class Policy, class InputIt1, class InputIt2, class OutputIt,
          class Predicate, class T>
__CU2X_HD OutputIt
replace_copy_if(const detail::execution_policy_base<Policy> &Exec,
                InputIt1 First, InputIt1 Last, InputIt2 Stencil,
                OutputIt Result, Predicate Pred, const T &New) {}
template <class BidirectionalIt>
__CU2X_HD void reverse(BidirectionalIt First, BidirectionalIt Last) {}
template <class Policy, class BidirectionalIt>
__CU2X_HD void reverse(const detail::execution_policy_base<Policy> &Exec,
                       BidirectionalIt First, BidirectionalIt Last) {}
template <class BidirectionalIt, class OutputIt>
__CU2X_HD OutputIt reverse_copy(BidirectionalIt First, BidirectionalIt Last,
                                OutputIt Result) {}
template <class Policy, class BidirectionalIt, class OutputIt>
__CU2X_HD OutputIt
reverse_copy(const detail::execution_policy_base<Policy> &Exec,
             BidirectionalIt First, BidirectionalIt Last, OutputIt Result) {}
template <class ForwardIt1, class ForwardIt2>
__CU2X_HD ForwardIt2 swap_ranges(ForwardIt1 First1, ForwardIt1 Last1,
                                 ForwardIt2 First2) {}
template <class Policy, class ForwardIt1, class ForwardIt2>
__CU2X_HD ForwardIt2
swap_ranges(const detail::execution_policy_base<Policy> &Exec,
            ForwardIt1 First1, ForwardIt1 Last1, ForwardIt2 First2) {}
template <class RandomIt, class Generator>
__CU2X_HD void shuffle(RandomIt First, RandomIt Last, Generator &&Gen) {}
template <class Policy, class RandomIt, class Generator>
__CU2X_HD void shuffle(const detail::execution_policy_base<Policy> &Exec,
                       RandomIt First, RandomIt Last, Generator &&Gen) {}
template <class RandomIt, class OutputIt, class Generator>
__CU2X_HD void shuffle_copy(RandomIt First, RandomIt Last, OutputIt Result,
                            Generator &&Gen) {}
template <class Policy, class RandomIt, class OutputIt, class Generator>
__CU2X_HD void shuffle_copy(const detail::execution_policy_base<Policy> &Exec,
                            RandomIt First, RandomIt Last, OutputIt Result,
                            Generator &&Gen) {}
template <class InputIt, class OutputIt>
__CU2X_HD OutputIt adjacent_difference(InputIt First, InputIt Last,
                                       OutputIt Result) {}
template <class Policy, class InputIt, class OutputIt>
__CU2X_HD OutputIt
adjacent_difference(const detail::execution_policy_base<Policy> &Exec,
                    InputIt First, InputIt Last, OutputIt Result) {}
template <class InputIt, class OutputIt, class Function>
__CU2X_HD OutputIt adjacent_difference(InputIt First, InputIt Last,
                                       OutputIt Result, Function Op) {}
template <class Policy, class InputIt, class OutputIt, class Function>
__CU2X_HD OutputIt
adjacent_difference(const detail::execution_policy_base<Policy> &Exec,
                    InputIt First, InputIt Last, OutputIt Result, Function Op) {
}
template <class ForwardIt>
__CU2X_HD void destroy(ForwardIt First, ForwardIt Last) {}
template <class Policy, class ForwardIt>
__CU2X_HD void destroy(const detail::execution_policy_base<Policy> &Exec,
                       ForwardIt First, ForwardIt Last) {}

THRUST_NAMESPACE_END

#endif // THRUST_TRANSFORM_ALL_H
