//===- RenameReserved.cpp - Names that Metal has already --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Three kinds of clash. A word of the language clashes wherever it stands. A
/// name of namespace metal clashes with a declaration at namespace scope. And
/// a variable, parameter, field or method hides a function of the library, but
/// only from code in its scope that calls that function.
///
//===----------------------------------------------------------------------===//

#include "cu2x/Conversion/CUToMSL/MetalNames.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace cu2x {
#define GEN_PASS_DEF_RENAMERESERVED
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;

namespace {

class Renamer {
public:
  explicit Renamer(mlir::ModuleOp Module) : Module(Module) {}
  void run();

private:
  using Names = llvm::StringSet<>;

  void collect();
  /// The name instead of \p Name: the same for each declaration of that name,
  /// so that overloads stay overloads.
  StringRef fresh(StringRef Name);
  mlir::StringAttr freshAttr(StringRef Name) {
    return mlir::StringAttr::get(Module.getContext(), fresh(Name));
  }
  /// The name of a parameter or variable of \p Func instead of \p Name, where
  /// \p Calls is what the function calls. Those of headers have underscores in
  /// front, which readers of the text do not need.
  StringRef freshLocal(cxx::FuncOp Func, StringRef Name, const Names &Calls);
  /// Functions of the library that \p Op calls, by their printed name.
  static void addCalls(mlir::Operation *Op, Names &Calls);

  void renameRecord(cxx::RecordOp Record);
  void renameEnum(cxx::EnumOp Enum);
  void renameFunction(cxx::FuncOp Func);
  void renameInside(mlir::Operation *Op);

  /// A name that nothing has, for the second enumerator \p Name.
  std::string distinct(cxx::EnumOp Enum, StringRef Name);

  mlir::ModuleOp Module;
  Names Taken;
  /// Fields and methods, which have names of their own outside of methods.
  Names Members;
  /// What stands outside of functions and records, enumerators as they come.
  Names AtProgramScope;
  llvm::StringMap<std::string> Fresh;
  /// What the methods of a record call, by its symbol.
  llvm::StringMap<Names> CallsOfRecord;
  /// Fields that were renamed: symbol of the record and old name.
  llvm::StringMap<Names> RenamedFields;
};

struct RenameReserved : impl::RenameReservedBase<RenameReserved> {
  void runOnOperation() override { Renamer(getOperation()).run(); }
};

} // namespace

void Renamer::addCalls(mlir::Operation *Op, Names &Calls) {
  Op->walk([&](mlir::Operation *Inner) {
    if (auto Call = mlir::dyn_cast<msl::CallOp>(Inner))
      if (!Call.getMethod())
        Calls.insert(Call.getCallee().split("::").first);
    if (auto Name = mlir::dyn_cast<msl::NameOp>(Inner))
      Calls.insert(Name.getName().split("::").first);
    if (auto Call = mlir::dyn_cast<msl::PolyfillOp>(Inner))
      Calls.insert(Call.getCallee());
  });
}

void Renamer::collect() {
  Module.walk([&](mlir::Operation *Op) {
    if (auto Name = Op->getAttrOfType<mlir::StringAttr>("name"))
      Taken.insert(Name.getValue());
    if (auto Macro = Op->getAttrOfType<mlir::StringAttr>("cxx.macro"))
      Taken.insert(Macro.getValue());
    if (auto Func = mlir::dyn_cast<cxx::FuncOp>(Op)) {
      for (auto Name : Func.getParameterNames().getAsRange<mlir::StringAttr>())
        Taken.insert(Name.getValue());
      if (Func.getRecord()) {
        addCalls(Func, CallsOfRecord[*Func.getRecord()]);
        Members.insert(Func.getName());
      }
    }
    if (auto Record = mlir::dyn_cast<cxx::RecordOp>(Op))
      for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>()) {
        Taken.insert(Field.getName());
        Members.insert(Field.getName());
      }
    if (auto Enum = mlir::dyn_cast<cxx::EnumOp>(Op))
      for (auto E : Enum.getEnumerators().getAsRange<cxx::EnumeratorAttr>())
        Taken.insert(E.getName());
  });
  for (auto Record : Module.getOps<cxx::RecordOp>())
    AtProgramScope.insert(Record.getName());
  for (auto Enum : Module.getOps<cxx::EnumOp>())
    AtProgramScope.insert(Enum.getName());
  for (auto Global : Module.getOps<cxx::GlobalOp>())
    AtProgramScope.insert(Global.getName());
  for (auto Func : Module.getOps<cxx::FuncOp>())
    if (!Func.getRecord())
      AtProgramScope.insert(Func.getName());
}

StringRef Renamer::fresh(StringRef Name) {
  std::string &New = Fresh[Name];
  if (!New.empty())
    return New;
  auto Free = [&](const std::string &Candidate) {
    return !Taken.contains(Candidate) && !isReservedInMetal(Candidate) &&
           !isMetalLibraryName(Candidate);
  };
  // Those of headers have underscores in front, which readers do not need.
  if (StringRef Bare = Name.ltrim('_'); Bare != Name && !Bare.empty()) {
    New = Bare.str();
    if (Free(New)) {
      Taken.insert(New);
      return New;
    }
    Name = Bare;
  }
  New = Name.str() + "_";
  for (unsigned N = 2; !Free(New); ++N)
    New = Name.str() + "_" + std::to_string(N);
  Taken.insert(New);
  return New;
}

StringRef Renamer::freshLocal(cxx::FuncOp Func, StringRef Name,
                              const Names &Calls) {
  StringRef Bare = Name.ltrim('_');
  if (Name.size() != Bare.size() + 2 || isReservedInMetal(Bare) ||
      Calls.contains(Bare) || AtProgramScope.contains(Bare) ||
      (Func.getRecord() && Members.contains(Bare)) ||
      llvm::any_of(Fresh, [&](const auto &F) { return F.second == Bare; }))
    return fresh(Name);
  bool Used = false;
  for (auto Parameter : Func.getParameterNames().getAsRange<mlir::StringAttr>())
    Used |= Parameter.getValue() == Bare;
  Func.walk([&](mlir::Operation *Op) {
    auto Var = mlir::dyn_cast<cxx::VarOp>(Op);
    auto Macro = Op->getAttrOfType<mlir::StringAttr>("cxx.macro");
    Used |= (Var && Var.getName() == Bare) || (Macro && Macro == Bare);
  });
  if (Used)
    return fresh(Name);
  Taken.insert(Bare);
  return Bare;
}

std::string Renamer::distinct(cxx::EnumOp Enum, StringRef Name) {
  std::string New = (Enum.getName() + "_" + Name).str();
  for (unsigned N = 2; Taken.contains(New); ++N)
    New = (Enum.getName() + "_" + Name + "_" + llvm::Twine(N)).str();
  Taken.insert(New);
  return New;
}

/// The author's comments on a member, and its digits, go with its new name.
static void renameNotes(mlir::Operation *Op, StringRef From, StringRef To) {
  for (StringRef Kind :
       {"cxx.comments_above", "cxx.comments_behind", "cxx.spelled"})
    if (auto All = Op->getAttrOfType<mlir::DictionaryAttr>(Kind)) {
      mlir::NamedAttrList List(All);
      mlir::Attribute Text = List.erase(From);
      if (!Text)
        continue;
      List.set(To, Text);
      Op->setAttr(Kind, List.getDictionary(Op->getContext()));
    }
}

void Renamer::renameRecord(cxx::RecordOp Record) {
  llvm::SmallVector<mlir::Attribute> Fields;
  Names &Calls = CallsOfRecord[Record.getSymName()];
  for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>()) {
    StringRef Name = Field.getName();
    if (isReservedInMetal(Name) || Calls.contains(Name)) {
      RenamedFields[Record.getSymName()].insert(Name);
      Field = Field.withName(fresh(Name));
      renameNotes(Record, Name, Field.getName());
    }
    Fields.push_back(Field);
  }
  Record.setFieldsAttr(mlir::ArrayAttr::get(Module.getContext(), Fields));
  if (clashesAtNamespaceScope(Record.getName()))
    Record.setName(fresh(Record.getName()));
}

void Renamer::renameEnum(cxx::EnumOp Enum) {
  llvm::SmallVector<mlir::Attribute> All;
  for (auto E : Enum.getEnumerators().getAsRange<cxx::EnumeratorAttr>()) {
    // Those of a scoped enumeration are no names of the scope around it. The
    // others were, before records and namespaces around them went away.
    StringRef Name = E.getName();
    std::string New;
    if (isReservedInMetal(Name) ||
        (!Enum.getScoped() && clashesAtNamespaceScope(Name)))
      New = fresh(Name).str();
    if (!Enum.getScoped() &&
        !AtProgramScope.insert(New.empty() ? Name : StringRef(New)).second)
      New = distinct(Enum, Name);
    if (!New.empty()) {
      E = cxx::EnumeratorAttr::get(Module.getContext(), New, E.getValue());
      renameNotes(Enum, Name, E.getName());
    }
    All.push_back(E);
  }
  Enum.setEnumeratorsAttr(mlir::ArrayAttr::get(Module.getContext(), All));
  if (clashesAtNamespaceScope(Enum.getName()))
    Enum.setName(fresh(Enum.getName()));
}

void Renamer::renameFunction(cxx::FuncOp Func) {
  StringRef Name = Func.getName();
  Names Calls;
  addCalls(Func, Calls);
  auto Hides = [&](StringRef Local) {
    return isReservedInMetal(Local) || Calls.contains(Local);
  };
  // The name is that of an attribute, which changes.
  auto NewLocal = [&](StringRef Local) {
    return freshLocal(Func, Local, Calls).str();
  };
  if (!Func.getRecord()) {
    if (clashesAtNamespaceScope(Name))
      Func.setName(fresh(Name));
  } else if (Name.starts_with("~")) {
    // A destructor is called after its record.
    if (clashesAtNamespaceScope(Name.drop_front()))
      Func.setName("~" + fresh(Name.drop_front()).str());
  } else if (!Func.getConstructor() &&
             (isReservedInMetal(Name) ||
              CallsOfRecord[*Func.getRecord()].contains(Name))) {
    Func.setName(fresh(Name));
  }
  llvm::SmallVector<mlir::Attribute> Parameters;
  for (auto Parameter : Func.getParameterNames().getAsRange<mlir::StringAttr>())
    Parameters.push_back(
        Hides(Parameter.getValue())
            ? mlir::StringAttr::get(Module.getContext(),
                                    NewLocal(Parameter.getValue()))
            : Parameter);
  Func.setParameterNamesAttr(
      mlir::ArrayAttr::get(Module.getContext(), Parameters));
  Func.walk([&](cxx::VarOp Var) {
    if (Hides(Var.getName()))
      Var.setName(NewLocal(Var.getName()));
  });
}

void Renamer::renameInside(mlir::Operation *Op) {
  auto Rename = [&](auto Access, mlir::Type Object) {
    if (auto Place = mlir::dyn_cast<cxx::LValueType>(Object))
      Object = Place.getPointee();
    auto Type = mlir::dyn_cast<cxx::RecordType>(Object);
    if (!Type)
      return;
    auto Renamed = RenamedFields.find(Type.getName().getValue());
    if (Renamed != RenamedFields.end() &&
        Renamed->second.contains(Access.getField()))
      Access.setField(fresh(Access.getField()));
  };
  if (auto Member = mlir::dyn_cast<cxx::MemberOp>(Op))
    Rename(Member, Member.getObject().getType());
  if (auto Init = mlir::dyn_cast<cxx::MemberInitOp>(Op))
    Rename(
        Init,
        Op->getParentOfType<cxx::FuncOp>().getEntry().getArgument(0).getType());
  // Limits and the like have the same value in Metal.
  if (auto Macro = Op->getAttrOfType<mlir::StringAttr>("cxx.macro");
      Macro && clashesAtNamespaceScope(Macro.getValue()) &&
      !isMetalMacro(Macro.getValue()))
    Op->setAttr("cxx.macro", freshAttr(Macro.getValue()));
}

void Renamer::run() {
  collect();
  for (auto Record : Module.getOps<cxx::RecordOp>())
    renameRecord(Record);
  for (auto Enum : Module.getOps<cxx::EnumOp>())
    renameEnum(Enum);
  for (auto Func : Module.getOps<cxx::FuncOp>())
    renameFunction(Func);
  for (auto Global : Module.getOps<cxx::GlobalOp>())
    if (clashesAtNamespaceScope(Global.getName()))
      Global.setName(fresh(Global.getName()));
  Module.walk([&](mlir::Operation *Op) { renameInside(Op); });
}
