//===- UnitFacts.cpp - What the AST says about places in files --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/UnitFacts.h"

#include "llvm/ADT/STLExtras.h"

using namespace cu2x::frontend;

bool FileFacts::isInactive(unsigned Offset) const {
  return !Skipped.empty() &&
         llvm::all_of(Skipped, [&](const std::vector<OffsetRange> &Ranges) {
           return llvm::any_of(Ranges, [&](OffsetRange R) {
             return R.Begin <= Offset && Offset < R.End;
           });
         });
}

void ArgFact::keepCommon(const ArgFact &Other) {
  bool BothNull = IsNullConstant && Other.IsNullConstant;
  if (Type != Other.Type && !BothNull)
    Type = TypeClass::Unknown;
  if (TypeName != Other.TypeName)
    TypeName.clear();
  IsNullConstant = BothNull;
  HasErrors |= Other.HasErrors;
  IsInt &= Other.IsInt;
  IsLValueName &= Other.IsLValueName;
  PointsToNumber &= Other.PointsToNumber;
  if (Constant != Other.Constant)
    Constant.reset();
  if (ConstLevels != Other.ConstLevels)
    ConstLevels.reset();
  if (Alias != Other.Alias)
    Alias.clear();
}

FileFacts *UnitFacts::main() {
  for (auto &[Path, File] : Files)
    if (File.IsMain)
      return &File;
  return nullptr;
}

void UnitFacts::compareSides() {
  auto Differs = [&](const std::string &Name) {
    const FirstValues &Both = ValuesOfSides[Name];
    return !Both.OfHost.empty() && !Both.OfDevice.empty() &&
           Both.OfHost != Both.OfDevice;
  };
  for (DeclarationFact &D : Declarations)
    D.AsksForSide |= llvm::any_of(D.ValueNames, Differs);
}
