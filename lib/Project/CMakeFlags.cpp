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

std::optional<FlagPlace> flagProperty(StringRef Name) {
  struct Row {
    StringLiteral Name;
    FlagPlace Place;
  };
  static constexpr Row Rows[] = {
      {"COMPILE_FLAGS", {true, ' '}},
      {"LINK_FLAGS", {true, ' '}},
      {"COMPILE_OPTIONS", {true, ';'}},
      {"LINK_OPTIONS", {true, ';'}},
      {"INTERFACE_COMPILE_OPTIONS", {true, ';'}},
      {"INTERFACE_LINK_OPTIONS", {true, ';'}},
      {"COMPILE_DEFINITIONS", {true, ';', /*AreDefinitions=*/true}},
      {"INTERFACE_COMPILE_DEFINITIONS", {true, ';', /*AreDefinitions=*/true}},
  };
  for (const Row &R : Rows)
    if (R.Name == Name)
      return R.Place;
  return std::nullopt;
}

/// Whether what follows on \p Before, in an argument, is split as a shell does:
/// to the end of the element, in generator expressions behind it as well, and
/// to the end of the one around it.
static bool isBehindShell(StringRef Before) {
  size_t Shell = Before.rfind("SHELL:");
  if (Shell == StringRef::npos)
    return false;
  size_t Depth = 0;
  for (StringRef Rest = Before.substr(Shell); !Rest.empty();
       Rest = Rest.drop_front()) {
    if (Rest.starts_with("$<"))
      ++Depth;
    else if (Rest[0] == ';' || (Rest[0] == '>' && !Depth))
      return false;
    else if (Rest[0] == '>')
      --Depth;
  }
  return true;
}

/// Variables of CMake's whose value is one flag.
static bool isOneFlag(StringRef Variable) {
  return Variable.starts_with("${OpenMP_");
}

/// Whether \p C is of a source: CMake takes the prefix `SHELL:` out for targets
/// and folders only.
static bool isOfSource(const CMakeCommand &C) {
  return C.LowerName == "set_source_files_properties" ||
         (C.LowerName == "set_property" && C.value(0) == "SOURCE");
}

/// Whether \p C gives targets or folders options.
static bool givesOptions(const CMakeCommand &C) {
  StringRef Name = C.LowerName;
  return !isOfSource(C) &&
         (Name.ends_with("_options") || Name.ends_with("_property") ||
          Name.ends_with("_properties"));
}

std::vector<std::string> withValues(ArrayRef<std::string> New) {
  std::vector<std::string> Result;
  for (size_t I = 0; I < New.size(); ++I) {
    bool HasValue = StringRef(New[I]).starts_with("-Xarch_");
    Result.push_back(HasValue && I + 1 < New.size()
                         ? "SHELL:" + New[I] + " " + New[I + 1]
                         : New[I]);
    I += HasValue;
  }
  return Result;
}

/// How \p Variable, whose value nvcc hands to the host compiler, is written for
/// hipcc in place of \p Old, in an argument of \p C: with its blanks it would
/// be one flag.
std::string CMakeEditor::expand(const CMakeCommand &C, StringRef Old,
                                StringRef Variable, FlagPlace Place) {
  const CMakeArgument &A = *find_if(C.Args, [&](const CMakeArgument &Each) {
    return Each.Value.begin() <= Old.begin() && Old.begin() < Each.Value.end();
  });
  StringRef Before = A.Value.take_front(Old.begin() - A.Value.begin());
  StringRef Behind = A.Value.drop_front(Before.size());
  bool IsText = Place.OneArgument || A.TheForm == CMakeArgument::Quoted;
  if ((IsText && (Place.Separator == ' ' || Before.ends_with(" ") ||
                  Behind.split(' ').first.size() < Old.size())) ||
      isBehindShell(Before) || isOneFlag(Variable))
    return Variable.str();
  if (givesOptions(C))
    return ("SHELL:" + Variable).str();
  Editor.lost(Old, "became '" + Variable.str() + "'",
              "where it has several flags they are one argument now; see "
              "separate_arguments()");
  return Variable.str();
}

void collectOptionVariables(const CMakeCommand &C, BuildContext &Context) {
  static constexpr StringLiteral Asking[] = {"message", "if", "elseif",
                                             "while", "endif", "else"};
  StringRef Name = C.LowerName;
  if (is_contained(Asking, Name))
    return;
  if (Name == "separate_arguments") {
    Context.InTexts.insert(C.value(0).str());
    Context.InLists.insert(C.value(0).str());
  }
  size_t Assigned = Name == "set" ? 0 : 1;
  const CMakeName *Row =
      Name == "set" || Name == "string" || Name == "list"
          ? lookupCMake(C.value(Assigned))
          : nullptr;
  // HIP's flags are one text, where FindCUDA has a list.
  bool IsText = Row && (Row->Use == FlagsVariable || Row->Use == FlagsList);
  bool IsList = Name == "foreach";
  for (const CMakeArgument &A : C.Args) {
    if (std::optional<FlagPlace> Property = flagProperty(A.Value)) {
      IsText = Property->Separator == ' ';
      IsList = !IsText && isOfSource(C);
    }
    bool IsQuoted = A.TheForm == CMakeArgument::Quoted;
    bool HasShell = A.Value.contains("SHELL:");
    for (size_t At = A.Value.find("${"); At != StringRef::npos;
         At = A.Value.find("${", At + 2)) {
      StringRef Before = A.Value.take_front(At);
      std::string Variable =
          A.Value.substr(At + 2).take_while(isWordByte).str();
      if (IsList)
        Context.InLists.insert(Variable);
      else if (IsText || (HasShell && isBehindShell(Before)))
        Context.InTexts.insert(Variable);
      else if (givesOptions(C))
        Context.AsOptions.insert(Variable);
      else
        (IsQuoted ? Context.InTexts : Context.InLists).insert(Variable);
    }
  }
}

/// Whether \p C gives a variable one value, and no list of several.
static bool setsOneValue(const CMakeCommand &C) {
  size_t End = C.Args.size();
  for (StringRef Keyword : {"CACHE", "PARENT_SCOPE"})
    End = std::min(C.find(Keyword).value_or(End), End);
  return C.LowerName == "set" && End == 2;
}

/// How the variable that \p C gives the value \p A is read. Where options have
/// it, an item with blanks is one argument, unless `SHELL:` stands in front.
CMakeEditor::ValueUse
CMakeEditor::useOfValue(const CMakeCommand &C, const CMakeArgument &A) const {
  bool IsList = C.LowerName == "list" &&
                is_contained({"APPEND", "PREPEND", "INSERT"}, C.value(0));
  if (C.LowerName != "set" && !IsList)
    return ValueUse::Any;
  const BuildContext &Context = Editor.Context;
  std::string Variable = C.value(IsList).str();
  bool IsOfCMake =
      lookupCMake(Variable) || StringRef(Variable).starts_with("CMAKE_");
  bool AsOptions = Context.AsOptions.count(Variable);
  bool InTexts = Context.InTexts.count(Variable);
  bool InLists = Context.InLists.count(Variable);
  if (IsOfCMake)
    return AsOptions ? ValueUse::Mixed : ValueUse::Any;
  if (AsOptions)
    return InTexts || InLists ? ValueUse::Mixed : ValueUse::Options;
  // Several values are a list in each of its uses.
  if (!setsOneValue(C) || A.Value.contains(';'))
    return ValueUse::Any;
  if (InLists)
    return InTexts || A.TheForm == CMakeArgument::Quoted ? ValueUse::Mixed
                                                         : ValueUse::Any;
  return InTexts ? ValueUse::Text : ValueUse::Any;
}

static const CMakeArgument &argumentOf(const CMakeCommand &C, StringRef Old) {
  return *find_if(C.Args, [&](const CMakeArgument &Each) {
    return Each.Value.begin() <= Old.begin() && Old.end() <= Each.Value.end();
  });
}

/// Whether the flags \p New have more than one word, so that one argument of
/// them is not what they are apart.
static bool hasBlanks(ArrayRef<std::string> New) {
  return New.size() > 1 || (!New.empty() && StringRef(New[0]).contains(' '));
}

/// Whether no value with \p New in place of \p Old is right in all commands that
/// read the variable of \p C.
bool CMakeEditor::hasToStay(const CMakeCommand &C, StringRef Old,
                            ArrayRef<std::string> New) const {
  const CMakeArgument &A = argumentOf(C, Old);
  if (!hasBlanks(New) || useOfValue(C, A) != ValueUse::Mixed)
    return false;
  bool IsWhole = A.Value.size() == Old.size();
  return (IsWhole &&
          (A.TheForm == CMakeArgument::Quoted || setsOneValue(C))) ||
         withValues(New).size() != New.size();
}

/// Puts \p New in place of the flag \p Old, a part of an argument of \p C.
void CMakeEditor::replaceFlag(const CMakeCommand &C, StringRef Old,
                              ArrayRef<std::string> New, FlagPlace Place) {
  const CMakeArgument &A = argumentOf(C, Old);
  bool IsWhole = A.Value.size() == Old.size();
  bool IsQuoted = A.TheForm == CMakeArgument::Quoted;
  StringRef Front = A.Value.take_front(Old.begin() - A.Value.begin());
  ValueUse Use = hasBlanks(New) ? useOfValue(C, A) : ValueUse::Any;
  if (Use == ValueUse::Text && IsWhole && !IsQuoted)
    return Editor.replace(A.Text, "\"" + join(New, " ") + "\"");
  std::vector<std::string> Grouped;
  if (Use == ValueUse::Options && IsWhole && IsQuoted) {
    Grouped = {"SHELL:" + join(New, " ")};
    New = Grouped;
  } else if (((Use == ValueUse::Options && !Front.contains(' ') &&
               (IsWhole || A.Value.contains(';'))) ||
              (Place.Separator == ';' && givesOptions(C))) &&
             !isBehindShell(Front)) {
    Grouped = withValues(New);
    if (Grouped.size() != New.size() && IsWhole && !IsQuoted &&
        !Place.OneArgument)
      for (std::string &Flag : Grouped)
        Flag = StringRef(Flag).contains(' ') ? "\"" + Flag + "\"" : Flag;
  }
  bool HasGroups = !Grouped.empty() && Grouped.size() != New.size();
  if (HasGroups)
    New = Grouped;
  if (New.empty()) {
    if (IsWhole && (!Place.OneArgument || Place.MayVanish))
      return Editor.remove(A.Text);
    if (IsWhole)
      return Editor.replace(A.Text, "\"\"");
    // With it goes what separates it from its neighbour.
    StringRef Before = A.Value.take_front(Old.begin() - A.Value.begin());
    if (Editor.Text.substr(Editor.offsetOf(Old) + Old.size()).starts_with(";"))
      return Editor.replace(StringRef(Old.data(), Old.size() + 1), "");
    if ((Before.ends_with(";") || Before.ends_with(" ")) &&
        !Before.ends_with("\\ ") && !Editor.isEdited(Before.take_back(1)))
      return Editor.replace(StringRef(Old.data() - 1, Old.size() + 1), "");
    return Editor.replace(Old, "");
  }
  if (IsWhole && !IsQuoted)
    return Editor.replace(
        A.Text, Place.OneArgument && (HasGroups || New.size() > 1)
                    ? "\"" + join(New, StringRef(&Place.Separator, 1)) + "\""
                    : join(New, " "));
  if (IsWhole)
    return Editor.replace(Old, join(New, StringRef(&Place.Separator, 1)));
  StringRef Before = A.Value.take_front(Old.begin() - A.Value.begin());
  StringRef Behind(Old.end(), A.Value.end() - Old.end());
  bool InShell = isBehindShell(Before);
  bool InList =
      Before.ends_with(";") || Before.ends_with(":") || Behind.starts_with(";");
  bool IsText = Place.OneArgument && Place.Separator == ' ';
  Editor.replace(Old, join(New, InList && !InShell && !IsText ? ";" : " "));
  // A space would end the argument.
  if (!IsQuoted && (HasGroups || (New.size() > 1 && (InShell || IsText))) &&
      Quoted.insert(A.Text.data()).second) {
    Editor.insertBefore(A.Text, "\"");
    Editor.insertAfter(A.Text, "\"");
  }
}

/// Edits the flags in the arguments [\p Begin, \p End) of \p C.
void CMakeEditor::editFlagWords(const CMakeCommand &C, size_t Begin, size_t End,
                                bool ForNvcc, FlagPlace Place) {
  std::vector<FlagWord> Words;
  WordFinder Finder(ForNvcc, Words);
  for (size_t I = Begin; I < End; ++I)
    if (C.Args[I].TheForm != CMakeArgument::Bracket)
      Finder.read(C.Args[I].Value);
    else if (ForNvcc && any_of(splitWords(C.value(I)), hasFlagRow))
      left(C, C.Args[I].Text, "see what hipcc has in its place");
  // Neither branch of $<IF:> is looked into.
  for (size_t I = Begin; I < End; ++I) {
    SmallVector<StringRef> Parts;
    SplitString(C.value(I), Parts, ",;:<> ");
    if (C.value(I).contains("$<IF:") && any_of(Parts, isNvccFlag))
      left(C, C.value(I), "write the flags of hipcc");
  }
  std::vector<std::pair<StringRef, std::vector<std::string>>> Edits;
  FlagStyle Style;
  Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
    Edits.emplace_back(Old, New);
  };
  Style.Expand = [&](StringRef Old, StringRef Variable) {
    return expand(C, Old, Variable, Place);
  };
  if (Place.AreDefinitions)
    editDefinitions(Editor, Words, Style);
  else
    editFlags(Editor, Words, Style);
  // A flag and its value are two edits.
  auto Staying = find_if(
      Edits, [&](const auto &E) { return hasToStay(C, E.first, E.second); });
  if (Staying != Edits.end())
    return left(C, Staying->first,
                "commands that need other forms read the variable; write the flags "
                "of hipcc, for options with SHELL: in front of those with a "
                "value");
  std::set<const char *> Gone;
  for (const auto &[Old, New] : Edits) {
    if (New.empty())
      Gone.insert(Old.data());
    replaceFlag(C, Old, New, Place);
  }
  if (!Place.OneArgument || Place.MayVanish)
    return;
  // An argument that has lost all of its words would not be one.
  for (size_t I = Begin; I < End; ++I) {
    const CMakeArgument &A = C.Args[I];
    auto IsInside = [&](const FlagWord &W) {
      return A.Value.begin() <= W.Text.begin() &&
             W.Text.end() <= A.Value.end() && W.Text.size() < A.Value.size();
    };
    if (A.TheForm == CMakeArgument::Unquoted && !A.Value.contains('$') &&
        any_of(Words, IsInside) && all_of(Words, [&](const FlagWord &W) {
          return !IsInside(W) || Gone.count(W.Text.data());
        }))
      Editor.insertAfter(A.Text, "\"\"");
  }
}

void CMakeEditor::editOptions(const CMakeCommand &C) {
  // add_definitions() takes flags.
  bool AreDefinitions =
      StringRef(C.LowerName).ends_with("_compile_definitions");
  editFlagWords(C, 0, C.Args.size(), /*ForNvcc=*/false,
                {/*OneArgument=*/false, ';', AreDefinitions});
}

void CMakeEditor::replaceArchitectures(const CMakeCommand &C,
                                       const CMakeName &Row) {
  const auto &Archs = Editor.Context.Options.OffloadArchs;
  StringRef Value = C.value(1);
  if (C.LowerName != "set") {
    static constexpr StringLiteral Adding[] = {"APPEND", "PREPEND", "INSERT",
                                               "REMOVE_ITEM"};
    static constexpr StringLiteral Reading[] = {"LENGTH", "GET", "JOIN",
                                                "SUBLIST", "REMOVE_DUPLICATES"};
    if (is_contained(Adding, C.value(0))) {
      Editor.architectures(C.Text, "and was dropped");
      return drop(C);
    }
    if (is_contained(Reading, C.value(0)))
      return;
    // It looks for what NVIDIA calls its architectures.
    left(C, C.Text, "AMD GPUs have other names");
    Done.insert(&C);
    return;
  }
  // OFF: the project gives nvcc flags of its own, which go away.
  // What is added to it goes away as well, and HIP has to have one.
  if (Value.empty())
    return drop(C);
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

/// string(REPLACE), list(FIND) and the like: what looks for flags at \p Match,
/// in \p C with its variable at \p Result, does not find them any more where
/// they change.
void CMakeEditor::editReplacement(const CMakeCommand &C, size_t Match,
                                  size_t Result) {
  StringRef Variable = C.value(Result);
  const CMakeName *Row = lookupCMake(Variable);
  bool ForNvcc = carriesNvccFlags(Editor.Context, Variable) ||
                 (Row && Row->Use == FlagsVariable);
  std::vector<FlagWord> Words;
  WordFinder(ForNvcc, Words).read(C.value(Match));
  if (any_of(Words, [&](const FlagWord &W) {
        return ForNvcc ? hasFlagRow(W.Text) : isNvccFlag(W.Text);
      }))
    leftWhole(C, C.Args[Match], "look for the flags of hipcc");
  if (Match > Result)
    return;
  FlagPlace Place = {/*OneArgument=*/true, ' '};
  editFlagWords(C, Match + 1, Result, ForNvcc, Place);
  editFlagWords(C, Result + 1, C.Args.size(), ForNvcc, Place);
}

/// HIP's list of GPUs is that of the language, and has to be there.
void CMakeEditor::editUnset(const CMakeCommand &C) {
  const CMakeName *Row = variableRow(C.value(0));
  if (leaveFlagsRead(C, C.value(0)) || !Row || Row->Use != ArchVariable)
    return;
  Editor.architectures(C.Text, "and was dropped, since HIP has to have a list");
  drop(C);
}

/// Edits the flags in \p C, set() and the like for a variable of the project's.
void CMakeEditor::editOwnFlags(const CMakeCommand &C, bool ForNvcc) {
  size_t At = C.LowerName == "set" ? 0 : 1, End = C.Args.size();
  if (C.LowerName == "set")
    End = std::min(C.find("CACHE").value_or(End), End);
  bool Adds = C.value(0) == "APPEND" || C.value(0) == "PREPEND" ||
              C.value(0) == "REMOVE_ITEM";
  // The other forms of list() and string() count their arguments.
  FlagPlace Place = {C.LowerName == "string" ||
                         (C.LowerName == "list" && !Adds),
                     C.LowerName == "list" ? ';' : ' '};
  editFlagWords(C, At + 1, std::max(End, At + 1), ForNvcc, Place);
}

/// set(), list() and string(), whose argument is a variable.
void CMakeEditor::editAssignment(const CMakeCommand &C) {
  size_t At = C.LowerName == "set" ? 0 : 1, End = C.Args.size();
  if (C.LowerName == "set")
    End = std::min(C.find("CACHE").value_or(End), End);
  if (editTextOfFlags(C))
    return;
  if (C.LowerName == "string")
    if (std::vector<size_t> Results = resultsOf(C); Results.size() == 1) {
      if (leaveFlagsRead(C, C.value(Results[0])))
        return;
      if (C.value(0) == "REPLACE")
        return editReplacement(C, 1, Results[0]);
      if (C.value(0) == "REGEX")
        return editReplacement(C, 2, Results[0]);
    }
  const CMakeName *Row = variableRow(C.value(At));
  if (C.LowerName == "list" && C.Args.size() > 2 &&
      !(Row && Row->Use == ArchVariable) &&
      (C.value(0) == "FIND" || C.value(0) == "FILTER"))
    return editReplacement(C, C.value(0) == "FIND" ? 2 : C.Args.size() - 1, 1);
  if (!Row)
    return editOwnFlags(C, carriesNvccFlags(Editor.Context, C.value(At)) ||
                               lookupCMake(C.value(At)));
  switch (Row->Use) {
  case FlagsVariable:
    // A text for the shell.
    return editFlagWords(C, At + 1, End, /*ForNvcc=*/true,
                         {C.LowerName == "string" || End == At + 2, ' ',
                          /*AreDefinitions=*/false,
                          /*MayVanish=*/C.LowerName == "list"});
  case FlagsList:
    return replaceFlagsList(C, *Row);
  case ArchVariable:
    return replaceArchitectures(C, *Row);
  default:
    return;
  }
}

} // namespace cu2x::project
