//===- BindKernelParameters.cpp - Bindings of kernel parameters -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PackArguments.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "mlir/IR/Builders.h"

namespace cu2x {
#define GEN_PASS_DEF_BINDKERNELPARAMETERS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using cxx::AddressSpace;

namespace {
struct BindKernelParameters
    : impl::BindKernelParametersBase<BindKernelParameters> {
  void runOnOperation() override;
};
} // namespace

/// Metal's limit, metal-semantics 1.3.
static constexpr unsigned MaxBuffers = 31;

/// Metal's limit for static and dynamic arrays together, the same place.
static constexpr uint64_t MaxThreadgroupBytes = 32768;

/// Refuses \p Kernel if its static shared arrays alone are more than Metal has.
static void checkThreadgroupMemory(cxx::FuncOp Kernel) {
  uint64_t Bytes = 0;
  for (auto Var : Kernel.getEntry().getOps<cxx::VarOp>()) {
    cxx::LValueType Place = Var.getVariable().getType();
    if (Var.getReference() || Place.getSpace() != AddressSpace::Threadgroup)
      continue;
    cxx::Layout L = cxx::getLayout(Place.getPointee(), Kernel);
    Bytes = llvm::alignTo(Bytes, std::max<uint64_t>(L.Alignment, 1)) + L.Size;
  }
  if (Bytes > MaxThreadgroupBytes)
    cu::refuseConstruct(Kernel,
                        "static shared memory of " + std::to_string(Bytes) +
                            " bytes, where there are " +
                            std::to_string(MaxThreadgroupBytes) + ",",
                        "choose a smaller tile", Kernel->getLoc());
}

/// Whether a parameter is only read, part by part.
static bool isOnlyRead(mlir::Value Place) {
  return llvm::all_of(Place.getUsers(), [](mlir::Operation *User) {
    if (mlir::isa<cxx::LoadOp>(User))
      return true;
    return mlir::isa<cxx::MemberOp>(User) && isOnlyRead(User->getResult(0));
  });
}

/// Changes the space of a place and of the parts that are taken from it.
static void setPlace(mlir::Value Place, AddressSpace Space) {
  auto Type = mlir::cast<cxx::LValueType>(Place.getType());
  Place.setType(cxx::LValueType::get(Type.getPointee(), Space,
                                     /*isConst=*/true));
  for (mlir::Operation *User : Place.getUsers())
    if (auto Member = mlir::dyn_cast<cxx::MemberOp>(User))
      if (auto Part = mlir::dyn_cast<cxx::LValueType>(Member.getType());
          Part && Part.getSpace() == Type.getSpace())
        setPlace(Member.getResult(), Space);
}

/// Whether copies of a value, or of a part of it, are made by a constructor of
/// the program.
static bool hasCopyConstructor(cxx::FuncOp Kernel, mlir::Type Type) {
  while (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type))
    Type = Array.getElement();
  auto Record = mlir::dyn_cast<cxx::RecordType>(Type);
  if (!Record)
    return false;
  auto Module = Kernel->getParentOfType<mlir::ModuleOp>();
  auto IsCopy = [&](cxx::FuncOp Func) {
    return Func->hasAttr("cxx.copy_constructor") &&
           Func.getRecordAttr() == Record.getName();
  };
  if (llvm::any_of(Module.getOps<cxx::FuncOp>(), IsCopy))
    return true;
  auto Op = Module.lookupSymbol<cxx::RecordOp>(Record.getName());
  auto IsCopied = [&](cxx::FieldAttr Field) {
    return hasCopyConstructor(Kernel, Field.getType());
  };
  return Op &&
         llvm::any_of(Op.getFields().getAsRange<cxx::FieldAttr>(), IsCopied);
}

/// A value becomes a reference to constant memory, and a variable where the
/// kernel changes it.
static void bindValue(cxx::FuncOp Kernel, unsigned N) {
  mlir::Type Type = Kernel.getParameterType(N);
  mlir::BlockArgument Argument = Kernel.getEntry().getArgument(N);
  bool Copy = !isOnlyRead(Argument);
  // CUDA has its bytes there already, and C++ knows no other copy.
  if (Copy && hasCopyConstructor(Kernel, Type))
    cu::refuseConstruct(
        Kernel,
        "a parameter of a class with a copy constructor that is more "
        "than read",
        "pass the fields", Kernel->getLoc());
  std::string Name = Kernel.getParameterName(N).str();
  if (Copy) {
    mlir::OpBuilder B = mlir::OpBuilder::atBlockBegin(&Kernel.getEntry());
    auto Var = cxx::VarOp::create(
        B, Argument.getLoc(), mlir::cast<cxx::LValueType>(Argument.getType()),
        Name, mlir::Value(), false, false, false, B.getStringAttr("copy"));
    Argument.replaceAllUsesWith(Var.getVariable());
    B.setInsertionPoint(Var);
    mlir::Value Value =
        cxx::LoadOp::create(B, Argument.getLoc(), Type, Argument);
    Var.getInitMutable().assign(Value);
    llvm::SmallVector<mlir::Attribute> Names(
        Kernel.getParameterNames().getValue());
    Names[N] = B.getStringAttr(Name + "_arg");
    Kernel.setParameterNamesAttr(B.getArrayAttr(Names));
  }
  Kernel.setParameterType(
      N, cxx::ReferenceType::get(Type, AddressSpace::Constant, true));
  setPlace(Argument, AddressSpace::Constant);
}

/// Whether an object of type \p Type holds pointers to pointers.
static bool holdsPointersToPointers(mlir::Type Type, mlir::Operation *From) {
  while (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type))
    Type = Array.getElement();
  auto Record = mlir::dyn_cast<cxx::RecordType>(Type);
  auto Op = Record ? mlir::SymbolTable::lookupNearestSymbolFrom<cxx::RecordOp>(
                         From, Record.getName())
                   : cxx::RecordOp();
  return Op &&
         llvm::any_of(
             Op.getFields().getAsRange<cxx::FieldAttr>(),
             [&](cxx::FieldAttr Field) {
               auto Pointer = mlir::dyn_cast<cxx::PointerType>(Field.getType());
               return Pointer
                          ? mlir::isa<cxx::PointerType>(Pointer.getPointee())
                          : holdsPointersToPointers(Field.getType(), From);
             });
}

/// What a pointer that no kernel takes as a parameter is declared as: one to
/// addresses for a pointer to pointers or to structs that hold such, which
/// Apple's compiler refuses, and one to the elements for a pointer to arrays.
static mlir::Type declaredElement(mlir::Type Pointee, mlir::Operation *From) {
  if (mlir::isa<cxx::PointerType>(Pointee) ||
      holdsPointersToPointers(Pointee, From))
    return mlir::IntegerType::get(Pointee.getContext(), 64,
                                  mlir::IntegerType::Unsigned);
  while (auto Array = mlir::dyn_cast<cxx::ArrayType>(Pointee))
    Pointee = Array.getElement();
  return Pointee;
}

/// Declares a pointer as another one and casts it in the kernel.
static void bindThroughCast(cxx::FuncOp Kernel, unsigned N) {
  auto Type = mlir::cast<cxx::PointerType>(Kernel.getParameterType(N));
  mlir::BlockArgument Argument = Kernel.getEntry().getArgument(N);
  mlir::OpBuilder B = mlir::OpBuilder::atBlockBegin(&Kernel.getEntry());
  mlir::Type Address =
      cxx::PointerType::get(B.getIntegerType(64, /*isSigned=*/false),
                            Type.getSpace(), Type.getIsConst());
  std::string Name = Kernel.getParameterName(N).str();
  auto Var = cxx::VarOp::create(
      B, Argument.getLoc(), cxx::LValueType::get(Type, AddressSpace::Thread),
      Name, mlir::Value(), false, false, false, B.getStringAttr("copy"));
  Argument.replaceAllUsesWith(Var.getVariable());
  Kernel.setParameterType(N, Address);
  B.setInsertionPoint(Var);
  mlir::Value Value =
      cxx::LoadOp::create(B, Argument.getLoc(), Address, Argument);
  Var.getInitMutable().assign(
      cxx::CastOp::create(B, Argument.getLoc(), Type, Value, "c"));
  llvm::SmallVector<mlir::Attribute> Names(
      Kernel.getParameterNames().getValue());
  Names[N] = B.getStringAttr(Name + "_data");
  Kernel.setParameterNamesAttr(B.getArrayAttr(Names));
  // For the host: the type says no more where the elements have pointers.
  Kernel.setParameterAttr(N, "msl.pointee",
                          mlir::TypeAttr::get(Type.getPointee()));
}

/// Declares a variable of the program that is a pointer, or a parameter that is
/// a reference to a pointer or an array, as the address of it, and makes the
/// reference in the kernel:
///
///   device ulong *source_data
///   device const int *device &source = *(device const int *device
///   *)source_data;
static void bindPointerReference(cxx::FuncOp Kernel, unsigned N) {
  auto Type = mlir::cast<cxx::ReferenceType>(Kernel.getParameterType(N));
  mlir::BlockArgument Argument = Kernel.getEntry().getArgument(N);
  mlir::OpBuilder B = mlir::OpBuilder::atBlockBegin(&Kernel.getEntry());
  mlir::Location At = Argument.getLoc();
  auto Place = mlir::cast<cxx::LValueType>(Argument.getType());
  auto PlaceType =
      cxx::LValueType::get(Place.getPointee(), Type.getSpace(),
                           Place.getIsConst(), Place.getIsVolatile());
  std::string Name = Kernel.getParameterName(N).str();
  auto Var =
      cxx::VarOp::create(B, At, PlaceType, Name, mlir::Value(),
                         /*reference=*/true, /*is_static=*/false,
                         /*is_constexpr=*/false, B.getStringAttr("copy"));
  Argument.replaceAllUsesWith(Var.getVariable());
  mlir::Type Address =
      cxx::PointerType::get(B.getIntegerType(64, /*isSigned=*/false),
                            Type.getSpace(), Type.getIsConst());
  Kernel.setParameterType(N, Address);
  B.setInsertionPoint(Var);
  mlir::Value Value = cxx::LoadOp::create(B, At, Address, Argument);
  Value = cxx::CastOp::create(B, At,
                              cxx::PointerType::get(Type.getPointee(),
                                                    Type.getSpace(),
                                                    Type.getIsConst()),
                              Value, "c");
  Var.getInitMutable().assign(cxx::DerefOp::create(B, At, PlaceType, Value));
  llvm::SmallVector<mlir::Attribute> Names(
      Kernel.getParameterNames().getValue());
  Names[N] = B.getStringAttr(Name + "_data");
  Kernel.setParameterNamesAttr(B.getArrayAttr(Names));
  // For the host, as in bindThroughCast().
  if (!Kernel.getParameterAttr(N, "msl.symbol") ||
      mlir::isa<cxx::RecordType>(Type.getPointee()))
    Kernel.setParameterAttr(N, "msl.pointee",
                            mlir::TypeAttr::get(Type.getPointee()));
}

/// Whether parameter \p N has its binding, or one that is no buffer.
static bool isBound(cxx::FuncOp Kernel, unsigned N) {
  return llvm::any_of(
      llvm::ArrayRef<llvm::StringRef>{"msl.builtin", "msl.threadgroup",
                                      "msl.texture", "msl.sampler",
                                      "msl.buffer"},
      [&](llvm::StringRef Name) {
        return static_cast<bool>(Kernel.getParameterAttr(N, Name));
      });
}

/// Whether it is one of the CUDA kernel's own parameters.
static bool isArgument(cxx::FuncOp Kernel, unsigned N) {
  return !isBound(Kernel, N) && !Kernel.getParameterAttr(N, "msl.symbol") &&
         !Kernel.getParameterAttr(N, "msl.hidden") &&
         !Kernel.getParameterAttr(N, "msl.fields");
}

/// With more buffers than Metal has, the arguments go into one.
static void packIfTooMany(cxx::FuncOp Kernel) {
  unsigned Buffers = 0;
  llvm::SmallVector<unsigned> Arguments;
  for (unsigned N = 0; N != Kernel.getNumParameters(); ++N) {
    Buffers += !isBound(Kernel, N);
    if (isArgument(Kernel, N))
      Arguments.push_back(N);
  }
  if (Buffers > MaxBuffers && !Arguments.empty())
    packArguments(Kernel, Arguments);
}

static void bind(cxx::FuncOp Kernel) {
  checkThreadgroupMemory(Kernel);
  packIfTooMany(Kernel);
  mlir::Builder B(Kernel.getContext());
  unsigned Buffers = 0;
  for (unsigned N = 0; N != Kernel.getNumParameters(); ++N) {
    if (isBound(Kernel, N))
      continue;
    if (isArgument(Kernel, N)) {
      // Set already where others are no more.
      if (!Kernel.getParameterAttr(N, "msl.argument"))
        Kernel.setParameterAttr(N, "msl.argument", B.getI64IntegerAttr(N));
      // CUDA passes the address of what a reference means.
      if (!mlir::isa<cxx::PointerType, cxx::ReferenceType>(
              Kernel.getParameterType(N)))
        bindValue(Kernel, N);
    }
    if (auto Pointer =
            mlir::dyn_cast<cxx::PointerType>(Kernel.getParameterType(N));
        Pointer &&
        declaredElement(Pointer.getPointee(), Kernel) != Pointer.getPointee())
      bindThroughCast(Kernel, N);
    if (auto Reference =
            mlir::dyn_cast<cxx::ReferenceType>(Kernel.getParameterType(N));
        Reference && (mlir::isa<cxx::PointerType>(Reference.getPointee()) ||
                      holdsPointersToPointers(Reference.getPointee(), Kernel) ||
                      (mlir::isa<cxx::ArrayType>(Reference.getPointee()) &&
                       !Kernel.getParameterAttr(N, "msl.symbol"))))
      bindPointerReference(Kernel, N);
    Kernel.setParameterAttr(N, "msl.buffer", B.getI64IntegerAttr(Buffers++));
  }
  if (Buffers > MaxBuffers)
    cu::report(Kernel, diag::Kind::TooManyBuffers,
               {Kernel.getName().str(), std::to_string(Buffers)});
  Kernel->setAttr("msl.kernel", B.getUnitAttr());
  if (auto Bounds =
          Kernel->getAttrOfType<mlir::IntegerAttr>("cu.launch_bounds"))
    Kernel->setAttr("msl.max_threads", Bounds);
}

void BindKernelParameters::runOnOperation() {
  for (auto Func : getOperation().getOps<cxx::FuncOp>())
    if (Func->hasAttr("cu.kernel"))
      bind(Func);
}
