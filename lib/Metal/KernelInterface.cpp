//===- KernelInterface.cpp - What a host has to know of a kernel *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelInterface.h"
#include "llvm/Support/MathExtras.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

static std::string stringAttr(mlir::Attribute Attribute) {
  auto String = mlir::dyn_cast_if_present<mlir::StringAttr>(Attribute);
  return String ? String.str() : std::string();
}

/// Adds the places of the pointers in an object of type \p Type that begins at
/// \p Offset.
static void findPointers(mlir::Type Type, uint64_t Offset,
                         mlir::Operation *From, std::vector<uint64_t> &Places) {
  if (mlir::isa<cxx::PointerType, cxx::ReferenceType>(Type)) {
    Places.push_back(Offset);
    return;
  }
  if (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type)) {
    // Objects without pointers may be large.
    std::vector<uint64_t> Of;
    findPointers(Array.getElement(), 0, From, Of);
    uint64_t Stride = cxx::getLayout(Array.getElement(), From).Size;
    for (uint64_t I = 0; !Of.empty() && I != Array.getSize(); ++I)
      for (uint64_t Place : Of)
        Places.push_back(Offset + I * Stride + Place);
    return;
  }
  auto Record = mlir::dyn_cast<cxx::RecordType>(Type);
  auto Op = Record ? mlir::SymbolTable::lookupNearestSymbolFrom<cxx::RecordOp>(
                         From, Record.getName())
                   : cxx::RecordOp();
  if (!Op || Op.getIsUnion())
    return;
  for (auto Field : Op.getFields().getAsRange<cxx::FieldAttr>()) {
    cxx::Layout L = cxx::getLayout(Field, From);
    Offset = llvm::alignTo(Offset, std::max<uint64_t>(L.Alignment, 1));
    findPointers(Field.getType(), Offset, From, Places);
    Offset += L.Size;
  }
}

static Parameter describeParameter(cxx::FuncOp Func, unsigned N,
                                   const TypePrinter &Types,
                                   const ConstWrites &Writes) {
  Parameter P;
  mlir::Type Type = Func.getParameterType(N);
  P.Type = Types.name(Type);
  P.Builtin = stringAttr(Func.getParameterAttr(N, "msl.builtin"));
  P.Symbol = stringAttr(Func.getParameterAttr(N, "msl.symbol"));
  // The host knows the variable by the name of the source.
  std::string Address =
      stringAttr(Func.getParameterAttr(N, "msl.symbol_address"));
  if (StringRef Name = Address; Name.consume_front("&"))
    P.Symbol = Name.str();
  P.Initial = stringAttr(Func.getParameterAttr(N, "msl.initial"));
  P.Linked = stringAttr(Func.getParameterAttr(N, "msl.linked"));
  if (auto Argument = mlir::dyn_cast_if_present<mlir::IntegerAttr>(
          Func.getParameterAttr(N, "msl.argument")))
    P.Argument = Argument.getInt();
  if (!P.Builtin.empty())
    P.Kind = "builtin";
  static constexpr std::pair<StringRef, StringRef> Kinds[] = {
      {"msl.buffer", "buffer"},
      {"msl.threadgroup", "threadgroup"},
      {"msl.texture", "texture"},
      {"msl.sampler", "sampler"}};
  for (auto [Attribute, Kind] : Kinds)
    if (auto Index = mlir::dyn_cast_if_present<mlir::IntegerAttr>(
            Func.getParameterAttr(N, Attribute))) {
      P.Kind = Kind;
      P.Index = Index.getInt();
    }
  P.Access = stringAttr(Func.getParameterAttr(N, "msl.access"));
  P.Texel = stringAttr(Func.getParameterAttr(N, "msl.texel"));
  if (auto Offset = mlir::dyn_cast_if_present<mlir::IntegerAttr>(
          Func.getParameterAttr(N, "msl.offset")))
    P.Offset = Offset.getInt();
  if (P.Kind != "buffer")
    return P;
  auto Access = [&](auto Place) {
    bool Reads = Place.getSpace() == cxx::AddressSpace::Constant ||
                 (Place.getIsConst() && !Writes.mayWrite(Func, N));
    return Reads ? "read" : "read_write";
  };
  auto Memory = [&](mlir::Type Pointee) {
    if (auto Declared = mlir::dyn_cast_if_present<mlir::TypeAttr>(
            Func.getParameterAttr(N, "msl.pointee")))
      Pointee = Declared.getValue();
    findPointers(Pointee, 0, Func, P.Pointers);
    if (!P.Pointers.empty())
      P.Stride = cxx::getLayout(Pointee, Func).Size;
  };
  if (auto Pointer = mlir::dyn_cast<cxx::PointerType>(Type)) {
    P.Access = Access(Pointer);
    Memory(Pointer.getPointee());
    // A value that is declared as its words.
    auto Value = mlir::dyn_cast_if_present<mlir::TypeAttr>(
        Func.getParameterAttr(N, "msl.pointee"));
    if (Value && Pointer.getSpace() == cxx::AddressSpace::Constant) {
      P.Kind = "value";
      P.Size = cxx::getLayout(Value.getValue(), Func).Size;
      P.Stride = 0;
    }
  } else if (auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Type);
             Reference && Reference.getSpace() == cxx::AddressSpace::Device) {
    P.Access = Access(Reference);
    Memory(Reference.getPointee());
  } else if (Reference) {
    P.Kind = "value";
    P.Access = Access(Reference);
    P.Size = cxx::getLayout(Reference.getPointee(), Func).Size;
    findPointers(Reference.getPointee(), 0, Func, P.Pointers);
  }
  if (!P.Symbol.empty())
    P.Kind = "symbol";
  if (auto Fields = mlir::dyn_cast_if_present<mlir::ArrayAttr>(
          Func.getParameterAttr(N, "msl.fields"))) {
    P.Kind = "argument-struct";
    for (auto Field : Fields.getAsRange<mlir::DictionaryAttr>()) {
      auto Number = [&](StringRef Name) -> uint64_t {
        return mlir::cast<mlir::IntegerAttr>(Field.get(Name)).getInt();
      };
      P.Fields.push_back({static_cast<unsigned>(Number("argument")),
                          Number("offset"), Number("size")});
    }
  }
  if (auto Hidden = stringAttr(Func.getParameterAttr(N, "msl.hidden"));
      !Hidden.empty())
    P.Kind = Hidden;
  return P;
}

std::string metal::sourceName(cxx::FuncOp Func) {
  auto Name = Func->getAttrOfType<mlir::StringAttr>("cu.address_of");
  return (Name ? Name.getValue() : Func.getName()).str();
}

std::string metal::pointerType(cxx::FuncOp Func) {
  return stringAttr(Func->getAttr("cu.pointer_type"));
}

Kernel metal::describeKernel(cxx::FuncOp Func, const TypePrinter &Types,
                             const ConstWrites &Writes) {
  Kernel K;
  K.Name = Func.getName().str();
  K.Source = sourceName(Func);
  K.PointerType = pointerType(Func);
  K.IsOfOneSource = Func->hasAttr("cu.of_one_source");
  for (unsigned N = 0; N != Func.getNumParameters(); ++N)
    K.Parameters.push_back(describeParameter(Func, N, Types, Writes));
  for (auto Var : Func.getEntry().getOps<cxx::VarOp>()) {
    cxx::LValueType Place = Var.getVariable().getType();
    if (Var.getReference() ||
        Place.getSpace() != cxx::AddressSpace::Threadgroup)
      continue;
    cxx::Layout L = cxx::getLayout(Place.getPointee(), Func);
    K.ThreadgroupBytes =
        llvm::alignTo(K.ThreadgroupBytes, L.Alignment) + L.Size;
  }
  if (auto Threads = Func->getAttrOfType<mlir::IntegerAttr>("msl.max_threads"))
    K.MaxThreads = Threads.getInt();
  K.MaxBlocks = Func->hasAttr("msl.one_block") ? 1 : 0;
  return K;
}

OutputTables metal::describeOutput(mlir::ModuleOp Module) {
  OutputTables T;
  auto Rows = [&](StringRef Name) {
    auto Array = Module->getAttrOfType<mlir::ArrayAttr>(Name);
    return Array ? Array.getValue() : llvm::ArrayRef<mlir::Attribute>();
  };
  for (mlir::Attribute Row : Rows("msl.formats")) {
    auto Format = mlir::cast<mlir::DictionaryAttr>(Row);
    PrintFormat F;
    F.Text = stringAttr(Format.get("text"));
    for (mlir::Attribute Type :
         mlir::cast<mlir::ArrayAttr>(Format.get("arguments")))
      F.Arguments.push_back(stringAttr(Type));
    T.Formats.push_back(std::move(F));
  }
  for (mlir::Attribute Row : Rows("msl.strings"))
    T.Strings.push_back(stringAttr(Row));
  for (mlir::Attribute Row : Rows("msl.failures")) {
    auto Site = mlir::cast<mlir::DictionaryAttr>(Row);
    FailureSite F;
    F.Kind = stringAttr(Site.get("kind"));
    F.Text = stringAttr(Site.get("text"));
    F.File = stringAttr(Site.get("file"));
    F.Line = mlir::cast<mlir::IntegerAttr>(Site.get("line")).getInt();
    F.Function = stringAttr(Site.get("function"));
    T.Failures.push_back(std::move(F));
  }
  return T;
}
