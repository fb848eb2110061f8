//===- TorchHost.cpp - The host side of PyTorch extensions ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Metal/Torch.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Sema/Sema.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::metal;

namespace {

class Collector : public clang::RecursiveASTVisitor<Collector> {
public:
  Collector(const clang::SourceManager &Sources, HostFunctions &Into)
      : Sources(Sources), Into(Into) {}

  bool VisitFunctionDecl(clang::FunctionDecl *F) {
    clang::SourceLocation At = F->getLocation();
    // Names made by macros, such as PYBIND11_MODULE, are nobody's to call.
    if (!F->isThisDeclarationADefinition() || F->isImplicit() ||
        F->isConstexpr() || At.isMacroID() || !Sources.isInMainFile(At) ||
        F->hasAttr<clang::CUDAGlobalAttr>() ||
        F->hasAttr<clang::CUDADeviceAttr>())
      return true;
    Into.emplace(Sources.getFileOffset(At), F->getNameAsString());
    return true;
  }

  /// The body of a lambda belongs to the function around it.
  bool TraverseLambdaExpr(clang::LambdaExpr *) { return true; }

private:
  const clang::SourceManager &Sources;
  HostFunctions &Into;
};

} // namespace

void metal::collectHostFunctions(clang::Sema &S, HostFunctions &Into) {
  Collector(S.getSourceManager(), Into)
      .TraverseDecl(S.getASTContext().getTranslationUnitDecl());
}

void metal::reportHostFunctions(const HostFunctions &Functions,
                                UnitTranslation &Unit) {
  if (Functions.empty() || Unit.Files.empty())
    return;
  std::vector<std::string> Names;
  for (const auto &[Offset, Name] : Functions)
    if (!llvm::is_contained(Names, Name))
      Names.push_back(Name);
  FileFindings &Main = Unit.Files.front();
  diag::Finding F;
  F.K = diag::Kind::TorchHost;
  F.Path = Main.Path;
  F.Offset = Functions.begin()->first;
  F.Args = {llvm::join(Names, ", ")};
  Main.Findings.push_back(std::move(F));
  diag::sortUnique(Main.Findings);
}
