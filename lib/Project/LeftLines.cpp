//===- LeftLines.cpp - Lines that no editor vouches for ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// An editor looks at what it has a rule for. What it has none for, and what
/// its language hides from it, stays; here the lines are found that still
/// speak of CUDA then, whatever the language is.
///
//===----------------------------------------------------------------------===//

#include "BuildEditor.h"
#include "Flags.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// `sm_80`, `compute_90a`, `cu121`.
bool isReleaseOf(StringRef Name, StringRef Stem, size_t FewestDigits) {
  if (!Name.consume_front(Stem))
    return false;
  size_t Digits = Name.take_while([](char C) { return isDigit(C); }).size();
  return Digits >= FewestDigits && Name.size() <= Digits + 1;
}

/// ROCm's PyTorch keeps the names of CUDA's, and "nvcc" as a key; RCCL keeps
/// those of NCCL.
bool isKeptName(BuildKind Kind, StringRef Line, StringRef Word) {
  if (Kind != BuildKind::Python && Kind != BuildKind::PythonProgram)
    return Word.starts_with("NCCL_");
  size_t Begin = Word.begin() - Line.begin();
  StringRef Behind = Line.substr(Begin + Word.size());
  // torch.backends.cudnn, torch.cuda.nvtx
  return Word.contains_insensitive("cuda") ||
         Line.take_front(Begin).ends_with(".") ||
         (Word == "nvcc" &&
          (Behind.starts_with("\":") || Behind.starts_with("':")));
}

/// No file system has longer ones.
constexpr size_t LongestPath = 4096;

/// Whether the path around \p Word is one of the project's own files or
/// folders, which keep their names.
bool isOwnPath(StringRef Line, StringRef Word, StringRef File) {
  auto Ends = [](char C) {
    return isSpace(C) || StringRef("\"'()<>;,=:@[]`|&").contains(C);
  };
  size_t Begin = Word.data() - Line.data(), End = Begin + Word.size();
  while (Begin != 0 && End - Begin < LongestPath && !Ends(Line[Begin - 1]))
    --Begin;
  while (End != Line.size() && End - Begin < LongestPath && !Ends(Line[End]))
    ++End;
  StringRef Path = Line.slice(Begin, End);
  // ${CMAKE_CURRENT_SOURCE_DIR}/cuda, -Isrc/cuda, src/cuda/*.cu
  size_t Variable = Path.rfind('}');
  if (Variable != StringRef::npos)
    Path = Path.drop_front(Variable + 1).ltrim('/');
  if (Path.starts_with("-I") || Path.starts_with("-L"))
    Path = Path.drop_front(2);
  if (size_t Star = Path.find_first_of("*?$%"); Star != StringRef::npos)
    Path = Path.take_front(Path.take_front(Star).rfind('/'));
  Path = Path.rtrim('/');
  // A bare word may mean anything.
  if (Path.find_first_of("/.") == StringRef::npos &&
      !Line.trim().starts_with("add_subdirectory"))
    return false;
  if (Path.empty() || Path.contains('\0') || sys::path::is_absolute(Path) ||
      Path.end() < Word.begin())
    return false;
  SmallString<256> Beside(sys::path::parent_path(File));
  sys::path::append(Beside, Path);
  return sys::fs::exists(Path) || sys::fs::exists(Beside);
}

/// What edits and findings are about, for files that have very many.
class Ranges {
public:
  explicit Ranges(const BuildTranslation &Result) {
    for (const Edit &E : Result.Edits.sorted())
      add(E.Offset, E.Length);
    for (const diag::Finding &F : Result.Findings)
      add(F.Offset, F.Length);
    llvm::sort(All);
    size_t Last = 0; // what overlaps becomes one
    for (size_t I = 1; I < All.size(); ++I)
      if (All[I].first <= All[Last].second)
        All[Last].second = std::max(All[Last].second, All[I].second);
      else
        All[++Last] = All[I];
    All.resize(std::min(All.size(), Last + 1));
  }

  /// Whether a byte of [\p Begin, \p End) is in one of them.
  bool meets(unsigned Begin, unsigned End) const {
    auto Behind = llvm::upper_bound(
        All, Begin, [](unsigned At, auto &Range) { return At < Range.second; });
    return Behind != All.end() && Behind->first < End;
  }

private:
  /// An insertion is about the byte behind it.
  void add(unsigned Begin, unsigned Length) {
    All.push_back({Begin, Begin + std::max(Length, 1u)});
  }

  std::vector<std::pair<unsigned, unsigned>> All; // begin and end, sorted
};

} // namespace

bool isComment(StringRef Line) {
  static constexpr StringLiteral Comments[] = {
      "#", "//", ";", "REM ", "rem ", "::", "dnl ", "<!--", "-- "};
  // What a queue and a C preprocessor read.
  static constexpr StringLiteral Directives[] = {
      "#SBATCH", "#PBS",   "#BSUB", "#cmakedefine",
      "#define", "#undef", "#if",   "#el"};
  Line = Line.trim();
  auto Begins = [&](StringRef Text) { return Line.starts_with(Text); };
  return any_of(Comments, Begins) && none_of(Directives, Begins);
}

bool isForPeople(StringRef Line) {
  static constexpr StringLiteral Texts[] = {
      "message(",   "echo ",        "@echo ",  "printf ",   "print(",
      "$(info ",    "name:",        "- name:", "$(warning", "$(error",
      "LABEL ",     "option(",      "label:",  "title:",    "description:",
      "keywords =", "description ="};
  Line = Line.trim();
  return any_of(Texts,
                [&](StringRef Text) { return Line.starts_with(Text); }) &&
         Line.find_first_of(">|`") == StringRef::npos;
}

StringRef withoutComment(BuildKind Kind, StringRef Line) {
  if (Kind == BuildKind::Template)
    return Line;
  for (StringRef Mark : {" #", "\t#", " //"})
    Line = Line.take_front(Line.find(Mark));
  return Line;
}

bool isOfCuda(StringRef Word) {
  static constexpr StringLiteral Parts[] = {
      "cuda",     "nvcc",   "nvidia", "cudnn",  "cublas",  "cufft", "curand",
      "cusparse", "nvrtc",  "nvml",   "nvtx",   "ptxas",   "cubin", "fatbin",
      "cusolver", "nsight", "nvprof", "nvlink", "tensorrt"};
  std::string Lower = Word.lower();
  StringRef Name = Lower;
  return any_of(Parts, [&](StringRef Part) { return Name.contains(Part); }) ||
         isReleaseOf(Name, "sm_", 2) || isReleaseOf(Name, "compute_", 2) ||
         isReleaseOf(Name, "cu", 2);
}

std::vector<LeftLine> leftLines(BuildKind Kind, const BuildEditor &Editor,
                                const BuildTranslation &Result) {
  const BuildContext &Context = Editor.Context;
  auto IsOwn = [&](StringRef Word) {
    // Programs that a build starts read it.
    if (Word == ArchListName)
      return false;
    return Context.Defined.count(Word.str()) ||
           Context.Defined.count(("make:" + Word).str()) ||
           Context.Keywords.count(Word.str()) ||
           Context.Parameters.count(Word.str());
  };
  const Ranges Known(Result);
  // A flag that nvcc alone has, in a text that no rule looks into.
  auto FindFlag = [&](StringRef Line) {
    for (StringRef Word : splitWords(Line)) {
      StringRef Flag =
          Word.drop_front(std::min(Word.size(), Word.rfind('=') + 1));
      Flag = (Flag.starts_with("-") ? Flag : Word).trim("\"'`,;()[]{}");
      unsigned Offset = Editor.offsetOf(Flag);
      // -x and the like are anybody's.
      bool IsLong = Flag.ltrim('-').size() > 2;
      if (IsLong && isNvccFlag(Flag) && !Known.meets(Offset, Offset + Flag.size()))
        return Flag;
    }
    return StringRef();
  };
  std::vector<LeftLine> Lines;
  unsigned Number = 0;
  for (StringRef Rest = Editor.Text; !Rest.empty();) {
    StringRef Line;
    std::tie(Line, Rest) = Rest.split('\n');
    ++Number;
    if (isComment(Line) || isForPeople(Line))
      continue;
    Line = withoutComment(Kind, Line);
    const size_t Count = Lines.size();
    for (size_t At = 0; At < Line.size(); ++At) {
      StringRef Word = Line.substr(At).take_while(isWordByte);
      if (Word.empty())
        continue;
      At += Word.size();
      if (!isOfCuda(Word) || isKeptName(Kind, Line, Word) || IsOwn(Word))
        continue;
      // A part of the word may be edited: -lcublas.
      unsigned Offset = Editor.offsetOf(Word);
      if (Known.meets(Offset, Offset + Word.size()) ||
          isOwnPath(Line, Word, Editor.Path))
        continue;
      Lines.push_back({Number, Word.str()});
      break;
    }
    if (StringRef Flag = FindFlag(Line); Count == Lines.size() && !Flag.empty())
      Lines.push_back({Number, Flag.str()});
  }
  return Lines;
}

} // namespace cu2x::project
