//===- Unit.cpp - A unit that is translated by edits ----------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Translation/Unit.h"
#include "ParsedText.h"
#include "cu2x/API/API.h"
#include "cu2x/Frontend/Parser.h"
#include "cu2x/Frontend/Precompiled.h"
#include "cu2x/Rewrite/Input.h"
#include "cu2x/Support/Path.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::frontend;
using llvm::StringRef;

static std::string absolutePath(StringRef File) {
  llvm::SmallString<256> Path(File);
  llvm::sys::fs::make_absolute(Path);
  llvm::sys::path::remove_dots(Path);
  return Path.str().str();
}

/// Where the declarations that a unit sees come from, and how.
enum class Shortcut { None, WithoutUtility, Precompiled };

/// Whether nvcc leaves the unit to the compiler of the host, which sees other
/// branches: by its name and flags, unless it has code for nvcc.
static bool isHostSource(StringRef File, StringRef Text,
                         const UnitFlags &Flags) {
  StringRef Extension = llvm::sys::path::extension(File);
  return !Flags.IsCuda &&
         llvm::is_contained({".c", ".C", ".cc", ".cpp", ".cxx", ".c++"},
                            Extension) &&
         !Text.contains("<<<") && !Text.contains("__global__") &&
         !Text.contains("__device__");
}

/// std::nullopt only where nothing fits that was precompiled.
static std::optional<UnitFacts>
parse(StringRef MainPath, const ParsedText &Text, const UnitFlags &Flags,
      const UnitOptions &Options, const std::optional<Toolkit> &CUDA,
      Shortcut Way = Shortcut::None, bool WithoutNvcc = false) {
  UnitFacts Facts;
  InvocationOptions Invocation;
  Invocation.BundledHeaders = Options.BundledHeaders;
  Invocation.CUDA = CUDA;
  Invocation.WithoutUtility = Way == Shortcut::WithoutUtility;
  Invocation.WithoutNvcc = WithoutNvcc;
  ParseRequest Request;
  Request.File = MainPath;
  Request.Text = Text.Text;
  Request.LaunchLists = Text.LaunchLists;
  Request.Directory = Flags.Directory;
  Request.CudaFolders = {Options.BundledHeaders};
  if (CUDA)
    Request.CudaFolders.push_back(CUDA->Path);
  if (Options.ProjectHeaders)
    Request.WantHeader = [&](StringRef Path) {
      // The declarations of CUDA are nobody's project, wherever they lie.
      if (isCudaHeader(Request, Path))
        return false;
      return isBelow(Path, Options.ProjectRoot);
    };
  if (Way == Shortcut::Precompiled)
    Request.Precompiled = precompiledFolder(Options.BundledHeaders);
  Request.Lookup = Options.Lookup;
  if (Options.Observer)
    Request.Observer = [&](clang::Sema &S) {
      Options.Observer(S, CUDA.has_value(), Request.CudaFolders);
    };
  // The device side sees other branches only where somebody asks for it.
  for (Side S : {Side::Host, Side::Device}) {
    if (S == Side::Device && !Facts.MentionsCudaArch)
      break;
    Invocation.TheSide = S;
    std::vector<std::string> Args = clangArguments(MainPath, Flags, Invocation);
    Request.Args = Args;
    if (!parseUnit(Request, Facts))
      return std::nullopt;
  }
  Facts.compareSides();
  return Facts;
}

/// Whether the declarations mean in the unit what they meant when they were
/// precompiled, and no facts are wanted of them or of the C library.
static bool mayBePrecompiled(const UnitFlags &Flags,
                             const UnitOptions &Options) {
  return Flags.Args.empty() &&
         llvm::sys::fs::exists(precompiledFolder(Options.BundledHeaders)) &&
         !(Options.ProjectHeaders && (isBelow("/usr", Options.ProjectRoot) ||
                                      isBelow(Options.ProjectRoot, "/usr")));
}

/// Whether \p Message names something that may be CUDA's.
static bool namesCuda(StringRef Message) {
  for (auto [Quoted, Rest] = Message.split('\'').second.split('\'');
       !Quoted.empty();
       std::tie(Quoted, Rest) = Rest.split('\'').second.split('\''))
    for (StringRef Word : {"cu", "nv", "nccl", "thrust", "__"})
      if (Quoted.contains_insensitive(Word))
        return true;
  return false;
}

/// Whether \p CUDA may have what the parse behind \p Facts lacked. Headers of
/// the program that are missing explain names that are unknown, unless they
/// look like CUDA's.
static bool mayKnowMore(const Toolkit &CUDA, const UnitFacts &Facts) {
  auto IsInToolkit = [&](StringRef Name) {
    for (StringRef Folder : {"include", "include/cccl"}) {
      llvm::SmallString<256> Path(CUDA.Path);
      llvm::sys::path::append(Path, Folder, Name);
      if (llvm::sys::fs::exists(Path))
        return true;
    }
    return false;
  };
  return Facts.Missing.empty() || llvm::any_of(Facts.Missing, IsInToolkit) ||
         llvm::any_of(Facts.Errors, [](const ParseMessage &E) {
           bool IsUnknown = StringRef(E.Text).starts_with("unknown type name") ||
                            StringRef(E.Text).starts_with("use of undeclared");
           return !IsUnknown || namesCuda(E.Text);
         });
}

void cu2x::readUnit(StringRef File, StringRef Text, const UnitFlags &Flags,
                    const UnitOptions &Options, SourceUnit &Unit) {
  std::string MainPath = absolutePath(File);
  const ParsedText ParseText(Text);
  bool Bundled = Options.Headers != CudaHeaders::Toolkit;
  if (Options.Parse) {
    const std::optional<Toolkit> CUDA =
        Bundled ? std::nullopt : Options.Toolkit;
    auto Parsed = [&](Shortcut Way) {
      std::optional<UnitFacts> Facts =
          parse(MainPath, ParseText, Flags, Options, CUDA, Way);
      if (!Facts || (Way != Shortcut::None && !Facts->Errors.empty()))
        return false;
      Unit.Facts = std::move(*Facts);
      return true;
    };
    // Each way must lead to the same facts; only the last one may find errors.
    if (!(Bundled && mayBePrecompiled(Flags, Options) &&
          Parsed(Shortcut::Precompiled)) &&
        !(Bundled && !mayNameStd(Text, Flags, Options.BundledHeaders) &&
          Parsed(Shortcut::WithoutUtility)))
      Parsed(Shortcut::None);
    if (Bundled && Unit.Facts.MentionsNvcc &&
        isHostSource(File, ParseText.Text, Flags)) {
      std::optional<UnitFacts> OfHost =
          parse(MainPath, ParseText, Flags, Options, CUDA, Shortcut::None,
                /*WithoutNvcc=*/true);
      // What the program declares in place of CUDA's, for those who lack that,
      // would be CUDA's in all units that nvcc compiles.
      bool StandsIn = llvm::any_of(OfHost->UserNames.keys(), [&](StringRef N) {
        return api::lookup(N) && !Unit.Facts.UserNames.contains(N);
      });
      if (!StandsIn && OfHost->Errors.size() <= Unit.Facts.Errors.size())
        Unit.Facts = std::move(*OfHost);
    }
  }
  if (Options.Headers == CudaHeaders::Auto && !Unit.Facts.Errors.empty() &&
      Options.Toolkit && mayKnowMore(*Options.Toolkit, Unit.Facts)) {
    std::optional<UnitFacts> WithToolkit =
        parse(MainPath, ParseText, Flags, Options, Options.Toolkit);
    if (WithToolkit->Errors.size() < Unit.Facts.Errors.size()) {
      Unit.Facts = std::move(*WithToolkit);
      Unit.UsedToolkit = true;
    }
  }
  Unit.UsedToolkit |= !Bundled;

  FileFacts &Main = Unit.Facts.Files[MainPath];
  Main.IsMain = true;
  Unit.Files.push_back({File.str(), Text.str(), &Main});
  for (auto &[Path, Facts] : Unit.Facts.Files) {
    if (Facts.IsMain)
      continue;
    auto Buffer = readUnmapped(Path);
    if (!Buffer)
      continue; // it was parsed a moment ago; somebody deletes files
    Unit.Files.push_back({Path, (*Buffer)->getBuffer().str(), &Facts});
  }
  for (SourceFile &F : Unit.Files)
    F.Facts->Path = F.Path;
}

const diag::Row &ParseError::row() {
  return diag::row(diag::Kind::Unparsed);
}

void cu2x::takeMessages(const SourceUnit &Unit, bool IsDone,
                        UnitTranslation &Result) {
  Result.UsedToolkit = Unit.UsedToolkit;
  // A comment that never ends matters always.
  for (const ParseMessage &E : Unit.Facts.Errors)
    if (!IsDone || E.IsLexical)
      Result.Errors.push_back({E.Path, E.Line, E.Column, E.Text});
  if (IsDone)
    return;
  // A CUDA header that is not there is reported where it is included.
  for (const std::string &Name : Unit.Facts.Missing)
    if (!api::lookupInclude(Name))
      Result.MissingHeaders.push_back(Name);
}
