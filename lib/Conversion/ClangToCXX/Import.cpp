//===- Import.cpp - The unit as a whole; expressions that wrap others -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "clang/AST/Attr.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/PrettyPrinter.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

namespace {

/// The names of kernels of lambdas say where these are: what is written must not
/// depend on the folder.
struct FileNames : PrintingCallbacks {
  std::string remapPath(llvm::StringRef Path) const override {
    return llvm::sys::path::filename(Path).str();
  }
};

} // namespace

UnitImporter::UnitImporter(Sema &S, mlir::MLIRContext &Context,
                           const ImportOptions &Options)
    : S(S), AST(S.getASTContext()), SM(AST.getSourceManager()),
      Context(Context), Options(Options), Builder(&Context) {
  Context.loadDialect<cxx::CXXDialect, cu::CUDialect>();
  static const FileNames Callbacks;
  PrintingPolicy Policy = AST.getPrintingPolicy();
  Policy.Callbacks = &Callbacks;
  AST.setPrintingPolicy(Policy);
}

/// Whether a bundled header says that the declaration, or the class it is a
/// member of, is source to be translated.
static bool isSource(const Decl *Declaration) {
  for (const Decl *D = Declaration; D;) {
    for (const auto *Note : D->specific_attrs<AnnotateAttr>())
      if (Note->getAnnotation() == "cu2x.source")
        return true;
    const auto *Context = D->getDeclContext();
    D = isa_and_present<RecordDecl, FunctionDecl>(Context)
            ? Decl::castFromDeclContext(Context)
            : nullptr;
  }
  return false;
}

bool UnitImporter::isCudaFile(SourceLocation Loc) const {
  llvm::StringRef Path = SM.getFilename(Loc);
  return llvm::any_of(Options.CudaFolders, [&](llvm::StringRef Folder) {
    return !Folder.empty() && Path.starts_with(Folder);
  });
}

bool UnitImporter::isCuda(const Decl *Declaration) const {
  if (const auto *Function = dyn_cast<FunctionDecl>(Declaration))
    if (Function->getBuiltinID())
      return true;
  SourceLocation Loc = SM.getExpansionLoc(Declaration->getLocation());
  if (Loc.isInvalid())
    return true; // the compiler's own
  return isCudaFile(Loc) && !isSource(Declaration);
}

/// A copy or move, by constructor or assignment, with a body of its own.
static bool hasWrittenCopy(const CXXRecordDecl *Record) {
  return llvm::any_of(Record->methods(), [](const CXXMethodDecl *Method) {
    auto *Constructor = dyn_cast<CXXConstructorDecl>(Method);
    return Method->isUserProvided() &&
           (Method->isCopyAssignmentOperator() ||
            Method->isMoveAssignmentOperator() ||
            (Constructor && Constructor->isCopyOrMoveConstructor()));
  });
}

bool UnitImporter::copiesByCode(const CXXRecordDecl *Record) const {
  Record = Record->getDefinition();
  if (!Record || isCuda(Record))
    return false;
  auto IsWritten = [&](QualType T) {
    const CXXRecordDecl *Part =
        T->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
    if (!Part || !Part->hasDefinition() || isCuda(Part))
      return false;
    return hasWrittenCopy(Part) || copiesByCode(Part);
  };
  return llvm::any_of(Record->bases(),
                      [&](const CXXBaseSpecifier &Base) {
                        return IsWritten(Base.getType());
                      }) ||
         llvm::any_of(Record->fields(), [&](const FieldDecl *Field) {
           return IsWritten(Field->getType());
         });
}

/// Whether the author says that \p Declaration is for the device, as headers of
/// the system do not.
static bool isWrittenForDevice(const Decl *Declaration) {
  const auto *Function = dyn_cast<FunctionDecl>(Declaration);
  if (!Function)
    return false;
  if (const FunctionDecl *Pattern = Function->getTemplateInstantiationPattern())
    Function = Pattern;
  const auto *Device = Function->getAttr<CUDADeviceAttr>();
  return Function->hasAttr<CUDAGlobalAttr>() ||
         (Device && !Device->isImplicit());
}

bool UnitImporter::isBesideMainFile(SourceLocation Loc) const {
  auto Folder = [&](FileID File) -> const DirectoryEntry * {
    OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File);
    return Entry ? &Entry->getDir().getDirEntry() : nullptr;
  };
  const DirectoryEntry *Own = Folder(SM.getMainFileID());
  return Own && Folder(SM.getFileID(Loc)) == Own;
}

bool UnitImporter::isSystem(const Decl *Declaration) const {
  if (isCuda(Declaration) || isSource(Declaration))
    return false;
  SourceLocation Loc = SM.getExpansionLoc(Declaration->getLocation());
  // `#include <kernels.cuh>` finds what lies beside the file after all folders
  // of the system, and options may call any folder one of those.
  return SM.isInSystemHeader(Loc) && !isBesideMainFile(Loc) &&
         !isWrittenForDevice(Declaration);
}

mlir::Location UnitImporter::location(SourceLocation Loc) const {
  // The zeros of `T{}` are written nowhere.
  Loc = SM.getExpansionLoc(Loc.isValid() ? Loc : Author);
  if (Loc.isInvalid())
    return mlir::UnknownLoc::get(&Context);
  auto [File, Offset] = SM.getDecomposedLoc(Loc);
  return mlir::FileLineColLoc::get(&Context, SM.getFilename(Loc),
                                   SM.getLineNumber(File, Offset),
                                   SM.getColumnNumber(File, Offset));
}

void UnitImporter::refuse(mlir::Operation *About, SourceLocation At,
                          llvm::StringRef What, llvm::StringRef Instead) const {
  if (Author.isValid() && SM.isInSystemHeader(SM.getExpansionLoc(At)))
    At = Author;
  cu::refuseConstruct(About, What, Instead, location(At));
}

void UnitImporter::collect(const DeclContext *Scope, Filter Wanted,
                           std::vector<const FunctionDecl *> &Functions) const {
  auto Add = [&](const FunctionDecl *Function) {
    if (Wanted(Function) && Function->doesThisDeclarationHaveABody() &&
        !Function->isDependentContext())
      Functions.push_back(Function);
  };
  // What is precompiled has no kernel.
  for (const Decl *D : Scope->noload_decls()) {
    if (const auto *Function = dyn_cast<FunctionDecl>(D)) {
      // An explicit specialisation is found with its template.
      if (!Function->getPrimaryTemplate())
        Add(Function);
    } else if (const auto *Template = dyn_cast<FunctionTemplateDecl>(D)) {
      if (Template->isThisDeclarationADefinition() ||
          !Template->getTemplatedDecl()->isDefined()) {
        size_t Before = Functions.size();
        for (const FunctionDecl *Instance : Template->specializations()) {
          if (Options.MaxInstances &&
              Functions.size() - Before == Options.MaxInstances)
            break;
          if (const FunctionDecl *Definition = nullptr;
              Instance->isDefined(Definition))
            Add(Definition);
        }
      }
    } else if (const auto *Inner = dyn_cast<DeclContext>(D);
               Inner && isa<NamespaceDecl, LinkageSpecDecl, ExportDecl>(D)) {
      collect(Inner, Wanted, Functions);
    } else if (const auto *Record = dyn_cast<CXXRecordDecl>(D)) {
      if (!Record->isDependentContext())
        collect(Record, Wanted, Functions);
    }
  }
}

/// Declarations were imported as they were needed; they stand in the order of
/// the source, each with its comments, the instances of a template together.
void UnitImporter::sortDeclarations() {
  struct Group {
    SourceLocation Begin;
    std::vector<mlir::Operation *> Ops;
  };
  llvm::DenseMap<mlir::Operation *, SourceLocation> Begins;
  for (auto [D, Op] : Done)
    Begins[Op] = SM.getExpansionLoc(writtenBegin(D));
  std::vector<Group> Groups;
  std::vector<mlir::Operation *> Ops;
  for (mlir::Operation &Op : Module.getOps()) {
    Ops.push_back(&Op);
    if (!mlir::isa<cxx::CommentOp>(Op))
      Groups.push_back({Begins.lookup(&Op), std::exchange(Ops, {})});
  }
  llvm::stable_sort(Groups, [&](const Group &A, const Group &B) {
    if (A.Begin.isInvalid() || B.Begin.isInvalid())
      return A.Begin.isInvalid() && B.Begin.isValid();
    return SM.isBeforeInTranslationUnit(A.Begin, B.Begin);
  });
  for (const Group &G : Groups)
    for (mlir::Operation *Op : G.Ops)
      Op->moveBefore(Module.getBody(), Module.getBody()->end());
}

bool UnitImporter::isOfMainFile(const FunctionDecl *Function) const {
  return SM.isWrittenInMainFile(SM.getExpansionLoc(Function->getLocation()));
}

bool UnitImporter::hasOfMainFile(Filter Wanted) const {
  std::vector<const FunctionDecl *> Functions;
  collect(AST.getTranslationUnitDecl(), Wanted, Functions);
  return llvm::any_of(Functions,
                      [&](const FunctionDecl *F) { return isOfMainFile(F); });
}

mlir::OwningOpRef<mlir::ModuleOp> UnitImporter::run(Filter Wanted) {
  mlir::OwningOpRef<mlir::ModuleOp> Owner = mlir::ModuleOp::create(
      location(SM.getLocForStartOfFile(SM.getMainFileID())));
  Module = *Owner;
  std::vector<const FunctionDecl *> Functions;
  collect(AST.getTranslationUnitDecl(), Wanted, Functions);
  llvm::erase_if(Functions, [&](const FunctionDecl *F) {
    return isCuda(F) || isSystem(F);
  });
  for (const FunctionDecl *Function : Functions) {
    Builder.setInsertionPointToEnd(Module.getBody());
    importFunction(Function);
  }
  sortDeclarations();
  if (Options.KeepExternal)
    Module->setAttr(VariablesAttr, externalVariables());
  return Owner;
}

mlir::OwningOpRef<mlir::ModuleOp>
cu2x::importUnit(Sema &S, mlir::MLIRContext &Context,
                 const ImportOptions &Options) {
  UnitImporter Importer(S, Context, Options);
  auto IsKernel = [](const FunctionDecl *F) {
    return F->hasAttr<CUDAGlobalAttr>();
  };
  if (!Options.FunctionsWithoutKernel || Importer.hasOfMainFile(IsKernel))
    return Importer.run(IsKernel);
  return Importer.run([&](const FunctionDecl *F) {
    return IsKernel(F) ||
           (F->hasAttr<CUDADeviceAttr>() && F->doesThisDeclarationHaveABody() &&
            Importer.isOfMainFile(F));
  });
}

mlir::OwningOpRef<mlir::ModuleOp>
cu2x::importFunctions(Sema &S, mlir::MLIRContext &Context,
                      const ImportOptions &Options) {
  return UnitImporter(S, Context, Options).run([](const FunctionDecl *F) {
    return F->hasAttr<CUDADeviceAttr>() && F->isExternallyVisible() &&
           !F->isTemplateInstantiation();
  });
}

//===----------------------------------------------------------------------===//
// What all expressions share
//===----------------------------------------------------------------------===//

void FunctionImporter::refuseAt(SourceLocation At, llvm::StringRef What,
                                llvm::StringRef Instead) {
  Unit.refuse(Owner, At, What, Instead);
}

mlir::Value FunctionImporter::refuse(const Stmt *S, llvm::StringRef What,
                                     llvm::StringRef Instead) {
  refuseAt(S->getBeginLoc(), What, Instead);
  const auto *E = dyn_cast<Expr>(S);
  if (!E)
    return {};
  mlir::Type Type = E->isTypeDependent()
                        ? mlir::Type(mlir::NoneType::get(&Unit.Context))
                        : resultType(E);
  return cu::CallOp::create(B, loc(S), Type, "cu2x.refused", mlir::ValueRange(),
                            mlir::StringAttr());
}

mlir::Type FunctionImporter::type(QualType Type, SourceLocation At) {
  Unit.arriveAt(At);
  ConvertedType Result = Unit.convert(Type);
  if (!Result.Why.empty())
    refuseAt(At, Result.Why);
  return Result.Type;
}

cxx::LValueType FunctionImporter::place(QualType Type, cxx::AddressSpace Space,
                                        SourceLocation At) {
  Unit.arriveAt(At);
  std::string Why;
  cxx::LValueType Result = Unit.place(Type, Space, &Why);
  if (!Why.empty())
    refuseAt(At, Why);
  return Result;
}

mlir::Type FunctionImporter::resultType(const Expr *E) {
  if (E->isGLValue())
    return place(E->getType(), cxx::AddressSpace::Generic, E->getBeginLoc());
  return type(E->getType(), E->getBeginLoc());
}

mlir::Value FunctionImporter::load(mlir::Value Place, mlir::Location At) {
  auto Type = mlir::cast<cxx::LValueType>(Place.getType());
  return cxx::LoadOp::create(B, At, Type.getPointee(), Place);
}

mlir::Value FunctionImporter::convertTo(mlir::Value Operand, mlir::Type To,
                                        llvm::StringRef Style,
                                        mlir::Location At) {
  if (Operand.getType() == To && Style == "implicit")
    return Operand;
  return cxx::CastOp::create(B, At, To, Operand, Style);
}

void FunctionImporter::fill(mlir::Region &Region,
                            llvm::function_ref<void()> Content) {
  mlir::OpBuilder::InsertionGuard Guard(B);
  B.createBlock(&Region);
  Content();
}

void FunctionImporter::fillYield(mlir::Region &Region, const Expr *E) {
  fill(Region, [&] { cxx::YieldOp::create(B, loc(E), expr(E)); });
}

mlir::Value FunctionImporter::expr(const Expr *E) {
  Unit.arriveAt(E->getBeginLoc());
  if (E->containsErrors())
    return refuse(E, "code that did not parse");
  mlir::Value Value = Visit(E);
  if (Value && Value.getDefiningOp() && !isa<CastExpr, FullExpr>(E))
    if (std::string Macro = programMacro(E); !Macro.empty())
      Value.getDefiningOp()->setAttr("cxx.macro", B.getStringAttr(Macro));
  return Value;
}

std::string importer::describe(const Stmt *S) {
  static constexpr std::pair<Stmt::StmtClass, llvm::StringLiteral> Words[] = {
      {Stmt::AddrLabelExprClass, "the address of a label"},
      {Stmt::CXXDeleteExprClass, "'delete'"},
      {Stmt::CXXNewExprClass, "'new'"},
      {Stmt::CXXThrowExprClass, "'throw'"},
      {Stmt::CXXTryStmtClass, "'try'"},
      {Stmt::CXXTypeidExprClass, "'typeid'"},
      {Stmt::CXXInheritedCtorInitExprClass, "an inherited constructor"},
      {Stmt::CXXStdInitializerListExprClass, "a std::initializer_list"},
      {Stmt::IndirectGotoStmtClass, "a 'goto' to a computed label"},
      {Stmt::StmtExprClass, "a statement in an expression"},
      {Stmt::VAArgExprClass, "'va_arg'"}};
  for (auto [Class, Text] : Words)
    if (S->getStmtClass() == Class)
      return Text.str();
  return (llvm::Twine("the construct ") + S->getStmtClassName()).str();
}

mlir::Value FunctionImporter::VisitStmt(const Stmt *S) {
  // Traits, offsets and the like.
  if (const auto *E = dyn_cast<Expr>(S))
    if (mlir::Value Value = evaluate(E))
      return Value;
  return refuse(S, describe(S));
}

mlir::Value FunctionImporter::VisitExprWithCleanups(const ExprWithCleanups *E) {
  return expr(E->getSubExpr());
}

mlir::Value FunctionImporter::VisitConstantExpr(const ConstantExpr *E) {
  return expr(E->getSubExpr());
}

mlir::Value
FunctionImporter::VisitCXXDefaultArgExpr(const CXXDefaultArgExpr *E) {
  return expr(E->getExpr());
}

mlir::Value
FunctionImporter::VisitCXXDefaultInitExpr(const CXXDefaultInitExpr *E) {
  return expr(E->getExpr());
}

mlir::Value
FunctionImporter::VisitCXXBindTemporaryExpr(const CXXBindTemporaryExpr *E) {
  return expr(E->getSubExpr());
}

mlir::Value FunctionImporter::VisitCXXRewrittenBinaryOperator(
    const CXXRewrittenBinaryOperator *E) {
  return expr(E->getSemanticForm());
}
