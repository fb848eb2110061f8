//===- CMakeFlagLists.cpp - FindCUDA's lists of flags -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// FindCUDA's flags are a list, those of a language one text that a shell
/// splits, in which a semicolon ends the command. What becomes flags of HIP is
/// joined with blanks, and what goes on to take them for a list is reported.
///
//===----------------------------------------------------------------------===//

#include "CMakeEditor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace cu2x::project {

/// Whether the variables in \p Text hold one text each, by custom: the flags of
/// a language, which FindCUDA's are now as well.
static bool holdsTexts(StringRef Text) {
  for (size_t At = Text.find("${"); At != StringRef::npos;
       At = Text.find("${", At + 2)) {
    StringRef Name =
        Text.substr(At + 2).take_until([](char C) { return C == '}'; });
    const CMakeName *Row = lookupCMake(Name);
    bool IsText = Row && (Row->Use == FlagsVariable || Row->Use == FlagsList);
    if (!IsText && !(Name.starts_with("CMAKE_") && Name.contains("_FLAGS")))
      return false;
  }
  return true;
}

/// Whether the word \p Flag is what variables hold, and may be several then.
static bool mayBeList(StringRef Flag) {
  return Flag.starts_with("${") && Flag.ends_with("}") && !holdsTexts(Flag);
}

/// The words of \p Flags as arguments of string(JOIN): those next to each other
/// as one text, and what may be a list without quotes.
static std::string argumentsOf(StringRef Flags) {
  std::string Result, Text;
  auto End = [&] {
    if (!Text.empty())
      Result += " \"" + Text + "\"";
    Text.clear();
  };
  for (StringRef Word : splitWords(Flags))
    if (mayBeList(Word)) {
      End();
      Result += " " + Word.str();
    } else {
      Text += (Text.empty() ? "" : " ") + Word.str();
    }
  End();
  return Result;
}

std::string CMakeEditor::editedFlags(const CMakeCommand &C, StringRef Flags,
                                     char Separator,
                                     function_ref<void(StringRef)> Expand) {
  BuildEditor Inner(Editor.Path, Flags, Editor.Context);
  std::vector<FlagWord> Words;
  WordFinder(/*ForNvcc=*/true, Words).read(Inner.Text);
  FlagStyle Style;
  Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
    New.empty() && Separator == ' '
        ? Inner.remove(Old)
        : Inner.replace(Old, join(New, StringRef(&Separator, 1)));
  };
  if (Expand)
    Style.Expand = [&](StringRef, StringRef Variable) {
      Expand(Variable);
      return Variable.str();
    };
  editFlags(Inner, Words, Style);
  BuildTranslation Result = Inner.take();
  Editor.adopt(std::move(Result.Findings), C.Text);
  return Result.Edits.apply(Flags);
}

void CMakeEditor::replaceFlagsList(const CMakeCommand &C,
                                   const CMakeName &Row) {
  StringRef Verb = C.LowerName == "set" ? "" : C.value(0);
  size_t First = C.LowerName == "set" ? 1 : 2;
  bool Joins = C.LowerName == "string" && Verb == "JOIN" &&
               (C.value(1) == ";" || C.value(1) == " ");
  if (Joins)
    First = 3;
  bool IsKnown = Verb.empty() || Verb == "APPEND" || Verb == "PREPEND" || Joins;
  if (!IsKnown || C.has("CACHE") || C.has("PARENT_SCOPE")) {
    Done.insert(&C);
    left(C, C.Text, "set " + Row.To.str() + ", which is one text");
    return editOwnFlags(C, /*ForNvcc=*/true);
  }
  if (leaveFlagsRead(C, C.value(First - 1)))
    return editFlagWords(
        C, First, C.Args.size(), /*ForNvcc=*/true,
        {/*OneArgument=*/false, C.LowerName == "list" ? ';' : ' '});
  // The words are edited on their own, since the command is written anew.
  std::string Flags;
  for (size_t I = First; I < C.Args.size(); ++I)
    Flags += (Flags.empty() ? "" : " ") + C.Args[I].Value.str();
  Done.insert(&C);
  if (StringRef(Flags).contains("$<")) {
    left(C, C.Text,
         Row.To.str() + " takes no generator expressions; give them to "
                        "add_compile_options() for the language HIP");
    return editOwnFlags(C, /*ForNvcc=*/true);
  }
  std::replace(Flags.begin(), Flags.end(), ';', ' ');
  std::string Edited = editedFlags(C, Flags, ' ', nullptr);
  std::string New = StringRef(renamed(Edited)).trim().str();
  if (New.empty() && First == 2)
    return Editor.removeLines(C.Text);
  std::string Own = "\"${" + Row.To.str() + "}\"";
  if (any_of(splitWords(Edited), mayBeList)) {
    std::string Before = Verb == "APPEND" ? " " + Own : "";
    std::string Behind = Verb == "PREPEND" ? " " + Own : "";
    return Editor.replace(C.Text, "string(JOIN \" \" " + Row.To.str() + Before +
                                      renamed(argumentsOf(Edited)) + Behind +
                                      ")");
  }
  if (Verb == "APPEND" || Verb == "PREPEND")
    return Editor.replace(C.Text,
                          ("string(" + Verb + " " + Row.To + " \"" +
                           (Verb == "APPEND" ? " " + New : New + " ") + "\")")
                              .str());
  Editor.replace(C.Text, (Joins ? "set" : C.Name.str()) + "(" + Row.To.str() +
                             " \"" + New + "\")");
}

/// string(REPLACE), string(STRIP), separate_arguments() and the like that give
/// FindCUDA's flags a value, which has to be one text now; says whether nothing
/// else is to be edited in \p C.
bool CMakeEditor::editTextOfFlags(const CMakeCommand &C) {
  bool Separates = C.LowerName == "separate_arguments";
  size_t Result = 0;
  if (C.LowerName == "string") {
    std::vector<size_t> Results = resultsOf(C);
    if (Results.size() != 1)
      return false;
    Result = Results[0];
  } else if (!Separates) {
    return false;
  }
  const CMakeName *Row = variableRow(C.value(Result));
  if (!Row || Row->Use != FlagsList)
    return false;
  if (C.value(0) == "JOIN" && !Separates) {
    replaceFlagsList(C, *Row);
    return true;
  }
  if (leaveFlagsRead(C, C.value(Result)))
    return true;
  // A shell does the same to the text.
  if (Separates && C.Args.size() == 1) {
    drop(C);
    return true;
  }
  // Blanks become what separates the items of a list: they stay.
  if (C.value(0) == "REPLACE" && C.value(1) == " " && C.value(2) == ";")
    Editor.replace(C.Args[2].Text, "\" \"");
  else if (Separates || any_of(C.Args, [&](const CMakeArgument &A) {
             return &A != &C.Args[Result] &&
                    (A.Value.contains(';') || !holdsTexts(A.Value));
           })) {
    Done.insert(&C);
    left(C, C.Text, "set " + Row->To.str() + ", which is one text");
    return Separates;
  }
  return false;
}

/// Reports FindCUDA's flags where \p C goes on to take them for a list.
void CMakeEditor::leaveFlagsAsList(const CMakeCommand &C) {
  if (!Editor.Context.UsesFindCuda || Done.count(&C))
    return;
  auto Report = [&](StringRef Part, StringRef Name) {
    if (holdsFlagsList(Editor.Context, Name))
      Editor.lost(Part, "holds one text of flags now",
                  "it was a list; see separate_arguments()");
  };
  auto Leave = [&](const CMakeArgument &A) {
    Report(A.Value, isReference(A.Value) ? referenced(A.Value) : A.Value);
  };
  if (C.LowerName == "foreach") {
    auto Lists = C.find("LISTS");
    for (const CMakeArgument &A : drop_begin(C.Args, 1))
      if (Lists || isReference(A.Value))
        Leave(A);
  } else if (auto In = C.find("IN_LIST")) {
    if (*In + 1 < C.Args.size())
      Leave(C.Args[*In + 1]);
  } else if (C.LowerName == "list") {
    if (is_contained({"FIND", "JOIN", "LENGTH", "GET", "SUBLIST"}, C.value(0)))
      Leave(C.Args[1]);
  } else if (StringRef(C.LowerName).ends_with("_options") ||
             C.LowerName == "execute_process" ||
             StringRef(C.LowerName).starts_with("add_custom_") ||
             isDefined(C.LowerName)) {
    for (const CMakeArgument &A : C.Args)
      for (size_t At = A.Value.find("${"); At != StringRef::npos;
           At = A.Value.find("${", At + 2)) {
        StringRef Name = A.Value.substr(At + 2).take_while(isWordByte);
        if (!A.Value.take_front(At).ends_with("SHELL:"))
          Report(A.Value.substr(At, Name.size() + 3), Name);
      }
  }
}

} // namespace cu2x::project
