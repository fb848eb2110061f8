//===- Includes.cpp - CUDA headers to HIP headers ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"
#include "cu2x/Support/Path.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::StringRef;

static constexpr StringRef RuntimeHeader = "hip/hip_runtime.h";

/// Headers of HIP itself that need nothing in front of them.
static bool compilesAlone(StringRef Header) {
  static const llvm::StringSet<> Names = {"hip/hip_runtime.h",
                                          "hip/hip_runtime_api.h",
                                          "hip/hip_complex.h",
                                          "hip/hip_fp16.h",
                                          "hip/hip_bf16.h",
                                          "hip/hip_fp8.h",
                                          "hip/hiprtc.h",
                                          "hip/library_types.h",
                                          "hip/hip_cooperative_groups.h",
                                          "hip/hip_profile.h",
                                          "hip/hip_common.h"};
  return Names.contains(Header);
}

static void reportHeader(FileContext &File, unsigned Offset, unsigned Length,
                         StringRef Name, const api::Entry &Row) {
  File.report(diag::Kind::UnsupportedHeader, Offset, Length,
              {Name.str(), Row.Note.str()});
}

/// `#include HEADER`: the name is in a macro of this file.
static void rewriteIncludeByMacro(FileContext &File, const Directive &D) {
  const TokenBuffer &T = File.Tokens;
  for (const Directive &Define : T.directives()) {
    TokenIndex Body = Define.First + 3;
    if (Define.K != Directive::Define || Body > Define.Last ||
        T.text(Define.First + 2) != T.text(D.First + 2))
      continue;
    unsigned Begin = T[Body].Offset + 1;
    StringRef Text = T.text().slice(Begin - 1, T[Define.Last].end());
    if (Text.size() < 3 || (Text.front() != '<' && Text.front() != '"'))
      continue;
    unsigned Length = Text.size() - 2;
    std::string Name = joinLines(Text.drop_front().drop_back());
    const api::Entry *Row = api::lookupInclude(Name);
    std::string Hip =
        Row && Row->isSupported() ? api::hipInclude(*Row, Name) : std::string();
    // What is in an emulated header has no place beside a macro's use.
    bool IsLeft = Row && (!Row->isSupported() || isEmulatedHeader(Name));
    if (!IsLeft && !Hip.empty() && Hip != Name)
      File.Edits.replace(Begin, Length, Hip);
    else if (IsLeft)
      reportHeader(File, Begin - 1, Text.size(), Name, *Row);
  }
}

/// `__has_include(<cuda_fp16.h>)` asks for what an #include would name.
static void rewriteHasInclude(FileContext &File, const Directive &D) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = D.First; I + 2 <= D.Last; ++I) {
    if (!T.is(I, "__has_include") || !T[I + 1].is(clang::tok::l_paren))
      continue;
    unsigned Begin = T[I + 2].Offset + 1;
    char Close = T.text()[Begin - 1] == '<' ? '>' : '"';
    size_t End = T.text().find(Close, Begin);
    if (End == StringRef::npos)
      continue;
    std::string Name = joinLines(T.text().slice(Begin, End));
    const api::Entry *Row = api::lookupInclude(Name);
    std::string Hip =
        Row && Row->isSupported() ? api::hipInclude(*Row, Name) : std::string();
    if (!Hip.empty() && Hip != Name)
      File.Edits.replace(Begin, End - Begin, Hip);
  }
}

/// PyTorch's headers are found where it is installed, outside of the project.
static bool isInstalledTorch(const FileContext &File, const Directive &D,
                             const api::Entry &Row) {
  auto Fact = File.Facts.Includes.find(File.Tokens[D.First].Offset);
  return Row.Library == api::Library::Torch &&
         Fact != File.Facts.Includes.end() &&
         !isBelow(Fact->second.Resolved, File.Options.ProjectRoot);
}

/// Whether a macro called \p Name may change what HIP's headers say. Of their
/// words only a few of one letter or two have no small letter.
static bool mayMeetHeaders(StringRef Name) {
  const api::Entry *Row = api::lookup(Name);
  return Name.size() < 3 || llvm::any_of(Name, llvm::isLower) ||
         (Row && Row->isSwitch() && Row->isSupported());
}

/// The brace of `extern "C" {` around \p D; NoToken where there is none.
static TokenIndex linkageAround(const TokenBuffer &T, const Directive &D) {
  for (TokenIndex I = 2; I < D.First; ++I)
    if (T[I].is(clang::tok::l_brace) && T[I].Directive < 0 &&
        T.is(I - 1, "\"C\"") && T.is(I - 2, "extern") &&
        // Each brace may stand in a condition of its own.
        (T[I].Match == NoToken ? T[I].Region != T[D.First].Region
                               : T[I].Match > D.First))
      return I;
  return NoToken;
}

/// CUDA's headers of C may be included in `extern "C"`. HIP's hold templates.
static void leaveLinkage(FileContext &File, const Directive &D) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Brace = linkageAround(T, D);
  if (Brace == NoToken || isSourceOfC(File))
    return;
  // Where C++ alone has the brace, C may come by as well.
  bool IsChoice = T[Brace].Region != T[D.First].Region;
  auto Write = [&](unsigned Offset, StringRef Line) {
    if (IsChoice)
      insertLine(File, Offset, "#ifdef __cplusplus");
    insertLine(File, Offset, Line);
    if (IsChoice)
      insertLine(File, Offset, "#endif");
  };
  unsigned Offset = T[D.First].Offset;
  Write(T.startOfLine(Offset), "extern \"C++\" {");
  Write(T.nextLine(T[D.Last].Offset), "}");
}

void hip::rewriteIncludes(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  llvm::StringMap<llvm::SmallVector<unsigned>> SeenIn; // HIP header -> regions
  // Something in front of the runtime's own include relies on it.
  bool RuntimeIsLate = false;
  bool HasRuntime = false;
  bool NamesCudaRuntime = false;
  bool HasGroupOperations = false;
  // The first macro in front of it; nvcc has included the runtime before.
  const Directive *Macro = nullptr;
  // A CUDA source has the runtime's declarations without asking for them.
  bool IsCudaSource =
      StringRef(File.Facts.Path).ends_with(".cu") && T.size() != 0;
  bool NeedsRuntime = File.Facts.IsMain && (File.UsesHip || IsCudaSource);
  bool NeedsBehindGuards = File.Facts.IsMain && File.UsesHipBehindGuards;
  for (const Directive &D : T.directives()) {
    if (D.K == Directive::Conditional && !File.isKept(D.First))
      rewriteHasInclude(File, D);
    if (D.K == Directive::Define && IsCudaSource && !HasRuntime && !Macro &&
        D.First + 2 <= D.Last && mayMeetHeaders(T.text(D.First + 2)) &&
        !File.Facts.isInactive(T[D.First].Offset)) {
      RuntimeIsLate = true;
      Macro = &D;
    }
    if (D.K == Directive::Include && D.FileName.empty() &&
        D.First + 2 <= D.Last && T[D.First + 2].isIdentifier() &&
        !File.isKept(D.First))
      rewriteIncludeByMacro(File, D);
    if (D.K != Directive::Include || D.FileName.empty() || File.isKept(D.First))
      continue;
    const api::Entry *Row = api::lookupInclude(D.FileName);
    bool IsRuntime = D.FileName == RuntimeHeader;
    if (!Row) {
      torchHeader(File, D, nullptr, "");
      HasRuntime |= IsRuntime;
      auto Fact = File.Facts.Includes.find(T[D.First].Offset);
      if (!HasRuntime && Fact != File.Facts.Includes.end() &&
          Fact->second.Found &&
          (!D.Angled ||
           isBelow(Fact->second.Resolved, File.Options.ProjectRoot)))
        RuntimeIsLate = true;
      continue;
    }
    if (isProjectHeader(File, D) && !isInstalledTorch(File, D, *Row))
      continue;
    if (!Row->isSupported() && !Row->dropsInclude()) {
      reportHeader(File, D.NameOffset, D.NameLength, D.FileName, *Row);
      continue;
    }
    std::string Hip =
        torchHeader(File, D, Row, api::hipInclude(*Row, D.FileName));
    unsigned Region = T[D.First].Region;
    if (isEmulatedHeader(D.FileName))
      addGroupFunctions(File, D, HasGroupOperations);
    auto &Regions = SeenIn[Hip];
    bool Repeated = llvm::any_of(
        Regions, [&](unsigned Outer) { return T.encloses(Outer, Region); });
    if (Row->dropsInclude() || Hip.empty() || Repeated) {
      deleteInclude(File, D);
      continue;
    }
    Regions.push_back(Region);
    // Parts of the runtime do not compile in front of it.
    if (!HasRuntime && StringRef(Hip).starts_with("hip/") &&
        !compilesAlone(Hip))
      RuntimeIsLate = true;
    if (Hip == RuntimeHeader) {
      NamesCudaRuntime = true;
      // Only one that is always seen makes another superfluous.
      if (T.encloses(Region, 0)) {
        // It goes to the top. Where headers are translated too, another unit
        // may have this file as one and must say the same about this line.
        if (NeedsRuntime && RuntimeIsLate && !File.Options.ProjectHeaders) {
          deleteInclude(File, D);
          continue;
        }
        HasRuntime = true;
      }
    }
    if (Hip != D.FileName) {
      File.Edits.replace(D.NameOffset + 1, D.NameLength - 2, Hip);
      leaveLinkage(File, D);
    }
  }
  // nvcc includes the runtime before the first line, so project headers may
  // rely on it without saying so.
  if (!(NeedsRuntime || NeedsBehindGuards) ||
      (HasRuntime && !(RuntimeIsLate && NamesCudaRuntime)))
    return;
  // Compilers of the host, which may take the file as well, lack the header.
  unsigned Place = insertionPoint(T, Macro);
  if (!NeedsRuntime)
    insertLine(File, Place, "#ifdef __HIPCC__");
  includeAt(File, Place, RuntimeHeader);
  if (!NeedsRuntime)
    insertLine(File, Place, "#endif");
}
