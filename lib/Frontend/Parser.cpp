//===- Parser.cpp - Parse one side of a unit and collect facts --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/Parser.h"

#include "CSources.h"
#include "Execute.h"
#include "FactCollector.h"
#include "LaunchLists.h"
#include "OverloadFacts.h"
#include "WarpChecks.h"

#include "clang/AST/ASTConsumer.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/Preprocessor.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

class FactConsumer : public ASTConsumer {
public:
  FactConsumer(CompilerInstance &CI, FactCollector &Collector, bool &Ended)
      : CI(CI), Collector(Collector), Ended(Ended) {}
  // An instance of a member template that is defined outside of its class has
  // the arguments of that definition, which visitors take for a specialization.
  void HandleCXXStaticMemberVarInstantiation(VarDecl *D) override {
    if (auto *Instance = dyn_cast<VarTemplateSpecializationDecl>(D);
        Instance &&
        Instance->getTemplateSpecializationKind() == TSK_ImplicitInstantiation)
      Instance->setTemplateArgsAsWritten(
          static_cast<const ASTTemplateArgumentListInfo *>(nullptr));
  }
  void HandleTranslationUnit(ASTContext &Context) override {
    fillLaunchLists(Context, Collector.Request.LaunchLists);
    collectAstFacts(Collector, Context);
    collectOverloadFacts(Collector, Context);
    collectWarpFacts(Collector, Context);
    if (Collector.Request.Observer)
      Collector.Request.Observer(CI.getSema());
    Ended = true;
  }

private:
  CompilerInstance &CI;
  FactCollector &Collector;
  bool &Ended;
};

class FactAction : public ASTFrontendAction {
public:
  FactAction(const ParseRequest &Request, UnitFacts &Facts)
      : Request(Request), Facts(Facts) {}
  bool hasEnded() const { return Ended; }

protected:
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI,
                                                 StringRef) override {
    Collector.emplace(CI.getSourceManager(), Request, Facts);
    CI.getPreprocessor().addPPCallbacks(makePreprocessorFacts(*Collector));
    if (isSourceOfC(Request.File))
      CI.getPreprocessor().addPPCallbacks(
          makeKeywordsOfC(*Collector, CI.getPreprocessor()));
    return std::make_unique<FactConsumer>(CI, *Collector, Ended);
  }

private:
  const ParseRequest &Request;
  UnitFacts &Facts;
  std::optional<FactCollector> Collector;
  bool Ended = false;
};

} // namespace

bool cu2x::frontend::parseUnit(const ParseRequest &Request, UnitFacts &Facts) {
  FactAction Action(Request, Facts);
  if (Request.Precompiled.empty()) {
    execute(Request, Facts.Errors, Action);
    return true;
  }
  return execute(Request, Facts.Errors, Action,
                 [&](CompilerInvocation &Invocation) {
                   return usePrecompiled(Invocation, Request.Precompiled);
                 }) &&
         Action.hasEnded();
}
