//===- Positions.cpp - Types of positions and sizes -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Findings.h"
#include "Checks.h"

#include "clang/AST/ASTContext.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::StringRef;

namespace {
struct Shape {
  QualType Element;
  unsigned Count = 1;
};
} // namespace

static Shape shapeOf(ASTContext &Context, QualType Type) {
  Shape S{Context.getCanonicalType(Type)};
  if (const auto *Vector = S.Element->getAs<ExtVectorType>()) {
    S.Count = Vector->getNumElements();
    S.Element = Vector->getElementType();
  }
  S.Element = Context.removeAddrSpaceQualType(S.Element).getUnqualifiedType();
  return S;
}

/// What \p Attribute measures: the attributes of one are of one type.
static StringRef measured(StringRef Attribute) {
  return llvm::StringSwitch<StringRef>(Attribute)
      .Cases({"thread_position_in_grid", "threads_per_grid"}, "grid")
      .Cases({"thread_position_in_threadgroup", "threads_per_threadgroup",
              "dispatch_threads_per_threadgroup"},
             "threadgroup")
      .Default({});
}

void cu2x::mslcheck::checkPositions(
    const CheckInput &In, llvm::ArrayRef<PositionParameter> Positions) {
  ASTContext &Context = In.Context;
  auto report = [&](const ParmVarDecl *P, const llvm::Twine &Text) {
    In.Out.report(Context.getSourceManager(), P->getLocation(),
                  Rule::BuiltinType, Text);
  };
  auto noteHere = [&](const ParmVarDecl *P) {
    In.Out.note(Context.getSourceManager(), P->getLocation(), "here");
  };
  const ParmVarDecl *First = nullptr;
  llvm::StringMap<const ParmVarDecl *> FirstOf;
  for (auto [P, Attribute] : Positions) {
    Shape Own = shapeOf(Context, P->getType());
    if ((Own.Element != Context.UnsignedShortTy &&
         Own.Element != Context.UnsignedIntTy) ||
        Own.Count > 3) {
      report(P, "[[" + Attribute +
                    "]] is of type ushort, ushort2, ushort3, uint, uint2 "
                    "or uint3");
      continue;
    }
    if (!First)
      First = P;
    if (shapeOf(Context, First->getType()).Count != Own.Count) {
      report(P, "positions and sizes in one kernel are all scalars or all "
                "vectors of one length; '" +
                    First->getName() + "' has another");
      noteHere(First);
      continue;
    }
    StringRef Measured = measured(Attribute);
    if (Measured.empty())
      continue;
    const ParmVarDecl *Other = FirstOf.try_emplace(Measured, P).first->second;
    if (shapeOf(Context, Other->getType()).Element == Own.Element)
      continue;
    report(P, "positions and sizes in one " + Measured + " have one type; '" +
                  Other->getName() + "' has another");
    noteHere(Other);
  }
}
