//===- InstanceFacts.cpp - What instances of templates do -----------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a name in a template means may depend on the template's arguments. The
// unit's own instances say which meanings there are.
//
//===----------------------------------------------------------------------===//

#include "InstanceFacts.h"
#include "GroupReads.h"
#include "HostMath.h"
#include "PublicName.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/Support/SaveAndRestore.h"
#include <map>

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// The text of an expression: a file, and where its first and last token begin.
struct Text {
  FileFacts *File = nullptr;
  unsigned Begin = 0, End = 0;
  bool operator<(const Text &O) const {
    return std::tie(File, Begin, End) < std::tie(O.File, O.Begin, O.End);
  }
};

/// What the instances of a template make of one conversion.
struct Conversion {
  std::string Instance; ///< one that goes between half and bfloat16
  /// In all instances the value is no more than a float, so that going by way
  /// of one changes nothing.
  bool FitsAll = true;
};

static bool runsOnDevice(const FunctionDecl *D) {
  return D->hasAttr<CUDADeviceAttr>() || D->hasAttr<CUDAGlobalAttr>();
}

class InstanceFacts : public RecursiveASTVisitor<InstanceFacts> {
  using Base = RecursiveASTVisitor<InstanceFacts>;

public:
  InstanceFacts(FactCollector &Collector, ASTContext &Context)
      : C(Collector), Context(Context) {}
  void run();

  bool shouldVisitTemplateInstantiations() const { return true; }
  bool dataTraverseStmtPre(Stmt *S) {
    Parents.push_back(S);
    return true;
  }
  bool dataTraverseStmtPost(Stmt *) {
    Parents.pop_back();
    return true;
  }
  bool TraverseFunctionDecl(FunctionDecl *D) {
    return inFunction(D, [&] { return Base::TraverseFunctionDecl(D); });
  }
  bool TraverseCXXMethodDecl(CXXMethodDecl *D) {
    return inFunction(D, [&] { return Base::TraverseCXXMethodDecl(D); });
  }
  bool TraverseCXXConstructorDecl(CXXConstructorDecl *D) {
    return inFunction(D, [&] { return Base::TraverseCXXConstructorDecl(D); });
  }
  bool TraverseCXXConversionDecl(CXXConversionDecl *D) {
    return inFunction(D, [&] { return Base::TraverseCXXConversionDecl(D); });
  }
  bool TraverseCXXDestructorDecl(CXXDestructorDecl *D) {
    return inFunction(D, [&] { return Base::TraverseCXXDestructorDecl(D); });
  }

  bool VisitLambdaExpr(LambdaExpr *E) {
    if (FunctionTemplateDecl *Call =
            E->getCallOperator()->getDescribedFunctionTemplate())
      for (FunctionDecl *Instance : Call->specializations())
        TraverseDecl(Instance);
    return true;
  }
  bool VisitMemberExpr(MemberExpr *E) {
    noteMember(E->getMemberLoc(), E->getMemberDecl());
    return true;
  }
  bool VisitDeclRefExpr(DeclRefExpr *E) {
    if (E->getDecl()->isCXXClassMember())
      noteMember(E->getLocation(), E->getDecl());
    if (auto *Function = dyn_cast<FunctionDecl>(E->getDecl());
        Function && Function->getIdentifier() &&
        Function->getName() == "tiled_partition" &&
        Function->getTemplateSpecializationArgs())
      noteTile(E->getLocation(), Function->getPrimaryTemplate(),
               Function->getTemplateSpecializationArgs()->asArray());
    return true;
  }
  bool VisitCallExpr(CallExpr *E) {
    noteArgument(E);
    if (Instance && !IsSecondWalk && runsOnDevice(Instance))
      notePromotedResult(C, E, Parents, Instance, /*IsInstance=*/true);
    if (auto *Member = dyn_cast<MemberExpr>(E->getCallee()->IgnoreParens());
        Member && Instance && !IsSecondWalk &&
        readsElementOfGroup(E, Instance, C))
      if (FactCollector::Place P = C.spelling(Member->getMemberLoc()))
        P.File->GroupReads.insert(P.Offset);
    return true;
  }
  bool VisitVarDecl(VarDecl *D) {
    if (!IsSecondWalk && D->isFileVarDecl() && D->hasInit() &&
        !D->getInit()->isInstantiationDependent() &&
        !D->hasAttr<CUDADeviceAttr>() && !D->hasAttr<CUDAConstantAttr>())
      HostInitializers.push_back(D->getInit());
    return true;
  }
  bool VisitExpr(Expr *E);
  bool VisitTemplateSpecializationTypeLoc(TemplateSpecializationTypeLoc L);

private:
  template <typename Fn> bool inFunction(FunctionDecl *D, Fn Traverse);
  void traverseAll();
  void noteMember(SourceLocation Loc, const ValueDecl *D);
  /// Notes the class that \p E gives a function of CUDA's, or a pointer to, or
  /// that the pointer is one to 16 bits.
  void noteArgument(const CallExpr *E);
  void addMember(FactCollector::Place P, std::string Record);
  /// Notes a tile of cooperative groups that \p Template makes, or that is one
  /// of its classes.
  void noteTile(SourceLocation Loc, const TemplateDecl *Template,
                llvm::ArrayRef<TemplateArgument> Args);
  /// Notes what \p E, a value in an instance, is converted from and to.
  void checkConversion(const Expr *E);
  Text textOf(const Expr *E);

  FactCollector &C;
  ASTContext &Context;
  const FunctionDecl *Instance = nullptr;
  llvm::SmallVector<const Stmt *, 32> Parents;
  std::vector<const FunctionDecl *> HostFunctions;
  std::vector<Expr *> HostInitializers;
  std::map<std::pair<FileFacts *, unsigned>, std::vector<InstanceMember>>
      Members;
  std::map<Text, Conversion> Conversions;
  bool IsSecondWalk = false;
};

} // namespace

template <typename Fn>
bool InstanceFacts::inFunction(FunctionDecl *D, Fn Traverse) {
  bool IsInstance = D->isTemplateInstantiation();
  if (!IsSecondWalk && D->doesThisDeclarationHaveABody() &&
      !D->isDependentContext() && mayRunOnHost(D) &&
      // One for both sides is run by the host where something calls it there.
      !(IsInstance && D->hasAttr<CUDADeviceAttr>()) && !followsItsCallers(D))
    HostFunctions.push_back(D);
  llvm::SaveAndRestore<const FunctionDecl *> Saved(Instance,
                                                   IsInstance ? D : Instance);
  return Traverse();
}

void InstanceFacts::noteMember(SourceLocation Loc, const ValueDecl *D) {
  if (!Instance || IsSecondWalk || !D->getIdentifier())
    return;
  FactCollector::Place P = C.spelling(Loc);
  auto *Class = dyn_cast<CXXRecordDecl>(D->getDeclContext());
  if (!P || !Class)
    return;
  std::string Record;
  const CXXRecordDecl *Written = Class;
  if (auto *S = dyn_cast<ClassTemplateSpecializationDecl>(Class))
    Written = S->getSpecializedTemplate()->getTemplatedDecl();
  if (C.originOf(Written->getLocation()) == Origin::Cuda)
    Record = publicName(Class);
  // The same for all arguments of the template: no instance has to say so.
  auto Known = P.File->Names.find(P.Offset);
  if (Known != P.File->Names.end() && !Record.empty() &&
      Known->second.onlyCuda() && Known->second.Scope == Record)
    return;
  addMember(P, std::move(Record));
}

void InstanceFacts::addMember(FactCollector::Place P, std::string Record) {
  std::vector<InstanceMember> &All = Members[{P.File, P.Offset}];
  if (llvm::none_of(
          All, [&](const InstanceMember &M) { return M.Record == Record; }))
    All.push_back({std::move(Record), nameOfInstance(Instance)});
}

void InstanceFacts::noteArgument(const CallExpr *E) {
  auto *Ref = dyn_cast<DeclRefExpr>(E->getCallee()->IgnoreParenImpCasts());
  if (!Instance || IsSecondWalk || !Ref || !E->getNumArgs() ||
      Ref->getDecl()->isCXXClassMember() ||
      C.originOf(Ref->getDecl()->getLocation()) != Origin::Cuda)
    return;
  FactCollector::Place Name = C.spelling(Ref->getLocation());
  QualType T = E->getArg(0)->IgnoreParenImpCasts()->getType();
  const Type *To = T->getPointeeOrArrayElementType();
  if (To->isSpecificBuiltinType(BuiltinType::UShort) && Name)
    addMember(Name, "unsigned short");
  const TagDecl *Class = To->getAsTagDecl();
  if (!Class || !Class->getIdentifier() ||
      C.originOf(Class->getLocation()) != Origin::Cuda)
    return;
  if (Name)
    addMember(Name, Class->getName().str());
}

//===----------------------------------------------------------------------===//
// Conversions between half and bfloat16
//===----------------------------------------------------------------------===//

Text InstanceFacts::textOf(const Expr *E) {
  if (E->getBeginLoc().isMacroID() || E->getEndLoc().isMacroID())
    return {};
  FactCollector::Place Begin = C.spelling(E->getBeginLoc());
  FactCollector::Place End = C.spelling(E->getEndLoc());
  if (!Begin || Begin.File != End.File)
    return {};
  return {Begin.File, Begin.Offset, End.Offset};
}

static bool isSmallFloat(QualType T) {
  const RecordDecl *Record = T.getNonReferenceType()->getAsRecordDecl();
  return Record && Record->getIdentifier() &&
         (Record->getName() == "__half" ||
          Record->getName() == "__nv_bfloat16");
}

/// The fact of a conversion that \p Instance makes.
static std::string betweenHalves(StringRef Instance) {
  return ("between half and bfloat16, which '" + Instance +
          "' makes; go by way of float there")
      .str();
}

bool InstanceFacts::VisitExpr(Expr *E) {
  if (!Instance)
    return true;
  if (IsSecondWalk) {
    checkConversion(E);
    return true;
  }
  noteWideNumber(C, E, Instance);
  auto *Made = dyn_cast<CXXConstructExpr>(E);
  const Expr *Value = Made ? otherHalf(Made) : nullptr;
  if (!Value)
    return true;
  if (Text At = textOf(Value); At.File) {
    if (!At.File->HandleCasts.count({At.Begin, At.End}))
      Conversions.try_emplace(At, Conversion{nameOfInstance(Instance)});
  } else if (FactCollector::Place P = C.expansion(Value->getBeginLoc())) {
    if (!P.File->HandleArithmetic.count(P.Offset))
      P.File->OddConversions.try_emplace(
          P.Offset, betweenHalves(nameOfInstance(Instance)));
  }
  return true;
}

void InstanceFacts::checkConversion(const Expr *E) {
  if (E != E->IgnoreImplicit() || E->isTypeDependent())
    return;
  // What converts an object is no text of its own.
  if (auto *Call = dyn_cast<CXXMemberCallExpr>(E);
      Call && isa_and_nonnull<CXXConversionDecl>(Call->getMethodDecl()))
    return;
  if (auto *Member = dyn_cast<MemberExpr>(E);
      Member && isa<CXXConversionDecl>(Member->getMemberDecl()))
    return;
  auto Found = Conversions.find(textOf(E));
  if (Found == Conversions.end() || isa<CXXConstructExpr>(E))
    return;
  bool Fits = isSmallFloat(E->getType());
  if (!Fits) {
    Found->second.FitsAll &= Context.hasSameUnqualifiedType(
        E->getType().getNonReferenceType(), Context.FloatTy);
    return;
  }
  for (const Stmt *P : llvm::reverse(Parents)) {
    if (P == E || isa<ImplicitCastExpr, ParenExpr, MaterializeTemporaryExpr,
                      ExprWithCleanups, MemberExpr, CXXMemberCallExpr>(P))
      continue;
    if (auto *Made = dyn_cast<CXXConstructExpr>(P))
      Found->second.FitsAll &= isSmallFloat(Made->getType());
    else if (auto *Cast = dyn_cast<ExplicitCastExpr>(P))
      Found->second.FitsAll &=
          isSmallFloat(Cast->getType()) || Cast->getType()->isFloatingType();
    return;
  }
}

//===----------------------------------------------------------------------===//
// Blocks of warps
//===----------------------------------------------------------------------===//

/// The name of the enumerator that \p Arg is.
static StringRef enumeratorName(const TemplateArgument &Arg) {
  if (Arg.getKind() == TemplateArgument::Integral)
    if (const EnumDecl *Enum = Arg.getIntegralType()->getAsEnumDecl())
      for (const EnumConstantDecl *D : Enum->enumerators())
        if (llvm::APSInt::isSameValue(D->getInitVal(), Arg.getAsIntegral()))
          return D->getName();
  return "";
}

void InstanceFacts::noteTile(SourceLocation Loc, const TemplateDecl *Template,
                             llvm::ArrayRef<TemplateArgument> Args) {
  if (IsSecondWalk || Args.empty() ||
      Args[0].getKind() != TemplateArgument::Integral ||
      C.originOf(Template->getLocation()) != Origin::Cuda)
    return;
  uint64_t Threads = Args[0].getAsIntegral().getZExtValue();
  FactCollector::Place P = C.spelling(Loc);
  if (!P || Threads <= 32)
    return;
  uint64_t &Most = P.File->Tiles[P.Offset];
  Most = std::max(Most, Threads);
}

bool InstanceFacts::VisitTemplateSpecializationTypeLoc(
    TemplateSpecializationTypeLoc L) {
  if (IsSecondWalk)
    return true;
  auto *Class = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      L.getType()->getAsCXXRecordDecl());
  if (!Class)
    return true;
  if (Class->getName() == "thread_block_tile")
    noteTile(L.getTemplateNameLoc(), Class->getSpecializedTemplate(),
             Class->getTemplateArgs().asArray());
  if (Class->getName() != "BlockLoad" && Class->getName() != "BlockStore")
    return true;
  const ClassTemplateDecl *Template = Class->getSpecializedTemplate();
  llvm::ArrayRef<TemplateArgument> Args = Class->getTemplateArgs().asArray();
  if (C.originOf(Template->getLocation()) != Origin::Cuda || Args.size() < 6 ||
      !enumeratorName(Args[3]).contains("WARP_TRANSPOSE"))
    return true;
  uint64_t Threads = 1;
  for (unsigned I : {1, 4, 5}) {
    if (Args[I].getKind() != TemplateArgument::Integral)
      return true;
    Threads *= Args[I].getAsIntegral().getZExtValue();
  }
  if (Threads % 64 != 0)
    if (FactCollector::Place P = C.spelling(L.getTemplateNameLoc()))
      P.File->WarpBlocks.try_emplace(P.Offset, Threads);
  return true;
}

//===----------------------------------------------------------------------===//
// All of them
//===----------------------------------------------------------------------===//

void InstanceFacts::traverseAll() {
  for (Decl *D : Context.getTranslationUnitDecl()->noload_decls())
    if (D->getLocation().isValid() &&
        C.originOf(D->getLocation()) == Origin::User)
      TraverseDecl(D);
}

void InstanceFacts::run() {
  traverseAll();
  for (auto &[Place, All] : Members) {
    auto [File, Offset] = Place;
    if (llvm::all_of(All, [](const auto &M) { return M.Record.empty(); }))
      continue;
    std::vector<InstanceMember> &Into = File->InstanceMembers[Offset];
    for (InstanceMember &M : All)
      if (llvm::none_of(Into, [&](const InstanceMember &Old) {
            return Old.Record == M.Record;
          }))
        Into.push_back(std::move(M));
  }
  if (!Conversions.empty()) {
    IsSecondWalk = true;
    traverseAll();
    // Other units may have other instances of what a header defines.
    for (const auto &[At, What] : Conversions)
      if (What.FitsAll && At.File->IsMain)
        At.File->HandleCasts[{At.Begin, At.End}] = "float";
      else
        At.File->OddConversions.try_emplace(At.Begin,
                                            betweenHalves(What.Instance));
  }
  // A pass for the device knows the host's functions without their branches.
  if (!Context.getLangOpts().CUDAIsDevice)
    noteHostMath(C, HostFunctions, HostInitializers);
}

void cu2x::frontend::collectInstanceFacts(FactCollector &Collector,
                                          ASTContext &Context) {
  // Nothing else has a name that an instance decides on.
  static const char *const Names[] = {"__half", "__nv_bfloat16",
                                      "cooperative_groups", "cub"};
  // A program may have CUB in a namespace of its own.
  bool HasCub =
      llvm::any_of(Collector.Facts.CudaIncludes.keys(),
                   [](StringRef Name) { return Name.starts_with("cub/"); });
  if (Collector.HasMathOfCallers || Collector.HasOpenResults || HasCub ||
      llvm::any_of(Names, [&](StringRef Name) {
        return !Context.getTranslationUnitDecl()
                    ->lookup(&Context.Idents.get(Name))
                    .empty();
      }))
    InstanceFacts(Collector, Context).run();
}
