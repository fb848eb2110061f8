//===- CXXDialect.cpp - Registration, types and attributes -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using namespace cu2x::cxx;

#include "cu2x/Dialect/CXX/IR/CXXDialect.cpp.inc"

#include "cu2x/Dialect/CXX/IR/CXXEnums.cpp.inc"

/// `device, const = true, volatile = true`, each qualifier only where it is so.
static mlir::ParseResult parsePlace(mlir::AsmParser &Parser,
                                    AddressSpace &Space, bool &IsConst,
                                    bool &IsVolatile) {
  llvm::StringRef Word;
  mlir::SMLoc At = Parser.getCurrentLocation();
  if (Parser.parseKeyword(&Word))
    return mlir::failure();
  std::optional<AddressSpace> Named = symbolizeAddressSpace(Word);
  if (!Named)
    return Parser.emitError(At, "expected an address space");
  Space = *Named;
  IsConst = IsVolatile = false;
  while (mlir::succeeded(Parser.parseOptionalComma())) {
    At = Parser.getCurrentLocation();
    if (Parser.parseKeyword(&Word) || Parser.parseEqual() ||
        Parser.parseKeyword("true"))
      return mlir::failure();
    if (Word == "const")
      IsConst = true;
    else if (Word == "volatile")
      IsVolatile = true;
    else
      return Parser.emitError(At, "expected 'const' or 'volatile'");
  }
  return mlir::success();
}

static void printPlace(mlir::AsmPrinter &Printer, AddressSpace Space,
                       bool IsConst, bool IsVolatile) {
  Printer << stringifyAddressSpace(Space);
  if (IsConst)
    Printer << ", const = true";
  if (IsVolatile)
    Printer << ", volatile = true";
}

#define GET_TYPEDEF_CLASSES
#include "cu2x/Dialect/CXX/IR/CXXTypes.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "cu2x/Dialect/CXX/IR/CXXAttrs.cpp.inc"

void CXXDialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "cu2x/Dialect/CXX/IR/CXXTypes.cpp.inc"
      >();
}

void CXXDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "cu2x/Dialect/CXX/IR/CXXAttrs.cpp.inc"
      >();
}

void CXXDialect::initialize() {
  registerTypes();
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "cu2x/Dialect/CXX/IR/CXXOps.cpp.inc"
      >();
}

bool cxx::isVariable(mlir::Value V) {
  return !V.getDefiningOp() || mlir::isa<cxx::VarOp>(V.getDefiningOp());
}

mlir::Value cxx::repeat(mlir::OpBuilder &Builder, mlir::Value V) {
  if (isVariable(V))
    return V;
  mlir::Operation *Op = V.getDefiningOp();
  mlir::IRMapping Map;
  for (mlir::Value Operand : Op->getOperands())
    Map.map(Operand, repeat(Builder, Operand));
  return Builder.clone(*Op, Map)->getResult(0);
}

bool cxx::isInteger(mlir::Type Type) {
  return mlir::isa<mlir::IntegerType>(Type);
}

AddressSpace cxx::getSpace(mlir::Type Type) {
  return llvm::TypeSwitch<mlir::Type, AddressSpace>(Type)
      .Case<PointerType, ReferenceType, LValueType>(
          [](auto Place) { return Place.getSpace(); })
      .Default([](mlir::Type) { return AddressSpace::Generic; });
}

Layout cxx::getLayout(mlir::Type Type, mlir::Operation *From) {
  return llvm::TypeSwitch<mlir::Type, Layout>(Type)
      .Case([](mlir::IntegerType Int) {
        uint64_t Bytes = Int.getWidth() == 1 ? 1 : Int.getWidth() / 8;
        return Layout{Bytes, Bytes};
      })
      .Case([](mlir::FloatType Float) {
        uint64_t Bytes = Float.getWidth() / 8;
        return Layout{Bytes, Bytes};
      })
      .Case<PointerType, ReferenceType>([](auto) { return Layout{8, 8}; })
      .Case(
          [&](EnumType Enum) { return getLayout(Enum.getUnderlying(), From); })
      .Case([&](ArrayType Array) {
        Layout Element = getLayout(Array.getElement(), From);
        return Layout{Element.Size * Array.getSize(), Element.Alignment};
      })
      .Case([&](VectorType Vector) {
        Layout Element = getLayout(Vector.getElement(), From);
        uint64_t N = Vector.getSize();
        uint64_t Bytes = Element.Size * N;
        // CUDA aligns vectors of 2 and 4 to their size, up to 16 bytes; packed
        // ones are Metal's.
        uint64_t Alignment = (N == 2 || N == 4) && !Vector.getPacked()
                                 ? std::min<uint64_t>(Bytes, 16)
                                 : Element.Alignment;
        return Layout{Bytes, Alignment};
      })
      .Case([&](RecordType Record) {
        auto Op = mlir::SymbolTable::lookupNearestSymbolFrom<RecordOp>(
            From, Record.getName());
        if (!Op)
          return Layout{0, 1};
        return Layout{Op.getSize(), Op.getAlignment()};
      })
      // What --fp64=soft makes of double, and handles, which are numbers in
      // memory; the others have no memory.
      .Case([](OpaqueType Opaque) {
        bool IsNumber = llvm::StringSwitch<bool>(Opaque.getName())
                            .Cases({"cu2x_double", "cudaTextureObject_t",
                                    "cudaSurfaceObject_t", "CUtexObject",
                                    "CUsurfObject"},
                                   true)
                            .Default(false);
        return IsNumber ? Layout{8, 8} : Layout{0, 1};
      })
      .Default([](mlir::Type) { return Layout{0, 1}; });
}

Layout cxx::getLayout(FieldAttr Field, mlir::Operation *From) {
  Layout Result = getLayout(Field.getType(), From);
  Result.Alignment = std::max<uint64_t>(Result.Alignment, Field.getAlignment());
  return Result;
}
