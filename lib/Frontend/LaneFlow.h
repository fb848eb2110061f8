//===- LaneFlow.h - Which values count threads and lanes --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_LANEFLOW_H
#define CU2X_LIB_FRONTEND_LANEFLOW_H

#include "Recursion.h"
#include "WarpModel.h"
#include "cu2x/Frontend/PlatformChoice.h"
#include "cu2x/Frontend/UnitFacts.h"

#include <optional>

namespace cu2x::frontend {

/// What a value is made of, as a set.
enum LaneKind : unsigned {
  NoLane = 0,
  ThreadIndex = 1, ///< of a thread in its block or grid
  BlockSize = 2,   ///< how many threads there are
  WaveSize = 4,    ///< `warpSize` and what is computed from it alone
  WaveLane = 8,    ///< a thread's index modulo `warpSize`
  SplitBy32 = 16   ///< a thread's index modulo 32 or divided by 32
};

/// The component of the built-in variable \p Name that \p E is; empty for
/// anything else.
llvm::StringRef componentOf(const clang::Expr *E, llvm::StringRef Name);

/// Follows values through variables, parameters and results of one unit.
class LaneFlow {
public:
  LaneFlow(const WarpModel &Model, FactCollector &Collector,
           const clang::ASTContext &Context)
      : Model(Model), C(Collector), Context(Context), Choice(Context) {}

  /// The LaneKinds that flow into the value of \p E.
  unsigned flowOf(const clang::Expr *E);

  /// The value of a constant: a literal, enumerator, macro, `const` variable,
  /// default of a template parameter, or a variable with one value.
  std::optional<int64_t> constantOf(const clang::Expr *E);

  /// The largest value that \p E takes.
  std::optional<int64_t> boundOf(const clang::Expr *E);

  /// True for `x % 32`, `x / 32`, `x & 31`, `x >> 5` and their assignments of
  /// the index of a thread.
  bool splitsThreads(const clang::BinaryOperator *Op);

  /// The function that gives the lane mask in \p E, as a call or the value of a
  /// variable; empty where there is none.
  llvm::StringRef maskIn(const clang::Expr *E);

  /// How far a shuffle without a width reads.
  ShuffleReach reachOf(const WarpCall &Call);

  /// The width that a shuffle is given; null where it is left to CUDA.
  static const clang::Expr *widthOf(const WarpCall &Call);

  /// What in \p Function or in what it calls goes by the whole wave; empty
  /// where nothing does.
  llvm::StringRef waveUse(const clang::FunctionDecl *Function);

  /// As waveUse, for `warpSize` alone.
  bool readsWarpSize(const clang::FunctionDecl *Function);

  /// Whether \p Function, with what it calls, splits threads by `warpSize`, and
  /// only their number `threadIdx.x + threadIdx.y * blockDim.x`, by which waves
  /// go over the rows of a block.
  bool countsAcrossRows(const clang::FunctionDecl *Function);

private:
  /// The kinds of questions about a declaration or an expression.
  enum Question { Flow, Constant, Bound };
  unsigned askFlow(const void *Of, llvm::function_ref<unsigned()> Answer);
  unsigned flowOfVariable(const clang::Expr *E);
  unsigned flowOfCall(const clang::CallExpr *Call);
  unsigned flowOfBinary(const clang::BinaryOperator *Op);
  std::optional<int64_t> constantOfVariable(const clang::Expr *E);
  std::optional<int64_t> boundOfVariable(const clang::Expr *E);
  std::optional<int64_t> boundIn(const VariableUse &Use);
  unsigned flowOfMember(const clang::Expr *Base, llvm::StringRef Member);
  bool isCuda(const clang::ValueDecl *D) const;
  bool goesByWave(const WarpCall &Call);
  bool isAcrossRows(const clang::Expr *E, unsigned Depth = 0);
  llvm::StringRef ownWaveUse(const FunctionUse &Use);
  /// \p Function, the other methods of its class, and what they call.
  llvm::SmallVector<const FunctionUse *, 8>
  reachedFrom(const clang::FunctionDecl *Function);

  const WarpModel &Model;
  FactCollector &C;
  const clang::ASTContext &Context;
  Recursion<std::optional<int64_t>> Numbers;
  Recursion<llvm::StringRef> Masks;
  PlatformChoice Choice;
};

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_LANEFLOW_H
