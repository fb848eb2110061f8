//===- InferAddressSpaces.cpp - A space for every place and pointer -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Every function is solved by itself: equations between the slots of the types
/// of its values. A call is solved when the spaces of its arguments are known:
/// it names the clone of the callee for them, which is solved at that point and
/// says the spaces of the result. The slots of a record are those of its fields
/// (RecordSpaces.h); a record without versions has one solution for the whole
/// module.
///
//===----------------------------------------------------------------------===//

#include "SpaceSolver.h"
#include "SplitChoices.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "mlir/IR/Builders.h"

namespace cu2x {
#define GEN_PASS_DEF_INFERADDRESSSPACES
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using cxx::AddressSpace;
using Spaces = RecordSpaces::Spaces;

namespace {

struct InferAddressSpaces : impl::InferAddressSpacesBase<InferAddressSpaces> {
  void runOnOperation() override {
    splitChoices(getOperation());
    ModuleSolver(getOperation()).run();
  }
};

} // namespace

Spaces &ModuleSolver::field(cxx::RecordOp Record, llvm::StringRef Name) {
  auto [It, IsNew] = Fields.try_emplace({Record, Name.str()});
  if (IsNew)
    It->second = Records.slots(Record.getField(Name).getType());
  return It->second;
}

void ModuleSolver::seedRecord(mlir::Type Type) {
  if (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type))
    return seedRecord(Array.getElement());
  auto RecordType = mlir::dyn_cast<cxx::RecordType>(Type);
  cxx::RecordOp Record =
      RecordType ? Records.declared(RecordType) : cxx::RecordOp();
  if (!Record || Records.hasVersions(Record))
    return;
  for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>()) {
    for (AddressSpace &Space : field(Record, Field.getName()))
      if (Space == AddressSpace::Generic)
        Space = AddressSpace::Device;
    seedRecord(Field.getType());
  }
}

mlir::Type ModuleSolver::inDevice(mlir::Type Type) {
  Spaces All = Records.slots(Type);
  for (AddressSpace &Space : All)
    if (Space == AddressSpace::Generic)
      Space = AddressSpace::Device;
  llvm::ArrayRef<AddressSpace> Rest = All;
  return Records.withSlots(Type, Rest);
}

/// Sets declared type and argument of a parameter, keeping a const variable
/// const.
static void setParameter(cxx::FuncOp Func, unsigned N, mlir::Type Declared) {
  auto Old =
      mlir::cast<cxx::LValueType>(Func.getEntry().getArgument(N).getType());
  Func.setParameterType(N, Declared);
  auto New =
      mlir::cast<cxx::LValueType>(Func.getEntry().getArgument(N).getType());
  Func.getEntry().getArgument(N).setType(cxx::LValueType::get(
      New.getPointee(), New.getSpace(), Old.getIsConst(), Old.getIsVolatile()));
}

void ModuleSolver::seedKernel(cxx::FuncOp Kernel) {
  for (unsigned N = 0; N != Kernel.getNumParameters(); ++N) {
    seedRecord(Kernel.getParameterType(N));
    setParameter(Kernel, N, inDevice(Kernel.getParameterType(N)));
  }
}

void ModuleSolver::setParameters(cxx::FuncOp Func,
                                 llvm::ArrayRef<AddressSpace> Key) {
  // The key has the slots of the arguments, places of values included.
  for (unsigned N = 0; N != Func.getNumParameters(); ++N)
    setParameter(Func, N, Records.withSlots(Func.getParameterType(N), Key));
  if (!Func.isInstanceMethod())
    return;
  // A method of a version.
  auto Object =
      mlir::cast<cxx::LValueType>(Func.getEntry().getArgument(0).getType());
  if (auto Type = mlir::dyn_cast<cxx::RecordType>(Object.getPointee()))
    Func.setRecordAttr(Type.getName());
}

std::vector<AddressSpace>
ModuleSolver::probe(cxx::FuncOp Callee, llvm::ArrayRef<AddressSpace> Key) {
  std::vector<AddressSpace> Known(Key.begin(), Key.end());
  InstanceKey Call = {Callee.getSymName().str(), Known};
  Known.resize(Known.size() + Records.slots(Callee.getReturnType()).size());
  // What calls itself finds out nothing by that.
  if (auto [It, IsNew] = Probes.try_emplace(Call, Known); !IsNew)
    return It->second;
  auto Clone = mlir::cast<cxx::FuncOp>(Callee->clone());
  setParameters(Clone, Key);
  std::vector<AddressSpace> Found = FunctionSolver(*this, Clone).probe();
  Clone->erase();
  return Probes[Call] = Found;
}

cxx::FuncOp ModuleSolver::instance(cxx::FuncOp Callee,
                                   llvm::ArrayRef<AddressSpace> Key) {
  auto [It, IsNew] = Instances.try_emplace(
      {Callee.getSymName().str(),
       std::vector<AddressSpace>(Key.begin(), Key.end())});
  if (!IsNew)
    return It->second;
  auto Clone = mlir::cast<cxx::FuncOp>(Callee->clone());
  // Versions of one function share its __shared__ variables.
  Clone->setAttr("cu.origin", Callee.getSymNameAttr());
  Symbols.insert(Clone, mlir::Block::iterator(Callee));
  It->second = Clone;
  setParameters(Clone, Key);
  FunctionSolver(*this, Clone).solve();
  return Clone;
}

void ModuleSolver::finishRecords(llvm::ArrayRef<cxx::FuncOp> Helpers) {
  // Objects with a destructor are variables or temporaries of a function. It
  // may need further versions.
  llvm::SetVector<mlir::StringAttr> Versions;
  llvm::DenseMap<mlir::Attribute, mlir::StringAttr> Destructors;
  auto Destructor = [&](cxx::RecordOp Record,
                        llvm::ArrayRef<AddressSpace> Key) {
    auto Name =
        Record->getAttrOfType<mlir::FlatSymbolRefAttr>("cxx.destructor");
    Spaces All = {AddressSpace::Thread};
    All.append(Key.begin(), Key.end());
    return instance(function(Name.getValue()), All).getSymNameAttr();
  };
  for (bool Again = true; Again;) {
    Again = false;
    for (mlir::Operation &Op : *Module.getBody())
      if (!llvm::is_contained(Helpers, &Op))
        Records.collect(&Op, Versions);
    Records.addUnused(Versions);
    for (mlir::StringAttr Version : Versions.getArrayRef()) {
      cxx::RecordOp Record = Records.recordOf(Version);
      if (!Record->hasAttr("cxx.destructor") || Destructors.contains(Version))
        continue;
      mlir::StringAttr Found = Destructor(Record, Records.slotsOf(Version));
      Destructors[Version] = Found;
      Again = true;
    }
  }
  for (auto Record : Module.getOps<cxx::RecordOp>())
    if (Record->hasAttr("cxx.destructor") &&
        (!Records.hasVersions(Record) ||
         Records.slots(Records.typeOf(Record.getSymNameAttr())).empty()))
      Record->setAttr("cxx.destructor",
                      mlir::FlatSymbolRefAttr::get(Destructor(Record, {})));
  for (cxx::FuncOp Helper : Helpers)
    Helper.erase();
  Records.materialise(
      Versions.getArrayRef(), [&](cxx::RecordOp Op, mlir::StringAttr Version) {
        if (mlir::StringAttr Name = Destructors.lookup(Version))
          Op->setAttr("cxx.destructor", mlir::FlatSymbolRefAttr::get(Name));
      });
}

void ModuleSolver::run() {
  std::vector<cxx::FuncOp> Kernels, Helpers;
  for (auto Func : Module.getOps<cxx::FuncOp>())
    (Func->hasAttr("cu.kernel") ? Kernels : Helpers).push_back(Func);
  // What the host fills has device pointers in it.
  for (auto Global : Module.getOps<cxx::GlobalOp>()) {
    bool Filled = Global->hasAttr("cu.device") ||
                  Global->hasAttr("cu.constant") ||
                  Global->hasAttr("cu.managed");
    if (!Filled && !Global.getInit().empty())
      FunctionSolver(*this, {}).solveInitialiser(Global);
    else
      Global.setType(mlir::cast<cxx::LValueType>(inDevice(Global.getPlace())));
  }
  for (cxx::FuncOp Kernel : Kernels)
    seedKernel(Kernel);
  for (cxx::FuncOp Kernel : Kernels)
    FunctionSolver(*this, Kernel).solve();
  finishRecords(Helpers);

  mlir::Builder Builder(Module.getContext());
  for (auto Record : Module.getOps<cxx::RecordOp>()) {
    if (Records.isFinished(Record))
      continue;
    llvm::SmallVector<mlir::Attribute> NewFields;
    for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>()) {
      for (AddressSpace &Space : field(Record, Field.getName()))
        if (Space == AddressSpace::Generic)
          Space = AddressSpace::Device;
      llvm::ArrayRef<AddressSpace> Rest = field(Record, Field.getName());
      NewFields.push_back(
          Field.withType(Records.withSlots(Field.getType(), Rest)));
    }
    Record.setFieldsAttr(Builder.getArrayAttr(NewFields));
  }
}
