//===- Recursion.h - Questions that lead back to themselves -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_RECURSION_H
#define CU2X_LIB_FRONTEND_RECURSION_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <algorithm>
#include <utility>

namespace cu2x::frontend {

/// Answers questions whose answers need those to others, each once. One that
/// comes back while it is being answered is cut short. What was answered by way
/// of a cut holds until the question at the other end of the cycle is answered,
/// and is asked again afterwards.
template <typename Value> class Recursion {
public:
  /// A kind of question, and what it is about.
  using Key = std::pair<const void *, unsigned>;

  /// What \p Answer gives for \p K, or \p Cut inside of that answer.
  Value ask(Key K, Value Cut, llvm::function_ref<Value()> Answer) {
    if (auto Known = Whole.find(K); Known != Whole.end())
      return Known->second;
    if (auto Known = Partial.find(K); Known != Partial.end()) {
      Lowest = std::min(Lowest, Known->second.second);
      return Known->second.first;
    }
    unsigned Depth = Active.size();
    auto [Place, IsNew] = Active.try_emplace(K, Depth);
    if (!IsNew) {
      Lowest = std::min(Lowest, Place->second);
      return Cut;
    }
    size_t Begin = Partials.size();
    unsigned Outer = std::exchange(Lowest, Never);
    Value Result = Answer();
    Active.erase(K);
    if (Lowest >= Depth) {
      for (const Key &Inner : llvm::ArrayRef(Partials).drop_front(Begin))
        Partial.erase(Inner);
      Partials.truncate(Begin);
      Whole.try_emplace(K, Result);
      Lowest = Outer;
    } else {
      Partial.try_emplace(K, Result, Lowest);
      Partials.push_back(K);
      Lowest = std::min(Lowest, Outer);
    }
    return Result;
  }

private:
  static constexpr unsigned Never = ~0u;

  llvm::DenseMap<Key, Value> Whole;
  /// With the outermost question that was cut short.
  llvm::DenseMap<Key, std::pair<Value, unsigned>> Partial;
  llvm::SmallVector<Key> Partials; ///< in the order in which they came
  llvm::DenseMap<Key, unsigned> Active;
  unsigned Lowest = Never;
};

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_RECURSION_H
