//===- DeviceCopies.cpp - Variables that both sides have --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A constant of a class, or a static variable of a function of both sides, is
// one for the host in all units, which may compare its address, and one of each
// unit on the device. What kernels reach gets a copy of it here, and so do the
// functions of both sides that name it; the host keeps what it has.
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Module.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/ValueMapper.h"

using namespace llvm;
using namespace cu2x::simt;

/// Whether \p V is used by anything but code that the device alone has.
static bool isOfBothSides(const GlobalVariable &V, const Keywords &Found) {
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

/// Whether the instructions of \p F name a value that \p Map has.
static bool names(const Function &F, const ValueToValueMapTy &Map) {
  SmallVector<const Value *> Work;
  SmallPtrSet<const Value *, 32> Seen;
  for (const Instruction &I : instructions(F))
    append_range(Work, I.operand_values());
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

static void makeInternal(GlobalObject &Object) {
  Object.setComdat(nullptr);
  Object.setVisibility(GlobalValue::DefaultVisibility);
  Object.setLinkage(GlobalValue::InternalLinkage);
  Object.setDSOLocal(true);
}

bool cu2x::simt::copyForDevice(ArrayRef<Function *> Functions,
                               ArrayRef<GlobalVariable *> Variables,
                               const Keywords &Found,
                               SmallPtrSetImpl<GlobalObject *> &Copied) {
  ValueToValueMapTy Map;
  for (GlobalVariable *V : Variables) {
    if (!isOfBothSides(*V, Found))
      continue;
    auto *Copy =
        new GlobalVariable(*V->getParent(), V->getValueType(), V->isConstant(),
                           GlobalValue::InternalLinkage, V->getInitializer(),
                           V->getName() + ".device", V, V->getThreadLocalMode(),
                           V->getAddressSpace());
    Copy->copyAttributesFrom(V);
    makeInternal(*Copy);
    Map[V] = Copy;
    Copied.insert(V);
  }
  if (Map.empty())
    return false;
  // Functions that name a copy, and those that call such ones.
  SetVector<Function *> Both;
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (Function *F : Functions)
      if (!Found.isOfDevice(*F) && !Map.count(F) && names(*F, Map)) {
        ValueToValueMapTy Locals;
        Function *Copy = CloneFunction(F, Locals);
        Copy->setName(F->getName() + ".device");
        makeInternal(*Copy);
        Map[F] = Copy;
        Both.insert(Copy);
        Copied.insert(F);
        Changed = true;
      }
  }
  SmallVector<Function *> Own(Both.begin(), Both.end());
  for (Function *F : Functions)
    if (Found.isOfDevice(*F))
      Own.push_back(F);
  for (Function *F : Own)
    RemapFunction(*F, Map, RF_IgnoreMissingLocals | RF_NoModuleLevelChanges);
  for (GlobalVariable *V : Variables)
    if (auto It = Map.find(V); It != Map.end())
      if (auto *Copy = cast<GlobalVariable>(It->second); Copy->hasInitializer())
        Copy->setInitializer(MapValue(Copy->getInitializer(), Map));
  return true;
}
