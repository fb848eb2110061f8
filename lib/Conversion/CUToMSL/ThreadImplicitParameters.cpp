//===- ThreadImplicitParameters.cpp - What helpers use implicitly -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// CUDA code names built-in variables, shared memory and device variables
/// wherever it likes. In Metal a kernel declares them as parameters and hands
/// them on. An item is one such thing; the items of a function are its own and
/// those of the functions it calls.
///
//===----------------------------------------------------------------------===//

#include "ExpressionTrees.h"
#include "OperatorNames.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

namespace cu2x {
#define GEN_PASS_DEF_THREADIMPLICITPARAMETERS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using cxx::AddressSpace;

namespace {

/// Hidden: a buffer of cu2x's own, a built-in of the cu dialect that is a
/// pointer.
enum class ItemKind { Global, Hidden, Shared, Dynamic, Builtin };

/// One thing that a function uses without being given it.
struct Item {
  ItemKind Kind;
  /// Tells items apart: symbol, origin and name of the variable, or name.
  std::string Key;
  std::string Name; ///< of the parameter
  cxx::LValueType Place;

  bool operator<(const Item &O) const {
    return std::tie(Kind, Key) < std::tie(O.Kind, O.Key);
  }
  bool operator==(const Item &O) const {
    return Kind == O.Kind && Key == O.Key;
  }
};

class ImplicitParameters {
public:
  explicit ImplicitParameters(mlir::ModuleOp Module)
      : Module(Module), Symbols(Module) {}
  void run();

private:
  void collect(cxx::FuncOp Func);
  void propagate();
  void rewrite(cxx::FuncOp Func);
  /// The parameter, or the variable of a kernel, for an item.
  mlir::Value provide(cxx::FuncOp Func, const Item &I);
  void replaceUses(cxx::FuncOp Func, llvm::ArrayRef<mlir::Value> Provided);
  void passOn(cxx::FuncOp Func, llvm::ArrayRef<mlir::Value> Provided);
  std::optional<Item> itemOf(mlir::Operation *Op, cxx::FuncOp Func);

  mlir::ModuleOp Module;
  mlir::SymbolTable Symbols;
  llvm::MapVector<mlir::Operation *, std::vector<Item>> Needs;
  /// Operators that became functions with a name.
  llvm::DenseSet<mlir::Operation *> NamedOperators;
  /// `extern __shared__` has one element type in the whole module.
  bool OneDynamicType = true;
};

struct ThreadImplicitParameters
    : impl::ThreadImplicitParametersBase<ThreadImplicitParameters> {
  void runOnOperation() override { ImplicitParameters(getOperation()).run(); }
};

} // namespace

/// Tables and named numbers stay at program scope; the others have storage that
/// the host knows.
static bool isBound(cxx::GlobalOp Global) {
  return Global->hasAttr("cu.device") || Global->hasAttr("cu.constant") ||
         Global->hasAttr("cu.managed");
}

/// The type of the parameter that hands an item on: a pointer for an array, a
/// reference for another object, the value of a built-in variable.
static mlir::Type parameterType(const Item &I) {
  mlir::Type Pointee = I.Place.getPointee();
  if (I.Kind == ItemKind::Builtin || I.Kind == ItemKind::Hidden)
    return Pointee;
  if (auto Array = mlir::dyn_cast<cxx::ArrayType>(Pointee))
    return cxx::PointerType::get(Array.getElement(), I.Place.getSpace(),
                                 I.Place.getIsConst(), I.Place.getIsVolatile());
  return cxx::ReferenceType::get(Pointee, I.Place.getSpace(),
                                 I.Place.getIsConst(), I.Place.getIsVolatile());
}

std::optional<Item> ImplicitParameters::itemOf(mlir::Operation *Op,
                                               cxx::FuncOp Func) {
  if (auto Builtin = mlir::dyn_cast<cu::BuiltinOp>(Op)) {
    auto Place = mlir::cast<cxx::LValueType>(Builtin.getType());
    bool Hidden = mlir::isa<cxx::PointerType>(Place.getPointee());
    return Item{Hidden ? ItemKind::Hidden : ItemKind::Builtin,
                Builtin.getName().str(), Builtin.getName().str(), Place};
  }
  if (auto Reference = mlir::dyn_cast<cxx::GlobalRefOp>(Op)) {
    auto Global = Symbols.lookup<cxx::GlobalOp>(Reference.getGlobal());
    if (!Global || !isBound(Global))
      return std::nullopt;
    cxx::LValueType Place = Global.getPlace();
    // The constant space cannot be written; its type need not say so twice.
    return Item{ItemKind::Global, Global.getSymName().str(),
                Global.getName().str(), Place};
  }
  auto Var = mlir::dyn_cast<cxx::VarOp>(Op);
  if (!Var || !Var->hasAttr("cu.shared"))
    return std::nullopt;
  cxx::LValueType Place = Var.getVariable().getType();
  if (Var->hasAttr("cu.dynamic")) {
    if (OneDynamicType)
      return Item{ItemKind::Dynamic, "", Var.getName().str(), Place};
    mlir::Type Byte = mlir::IntegerType::get(Module.getContext(), 8,
                                             mlir::IntegerType::Unsigned);
    return Item{ItemKind::Dynamic, "", "dynamic_memory",
                cxx::LValueType::get(cxx::ArrayType::get(0, Byte),
                                     AddressSpace::Threadgroup)};
  }
  if (auto Identity = Var->getAttrOfType<mlir::StringAttr>("cu.identity"))
    return Item{ItemKind::Shared, "#" + Identity.str(), Var.getName().str(),
                Place};
  // A kernel's own stays where it is.
  if (Func->hasAttr("cu.kernel"))
    return std::nullopt;
  llvm::StringRef Origin = Func.getSymName();
  if (auto Attribute = Func->getAttrOfType<mlir::StringAttr>("cu.origin"))
    Origin = Attribute.getValue();
  std::string Place2;
  llvm::raw_string_ostream(Place2) << Var.getLoc();
  return Item{ItemKind::Shared, (Origin + "/" + Var.getName() + Place2).str(),
              Var.getName().str(), Place};
}

static void add(std::vector<Item> &Items, const Item &I) {
  if (!llvm::is_contained(Items, I))
    Items.push_back(I);
}

void ImplicitParameters::collect(cxx::FuncOp Func) {
  std::vector<Item> &Items = Needs[Func];
  Func.walk([&](mlir::Operation *Op) {
    if (std::optional<Item> I = itemOf(Op, Func))
      add(Items, *I);
  });
}

void ImplicitParameters::propagate() {
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (auto &[Op, Items] : Needs) {
      size_t Before = Items.size();
      std::vector<Item> &Mine = Items;
      Op->walk([&, Op = Op](mlir::Operation *Inner) {
        if (cxx::FuncOp Callee = calleeOf(Inner, Symbols))
          if (Callee != Op)
            for (const Item &I : Needs[Callee])
              add(Mine, I);
      });
      Changed |= Items.size() != Before;
    }
  }
  for (auto &[Op, Items] : Needs)
    llvm::sort(Items);
}

/// The attribute of Metal that has the value of a built-in variable.
static llvm::StringRef builtinAttribute(llvm::StringRef Name) {
  return llvm::StringSwitch<llvm::StringRef>(Name)
      .Case("threadIdx", "thread_position_in_threadgroup")
      .Case("blockIdx", "threadgroup_position_in_grid")
      .Case("blockDim", "threads_per_threadgroup")
      .Case("gridDim", "threadgroups_per_grid")
      .Case("laneId", "thread_index_in_simdgroup")
      .Case("warpId", "simdgroup_index_in_threadgroup")
      .Case("threadRank", "thread_index_in_threadgroup")
      .Case("warpsPerBlock", "simdgroups_per_threadgroup")
      .Default("");
}

mlir::Value ImplicitParameters::provide(cxx::FuncOp Func, const Item &I) {
  bool IsKernel = Func->hasAttr("cu.kernel");
  mlir::OpBuilder B = mlir::OpBuilder::atBlockBegin(&Func.getEntry());
  std::string Name = I.Name;
  // Another parameter or variable of that name keeps it.
  auto Taken = [&](llvm::StringRef Candidate) {
    bool Found = false;
    for (unsigned N = 0; N != Func.getNumParameters(); ++N)
      Found |= Func.getParameterName(N) == Candidate;
    Func.walk([&](cxx::VarOp Var) {
      Found |= Var.getName() == Candidate && !itemOf(Var, Func);
    });
    return Found;
  };
  while (Taken(Name))
    Name += "_";
  if (IsKernel && I.Kind == ItemKind::Shared) {
    return cxx::VarOp::create(B, Func.getLoc(), I.Place, Name, mlir::Value(),
                              false, false, false, mlir::StringAttr())
        .getVariable();
  }
  unsigned N = Func.getNumParameters();
  mlir::Value Argument = Func.insertParameter(N, parameterType(I), Name);
  if (!IsKernel)
    return Argument;
  switch (I.Kind) {
  case ItemKind::Builtin: {
    llvm::StringRef Attribute = builtinAttribute(I.Key);
    assert(!Attribute.empty() && "a built-in variable that Metal has");
    Func.setParameterAttr(N, "msl.builtin", B.getStringAttr(Attribute));
    break;
  }
  case ItemKind::Dynamic:
    Func.setParameterAttr(N, "msl.threadgroup", B.getI64IntegerAttr(0));
    // The comment beside the declaration goes with the name.
    Func.walk([&](cxx::VarOp Var) {
      if (mlir::Attribute Comment = Var->getAttr("cxx.trailing");
          Comment && Var->hasAttr("cu.dynamic"))
        Func.setParameterAttr(N, "cxx.comment_behind", Comment);
    });
    break;
  case ItemKind::Hidden:
    Func.setParameterAttr(N, "msl.hidden", B.getStringAttr(I.Key));
    break;
  case ItemKind::Global:
    Func.setParameterAttr(N, "msl.symbol", B.getStringAttr(I.Key));
    if (auto Comments =
            Symbols.lookup(I.Key)->getAttrOfType<mlir::DictionaryAttr>(
                "cxx.comments_behind"))
      if (mlir::Attribute Comment = Comments.get(I.Key))
        Func.setParameterAttr(N, "cxx.comment_behind", Comment);
    break;
  case ItemKind::Shared:
    break;
  }
  return Argument;
}

/// Puts a parameter where an item was used as the place \p Old.
static void replacePlace(mlir::Value Old, mlir::Value Provided, const Item &I) {
  auto Place = mlir::cast<cxx::LValueType>(Provided.getType());
  auto Pointer = mlir::dyn_cast<cxx::PointerType>(Place.getPointee());
  bool IsArray = mlir::isa<cxx::ArrayType>(
      mlir::cast<cxx::LValueType>(Old.getType()).getPointee());
  if (!IsArray || !Pointer) {
    Old.replaceAllUsesWith(Provided);
    return;
  }
  for (mlir::OpOperand &Use : llvm::make_early_inc_range(Old.getUses())) {
    mlir::Operation *User = Use.getOwner();
    mlir::OpBuilder B(User);
    mlir::Value Value =
        cxx::LoadOp::create(B, User->getLoc(), Pointer, Provided);
    if (auto Decay = mlir::dyn_cast<cxx::DecayOp>(User)) {
      auto To = mlir::cast<cxx::PointerType>(Decay.getType());
      if (To.getPointee() != Pointer.getPointee())
        Value = cxx::CastOp::create(B, User->getLoc(), To, Value, "c");
      Decay.replaceAllUsesWith(Value);
      Decay.erase();
      continue;
    }
    // The array as a whole.
    auto Whole = mlir::cast<cxx::LValueType>(Old.getType());
    Value = cxx::CastOp::create(
        B, User->getLoc(),
        cxx::PointerType::get(Whole.getPointee(), Whole.getSpace(),
                              Whole.getIsConst(), Whole.getIsVolatile()),
        Value, "c");
    Use.set(cxx::DerefOp::create(B, User->getLoc(), Whole, Value));
  }
}

void ImplicitParameters::replaceUses(cxx::FuncOp Func,
                                     llvm::ArrayRef<mlir::Value> Provided) {
  const std::vector<Item> &Items = Needs[Func];
  llvm::SmallVector<mlir::Operation *> Uses;
  Func.walk([&](mlir::Operation *Op) {
    if (itemOf(Op, Func) && !llvm::is_contained(Provided, Op->getResult(0)))
      Uses.push_back(Op);
  });
  for (mlir::Operation *Op : Uses) {
    Item I = *itemOf(Op, Func);
    size_t N = llvm::find(Items, I) - Items.begin();
    mlir::Value Old = Op->getResult(0);
    // A second declaration under another name: a pointer to the same memory.
    replacePlace(Old, Provided[N], I);
    Op->erase();
  }
}

void ImplicitParameters::passOn(cxx::FuncOp Func,
                                llvm::ArrayRef<mlir::Value> Provided) {
  const std::vector<Item> &Items = Needs[Func];
  llvm::SmallVector<mlir::Operation *> Calls;
  Func.walk([&](mlir::Operation *Op) {
    if (calleeOf(Op, Symbols))
      Calls.push_back(Op);
  });
  for (mlir::Operation *Op : Calls) {
    cxx::FuncOp Callee = calleeOf(Op, Symbols);
    llvm::SmallVector<mlir::Value> Operands(Op->getOperands());
    mlir::OpBuilder B(Op);
    for (const Item &I : Needs[Callee]) {
      mlir::Value Value = Provided[llvm::find(Items, I) - Items.begin()];
      mlir::Type Wanted = parameterType(I);
      auto Place = mlir::cast<cxx::LValueType>(Value.getType());
      if (mlir::isa<cxx::ArrayType>(Place.getPointee()))
        Value = cxx::DecayOp::create(B, Op->getLoc(), Wanted, Value);
      else if (!mlir::isa<cxx::ReferenceType>(Wanted))
        Value = cxx::LoadOp::create(B, Op->getLoc(), Place.getPointee(), Value);
      Operands.push_back(Value);
    }
    if (Operands.size() == Op->getNumOperands())
      continue;
    Op->setOperands(Operands);
    // An operator has no room for more operands, except the call.
    if (Callee.getName().starts_with("operator") &&
        Callee.getName() != "operator()") {
      Callee.setName(operatorFunctionName(Callee.getName()));
      NamedOperators.insert(Callee);
    }
    if (NamedOperators.contains(Callee))
      Op->removeAttr("syntax");
  }
}

/// A kernel's own __shared__ variables stand at its top in Metal.
static void hoistShared(cxx::FuncOp Kernel) {
  llvm::SmallVector<cxx::VarOp> Shared;
  Kernel.walk([&](cxx::VarOp Var) {
    if (Var->hasAttr("cu.shared"))
      Shared.push_back(Var);
  });
  llvm::StringSet<> Names;
  for (cxx::VarOp Var : Shared) {
    Var->removeAttr("cu.shared");
    // Those of different scopes may share a name.
    std::string Name = Var.getName().str();
    while (!Names.insert(Name).second)
      Name += "_";
    Var.setName(Name);
    if (Var->getBlock() != &Kernel.getEntry())
      Var->moveBefore(&Kernel.getEntry().front());
  }
}

void ImplicitParameters::rewrite(cxx::FuncOp Func) {
  llvm::SmallVector<mlir::Value> Provided;
  for (const Item &I : Needs[Func])
    Provided.push_back(provide(Func, I));
  replaceUses(Func, Provided);
  passOn(Func, Provided);
  if (Func->hasAttr("cu.kernel"))
    hoistShared(Func);
}

void ImplicitParameters::run() {
  mlir::Type Element;
  Module.walk([&](cxx::VarOp Var) {
    if (!Var->hasAttr("cu.dynamic"))
      return;
    auto Array = mlir::dyn_cast<cxx::ArrayType>(
        Var.getVariable().getType().getPointee());
    mlir::Type This = Array ? Array.getElement() : mlir::Type();
    OneDynamicType &= This && (!Element || This == Element);
    Element = This;
  });
  // What a variable is refused for goes with it, so that its users say it.
  Module.walk([&](cxx::GlobalRefOp Reference) {
    auto Global = Symbols.lookup<cxx::GlobalOp>(Reference.getGlobal());
    if (Global && isBound(Global) && cu::isRefused(Global))
      for (const cu::Entry &E : cu::findings(Global))
        cu::report(Reference, E.Kind, E.Arguments, E.At);
  });
  for (auto Func : Module.getOps<cxx::FuncOp>())
    collect(Func);
  propagate();
  // A destructor has no room for parameters.
  for (auto &[Func, Items] : Needs)
    if (!Items.empty() &&
        mlir::cast<cxx::FuncOp>(Func).getName().starts_with("~"))
      cu::refuseConstruct(
          Func, "a destructor that uses '" + Items.front().Name + "'",
          "keep a pointer or the value in the object", Func->getLoc());
  for (auto Func : llvm::make_early_inc_range(Module.getOps<cxx::FuncOp>()))
    rewrite(Func);
  for (auto Global : llvm::make_early_inc_range(Module.getOps<cxx::GlobalOp>()))
    if (isBound(Global)) {
      // The report names the variable as the program does.
      llvm::StringRef Symbol = Global.getSymName();
      auto Address = Global->getAttrOfType<mlir::StringAttr>("cu.address_of");
      auto Initial = Global->getAttrOfType<mlir::StringAttr>("cu.initial");
      auto Linked = Global->getAttrOfType<mlir::StringAttr>("cu.linked");
      for (auto Func : Module.getOps<cxx::FuncOp>())
        for (unsigned N = 0; N != Func.getNumParameters(); ++N)
          if (auto Attribute = mlir::dyn_cast_or_null<mlir::StringAttr>(
                  Func.getParameterAttr(N, "msl.symbol"));
              Attribute && Attribute.getValue() == Symbol) {
            if (Address)
              Func.setParameterAttr(N, "msl.symbol_address", Address);
            if (Initial)
              Func.setParameterAttr(N, "msl.initial", Initial);
            if (Linked)
              Func.setParameterAttr(N, "msl.linked", Linked);
          }
      Global.erase();
    }
}
