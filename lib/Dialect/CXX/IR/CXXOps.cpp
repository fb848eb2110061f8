//===- CXXOps.cpp - Methods and verifiers of the operations
//-----------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/Builders.h"

using namespace cu2x;
using namespace cu2x::cxx;

#define GET_OP_CLASSES
#include "cu2x/Dialect/CXX/IR/CXXOps.cpp.inc"

//===----------------------------------------------------------------------===//
// FuncOp
//===----------------------------------------------------------------------===//

mlir::Type FuncOp::getArgumentTypeFor(mlir::Type Declared) {
  if (auto Reference = mlir::dyn_cast<ReferenceType>(Declared))
    return LValueType::get(Reference.getPointee(), Reference.getSpace(),
                           Reference.getIsConst(), Reference.getIsVolatile());
  return LValueType::get(Declared, AddressSpace::Thread);
}

void FuncOp::build(mlir::OpBuilder &Builder, mlir::OperationState &State,
                   llvm::StringRef Symbol, llvm::StringRef Name,
                   mlir::FunctionType Type,
                   llvm::ArrayRef<llvm::StringRef> ParameterNames) {
  State.addAttribute(getSymNameAttrName(State.name),
                     Builder.getStringAttr(Symbol));
  State.addAttribute(getNameAttrName(State.name), Builder.getStringAttr(Name));
  State.addAttribute(getFunctionTypeAttrName(State.name),
                     mlir::TypeAttr::get(Type));
  State.addAttribute(getParameterNamesAttrName(State.name),
                     Builder.getStrArrayAttr(ParameterNames));
  mlir::Block &Entry = State.addRegion()->emplaceBlock();
  for (mlir::Type Declared : Type.getInputs())
    Entry.addArgument(getArgumentTypeFor(Declared), State.location);
}

llvm::StringRef FuncOp::getParameterName(unsigned N) {
  return mlir::cast<mlir::StringAttr>(getParameterNames()[N]).getValue();
}

mlir::Attribute FuncOp::getParameterAttr(unsigned N, llvm::StringRef Name) {
  if (!getParameterAttrs())
    return {};
  return mlir::cast<mlir::DictionaryAttr>((*getParameterAttrs())[N]).get(Name);
}

void FuncOp::setParameterAttr(unsigned N, llvm::StringRef Name,
                              mlir::Attribute Value) {
  mlir::Builder Builder(getContext());
  llvm::SmallVector<mlir::Attribute> All(getNumParameters(),
                                         Builder.getDictionaryAttr({}));
  if (getParameterAttrs())
    All.assign(getParameterAttrs()->begin(), getParameterAttrs()->end());
  mlir::NamedAttrList List(mlir::cast<mlir::DictionaryAttr>(All[N]));
  if (Value)
    List.set(Name, Value);
  else
    List.erase(Name);
  All[N] = List.getDictionary(getContext());
  setParameterAttrsAttr(Builder.getArrayAttr(All));
}

mlir::BlockArgument FuncOp::insertParameter(unsigned N, mlir::Type Declared,
                                            llvm::StringRef Name) {
  mlir::Builder Builder(getContext());
  mlir::FunctionType Type = getFunctionType();
  llvm::SmallVector<mlir::Type> Inputs(Type.getInputs());
  Inputs.insert(Inputs.begin() + N, Declared);
  setFunctionType(Builder.getFunctionType(Inputs, Type.getResults()));
  llvm::SmallVector<mlir::Attribute> Names(getParameterNames().getValue());
  Names.insert(Names.begin() + N, Builder.getStringAttr(Name));
  setParameterNamesAttr(Builder.getArrayAttr(Names));
  if (getParameterAttrs()) {
    llvm::SmallVector<mlir::Attribute> All(getParameterAttrs()->getValue());
    All.insert(All.begin() + N, Builder.getDictionaryAttr({}));
    setParameterAttrsAttr(Builder.getArrayAttr(All));
  }
  return getEntry().insertArgument(N, getArgumentTypeFor(Declared), getLoc());
}

void FuncOp::setParameterType(unsigned N, mlir::Type Declared) {
  mlir::FunctionType Type = getFunctionType();
  llvm::SmallVector<mlir::Type> Inputs(Type.getInputs());
  Inputs[N] = Declared;
  setFunctionType(
      mlir::FunctionType::get(getContext(), Inputs, Type.getResults()));
  getEntry().getArgument(N).setType(getArgumentTypeFor(Declared));
}

void FuncOp::setReturnType(mlir::Type Type) {
  setFunctionType(mlir::FunctionType::get(
      getContext(), getFunctionType().getInputs(), {Type}));
}

void FuncOp::getAsmBlockArgumentNames(mlir::Region &Region,
                                      mlir::OpAsmSetValueNameFn SetName) {
  for (auto [Argument, Name] :
       llvm::zip(Region.getArguments(), getParameterNames()))
    SetName(Argument, mlir::cast<mlir::StringAttr>(Name).getValue());
}

mlir::LogicalResult FuncOp::verify() {
  mlir::FunctionType Type = getFunctionType();
  if (Type.getNumResults() != 1)
    return emitOpError("has one result type, none for void");
  if (getParameterNames().size() != Type.getNumInputs())
    return emitOpError("has a name for each parameter");
  if (getParameterAttrs() && getParameterAttrs()->size() != Type.getNumInputs())
    return emitOpError("has a dictionary for each parameter");
  if (getEntry().getNumArguments() != Type.getNumInputs())
    return emitOpError("has a block argument for each parameter");
  for (auto [N, Declared] : llvm::enumerate(Type.getInputs())) {
    auto Place =
        mlir::dyn_cast<LValueType>(getEntry().getArgument(N).getType());
    auto Expected = mlir::cast<LValueType>(getArgumentTypeFor(Declared));
    // A const parameter is a const variable of the same declared type.
    if (!Place || Place.getPointee() != Expected.getPointee() ||
        Place.getSpace() != Expected.getSpace())
      return emitOpError("block argument ")
             << N << " is not a place of declared type " << Declared;
  }
  return mlir::success();
}

//===----------------------------------------------------------------------===//
// Others
//===----------------------------------------------------------------------===//

FieldAttr RecordOp::getField(llvm::StringRef Name) {
  for (auto Field : getFields().getAsRange<FieldAttr>())
    if (Field.getName() == Name)
      return Field;
  return {};
}

void VarOp::getAsmResultNames(mlir::OpAsmSetValueNameFn SetName) {
  SetName(getVariable(), getName());
}

mlir::LogicalResult VarOp::verify() {
  if (getReference() && !getInit())
    return emitOpError("a reference is bound to something");
  if (getReference() && !mlir::isa<LValueType>(getInit().getType()))
    return emitOpError("a reference is bound to a place");
  return mlir::success();
}

mlir::LogicalResult LoadOp::verify() {
  if (getPlace().getType().getPointee() != getResult().getType())
    return emitOpError("loads ")
           << getPlace().getType().getPointee() << " as another type";
  return mlir::success();
}

LoopOp ForOp::getLoop() { return mlir::cast<LoopOp>(getBody().front().back()); }
