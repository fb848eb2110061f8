//===- UnitCode.cpp - Device code that is one unit's alone ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Device code of two units meets in no link unless -rdc=true asks for it. Here
// it is code of the host, of which a link takes inline functions, instances of
// templates and their variables from one unit for all. Which of them kernels
// reach is known from the calls; the host may use the same functions, as nobody
// sees whose they are.
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Demangle/Demangle.h"
#include "llvm/IR/GlobalAlias.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Module.h"
#include <cstdlib>
#include <string>

using namespace llvm;
using namespace cu2x::simt;

namespace {

class UnitCode {
public:
  UnitCode(Module &M, const Keywords &Found, bool OwnTemplates)
      : M(M), Found(Found), OwnTemplates(OwnTemplates) {}

  bool separateUnits();
  bool separateSides();
  bool separateConstants();

private:
  bool isShared(const Function &F) const;
  bool isOfUnit(const GlobalVariable &V) const;
  bool mayBeOfHost(const GlobalVariable &V) const;
  void reach(Value *V);
  void reach(Function &F);
  void reach(GlobalVariable &V);
  void reachAll();
  void reachNames();
  void makeOwn(GlobalObject &Object);

  Module &M;
  const Keywords &Found;
  const bool OwnTemplates;
  bool SharesCode = false; ///< -rdc=true
  SmallPtrSet<Value *, 32> Seen;
  SmallVector<Value *> Work;
  SmallVector<GlobalObject *> Reached;
  DeviceReach Reach;
};

} // namespace

/// Whether the symbol \p Name is that of a template's instance: of functions,
/// only those say what they return.
static bool isInstance(StringRef Name) {
  ItaniumPartialDemangler Demangler;
  if (Demangler.partialDemangle(Name.str().c_str()) || !Demangler.isFunction())
    return false;
  char *Result = Demangler.getFunctionReturnType(nullptr, nullptr);
  bool HasResult = Result && *Result;
  std::free(Result);
  return HasResult;
}

/// What a link takes from one unit.
static bool isOfLink(const GlobalObject &Object) {
  return Object.hasLinkOnceODRLinkage() || Object.hasWeakODRLinkage();
}

/// Whether \p F is a kernel that all units have in common: one that is inline
/// has one address, by which it is launched.
bool UnitCode::isShared(const Function &F) const {
  return Found.isKernel(F) && (!OwnTemplates || !isInstance(F.getName()));
}

/// Whether \p V, which kernels reach, is one that each unit has: a variable of
/// the device, a static one of a function that runs there, a constant. What
/// else is mutable is the executor's and the library's. Of types, programs
/// compare the addresses.
bool UnitCode::isOfUnit(const GlobalVariable &V) const {
  StringRef Name = V.getName();
  if (Name.starts_with("_ZTI") || Name.starts_with("_ZTS"))
    return false;
  return V.isConstant() || is_contained(Found.Variables, &V) ||
         Found.StaticsOfDevice.contains(&V) || Found.StaticsOfBoth.contains(&V);
}

/// Whether the host has \p V, one of the unit's variables on the device, as its
/// own: what is set before the program begins, and static variables of
/// functions that it can call. Tables of virtual functions have no address to
/// compare.
bool UnitCode::mayBeOfHost(const GlobalVariable &V) const {
  return !is_contained(Found.Variables, &V) &&
         ((V.isConstant() && !V.getName().starts_with("_ZTV")) ||
          Found.StaticsOfBoth.contains(&V));
}

void UnitCode::reach(Value *V) {
  if (!isa<Constant>(V) || isa<ConstantData>(V) || !Seen.insert(V).second)
    return;
  Work.push_back(V);
}

/// Adds what has a kernel of this unit among the arguments of its template:
/// with the kernel's name, its own is this unit's too.
void UnitCode::reachNames() {
  SmallVector<std::string> Kernels;
  for (GlobalObject *Object : Reached)
    if (auto *F = dyn_cast<Function>(Object); F && Found.isKernel(*F))
      Kernels.push_back(demangle(F->getName()));
  if (Kernels.empty())
    return;
  SmallPtrSet<GlobalObject *, 32> Known(Reached.begin(), Reached.end());
  for (GlobalObject &Object : M.global_objects()) {
    if (Object.isDeclaration() || !isOfLink(Object) ||
        !Object.getName().contains("L_Z") || Known.contains(&Object))
      continue;
    std::string Name = demangle(Object.getName());
    if (any_of(Kernels,
               [&](StringRef K) { return StringRef(Name).contains(K); }))
      Reached.push_back(&Object);
  }
}

void UnitCode::makeOwn(GlobalObject &Object) {
  // Another unit may have a declaration of what this one makes an instance of.
  auto *F = dyn_cast<Function>(&Object);
  if (Object.hasWeakODRLinkage() || (F && Found.isKernel(*F))) {
    auto *Name =
        GlobalAlias::create(Object.getValueType(), Object.getAddressSpace(),
                            GlobalValue::WeakODRLinkage, "", &Object, &M);
    Name->takeName(&Object);
    Name->setVisibility(Object.getVisibility());
    Object.setName(Name->getName() + ".own");
  }
  Object.setComdat(nullptr);
  Object.setVisibility(GlobalValue::DefaultVisibility);
  Object.setLinkage(GlobalValue::InternalLinkage);
}

void UnitCode::reach(Function &F) {
  bool IsElsewhere = SharesCode && F.hasAvailableExternallyLinkage();
  if (F.isDeclaration() || (IsElsewhere && Found.isOfBothSides(F))) {
    if (Found.isOfBothSides(F) && !is_contained(Reach.Declared, &F))
      Reach.Declared.push_back(&F);
    return;
  }
  // A specialization is what its template is.
  bool IsKernel = Found.isKernel(F) && !F.hasLocalLinkage();
  if ((isOfLink(F) || IsKernel) && !isShared(F))
    Reached.push_back(&F);
  Reach.Functions.push_back(&F);
  for (Instruction &I : instructions(F))
    for (Value *Operand : I.operands())
      reach(Operand);
}

void UnitCode::reach(GlobalVariable &V) {
  bool IsOfBoth = Found.StaticsOfBoth.contains(&V);
  if (!V.isDeclaration()) {
    Reach.Variables.push_back(&V);
    if (isOfLink(V))
      Reached.push_back(&V);
    // A constant of this unit is the same for both.
    if (V.isConstant() ? isOfLink(V) && mayBeOfHost(V) : IsOfBoth)
      Reach.OfBothSides.push_back(&V);
  }
  // Whether it has its first value. Variables of no namespace have no
  // mangled name, and their guard has.
  StringRef Name = V.getName();
  std::string Mangled = Name.consume_front("_Z")
                            ? Name.str()
                            : std::to_string(Name.size()) + Name.str();
  if (GlobalVariable *Guard = M.getGlobalVariable("_ZGV" + Mangled, true)) {
    if (isOfLink(*Guard))
      Reached.push_back(Guard);
    if (IsOfBoth && !Guard->isDeclaration())
      Reach.OfBothSides.push_back(Guard);
  }
}

void UnitCode::reachAll() {
  for (Function &F : M)
    if (Found.isOfDevice(F))
      reach(&F);
  // The host can give kernels what these name.
  for (GlobalVariable *V : Found.Variables)
    if (V->hasInitializer()) {
      Reach.Variables.push_back(V);
      reach(V->getInitializer());
    }
  while (!Work.empty()) {
    Value *V = Work.pop_back_val();
    if (auto *F = dyn_cast<Function>(V)) {
      reach(*F);
      continue;
    }
    if (auto *Variable = dyn_cast<GlobalVariable>(V)) {
      if (!isOfUnit(*Variable))
        continue;
      reach(*Variable);
    }
    for (Value *Operand : cast<Constant>(V)->operands())
      reach(Operand);
  }
}

bool UnitCode::separateUnits() {
  reachAll();
  reachNames();
  SmallPtrSet<GlobalObject *, 16> OfHost =
      copyForDevice(M, Reach, Found, /*SharesCode=*/false);
  for (GlobalObject *Object : Reached)
    if (!OfHost.contains(Object))
      makeOwn(*Object);
  return !Reached.empty() || !OfHost.empty();
}

bool UnitCode::separateSides() {
  SharesCode = true;
  // Kernels of other units call these.
  for (Function &F : M)
    if (Found.isOfBothSides(F) && !F.isDeclaration() && !F.hasLocalLinkage())
      reach(&F);
  reachAll();
  erase_if(Reach.OfBothSides,
           [](const GlobalVariable *V) { return V->isConstant(); });
  copyForDevice(M, Reach, Found, /*SharesCode=*/true);
  return true;
}

bool UnitCode::separateConstants() {
  SmallVector<GlobalVariable *> Constants;
  for (GlobalVariable &V : M.globals())
    if (V.isConstant() && !V.isDeclaration() && V.hasExternalLinkage() &&
        StringRef(V.getName()).starts_with("_Z") &&
        StringRef(demangle(V.getName())).ends_with(">"))
      Constants.push_back(&V);
  for (GlobalVariable *V : Constants) {
    V->setLinkage(GlobalValue::WeakODRLinkage);
    makeOwn(*V);
  }
  return !Constants.empty();
}

bool cu2x::simt::separateUnits(Module &M, const Keywords &Found,
                               bool OwnTemplates) {
  return UnitCode(M, Found, OwnTemplates).separateUnits();
}

bool cu2x::simt::separateSides(Module &M, const Keywords &Found) {
  return UnitCode(M, Found, /*OwnTemplates=*/false).separateSides();
}

bool cu2x::simt::separateConstants(Module &M, const Keywords &Found) {
  return UnitCode(M, Found, /*OwnTemplates=*/false).separateConstants();
}
