//===- DeviceCopies.cpp - Variables that both sides have --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A constant of a class, or a static variable of a function of both sides, is
// one for the host in all units, which may compare its address, and another one
// on the device: of each unit, or of all that are linked by -rdc=true. What
// kernels reach gets a copy of it here, and so do the functions of both sides
// and the constants, tables of virtual functions among them, that name it; the
// host keeps what it has.
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Demangle/Demangle.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/GlobalAlias.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Module.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/ValueMapper.h"

using namespace llvm;
using namespace cu2x::simt;

/// Whether \p V is used by anything but code that the device alone has.
static bool isOfBothSides(const GlobalVariable &V, const Keywords &Found) {
  if (Found.isOfDevice(V))
    return false;
  SmallVector<const User *> Work(V.users());
  SmallPtrSet<const User *, 16> Seen;
  while (!Work.empty()) {
    const User *U = Work.pop_back_val();
    if (!Seen.insert(U).second)
      continue;
    if (auto *I = dyn_cast<Instruction>(U)) {
      if (!Found.isOfDevice(*I->getFunction()))
        return true;
    } else if (isa<GlobalValue>(U)) {
      return true;
    } else {
      append_range(Work, U->users());
    }
  }
  return false;
}

/// Whether one of \p Work is, or is made of, a value that \p Map has.
static bool names(SmallVector<const Value *> Work,
                  const ValueToValueMapTy &Map) {
  SmallPtrSet<const Value *, 32> Seen;
  while (!Work.empty()) {
    auto *C = dyn_cast<Constant>(Work.pop_back_val());
    if (!C || isa<ConstantData>(C) || !Seen.insert(C).second)
      continue;
    if (Map.count(C))
      return true;
    if (!isa<GlobalValue>(C))
      append_range(Work, C->operand_values());
  }
  return false;
}

static bool names(const Function &F, const ValueToValueMapTy &Map) {
  SmallVector<const Value *> Work;
  for (const Instruction &I : instructions(F))
    append_range(Work, I.operand_values());
  return names(std::move(Work), Map);
}

namespace {

class Copies {
public:
  Copies(Module &M, const DeviceReach &Reach, const Keywords &Found,
         bool SharesCode)
      : M(M), Reach(Reach), Found(Found), SharesCode(SharesCode) {}

  void run();

  SmallPtrSet<GlobalObject *, 16> Copied;

private:
  void link(const GlobalObject &From, GlobalObject &Copy);
  void copy(GlobalVariable &V);
  void copy(Function &F);
  void forward(Function &F);
  void copyWhatNames();
  void remap();

  Module &M;
  const DeviceReach &Reach;
  const Keywords &Found;
  const bool SharesCode;
  ValueToValueMapTy Map;
  SmallVector<Function *> Own; ///< copies of functions
  SmallVector<GlobalVariable *> OwnVariables;
};

} // namespace

/// Gives \p Copy the linkage that \p From has among device code.
void Copies::link(const GlobalObject &From, GlobalObject &Copy) {
  Copy.setName(From.getName() + ".device");
  Copy.setComdat(nullptr);
  if (!SharesCode || From.hasLocalLinkage()) {
    Copy.setVisibility(GlobalValue::DefaultVisibility);
    Copy.setLinkage(GlobalValue::InternalLinkage);
    Copy.setDSOLocal(true);
    return;
  }
  Copy.setLinkage(From.hasAvailableExternallyLinkage()
                      ? GlobalValue::LinkOnceODRLinkage
                      : From.getLinkage());
  if (!Copy.hasExternalLinkage())
    Copy.setComdat(M.getOrInsertComdat(Copy.getName()));
}

void Copies::copy(GlobalVariable &V) {
  auto *Copy = new GlobalVariable(M, V.getValueType(), V.isConstant(),
                                  V.getLinkage(), V.getInitializer(), "", &V,
                                  V.getThreadLocalMode(), V.getAddressSpace());
  Copy->copyAttributesFrom(&V);
  placeVariable(*Copy);
  link(V, *Copy);
  Map[&V] = Copy;
  Copied.insert(&V);
  OwnVariables.push_back(Copy);
}

void Copies::copy(Function &F) {
  ValueToValueMapTy Locals;
  Function *Copy = CloneFunction(&F, Locals);
  link(F, *Copy);
  Map[&F] = Copy;
  Copied.insert(&F);
  Own.push_back(Copy);
  // Of constructors, which have two names.
  for (GlobalAlias &Name : M.aliases())
    if (Name.getAliaseeObject() == &F && !Map.count(&Name)) {
      Map[&Name] = Copy;
      if (SharesCode && !Name.hasLocalLinkage())
        GlobalAlias::create(Name.getLinkage(), Name.getName() + ".device",
                            Copy);
    }
}

/// Has device code call the copy of \p F, which another unit defines. Where
/// that has none, as units of the library, the host's is the device's.
void Copies::forward(Function &F) {
  auto Create = [&](GlobalValue::LinkageTypes Linkage, StringRef Suffix) {
    auto *New = Function::Create(F.getFunctionType(), Linkage,
                                 F.getAddressSpace(), F.getName() + Suffix, &M);
    New->copyAttributesFrom(&F);
    New->setComdat(nullptr);
    New->setVisibility(GlobalValue::DefaultVisibility);
    New->setDSOLocal(false);
    return New;
  };
  // Of two weak ones, as an instance of a template is, links take the first.
  bool IsInstance = StringRef(demangle(F.getName())).contains("<");
  Function *Call = IsInstance ? Create(GlobalValue::InternalLinkage, ".call")
                              : Create(GlobalValue::WeakAnyLinkage, ".device");
  IRBuilder<> Builder(BasicBlock::Create(M.getContext(), "", Call));
  Value *Callee = &F;
  if (IsInstance) {
    Function *Copy = Create(GlobalValue::ExternalWeakLinkage, ".device");
    Callee = Builder.CreateSelect(Builder.CreateIsNotNull(Copy), Copy, &F);
  }
  SmallVector<Value *> Arguments;
  for (Argument &A : Call->args())
    Arguments.push_back(&A);
  CallInst *Result = Builder.CreateCall(F.getFunctionType(), Callee, Arguments);
  Result->setAttributes(F.getAttributes());
  Result->setCallingConv(F.getCallingConv());
  Result->setTailCallKind(CallInst::TCK_MustTail);
  if (Result->getType()->isVoidTy())
    Builder.CreateRetVoid();
  else
    Builder.CreateRet(Result);
  Map[&F] = Call;
}

/// Copies functions and constants that name a copy, and those that name such
/// ones.
void Copies::copyWhatNames() {
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (Function *F : Reach.Functions)
      if (!Found.isOfDevice(*F) && !Map.count(F) && names(*F, Map)) {
        copy(*F);
        Changed = true;
      }
    for (GlobalVariable *V : Reach.Variables)
      if (V->isConstant() && !Map.count(V) && isOfBothSides(*V, Found) &&
          names({V->getInitializer()}, Map)) {
        copy(*V);
        Changed = true;
      }
  }
}

void Copies::remap() {
  for (Function *F : Reach.Functions)
    if (Found.isOfDevice(*F))
      Own.push_back(F);
  for (GlobalVariable *V : Reach.Variables)
    if (!Map.count(V) && !isOfBothSides(*V, Found))
      OwnVariables.push_back(V);
  for (Function *F : Own)
    RemapFunction(*F, Map, RF_IgnoreMissingLocals | RF_NoModuleLevelChanges);
  for (GlobalVariable *V : OwnVariables)
    if (V->hasInitializer())
      V->setInitializer(MapValue(V->getInitializer(), Map));
}

void Copies::run() {
  for (GlobalVariable *V : Reach.OfBothSides)
    if (isOfBothSides(*V, Found))
      copy(*V);
  if (SharesCode)
    for (Function *F : Reach.Declared)
      forward(*F);
  if (!Map.empty()) {
    copyWhatNames();
    remap();
  }
  // What other units call by these names.
  if (SharesCode)
    for (Function *F : Reach.Functions)
      if (F->hasExternalLinkage() && Found.isOfBothSides(*F) &&
          !Copied.contains(F))
        GlobalAlias::create(F->getLinkage(), F->getName() + ".device", F);
}

SmallPtrSet<GlobalObject *, 16>
cu2x::simt::copyForDevice(Module &M, const DeviceReach &Reach,
                          const Keywords &Found, bool SharesCode) {
  Copies All(M, Reach, Found, SharesCode);
  All.run();
  return std::move(All.Copied);
}
