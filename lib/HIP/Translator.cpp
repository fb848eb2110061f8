//===- Translator.cpp - CUDA to HIP for one translation unit ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/HIP/Translator.h"

#include "FileContext.h"
#include "cu2x/Frontend/Parser.h"
#include "cu2x/Support/Path.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// The text for the parser: nvcc takes `<< <g, b>> >` for a launch, clang does
/// not. The spellings have the same length, so that all offsets stay.
static std::string joinChevrons(StringRef Text) {
  std::string Joined = Text.str();
  for (auto [Apart, Together] :
       {std::pair<StringRef, StringRef>{"<< <", "<<< "}, {">> >", " >>>"}})
    for (size_t At = Text.find(Apart); At != StringRef::npos;
         At = Text.find(Apart, At + 1))
      // `>> >` also closes template arguments; a launch goes on with `(`.
      if (Apart == "<< <" ||
          Text.drop_front(At + Apart.size()).ltrim().starts_with("("))
        Joined.replace(At, Apart.size(), Together.str());
  return Joined;
}

static std::string absolutePath(StringRef File) {
  llvm::SmallString<256> Path(File);
  llvm::sys::fs::make_absolute(Path);
  llvm::sys::path::remove_dots(Path);
  return Path.str().str();
}

namespace {

class UnitTranslator {
public:
  UnitTranslator(StringRef File, StringRef Text, const UnitFlags &Flags,
                 const TranslateOptions &Options)
      : File(File), MainPath(absolutePath(File)), Text(Text),
        ParseText(Text.contains("<< <") ? joinChevrons(Text) : Text.str()),
        Flags(Flags), Options(Options) {}

  UnitTranslation run();

private:
  UnitFacts parse(const std::optional<Toolkit> &CUDA);
  FileTranslation translateFile(FileFacts &Facts, StringRef Original,
                                StringRef Path);

  StringRef File;
  std::string MainPath;
  StringRef Text;
  std::string ParseText;
  const UnitFlags &Flags;
  const TranslateOptions &Options;
  UnitFacts Unit;
  bool HasCandidates = false;
  bool NamesHip = false;
};

} // namespace

UnitFacts UnitTranslator::parse(const std::optional<Toolkit> &CUDA) {
  UnitFacts Facts;
  InvocationOptions Invocation;
  Invocation.BundledHeaders = Options.BundledHeaders;
  Invocation.CUDA = CUDA;
  ParseRequest Request;
  Request.File = MainPath;
  Request.Text = ParseText;
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
  // The device side sees other branches only where somebody asks for it.
  for (Side S : {Side::Host, Side::Device}) {
    if (S == Side::Device && !Facts.MentionsCudaArch)
      break;
    Invocation.TheSide = S;
    std::vector<std::string> Args = clangArguments(MainPath, Flags, Invocation);
    Request.Args = Args;
    parseUnit(Request, Facts);
  }
  return Facts;
}

FileTranslation UnitTranslator::translateFile(FileFacts &Facts,
                                              StringRef Original,
                                              StringRef Path) {
  Facts.Path = Path.str();
  FileContext Context(Original, Facts, Unit, Options);
  findTextDeclarations(Context);
  rewriteArguments(Context);
  rewriteMinMax(Context);
  widenLaneMasks(Context);
  checkWarpSize(Context);
  checkRecords(Context);
  checkArrays(Context);
  leaveOut(Context);
  rewriteLaunches(Context);
  rewriteNames(Context);
  answerOldReleases(Context);
  rewriteGuards(Context);
  rewriteStrings(Context);
  checkInlineAssembly(Context);
  rewriteIncludes(Context);
  addMathHeader(Context);
  addThrustHeaders(Context);

  HasCandidates |= Context.HasCandidates || !Context.Edits.empty() ||
                   !Context.Findings.empty();
  NamesHip |= namesHip(Context.Tokens);
  FileTranslation Result;
  Result.Path = Path.str();
  Result.Original = Original.str();
  Result.Edits = std::move(Context.Edits);
  Result.Kept = std::move(Context.Kept);
  Result.Findings = std::move(Context.Findings);
  llvm::sort(Result.Findings);
  Result.Findings.erase(
      std::unique(Result.Findings.begin(), Result.Findings.end()),
      Result.Findings.end());
  Result.NotVouched.assign(Context.NotVouched.begin(),
                           Context.NotVouched.end());
  return Result;
}

UnitTranslation UnitTranslator::run() {
  UnitTranslation Result;
  bool Bundled = Options.Headers != CudaHeaders::Toolkit;
  if (Options.Parse)
    Unit = parse(Bundled ? std::nullopt : Options.Toolkit);
  if (Options.Headers == CudaHeaders::Auto && !Unit.Errors.empty() &&
      Options.Toolkit) {
    UnitFacts WithToolkit = parse(Options.Toolkit);
    if (WithToolkit.Errors.size() < Unit.Errors.size()) {
      Unit = std::move(WithToolkit);
      Result.UsedToolkit = true;
    }
  }
  Result.UsedToolkit |= !Bundled;

  FileFacts &Main = Unit.Files[MainPath];
  Main.IsMain = true;
  Result.Files.push_back(translateFile(Main, Text, File));
  for (auto &[Path, Facts] : Unit.Files) {
    if (Facts.IsMain)
      continue;
    auto Buffer = llvm::MemoryBuffer::getFile(Path);
    if (!Buffer)
      continue; // it was parsed a moment ago; somebody deletes files
    Result.Files.push_back(translateFile(Facts, (*Buffer)->getBuffer(), Path));
  }
  // HIP already, with nothing left to translate: that HIP's headers and names
  // are not known here matters to nobody. A comment that never ends does.
  bool IsDone = NamesHip && !HasCandidates;
  for (const ParseMessage &E : Unit.Errors)
    if (!IsDone || E.IsLexical)
      Result.Errors.push_back({E.Path, E.Line, E.Column, E.Text});
  if (IsDone)
    return Result;
  // A CUDA header that is not there is reported where it is included.
  for (const std::string &Name : Unit.Missing)
    if (!api::lookupInclude(Name))
      Result.MissingHeaders.push_back(Name);
  return Result;
}

UnitTranslation hip::translateUnit(StringRef File, StringRef Text,
                                   const UnitFlags &Flags,
                                   const TranslateOptions &Options) {
  return UnitTranslator(File, Text, Flags, Options).run();
}
