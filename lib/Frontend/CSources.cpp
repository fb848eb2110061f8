//===- CSources.cpp - Sources of C, parsed as C++ ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CSources.h"
#include "FactCollector.h"

#include "clang/Basic/SourceManager.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// What is a name in C and has no use in C's headers. `asm`, `inline`, `bool`
/// and the like mean there what they mean in C++.
constexpr std::pair<llvm::StringLiteral, tok::TokenKind> Keywords[] = {
    {"catch", tok::kw_catch},     {"class", tok::kw_class},
    {"delete", tok::kw_delete},   {"explicit", tok::kw_explicit},
    {"export", tok::kw_export},   {"friend", tok::kw_friend},
    {"mutable", tok::kw_mutable}, {"namespace", tok::kw_namespace},
    {"new", tok::kw_new},         {"operator", tok::kw_operator},
    {"private", tok::kw_private}, {"protected", tok::kw_protected},
    {"public", tok::kw_public},   {"template", tok::kw_template},
    {"this", tok::kw_this},       {"throw", tok::kw_throw},
    {"try", tok::kw_try},         {"typename", tok::kw_typename},
    {"using", tok::kw_using},     {"virtual", tok::kw_virtual}};

class KeywordsOfC : public PPCallbacks {
public:
  KeywordsOfC(FactCollector &C, Preprocessor &PP) : C(C), PP(PP) {}

  void FileChanged(SourceLocation Loc, FileChangeReason Reason,
                   SrcMgr::CharacteristicKind, FileID) override {
    if (Reason != EnterFile && Reason != ExitFile)
      return;
    bool Old = AreNames;
    AreNames =
        C.originOf(Loc) == Origin::User && isC(C.SM.getFileID(Loc), C.SM);
    if (Old == AreNames)
      return;
    for (auto [Name, Kind] : Keywords) {
      IdentifierInfo *Word = PP.getIdentifierInfo(Name);
      if (AreNames && Word->getTokenID() == Kind)
        Word->revertTokenIDToIdentifier();
      else if (!AreNames && Word->hasRevertedTokenIDToIdentifier())
        Word->revertIdentifierToTokenID(Kind);
    }
  }

private:
  static bool isC(FileID File, const SourceManager &SM) {
    OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File);
    return Entry && (isSourceOfC(Entry->getName()) ||
                     !SM.getBufferData(File).contains("__cplusplus"));
  }

  FactCollector &C;
  Preprocessor &PP;
  bool AreNames = false;
};

} // namespace

std::unique_ptr<PPCallbacks>
cu2x::frontend::makeKeywordsOfC(FactCollector &Collector,
                                Preprocessor &Preprocessor) {
  return std::make_unique<KeywordsOfC>(Collector, Preprocessor);
}
