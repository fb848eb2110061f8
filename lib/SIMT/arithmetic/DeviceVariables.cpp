//===- DeviceVariables.cpp - Where variables of the device lie --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/Module.h"
#include <string>

using namespace llvm;

using namespace cu2x::simt;

static StringRef textOf(const Constant *Pointer) {
  auto *Global = dyn_cast<GlobalVariable>(Pointer->stripPointerCasts());
  auto *Data = Global && Global->hasInitializer()
                   ? dyn_cast<ConstantDataArray>(Global->getInitializer())
                   : nullptr;
  return Data && Data->isCString() ? Data->getAsCString() : StringRef();
}

Keywords cu2x::simt::takeKeywords(Module &M) {
  Keywords Result;
  GlobalVariable *List = M.getGlobalVariable("llvm.global.annotations");
  auto *All = List ? dyn_cast<ConstantArray>(List->getInitializer()) : nullptr;
  if (!All)
    return Result;
  SmallVector<Constant *> Others;
  for (const Use &U : All->operands()) {
    auto *Row = cast<Constant>(U.get());
    StringRef Text = textOf(cast<Constant>(Row->getOperand(1)));
    Value *Of = Row->getOperand(0)->stripPointerCasts();
    if (Text == "cu2x.device") {
      if (auto *Variable = dyn_cast<GlobalVariable>(Of))
        Result.Variables.push_back(Variable);
      else if (auto *F = dyn_cast<Function>(Of))
        Result.Device.insert(F);
    } else if (Text == "cu2x.host") {
      if (auto *F = dyn_cast<Function>(Of))
        Result.Host.insert(F);
    } else {
      Others.push_back(Row);
    }
  }
  Type *RowType = All->getType()->getElementType();
  auto *Type = ArrayType::get(RowType, Others.size());
  if (!Others.empty()) {
    auto *New = new GlobalVariable(M, Type, false, List->getLinkage(),
                                   ConstantArray::get(Type, Others));
    New->setSection(List->getSection());
    New->takeName(List);
  }
  List->eraseFromParent();
  return Result;
}

/// Whether the variable is a static one of \p F or of a function in it, by its
/// name: `_ZZ4workvE5Count` is `Count` of `_Z4workv`.
static bool isStaticOf(const GlobalVariable &V, const Function &F) {
  StringRef Name = V.getName(), Of = F.getName();
  if (!Name.consume_front("_ZZ"))
    return false;
  while (Name.consume_front("Z"))
    ;
  // Of C it has the name alone, with its length in front.
  std::string Scope =
      Of.consume_front("_Z") ? Of.str() : std::to_string(Of.size()) + Of.str();
  return Name.consume_front(Scope) && Name.starts_with("E");
}

bool Keywords::isKernel(const Function &F) const {
  return F.getSection() == "cu2x_kernels";
}

bool Keywords::isOfDevice(const Function &F) const {
  return isKernel(F) || (Device.contains(&F) && !Host.contains(&F));
}

bool Keywords::isInDevice(const GlobalVariable &V, bool OrBoth) const {
  return V.getName().starts_with("_ZZ") &&
         any_of(*V.getParent(), [&](const Function &F) {
           return (isOfDevice(F) || (OrBoth && Device.contains(&F))) &&
                  isStaticOf(V, F);
         });
}

bool cu2x::simt::placeVariables(Module &M, const Keywords &Found) {
  SmallVector<GlobalVariable *> Variables = Found.Variables;
  for (GlobalVariable &V : M.globals())
    if (Found.isInDevice(V))
      Variables.push_back(&V);
  bool Changed = false;
  for (GlobalVariable *V : Variables) {
    // What is not changed keeps its value, and the others have their place.
    if (V->isDeclaration() || V->isConstant() || V->hasSection() ||
        V->isThreadLocal())
      continue;
    V->setSection(V->getInitializer()->isNullValue() ? "cu2x_zeros"
                                                     : "cu2x_values");
    Changed = true;
  }
  return Changed;
}
