//===- MakeMentions.cpp - Sources that makefiles compile --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Make is not run: a source is taken for one that a makefile compiles where it
/// is named, or its object is, or a pattern of files is one of it. A pattern
/// rule alone names nothing.
///
//===----------------------------------------------------------------------===//

#include "BuildEditor.h"
#include "Flags.h"
#include "MakeFile.h"
#include "ShellText.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace cu2x::project {

/// Whether the pattern of files \p Word may be one of the source \p Path;
/// \p Anywhere: in any folder.
static bool matches(StringRef Word, StringRef Path, bool Anywhere) {
  size_t Slash = Word.rfind('/');
  bool HasFolder = Slash != StringRef::npos;
  StringRef Folder = HasFolder ? Word.take_front(Slash) : StringRef();
  Word = Word.drop_front(HasFolder ? Slash + 1 : 0);
  Expected<GlobPattern> Pattern = GlobPattern::create(Word);
  if (!Pattern) {
    consumeError(Pattern.takeError());
    return true;
  }
  if (!Pattern->match(sys::path::filename(Path)))
    return false;
  // `/*.cu` stands behind a variable.
  if (Anywhere || (HasFolder && Folder.empty()) ||
      Folder.find_first_of("*?[.") != StringRef::npos)
    return true;
  StringRef Of = sys::path::parent_path(Path);
  return Of == Folder ||
         (!Folder.empty() && Of.ends_with(("/" + Folder).str()));
}

/// Whether \p Word is the name of a file that is put together from variables
/// and texts: `k$(N).cu`, `$(N)_gpu.o`.
static bool isComputed(StringRef Word) {
  if (Word.starts_with("-") || !(Word.contains(".cu") || Word.contains(".o")))
    return false;
  for (size_t At = Word.find('$'); At != StringRef::npos;
       At = Word.find('$', At + 1)) {
    size_t End = At + 2;
    if (End <= Word.size() && (Word[At + 1] == '(' || Word[At + 1] == '{'))
      End = behindShellGroup(Word, At + 1);
    if ((At && isWordByte(Word[At - 1])) ||
        (End < Word.size() && isWordByte(Word[End])))
      return true;
  }
  return false;
}

/// Whether \p Word, a name of a file in a makefile, is that of the source
/// \p Name or of what becomes of it.
static bool isOf(StringRef Word, StringRef Name, bool MayBeStem) {
  StringRef Stem = sys::path::stem(Name);
  Word = Word.drop_front(Word.rfind('/') + 1);
  if (Word == Stem)
    return MayBeStem;
  return Word.consume_front(Stem) && Word.starts_with(".");
}

MakeMention mentionOf(ArrayRef<MakeLine> Lines, StringRef Source) {
  static constexpr StringLiteral Makers[] = {"$(foreach ", "$(join ", "$(call ",
                                             "$(shell ls", "$(shell cat"};
  StringRef Name = sys::path::filename(Source);
  MakeMention Result = MakeMention::None;
  for (const MakeLine &Line : Lines) {
    StringRef Text = Line.Text;
    bool IsRule = Line.TheForm == MakeLine::Other;
    if (IsRule && Text.ltrim().starts_with(".PHONY"))
      continue;
    if (any_of(splitWords(Text), isComputed) ||
        any_of(Makers, [&](StringRef Maker) { return Text.contains(Maker); }))
      Result = MakeMention::Maybe;
    // The name of a target says little: `test`, `all`.
    size_t Listed = IsRule ? Text.find(':') : 0;
    bool FindsFiles =
        Text.contains("find ") || Text.contains_insensitive("vpath");
    for (size_t At = 0; At < Text.size(); ++At) {
      StringRef Word = Text.substr(At).take_until([](char C) {
        return isSpace(C) || StringRef("$(){}:;=,\"'|&<>").contains(C);
      });
      if (Word.empty())
        continue;
      if (Word.find_first_of("*?") != StringRef::npos
              ? matches(Word, Source, FindsFiles)
              : isOf(Word, Name, At >= Listed))
        return MakeMention::Named;
      At += Word.size();
    }
  }
  return Result;
}

} // namespace cu2x::project
