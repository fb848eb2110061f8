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
#include "llvm/ADT/StringMap.h"
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

/// Fills \p Result with what the annotations of \p M say, and takes them away.
static void takeAnnotations(Module &M, Keywords &Result) {
  GlobalVariable *List = M.getGlobalVariable("llvm.global.annotations");
  auto *All = List ? dyn_cast<ConstantArray>(List->getInitializer()) : nullptr;
  if (!All)
    return;
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
}

/// The length of the mangled name of a scope that \p Name, what is behind `_ZZ`
/// in a static variable's name, begins with: `_ZZ4workvE5Count` is `Count` of
/// `_Z4workv`, and `Scopes` has `4workv`. The value is null where none fits.
template <typename T>
static const T *scopeOf(StringRef Name, const StringMap<T> &Scopes) {
  for (size_t End = 0; (End = Name.find('E', End)) != StringRef::npos; ++End)
    if (auto It = Scopes.find(Name.take_front(End)); It != Scopes.end())
      return &It->second;
  return nullptr;
}

/// Finds the static variables of functions of the device, and of what is in
/// them.
static void findStatics(Module &M, Keywords &Result) {
  StringMap<bool> IsOfDevice; // whether the device alone has the function
  for (const Function &F : M) {
    if (!Result.isOfDevice(F) && !Result.Device.contains(&F))
      continue;
    // Of C it has the name alone, with its length in front.
    StringRef Name = F.getName();
    std::string Scope = Name.consume_front("_Z")
                            ? Name.str()
                            : std::to_string(Name.size()) + Name.str();
    IsOfDevice[Scope] |= Result.isOfDevice(F);
    // Static variables of constructors and destructors have the name of those
    // that make whole objects, and the others the code.
    for (StringRef Base : {"C2", "D2"})
      for (size_t At = 0; (At = Scope.find(Base, At)) != StringRef::npos; ++At)
        IsOfDevice[Scope.substr(0, At + 1) + "1" + Scope.substr(At + 2)] |=
            Result.isOfDevice(F);
  }
  for (const GlobalVariable &V : M.globals()) {
    StringRef Name = V.getName();
    if (!Name.consume_front("_ZZ"))
      continue;
    // That of a lambda is in the function that has it: `_ZZZ4workvENK...`.
    const bool *Alone = nullptr;
    do
      Alone = scopeOf(Name, IsOfDevice);
    while (!Alone && Name.consume_front("Z"));
    if (Alone)
      (*Alone ? Result.StaticsOfDevice : Result.StaticsOfBoth).insert(&V);
  }
}

Keywords cu2x::simt::takeKeywords(Module &M) {
  Keywords Result;
  takeAnnotations(M, Result);
  findStatics(M, Result);
  return Result;
}

bool Keywords::isKernel(const Function &F) const {
  return F.getSection() == "cu2x_kernels";
}

bool Keywords::isOfDevice(const Function &F) const {
  return isKernel(F) || (Device.contains(&F) && !Host.contains(&F));
}

bool Keywords::isOfBothSides(const Function &F) const {
  return Device.contains(&F) && Host.contains(&F);
}

bool Keywords::isOfDevice(const GlobalVariable &V) const {
  return is_contained(Variables, &V) || StaticsOfDevice.contains(&V);
}

bool cu2x::simt::placeVariable(GlobalVariable &V) {
  // What is not changed keeps its value, and the others have their place.
  if (V.isDeclaration() || V.isConstant() || V.hasSection() ||
      V.isThreadLocal())
    return false;
  V.setSection(V.getInitializer()->isNullValue() ? "cu2x_zeros"
                                                 : "cu2x_values");
  return true;
}

bool cu2x::simt::placeVariables(Module &M, const Keywords &Found) {
  bool Changed = false;
  for (GlobalVariable &V : M.globals())
    if (Found.isOfDevice(V))
      Changed |= placeVariable(V);
  return Changed;
}
