//===- DeviceUnit.cpp - The AST of the device side of a unit -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/DeviceUnit.h"

#include "Execute.h"
#include "LaunchLists.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

class MissingHeaders : public PPCallbacks {
public:
  explicit MissingHeaders(std::vector<std::string> &Names) : Names(Names) {}

  bool FileNotFound(StringRef Name) override {
    if (!llvm::is_contained(Names, Name))
      Names.push_back(Name.str());
    return true;
  }

private:
  std::vector<std::string> &Names;
};

using Callback = llvm::function_ref<void(Sema &)>;

class DeviceConsumer : public ASTConsumer {
public:
  DeviceConsumer(CompilerInstance &CI, Callback Use) : CI(CI), Use(Use) {}
  void HandleTranslationUnit(ASTContext &) override { Use(CI.getSema()); }

private:
  CompilerInstance &CI;
  Callback Use;
};

class DeviceAction : public ASTFrontendAction {
public:
  DeviceAction(std::vector<std::string> &Missing, Callback Use)
      : Missing(Missing), Use(Use) {}

protected:
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI,
                                                 StringRef) override {
    CI.getPreprocessor().addPPCallbacks(
        std::make_unique<MissingHeaders>(Missing));
    return std::make_unique<DeviceConsumer>(CI, Use);
  }

private:
  std::vector<std::string> &Missing;
  Callback Use;
};

} // namespace

void cu2x::frontend::parseDevice(const ParseRequest &Request,
                                 std::vector<ParseMessage> &Errors,
                                 std::vector<std::string> &Missing,
                                 Callback Use) {
  auto UseFilled = [&](clang::Sema &S) {
    fillLaunchLists(S.getASTContext(), Request.LaunchLists);
    Use(S);
  };
  DeviceAction Action(Missing, UseFilled);
  execute(Request, Errors, Action);
}
