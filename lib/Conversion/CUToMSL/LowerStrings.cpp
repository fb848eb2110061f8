//===- LowerStrings.cpp - String literals become data -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Metal has string literals for its logger alone. One that initialises an
/// array becomes the list of its characters; any other one becomes an array of
/// program scope, one for all literals of that text.
///
//===----------------------------------------------------------------------===//

#include "ExpressionTrees.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERSTRINGS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

class StringLowering {
public:
  explicit StringLowering(mlir::ModuleOp Module)
      : Module(Module), Symbols(Module) {}
  void run();

private:
  cxx::GlobalOp global(cxx::StringOp Op);

  mlir::ModuleOp Module;
  mlir::SymbolTable Symbols;
  llvm::StringMap<cxx::GlobalOp> Globals;
};

struct LowerStrings : impl::LowerStringsBase<LowerStrings> {
  void runOnOperation() override;
};

} // namespace

static cxx::ArrayType arrayOf(cxx::StringOp Op) {
  auto Place = mlir::cast<cxx::LValueType>(Op.getType());
  return mlir::cast<cxx::ArrayType>(Place.getPointee());
}

/// `'a'`, or null where a number says more.
static mlir::StringAttr spelling(mlir::OpBuilder &B, char C) {
  if (!llvm::isPrint(C))
    return {};
  std::string Text = "'";
  if (C == '\'' || C == '\\')
    Text += '\\';
  return B.getStringAttr(Text + C + "'");
}

/// The characters of the literal, up to the size of its array; zeros at the
/// end of what the author wrote are those of C++.
static Value characters(mlir::OpBuilder &B, cxx::StringOp Op) {
  cxx::ArrayType Array = arrayOf(Op);
  mlir::Type Element = Array.getElement();
  llvm::SmallVector<Value> Elements;
  for (char C : Op.getValue().take_front(Array.getSize()))
    Elements.push_back(cxx::ConstantOp::create(
        B, Op.getLoc(), Element,
        mlir::IntegerAttr::get(Element,
                               llvm::APInt(8, static_cast<unsigned char>(C))),
        spelling(B, C)));
  return cxx::InitListOp::create(B, Op.getLoc(), Array, Elements);
}

/// Whether the literal is the value of an array, not a place to point to.
static bool initialises(cxx::StringOp Op) {
  mlir::Operation *User = soleUser(Op.getResult());
  if (!User)
    return false;
  if (auto Var = mlir::dyn_cast<cxx::VarOp>(User))
    return !Var.getReference();
  if (auto Yield = mlir::dyn_cast<cxx::YieldOp>(User))
    return mlir::isa<cxx::GlobalOp>(Yield->getParentOp());
  return mlir::isa<cxx::InitListOp, cxx::MemberInitOp>(User);
}

cxx::GlobalOp StringLowering::global(cxx::StringOp Op) {
  std::string Key =
      Op.getValue().str() + "\n" + std::to_string(arrayOf(Op).getSize());
  cxx::GlobalOp &Global = Globals[Key];
  if (Global)
    return Global;
  // Called after its first words.
  std::string Name = "text";
  for (char C : Op.getValue().take_front(24)) {
    if (llvm::isAlnum(C))
      Name += Name == "text" ? std::string("_") + C : std::string(1, C);
    else if (Name != "text" && Name.back() != '_')
      Name += '_';
  }
  Name = StringRef(Name).rtrim('_').str();
  auto Place = mlir::cast<cxx::LValueType>(Op.getType());
  mlir::OpBuilder B = mlir::OpBuilder::atBlockBegin(Module.getBody());
  Global = cxx::GlobalOp::create(
      B, Op.getLoc(), Name, Name,
      cxx::LValueType::get(Place.getPointee(), cxx::AddressSpace::Constant,
                           /*isConst=*/true),
      mlir::StringAttr());
  // Its symbol is its own, and so is its name.
  Symbols.insert(Global);
  Global.setName(Global.getSymName());
  mlir::OpBuilder Inner =
      mlir::OpBuilder::atBlockEnd(&Global.getInit().emplaceBlock());
  cxx::YieldOp::create(Inner, Op.getLoc(), characters(Inner, Op));
  return Global;
}

/// Whether a literal is an array of characters of 8 bits.
static bool hasCharacters(cxx::StringOp Op) {
  auto Place = mlir::dyn_cast<cxx::LValueType>(Op.getType());
  auto Array =
      Place ? mlir::dyn_cast<cxx::ArrayType>(Place.getPointee()) : nullptr;
  return Array && Array.getElement().isInteger(8);
}

void LowerStrings::runOnOperation() {
  bool IsWrong = false;
  getOperation().walk([&](cxx::StringOp Op) {
    if (hasCharacters(Op))
      return;
    Op.emitError("a literal is an array of characters of 8 bits");
    IsWrong = true;
  });
  if (IsWrong)
    return signalPassFailure();
  StringLowering(getOperation()).run();
}

void StringLowering::run() {
  llvm::SmallVector<cxx::StringOp> Strings;
  Module.walk([&](cxx::StringOp Op) { Strings.push_back(Op); });
  for (cxx::StringOp Op : Strings) {
    mlir::OpBuilder B(Op);
    Value New;
    if (initialises(Op))
      New = characters(B, Op);
    else
      New = cxx::GlobalRefOp::create(B, Op.getLoc(), Op.getType(),
                                     global(Op).getSymName());
    Op.replaceAllUsesWith(New);
    Op.erase();
  }
}
