//===- Execute.cpp - Run an action of clang over one unit -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Execute.h"
#include "CSources.h"
#include "ProjectFiles.h"

#include "clang/AST/ASTDiagnostic.h"
#include "clang/AST/Type.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Lex/LexDiagnostic.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Sema/SemaDiagnostic.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/VirtualFileSystem.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// An error of the lexer or the preprocessor, other than one that a missing
/// header may cause.
bool isLexical(unsigned ID) {
  switch (ID) {
  case diag::err_pp_hash_error:
  case diag::err_pp_file_not_found:
  case diag::err_pp_file_not_found_angled_include_not_fatal:
  case diag::err_pp_file_not_found_typo_not_fatal:
  case diag::err_pp_expr_bad_token_binop:
  case diag::err_pp_expr_bad_token_lparen:
  case diag::err_pp_expr_bad_token_start_expr:
  case diag::err_pp_expected_rparen:
  case diag::err_pp_expected_value_in_expr:
    return false;
  default:
    return ID >= diag::DIAG_START_LEX && ID < diag::DIAG_START_PARSE;
  }
}

/// An error that C++ alone makes of what a source of C may say: `void *`
/// becomes any pointer there, a number any enumeration, and a variable may be
/// declared in and out of `extern "C"`. The names are in the AST all the same.
bool isRightInC(const Diagnostic &Info) {
  if (Info.getID() == diag::err_different_language_linkage)
    return true;
  if (Info.getID() != diag::err_typecheck_convert_incompatible &&
      Info.getID() != diag::err_init_conversion_failed)
    return false;
  llvm::SmallVector<QualType, 2> Types;
  for (unsigned I = 0; I != Info.getNumArgs(); ++I)
    if (Info.getArgKind(I) == DiagnosticsEngine::ak_qualtype)
      Types.push_back(QualType::getFromOpaquePtr(
          reinterpret_cast<void *>(Info.getRawArg(I))));
  if (Types.size() != 2 || Types[0].isNull() || Types[1].isNull())
    return false;
  auto Converts = [](QualType A, QualType B) {
    return (A->isVoidPointerType() && B->isPointerType()) ||
           (A->isEnumeralType() && B->isIntegralOrEnumerationType());
  };
  return Converts(Types[0], Types[1]) || Converts(Types[1], Types[0]);
}

/// Keeps errors as messages; nothing is printed.
class MessageCollector : public DiagnosticConsumer {
public:
  MessageCollector(std::vector<ParseMessage> &Errors, bool IsC)
      : Errors(Errors), IsC(IsC) {}

  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const Diagnostic &Info) override {
    DiagnosticConsumer::HandleDiagnostic(Level, Info);
    if (Level < DiagnosticsEngine::Error)
      return;
    // nvcc takes the name of a register with one percent sign, `%laneid`. The
    // statement is in the AST all the same.
    if (Info.getID() == diag::err_asm_invalid_escape ||
        (IsC && isRightInC(Info)))
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
    Message.IsLexical = isLexical(Info.getID());
    if (!llvm::is_contained(Errors, Message))
      Errors.push_back(std::move(Message));
  }

private:
  std::vector<ParseMessage> &Errors;
  bool IsC;
};

} // namespace

bool cu2x::frontend::execute(
    const ParseRequest &Request, std::vector<ParseMessage> &Errors,
    FrontendAction &Action,
    llvm::function_ref<bool(CompilerInvocation &)> Adjust) {
  // A file system of its own: a shared one has one working directory.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS =
      projectFiles(Request.Lookup);
  if (!Request.Directory.empty())
    FS->setCurrentWorkingDirectory(Request.Directory);

  DiagnosticOptions DiagOptions;
  MessageCollector Messages(Errors, isSourceOfC(Request.File));
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
    return false; // the driver's diagnostics say why
  Invocation->getFrontendOpts().DisableFree = false;
  // Or clang counts its errors on stderr.
  Invocation->getDiagnosticOpts().ShowCarets = false;
  if (Request.Text.data())
    Invocation->getPreprocessorOpts().addRemappedFile(
        Request.File,
        llvm::MemoryBuffer::getMemBuffer(Request.Text, Request.File).release());
  if (Adjust && !Adjust(*Invocation))
    return false;

  CompilerInstance Instance(std::move(Invocation));
  Instance.setVirtualFileSystem(FS);
  Instance.createDiagnostics(&Messages, /*ShouldOwnClient=*/false);
  Instance.ExecuteAction(Action);
  return true;
}
