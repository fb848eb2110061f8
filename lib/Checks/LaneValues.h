//===- LaneValues.h - Numbers and places in each thread ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Computes whole numbers that come from `threadIdx` and constants for the first
// threads of a block, one by one, and so which elements of shared memory they
// name: `s[(t & ~31) + ((t + 1) & 31)]` is as plain as `s[t + 1]`.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_LANEVALUES_H
#define CU2X_LIB_CHECKS_LANEVALUES_H

#include "Launches.h"
#include "Model.h"

namespace cu2x::checks {

/// A number in each thread, in their order.
using Lanes = std::vector<int64_t>;

/// A place in shared memory: a variable, fields of it and indices. What is no
/// array has the index 0.
struct SharedPlace {
  const clang::VarDecl *Var;
  llvm::SmallVector<const clang::FieldDecl *, 1> Fields;
  std::vector<Lanes> Indices;

  bool isOfSame(const SharedPlace &Other) const {
    return Var == Other.Var && Fields == Other.Fields &&
           Indices.size() == Other.Indices.size();
  }
  /// The indices of thread \p T.
  std::vector<int64_t> at(unsigned T) const;
};

/// What a kernel, and the functions that it calls, compute of the numbers of
/// threads.
class LaneValues {
public:
  /// A block of \p Launch; null where no size is known: warps in one row then.
  LaneValues(const Unit &U, const Launch *Launch, const Function &Kernel);

  /// The number of threads that are looked at.
  unsigned size() const { return Threads; }
  /// The values of \p E, a whole number in \p F; none where that is open.
  std::optional<Lanes> numbers(const Function &F, const clang::Expr *E);
  /// The place that \p E, an lvalue in \p F, is; none for all else.
  std::optional<SharedPlace> place(const Function &F, const clang::Expr *E);
  /// The place that \p E, a pointer in \p F, points to; none for all else.
  std::optional<SharedPlace> pointee(const Function &F, const clang::Expr *E);

  /// What parameters and variables of loops are just now.
  llvm::DenseMap<const clang::VarDecl *, Lanes> Numbers;
  llvm::DenseMap<const clang::VarDecl *, SharedPlace> Pointees;

private:
  std::optional<Lanes> all(int64_t Value) const {
    return Lanes(Threads, Value);
  }
  std::optional<Lanes> ofThreads(unsigned Dimension) const;
  std::optional<Lanes> ofVariable(const Function &F, const clang::VarDecl *Var);
  std::optional<Lanes> ofBinary(const Function &F,
                                const clang::BinaryOperator *Op);
  const clang::Expr *valueOf(const Function &F, const clang::VarDecl *Var);

  const Unit &U;
  std::optional<Dimensions> Block;
  unsigned Threads;
  bool HasRows = false; ///< of threads, in a block of unknown size
  unsigned Depth = 0;
  /// The only value of local variables; null where others may be.
  llvm::DenseMap<const clang::VarDecl *, const clang::Expr *> Values;
};

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_LANEVALUES_H
