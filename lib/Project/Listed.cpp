//===- Listed.cpp - Files that are reported and stay ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What names something of CUDA's in a way that only a person can change:
/// templates that CMake fills in, pipelines in Groovy, files of build systems
/// without an editor, and programs of C++ that read variables of the
/// environment which scripts now call by another name.
///
//===----------------------------------------------------------------------===//

#include "CMakeEditor.h"
#include "Flags.h"
#include "Words.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace cu2x::project {

void editTemplate(BuildEditor &Editor) {
  StringRef Text = Editor.Text;
  for (size_t At = 0; At < Text.size(); ++At) {
    // @NAME@ and ${NAME}
    bool IsBrace = Text.substr(At).starts_with("${");
    if (Text[At] != '@' && !IsBrace)
      continue;
    StringRef Name = Text.substr(At + 1 + IsBrace).take_while(isWordByte);
    size_t End = At + 1 + IsBrace + Name.size();
    if (Name.empty() || End >= Text.size() ||
        Text[End] != (IsBrace ? '}' : '@'))
      continue;
    const CMakeName *Row = lookupCMake(Name);
    if ((Row || speaksOfCuda(Name)) &&
        !Editor.Context.Defined.count(Name.str()))
      Editor.left(Name, !Row              ? StringRef()
                        : Row->To.empty() ? StringRef(Row->Note)
                                          : StringRef(Row->To));
    At = End;
  }
}

void editPipeline(BuildEditor &Editor) {
  StringRef Rest = Editor.Text;
  while (!Rest.empty()) {
    auto [Line, Next] = Rest.split('\n');
    if (!Line.ltrim().starts_with("//"))
      for (StringRef Word : splitWords(Line))
        if (StringRef Bare = Word.trim("\"'(),;{}"); isCudaImage(Bare))
          Editor.left(Bare, "choose an image of ROCm");
    Editor.reportMentions(Line);
    Rest = Next;
  }
}

void editForeign(BuildEditor &Editor) {
  StringRef Rest = Editor.Text;
  bool IsCargo = sys::path::filename(Editor.Path) == "Cargo.toml";
  while (!Rest.empty()) {
    // What a crate calls itself.
    bool BeginsLine =
        Rest.data() == Editor.Text.data() || Rest.data()[-1] == '\n';
    if (IsCargo && BeginsLine) {
      StringRef Line = Rest.take_front(Rest.find('\n'));
      if (StringRef Key = Line.split('=').first.rtrim();
          Key == "name" || Key == "description") {
        Rest = Rest.drop_front(Line.size());
        continue;
      }
    }
    StringRef Word = Rest.take_while(isWordByte);
    if (isOfCuda(Word))
      return Editor.left(Word, "cu2x edits no files of this kind, and the "
                               "summary has the lines of this one");
    Rest = Rest.drop_front(Word.size() + (Word.size() != Rest.size()));
  }
}

void editSource(BuildEditor &Editor) {
  static constexpr StringLiteral Environment[] = {"getenv", "setenv", "putenv",
                                                  "unsetenv"};
  static constexpr StringLiteral Shell[] = {"system", "popen"};
  /// The literal that is the first argument of a call at \p At.
  auto LiteralBehind = [&](size_t At) {
    StringRef Behind = Editor.Text.substr(At).ltrim();
    if (!Behind.consume_front("("))
      return StringRef();
    Behind = Behind.ltrim();
    if (!Behind.consume_front("\""))
      return StringRef();
    return Behind.take_until([](char C) { return C == '"' || C == '\n'; });
  };
  StringRef Text = Editor.Text;
  for (StringRef Function : Environment)
    for (size_t At = Text.find(Function); At != StringRef::npos;
         At = Text.find(Function, At + 1)) {
      StringRef Name =
          LiteralBehind(At + Function.size()).take_while(isWordByte);
      const BuildWord *Row = lookupWord(Name, Variable);
      if (Row && Row->Fate == ReplacedWord &&
          !isMakeVariable(Editor.Context, Name))
        Editor.left(Name, "scripts of the project call it " + Row->To.str());
    }
  for (StringRef Function : Shell)
    for (size_t At = Text.find(Function); At != StringRef::npos;
         At = Text.find(Function, At + 1))
      Editor.reportMentions(LiteralBehind(At + Function.size()));
}

} // namespace cu2x::project
