//===- Check.cpp - Type-check Metal Shading Language ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/MSLCheck/Check.h"

#include "Attributes.h"
#include "Checks/Checks.h"
#include "Findings.h"
#include "ImplicitCopies.h"
#include "Rephrase.h"
#include "StaticMethods.h"
#include "Target.h"
#include "Tokens.h"

#include "clang/AST/ASTConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Parse/Parser.h"
#include "clang/Sema/Scope.h"
#include "clang/Sema/Sema.h"
#include "clang/Sema/TemplateInstCallback.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::StringRef;

static constexpr struct {
  MSLVersion Version;
  const char *Text;
} Versions[] = {{MSLVersion::V3_0, "3.0"},
                {MSLVersion::V3_1, "3.1"},
                {MSLVersion::V3_2, "3.2"},
                {MSLVersion::V4_0, "4.0"}};

std::optional<MSLVersion> cu2x::mslcheck::parseMSLVersion(StringRef Text) {
  for (const auto &Row : Versions)
    if (Text == Row.Text)
      return Row.Version;
  return std::nullopt;
}

StringRef cu2x::mslcheck::toString(MSLVersion Version) {
  for (const auto &Row : Versions)
    if (Version == Row.Version)
      return Row.Text;
  return {};
}

bool cu2x::mslcheck::hasErrors(const std::vector<Finding> &Findings) {
  return llvm::any_of(Findings, [](const Finding &F) {
    return F.Main.Level == Severity::Error;
  });
}

/// Where the build and the installation put our headers.
static std::string defaultHeadersDir() {
  std::string Program = llvm::sys::fs::getMainExecutable(
      nullptr, reinterpret_cast<void *>(&defaultHeadersDir));
  llvm::SmallString<128> Dir(
      llvm::sys::path::parent_path(llvm::sys::path::parent_path(Program)));
  llvm::sys::path::append(Dir, CU2X_MSL_HEADERS_DIR);
  return Dir.str().str();
}

static std::vector<std::string> commandLine(StringRef Name,
                                            const CheckOptions &Options) {
  std::vector<std::string> Args = {
      "-triple", "spir64", "-x", "clcpp", "-cl-std=clc++2021",
      // What Metal lacks, except for the generic address space, which lets
      // structs be copied between spaces; a check reports its visible uses.
      "-cl-ext=+__cl_clang_function_pointers,-__opencl_c_device_enqueue,-__"
      "opencl_c_pipes,"
      "-__opencl_c_program_scope_global_variables,-cl_khr_fp64,"
      "-__opencl_c_fp64",
      "-cl-single-precision-constant", "-fsyntax-only", "-ferror-limit", "0",
      "-ftemplate-backtrace-limit=0", "-fno-spell-checking", "-Wvla",
      "-ffreestanding", "-nostdsysteminc"};
  for (const std::string &Dir : Options.IncludeDirs)
    Args.insert(Args.end(), {"-I", Dir});
  Args.insert(Args.end(), {"-isystem", Options.HeadersDir});
  unsigned Version = static_cast<unsigned>(Options.Version);
  Args.push_back("-D__METAL__=1");
  Args.push_back("-D__METAL_MACOS__=1");
  Args.push_back("-D__METAL_VERSION__=" + llvm::utostr(Version));
  if (Options.Version >= MSLVersion::V3_1)
    Args.push_back("-D__HAVE_BFLOAT__=1");
  for (const std::string &Define : Options.Defines)
    Args.push_back("-D" + Define);
  Args.push_back(Name.str());
  return Args;
}

namespace {

class Consumer : public ASTConsumer {
public:
  explicit Consumer(Findings &Out) : Out(Out) {}

  void InitializeSema(Sema &S) { TheSema = &S; }

  bool HandleTopLevelDecl(DeclGroupRef Group) override {
    const SourceManager &SM = TheSema->getSourceManager();
    for (Decl *D : Group) {
      if (auto *Method = dyn_cast_or_null<CXXMethodDecl>(D->getAsFunction());
          Method && Method->isOutOfLine())
        freeStaticMethods(TheSema->Context, Method->getParent());
      if (!SM.isInSystemHeader(SM.getExpansionLoc(D->getLocation())))
        UserDecls.push_back(D);
    }
    return true;
  }

  void HandleTagDeclDefinition(TagDecl *D) override {
    if (auto *Record = dyn_cast<CXXRecordDecl>(D)) {
      addCopiesFromConstant(*TheSema, Record);
      freeStaticMethods(TheSema->Context, Record);
    }
  }

  void HandleTranslationUnit(ASTContext &Context) override {
    runChecks(Context, UserDecls, Out);
  }

private:
  Findings &Out;
  Sema *TheSema = nullptr;
  std::vector<Decl *> UserDecls;
};

/// Parses with our own tokens in place of the preprocessor's.
class CheckAction : public ASTFrontendAction {
public:
  CheckAction(Findings &Out, const Rephrasings &Rephrased)
      : Out(Out), Rephrased(Rephrased) {}

protected:
  bool BeginInvocation(CompilerInstance &CI) override {
    CI.setTarget(new MetalTarget(CI.getTarget()));
    return true;
  }

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &,
                                                 StringRef) override {
    auto Made = std::make_unique<Consumer>(Out);
    TheConsumer = Made.get();
    return Made;
  }

  void ExecuteAction() override;

private:
  Findings &Out;
  const Rephrasings &Rephrased;
  Consumer *TheConsumer = nullptr;
};

} // namespace

/// Takes away the types that OpenCL declares without being asked and Metal
/// declares otherwise.
static void removeOpenCLTypes(Sema &S) {
  TranslationUnitDecl *TU = S.Context.getTranslationUnitDecl();
  std::vector<TypedefDecl *> Types;
  for (Decl *D : TU->decls())
    if (auto *Type = dyn_cast<TypedefDecl>(D);
        Type && Type->isImplicit() && Type->getIdentifier() &&
        !Type->getName().starts_with("__"))
      Types.push_back(Type);
  for (TypedefDecl *Type : Types) {
    S.TUScope->RemoveDecl(Type);
    S.IdResolver.RemoveDecl(Type);
    TU->removeDecl(Type);
  }
}

namespace {

/// Clang lets threadgroup variables stand in the scope of a function only, and
/// looks at the scope that is parsed. While it instantiates a function, that is
/// whatever surrounds the place that asked for it.
class InstantiationScope : public TemplateInstantiationCallback {
public:
  explicit InstantiationScope(Sema &S) : S(S) {}

  void initialize(const Sema &) override {}
  void finalize(const Sema &) override {}
  void atTemplateBegin(const Sema &,
                       const Sema::CodeSynthesisContext &Context) override {
    Scope *Current = S.getCurScope();
    Saved.push_back({Current, Current ? Current->getFlags() : 0});
    if (Current &&
        Context.Kind == Sema::CodeSynthesisContext::TemplateInstantiation &&
        isa_and_nonnull<FunctionDecl>(Context.Entity))
      Current->setFlags(Current->getFlags() | Scope::FnScope);
  }
  void atTemplateEnd(const Sema &,
                     const Sema::CodeSynthesisContext &Context) override {
    auto [Current, Flags] = Saved.pop_back_val();
    if (Current)
      Current->setFlags(Flags);
    // Instances of class templates are completed without a word to the
    // consumer.
    if (Context.Kind == Sema::CodeSynthesisContext::TemplateInstantiation)
      if (auto *Record = dyn_cast_or_null<CXXRecordDecl>(Context.Entity)) {
        addCopiesFromConstant(S, Record);
        freeStaticMethods(S.Context, Record);
      }
  }

private:
  Sema &S;
  llvm::SmallVector<std::pair<Scope *, unsigned>, 8> Saved;
};

} // namespace

void CheckAction::ExecuteAction() {
  CompilerInstance &CI = getCompilerInstance();
  if (!CI.hasSema())
    CI.createSema(getTranslationUnitKind(), nullptr);
  Sema &S = CI.getSema();
  Preprocessor &PP = CI.getPreprocessor();
  TheConsumer->InitializeSema(S);
  setKeywords(PP);
  PP.setPredefines(PP.getPredefines() + "#include <__msl_implicit>\n" +
                   // Functions are template arguments; a check refuses other
                   // pointers to them.
                   "#pragma OPENCL EXTENSION __cl_clang_function_pointers : "
                   "enable\n" +
                   methodSpacePragma());
  S.TemplateInstCallbacks.push_back(std::make_unique<InstantiationScope>(S));

  // The parser tells the preprocessor which pragmas there are.
  Parser P(PP, S, /*SkipFunctionBodies=*/false);
  PP.EnterMainSourceFile();
  TokenList Read = [&] {
    // What is said about a comment asks where it stands.
    llvm::SaveAndRestore<DeclContext *> Within(
        S.CurContext, S.Context.getTranslationUnitDecl());
    return readTokens(PP);
  }();
  checkTokens(PP, Read, Out);
  TokenList Rewritten = rewriteTokens(PP, rephrase(PP, Read, Rephrased, Out));
  PP.EnterTokenStream(Rewritten, /*DisableMacroExpansion=*/true,
                      /*IsReinject=*/false);
  P.Initialize();
  removeOpenCLTypes(S);

  Parser::DeclGroupPtrTy Group;
  Sema::ModuleImportState ImportState;
  for (bool AtEnd = P.ParseFirstTopLevelDecl(Group, ImportState); !AtEnd;
       AtEnd = P.ParseTopLevelDecl(Group, ImportState))
    if (Group)
      TheConsumer->HandleTopLevelDecl(Group.get());
  TheConsumer->HandleTranslationUnit(S.Context);
}

/// Parses \p Text once.
static void parse(StringRef Text, StringRef Name, const CheckOptions &Options,
                  const Rephrasings &Rephrased, Findings &Out) {
  auto FS = llvm::vfs::getRealFileSystem();
  DiagnosticOptions DiagOptions;
  auto Diags = CompilerInstance::createDiagnostics(*FS, DiagOptions, &Out,
                                                   /*ShouldOwnClient=*/false);
  std::vector<std::string> Args = commandLine(Name, Options);
  std::vector<const char *> Pointers;
  for (const std::string &Arg : Args)
    Pointers.push_back(Arg.c_str());
  auto Invocation = std::make_shared<CompilerInvocation>();
  CompilerInvocation::CreateFromArgs(*Invocation, Pointers, *Diags);
  Invocation->getFrontendOpts().DisableFree = false;
  Invocation->getDiagnosticOpts().ShowCarets = false;
  Invocation->getPreprocessorOpts().addRemappedFile(
      Name, llvm::MemoryBuffer::getMemBufferCopy(Text, Name).release());

  CompilerInstance CI(std::move(Invocation));
  CI.setVirtualFileSystem(FS);
  CI.createDiagnostics(&Out, /*ShouldOwnClient=*/false);
  CheckAction Action(Out, Rephrased);
  CI.ExecuteAction(Action);
}

std::vector<Finding> cu2x::mslcheck::checkMSL(StringRef Text, StringRef Name,
                                              const CheckOptions &Wanted) {
  registerAttributes();
  CheckOptions Options = Wanted;
  if (Options.HeadersDir.empty())
    Options.HeadersDir = defaultHeadersDir();
  // A place that is rephrased may show another one, but seldom a third.
  constexpr unsigned MostTimes = 4;
  Rephrasings Rephrased;
  for (unsigned Time = 1;; ++Time) {
    Findings Out(Options);
    parse(Text, Name, Options, Rephrased, Out);
    size_t Known = Rephrased.size();
    Rephrased.insert(Out.rephrasings().begin(), Out.rephrasings().end());
    if (Rephrased.size() == Known || Time == MostTimes)
      return Out.take();
  }
}
