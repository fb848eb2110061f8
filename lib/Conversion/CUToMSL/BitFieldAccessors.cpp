//===- BitFieldAccessors.cpp - Methods that read and write bits -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BitFieldAccessors.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace cu2x;
using mlir::Value;

namespace {

/// Arithmetic on a storage unit: in 32 bits, or in 64 for a unit of 64.
class Bits {
public:
  Bits(mlir::OpBuilder &B, mlir::Location At, mlir::Type Unit)
      : B(B), At(At), Width(std::max(32u, Unit.getIntOrFloatBitWidth())),
        Type(B.getIntegerType(Width, /*isSigned=*/false)) {}

  mlir::Type type() const { return Type; }
  unsigned width() const { return Width; }
  mlir::Type signedType() const { return B.getIntegerType(Width, true); }

  Value cast(Value V, mlir::Type To, llvm::StringRef Style = "functional") {
    return V.getType() == To ? V : cxx::CastOp::create(B, At, To, V, Style);
  }
  Value binary(llvm::StringRef Kind, Value L, Value R) {
    return cxx::BinaryOp::create(B, At, L.getType(), Kind, L, R);
  }
  Value inParens(Value V) {
    V.getDefiningOp()->setAttr("cxx.paren", B.getUnitAttr());
    return V;
  }
  Value shift(llvm::StringRef Kind, Value V, unsigned By) {
    if (By == 0)
      return V;
    auto Count = B.getIntegerType(32, true);
    return inParens(binary(Kind, V,
                           cxx::ConstantOp::create(B, At, Count,
                                                   B.getIntegerAttr(Count, By),
                                                   mlir::StringAttr())));
  }
  /// V & Mask
  Value masked(Value V, uint64_t Mask) {
    uint64_t All = llvm::maskTrailingOnes<uint64_t>(Width);
    if (Mask == All)
      return V;
    std::string Spelling = "0x" + llvm::utohexstr(Mask, /*LowerCase=*/true) +
                           (Width == 64 ? "ul" : "u");
    Value C = cxx::ConstantOp::create(
        B, At, Type, mlir::IntegerAttr::get(Type, llvm::APInt(Width, Mask)),
        B.getStringAttr(Spelling));
    return inParens(binary("&", V, C));
  }

private:
  mlir::OpBuilder &B;
  mlir::Location At;
  unsigned Width;
  mlir::Type Type;
};

} // namespace

static mlir::Type underlying(mlir::Type Type) {
  auto Enum = mlir::dyn_cast<cxx::EnumType>(Type);
  return Enum ? Enum.getUnderlying() : Type;
}

static uint64_t maskOf(const BitField &Field) {
  return llvm::maskTrailingOnes<uint64_t>(Field.Width);
}

Value BitFieldAccessors::inUnit(mlir::OpBuilder &B, mlir::Location At,
                                const BitField &Field, Value V,
                                mlir::Type Unit) {
  Bits E(B, At, Unit);
  V = E.cast(V, E.type());
  if (Field.Type.isInteger(1))
    return E.shift("<<", V, Field.Shift);
  return E.shift("<<", E.masked(V, maskOf(Field)), Field.Shift);
}

cxx::FuncOp BitFieldAccessors::method(llvm::StringRef Name, bool IsConst,
                                      llvm::ArrayRef<mlir::Type> Parameters,
                                      mlir::Type Result) {
  mlir::OpBuilder B(Record->getContext());
  auto Symbol = mlir::FlatSymbolRefAttr::get(Record.getSymNameAttr());
  llvm::SmallVector<mlir::Type> Types = {
      cxx::ReferenceType::get(cxx::RecordType::get(B.getContext(), Symbol),
                              cxx::AddressSpace::Generic, IsConst)};
  Types.append(Parameters.begin(), Parameters.end());
  llvm::SmallVector<llvm::StringRef> Names = {"this"};
  if (!Parameters.empty())
    Names.push_back("value");
  auto Method = cxx::FuncOp::create(
      B, Record.getLoc(), (Record.getSymName() + "_" + Name).str(), Name,
      B.getFunctionType(Types, Result), Names);
  Method.setRecordAttr(Symbol);
  Symbols.insert(Method, std::next(mlir::Block::iterator(Record)));
  return Method;
}

Value BitFieldAccessors::unit(mlir::OpBuilder &B, cxx::FuncOp Method,
                              const BitField &Field, bool IsWritten) {
  mlir::BlockArgument Object = Method.getEntry().getArgument(0);
  auto Place = mlir::cast<cxx::LValueType>(Object.getType());
  cxx::FieldAttr Unit = Layout.Fields[Field.Unit];
  auto Member = cxx::MemberOp::create(
      B, Method.getLoc(),
      cxx::LValueType::get(Unit.getType(), Place.getSpace(),
                           Place.getIsConst() && !IsWritten),
      Object, Unit.getName());
  Member->setAttr("cxx.implicit_this", B.getUnitAttr());
  return Member;
}

Value BitFieldAccessors::partOf(mlir::OpBuilder &B, mlir::Location At,
                                const BitField &Part, Value V) {
  Bits E(B, At, underlying(Part.Type));
  return E.shift(">>", E.cast(V, E.type()), Part.Low);
}

Value BitFieldAccessors::joined(mlir::OpBuilder &B, cxx::FuncOp Method,
                                const BitField &Field) {
  mlir::Location At = Method.getLoc();
  Bits E(B, At, underlying(Field.Type));
  Value Whole;
  for (const BitField &Part : Field.Parts) {
    mlir::Type Unit = Layout.Fields[Part.Unit].getType();
    Value V = cxx::LoadOp::create(B, At, Unit, unit(B, Method, Part));
    V = E.shift(">>", E.cast(V, E.type()), Part.Shift);
    if (Part.Shift + Part.Width != Unit.getIntOrFloatBitWidth())
      V = E.masked(V, maskOf(Part));
    V = E.shift("<<", V, Part.Low);
    Whole = Whole ? E.binary("|", Whole, V) : V;
  }
  return E.inParens(Whole);
}

void BitFieldAccessors::fillGetter(cxx::FuncOp Method, const BitField &Field) {
  mlir::OpBuilder B = mlir::OpBuilder::atBlockEnd(&Method.getEntry());
  mlir::Location At = Method.getLoc();
  bool IsSplit = !Field.Parts.empty();
  mlir::Type Unit =
      IsSplit ? underlying(Field.Type) : Layout.Fields[Field.Unit].getType();
  Bits E(B, At, Unit);
  unsigned Shift = IsSplit ? 0 : Field.Shift;
  Value V;
  if (IsSplit) {
    V = joined(B, Method, Field);
  } else {
    V = cxx::LoadOp::create(B, At, Unit, unit(B, Method, Field));
    V = E.cast(V, E.type(), "implicit");
  }
  auto Int = mlir::cast<mlir::IntegerType>(underlying(Field.Type));
  if (Int.isSigned()) {
    // The sign is the highest bit of the field.
    V = E.shift("<<", V, E.width() - Shift - Field.Width);
    V.getDefiningOp()->removeAttr("cxx.paren");
    V = E.shift(">>", E.cast(V, E.signedType()), E.width() - Field.Width);
  } else {
    V = IsSplit ? V : E.masked(E.shift(">>", V, Shift), maskOf(Field));
  }
  V.getDefiningOp()->removeAttr("cxx.paren");
  if (Int.getWidth() == 1)
    V = cxx::BinaryOp::create(
        B, At, B.getI1Type(), "!=", E.inParens(V),
        cxx::ConstantOp::create(B, At, E.type(), B.getIntegerAttr(E.type(), 0),
                                mlir::StringAttr()));
  cxx::ReturnOp::create(B, At, E.cast(V, Field.Type));
}

void BitFieldAccessors::fillSetter(cxx::FuncOp Method, const BitField &Field) {
  for (const BitField &Part : Field.Parts)
    fillSetter(Method, Part);
  if (!Field.Parts.empty())
    return;
  mlir::OpBuilder B = mlir::OpBuilder::atBlockEnd(&Method.getEntry());
  mlir::Location At = Method.getLoc();
  mlir::Type Unit = Layout.Fields[Field.Unit].getType();
  Bits E(B, At, Unit);
  Value Place = unit(B, Method, Field, /*IsWritten=*/true);
  Value Kept;
  if (Field.Width != Unit.getIntOrFloatBitWidth()) {
    Value Old = cxx::LoadOp::create(B, At, Unit, unit(B, Method, Field));
    uint64_t Others = ~(maskOf(Field) << Field.Shift) &
                      llvm::maskTrailingOnes<uint64_t>(E.width());
    Kept = E.masked(E.cast(Old, E.type(), "implicit"), Others);
  }
  Value Given =
      cxx::LoadOp::create(B, At, Field.Type, Method.getEntry().getArgument(1));
  if (Field.Low)
    Given = partOf(B, At, Field, Given);
  Value New = inUnit(B, At, Field, Given, Unit);
  if (Kept)
    New = E.binary("|", Kept, New);
  Value Assign = cxx::AssignOp::create(B, At, Place.getType(), Place,
                                       E.cast(New, Unit, "implicit"));
  cxx::ExprStmtOp::create(B, At, Assign);
}

static constexpr llvm::StringLiteral MutableAttr = "cxx.mutable";

bool BitFieldAccessors::isMutable(llvm::StringRef Name) const {
  auto Names = Record->getAttrOfType<mlir::ArrayAttr>(MutableAttr);
  return Names && llvm::is_contained(
                      Names, mlir::StringAttr::get(Record->getContext(), Name));
}

void BitFieldAccessors::markMutable() {
  auto Names = Record->getAttrOfType<mlir::ArrayAttr>(MutableAttr);
  if (!Names)
    return;
  mlir::Builder B(Record->getContext());
  llvm::SmallSetVector<mlir::Attribute, 4> Marked;
  auto Mark = [&](const BitField &Field) {
    Marked.insert(B.getStringAttr(Layout.Fields[Field.Unit].getName()));
  };
  for (auto Name : Names.getAsRange<mlir::StringAttr>()) {
    const BitField *Field = find(Name);
    if (!Field)
      Marked.insert(Name);
    else if (Field->Parts.empty())
      Mark(*Field);
    else
      llvm::for_each(Field->Parts, Mark);
  }
  Record->setAttr(MutableAttr, B.getArrayAttr(Marked.getArrayRef()));
}

void BitFieldAccessors::arrange() {
  mlir::Operation *Last = Record;
  for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>())
    for (auto *Methods : {&Getters, &Setters, &Increments, &Decrements})
      if (cxx::FuncOp Method = Methods->lookup(Field.getName())) {
        Method->moveAfter(Last);
        Last = Method;
      }
}

cxx::FuncOp BitFieldAccessors::getter(llvm::StringRef Name) {
  cxx::FuncOp &Method = Getters[Name];
  if (!Method) {
    const BitField &Field = *find(Name);
    // The name of a class is that of its constructors.
    std::string Called = Name == Record.getName() ? freeName(Name) : Name.str();
    Method = method(Called, /*IsConst=*/true, {}, Field.Type);
    fillGetter(Method, Field);
  }
  return Method;
}

std::string BitFieldAccessors::freeName(llvm::StringRef Name) {
  std::string Free = Name.str();
  auto IsTaken = [&] {
    for (auto Func :
         Record->getParentOfType<mlir::ModuleOp>().getOps<cxx::FuncOp>())
      if (Func.getRecord() == Record.getSymName() && Func.getName() == Free)
        return true;
    return llvm::any_of(
               Layout.Fields,
               [&](cxx::FieldAttr Other) { return Other.getName() == Free; }) ||
           find(Free) || Free == Record.getName();
  };
  while (IsTaken())
    Free += '_';
  return Free;
}

Value BitFieldAccessors::step(mlir::OpBuilder &B, mlir::Location At, Value Old,
                              llvm::StringRef Kind) {
  // What is narrower is computed in int.
  mlir::Type Type = Old.getType();
  if (Type.getIntOrFloatBitWidth() < 32) {
    Type = B.getIntegerType(32, true);
    Old = cxx::CastOp::create(B, At, Type, Old, "implicit");
  }
  Value One = cxx::ConstantOp::create(
      B, At, Type,
      mlir::IntegerAttr::get(Type,
                             llvm::APInt(Type.getIntOrFloatBitWidth(), 1)),
      mlir::StringAttr());
  return cxx::BinaryOp::create(B, At, Type, Kind.take_front(1), Old, One);
}

cxx::FuncOp BitFieldAccessors::stepper(llvm::StringRef Name,
                                       llvm::StringRef Kind) {
  cxx::FuncOp &Method = (Kind == "++" ? Increments : Decrements)[Name];
  if (Method)
    return Method;
  mlir::Type Type = find(Name)->Type;
  cxx::FuncOp Get = getter(Name), Set = setter(Name);
  std::string Wanted =
      (Kind == "++" ? "increment_" : "decrement_") + Name.str();
  Method = method(freeName(Wanted), isMutable(Name), {}, Type);
  mlir::OpBuilder B = mlir::OpBuilder::atBlockEnd(&Method.getEntry());
  mlir::Location At = Method.getLoc();
  Value Object = Method.getEntry().getArgument(0);
  auto Call = [&](cxx::FuncOp Callee, mlir::ValueRange Operands) -> Value {
    return cxx::CallOp::create(
        B, At, Callee.getReturnType(),
        mlir::FlatSymbolRefAttr::get(Callee.getSymNameAttr()), Operands,
        mlir::StringAttr());
  };
  auto Old = cxx::VarOp::create(
      B, At, cxx::LValueType::get(Type, cxx::AddressSpace::Thread, true),
      "before", Call(Get, Object), false, false, false,
      B.getStringAttr("copy"));
  auto Load = [&] {
    return cxx::LoadOp::create(B, At, Type, Old.getVariable());
  };
  Value New = step(B, At, Load(), Kind);
  if (New.getType() != Type)
    New = cxx::CastOp::create(B, At, Type, New, "implicit");
  cxx::ExprStmtOp::create(B, At, Call(Set, {Object, New}));
  cxx::ReturnOp::create(B, At, Load());
  return Method;
}

cxx::FuncOp BitFieldAccessors::setter(llvm::StringRef Name) {
  cxx::FuncOp &Method = Setters[Name];
  if (!Method) {
    const BitField &Field = *find(Name);
    Method = method(freeName("set_" + Name.str()), isMutable(Name),
                    {Field.Type}, mlir::NoneType::get(Record->getContext()));
    fillSetter(Method, Field);
  }
  return Method;
}
