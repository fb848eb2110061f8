//===- RecordSpaces.cpp - Versions of records for kinds of memory -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RecordSpaces.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using cxx::AddressSpace;

RecordSpaces::RecordSpaces(mlir::ModuleOp Module) : Module(Module) {
  for (auto Record : Module.getOps<cxx::RecordOp>())
    Records[Record.getSymName()] = Record;
  findSingle();
}

cxx::RecordOp RecordSpaces::declared(cxx::RecordType Type) {
  llvm::StringRef Name = Type.getName().getValue();
  if (auto It = Versions.find(Name); It != Versions.end())
    return It->second.Record;
  return Records.lookup(Name);
}

/// The records in a type, also those behind pointers.
static void recordsIn(mlir::Type Type,
                      llvm::function_ref<void(cxx::RecordType)> Visit) {
  llvm::TypeSwitch<mlir::Type>(Type)
      .Case<cxx::PointerType, cxx::ReferenceType, cxx::LValueType>(
          [&](auto Place) { recordsIn(Place.getPointee(), Visit); })
      .Case([&](cxx::ArrayType Array) { recordsIn(Array.getElement(), Visit); })
      .Case([&](cxx::RecordType Record) { Visit(Record); });
}

/// The record a pointer or reference points to, if it does.
static cxx::RecordType pointee(mlir::Type Type) {
  mlir::Type To =
      llvm::TypeSwitch<mlir::Type, mlir::Type>(Type)
          .Case<cxx::PointerType, cxx::ReferenceType, cxx::LValueType>(
              [](auto Place) { return Place.getPointee(); })
          .Default(mlir::Type());
  while (auto Array = mlir::dyn_cast_if_present<cxx::ArrayType>(To))
    To = Array.getElement();
  return mlir::dyn_cast_if_present<cxx::RecordType>(To);
}

void RecordSpaces::findSingle() {
  for (auto Record : Module.getOps<cxx::RecordOp>()) {
    llvm::DenseSet<mlir::Operation *> Seen;
    llvm::SmallVector<cxx::RecordOp> Work = {Record};
    while (!Work.empty())
      for (auto Field :
           Work.pop_back_val().getFields().getAsRange<cxx::FieldAttr>())
        recordsIn(Field.getType(), [&](cxx::RecordType Type) {
          if (cxx::RecordOp Next = declared(Type);
              Next && Seen.insert(Next).second)
            Work.push_back(Next);
        });
    if (Seen.contains(Record))
      Single.insert(Record);
  }
  // A pointer that is made one to something else, and perhaps back. Bytes say
  // nothing about the pointers in them.
  auto Mark = [&](mlir::Type Type) {
    recordsIn(Type, [&](cxx::RecordType Record) {
      if (cxx::RecordOp Op = declared(Record))
        Single.insert(Op);
    });
  };
  Module.walk([&](cxx::CastOp Cast) {
    mlir::Type From = Cast.getOperand().getType(), To = Cast.getType();
    cxx::RecordType A = pointee(From), B = pointee(To);
    if (A == B)
      return;
    if (A)
      Mark(From);
    if (B)
      Mark(To);
  });
  // What is in a record of one form has one form too.
  for (bool Again = true; Again;) {
    Again = false;
    for (auto Record : Module.getOps<cxx::RecordOp>())
      if (Single.contains(Record))
        for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>())
          recordsIn(Field.getType(), [&](cxx::RecordType Type) {
            if (cxx::RecordOp Inner = declared(Type))
              Again |= Single.insert(Inner).second;
          });
  }
}

void RecordSpaces::append(mlir::Type Type, Spaces &Slots) {
  llvm::TypeSwitch<mlir::Type>(Type)
      .Case<cxx::PointerType, cxx::ReferenceType, cxx::LValueType>(
          [&](auto Place) {
            Slots.push_back(Place.getSpace());
            append(Place.getPointee(), Slots);
          })
      .Case([&](cxx::ArrayType Array) { append(Array.getElement(), Slots); })
      .Case([&](cxx::RecordType Type) {
        if (auto It = Versions.find(Type.getName().getValue());
            It != Versions.end()) {
          llvm::append_range(Slots, It->second.Slots);
          return;
        }
        cxx::RecordOp Record = declared(Type);
        if (Record && hasVersions(Record))
          for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>())
            append(Field.getType(), Slots);
      });
}

RecordSpaces::Spaces RecordSpaces::slots(mlir::Type Type) {
  Spaces Slots;
  append(Type, Slots);
  return Slots;
}

mlir::Type RecordSpaces::withSlots(mlir::Type Type,
                                   llvm::ArrayRef<AddressSpace> &Slots) {
  return llvm::TypeSwitch<mlir::Type, mlir::Type>(Type)
      .Case<cxx::PointerType, cxx::ReferenceType, cxx::LValueType>(
          [&](auto Place) -> mlir::Type {
            // An argument of another shape says nothing about the rest.
            if (Slots.empty())
              return Place;
            AddressSpace Space = Slots.front();
            Slots = Slots.drop_front();
            return Place.withSpace(Space).withPointee(
                withSlots(Place.getPointee(), Slots));
          })
      .Case([&](cxx::ArrayType Array) -> mlir::Type {
        return cxx::ArrayType::get(Array.getSize(),
                                   withSlots(Array.getElement(), Slots));
      })
      .Case([&](cxx::RecordType Type) -> mlir::Type {
        cxx::RecordOp Record = declared(Type);
        auto Plain = Record ? cxx::RecordType::get(Type.getContext(),
                                                   mlir::FlatSymbolRefAttr::get(
                                                       Record.getSymNameAttr()))
                            : Type;
        size_t Count = slots(Plain).size();
        if (!Count || Slots.size() < Count)
          return Type;
        Spaces Mine(Slots.take_front(Count));
        Slots = Slots.drop_front(Count);
        if (Mine == slots(Plain))
          return Plain;
        std::string Symbol = Record.getSymName().str() + ".";
        for (AddressSpace Space : Mine)
          Symbol += '0' + static_cast<int>(Space);
        Versions.try_emplace(Symbol, Version{Record, Mine});
        return cxx::RecordType::get(
            Type.getContext(),
            mlir::FlatSymbolRefAttr::get(Type.getContext(), Symbol));
      })
      .Default([](mlir::Type Other) { return Other; });
}

std::pair<size_t, size_t> RecordSpaces::field(cxx::RecordOp Record,
                                              llvm::StringRef Name) {
  size_t Begin = 0;
  for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>()) {
    size_t Count = slots(Field.getType()).size();
    if (Field.getName() == Name)
      return {Begin, Count};
    Begin += Count;
  }
  return {0, 0};
}

//===----------------------------------------------------------------------===//
// What is left of them
//===----------------------------------------------------------------------===//

void RecordSpaces::collect(mlir::Operation *Root,
                           llvm::SetVector<mlir::StringAttr> &Found) {
  mlir::AttrTypeWalker Walker;
  auto Add = [&](cxx::RecordType Type) {
    if (Versions.contains(Type.getName().getValue()))
      Found.insert(Type.getName().getAttr());
  };
  Walker.addWalk(Add);
  Root->walk([&](mlir::Operation *Op) {
    Walker.walk(Op->getAttrDictionary());
    for (mlir::Type Type : Op->getResultTypes())
      Walker.walk(Type);
    for (mlir::Region &Region : Op->getRegions())
      for (mlir::Block &Block : Region)
        for (mlir::Type Type : Block.getArgumentTypes())
          Walker.walk(Type);
  });
  addFields(Found);
}

void RecordSpaces::addFields(llvm::SetVector<mlir::StringAttr> &Found) {
  for (size_t N = 0; N < Found.size(); ++N) {
    Version Of = Versions.lookup(Found[N].getValue());
    llvm::ArrayRef<AddressSpace> Rest = Of.Slots;
    for (auto Field : Of.Record.getFields().getAsRange<cxx::FieldAttr>())
      recordsIn(withSlots(Field.getType(), Rest), [&](cxx::RecordType Type) {
        if (Versions.contains(Type.getName().getValue()))
          Found.insert(Type.getName().getAttr());
      });
  }
}

void RecordSpaces::addUnused(llvm::SetVector<mlir::StringAttr> &Found) {
  for (auto Record : Module.getOps<cxx::RecordOp>()) {
    bool Has = llvm::any_of(
        Found, [&](mlir::StringAttr Name) { return recordOf(Name) == Record; });
    if (Has || !hasVersions(Record))
      continue;
    auto Plain = typeOf(Record.getSymNameAttr());
    Spaces Slots = slots(Plain);
    for (AddressSpace &Space : Slots)
      if (Space == AddressSpace::Generic)
        Space = AddressSpace::Device;
    llvm::ArrayRef<AddressSpace> Rest = Slots;
    auto Type = mlir::cast<cxx::RecordType>(withSlots(Plain, Rest));
    if (Type != Plain)
      Found.insert(Type.getName().getAttr());
  }
  addFields(Found);
}

void RecordSpaces::setFields(cxx::RecordOp Op, cxx::RecordOp Declared,
                             Spaces Slots) {
  llvm::ArrayRef<AddressSpace> Rest = Slots;
  llvm::SmallVector<mlir::Attribute> Fields;
  for (auto Field : Declared.getFields().getAsRange<cxx::FieldAttr>())
    Fields.push_back(Field.withType(withSlots(Field.getType(), Rest)));
  Op.setFieldsAttr(mlir::ArrayAttr::get(Module.getContext(), Fields));
}

std::string RecordSpaces::nameFor(cxx::RecordOp Record, const Spaces &Slots,
                                  llvm::StringSet<> &Taken) {
  std::string Name = Record.getName().str();
  for (AddressSpace Space : llvm::all_equal(Slots)
                                ? llvm::ArrayRef(Slots).take_front()
                                : llvm::ArrayRef(Slots))
    Name += "_" + cxx::stringifyAddressSpace(Space).str();
  while (!Taken.insert(Name).second)
    Name += "_";
  return Name;
}

void RecordSpaces::materialise(
    llvm::ArrayRef<mlir::StringAttr> All,
    llvm::function_ref<void(cxx::RecordOp, mlir::StringAttr)> Made) {
  llvm::StringSet<> Taken;
  for (mlir::Operation &Op : *Module.getBody())
    if (auto Name = Op.getAttrOfType<mlir::StringAttr>("name"))
      Taken.insert(Name.getValue());
  llvm::StringMap<mlir::StringAttr> Symbols;
  for (auto Record : llvm::to_vector(Module.getOps<cxx::RecordOp>())) {
    if (!hasVersions(Record))
      continue;
    llvm::SmallVector<mlir::StringAttr> Mine;
    for (mlir::StringAttr Name : All)
      if (Versions.find(Name.getValue())->second.Record == Record)
        Mine.push_back(Name);
    auto SlotsOf = [&](mlir::StringAttr Name) {
      return Versions.find(Name.getValue())->second.Slots;
    };
    // The version that keeps the name: what the host can fill.
    auto First = llvm::find_if(Mine, [&](mlir::StringAttr Name) {
      return llvm::all_of(SlotsOf(Name), [](AddressSpace Space) {
        return Space == AddressSpace::Device;
      });
    });
    if (Mine.empty())
      continue; // no pointers
    if (First == Mine.end())
      First = Mine.begin();
    cxx::RecordOp Declared = Record.clone();
    mlir::OpBuilder Builder(Record->getContext());
    Builder.setInsertionPointAfter(Record);
    for (mlir::StringAttr Name : Mine) {
      if (Name == *First) {
        Symbols[Name.getValue()] = Record.getSymNameAttr();
        Made(Record, Name);
        continue;
      }
      auto Op = mlir::cast<cxx::RecordOp>(Builder.clone(*Record));
      std::string Printed = nameFor(Record, SlotsOf(Name), Taken);
      Op.setName(Printed);
      Op.setSymNameAttr(Name);
      Symbols[Name.getValue()] = Name;
      setFields(Op, Declared, SlotsOf(Name));
      Made(Op, Name);
    }
    setFields(Record, Declared, SlotsOf(*First));
    Declared.erase();
  }
  mlir::AttrTypeReplacer Replacer;
  Replacer.addReplacement(
      [&](cxx::RecordType Type) -> std::optional<mlir::Type> {
        mlir::StringAttr Symbol = Symbols.lookup(Type.getName().getValue());
        return Symbol ? typeOf(Symbol) : Type;
      });
  Replacer.recursivelyReplaceElementsIn(Module, /*replaceAttrs=*/true,
                                        /*replaceLocs=*/false,
                                        /*replaceTypes=*/true);
  for (auto Func : Module.getOps<cxx::FuncOp>())
    if (auto Record = Func.getRecordAttr())
      if (mlir::StringAttr Symbol = Symbols.lookup(Record.getValue()))
        Func.setRecordAttr(mlir::FlatSymbolRefAttr::get(Symbol));
}
