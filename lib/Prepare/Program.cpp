//===- Program.cpp - A source and its headers as plain C++ ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Prepare/Program.h"
#include "Sides.h"
#include "cu2x/Prepare/Source.h"
#include "cu2x/Rewrite/Output.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"

using namespace cu2x;
using namespace cu2x::prepare;
using namespace llvm;

static std::string absolute(StringRef Path) {
  SmallString<256> Result(Path);
  sys::fs::make_absolute(Result);
  sys::path::remove_dots(Result, /*remove_dot_dot=*/true);
  return Result.str().str();
}

static std::string mirrored(StringRef Folder, StringRef AbsolutePath) {
  SmallString<256> Result(Folder);
  sys::path::append(Result, sys::path::relative_path(AbsolutePath));
  return Result.str().str();
}

/// The file that \p Include of \p Includer names; empty when it is none of the
/// program's own.
static std::string resolve(const IncludedName &Include, StringRef Includer,
                           ArrayRef<std::string> Dirs) {
  auto In = [&](StringRef Dir) {
    SmallString<256> Path(Dir);
    sys::path::append(Path, Include.Name);
    return sys::fs::is_regular_file(Path) ? absolute(Path) : std::string();
  };
  if (!Include.Angled)
    if (std::string Path = In(sys::path::parent_path(Includer)); !Path.empty())
      return Path;
  for (const std::string &Dir : Dirs)
    if (std::string Path = In(Dir); !Path.empty())
      return Path;
  return "";
}

/// Whether a declaration of \p Texts begins with `texture<`, and none of them
/// has a type of that name of its own.
static bool usesTextureReferences(ArrayRef<StringRef> Texts) {
  Regex Use("(^|[;{}=]|static|extern|typedef|const|define[ \t]+[A-Za-z0-9_]+)"
            "[ \t]*texture[ \t]*<",
            Regex::Newline);
  Regex Own("(struct|class|union|namespace|using)[ \t]+texture[^A-Za-z0-9_]");
  return any_of(Texts, [&](StringRef Text) { return Use.match(Text); }) &&
         none_of(Texts, [&](StringRef Text) { return Own.match(Text); });
}

/// Whether nvcc would leave \p Text to the compiler of the host.
static bool isHostSource(StringRef Path, StringRef Text) {
  static const StringSet<> Extensions = {".cpp", ".cc", ".cxx", ".c++", ".c"};
  return Extensions.contains(sys::path::extension(Path)) &&
         none_of(ArrayRef<StringRef>{"<<<", "__global__", "__device__"},
                 [&](StringRef Word) { return Text.contains(Word); });
}

Expected<Program> prepare::prepareProgram(StringRef MainFile,
                                          ArrayRef<std::string> IncludeDirs,
                                          StringRef Folder,
                                          const ParserFlags &Flags) {
  Program P;
  std::string Main = absolute(MainFile);
  P.MainFile = mirrored(Folder, Main);
  std::vector<std::string> Dirs;
  for (const std::string &Dir : IncludeDirs)
    Dirs.push_back(absolute(Dir));

  StringMap<std::unique_ptr<MemoryBuffer>> Files;
  std::vector<StringRef> Texts;
  std::vector<std::string> Pending = {Main};
  while (!Pending.empty()) {
    std::string Path = std::move(Pending.back());
    Pending.pop_back();
    auto [It, IsNew] = Files.try_emplace(Path);
    if (!IsNew)
      continue;
    auto Buffer = MemoryBuffer::getFile(Path);
    if (!Buffer)
      return createStringError(Path + ": " + Buffer.getError().message());
    StringRef Text = (*Buffer)->getBuffer();
    It->second = std::move(*Buffer);
    Texts.push_back(Text);
    for (const IncludedName &Include : includesOf(Text)) {
      if (StringRef(Include.Name).starts_with("hip/"))
        P.Lang = Language::HIP;
      P.UsesRuntime |= StringRef(Include.Name).starts_with("cu") ||
                       StringRef(Include.Name).starts_with("hip");
      P.UsesBLAS |= StringRef(Include.Name).contains("cublas") ||
                    StringRef(Include.Name).contains("hipblas");
      if (std::string File = resolve(Include, Path, Dirs); !File.empty())
        Pending.push_back(std::move(File));
    }
  }

  std::vector<NamedText> Named;
  for (const auto &Entry : Files)
    Named.push_back({Entry.first(), Entry.second->getBuffer()});
  std::optional<std::vector<std::string>> Parsed;
  if (P.Lang == Language::CUDA && !Flags.BundledHeaders.empty())
    Parsed = parseFirstValues(Main, Named, Flags);
  for (const std::string &Place : Parsed ? *Parsed : firstValuesOfHost(Named))
    P.Warnings.push_back(Place + ": a first value from a function that tests "
                                 "__CUDA_ARCH__ is that of the host");
  P.UsesTextureReferences = usesTextureReferences(Texts);
  P.IsHostSource = isHostSource(Main, Files[Main]->getBuffer());
  KernelMacros Macros = findKernelMacros(Texts);
  for (const auto &Entry : Files) {
    StringRef Path = Entry.first();
    Expected<std::string> Sides =
        separateSides(Path, Entry.second->getBuffer());
    if (!Sides)
      return Sides.takeError();
    Expected<std::string> Text = prepareSource(Path, *Sides, Macros);
    if (!Text)
      return Text.takeError();
    std::string Copy = mirrored(Folder, Path);
    if (std::error_code EC =
            sys::fs::create_directories(sys::path::parent_path(Copy)))
      return createStringError(Copy + ": " + EC.message());
    if (Error E = writeFileAtomically(Copy, *Text))
      return E;
  }
  for (const std::string &Dir : Dirs) {
    P.IncludeDirs.push_back(mirrored(Folder, Dir));
    P.IncludeDirs.push_back(Dir);
  }
  return P;
}
