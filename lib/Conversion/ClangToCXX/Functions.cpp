//===- Functions.cpp - Functions, methods, constructors, kernels -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AssignedPlaces.h"
#include "FunctionImporter.h"
#include "clang/AST/Attr.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

/// How the program names a kernel: `ns::reduce<256, float>`.
static std::string addressOf(const FunctionDecl *Function,
                             const PrintingPolicy &AsWritten) {
  PrintingPolicy Policy = AsWritten;
  Policy.SuppressUnwrittenScope = true;
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  Function->getNameForDiagnostic(OS, Policy, /*Qualified=*/true);
  return Text;
}

/// Whether \p Function is an instance of a template of this source that links
/// take from one source: some instance is made for those that declare it.
static bool isOfOneSource(const FunctionDecl *Function) {
  const FunctionTemplateDecl *Template = Function->getPrimaryTemplate();
  const FunctionDecl *Definition = nullptr;
  if (!Template || !Function->isExternallyVisible() ||
      !Function->isTemplateInstantiation() ||
      !Template->getTemplatedDecl()->isDefined(Definition))
    return false;
  const SourceManager &SM = Function->getASTContext().getSourceManager();
  return SM.isInMainFile(SM.getExpansionLoc(Definition->getLocation())) &&
         llvm::any_of(Template->specializations(), [](const FunctionDecl *F) {
           return F->getTemplateSpecializationKind() ==
                  TSK_ExplicitInstantiationDefinition;
         });
}

static void addKernelAttributes(UnitImporter &Unit, cxx::FuncOp Func,
                                const FunctionDecl *Function) {
  mlir::OpBuilder &B = Unit.Builder;
  const PrintingPolicy &Policy = Unit.AST.getPrintingPolicy();
  Func->setAttr("cu.kernel", B.getUnitAttr());
  Func->setAttr("cu.address_of", B.getStringAttr(addressOf(Function, Policy)));
  Func->setAttr("cu.pointer_type",
                B.getStringAttr(Unit.AST.getPointerType(Function->getType())
                                    .getCanonicalType()
                                    .getAsString(Policy)));
  if (isOfOneSource(Function))
    Func->setAttr("cu.of_one_source", B.getUnitAttr());
  if (const auto *Bounds = Function->getAttr<CUDALaunchBoundsAttr>())
    if (auto Threads =
            Bounds->getMaxThreads()->getIntegerConstantExpr(Unit.AST);
        // No block has more, so that these bound nothing; 0 says nothing.
        Threads && *Threads > 0 && *Threads <= 1024)
      Func->setAttr("cu.launch_bounds",
                    B.getI64IntegerAttr(Threads->getExtValue()));
}

/// Whether another unit may define \p Function, which this one does not.
static bool isExternal(const FunctionDecl *Function) {
  return Function->hasAttr<CUDADeviceAttr>() &&
         Function->isExternallyVisible() && !Function->isInlined() &&
         !Function->isDeleted() && !Function->isDefaulted() &&
         !Function->isPureVirtual() && !Function->isVariadic() &&
         Function->getTemplatedKind() == FunctionDecl::TK_NonTemplate;
}

namespace {

/// Finds the objects that a function makes, and ends.
class ObjectFinder : public RecursiveASTVisitor<ObjectFinder> {
public:
  ObjectFinder(UnitImporter &Unit) : Unit(Unit) {}

  bool shouldVisitImplicitCode() const { return true; }
  bool VisitVarDecl(VarDecl *Variable) {
    Unit.importDestructors(Variable->getType());
    return true;
  }
  bool VisitExpr(Expr *E) {
    // What an error left unknown has no type.
    if (E->isPRValue() && !E->getType().isNull())
      Unit.importDestructors(E->getType());
    return true;
  }

private:
  UnitImporter &Unit;
};

} // namespace

void UnitImporter::importEnds(const Stmt *S) {
  ObjectFinder(*this).TraverseStmt(const_cast<Stmt *>(S));
}

/// Imports the destructors that \p Function runs. A parameter of a kernel is
/// the host's copy, and the device ends none of it.
static void importEndsOf(UnitImporter &Unit, const FunctionDecl *Function) {
  ObjectFinder Finder(Unit);
  if (!Function->hasAttr<CUDAGlobalAttr>())
    for (const ParmVarDecl *Parameter : Function->parameters())
      Unit.importDestructors(Parameter->getType());
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Function))
    for (const CXXCtorInitializer *Init : Constructor->inits())
      Finder.TraverseStmt(Init->getInit());
  Finder.TraverseStmt(Function->getBody());
}

cxx::FuncOp UnitImporter::importFunction(const FunctionDecl *Function) {
  const FunctionDecl *Definition = nullptr;
  if (Function->isDefined(Definition))
    Function = Definition;
  else if (Options.KeepExternal && isExternal(Function))
    Function = Function->getCanonicalDecl();
  else
    return {};
  mlir::Operation *&Slot = Done[Function->getCanonicalDecl()];
  if (Slot)
    return mlir::cast<cxx::FuncOp>(Slot);
  llvm::SaveAndRestore Caller(Author);

  std::vector<std::pair<SourceLocation, std::string>> Refused;
  llvm::SmallVector<mlir::Type> Types;
  std::vector<std::string> Names;
  const auto *Method = dyn_cast<CXXMethodDecl>(Function);
  mlir::FlatSymbolRefAttr Record;
  if (Method) {
    Record = importRecord(Method->getParent());
    if (Method->isInstance()) {
      Types.push_back(cxx::ReferenceType::get(
          cxx::RecordType::get(&Context, Record), cxx::AddressSpace::Generic,
          Method->isConst()));
      Names.push_back("this");
    }
  }
  auto Convert = [&](QualType Type, SourceLocation At) {
    arriveAt(At);
    ConvertedType Result = convert(Type);
    if (!Result.Why.empty())
      Refused.emplace_back(At, Result.Why);
    return Result.Type;
  };
  const auto *Inheriting = dyn_cast<CXXConstructorDecl>(Function);
  if (Inheriting && !Inheriting->isInheritingConstructor())
    Inheriting = nullptr;
  for (const ParmVarDecl *Parameter : Function->parameters()) {
    Types.push_back(Convert(Parameter->getType(), Parameter->getLocation()));
    if (Function->hasAttr<CUDAGlobalAttr>() &&
        isTextureReference(Parameter->getType()))
      Refused.push_back({Parameter->getLocation(),
                         "a texture reference as a parameter of a kernel"});
    std::string Name = Parameter->getName().str();
    // Nobody has written these.
    if (Inheriting)
      Name = Inheriting->getInheritedConstructor()
                 .getConstructor()
                 ->getParamDecl(Parameter->getFunctionScopeIndex())
                 ->getName();
    // Unnamed, or one of a pack, whose parameters share their name.
    if (Name.empty())
      Name = "unused" + std::to_string(Names.size());
    else if (llvm::is_contained(Names, Name))
      Name = unusedName(Name, Names);
    Names.push_back(Name);
  }
  mlir::Type Return = mlir::NoneType::get(&Context);
  if (!isa<CXXConstructorDecl, CXXDestructorDecl>(Function))
    Return = Convert(Function->getReturnType(), Function->getLocation());

  // The types above may have grown the map that Slot points into.
  auto Func = cxx::FuncOp::create(Builder, location(Function->getBeginLoc()),
                                  symbolFor(Function), functionName(Function),
                                  Builder.getFunctionType(Types, Return),
                                  llvm::to_vector_of<llvm::StringRef>(Names));
  Done[Function->getCanonicalDecl()] = Func;
  commentAbove(Func, Function);
  if (Record)
    Func.setRecordAttr(Record);
  Func.setConstructor(isa<CXXConstructorDecl>(Function));
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Function);
      Constructor && Constructor->isCopyOrMoveConstructor())
    Func->setAttr("cxx.copy_constructor", Builder.getUnitAttr());
  // The one that is printed otherwise with a record that has others.
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Function);
      Constructor && Constructor->isDefaultConstructor())
    if (auto Op = mlir::dyn_cast_or_null<cxx::RecordOp>(
            Done.lookup(Method->getParent()->getCanonicalDecl())))
      Op->removeAttr("cxx.default_constructor");
  // The record has now a constructor that is printed.
  if (Inheriting && Method->getParent()->hasDefaultConstructor() &&
      !Method->getParent()->hasUserProvidedDefaultConstructor())
    if (auto Op = mlir::dyn_cast_or_null<cxx::RecordOp>(
            Done.lookup(Method->getParent()->getCanonicalDecl())))
      Op->setAttr("cxx.default_constructor", Builder.getUnitAttr());
  Func.setStaticMethod(Method && Method->isStatic());
  Func.setIsInline(Function->isInlineSpecified());
  if (Function->hasAttr<CUDAGlobalAttr>()) {
    addKernelAttributes(*this, Func, Function);
    if (Method)
      Refused.emplace_back(Function->getLocation(),
                           "a kernel that is a member of a class");
  }
  for (auto &[At, Why] : Refused)
    refuse(Func, At, Why);
  commentSignature(Func, Function);
  if (Options.KeepExternal && !Function->isExternallyVisible())
    Func->setAttr(InternalAttr, Builder.getUnitAttr());
  if (!Definition) {
    Func->setAttr(ExternalAttr,
                  Builder.getStringAttr(Function->getQualifiedNameAsString()));
    return Func;
  }

  // What the body needs comes before the function and its comments.
  mlir::OpBuilder::InsertionGuard Guard(Builder);
  mlir::Operation *First = Func;
  while (mlir::isa_and_nonnull<cxx::CommentOp>(First->getPrevNode()))
    First = First->getPrevNode();
  Builder.setInsertionPoint(First);
  FunctionImporter Importer(*this, Func,
                            mlir::OpBuilder::atBlockEnd(&Func.getEntry()));
  Importer.importBody(Function, Func);
  nameAssignedPlaces(Func);
  importEndsOf(*this, Function);
  countComments(Func, Importer.allComments());
  return Func;
}

void FunctionImporter::importBody(const FunctionDecl *F, cxx::FuncOp Func) {
  Function = F;
  unsigned N = 0;
  if (Func.isInstanceMethod())
    This = Func.getEntry().getArgument(N++);
  for (const ParmVarDecl *Parameter : F->parameters()) {
    mlir::BlockArgument Argument = Func.getEntry().getArgument(N++);
    Argument.setLoc(Unit.location(Parameter->getBeginLoc()));
    // A const parameter is a const variable of its type.
    if (!Parameter->getType()->isReferenceType() &&
        Parameter->getType().isConstQualified())
      Argument.setType(cxx::LValueType::get(
          mlir::cast<cxx::LValueType>(Argument.getType()).getPointee(),
          cxx::AddressSpace::Thread, /*isConst=*/true));
    Variables[Parameter] = Argument;
  }
  const Stmt *Body = F->getBody();
  if (F->isInvalidDecl() || !Body || Unit.hasError(F->getSourceRange()))
    return refuseAt(F->getLocation(), "a function that did not parse");
  if (F->isVariadic())
    refuseAt(F->getLocation(), "a variadic function");
  if (const auto *Method = dyn_cast<CXXMethodDecl>(F);
      Method && Method->getParent()->isLambda())
    for (const FieldDecl *Field : Method->getParent()->fields()) {
      const LambdaCapture &Capture =
          Method->getParent()->captures().begin()[Field->getFieldIndex()];
      if (Capture.capturesVariable())
        Captures[Capture.getCapturedVar()] = Unit.fieldName(Field);
    }
  takeComments(Body);

  llvm::SmallVector<size_t> Indirect;
  llvm::ArrayRef<CXXCtorInitializer *> Inits;
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(F)) {
    Inits = {Constructor->init_begin(), Constructor->getNumCtorInitializers()};
    for (auto [N, Init] : llvm::enumerate(Inits)) {
      if (Init->isIndirectMemberInitializer()) {
        Indirect.push_back(N);
        continue;
      }
      mlir::Location At = loc(Init->getSourceLocation());
      std::string Field;
      if (const FieldDecl *Member = Init->getAnyMember())
        Field = Unit.fieldName(Member);
      else if (Init->isBaseInitializer())
        Field = Unit.baseName(Constructor->getParent(),
                              Init->getBaseClass()->getAsCXXRecordDecl());
      // Delegation has no field; the constructor says what it is.
      if (Field.empty() && !Init->isDelegatingInitializer())
        continue;
      // What is default-constructed without an effect is not written.
      if (const auto *Construct = dyn_cast<CXXConstructExpr>(Init->getInit());
          Construct && !Init->isDelegatingInitializer() &&
          Construct->getConstructor()->isTrivial() &&
          Construct->getConstructor()->isDefaultConstructor() &&
          !Construct->requiresZeroInitialization())
        continue;
      cxx::MemberInitOp::create(B, At, Field, initializer(Init->getInit()));
    }
    zeroOthers(Constructor);
  }
  for (size_t N : Indirect)
    initializeIndirectly(Inits[N], Inits.drop_front(N + 1));
  bodyOf(Body, Func, Body->getBeginLoc());
  commentsBefore(Body->getEndLoc());
}
