//===- Linking.cpp - Functions of other units -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What nvlink does with `-rdc=true`, before anything is lowered: a function
/// has versions for the address spaces it is called with, and they can only be
/// made where it is called.
///
//===----------------------------------------------------------------------===//

#include "Linking.h"
#include "References.h"
#include "cu2x/Conversion/ClangToCXX/Import.h"
#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/raw_ostream.h"
#include <map>
#include <memory>

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

static StringRef symbolOf(mlir::Operation *Op) {
  return mlir::SymbolTable::getSymbolName(Op).getValue();
}

static bool isDeclaration(mlir::Operation *Op) {
  return Op->hasAttr(ExternalAttr);
}

/// What \p Op means, as a text: without places, findings, comments, and what
/// depends on its uses.
static std::string meaning(mlir::Operation *Op) {
  mlir::Operation *Copy = Op->clone();
  Copy->walk([](mlir::Operation *Inner) {
    llvm::SmallVector<mlir::StringAttr> Dropped;
    for (mlir::NamedAttribute Attribute : Inner->getDiscardableAttrs())
      if (Attribute.getName() == cu::FindingsAttr ||
          Attribute.getName().getValue().starts_with("cxx.comment") ||
          Attribute.getName() == "cxx.default_constructor")
        Dropped.push_back(Attribute.getName());
    for (mlir::StringAttr Name : Dropped)
      Inner->removeDiscardableAttr(Name);
  });
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  Copy->print(OS, mlir::OpPrintingFlags().useLocalScope());
  Copy->destroy();
  return Text;
}

/// The names of the variables of the device that \p Module's unit declares.
static llvm::StringSet<> declaredVariables(mlir::ModuleOp Module) {
  llvm::StringSet<> Names;
  if (auto All = Module->getAttrOfType<mlir::ArrayAttr>(VariablesAttr))
    for (auto Name : All.getAsRange<mlir::StringAttr>())
      Names.insert(Name.getValue());
  return Names;
}

namespace {

/// Another unit, and what of it is in the module.
struct Source {
  Source(const LinkedUnit &Unit)
      : Unit(Unit), Module(Unit.Module), Symbols(Module), Uses(Module) {}

  const LinkedUnit &Unit;
  mlir::ModuleOp Module;
  mlir::SymbolTable Symbols;
  References Uses;
  /// The symbols that its operations have in the module.
  std::map<std::string, std::string> Taken;
};

class Linker {
public:
  Linker(mlir::ModuleOp Module, llvm::ArrayRef<LinkedUnit> Units)
      : Module(Module), Symbols(Module), Variables(declaredVariables(Module)) {
    for (const LinkedUnit &Unit : Units)
      Sources.push_back(std::make_unique<Source>(Unit));
    for (mlir::Operation &Op : Module.getOps())
      addName(&Op);
  }

  void run();

private:
  void addName(mlir::Operation *Op);
  void removeName(cxx::FuncOp Func);
  Source *definer(cxx::FuncOp Declaration, std::string &Why);
  std::string obstacle(Source &From, mlir::Operation *Op) const;
  bool isSame(Source &From, mlir::Operation *Op,
              const llvm::StringSet<> &Apart) const;
  std::string freshName(StringRef Name) const;
  std::string take(Source &From, cxx::FuncOp Declaration);
  void copy(Source &From, mlir::Operation *Op, mlir::Operation *Before);
  void refuseCalls(cxx::FuncOp Declaration, StringRef Why);

  mlir::ModuleOp Module;
  mlir::SymbolTable Symbols;
  const llvm::StringSet<> Variables;
  std::vector<std::unique_ptr<Source>> Sources;
  /// What is printed at namespace scope, with the types of functions.
  std::map<std::string, std::vector<mlir::Type>> Names;
};

} // namespace

void Linker::addName(mlir::Operation *Op) {
  if (auto Func = mlir::dyn_cast<cxx::FuncOp>(Op)) {
    if (!Func.getRecord())
      Names[Func.getName().str()].push_back(Func.getFunctionType());
  } else if (mlir::isa<mlir::SymbolOpInterface>(Op)) {
    Names[symbolOf(Op).str()].push_back({});
  }
}

void Linker::removeName(cxx::FuncOp Func) {
  auto It = Names.find(Func.getName().str());
  if (It == Names.end())
    return;
  auto Type = llvm::find(It->second, mlir::Type(Func.getFunctionType()));
  if (Type != It->second.end())
    It->second.erase(Type);
  if (It->second.empty())
    Names.erase(It);
}

/// The unit that defines the function; null, and why, if there is none.
Source *Linker::definer(cxx::FuncOp Declaration, std::string &Why) {
  Source *Found = nullptr;
  for (auto &From : Sources) {
    mlir::Operation *Op = From->Symbols.lookup(Declaration.getSymName());
    if (!Op || isDeclaration(Op))
      continue;
    if (!Found) {
      Found = From.get();
      continue;
    }
    mlir::Operation *Other = Found->Symbols.lookup(Declaration.getSymName());
    if (meaning(Op) != meaning(Other)) {
      Why = "which " + Found->Unit.Name + " and " + From->Unit.Name +
            " define in different ways";
      return nullptr;
    }
  }
  if (!Found)
    Why = "which has no definition in this unit";
  else if (Found->Symbols.lookup<cxx::FuncOp>(Declaration.getSymName())
               .getFunctionType() != Declaration.getFunctionType())
    Why = "which " + Found->Unit.Name + " defines with another type";
  else if (!Found->Unit.SameOptions)
    Why = "which " + Found->Unit.Name +
          " compiles with other options for floating point";
  return Why.empty() ? Found : nullptr;
}

/// Why \p Op cannot come into the module; empty if it can.
std::string Linker::obstacle(Source &From, mlir::Operation *Op) const {
  mlir::Operation *Here = Symbols.lookup(symbolOf(Op));
  std::string Needs = "whose definition in " + From.Unit.Name + " needs ";
  auto Global = mlir::dyn_cast<cxx::GlobalOp>(Op);
  if (Global &&
      (Global->hasAttr("cu.device") || Global->hasAttr("cu.managed") ||
       Global->hasAttr("cu.constant"))) {
    auto Address = Global->getAttrOfType<mlir::StringAttr>("cu.address_of");
    if (From.Unit.IsOwn)
      return "";
    if (!Address)
      return Needs + "a static variable of a function";
    bool IsOwn = Global->hasAttr(InternalAttr) ||
                 !Variables.contains(Address.getValue());
    auto Same = mlir::dyn_cast_or_null<cxx::GlobalOp>(Here);
    if (IsOwn || (Here && (!Same || Same.getType() != Global.getType() ||
                           Same->hasAttr(InternalAttr))))
      return Needs + "the variable '" + Global.getSymName().str() +
             "', which this unit does not declare";
    return "";
  }
  if (!Here) {
    // Only functions can be called otherwise than they are.
    auto Func = mlir::dyn_cast<cxx::FuncOp>(Op);
    auto It = Names.find(Func ? Func.getName().str() : symbolOf(Op).str());
    bool IsOperator = Func && Func.getName().starts_with("operator");
    if (It != Names.end() &&
        (!Func ||
         (IsOperator && !Func.getRecord() &&
          llvm::is_contained(It->second, mlir::Type(Func.getFunctionType())))))
      return Needs + "a '" + It->first + "' beside that of this unit";
    return "";
  }
  if (Op->hasAttr(InternalAttr) || Here->hasAttr(InternalAttr))
    return "";
  // The other is defined elsewhere, or is looked for as well.
  if (isDeclaration(Op) || isDeclaration(Here) || meaning(Op) == meaning(Here))
    return "";
  return Needs + "another '" + symbolOf(Op).str() + "' than this unit has";
}

/// Whether the module's operation of the same symbol can stand for \p Op.
/// \p Apart are the symbols of which that is known to be wrong.
bool Linker::isSame(Source &From, mlir::Operation *Op,
                    const llvm::StringSet<> &Apart) const {
  mlir::Operation *Here = Symbols.lookup(symbolOf(Op));
  if (!Here || Apart.contains(symbolOf(Op)))
    return false;
  if (mlir::isa<cxx::GlobalOp>(Op) && Op->hasAttr("cu.address_of"))
    return true;
  if (isDeclaration(Op) || isDeclaration(Here))
    return true;
  if (meaning(Op) != meaning(Here))
    return false;
  return llvm::none_of(From.Uses.closure(Op), [&](mlir::Operation *Needed) {
    return Apart.contains(symbolOf(Needed));
  });
}

/// A name that nothing of the module has. Functions of two units are no
/// overloads of each other, since a call might mean the other one then.
std::string Linker::freshName(StringRef Name) const {
  std::string Candidate = Name.str();
  for (unsigned N = 2; Names.count(Candidate); ++N)
    Candidate = Name.str() + "_" + std::to_string(N);
  return Candidate;
}

/// Copies \p Op, with its comments, in front of \p Before.
void Linker::copy(Source &From, mlir::Operation *Op, mlir::Operation *Before) {
  mlir::Operation *First = Op;
  while (mlir::isa_and_nonnull<cxx::CommentOp>(First->getPrevNode()))
    First = First->getPrevNode();
  mlir::OpBuilder B(Before);
  for (; First != Op; First = First->getNextNode())
    B.clone(*First);
  mlir::Operation *Copy = B.clone(*Op);
  if (auto Func = mlir::dyn_cast<cxx::FuncOp>(Copy);
      Func && !Func.getRecord() && !Func.getName().starts_with("operator"))
    Func.setName(freshName(Func.getName()));
  // Its value is the business of the host that defines it.
  if (auto Global = mlir::dyn_cast<cxx::GlobalOp>(Copy);
      Global && Global->hasAttr("cu.address_of"))
    Global.getInit().getBlocks().clear();
  mlir::AttrTypeReplacer Replacer;
  Replacer.addReplacement(
      [&](mlir::FlatSymbolRefAttr Old) -> std::optional<mlir::Attribute> {
        auto It = From.Taken.find(Old.getValue().str());
        if (It == From.Taken.end() || It->second == Old.getValue())
          return std::nullopt;
        return mlir::FlatSymbolRefAttr::get(Old.getContext(), It->second);
      });
  Replacer.recursivelyReplaceElementsIn(Copy, /*replaceAttrs=*/true,
                                        /*replaceLocs=*/false,
                                        /*replaceTypes=*/true);
  mlir::SymbolTable::setSymbolName(Copy, From.Taken[symbolOf(Op).str()]);
  Symbols.insert(Copy);
  addName(Copy);
  // The record has now a constructor that is printed.
  if (auto Func = mlir::dyn_cast<cxx::FuncOp>(Copy);
      Func && Func.getConstructor() && Func.getNumParameters() == 1)
    if (mlir::Operation *Record = Symbols.lookup(*Func.getRecord()))
      Record->removeAttr("cxx.default_constructor");
}

/// Replaces the declaration by the definition of \p From. Returns why that is
/// not possible.
std::string Linker::take(Source &From, cxx::FuncOp Declaration) {
  std::string Symbol = Declaration.getSymName().str();
  mlir::Operation *Definition = From.Symbols.lookup(Symbol);
  llvm::SetVector<mlir::Operation *> Needed = From.Uses.closure(Definition);
  for (mlir::Operation *Op : Needed)
    if (std::string Why = obstacle(From, Op); !Why.empty())
      return Why;
  // Functions of the same name that are the units' own stay apart, and so do
  // those that call them.
  llvm::StringSet<> Apart;
  for (size_t Before = ~size_t(0); Before != Apart.size();) {
    Before = Apart.size();
    for (mlir::Operation *Op : Needed)
      if (Op != Definition && !isSame(From, Op, Apart) &&
          Symbols.lookup(symbolOf(Op)))
        Apart.insert(symbolOf(Op));
  }
  for (const auto &Entry : Apart)
    if (!mlir::isa<cxx::FuncOp>(From.Symbols.lookup(Entry.getKey())))
      return "whose definition in " + From.Unit.Name + " needs another '" +
             Entry.getKey().str() + "' than this unit has";

  llvm::SetVector<mlir::Operation *> New;
  for (mlir::Operation &Op : From.Module.getOps()) {
    if (!Needed.contains(&Op) || &Op == Definition ||
        From.Taken.count(symbolOf(&Op).str()))
      continue;
    std::string Name = symbolOf(&Op).str();
    if (!Apart.contains(Name) && Symbols.lookup(Name)) {
      From.Taken[Name] = Name;
      continue;
    }
    std::string Fresh = Name;
    for (unsigned N = 2; Symbols.lookup(Fresh); ++N)
      Fresh = Name + "." + std::to_string(N);
    From.Taken[Name] = Fresh;
    New.insert(&Op);
  }
  From.Taken[Symbol] = Symbol;
  removeName(Declaration);
  Symbols.remove(Declaration);
  for (mlir::Operation *Op : New)
    copy(From, Op, Declaration);
  copy(From, Definition, Declaration);
  // Overloads that the unit declares are overloads.
  auto Copy = Symbols.lookup<cxx::FuncOp>(Symbol);
  removeName(Copy);
  Copy.setName(Declaration.getName());
  addName(Copy);
  Declaration->erase();
  return "";
}

/// The calls become refusals.
void Linker::refuseCalls(cxx::FuncOp Declaration, StringRef Why) {
  std::string What =
      ("a call of '" +
       Declaration->getAttrOfType<mlir::StringAttr>(ExternalAttr).getValue() +
       "', " + Why)
          .str();
  llvm::SmallVector<cxx::CallOp> Calls;
  Module.walk([&](cxx::CallOp Call) {
    if (Call.getCallee() == Declaration.getSymName())
      Calls.push_back(Call);
  });
  for (cxx::CallOp Call : Calls) {
    cu::refuseConstruct(Call, What, "define it in a header or in this file",
                        Call.getLoc());
    mlir::OpBuilder B(Call);
    auto Refused = cu::CallOp::create(
        B, Call.getLoc(), Call->getResult(0).getType(), "cu2x.refused",
        mlir::ValueRange(), mlir::StringAttr());
    Call->replaceAllUsesWith(Refused);
    Call->erase();
  }
  if (mlir::SymbolTable::symbolKnownUseEmpty(Declaration, Module))
    Symbols.erase(Declaration);
  else
    cu::refuseConstruct(Declaration, What, "", Declaration.getLoc());
}

void Linker::run() {
  for (bool Changed = true; Changed;) {
    Changed = false;
    llvm::SmallVector<cxx::FuncOp> Declarations;
    for (auto Func : Module.getOps<cxx::FuncOp>())
      if (isDeclaration(Func) && !cu::isRefused(Func))
        Declarations.push_back(Func);
    for (cxx::FuncOp Declaration : Declarations) {
      std::string Why;
      if (Source *From = definer(Declaration, Why))
        Why = take(*From, Declaration);
      if (!Why.empty())
        refuseCalls(Declaration, Why);
      Changed = true;
    }
  }
  for (mlir::Operation &Op : Module.getOps())
    Op.removeAttr(InternalAttr);
  Module->removeAttr(VariablesAttr);
}

bool metal::callsOthers(mlir::ModuleOp Module) {
  return llvm::any_of(Module.getOps<cxx::FuncOp>(), isDeclaration);
}

void metal::linkFunctions(mlir::ModuleOp Module,
                          llvm::ArrayRef<LinkedUnit> Units) {
  Linker(Module, Units).run();
}
