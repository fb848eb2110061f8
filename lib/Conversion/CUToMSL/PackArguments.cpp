//===- PackArguments.cpp - A struct for the arguments of a kernel --- -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PackArguments.h"
#include "ExpressionTrees.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace cu2x;
using cxx::AddressSpace;
using mlir::Value;

/// Whether a member of that type is where CUDA's argument has it, and allowed:
/// no pointers to pointers, no references, and vectors of 3 only when packed.
static bool canBeMember(mlir::Type Type) {
  if (mlir::isa<cxx::ReferenceType>(Type))
    return false;
  if (auto Pointer = mlir::dyn_cast<cxx::PointerType>(Type))
    return !mlir::isa<cxx::PointerType, cxx::ArrayType>(Pointer.getPointee());
  auto Vector = mlir::dyn_cast<cxx::VectorType>(Type);
  return !Vector || Vector.getSize() != 3 || Vector.getPacked();
}

/// Puts the place of a member where the parameter \p Old was only read, or else
/// a variable with its value.
static void replaceParameter(cxx::FuncOp Kernel, mlir::BlockArgument Old,
                             llvm::StringRef Name, Value Arguments) {
  auto Place = mlir::cast<cxx::LValueType>(Old.getType());
  auto Member = cxx::LValueType::get(Place.getPointee(), AddressSpace::Constant,
                                     /*isConst=*/true);
  auto Take = [&](mlir::OpBuilder &B) -> Value {
    return cxx::MemberOp::create(B, Old.getLoc(), Member, Arguments, Name);
  };
  if (!llvm::all_of(Old.getUsers(), llvm::IsaPred<cxx::LoadOp>)) {
    mlir::OpBuilder B = mlir::OpBuilder::atBlockBegin(&Kernel.getEntry());
    Value Read = Take(B);
    Value Init = cxx::LoadOp::create(B, Old.getLoc(), Place.getPointee(), Read);
    auto Var = cxx::VarOp::create(B, Old.getLoc(), Place, Name, Init, false,
                                  false, false, B.getStringAttr("copy"));
    Old.replaceAllUsesWith(Var.getVariable());
    return;
  }
  for (mlir::OpOperand &Use : llvm::make_early_inc_range(Old.getUses())) {
    mlir::OpBuilder B(Use.getOwner());
    Use.set(Take(B));
  }
}

bool cu2x::packArguments(cxx::FuncOp Kernel, llvm::ArrayRef<unsigned> Numbers) {
  if (!llvm::all_of(Numbers, [&](unsigned N) {
        return canBeMember(Kernel.getParameterType(N));
      }))
    return false;
  mlir::Builder B(Kernel.getContext());
  llvm::SmallVector<mlir::Attribute> Fields, Places;
  uint64_t Size = 0, Alignment = 1;
  for (unsigned N : Numbers) {
    mlir::Type Type = Kernel.getParameterType(N);
    cxx::Layout L = cxx::getLayout(Type, Kernel);
    Size = llvm::alignTo(Size, L.Alignment);
    auto Argument = mlir::dyn_cast_if_present<mlir::IntegerAttr>(
        Kernel.getParameterAttr(N, "msl.argument"));
    auto Number = [&](llvm::StringRef Name, uint64_t Value) {
      return B.getNamedAttr(Name, B.getI64IntegerAttr(Value));
    };
    Places.push_back(B.getDictionaryAttr(
        {Number("argument", Argument ? Argument.getInt() : N),
         Number("offset", Size), Number("size", L.Size)}));
    Fields.push_back(cxx::FieldAttr::get(Kernel.getParameterName(N), Type));
    Size += L.Size;
    Alignment = std::max(Alignment, L.Alignment);
  }
  auto Module = Kernel->getParentOfType<mlir::ModuleOp>();
  mlir::SymbolTable Symbols(Module);
  std::string Name = Kernel.getName().str() + "_arguments";
  mlir::OpBuilder Before(Kernel);
  auto Record = cxx::RecordOp::create(Before, Kernel.getLoc(), Name, Name,
                                      B.getArrayAttr(Fields),
                                      llvm::alignTo(Size, Alignment), Alignment,
                                      /*is_union=*/false, mlir::StringAttr());
  Record->remove();
  // The symbol is made unique, and so is the name.
  Symbols.insert(Record, Kernel->getIterator());
  Record.setName(Record.getSymName());

  unsigned First = Numbers.front();
  auto Type = cxx::RecordType::get(
      B.getContext(), mlir::FlatSymbolRefAttr::get(Record.getSymNameAttr()));
  // A parameter may have that name.
  std::string Parameter = "arguments";
  while (llvm::is_contained(Kernel.getParameterNames().getValue(),
                            mlir::Attribute(B.getStringAttr(Parameter))))
    Parameter += "_";
  Value Arguments = Kernel.insertParameter(
      First, cxx::ReferenceType::get(Type, AddressSpace::Constant, true),
      Parameter);
  Kernel.setParameterAttr(First, "msl.fields", B.getArrayAttr(Places));
  for (unsigned N : llvm::reverse(Numbers)) {
    std::string Field = Kernel.getParameterName(N + 1).str();
    replaceParameter(Kernel, Kernel.getEntry().getArgument(N + 1), Field,
                     Arguments);
    eraseParameter(Kernel, N + 1);
  }
  return true;
}
