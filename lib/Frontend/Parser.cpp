//===- Parser.cpp - Parse one side of a unit and collect facts --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/Parser.h"

#include "FactCollector.h"
#include "OverloadFacts.h"

#include "clang/AST/ASTConsumer.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/VirtualFileSystem.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// Keeps errors as messages; nothing is printed.
class MessageCollector : public DiagnosticConsumer {
public:
  explicit MessageCollector(UnitFacts &Facts) : Facts(Facts) {}

  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const Diagnostic &Info) override {
    DiagnosticConsumer::HandleDiagnostic(Level, Info);
    if (Level < DiagnosticsEngine::Error)
      return;
    ParseMessage Message;
    llvm::SmallString<128> Text;
    Info.FormatDiagnostic(Text);
    Message.Text = Text.str().str();
    if (Info.hasSourceManager() && Info.getLocation().isValid()) {
      PresumedLoc Loc = Info.getSourceManager().getPresumedLoc(
          Info.getSourceManager().getExpansionLoc(Info.getLocation()));
      if (Loc.isValid()) {
        Message.Path = Loc.getFilename();
        Message.Line = Loc.getLine();
        Message.Column = Loc.getColumn();
      }
    }
    if (!llvm::is_contained(Facts.Errors, Message))
      Facts.Errors.push_back(std::move(Message));
  }

private:
  UnitFacts &Facts;
};

class FactConsumer : public ASTConsumer {
public:
  explicit FactConsumer(FactCollector &Collector) : Collector(Collector) {}
  void HandleTranslationUnit(ASTContext &Context) override {
    collectAstFacts(Collector, Context);
    collectOverloadFacts(Collector, Context);
  }

private:
  FactCollector &Collector;
};

class FactAction : public ASTFrontendAction {
public:
  FactAction(const ParseRequest &Request, UnitFacts &Facts)
      : Request(Request), Facts(Facts) {}

protected:
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI,
                                                 StringRef) override {
    Collector.emplace(CI.getSourceManager(), Request, Facts);
    CI.getPreprocessor().addPPCallbacks(makePreprocessorFacts(*Collector));
    return std::make_unique<FactConsumer>(*Collector);
  }

private:
  const ParseRequest &Request;
  UnitFacts &Facts;
  std::optional<FactCollector> Collector;
};

} // namespace

void cu2x::frontend::parseUnit(const ParseRequest &Request, UnitFacts &Facts) {
  // A file system of its own: a shared one has one working directory.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS =
      llvm::vfs::createPhysicalFileSystem();
  if (!Request.Directory.empty())
    FS->setCurrentWorkingDirectory(Request.Directory);

  DiagnosticOptions DiagOptions;
  MessageCollector Messages(Facts);
  auto Diags = CompilerInstance::createDiagnostics(*FS, DiagOptions, &Messages,
                                                   /*ShouldOwnClient=*/false);

  std::vector<const char *> Args;
  for (const std::string &Arg : Request.Args)
    Args.push_back(Arg.c_str());
  CreateInvocationOptions Options;
  Options.Diags = Diags;
  Options.VFS = FS;
  Options.RecoverOnError = true;
  std::shared_ptr<CompilerInvocation> Invocation =
      createInvocation(Args, std::move(Options));
  if (!Invocation)
    return; // the driver's diagnostics say why
  Invocation->getFrontendOpts().DisableFree = false;
  // Or clang counts its errors on stderr.
  Invocation->getDiagnosticOpts().ShowCarets = false;
  Invocation->getPreprocessorOpts().addRemappedFile(
      Request.File,
      llvm::MemoryBuffer::getMemBuffer(Request.Text, Request.File).release());

  CompilerInstance Instance(std::move(Invocation));
  Instance.setVirtualFileSystem(FS);
  Instance.createDiagnostics(&Messages, /*ShouldOwnClient=*/false);
  FactAction Action(Request, Facts);
  Instance.ExecuteAction(Action);
}
