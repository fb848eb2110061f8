//===- PythonCuda.cpp - CUDA in programs of Python --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// load_inline(), cupy.RawKernel() and the like are given sources of CUDA as
/// text, which nobody translates. And PyTorch for ROCm was built for no release
/// of CUDA: what takes the number apart ends there.
///
//===----------------------------------------------------------------------===//

#include "Words.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

static constexpr StringLiteral Kernel = "__global__";

/// The literals of \p Text with three quotes, and others on one line, without
/// those in comments.
static std::vector<StringRef> literalsOf(StringRef Text) {
  std::vector<StringRef> Found;
  for (size_t At = 0; At < Text.size();) {
    char C = Text[At];
    if (C == '#') {
      At = std::min(Text.find('\n', At), Text.size());
      continue;
    }
    if (C != '"' && C != '\'') {
      ++At;
      continue;
    }
    std::string Quote(1, C);
    if (Text.substr(At).starts_with(std::string(3, C)))
      Quote = std::string(3, C);
    size_t Begin = At + Quote.size(), End = Begin;
    while (End < Text.size() && !Text.substr(End).starts_with(Quote) &&
           (Quote.size() == 3 || Text[End] != '\n'))
      End += Text[End] == '\\' ? 2 : 1;
    End = std::min(End, Text.size());
    Found.push_back(Text.slice(Begin, End));
    At = End + Quote.size();
  }
  return Found;
}

/// Where a kernel stands in \p Literal; a text about kernels has none.
static StringRef kernelIn(StringRef Literal) {
  size_t At = Literal.find(Kernel);
  if (At == StringRef::npos)
    return StringRef();
  StringRef Behind = Literal.substr(At);
  size_t Opens = Behind.find('('), Body = Behind.find('{');
  bool IsCode = Opens != StringRef::npos && Body != StringRef::npos &&
                Opens < Body && Behind.find('}', Body) != StringRef::npos;
  return IsCode ? Literal.substr(At, Kernel.size()) : StringRef();
}

bool holdsKernels(StringRef Text) {
  if (!Text.contains(Kernel))
    return false;
  for (StringRef Literal : literalsOf(Text))
    if (!kernelIn(Literal).empty())
      return true;
  return false;
}

/// The function whose arguments \p Before, which ends in them, belongs to.
static StringRef calledBefore(StringRef Before) {
  unsigned Depth = 0;
  for (size_t At = Before.size(); At-- != 0;) {
    char C = Before[At];
    if (C == '\n' && !Depth)
      return StringRef();
    Depth += C == ')' || C == ']';
    if (C != '(' && C != '[')
      continue;
    if (Depth == 0) {
      size_t Begin = At;
      while (Begin && isWordByte(Before[Begin - 1]))
        --Begin;
      return Before.slice(Begin, At);
    }
    --Depth;
  }
  return StringRef();
}

/// Whether \p Behind begins with a comparison to a value, or \p Before ends in
/// one.
static bool isCompared(StringRef Before, StringRef Behind) {
  static constexpr StringLiteral Operators[] = {"==", "!=",      ">",
                                                "<",  "not in ", "in "};
  Before = Before.rtrim(" ");
  for (StringRef Operator : Operators) {
    if (Behind.starts_with(Operator))
      return !Behind.drop_front(Operator.size())
                  .ltrim("= ")
                  .starts_with("None");
    if (!Operator.ends_with(" ") && Before.ends_with(Operator))
      return !Before.rtrim("=!<> ").ends_with("None");
  }
  return false;
}

/// Whether \p Behind, what follows on a value, takes it apart or compares it,
/// or \p Before gives it to a function that needs a text.
static bool takesApart(StringRef Before, StringRef Behind) {
  Before = Before.rtrim();
  Behind = Behind.ltrim(" ");
  if (Behind.starts_with(".") || Behind.starts_with("[") ||
      isCompared(Before, Behind))
    return true;
  if (Before.ends_with("str(")) // of str(None)
    Before = Before.drop_back(strlen("str("));
  static constexpr StringLiteral Taking[] = {
      "parse", "Version", "LooseVersion", "StrictVersion", "float",
      "int",   "match",   "search",       "fullmatch",     "findall"};
  return is_contained(Taking, calledBefore(Before));
}

/// Whether the line of \p At is a condition that the check of builds reports.
static bool isAsked(StringRef Text, size_t At) {
  size_t Begin = Text.take_front(At).rfind('\n') + 1;
  StringRef Line = Text.slice(Begin, Text.find('\n', At));
  StringRef Code = Line.split('#').first;
  return Code.contains("if ") || Code.contains("and ") ||
         Code.contains("or ") || Code.contains("ROCM") ||
         Code.contains_insensitive("hip");
}

/// What \p Text calls the module torch.version by import, with `.cuda` behind
/// it.
static std::vector<std::string> importedReleases(StringRef Text) {
  std::vector<std::string> Found;
  while (!Text.empty()) {
    auto [Line, Rest] = Text.split('\n');
    Text = Rest;
    Line = Line.split('#').first.trim();
    StringRef Names = Line;
    bool IsFrom = Names.consume_front("from torch import ");
    if (!IsFrom && !Names.consume_front("import "))
      continue;
    while (!Names.empty()) {
      auto [Name, Others] = Names.split(',');
      Names = Others;
      Name = Name.trim("() \t");
      if (!Name.consume_front(IsFrom ? "version" : "torch.version"))
        continue;
      bool IsRenamed = Name.consume_front(" as ");
      if (IsRenamed || (IsFrom && Name.empty()))
        Found.push_back((IsRenamed ? Name.trim().str() : "version") + ".cuda");
    }
  }
  return Found;
}

void reportCudaInPython(BuildEditor &Editor, bool IsBuild) {
  StringRef Text = Editor.Text;
  if (Text.contains(Kernel))
    for (StringRef Literal : literalsOf(Text))
      if (StringRef Part = kernelIn(Literal); !Part.empty())
        Editor.left(Part,
                    "cu2x does not look into texts: write the source to a "
                    "file of its own and migrate that, since lane masks "
                    "and warps of 32 lanes stay as they are");
  if (Text.contains("torch.version.hip"))
    return; // it knows of both
  constexpr StringLiteral Advice = "it is None for ROCm; see torch.version.hip";
  auto IsCode = [&](size_t At) {
    size_t Line = Text.take_front(At).rfind('\n') + 1;
    return !Text.slice(Line, At).contains('#');
  };
  std::vector<std::string> Releases = importedReleases(Text);
  for (StringRef Release :
       {"torch.version.cuda", "getattr(torch.version, \"cuda\")",
        "getattr(torch.version, 'cuda')"})
    Releases.push_back(Release.str());
  for (StringRef Release : Releases) {
    bool IsAlias = !Release.contains("torch.") && !Release.contains('(');
    for (size_t At = Text.find(Release); At != StringRef::npos;
         At = Text.find(Release, At + 1)) {
      StringRef Behind = Text.substr(At + Release.size());
      bool IsPart =
          (!Behind.empty() && isWordByte(Behind[0])) ||
          (IsAlias && At && (isWordByte(Text[At - 1]) || Text[At - 1] == '.'));
      if (IsPart || !IsCode(At))
        continue;
      bool IsFatal = takesApart(Text.take_front(At), Behind);
      if (IsFatal || (IsBuild && !isAsked(Text, At)))
        Editor.left(Text.substr(At, Release.size()), Advice);
    }
  }
  // By a name of its own.
  constexpr StringLiteral Import = "from torch.version import ";
  for (size_t At = Text.find(Import); At != StringRef::npos;
       At = Text.find(Import, At + 1)) {
    StringRef Line =
        Text.substr(At).take_until([](char C) { return C == '\n'; });
    for (size_t I = Import.size(); I < Line.size();) {
      StringRef Word = Line.substr(I).take_while(isWordByte);
      if (Word == "cuda" && IsCode(At))
        Editor.left(Word, Advice);
      I += std::max<size_t>(Word.size(), 1);
    }
  }
}

} // namespace cu2x::project
