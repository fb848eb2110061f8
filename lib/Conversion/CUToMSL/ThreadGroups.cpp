//===- ThreadGroups.cpp - Groups of any kind --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ThreadGroups.h"
#include "CallEmitter.h"
#include "GroupCall.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "llvm/ADT/StringSet.h"
#include <map>

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

static constexpr llvm::StringLiteral Any = "cooperative_groups::thread_group";

/// The opaque class of a value, or that a place or reference leads to.
static cxx::OpaqueType classOf(mlir::Type Type) {
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  if (auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Type))
    Type = Reference.getPointee();
  return mlir::dyn_cast<cxx::OpaqueType>(Type);
}

static bool isAny(mlir::Type Type) {
  cxx::OpaqueType Class = classOf(Type);
  return Class && Class.getName() == Any;
}

/// The class of \p V where it is that of a group of a known kind; null else.
static cxx::OpaqueType knownClass(Value V) {
  cxx::OpaqueType Class = classOf(V.getType());
  GroupKind Kind = Class ? groupOf(Class.getName()).Kind : GroupKind::None;
  return Kind == GroupKind::None || Kind == GroupKind::Other ? cxx::OpaqueType()
                                                             : Class;
}

/// \p Type with \p Class in the place of `thread_group`.
static mlir::Type withClass(mlir::Type Type, cxx::OpaqueType Class) {
  mlir::AttrTypeReplacer Replacer;
  Replacer.addReplacement([&](cxx::OpaqueType Old) -> mlir::Type {
    return Old.getName() == Any ? Class : Old;
  });
  return Replacer.replace(Type);
}

/// What a version of a function is called by its group.
static std::string suffix(cxx::OpaqueType Class) {
  Group Of = groupOf(Class.getName());
  switch (Of.Kind) {
  case GroupKind::Block:
    return "_block";
  case GroupKind::Grid:
    return "_grid";
  case GroupKind::Tile:
    return "_tile" + std::to_string(Of.Size);
  default:
    return "_lanes";
  }
}

namespace {

class ThreadGroups {
public:
  explicit ThreadGroups(mlir::ModuleOp Module)
      : Module(Module), Symbols(Module) {}
  void run();

private:
  void resolve(cxx::FuncOp Func);
  void resolve(mlir::Operation *Op);
  void resolveCall(cxx::CallOp Call);
  void resolvePartition(cu::CallOp Call);
  cxx::FuncOp version(cxx::FuncOp Func, llvm::ArrayRef<cxx::OpaqueType> Of);
  /// Takes out a function of which there are versions alone.
  void erase(cxx::FuncOp Func);

  mlir::ModuleOp Module;
  mlir::SymbolTable Symbols;
  using Key = std::pair<mlir::Operation *, std::string>;
  std::map<Key, cxx::FuncOp> Versions;
  /// Those that were there before; versions are made of them.
  llvm::SmallVector<cxx::FuncOp> Open;
};

} // namespace

static bool takesAny(cxx::FuncOp Func) {
  return llvm::any_of(Func.getFunctionType().getInputs(), isAny);
}

/// `tiled_partition(group, 4)`, whose class does not say the size.
void ThreadGroups::resolvePartition(cu::CallOp Call) {
  cxx::OpaqueType Parent = knownClass(Call.getOperands()[0]);
  std::optional<int64_t> Size = constantValue(Call.getOperands()[1]);
  if (!Parent || !Size || *Size < 1 || *Size > 32 ||
      !llvm::isPowerOf2_64(*Size))
    return;
  Group Of = groupOf(Parent.getName());
  bool Divides = Of.Kind == GroupKind::Block ||
                 (Of.Kind == GroupKind::Tile && *Size <= Of.Size);
  if (!Divides)
    return;
  std::string Name = "cooperative_groups::thread_block_tile<" +
                     std::to_string(*Size) + ", " + Parent.getName().str() +
                     ">";
  Call.getResult().setType(cxx::OpaqueType::get(Call.getContext(), Name));
  Value Number = Call.getOperands()[1];
  Call->eraseOperand(1);
  eraseUnused(Number);
}

/// Whether the variable holds what it was made with.
static bool isNeverAssigned(cxx::VarOp Var) {
  return llvm::none_of(Var->getUsers(), [](mlir::Operation *User) {
    return mlir::isa<cxx::AssignOp>(User);
  });
}

void ThreadGroups::resolve(mlir::Operation *Op) {
  if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
    return resolveCall(Call);
  if (auto Call = mlir::dyn_cast<cu::CallOp>(Op)) {
    StringRef Callee = Call.getCallee();
    if (Call.getNumOperands() == 2 &&
        Callee == "cooperative_groups::tiled_partition" &&
        isAny(Call.getResult().getType()))
      return resolvePartition(Call);
    auto [Class, Method] = Callee.rsplit("::");
    if (Class != Any || Call.getNumOperands() == 0)
      return;
    if (cxx::OpaqueType Of = knownClass(Call.getOperands()[0]))
      Call.setCallee((Of.getName() + "::" + Method).str());
    return;
  }
  if (Op->getNumResults() != 1 || Op->getNumOperands() != 1 ||
      !isAny(Op->getResult(0).getType()) ||
      !mlir::isa<cxx::VarOp, cxx::LoadOp, cxx::TemporaryOp>(Op))
    return;
  auto Var = mlir::dyn_cast<cxx::VarOp>(Op);
  cxx::OpaqueType Of = knownClass(Op->getOperand(0));
  if (!Of || (Var && !isNeverAssigned(Var)))
    return;
  Value Result = Op->getResult(0);
  Result.setType(withClass(Result.getType(), Of));
}

void ThreadGroups::resolve(cxx::FuncOp Func) {
  Func.walk<mlir::WalkOrder::PreOrder>([&](mlir::Operation *Op) {
    if (Op != Func)
      resolve(Op);
  });
}

void ThreadGroups::resolveCall(cxx::CallOp Call) {
  auto Callee = Symbols.lookup<cxx::FuncOp>(Call.getCallee());
  if (!Callee || !llvm::is_contained(Open, Callee))
    return;
  llvm::SmallVector<cxx::OpaqueType> Of;
  for (auto [Type, Operand] :
       llvm::zip(Callee.getFunctionType().getInputs(), Call.getOperands())) {
    if (!isAny(Type))
      continue;
    Of.push_back(knownClass(Operand));
    if (!Of.back())
      return;
  }
  cxx::FuncOp Version = version(Callee, Of);
  Call.setCalleeAttr(mlir::FlatSymbolRefAttr::get(Version.getSymNameAttr()));
}

cxx::FuncOp ThreadGroups::version(cxx::FuncOp Func,
                                  llvm::ArrayRef<cxx::OpaqueType> Of) {
  std::string Suffix;
  for (cxx::OpaqueType Class : Of)
    Suffix += suffix(Class);
  cxx::FuncOp &Made = Versions[{Func, Suffix}];
  if (Made)
    return Made;
  mlir::OpBuilder Before(Func);
  // Each has the comments of the one that was written.
  llvm::SmallVector<mlir::Operation *> Comments;
  for (mlir::Operation *Op = Func->getPrevNode();
       mlir::isa_and_nonnull<cxx::CommentOp>(Op); Op = Op->getPrevNode())
    Comments.insert(Comments.begin(), Op);
  cxx::FuncOp Version = Made = Func.clone();
  Version.setSymName((Func.getSymName() + Suffix).str());
  Version.setName((Func.getName() + Suffix).str());
  llvm::SmallVector<mlir::Type> Types(Func.getFunctionType().getInputs());
  for (unsigned N = 0, Next = 0; N != Types.size(); ++N)
    if (isAny(Types[N])) {
      mlir::BlockArgument Argument = Version.getEntry().getArgument(N);
      Types[N] = withClass(Types[N], Of[Next]);
      Argument.setType(withClass(Argument.getType(), Of[Next++]));
    }
  Version.setFunctionType(mlir::FunctionType::get(
      Module.getContext(), Types, Func.getFunctionType().getResults()));
  mlir::Operation *First = Comments.empty() ? Func.getOperation() : Comments[0];
  Before.setInsertionPoint(First);
  for (mlir::Operation *Comment : Comments)
    Before.clone(*Comment);
  Symbols.insert(Version, mlir::Block::iterator(First));
  resolve(Version);
  return Version;
}

void ThreadGroups::run() {
  llvm::SmallVector<cxx::FuncOp> Others;
  for (auto Func : Module.getOps<cxx::FuncOp>())
    // A method would need its versions in its class.
    (takesAny(Func) && !Func.getRecord() ? Open : Others).push_back(Func);
  for (cxx::FuncOp Func : Others)
    resolve(Func);
  for (bool Changed = true; Changed;) {
    llvm::StringSet<> Called;
    Module.walk([&](cxx::CallOp Call) { Called.insert(Call.getCallee()); });
    size_t Before = Open.size();
    llvm::erase_if(Open, [&](cxx::FuncOp Func) {
      return !Called.contains(Func.getSymName()) && (erase(Func), true);
    });
    Changed = Open.size() != Before;
  }
}

void ThreadGroups::erase(cxx::FuncOp Func) {
  llvm::SmallVector<cxx::FuncOp> Made;
  for (auto &[Of, Version] : Versions)
    if (Of.first == Func)
      Made.push_back(Version);
  // The only one keeps the author's name.
  if (Made.size() == 1)
    Made[0].setName(Func.getName());
  while (mlir::isa_and_nonnull<cxx::CommentOp>(Func->getPrevNode()))
    Func->getPrevNode()->erase();
  Symbols.erase(Func);
}

void cu2x::resolveThreadGroups(mlir::ModuleOp Module) {
  ThreadGroups(Module).run();
}
