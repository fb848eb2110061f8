//===- WarpModel.h - What a unit does with warps and lanes ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One walk over the user's code notes what the checks of warps ask for: the
// values that variables get, what functions call, where lanes exchange data,
// and launches. Templates count as written.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_WARPMODEL_H
#define CU2X_LIB_FRONTEND_WARPMODEL_H

#include "cu2x/Frontend/Expressions.h"
#include "cu2x/Frontend/ReachingDefinitions.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/Expr.h"
#include "clang/AST/OperationKinds.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallVector.h"
#include <memory>

namespace clang {
class ASTContext;
class CXXRecordDecl;
class Decl;
class FieldDecl;
class FunctionDecl;
class ParmVarDecl;
class VarDecl;
} // namespace clang

namespace cu2x::frontend {

class FactCollector;

/// What happens to a variable in the unit.
struct VariableUse {
  /// `V op= By`, `V = V op By` and `++V`, for which By is null.
  struct Step {
    clang::BinaryOperatorKind Op;
    const clang::Expr *By;
    const clang::Expr *At;
    bool InLoop; ///< of a loop that the variable outlives
  };
  /// The test of a loop: `V < Limit` or `V <= Limit`.
  struct Bound {
    const clang::Expr *Limit;
    bool Inclusive;
  };
  /// The initialiser, what is assigned, and arguments for a parameter.
  llvm::SmallVector<const clang::Expr *, 2> Values;
  llvm::SmallVector<Step, 1> Steps;
  llvm::SmallVector<Bound, 1> Bounds;
  /// What assignments give it, also those that are steps. All other values are
  /// what it begins with.
  llvm::SmallVector<const clang::Expr *, 1> Assigned;
  /// References to the variable: parameters with the calls, and variables with
  /// what they begin with.
  llvm::SmallVector<std::pair<const clang::VarDecl *, const clang::Expr *>, 1>
      Behind;
  /// Whether it has the one value there that is known.
  bool isOneValue() const {
    return Values.size() == 1 && Steps.empty() && Behind.empty() &&
           !IsAddressed;
  }
  bool IsInitial = true; ///< what it begins with may be there
  bool IsAddressed = false;
  bool IsWaveSize = false; ///< a call asks the device for it
  bool IsWaveLane = false; ///< assembly asks for it
  unsigned Reads = 0;
  unsigned MaskReads = 0; ///< of these, as the mask of a warp function
  unsigned VoteReads = 0; ///< of these, compared to say how a lane votes
  unsigned CopyReads = 0; ///< of these, handed on as they are
};

/// `/`, `%`, `&`, `>>` or an assignment of these.
struct SplitUse {
  const clang::BinaryOperator *Op;
  bool IsVote;                  ///< only says how a lane votes
  const clang::VarDecl *KeptIn; ///< itself, or what it is compared with
};

struct WarpCall {
  const clang::CallExpr *Call;
  const WarpFunction *Function;
  clang::SourceLocation Name;
  bool IsMask; ///< its value is the mask of another one
  const clang::VarDecl *StoredIn;
};

/// The pointer or array that \p E adds numbers to, or \p E itself; null where
/// it is neither.
const clang::Expr *pointerIn(const clang::Expr *E);

/// The functions, as somebody wrote them, that the callee \p E may stand for;
/// several where a template parameter decides.
llvm::SmallVector<const clang::FunctionDecl *, 1>
functionsOf(const clang::Expr *E);

/// The operators, as somebody wrote them, that \p E calls where a template's
/// arguments decide what it is an element of; none for those of arrays.
llvm::SmallVector<const clang::FunctionDecl *, 1>
functionsOf(const clang::ArraySubscriptExpr *E);

/// The class that \p T, or what it refers or points to, is, as somebody wrote
/// it; null where a template's arguments decide on it.
const clang::CXXRecordDecl *writtenClass(clang::QualType T);

/// The field, as somebody wrote it, that \p E names, also one of a class
/// template whose arguments are open; null where it names none.
const clang::FieldDecl *fieldIn(const clang::Expr *E);

/// \p Field as somebody wrote it, the key of WarpModel::Fields.
const clang::FieldDecl *writtenField(const clang::FieldDecl *Field);

struct ArrayUse {
  const clang::ArraySubscriptExpr *Element;
  /// Conditions it is under.
  llvm::SmallVector<const clang::Expr *, 2> Guards;
};

struct FunctionUse {
  llvm::SmallVector<WarpCall, 4> WarpCalls;
  llvm::SmallSetVector<const clang::FunctionDecl *, 4> Callees;
  llvm::SmallVector<SplitUse, 4> Splits;
  llvm::SmallVector<const clang::BinaryOperator *, 2> Shifts; ///< `<<`
  /// `==` and the like.
  llvm::SmallVector<const clang::BinaryOperator *, 4> Comparisons;
  llvm::SmallVector<ArrayUse, 4> Elements;
  /// Sums of a pointer and a number.
  llvm::SmallVector<const clang::BinaryOperator *, 2> Addresses;
  /// `=`, `+=` and the like to anything but a variable of the function.
  llvm::SmallVector<const clang::BinaryOperator *, 4> Stores;
  llvm::SmallVector<const clang::Expr *, 1> Returns;
  /// Partitions of cooperative groups, each with its size.
  llvm::SmallVector<std::pair<const clang::Expr *, const clang::Expr *>, 1>
      Tiles;
  bool ReadsWarpSize = false;
  /// What assembly asks for.
  std::string LibraryWarp;
};

/// A reference to an element or a member.
struct ReferenceUse {
  const clang::VarDecl *Reference; ///< a parameter, or a variable
  const clang::Expr *To;
  const clang::Expr *At; ///< the call, or what the variable begins with
};

struct KernelLaunch {
  llvm::SmallVector<const clang::FunctionDecl *, 1> Kernels;
  const clang::Expr *Grid;
  const clang::Expr *Block;
  /// With the arguments of the kernel; null where they are behind pointers.
  const clang::CallExpr *Call = nullptr;
};

struct WarpModel {
  llvm::MapVector<const clang::FunctionDecl *, FunctionUse> Functions;
  llvm::DenseMap<const clang::VarDecl *, VariableUse> Variables;
  /// What members of the program's classes are initialized with or assigned, in
  /// any object.
  llvm::DenseMap<const clang::FieldDecl *,
                 llvm::SmallVector<const clang::Expr *, 2>>
      Fields;
  /// References to anything but variables.
  llvm::SmallVector<ReferenceUse, 4> References;
  llvm::SmallVector<KernelLaunch, 8> Launches;
  /// The objects, or pointers to them, that methods of a class are called for.
  llvm::DenseMap<const clang::Decl *, llvm::SmallVector<const clang::Expr *, 2>>
      Objects;
  /// Kernels that are named where no launch is: others may launch them.
  llvm::DenseSet<const clang::FunctionDecl *> Addressed;
  /// Calls of CUDA that get, copy or fill memory.
  llvm::SmallVector<const clang::CallExpr *, 8> MemoryCalls;

  /// What may have given the variable that \p E names, casts aside, its value
  /// there; null where \p E names none that is known.
  const VariableUse *useOf(const clang::Expr *E) const;

  /// The function as somebody wrote it, the key of Functions.
  static const clang::FunctionDecl *written(const clang::FunctionDecl *D);

  /// The function that \p Call calls. Where its arguments depend on a
  /// template's parameters, the one that its name has, and of CUDA's overloads
  /// any; null for all others.
  const clang::FunctionDecl *calleeOf(const clang::CallExpr *Call) const;

  /// The program's functions that \p Call, which waits for a template's
  /// arguments, may call with as many arguments.
  llvm::SmallVector<const clang::FunctionDecl *, 1>
  candidatesOf(const clang::CallExpr *Call) const;

private:
  friend WarpModel buildWarpModel(FactCollector &Collector,
                                  clang::ASTContext &Context);
  FactCollector *Collector = nullptr;
  ReachingDefinitions *Definitions = nullptr;
  /// What useOf has found.
  mutable llvm::DenseMap<const ReachingDefinitions::Definitions *,
                         std::unique_ptr<VariableUse>>
      Reaching;
};

/// Walks over the user's code in \p Context.
WarpModel buildWarpModel(FactCollector &Collector, clang::ASTContext &Context);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_WARPMODEL_H
