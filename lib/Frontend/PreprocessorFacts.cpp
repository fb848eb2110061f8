//===- PreprocessorFacts.cpp - Facts from the preprocessor ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FactCollector.h"
#include "cu2x/API/API.h"
#include "cu2x/Support/Path.h"

#include "clang/Lex/MacroArgs.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// Of the macros that clang predefines itself, those for CUDA alone. All
/// others, as __cplusplus and __GNUC__, are the language's and the host
/// compiler's.
bool isPredefinedForCuda(StringRef Name) {
  static const llvm::StringSet<> Names = {"__NVPTX__", "__PTX__",
                                          "__CLANG_RDC__",
                                          "CUDA_API_PER_THREAD_DEFAULT_STREAM"};
  return Name.starts_with("__CUDA") || Names.contains(Name);
}

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
    if (Kind != SrcMgr::C_User)
      return;
    if (auto Buffer = C.SM.getBufferOrNone(File)) {
      StringRef Text = Buffer->getBuffer();
      C.Facts.MentionsCudaArch |= Text.contains("__CUDA_ARCH__");
      C.Facts.MentionsNvcc |=
          Text.contains("__CUDACC__") || Text.contains("__NVCC__");
    }
  }

  bool FileNotFound(StringRef Name) override {
    LastMissing = Name.str();
    return true;
  }

  void InclusionDirective(SourceLocation HashLoc, const Token &, StringRef Name,
                          bool IsAngled, CharSourceRange,
                          OptionalFileEntryRef File, StringRef, StringRef,
                          const Module *, bool,
                          SrcMgr::CharacteristicKind Kind) override {
    if (!File && LastMissing == Name && C.originOf(HashLoc) == Origin::User &&
        !llvm::is_contained(C.Facts.Missing, LastMissing))
      C.Facts.Missing.push_back(LastMissing);
    if (File && C.originOf(HashLoc) == Origin::User &&
        isCudaHeader(C.Request, File->getName()))
      C.Facts.CudaIncludes.insert(Name);
    else if (File && (!IsAngled || Kind == SrcMgr::C_User) &&
             C.originOf(HashLoc) == Origin::User)
      C.Facts.UserIncludes.insert(
          File->getFileEntry().tryGetRealPathName().str());
    else if (File && isOfLibrary(HashLoc, *File))
      C.Facts.LibraryIncludes.insert(
          File->getFileEntry().tryGetRealPathName().str());
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
                    const MacroArgs *Args) override {
    note(Name, MD);
    const MacroInfo *Info = MD.getMacroInfo();
    if (Info && C.originOf(Info->getDefinitionLoc()) == Origin::Cuda)
      C.noteHeader(Name.getLocation(), Info->getDefinitionLoc());
    if (Args && Info) {
      notePastes(Name.getLocation(), *Info, *Args);
      noteStrings(Name.getLocation(), *Info, *Args);
    }
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
  void MacroDefined(const Token &Name, const MacroDirective *MD) override {
    Origin O = C.originOf(Name.getLocation());
    StringRef Spelling = Name.getIdentifierInfo()->getName();
    // A switch of HIP's that the command line has set.
    if (Spelling.starts_with("HIPBLAS_"))
      C.Facts.UserNames.insert(Spelling);
    if (O != Origin::User)
      return;
    C.Facts.UserNames.insert(Spelling);
    C.Facts.Macros.insert(Spelling);
    C.noteName(Name.getLocation(), O, Spelling);
    const MacroInfo &Macro = *MD->getMacroInfo();
    if (C.mayBeHip(Spelling, Name.getLocation())) {
      std::string &Body = C.Facts.HipMacros[Spelling.str()];
      if (Macro.getNumTokens() == 1)
        if (const IdentifierInfo *Word = Macro.tokens()[0].getIdentifierInfo())
          Body = Word->getName().str();
    }
    for (unsigned I = 0, E = Macro.getNumTokens(); I != E; ++I)
      if (int Param = parameterAt(Macro, I); Param >= 0 && isPasted(Macro, I))
        C.Facts.PastingMacros[Spelling.str()].insert(Param);
  }

private:
  /// Whether \p File, included at \p Loc, is of a library that the command line
  /// has named as a system's. What the machine came with knows nothing of CUDA.
  bool isOfLibrary(SourceLocation Loc, FileEntryRef File) {
    return C.originOf(Loc) != Origin::Cuda &&
           !cu2x::isBelow(File.getFileEntry().tryGetRealPathName(), "/usr") &&
           !isCudaHeader(C.Request, File.getName());
  }
  /// The parameter that token \p I of the body names, or -1.
  static int parameterAt(const MacroInfo &Macro, unsigned I) {
    const IdentifierInfo *Word = Macro.tokens()[I].getIdentifierInfo();
    return Word && Macro.isFunctionLike() ? Macro.getParameterNum(Word) : -1;
  }
  /// Whether `##` stands before or behind token \p I of the body.
  static bool isPasted(const MacroInfo &Macro, unsigned I);
  void notePastes(SourceLocation Use, const MacroInfo &Macro,
                  const MacroArgs &Args);
  /// Notes the arguments that \p Macro makes strings of.
  void noteStrings(SourceLocation Use, const MacroInfo &Macro,
                   const MacroArgs &Args);

  /// Whether the command line or a header that is not translated has ever
  /// defined the macro. CUDA's own headers may do so again.
  bool isSetElsewhere(const MacroDefinition &MD) {
    for (const MacroDirective *D = MD.getLocalDirective(); D;
         D = D->getPrevious()) {
      auto *Definition = dyn_cast<DefMacroDirective>(D);
      if (!Definition)
        continue;
      SourceLocation Loc = Definition->getInfo()->getDefinitionLoc();
      if (C.originOf(Loc) != Origin::Cuda && !C.spelling(Loc))
        return true;
    }
    return false;
  }

  void note(const Token &Name, const MacroDefinition &MD) {
    const MacroInfo *Info = MD.getMacroInfo();
    if (!Info)
      return;
    StringRef Spelling = Name.getIdentifierInfo()->getName();
    SourceLocation Definition = Info->getDefinitionLoc();
    Origin O = C.originOf(Definition);
    if (C.SM.isWrittenInBuiltinFile(Definition) &&
        isPredefinedForCuda(Spelling))
      O = Origin::Cuda;
    if (const cu2x::api::Entry *Row = cu2x::api::lookup(Spelling);
        Row && Row->isSwitch() && isSetElsewhere(MD))
      O = Origin::Other;
    C.noteName(Name.getLocation(), O, Spelling);
  }

  FactCollector &C;
  std::string LastMissing;
  llvm::DenseMap<FileID, unsigned> Skipped;
  /// Where the arguments end of the uses of macros so far.
  std::map<FileFacts *, unsigned> ArgumentsEnd;
  /// Arguments that a macro reads in one place, which is no string.
  std::map<FileFacts *, std::set<std::pair<unsigned, unsigned>>> HandedOn;
};

} // namespace

static bool isPasteAt(const MacroInfo &Macro, unsigned I) {
  // `, ## __VA_ARGS__` takes a comma away and puts nothing together.
  return I < Macro.getNumTokens() && Macro.tokens()[I].is(tok::hashhash) &&
         I > 0 && Macro.tokens()[I - 1].isNot(tok::comma);
}

bool PreprocessorFacts::isPasted(const MacroInfo &Macro, unsigned I) {
  return isPasteAt(Macro, I + 1) || (I > 0 && isPasteAt(Macro, I - 1));
}

void PreprocessorFacts::notePastes(SourceLocation Use, const MacroInfo &Macro,
                                   const MacroArgs &Args) {
  // The words of an argument; of several, only the outer ones matter.
  struct Words {
    const Token *First;
    unsigned Count;
    const Token *last() const { return First + Count - 1; }
  };
  auto WordsOf = [&](unsigned Param) {
    const Token *First = Args.getUnexpArgument(Param);
    return Words{First, MacroArgs::getArgLength(First)};
  };
  auto SpellingOf = [](const Token &T) -> std::string {
    if (const IdentifierInfo *Word = T.getIdentifierInfo())
      return Word->getName().str();
    return T.isLiteral() && T.getLiteralData()
               ? std::string(T.getLiteralData(), T.getLength())
               : std::string();
  };
  for (unsigned First = 0, E = Macro.getNumTokens(); First != E; ++First) {
    if (!isPasteAt(Macro, First + 1))
      continue;
    unsigned Last = First;
    while (isPasteAt(Macro, Last + 1) && Last + 2 < E)
      Last += 2;
    // What each operand puts into the name, and the word that does so.
    llvm::SmallVector<std::pair<std::string, const Token *>, 4> Parts;
    bool IsKnown = true;
    for (unsigned I = First; I <= Last; I += 2) {
      int Param = parameterAt(Macro, I);
      if (Param < 0) {
        Parts.push_back({SpellingOf(Macro.tokens()[I]), nullptr});
        continue;
      }
      Words W = WordsOf(Param);
      const Token *Edge = !W.Count ? nullptr : I == First ? W.last() : W.First;
      IsKnown &= W.Count <= 1 || I == First || I == Last;
      Parts.push_back({Edge ? SpellingOf(*Edge) : "", Edge});
    }
    for (size_t I = 0; I != Parts.size(); ++I) {
      const Token *Word = Parts[I].second;
      if (!Word || !Word->getIdentifierInfo())
        continue;
      FactCollector::Place P = C.spelling(Word->getLocation());
      FactCollector::Place At = C.expansion(Use);
      if (!P || !At)
        continue;
      PastedArgument Fact{At.Offset, "", "", IsKnown};
      for (size_t J = 0; J != Parts.size(); ++J)
        if (J != I)
          (J < I ? Fact.Before : Fact.After) += Parts[J].first;
      P.File->PastedArguments[P.Offset].push_back(std::move(Fact));
    }
    First = Last;
  }
}

void PreprocessorFacts::noteStrings(SourceLocation Use, const MacroInfo &Macro,
                                    const MacroArgs &Args) {
  FactCollector::Place Used;
  if (Use.isFileID())
    Used = C.spelling(Use);
  const bool IsInner = Used && Used.Offset < ArgumentsEnd[Used.File];
  for (int Param = 0; Param != static_cast<int>(Macro.getNumParams());
       ++Param) {
    unsigned NumStrings = 0, NumOthers = 0;
    for (unsigned I = 0, E = Macro.getNumTokens(); I < E; ++I)
      if (parameterAt(Macro, I) == Param)
        ++(I && Macro.tokens()[I - 1].is(tok::hash) ? NumStrings : NumOthers);
    const Token *First = Args.getUnexpArgument(Param);
    unsigned Count = MacroArgs::getArgLength(First);
    if (!Count)
      continue;
    FactCollector::Place Begin = C.spelling(First->getLocation()),
                         End = C.spelling(First[Count - 1].getLocation());
    if (Used && Used.File == End.File)
      ArgumentsEnd[Used.File] = std::max(ArgumentsEnd[Used.File], End.Offset);
    if (!Begin || Begin.File != End.File || !(NumStrings || NumOthers))
      continue;
    std::pair Range(Begin.Offset, End.Offset);
    std::set<std::pair<unsigned, unsigned>> &Handed = HandedOn[Begin.File];
    // What a macro was given goes on to others, or the text uses this one.
    bool IsWhole = Use.isFileID() || Handed.count(Range);
    // Nobody knows how often the macro around this use reads what it makes.
    bool IsHanded = Use.isFileID() ? !IsInner : IsWhole;
    if (NumStrings) {
      Begin.File->Strings.insert(Range);
      if (IsWhole && !NumOthers)
        Begin.File->StringsAlone.insert(Range);
    }
    if (IsHanded && !NumStrings && NumOthers == 1)
      Handed.insert(Range);
    else
      Handed.erase(Range);
  }
}

std::unique_ptr<PPCallbacks>
cu2x::frontend::makePreprocessorFacts(FactCollector &Collector) {
  return std::make_unique<PreprocessorFacts>(Collector);
}
