//===- Precompiled.cpp - The bundled declarations, parsed once --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/Precompiled.h"

#include "Execute.h"
#include "cu2x/Frontend/Invocation.h"

#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Frontend/MultiplexConsumer.h"
#include "clang/Lex/HeaderSearchOptions.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Sema/Sema.h"
#include "clang/Sema/SemaConsumer.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"
#include <set>

using namespace cu2x;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// Leaves out what Clang would read at the end of each unit, which is most of
/// the time that reading takes, only to look for diagnostics about the
/// declarations themselves: functions that are never called, and host functions
/// that device functions call.
class WithoutReviews : public SemaConsumer {
public:
  void InitializeSema(Sema &Of) override { S = &Of; }
  void ForgetSema() override { S = nullptr; }
  void HandleTranslationUnit(ASTContext &) override {
    S->UnusedFileScopedDecls.erase(S->UnusedFileScopedDecls.begin(nullptr),
                                   S->UnusedFileScopedDecls.end());
    S->DeclsToCheckForDeferredDiags.clear();
  }

private:
  Sema *S = nullptr;
};

class PrecompileAction : public GeneratePCHAction {
protected:
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI,
                                                 StringRef File) override {
    std::vector<std::unique_ptr<ASTConsumer>> Consumers;
    Consumers.push_back(std::make_unique<WithoutReviews>());
    Consumers.push_back(GeneratePCHAction::CreateASTConsumer(CI, File));
    if (!Consumers.back())
      return nullptr;
    return std::make_unique<MultiplexConsumer>(std::move(Consumers));
  }
};

} // namespace

static std::string below(StringRef Folder, StringRef Name) {
  llvm::SmallString<256> Path(Folder);
  llvm::sys::path::append(Path, Name);
  return std::string(Path);
}

/// A name for all that decides what the declarations in \p Prelude mean.
static std::string nameFor(const CompilerInvocation &Invocation,
                           StringRef Prelude) {
  std::string Key = Invocation.getModuleHash() + '\n' + Prelude.str();
  for (const HeaderSearchOptions::Entry &E :
       Invocation.getHeaderSearchOpts().UserEntries)
    // Those behind all others are the unit's own, and the C library's headers
    // are found before.
    if (E.Group != clang::frontend::After)
      Key += '\n' + llvm::utostr(E.Group) + ' ' + E.Path;
  return llvm::utohexstr(llvm::xxh3_64bits(Key), /*LowerCase=*/true) + ".pch";
}

bool cu2x::frontend::usePrecompiled(CompilerInvocation &Invocation,
                                    StringRef Folder) {
  PreprocessorOptions &Options = Invocation.getPreprocessorOpts();
  if (Options.Includes.size() != 1)
    return false;
  std::string File =
      below(Folder, nameFor(Invocation, Options.Includes.front()));
  if (!llvm::sys::fs::exists(File))
    return false;
  Options.Includes.clear();
  Options.ImplicitPCHInclude = std::move(File);
  // The headers of the C library may have changed as well as our own.
  Invocation.getHeaderSearchOpts().ModulesValidateSystemHeaders = true;
  return true;
}

std::string cu2x::frontend::precompiledFolder(StringRef BundledHeaders) {
  return below(llvm::sys::path::parent_path(BundledHeaders), "precompiled");
}

llvm::Error cu2x::frontend::precompileDeclarations(StringRef BundledHeaders,
                                                   StringRef Stamp) {
  std::string Folder = precompiledFolder(BundledHeaders);
  std::string Prelude = below(BundledHeaders, "__cu2x_prelude.h");
  // An installation is for everybody whom the umask lets in.
  if (std::error_code EC = llvm::sys::fs::create_directories(
          Folder, /*IgnoreExisting=*/true, llvm::sys::fs::all_all))
    return llvm::createFileError(Folder, EC);
  std::set<std::string> Written;
  for (Side S : {Side::Host, Side::Device}) {
    InvocationOptions Options;
    Options.TheSide = S;
    Options.BundledHeaders = BundledHeaders.str();
    std::vector<std::string> Args = clangArguments(Prelude, {}, Options);
    ParseRequest Request;
    Request.File = Prelude;
    Request.Args = Args;
    auto Aim = [&](CompilerInvocation &Invocation) {
      // The unit includes the prelude first, and here it is the unit.
      Invocation.getPreprocessorOpts().Includes.clear();
      FrontendOptions &Output = Invocation.getFrontendOpts();
      Output.ProgramAction = clang::frontend::GeneratePCH;
      Output.OutputFile = below(Folder, nameFor(Invocation, Prelude));
      Written.insert(Output.OutputFile);
      if (S == Side::Host && !Stamp.empty()) {
        DependencyOutputOptions &Read = Invocation.getDependencyOutputOpts();
        Read.OutputFile = (Stamp + ".d").str();
        Read.Targets = {Stamp.str()};
        Read.IncludeSystemHeaders = true;
      }
      return true;
    };
    std::vector<ParseMessage> Errors;
    PrecompileAction Action;
    if (!execute(Request, Errors, Action, Aim) || !Errors.empty())
      return llvm::createStringError(
          "cannot precompile " + Prelude +
          (Errors.empty() ? "" : ": " + Errors.front().Text));
  }
  std::error_code EC;
  for (llvm::sys::fs::directory_iterator I(Folder, EC), E; I != E && !EC;
       I.increment(EC))
    if (StringRef(I->path()).ends_with(".pch") && !Written.count(I->path()))
      (void)llvm::sys::fs::remove(I->path());
  return llvm::Error::success();
}
