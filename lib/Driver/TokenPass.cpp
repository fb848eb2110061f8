//===- TokenPass.cpp - Translate where the parser crashed -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The other process is this program again, `cu2x -tokens <file> <launch>
/// <inactive> <strings> <torch>` with the text as standard input. It answers with one
/// JSON object. Texts in it are in hexadecimal, since sources need not be
/// UTF-8.
///
//===----------------------------------------------------------------------===//

#include "TokenPass.h"
#include "cu2x/Driver/Session.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

namespace {

/// A file for one end of the conversation.
class TemporaryFile {
public:
  static Expected<std::unique_ptr<TemporaryFile>> create(StringRef Contents) {
    int FD;
    SmallString<128> Path;
    if (std::error_code EC =
            sys::fs::createTemporaryFile("cu2x", "tokens", FD, Path))
      return errorCodeToError(EC);
    auto File = std::make_unique<TemporaryFile>(Path);
    raw_fd_ostream OS(FD, /*shouldClose=*/true);
    OS << Contents;
    OS.close();
    if (OS.has_error()) {
      std::error_code EC = OS.error();
      OS.clear_error();
      return errorCodeToError(EC);
    }
    return File;
  }

  explicit TemporaryFile(StringRef Path) : Path(Path), Remover(Path) {}

  const std::string Path;

private:
  FileRemover Remover;
};

} // namespace

//===----------------------------------------------------------------------===//
// The process that translates
//===----------------------------------------------------------------------===//

static json::Array toJSON(const EditSet &Edits) {
  json::Array Result;
  for (const Edit &E : Edits.sorted())
    Result.push_back(json::Array{E.Offset, E.Length, static_cast<int>(E.Side),
                                 toHex(E.Text)});
  return Result;
}

static json::Array toJSON(ArrayRef<diag::Finding> Findings) {
  json::Array Result;
  for (const diag::Finding &F : Findings) {
    json::Array Args;
    for (const std::string &Arg : F.Args)
      Args.push_back(toHex(Arg));
    Result.push_back(json::Array{static_cast<unsigned>(F.K), F.Offset, F.Length,
                                 std::move(Args)});
  }
  return Result;
}

ExitCode driver::runTokenPass(ArrayRef<const char *> Args, raw_ostream &Out) {
  unsigned Launch, Inactive, Strings, Casts, Torch;
  if (Args.size() != 6 || StringRef(Args[1]).getAsInteger(10, Launch) ||
      StringRef(Args[2]).getAsInteger(10, Inactive) ||
      StringRef(Args[3]).getAsInteger(10, Strings) ||
      StringRef(Args[4]).getAsInteger(10, Casts) ||
      StringRef(Args[5]).getAsInteger(10, Torch))
    return ExitCode::Usage;
  auto Text = MemoryBuffer::getSTDIN();
  if (!Text)
    return ExitCode::Usage;
  hip::TranslateOptions Options;
  Options.Parse = false;
  Options.Launch = static_cast<hip::LaunchSyntax>(Launch);
  Options.Inactive = static_cast<InactiveBranches>(Inactive);
  Options.NamesInStrings = Strings;
  Options.ReportCasts = Casts;
  Options.Torch = static_cast<hip::TorchHipify>(Torch);
  UnitTranslation Unit =
      hip::translateUnit(Args[0], (*Text)->getBuffer(), {}, Options);
  const FileTranslation &File = Unit.Files.front();
  Out << json::Value(json::Object{{"edits", toJSON(File.Edits)},
                                  {"findings", toJSON(File.Findings)},
                                  {"kept", json::Array(File.Kept)},
                                  {"notVouched", json::Array(File.NotVouched)}})
      << '\n';
  return ExitCode::Done;
}

//===----------------------------------------------------------------------===//
// The process that asks
//===----------------------------------------------------------------------===//

// Where the JSON library finds them, with the types that they read.

namespace cu2x {
static bool fromJSON(const json::Value &V, Edit &E, json::Path P) {
  const json::Array *A = V.getAsArray();
  int Side = 0;
  std::string Text;
  if (!A || A->size() != 4 || !json::fromJSON((*A)[0], E.Offset, P) ||
      !json::fromJSON((*A)[1], E.Length, P) ||
      !json::fromJSON((*A)[2], Side, P) || !json::fromJSON((*A)[3], Text, P) ||
      !tryGetFromHex(Text, E.Text))
    return false;
  E.Side = static_cast<Edit::Binding>(Side);
  return true;
}

namespace diag {
static bool fromJSON(const json::Value &V, diag::Finding &F, json::Path P) {
  const json::Array *A = V.getAsArray();
  unsigned Kind = 0;
  std::vector<std::string> Args;
  if (!A || A->size() != 4 || !json::fromJSON((*A)[0], Kind, P) ||
      !json::fromJSON((*A)[1], F.Offset, P) ||
      !json::fromJSON((*A)[2], F.Length, P) ||
      !json::fromJSON((*A)[3], Args, P))
    return false;
  F.K = static_cast<diag::Kind>(Kind);
  F.Args.resize(Args.size());
  for (auto [Arg, Hex] : zip(F.Args, Args))
    if (!tryGetFromHex(Hex, Arg))
      return false;
  return true;
}
} // namespace diag
} // namespace cu2x

static Expected<FileTranslation> readAnswer(StringRef Answer) {
  Expected<json::Value> Value = json::parse(Answer);
  if (!Value)
    return Value.takeError();
  FileTranslation File;
  std::vector<Edit> Edits;
  json::Path::Root Root("answer");
  json::ObjectMapper Map(*Value, Root);
  if (!Map || !Map.map("edits", Edits) || !Map.map("findings", File.Findings) ||
      !Map.map("kept", File.Kept) || !Map.map("notVouched", File.NotVouched))
    return Root.getError();
  // An EditSet puts the last of those bound to the previous text first.
  for (const Edit &E : reverse(Edits))
    if (E.Length == 0 && E.Side == Edit::ToPrevious)
      File.Edits.add(E);
  for (const Edit &E : Edits)
    if (E.Length != 0 || E.Side == Edit::ToNext)
      File.Edits.add(E);
  return File;
}

Expected<UnitTranslation>
driver::translateTokens(StringRef Path, StringRef Text,
                        const hip::TranslateOptions &Options) {
  auto Input = TemporaryFile::create(Text);
  if (!Input)
    return Input.takeError();
  auto Output = TemporaryFile::create("");
  if (!Output)
    return Output.takeError();
  static int InThisProgram;
  std::string Program = sys::fs::getMainExecutable("cu2x", &InThisProgram);
  std::string Launch = utostr(static_cast<unsigned>(Options.Launch));
  std::string Inactive = utostr(static_cast<unsigned>(Options.Inactive));
  std::string Torch = utostr(static_cast<unsigned>(Options.Torch));
  std::string Message;
  if (int Code = sys::ExecuteAndWait(
          Program,
          {"cu2x", "-tokens", Path, Launch, Inactive,
           Options.NamesInStrings ? "1" : "0",
           Options.ReportCasts ? "1" : "0", Torch},
          std::nullopt, {StringRef((*Input)->Path), (*Output)->Path, ""},
          /*SecondsToWait=*/0, /*MemoryLimit=*/0, &Message))
    return createStringError(Message.empty() ? "exit status " + itostr(Code)
                                             : Message);
  auto Answer = MemoryBuffer::getFile((*Output)->Path);
  if (!Answer)
    return errorCodeToError(Answer.getError());
  Expected<FileTranslation> File = readAnswer((*Answer)->getBuffer());
  if (!File)
    return File.takeError();
  File->Path = Path.str();
  File->Original = Text.str();
  for (diag::Finding &F : File->Findings)
    F.Path = File->Path;
  UnitTranslation Unit;
  Unit.Files.push_back(std::move(*File));
  return Unit;
}
