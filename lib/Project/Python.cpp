//===- Python.cpp - setup.py for HIP ----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// PyTorch builds a CUDAExtension on ROCm as well; what stands in its way are
/// flags of nvcc, libraries and folders, all of them in literals. Nothing else
/// of Python is known.
///
//===----------------------------------------------------------------------===//

#include "Flags.h"
#include "Words.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// A literal of one piece, without prefix.
struct Literal {
  StringRef Whole; ///< with quotes
  StringRef Value;
  bool InList = false;      ///< an element of `[...]`
  bool OfLibraries = false; ///< of `libraries=[...]`
};

/// Reads the literals of \p Text; those with a prefix or three quotes are
/// skipped.
std::vector<Literal> readLiterals(StringRef Text) {
  struct Bracket {
    char Open;
    bool OfLibraries;
  };
  std::vector<Literal> Result;
  SmallVector<Bracket> Open;
  for (size_t At = 0; At < Text.size(); ++At) {
    char C = Text[At];
    if (C == '#') {
      At = std::min(Text.find('\n', At), Text.size());
    } else if (C == '[' || C == '(' || C == '{') {
      StringRef Before = Text.take_front(At).rtrim().rtrim("+").rtrim();
      bool Libraries = C == '[' && Before.consume_back("=") &&
                       Before.rtrim().ends_with("libraries");
      Open.push_back({C, Libraries});
    } else if (C == ']' || C == ')' || C == '}') {
      if (!Open.empty())
        Open.pop_back();
    } else if (C == '"' || C == '\'') {
      std::string Three(3, C);
      bool IsLong = Text.substr(At).starts_with(Three);
      size_t End = At + (IsLong ? 3 : 1);
      while (End < Text.size() &&
             !(IsLong ? Text.substr(End).starts_with(Three) : Text[End] == C) &&
             (IsLong || Text[End] != '\n'))
        End += Text[End] == '\\' ? 2 : 1;
      End = std::min(End + (IsLong ? 3 : 1), Text.size());
      bool HasPrefix = At && isAlpha(Text[At - 1]);
      if (!IsLong && !HasPrefix && End - At >= 2) {
        Literal L;
        L.Whole = Text.slice(At, End);
        L.Value = L.Whole.drop_front().drop_back();
        L.InList = !Open.empty() && Open.back().Open == '[';
        L.OfLibraries = L.InList && Open.back().OfLibraries;
        Result.push_back(L);
      }
      At = End - 1;
    }
  }
  return Result;
}

class PythonEditor {
public:
  explicit PythonEditor(BuildEditor &Editor) : Editor(Editor) {}

  void run() {
    // Who asks for HIP has flags for both.
    for (StringRef Ported :
         {"torch.version.hip", "ROCM_HOME", "IS_HIP_EXTENSION"})
      if (Editor.Text.contains(Ported))
        return;
    Literals = readLiterals(Editor.Text);
    std::vector<FlagWord> Words;
    for (const Literal &L : Literals)
      Words.push_back({L.Value, /*ForNvcc=*/false});
    FlagStyle Style;
    Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
      replace(Old, New);
    };
    editFlags(Editor, Words, Style);
    for (const Literal &L : Literals) {
      if (Editor.isEdited(L.Whole))
        continue;
      if (std::string To = libraryFor(L.Value); L.OfLibraries && !To.empty())
        Editor.replace(L.Value, To);
      editToolkitPaths(Editor, L.Value);
      Editor.reportMentions(L.Value);
    }
  }

private:
  void replace(StringRef Old, ArrayRef<std::string> New) {
    const Literal *Found = nullptr;
    for (const Literal &L : Literals)
      if (L.Value.data() == Old.data())
        Found = &L;
    if (!Found)
      return;
    if (New.size() == 1)
      return Editor.replace(Old, New[0]);
    if (!Found->InList)
      return Editor.left(Old, New.empty() ? "hipcc has no such flag"
                                          : "hipcc needs several flags for it");
    std::string Quote(1, Found->Whole[0]);
    if (!New.empty())
      return Editor.replace(Found->Whole,
                            Quote + join(New, Quote + ", " + Quote) + Quote);
    // With the comma behind it, or the one before the last.
    StringRef Behind =
        Editor.Text.substr(Editor.offsetOf(Found->Whole) + Found->Whole.size());
    size_t Space = Behind.take_while(isSpace).size();
    if (Behind.substr(Space).starts_with(",")) {
      size_t More = Behind.substr(Space + 1)
                        .take_while([](char C) { return C == ' '; })
                        .size();
      return Editor.replace(
          Editor.Text.substr(Editor.offsetOf(Found->Whole),
                             Found->Whole.size() + Space + 1 + More),
          "");
    }
    StringRef Before = Editor.Text.take_front(Editor.offsetOf(Found->Whole));
    StringRef Kept = Before.rtrim();
    // The element in front may be gone, and its comma with it.
    if (Kept.ends_with(",") && !Editor.isEdited(Kept.take_back()))
      return Editor.replace(
          Editor.Text.slice(Kept.size() - 1,
                            Before.size() + Found->Whole.size()),
          "");
    Editor.replace(Found->Whole, "");
  }

  BuildEditor &Editor;
  std::vector<Literal> Literals;
};

} // namespace

void editPython(BuildEditor &Editor) { PythonEditor(Editor).run(); }

} // namespace cu2x::project
