//===- ArgumentRules.h - Rules for the arguments of calls -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_HIP_ARGUMENTRULES_H
#define CU2X_LIB_HIP_ARGUMENTRULES_H

#include "FileContext.h"

namespace cu2x::hip::arguments {

enum Action {
  Wrap,
  Cast,
  Insert,
  Drop,
  Rename,
  Location,
  LocationAndFlags,
  Load,
  FreshLoad,
  Store,
  NameInString,
  ComputeType,
  Answer,
  Parts,
  MixedDot,
  Plain,
  HalfPointer,
  Const,
  Refuse
};
enum Condition {
  Always,
  WhenNull,
  UnlessCast,
  WhenRecord,
  UnlessLongLong,
  WhenTypedPointer,
  WhenHalfPointer,
  WhenShortPointer,
  WhenNoNumber,
  WhenBoundaryMode,
  WhenDataType,
  WhenBfloat16,
  WhenHalf2,
  WhenTile,
  WhenCoalesced,
  WhenFloat,
  WhenDouble,
  WhenLongLongPointer,
  WhenFloatVectorPointer,
  WhenUShort4Pointer,
  WhenBoolPointer,
  WhenOnHost,
  WhenResultMatters
};

struct Rule {
  llvm::StringRef Function;
  Action Do;
  int Argument;
  unsigned Count; ///< 0: any
  Condition When;
  llvm::StringRef Text;
};

/// One call with rules, taken apart.
struct Call {
  frontend::TokenIndex Name;
  frontend::TokenIndex Open;
  llvm::ArrayRef<frontend::TokenRange> Args;
  const frontend::CallFact *Fact; ///< null where the AST has no word
};

/// Whether a condition holds; no value when only the AST could tell.
using Holding = std::optional<bool>;

/// The rules for the function \p Name, in the order of the table.
llvm::ArrayRef<Rule> rulesFor(llvm::StringRef Name);

/// Whether a condition on nothing but the type of an argument holds.
bool holdsForType(Condition When, const frontend::ArgFact &Arg);

/// Whether the condition of \p R holds for \p C.
Holding holds(const Rule &R, const Call &C, const FileContext &File);

/// Whether a pointer of type \p Arg converts to \p Type only by a cast that
/// takes `const` away, or puts it where C++ does not.
bool needsConstCast(const frontend::ArgFact &Arg, llvm::StringRef Type);

/// As \c needsConstCast, also where templates or several uses of a macro decide
/// what \p Arg is.
bool mayNeedConstCast(const frontend::ArgFact &Arg, llvm::StringRef Type);

/// Applies one rule. Returns false when it is not known how.
bool apply(FileContext &File, const Rule &R, const Call &C);

} // namespace cu2x::hip::arguments

#endif // CU2X_LIB_HIP_ARGUMENTRULES_H
