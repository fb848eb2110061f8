//===- DeviceSources.cpp - CUDA in sources of C++ ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// nvcc takes a source of any name for CUDA where it is told so, and gives it
/// CUDA's headers: neither its name nor an include says what it is then. The
/// build does, or what is written in it.
///
//===----------------------------------------------------------------------===//

#include "BuildEditor.h"
#include "CompiledAsCuda.h"
#include "cu2x/API/API.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// What only CUDA and HIP have in front of a name.
constexpr StringLiteral DeviceWords[] = {"__global__", "__device__"};

bool isDeviceWord(StringRef Word) {
  if (is_contained(DeviceWords, Word) || Word == "__syncthreads")
    return true;
  if (!Word.starts_with("__") || !Word.ends_with("_sync"))
    return false;
  const api::Entry *E = api::lookup(Word);
  return E && E->Kind == api::Kind::DeviceFunction;
}

/// Where the literal or comment ends that \p Text has at \p At; \p At where
/// there is none.
size_t behindText(StringRef Text, size_t At) {
  StringRef Rest = Text.substr(At);
  auto Behind = [&](StringRef Mark, size_t From) {
    size_t End = Text.find(Mark, From);
    return End == StringRef::npos ? Text.size() : End + Mark.size();
  };
  if (Rest.starts_with("//"))
    return Behind("\n", At) - 1;
  if (Rest.starts_with("/*"))
    return Behind("*/", At + 2);
  if (Rest.starts_with("R\"")) {
    StringRef Mark = Rest.drop_front(2).take_until(
        [](char C) { return C == '(' || C == '\n'; });
    return Behind((")" + Mark + "\"").str(), At + 2);
  }
  // 1'000
  bool IsDigits = At != 0 && isHexDigit(Text[At - 1]);
  if (Text[At] != '"' && (Text[At] != '\'' || IsDigits))
    return At;
  size_t End = At + 1;
  while (End < Text.size() && Text[End] != Text[At] && Text[End] != '\n')
    End += Text[End] == '\\' ? 2 : 1;
  return std::min(End + 1, Text.size());
}

/// The line of \p Text from \p At on, with those that it is continued on.
StringRef directive(StringRef Text, size_t At) {
  size_t End = Text.find('\n', At);
  while (End != StringRef::npos && Text[End - 1] == '\\')
    End = Text.find('\n', End + 1);
  return Text.slice(At, End);
}

/// Whether \p Text is of HIP already, or a stand-in for CUDA's words.
bool isForOthers(StringRef Text) {
  return Text.contains("hip/hip_") || Text.contains("hipLaunchKernelGGL") ||
         any_of(DeviceWords, [&](StringRef Word) {
           return Text.contains(("define " + Word).str());
         });
}

} // namespace

/// Whether \p Is holds for a word of the code in \p Text: no directive, literal
/// or comment.
static bool hasWord(StringRef Text, function_ref<bool(StringRef)> Is) {
  bool BeginsLine = true;
  for (size_t At = 0; At < Text.size();) {
    if (size_t End = behindText(Text, At); End != At) {
      At = End;
      continue;
    }
    char C = Text[At];
    if (BeginsLine && C == '#') {
      At += directive(Text, At).size();
      continue;
    }
    BeginsLine = C == '\n' || (BeginsLine && isSpace(C));
    StringRef Word = Text.substr(At).take_while(isWordByte);
    if (Is(Word))
      return true;
    At += std::max<size_t>(Word.size(), 1);
  }
  return false;
}

bool hasDeviceCode(StringRef Text) {
  if (none_of(DeviceWords, [&](StringRef W) { return Text.contains(W); }) &&
      !Text.contains("_sync"))
    return false;
  return !isForOthers(Text) && hasWord(Text, isDeviceWord);
}

/// Whether \p Word is one that only code for a GPU has, macros aside.
static bool isKernelWord(StringRef Word) {
  if (is_contained({"threadIdx", "blockIdx", "blockDim", "gridDim", "warpSize"},
                   Word))
    return true;
  if (!Word.starts_with("__"))
    return false;
  const api::Entry *E = api::lookup(Word);
  return E && E->Kind == api::Kind::DeviceFunction;
}

/// Adds to \p Names the macros of \p Text that make a function a kernel.
static void findKernelMacros(StringRef Text, std::set<std::string> &Names) {
  for (size_t At = Text.find("define"); At != StringRef::npos;
       At = Text.find("define", At + 1)) {
    if (!Text.take_front(At).rtrim(" \t").ends_with("#"))
      continue;
    StringRef Line = directive(Text, At).drop_front(strlen("define")).ltrim();
    StringRef Name = Line.take_while(isWordByte);
    if (Line.drop_front(Name.size()).contains("__global__"))
      Names.insert(Name.str());
  }
}

void collectUnseenSources(StringRef Root, const Project &P,
                          BuildContext &Context) {
  std::vector<CudaSwitch> Switches = CompiledAsCuda(Root, P).unseen();
  if (Switches.empty())
    return;
  std::vector<std::string> Others;
  std::map<std::string, std::unique_ptr<MemoryBuffer>> Texts;
  std::set<std::string> Macros;
  for (const ProjectFile &File : P.Files) {
    bool IsCopied = File.Kind == FileKind::Other && isSource(File.Path);
    if (!IsCopied && !isHeader(File.Path))
      continue;
    auto Buffer = File.read(Root);
    if (!Buffer || isForOthers(Buffer->getBuffer()))
      continue;
    findKernelMacros(Buffer->getBuffer(), Macros);
    if (IsCopied)
      Others.push_back(File.Path);
    if (IsCopied)
      Texts[File.Path] = std::move(Buffer);
  }
  erase_if(Others, [&](const std::string &Path) {
    return !hasWord(Texts[Path]->getBuffer(), [&](StringRef Word) {
      return isKernelWord(Word) || Macros.count(Word.str());
    });
  });
  if (Others.empty())
    return;
  std::string Advice = "it may be for '" + Others[0] + "'";
  if (Others.size() > 1)
    Advice += " and " + std::to_string(Others.size() - 1) + " more";
  Advice += ", copied as no source of CUDA; give a compilation database, or by "
            "'--build-log' what the build prints";
  for (const CudaSwitch &S : Switches)
    Context.Unseen[S.Path].push_back({S.Begin, S.Length, Advice});
}

void addDeviceSources(StringRef Root, Project &P) {
  std::vector<std::string> Found;
  for (const ProjectFile &File : P.Files)
    if (File.HasDeviceCode && sys::path::extension(File.Path) != ".c")
      Found.push_back(File.Path);
  std::map<std::string, std::set<std::string>> Reached;
  if (!Found.empty())
    Reached = reachedFiles(Root, P, Found);
  std::set<std::string> Others; // files of those that are known
  std::set<std::string> Read;
  auto IsForOthers = [&](const std::string &Path) {
    if (Read.insert(Path).second) {
      ProjectFile File;
      File.Path = Path;
      auto Buffer = File.read(Root);
      if (Buffer && isForOthers(Buffer->getBuffer()))
        Others.insert(Path);
    }
    return Others.count(Path) != 0;
  };
  CompiledAsCuda Compiled(Root, P);
  for (ProjectFile &File : P.Files) {
    if (File.Kind != FileKind::Other)
      continue;
    auto Brings = Reached.find(File.Path);
    bool IsDevice =
        Brings != Reached.end() && none_of(Brings->second, IsForOthers);
    if (isSource(File.Path) && (IsDevice || Compiled.has(File.Path)))
      File.Kind = FileKind::Unit;
    else if (IsDevice)
      File.Kind = FileKind::CudaHeader;
  }
}

} // namespace cu2x::project
