//===- MaskWidening.h - Declarations that hold lane masks -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What has 32 bits and is given a lane mask gets 64: a parameter or the result
// of a function, a variable, a member, with all that is done with it, from one
// to the next. That is done only where everything is known to be the same for a
// mask of 32 bits, so that the CUDA program keeps its meaning.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_FIX_MASKWIDENING_H
#define CU2X_LIB_CHECKS_FIX_MASKWIDENING_H

#include "Fixes.h"
#include "MaskVariables.h"

namespace cu2x::checks {

/// What is asked of the values that something of 64 bits is given.
enum class Values {
  Any,  ///< a number is the same in 64 bits, and a mask is right in them
  Masks ///< all are masks, since bits of others are chosen by them
};

class MaskWidening {
public:
  MaskWidening(CheckInput In, const MaskVariables &Masks, SourceEdits &Edits)
      : In(In), Masks(Masks), Whole(In.U), Edits(Edits) {}

  /// Each gives one declaration 64 bits; false where that is not known to be
  /// right.
  bool widenParameter(const clang::FunctionDecl *D, unsigned I, Values Asked);
  bool widenResult(const clang::FunctionDecl *D, Values Asked);
  bool widenVariable(const clang::VarDecl *D, Values Asked);
  bool widenField(const clang::FieldDecl *D, Values Asked);
  bool widenDeclaration(const clang::ValueDecl *D, Values Asked);

  /// Of all that was widened.
  diag::FixClass classOf() const { return Class; }

private:
  bool isFixed(const clang::FunctionDecl *D) const;
  bool isNamedOnlyInCalls(const clang::FunctionDecl *D) const;
  bool isAlone(const clang::VarDecl *D);
  bool writeType(clang::TypeLoc Written);
  bool widenUses(const clang::ValueDecl *D);
  bool followValue(const Function &F, int I, const clang::ValueDecl *D);
  bool followInto(const Function &F, const clang::Stmt *Parent,
                  const clang::Expr *Value);
  bool widenOperand(const clang::Expr *E, const clang::ValueDecl *D);
  bool widenComplement(const clang::UnaryOperator *Not,
                       const clang::ValueDecl *D);
  /// Whether \p E can be given to \p D, which may be null, in 64 bits.
  bool widenValue(const clang::Expr *E, const clang::ValueDecl *D,
                  Values Asked);
  /// As widenValue, for all that \p D is assigned.
  bool widenAssigned(const clang::ValueDecl *D, Values Asked);
  /// Whether what is shifted by \p E comes to all lanes of the wave, or is
  /// reported for itself where it does not.
  bool reachesLanes(const clang::Expr *E, const clang::ValueDecl *D);
  /// Whether \p E, no mask, is the same number in 64 bits.
  bool extends(const clang::Expr *E) const;
  bool isCountedBy32(const Function &F, int Count) const;
  /// Notes that \p D is asked for: true the first time, none where nothing is
  /// left to do.
  std::optional<bool> begin(const clang::Decl *D, Values Asked);

  CheckInput In;
  const MaskVariables &Masks;
  WholeMasks Whole;
  SourceEdits &Edits;
  diag::FixClass Class = diag::FixClass::Safe;
  llvm::DenseMap<const clang::Decl *, Values> Done; ///< functions: results
};

/// Whether \p E, made of masks, may have bits above 32 that it has not in 32
/// bits.
bool hasBitsAbove(const clang::Expr *E);

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FIX_MASKWIDENING_H
