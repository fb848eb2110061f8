//===- CMakeDefinitions.cpp - Variables CMake is started with ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `-D` on command lines, and CMakePresets.json.
///
//===----------------------------------------------------------------------===//

#include "CMakeRows.h"
#include "Flags.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

void editFlagText(BuildEditor &Editor, StringRef Value,
                  std::vector<std::string> Architectures) {
  std::vector<FlagWord> Words;
  for (StringRef Word : splitWords(Value, /*InQuotes=*/true))
    Words.push_back({Word, /*ForNvcc=*/true});
  FlagStyle Style;
  Style.Architectures = std::move(Architectures);
  Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
    if (!New.empty() || Old.data() != Value.data())
      return New.empty() ? Editor.remove(Old)
                         : Editor.replace(Old, join(New, " "));
    // The first word goes with the white space behind it.
    StringRef Behind = Value.drop_front(Old.size());
    Editor.replace(
        Value.take_front(Old.size() + Behind.take_while(isSpace).size()), "");
  };
  editFlags(Editor, Words, Style);
}

/// Edits \p Value, nvcc's flags in a place where white space ends it, and gives
/// \p Name, the variable that holds it, its new one \p To. Where several flags
/// come of one, \p Quote keeps them together; without it, all of it is left.
static void editBareFlags(BuildEditor &Editor, StringRef Name, StringRef To,
                          StringRef Value, StringRef Whole, char Quote) {
  auto Leave = [&] {
    Editor.left(Whole, "the flags of one value need quotes around them that "
                       "hold where it is read");
  };
  // What a list or a second shell makes of it is not known here.
  if (Value.find_first_of("\\;") != StringRef::npos || Value.contains('"') ||
      Value.contains('\''))
    return Leave();
  bool Left = false;
  FlagStyle Style;
  Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
    if (New.size() < 2 && (New.empty() || !StringRef(New[0]).contains(' ')))
      return Editor.replace(Old, join(New, ""));
    Left = !Quote;
    if (Left)
      return Leave();
    Editor.replace(Old, Quote + join(New, " ") + Quote);
  };
  FlagWord Words[] = {{Value, /*ForNvcc=*/true}};
  if (!Value.empty())
    editFlags(Editor, Words, Style);
  if (!Left)
    Editor.replace(Name, To);
}

void editCMakeDefinition(BuildEditor &Editor, StringRef Name, StringRef Value,
                         StringRef Whole, char Quote, bool IsBare) {
  const CMakeName *Row = lookupCMake(Name);
  if (!Row ||
      (Row->Use == ManualName && Editor.Context.Defined.count(Name.str())))
    return;
  const auto &Archs = Editor.Context.Options.OffloadArchs;
  switch (Row->Use) {
  case ArchVariable:
    if (Archs.empty())
      return Editor.left(Whole, "set CMAKE_HIP_ARCHITECTURES to AMD GPUs");
    Editor.architectures(Whole, "which became '" + join(Archs, ";") + "'");
    Editor.replace(Name, Row->To);
    return Editor.replace(Value,
                          Quote && Archs.size() > 1
                              ? std::string(1, Quote) + join(Archs, ";") + Quote
                              : join(Archs, ";"));
  case FlagsVariable:
    if (IsBare)
      return editBareFlags(Editor, Name, Row->To, Value, Whole, Quote);
    Editor.replace(Name, Row->To);
    return editFlagText(Editor, Value);
  case RenamedName:
    // The compiler of HIP is a clang++, wherever nvcc was.
    if (Name == "CMAKE_CUDA_COMPILER")
      return Editor.left(Whole, "set CMAKE_HIP_COMPILER to ROCm's amdclang++");
    return Editor.replace(Name, Row->To);
  default:
    return Editor.left(Whole, Row->Note);
  }
}

void editCMakeWord(BuildEditor &Editor, StringRef Word) {
  StringRef Rest = Word;
  if (!Rest.consume_front("-D"))
    return;
  StringRef Name = Rest.take_while(isWordByte);
  size_t Equals = Rest.find('=');
  StringRef Value =
      Equals == StringRef::npos ? Rest.take_back(0) : Rest.substr(Equals + 1);
  if (Value.size() > 1 && (Value[0] == '"' || Value[0] == '\'') &&
      Value.back() == Value[0])
    Value = Value.drop_front().drop_back();
  editCMakeDefinition(Editor, Name, Value, Word);
}

/// The value at the begin of \p Text, behind `-DNAME=` and outside of quotes.
static StringRef bareValue(StringRef Text) {
  size_t I = 0;
  while (I < Text.size() && !isSpace(Text[I]) &&
         !StringRef("\"'`);&|").contains(Text[I])) {
    size_t Close = StringRef::npos;
    if (Text[I] == '\\')
      Close = I + 1;
    else if (Text.substr(I).starts_with("${{"))
      Close = Text.find("}}", I) + 1;
    else if (Text.substr(I).starts_with("${"))
      Close = Text.find('}', I);
    else if (Text.substr(I).starts_with("$("))
      Close = Text.find(')', I);
    else
      Close = I;
    if (Close >= Text.size())
      break;
    I = Close + 1;
  }
  return Text.take_front(I);
}

/// \p Value with the elements of a list of GPUs behind it: 80;90-real. A shell
/// would end the command there, and environments do not.
static StringRef withMoreGpus(StringRef Value, StringRef Text) {
  StringRef Rest = Text.drop_front(Value.size());
  while (Rest.size() > 1 && Rest[0] == ';' && isDigit(Rest[1]))
    Rest = Rest.drop_front().drop_while(
        [](char C) { return isAlnum(C) || C == '-'; });
  return Text.drop_back(Rest.size());
}

void editCMakeDefinitions(BuildEditor &Editor, StringRef Part, char Quote) {
  char Open = 0; // the quotes that stand around a place
  size_t Opened = 0;
  for (size_t At = 0; At < Part.size(); ++At) {
    if (Part[At] == '\\') {
      ++At;
      continue;
    }
    if (Open ? Part[At] == Open : Part[At] == '"' || Part[At] == '\'') {
      Open = Open ? 0 : Part[At];
      Opened = At;
      continue;
    }
    StringRef Rest = Part.substr(At);
    if (!Rest.consume_front("-D") ||
        (At && !isSpace(Part[At - 1]) &&
         !StringRef("\"'=({").contains(Part[At - 1])))
      continue;
    // A word of its own, which may have quotes.
    char Own = 0;
    if (Rest.starts_with(" ") && !Open) {
      Rest = Rest.ltrim(' ');
      if (Rest.starts_with("\"") || Rest.starts_with("'")) {
        Own = Rest[0];
        Rest = Rest.drop_front();
      }
    }
    if (!Rest.starts_with("CMAKE_CUDA_"))
      continue;
    StringRef Name = Rest.take_while(isWordByte);
    StringRef Behind = Rest.substr(Name.size());
    if (Behind.starts_with(":"))
      Behind = Behind.drop_front().drop_while(isWordByte);
    if (!Behind.consume_front("=") || Editor.isEdited(Name) ||
        Editor.isLeft(Name))
      continue;
    StringRef Value = bareValue(Behind);
    bool IsQuoted = Open, IsBare = !Open;
    if (Own) {
      Value = Behind.take_until([&](char C) { return C == Own; });
      IsQuoted = true;
      IsBare = false;
    } else if (Open && (Behind.starts_with("\"") || Behind.starts_with("'")) &&
               Behind[0] != Open &&
               Behind.drop_front()
                   .take_until([&](char C) { return C == Open; })
                   .contains(Behind[0])) {
      Value = Behind.slice(1, Behind.find(Behind[0], 1));
    } else if (Open) {
      // One argument, or one of several in the value of a variable.
      bool IsWhole = Opened + 1 == At && (At < 2 || Part[At - 2] != '=');
      Value = Behind.take_until(
          [&](char C) { return C == Open || (!IsWhole && isSpace(C)); });
      IsBare = !IsWhole;
    } else if (Behind.starts_with("\"") || Behind.starts_with("'")) {
      size_t Close = Behind.find(Behind[0], 1);
      if (Close == StringRef::npos)
        continue;
      Value = Behind.slice(1, Close);
      IsQuoted = true;
      IsBare = false;
    }
    if (!Open && !IsQuoted && lookupCMake(Name, ArchVariable)) {
      Value = withMoreGpus(Value, Behind);
      // The rest of a list that is not seen to its end.
      StringRef Rest = Behind.drop_front(Value.size());
      if (!Quote && Rest.size() > 1 && Rest[0] == ';' && !isSpace(Rest[1])) {
        Editor.left(Name, "set CMAKE_HIP_ARCHITECTURES to AMD GPUs");
        continue;
      }
    }
    StringRef Whole(Part.data() + At, Value.end() - Part.data() - At);
    // Quotes in the value of a variable do not hold where it is read.
    StringRef Line = Editor.Text.take_front(Editor.offsetOf(Whole));
    Line = Line.substr(Line.rfind('\n') + 1).ltrim();
    bool IsValue = (At && Part[At - 1] == '=') ||
                   Line.take_front(4).equals_insensitive("ENV ");
    if (IsBare && IsValue && lookupCMake(Name, FlagsVariable)) {
      editCMakeDefinition(Editor, Name, Value, Whole, /*Quote=*/0, IsBare);
      continue;
    }
    editCMakeDefinition(Editor, Name, Value, Whole, IsQuoted ? 0 : Quote,
                        IsBare);
  }
}

/// JSON whose names are those of variables: values are texts, or objects with
/// a text.
void editPresets(BuildEditor &Editor) {
  StringRef Text = Editor.Text, Name;
  for (size_t At = Text.find('"'); At != StringRef::npos;
       At = Text.find('"', At)) {
    size_t End = At + 1;
    while (End < Text.size() && Text[End] != '"')
      End += Text[End] == '\\' ? 2 : 1;
    End = std::min(End, Text.size());
    StringRef Value = Text.slice(At + 1, End);
    At = End + 1;
    if (At >= Text.size())
      break;
    if (Text.substr(At).ltrim().starts_with(":")) {
      // The value may be {"type": ..., "value": ...}.
      if (Value != "type" && Value != "value")
        Name = Value;
      continue;
    }
    if (StringRef(Text.slice(0, Value.data() - Text.data() - 1))
            .rtrim()
            .rtrim(":")
            .rtrim()
            .ends_with("\"type\""))
      continue;
    if (lookupCMake(Name)) {
      editCMakeDefinition(Editor, Name, Value, Value);
    } else if (const BuildWord *Row = lookupWord(Name, WordUse::Variable)) {
      // CMake refuses hipcc as the compiler of the language.
      bool IsCompiler = Name == "CUDACXX" && isNvcc(Value);
      if (IsCompiler) {
        Editor.replace(Name, Row->To);
        Editor.replace(Value, "/opt/rocm/lib/llvm/bin/clang++");
      } else {
        Editor.left(Name,
                    Row->To.empty() ? Row->Note.str() : "see " + Row->To.str());
      }
    } else {
      editToolkitPaths(Editor, Value);
      Editor.reportMentions(Value);
    }
    Name = "";
  }
}

} // namespace cu2x::project
