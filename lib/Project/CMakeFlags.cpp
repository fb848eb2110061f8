//===- CMakeFlags.cpp - Flags in CMake files --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CMakeEditor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

void CMakeEditor::editFlagWords(const CMakeCommand &C, size_t Begin,
                                bool ForNvcc) {
  std::vector<FlagWord> Words;
  WordFinder Finder(ForNvcc, Words);
  for (size_t I = Begin; I < C.Args.size(); ++I)
    if (C.Args[I].TheForm != CMakeArgument::Bracket)
      Finder.read(C.Args[I].Value);
  FlagStyle Style;
  Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
    bool WholeArgument = any_of(C.Args, [&](const CMakeArgument &A) {
      return A.Value.data() == Old.data() && A.Value.size() == Old.size();
    });
    if (!New.empty()) {
      // Unquoted words of a list are arguments, those of a text stay words.
      size_t At = Editor.offsetOf(Old);
      bool InList = !WholeArgument &&
                    ((At && Editor.Text[At - 1] == ';') ||
                     Editor.Text.substr(At + Old.size()).starts_with(";"));
      bool InGenerator = !WholeArgument && At && Editor.Text[At - 1] == ':';
      return Editor.replace(Old, join(New, InList || InGenerator ? ";" : " "));
    }
    if (WholeArgument)
      for (const CMakeArgument &A : C.Args)
        if (A.Value.data() == Old.data())
          return Editor.remove(A.Text);
    StringRef Behind = Editor.Text.substr(Editor.offsetOf(Old) + Old.size());
    StringRef Before = Editor.Text.take_front(Editor.offsetOf(Old));
    if (Behind.starts_with(";"))
      return Editor.replace(StringRef(Old.data(), Old.size() + 1), "");
    if (Before.ends_with(";") || Before.ends_with(" "))
      return Editor.replace(StringRef(Old.data() - 1, Old.size() + 1), "");
    Editor.replace(Old, "");
  };
  editFlags(Editor, Words, Style);
}

void CMakeEditor::editOptions(const CMakeCommand &C) {
  editFlagWords(C, 0, /*ForNvcc=*/false);
}

/// FindCUDA's flags are a list, those of a language one text.
void CMakeEditor::replaceFlagsList(const CMakeCommand &C,
                                   const CMakeName &Row) {
  bool IsList = C.LowerName == "list";
  size_t First = IsList ? 2 : 1;
  if ((IsList && C.value(0) != "APPEND") || C.has("CACHE") ||
      C.has("PARENT_SCOPE"))
    return left(C, C.Text, "set " + Row.To.str() + ", which is one text");
  // The words are edited on their own, since the command is written anew.
  std::string Flags;
  for (size_t I = First; I < C.Args.size(); ++I)
    Flags += (Flags.empty() ? "" : " ") + C.Args[I].Value.str();
  std::replace(Flags.begin(), Flags.end(), ';', ' ');
  BuildContext Context;
  Context.Options = Editor.Context.Options;
  BuildEditor Inner(Editor.Path, Flags, Context);
  std::vector<FlagWord> Words;
  for (StringRef Word : splitWords(Inner.Text))
    Words.push_back({Word, /*ForNvcc=*/true});
  FlagStyle Style;
  Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
    New.empty() ? Inner.remove(Old) : Inner.replace(Old, join(New, " "));
  };
  editFlags(Inner, Words, Style);
  BuildTranslation Result = Inner.take();
  Editor.adopt(std::move(Result.Findings), C.Text);
  std::string New = StringRef(renamed(Result.Edits.apply(Flags))).trim().str();
  Done.insert(&C);
  if (IsList) {
    if (New.empty())
      return Editor.removeLines(C.Text);
    return Editor.replace(C.Text, "string(APPEND " + Row.To.str() + " \" " +
                                      New + "\")");
  }
  Editor.replace(C.Text,
                 C.Name.str() + "(" + Row.To.str() + " \"" + New + "\")");
}

void CMakeEditor::replaceArchitectures(const CMakeCommand &C,
                                       const CMakeName &Row) {
  const auto &Archs = Editor.Context.Options.OffloadArchs;
  StringRef Value = C.value(1);
  if (C.LowerName != "set" || Value == "OFF" || Value.empty())
    return;
  if (Archs.empty()) {
    Editor.architectures(C.Text,
                         "which CMake now takes from the machine that builds");
    return drop(C);
  }
  Editor.architectures(C.Text, "which became '" + join(Archs, ";") + "'");
  Editor.replace(C.Args[0].Text, Row.To);
  size_t End = C.Args.size();
  for (StringRef Keyword : {"CACHE", "PARENT_SCOPE"})
    if (auto At = C.find(Keyword))
      End = std::min(End, *At);
  Editor.replace(C.Args[1].Text, "\"" + join(Archs, ";") + "\"");
  for (size_t I = 2; I < End; ++I)
    Editor.remove(C.Args[I].Text);
  Done.insert(&C);
}

/// set(), list() and option(), whose argument is a variable.
void CMakeEditor::editAssignment(const CMakeCommand &C) {
  size_t At = C.LowerName == "list" || C.LowerName == "string" ? 1 : 0;
  const CMakeName *Row = lookupCMake(C.value(At));
  if (!Row)
    return editFlagWords(C, At + 1,
                         carriesNvccFlags(Editor.Context, C.value(At)));
  switch (Row->Use) {
  case FlagsVariable:
    return editFlagWords(C, At + 1, /*ForNvcc=*/true);
  case FlagsList:
    return replaceFlagsList(C, *Row);
  case ArchVariable:
    return replaceArchitectures(C, *Row);
  default:
    return;
  }
}

} // namespace cu2x::project
