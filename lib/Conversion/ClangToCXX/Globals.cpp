//===- Globals.cpp - Variables of namespace scope -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/Mangle.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

static bool isManaged(const VarDecl *Variable) {
  if (Variable->hasAttr<HIPManagedAttr>())
    return true;
  return llvm::any_of(Variable->specific_attrs<AnnotateAttr>(),
                      [](const AnnotateAttr *Attr) {
                        return Attr->getAnnotation() == "cu2x.managed";
                      });
}

/// The name of a static variable of a function for linkers.
static std::string mangledName(const VarDecl *Variable) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  std::unique_ptr<MangleContext> Mangler(
      Variable->getASTContext().createMangleContext());
  Mangler->mangleName(Variable, OS);
  return Text;
}

/// How the host names a variable: `&app::counter`, `&app::total<int>`.
static std::string addressOf(const VarDecl *Variable, PrintingPolicy Policy) {
  Policy.SuppressUnwrittenScope = true;
  std::string Text = "&";
  llvm::raw_string_ostream OS(Text);
  Variable->printQualifiedName(OS, Policy);
  if (const auto *Instance = dyn_cast<VarTemplateSpecializationDecl>(Variable))
    printTemplateArgumentList(OS, Instance->getTemplateArgs().asArray(),
                              Policy);
  return Text;
}

mlir::ArrayAttr UnitImporter::externalVariables() {
  llvm::SmallVector<mlir::Attribute> Names;
  auto Add = [&](auto &&Self, const DeclContext *Scope) -> void {
    for (const Decl *D : Scope->noload_decls()) {
      if (const auto *Variable = dyn_cast<VarDecl>(D)) {
        bool IsDevice = Variable->hasAttr<CUDADeviceAttr>() ||
                        Variable->hasAttr<CUDAConstantAttr>() ||
                        isManaged(Variable);
        if (IsDevice && Variable->isExternallyVisible() &&
            !Variable->isImplicit())
          Names.push_back(Builder.getStringAttr(
              addressOf(Variable, AST.getPrintingPolicy())));
      } else if (const auto *Inner = dyn_cast<DeclContext>(D);
                 Inner && isa<NamespaceDecl, LinkageSpecDecl>(D)) {
        Self(Self, Inner);
      }
    }
  };
  Add(Add, AST.getTranslationUnitDecl());
  return Builder.getArrayAttr(Names);
}

/// What did not parse may be missing: the range goes on to the next semicolon.
bool UnitImporter::hasErrorUpToSemicolon(const DeclaratorDecl *D) const {
  SourceLocation At = SM.getExpansionLoc(D->getEndLoc());
  for (auto Next = Lexer::findNextToken(At, SM, AST.getLangOpts());
       Next && Next->isNot(tok::eof);
       Next = Lexer::findNextToken(At, SM, AST.getLangOpts())) {
    At = Next->getLocation();
    if (Next->is(tok::semi))
      break;
  }
  return hasError({D->getBeginLoc(), At});
}

/// Whether a constructor makes the value, or one of the program a part of it.
static bool runsConstructor(UnitImporter &Unit, const Expr *Init,
                            bool IsPart = false) {
  Init = Init->IgnoreImplicit();
  if (const auto *List = dyn_cast<InitListExpr>(Init)) {
    auto Runs = [&](const Expr *Part) {
      return runsConstructor(Unit, Part, /*IsPart=*/true);
    };
    return (List->hasArrayFiller() && Runs(List->getArrayFiller())) ||
           llvm::any_of(List->inits(), Runs);
  }
  const auto *Construct = dyn_cast<CXXConstructExpr>(Init);
  return Construct && Construct->getConstructor()->isUserProvided() &&
         !(IsPart && Unit.isCuda(Construct->getConstructor()));
}

cxx::GlobalOp UnitImporter::importGlobal(const VarDecl *Variable) {
  if (const VarDecl *Definition = Variable->getDefinition())
    Variable = Definition;
  if (mlir::Operation *Known = Done.lookup(Variable->getCanonicalDecl()))
    return mlir::cast<cxx::GlobalOp>(Known);
  bool Managed = isManaged(Variable);
  // Clang gives constexpr variables the attribute without being asked.
  const auto *Attribute = Variable->getAttr<CUDAConstantAttr>();
  bool Constant = Attribute && !Attribute->isImplicit();
  bool Device = !Managed && !Constant && Variable->hasAttr<CUDADeviceAttr>();
  // Tables and named numbers of the host that device code uses.
  bool HostConstant = !Managed && !Constant && !Device &&
                      Variable->getType().isConstQualified();
  bool Reference = isTextureReference(Variable->getType());
  Device |= Reference;
  // A variable in a function that is static and not const lives on the device.
  Device |= Variable->isStaticLocal() && !HostConstant;

  llvm::SaveAndRestore User(Author);
  arriveAt(Variable->getLocation());
  std::string Why;
  cxx::LValueType Type =
      place(Variable->getType(),
            Constant || HostConstant ? cxx::AddressSpace::Constant
                                     : cxx::AddressSpace::Device,
            &Why);
  std::string Name = uniqueName(Variable, Variable->getName());
  auto Op = cxx::GlobalOp::create(Builder, location(Variable->getBeginLoc()),
                                  Name, Name, Type, mlir::StringAttr());
  Done[Variable->getCanonicalDecl()] = Op;
  for (auto [Is, Flag] :
       {std::pair(Managed, "cu.managed"), std::pair(Constant, "cu.constant"),
        std::pair(Device, "cu.device")})
    if (Is)
      Op->setAttr(Flag, Builder.getUnitAttr());
  if ((Device || Constant || Managed) && !Variable->isStaticLocal())
    Op->setAttr("cu.address_of", Builder.getStringAttr(addressOf(
                                     Variable, AST.getPrintingPolicy())));
  if (Options.KeepExternal && !Variable->isExternallyVisible())
    Op->setAttr(InternalAttr, Builder.getUnitAttr());
  auto Refuse = [&](llvm::StringRef What) {
    refuse(Op, Variable->getLocation(), What);
  };
  if (Variable->isInvalidDecl() || hasErrorUpToSemicolon(Variable))
    Refuse("a variable that did not parse");
  if (!Why.empty())
    Refuse(Why);
  // The host of CUDA has no name for it, so that a port makes one.
  else if (Device && Variable->isStaticLocal()) {
    if (std::optional<std::string> Bytes = initialBytes(Variable)) {
      Op->setAttr("cu.initial", Builder.getStringAttr(llvm::toHex(*Bytes)));
      // Of an inline function or a template: links have it once.
      if (Variable->isExternallyVisible())
        Op->setAttr("cu.linked", Builder.getStringAttr(mangledName(Variable)));
    } else
      Refuse("a static variable in a function with a value that is no number");
  }
  if (!Managed && !Constant && !Device && !HostConstant)
    Refuse("a variable of the host in device code");
  if (Variable->getType()->isReferenceType())
    Refuse("a reference of namespace scope");
  commentAbove(Op, Variable);
  commentMembers(Op, {{Name, Variable}});
  FunctionImporter(*this, Op, Builder).nameExtents(Op, Variable);
  if (Reference)
    return Op;
  const VarDecl *WithInit = nullptr;
  const Expr *Init = Variable->getAnyInitializer(WithInit);
  if (Init && HostConstant && runsConstructor(*this, Init)) {
    Refuse("a constant of a class whose constructor runs");
    return Op;
  }
  if (!Init) {
    if (HostConstant)
      Refuse("a constant without its value in this unit");
    return Op;
  }
  mlir::OpBuilder::InsertionGuard Guard(Builder);
  // What the value needs comes before the variable and its comments.
  mlir::Operation *First = Op;
  while (mlir::isa_and_nonnull<cxx::CommentOp>(First->getPrevNode()))
    First = First->getPrevNode();
  Builder.setInsertionPoint(First);
  mlir::Block &Block = Op.getInit().emplaceBlock();
  mlir::OpBuilder Inner = mlir::OpBuilder::atBlockEnd(&Block);
  FunctionImporter Importer(*this, Op, Inner);
  Importer.takeComments(Init);
  countComments(Op, Importer.allComments());
  if (mlir::Value Value = Importer.initializer(Init))
    cxx::YieldOp::create(Inner, Op.getLoc(), Value);
  else
    Block.erase(); // a constructor without an effect
  return Op;
}
