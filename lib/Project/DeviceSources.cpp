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

#include "CMakeUnits.h"
#include "Flags.h"
#include "MakeFile.h"
#include "cu2x/API/API.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <list>

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

/// Whether \p Text asks nvcc to take any source for CUDA.
bool asksForCuda(StringRef Text) {
  std::vector<StringRef> Words = splitWords(Text);
  for (size_t I = 0; I < Words.size(); ++I) {
    StringRef Word = Words[I].trim("\"'");
    if (!Word.consume_front("-"))
      continue;
    Word.consume_front("-");
    if (Word == "x=cu" || Word == "language=cu" ||
        ((Word == "x" || Word == "language") && I + 1 < Words.size() &&
         Words[I + 1].trim("\"'") == "cu"))
      return true;
  }
  return false;
}

/// What a file of the build says of sources that are compiled as CUDA.
class SourceMentions {
public:
  explicit SourceMentions(StringRef Folder) : Folder(Folder) {}

  void readMakefile(StringRef Text);
  void readScript(StringRef Text);
  bool names(StringRef Path) const;

private:
  std::string expand(StringRef Text, unsigned Depth = 0) const;
  void add(StringRef Words);

  std::string Folder;
  std::map<std::string, std::string> Values; // of variables of make
  std::list<std::string> Texts; // that the patterns refer to
  /// Of names, with the folder that is written in front of them.
  std::vector<std::pair<std::string, GlobPattern>> Patterns;
};

/// \p Text with the values of variables behind it.
std::string SourceMentions::expand(StringRef Text, unsigned Depth) const {
  constexpr unsigned DeepestVariable = 8;
  std::string Result = Text.str();
  for (size_t At = Text.find('$');
       At != StringRef::npos && Depth < DeepestVariable;
       At = Text.find('$', At + 1)) {
    StringRef Name = Text.substr(At + 1).ltrim("({").take_while(isWordByte);
    if (auto Known = Values.find(Name.str()); Known != Values.end())
      Result += " " + expand(Known->second, Depth + 1);
  }
  return Result;
}

/// Adds the sources that \p Words name: `a.cpp`, `src/%.cpp`, `.cc.o`.
void SourceMentions::add(StringRef Words) {
  for (StringRef Rest = Words; !Rest.empty();) {
    StringRef Word = Rest.take_until([](char C) {
      return isSpace(C) || StringRef("$(){}:;=,\"'|&<>").contains(C);
    });
    Rest = Rest.drop_front(Word.size() + (Word.size() != Rest.size()));
    size_t Slash = Word.rfind('/');
    StringRef Name = Word.drop_front(Slash + 1);
    StringRef In = Slash == StringRef::npos ? "" : Word.take_front(Slash);
    if (In.find_first_of("*?.%") != StringRef::npos)
      In = ""; // any
    // A rule for all files with an ending.
    if (Name.starts_with(".") && Name.ends_with(".o"))
      Name = Name.drop_back(2);
    if (!isSource(Name) && !isSource(("x" + Name).str()))
      continue;
    std::string Pattern = Name.str();
    for (char &C : Pattern)
      C = C == '%' ? '*' : C;
    if (Name.starts_with("."))
      Pattern = "*" + Pattern;
    Texts.push_back(std::move(Pattern));
    Expected<GlobPattern> Glob = GlobPattern::create(Texts.back());
    if (Glob)
      Patterns.emplace_back(In.str(), std::move(*Glob));
    else
      consumeError(Glob.takeError());
  }
}

void SourceMentions::readMakefile(StringRef Text) {
  std::vector<MakeLine> Lines = readMake(Text);
  for (const MakeLine &Line : Lines)
    if (Line.TheForm == MakeLine::Assignment)
      Values[Line.Name.str()] += (" " + Line.Value).str();
  StringRef Rule;
  for (const MakeLine &Line : Lines) {
    if (Line.TheForm == MakeLine::Other && Line.Text.contains(':'))
      Rule = Line.Text;
    if (Line.TheForm != MakeLine::Recipe)
      continue;
    std::string Recipe = expand(Line.Text);
    bool CallsNvcc = StringRef(Recipe).contains("nvcc") ||
                     StringRef(Recipe).contains("$(NVCC)");
    if (!CallsNvcc || !asksForCuda(Recipe))
      continue;
    add(Recipe);
    if (Line.Text.contains("$<") || Line.Text.contains("$^") ||
        Line.Text.contains("$+") || Line.Text.contains("$?"))
      add(expand(Rule));
  }
}

void SourceMentions::readScript(StringRef Text) {
  for (size_t At = 0; At < Text.size();) {
    StringRef Line = directive(Text, At);
    At += Line.size() + 1;
    if (Line.contains_insensitive("nvcc") && asksForCuda(Line))
      add(Line);
  }
}

bool SourceMentions::names(StringRef Path) const {
  if (!Folder.empty() && !Path.starts_with(Folder + "/"))
    return false;
  std::string In = ("/" + sys::path::parent_path(Path)).str();
  return any_of(Patterns, [&](const auto &Each) {
    return Each.second.match(sys::path::filename(Path)) &&
           (Each.first.empty() || StringRef(In).ends_with("/" + Each.first));
  });
}

/// The sources that build files of \p P compile as CUDA.
class CompiledAsCuda {
public:
  CompiledAsCuda(StringRef Root, const Project &P) : Reader(P) {
    for (const ProjectFile &File : P.Files)
      if (File.Kind == FileKind::Build)
        if (auto Buffer = File.read(Root))
          read(File, Buffer->getBuffer());
  }

  bool has(StringRef Path) const {
    return Reader.CudaSources.count(Path.str()) ||
           any_of(Mentions,
                  [&](const SourceMentions &M) { return M.names(Path); });
  }

private:
  void read(const ProjectFile &File, StringRef Text) {
    if (File.Build == BuildKind::CMake) {
      if (Text.contains("LANGUAGE CUDA") ||
          Text.contains("CUDA_SOURCE_PROPERTY_FORMAT"))
        Reader.read(File.Path, Text);
      return;
    }
    if (!Text.contains("nvcc") && !Text.contains("NVCC"))
      return;
    SourceMentions M(sys::path::parent_path(File.Path));
    if (File.Build == BuildKind::Make)
      M.readMakefile(Text);
    else
      M.readScript(Text);
    Mentions.push_back(std::move(M));
  }

  UnitReader Reader;
  std::vector<SourceMentions> Mentions;
};

} // namespace

bool hasDeviceCode(StringRef Text) {
  if (none_of(DeviceWords, [&](StringRef W) { return Text.contains(W); }) &&
      !Text.contains("_sync"))
    return false;
  if (isForOthers(Text))
    return false;
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
    if (isDeviceWord(Word))
      return true;
    At += std::max<size_t>(Word.size(), 1);
  }
  return false;
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
