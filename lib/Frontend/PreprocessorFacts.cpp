//===- PreprocessorFacts.cpp - Facts from the preprocessor ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FactCollector.h"

#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

class PreprocessorFacts : public PPCallbacks {
public:
  explicit PreprocessorFacts(FactCollector &Collector) : C(Collector) {}

  void LexedFileChanged(FileID File, LexedFileChangeReason Reason,
                        SrcMgr::CharacteristicKind Kind, FileID,
                        SourceLocation) override {
    if (Reason != LexedFileChangeReason::EnterFile)
      return;
    if (FileFacts *F = C.wantedFile(File)) {
      F->Skipped.emplace_back();
      Skipped[File] = F->Skipped.size() - 1;
    }
    if (Kind == SrcMgr::C_User && !C.Facts.MentionsCudaArch)
      if (auto Buffer = C.SM.getBufferOrNone(File))
        C.Facts.MentionsCudaArch =
            Buffer->getBuffer().contains("__CUDA_ARCH__");
  }

  bool FileNotFound(StringRef Name) override {
    LastMissing = Name.str();
    return true;
  }

  void InclusionDirective(SourceLocation HashLoc, const Token &, StringRef Name,
                          bool, CharSourceRange, OptionalFileEntryRef File,
                          StringRef, StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind) override {
    if (!File && LastMissing == Name && C.originOf(HashLoc) == Origin::User &&
        !llvm::is_contained(C.Facts.Missing, LastMissing))
      C.Facts.Missing.push_back(LastMissing);
    if (File && C.originOf(HashLoc) == Origin::User &&
        isCudaHeader(C.Request, File->getName()))
      C.Facts.CudaIncludes.insert(Name);
    FactCollector::Place P = C.spelling(HashLoc);
    if (!P)
      return;
    IncludeFact &Fact = P.File->Includes[P.Offset];
    Fact.Found = File.has_value();
    if (!File)
      return;
    Fact.Resolved = File->getFileEntry().tryGetRealPathName().str();
    Fact.IsCuda = isCudaHeader(C.Request, File->getName());
  }

  void SourceRangeSkipped(SourceRange Range, SourceLocation) override {
    auto [File, Begin] = C.SM.getDecomposedLoc(Range.getBegin());
    unsigned End = C.SM.getDecomposedLoc(Range.getEnd()).second;
    if (FileFacts *F = C.wantedFile(File))
      F->Skipped[Skipped[File]].push_back({Begin, End});
  }

  void MacroExpands(const Token &Name, const MacroDefinition &MD, SourceRange,
                    const MacroArgs *) override {
    note(Name, MD);
  }
  void Defined(const Token &Name, const MacroDefinition &MD,
               SourceRange) override {
    note(Name, MD);
  }
  void Ifdef(SourceLocation, const Token &Name,
             const MacroDefinition &MD) override {
    note(Name, MD);
  }
  void Ifndef(SourceLocation, const Token &Name,
              const MacroDefinition &MD) override {
    note(Name, MD);
  }
  void Elifdef(SourceLocation, const Token &Name,
               const MacroDefinition &MD) override {
    note(Name, MD);
  }
  void Elifndef(SourceLocation, const Token &Name,
                const MacroDefinition &MD) override {
    note(Name, MD);
  }
  void MacroUndefined(const Token &Name, const MacroDefinition &MD,
                      const MacroDirective *) override {
    note(Name, MD);
  }
  void MacroDefined(const Token &Name, const MacroDirective *) override {
    Origin O = C.originOf(Name.getLocation());
    if (O != Origin::User)
      return;
    StringRef Spelling = Name.getIdentifierInfo()->getName();
    C.Facts.UserNames.insert(Spelling);
    C.noteName(Name.getLocation(), O, Spelling);
  }

private:
  void note(const Token &Name, const MacroDefinition &MD) {
    const MacroInfo *Info = MD.getMacroInfo();
    if (!Info)
      return;
    C.noteName(Name.getLocation(),
               // __CUDA_ARCH__ and the like are predefined by clang itself.
               C.SM.isWrittenInBuiltinFile(Info->getDefinitionLoc())
                   ? Origin::Cuda
                   : C.originOf(Info->getDefinitionLoc()),
               Name.getIdentifierInfo()->getName());
  }

  FactCollector &C;
  std::string LastMissing;
  llvm::DenseMap<FileID, unsigned> Skipped;
};

} // namespace

std::unique_ptr<PPCallbacks>
cu2x::frontend::makePreprocessorFacts(FactCollector &Collector) {
  return std::make_unique<PreprocessorFacts>(Collector);
}
