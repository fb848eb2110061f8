//===- PythonEnvironment.cpp - The environment in Python --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A program that asks for a variable under one name and reads it under another
/// is wrong without a word, so that each place is either known, and edited, or
/// reported. A mapping is the environment only where nothing else is bound to
/// its name in the whole file.
///
//===----------------------------------------------------------------------===//

#include "PythonEnvironment.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

/// Whether \p Name is \p Last, or an attribute of that name.
static bool isOrEndsWith(StringRef Name, StringRef Last) {
  return Name.consume_back(Last) && (Name.empty() || Name.ends_with("."));
}

/// Whether the function \p Callee takes the name of a variable.
static bool takesVariable(StringRef Callee) {
  static constexpr StringLiteral Functions[] = {
      "getenv", "getenvb", "putenv", "unsetenv", "setenv", "delenv"};
  return is_contained(Functions, Callee.substr(Callee.rfind('.') + 1));
}

/// Whether \p C stands in a name with its modules, as in `os.environ`.
static bool isDottedByte(char C) { return isWordByte(C) || C == '.'; }

/// What is looked at of a line, and of a call or a mapping: no person writes
/// longer ones, and a program may be one line.
constexpr size_t LongestLine = 1000, LongestBracket = 10000;

/// The last line of \p Before.
static StringRef lastLine(StringRef Before) {
  Before = Before.take_back(LongestLine);
  return Before.substr(Before.rfind('\n') + 1);
}

/// Whether \p Behind, behind a name or a bracket, goes on with the expression
/// that is made of it: `.get(`, `[`.
static bool goesOn(StringRef Behind) {
  return !Behind.empty() &&
         (StringRef(".[(").contains(Behind[0]) || isWordByte(Behind[0]));
}

/// Whether \p Behind, behind a name, assigns to it.
static bool isAssigned(StringRef Behind, bool IsStatement = false) {
  Behind = Behind.ltrim(" \t");
  // env: dict = {}
  if (IsStatement && Behind.consume_front(":"))
    Behind = Behind.substr(Behind.find_first_of("=\n"));
  return Behind.consume_front("=") && !Behind.starts_with("=");
}

PythonEnvironment::PythonEnvironment(StringRef Text, const PythonText &Python)
    : Text(Text), Python(Python) {
  findParameters();
  findAliases();
  findKeywords();
  IsUsed = any_of(Python.Names, [&](PythonName Name) {
    return Name.contains("environ") || takesVariable(Name);
  });
}

StringRef PythonEnvironment::before(StringRef Part) const {
  return Text.take_front(Part.begin() - Text.begin());
}

StringRef PythonEnvironment::behind(StringRef Part) const {
  return Text.substr(Part.end() - Text.begin());
}

bool PythonEnvironment::isEnvironment(StringRef Name) const {
  return isOrEndsWith(Name, "environ") || isOrEndsWith(Name, "environb") ||
         Aliases.count(Name);
}

/// What is in the bracket that is opened in front of \p Begin, up to the one
/// that closes it.
StringRef PythonEnvironment::bracketAt(size_t Begin) const {
  auto Literal = lower_bound(
      Python.Literals, Begin, [&](const PythonLiteral &L, size_t At) {
        return size_t(L.Whole.begin() - Text.begin()) < At;
      });
  unsigned Depth = 1;
  size_t Last = std::min(Text.size(), Begin + LongestBracket);
  for (size_t At = Begin; At < Last; ++At) {
    if (Literal != Python.Literals.end() &&
        Literal->Whole.begin() == Text.begin() + At) {
      At += Literal->Whole.size() - 1;
      ++Literal;
    } else if (StringRef("([{").contains(Text[At])) {
      ++Depth;
    } else if (StringRef(")]}").contains(Text[At]) && --Depth == 0) {
      return Text.slice(Begin, At);
    }
  }
  return Text.slice(Begin, Last);
}

/// def run(env=None):
bool PythonEnvironment::isParameter(PythonName Name) const {
  StringRef Before = before(Name), Line = lastLine(Before);
  if (size_t At = Line.rfind("lambda "); At != StringRef::npos)
    if (!Line.substr(At).contains(':'))
      return true;
  size_t At = Before.size();
  auto Head = upper_bound(
      Heads, At, [](size_t At, const auto &Each) { return At < Each.first; });
  return Head != Heads.begin() && At < std::prev(Head)->second;
}

void PythonEnvironment::findParameters() {
  constexpr StringLiteral Def = "def ";
  for (size_t At = Text.find(Def); At != StringRef::npos;
       At = Text.find(Def, At + 1)) {
    size_t Name = At + Def.size();
    size_t Open = Name + Text.substr(Name).take_while(isWordByte).size();
    if (!Text.substr(Open).starts_with("(") ||
        (!Heads.empty() && Open < Heads.back().second))
      continue;
    Heads.push_back({Open, Open + 1 + bracketAt(Open + 1).size()});
  }
}

/// Whether the expression that \p Text begins with has the environment, or one
/// of the names \p Bound to it, in it.
bool PythonEnvironment::speaksOfIt(StringRef Text,
                                   const std::set<StringRef> &Bound) const {
  Text = Text.take_front(LongestLine);
  unsigned Depth = 0;
  for (size_t At = 0; At < Text.size(); ++At) {
    if (StringRef("([{").contains(Text[At]))
      ++Depth;
    else if (StringRef(")]}").contains(Text[At]) && Depth-- == 0)
      return false;
    else if (Text[At] == '\n' && Depth == 0)
      return false;
    StringRef Name = Text.substr(At).take_while(isDottedByte);
    if (Name.contains("environ") || Bound.count(Name.split('.').first))
      return true;
    At += Name.empty() ? 0 : Name.size() - 1;
  }
  return false;
}

/// Finds the names that are the environment or a copy of it.
void PythonEnvironment::findAliases() {
  std::set<StringRef> Bound, Others;
  // What is assigned behind a name, where that is the environment.
  auto IsValue = [&](StringRef Value) {
    Value = Value.ltrim(" \t");
    for (StringRef Copy :
         {"dict(", "copy.copy(", "copy.deepcopy(", "deepcopy(", "{**"})
      if (Value.consume_front(Copy))
        break;
    StringRef Name = Value.take_while(isDottedByte);
    StringRef Behind = Value.drop_front(Name.size());
    if (Name.consume_back(".copy") && !Behind.consume_front("()"))
      return false;
    Behind = Behind.ltrim(" \t");
    return (isOrEndsWith(Name, "environ") || Bound.count(Name)) &&
           (Behind.empty() || StringRef("\r\n;|#),}").contains(Behind[0]));
  };
  for (PythonName Name : Python.Names) {
    StringRef Before = before(Name), Line = lastLine(Before);
    StringRef Up = Before.rtrim(" \t");
    bool IsStatement = Up.empty() || StringRef("\n;:").contains(Up.back());
    // An argument over several lines stands at the begin of one, too.
    StringRef Kept = Before.rtrim();
    bool IsArgument = (Kept.ends_with(",") || Kept.ends_with("(")) &&
                      (Line.trim().empty() || Line.contains('('));
    if (isAssigned(behind(Name), IsStatement) && !IsArgument) {
      StringRef Value = behind(Name).substr(behind(Name).find('=') + 1);
      (IsStatement && IsValue(Value) ? Bound : Others).insert(Name);
      if (!IsValue(Value) && speaksOfIt(Value, Bound))
        Doubted.insert(Name);
    } else if (Up.ends_with(" as") && Line.starts_with("from os import")) {
      StringRef Old = Up.drop_back(3).rtrim();
      (isOrEndsWith(Old.substr(Old.find_last_of(" ,(") + 1), "environ")
           ? Bound
           : Others)
          .insert(Name);
    } else if (Up.ends_with(" as") || Up.ends_with("for") ||
               isParameter(Name) ||
               (behind(Name).starts_with(",") && IsStatement)) {
      Others.insert(Name);
    }
  }
  // c = {}; c.update(os.environ)
  for (PythonName Name : Python.Names)
    if (StringRef Of = Name;
        Of.consume_back(".update") && behind(Name).starts_with("(") &&
        !Bound.count(Of) && speaksOfIt(behind(Name).drop_front(), Bound))
      Doubted.insert(Of);
  for (StringRef Name : Bound)
    (Others.count(Name) ? Doubted : Aliases).insert(Name);
  // What a parameter or a loop gives may be it as well.
  for (StringRef Name : Others)
    if (Name.contains_insensitive("env"))
      Doubted.insert(Name);
}

/// Finds the names of variables that are keywords of a call.
void PythonEnvironment::findKeywords() {
  for (PythonName Name : Python.Names) {
    size_t Begin = Name.end() - Text.begin() + 1;
    if (!behind(Name).starts_with("("))
      continue;
    StringRef Of = Name;
    bool IsUpdate = Of.consume_back(".update") && isEnvironment(Of);
    bool IsCopy =
        (Name == "dict" || isOrEndsWith(Name, "patch.dict")) &&
        isEnvironment(Text.substr(Begin).ltrim().take_while(isDottedByte));
    if (!IsUpdate && !IsCopy)
      continue;
    StringRef Arguments = bracketAt(Begin);
    auto First = lower_bound(
        Python.Names, Arguments.begin(),
        [](PythonName Each, const char *At) { return Each.begin() < At; });
    for (PythonName Key : make_range(First, Python.Names.end())) {
      if (Key.end() > Arguments.end())
        break;
      if (!isAssigned(behind(Key)))
        continue;
      StringRef Up = before(Key).rtrim();
      StringRef Front(Arguments.begin(), Key.begin() - Arguments.begin());
      if ((Up.ends_with(",") || Up.ends_with("(")) &&
          Front.count('(') == Front.count(')') &&
          Front.count('{') == Front.count('}') &&
          Front.count('[') == Front.count(']'))
        Keywords.push_back({Key, Begin});
    }
  }
}

/// Whether \p L is a key of a display that becomes the environment, or a part
/// of it: `{**os.environ, "N": value}`, `os.environ.update({"N": value})`.
bool PythonEnvironment::isMapped(const PythonLiteral &L) const {
  if (L.Behind != ':' || L.Bracket == 0 || Text[L.Bracket - 1] != '{')
    return false;
  auto [Known, IsNew] = Displays.try_emplace(L.Bracket, false);
  if (IsNew)
    Known->second = makesEnvironment(L.Bracket);
  return Known->second;
}

bool PythonEnvironment::makesEnvironment(size_t Bracket) const {
  StringRef Before = Text.take_front(Bracket - 1).rtrim();
  if (Before.ends_with("**")) // dict(os.environ, **{"N": value})
    Before = Before.drop_back(2).rtrim();
  auto NameIn = [](StringRef Up) {
    Up = Up.rtrim();
    size_t Begin = Up.size();
    while (Begin && isDottedByte(Up[Begin - 1]))
      --Begin;
    return Up.drop_front(Begin);
  };
  if (StringRef Up = Before; Up.consume_back("(")) {
    StringRef Of = NameIn(Up);
    if (Of.consume_back(".update") && isEnvironment(Of))
      return true;
  }
  if (StringRef Up = Before; Up.consume_back(",")) {
    StringRef First = NameIn(Up);
    Up = Up.rtrim().drop_back(First.size()).rtrim();
    if (isEnvironment(First) && Up.consume_back("(") &&
        isOrEndsWith(NameIn(Up), "dict"))
      return true;
  }
  for (StringRef Operator : {"|", "|="})
    if (StringRef Up = Before; Up.consume_back(Operator))
      if (isEnvironment(NameIn(Up)))
        return true;
  StringRef Inside = bracketAt(Bracket);
  for (size_t At = Inside.find("**"); At != StringRef::npos;
       At = Inside.find("**", At + 2)) {
    StringRef Name = Inside.substr(At + 2).take_while(isDottedByte);
    if (isEnvironment(Name) && !goesOn(Inside.substr(At + 2 + Name.size())))
      return true;
  }
  return false;
}

bool PythonEnvironment::isName(const PythonLiteral &L) const {
  static constexpr StringLiteral Methods[] = {
      ".get",         ".setdefault",  ".pop",        ".__contains__",
      ".__getitem__", ".__setitem__", ".__delitem__"};
  if (takesVariable(L.Callee) || isEnvironment(L.Callee))
    return true;
  for (StringRef Method : Methods)
    if (StringRef Of = L.Callee; Of.consume_back(Method) && isEnvironment(Of))
      return true;
  if (isMapped(L))
    return true;
  // "N" not in os.environ.keys()
  StringRef Behind = behind(L.Whole).ltrim(" \t\\\r\n");
  if (Behind.consume_front("not "))
    Behind = Behind.ltrim();
  if (!Behind.consume_front("in "))
    return false;
  Behind = Behind.ltrim();
  StringRef Name = Behind.take_while(isDottedByte);
  Behind = Behind.drop_front(Name.size());
  for (StringRef Same : {".keys", ".copy"})
    if (Name.consume_back(Same) && !Behind.consume_front("()"))
      return false;
  return isEnvironment(Name) && !goesOn(Behind);
}

bool PythonEnvironment::isValue(const PythonLiteral &L) const {
  StringRef Up = before(L.Whole).rtrim();
  if (!Up.ends_with("=") && !Up.ends_with(":"))
    return false;
  Up = Up.drop_back().rtrim();
  if (any_of(Keywords,
             [&](const auto &K) { return Up.end() == K.first.end(); }))
    return true;
  if (Up.consume_back("]"))
    Up = Up.rtrim();
  auto Name = lower_bound(Python.Literals, Up.end(),
                          [](const PythonLiteral &Each, const char *At) {
                            return Each.Whole.end() < At;
                          });
  return Name != Python.Literals.end() && Name->Whole.end() == Up.end() &&
         isName(*Name);
}

bool PythonEnvironment::hasVariables(const PythonLiteral &L) const {
  static constexpr StringLiteral Readers[] = {
      "expandvars", "system", "popen",      "getoutput",    "getstatusoutput",
      "run",        "call",   "check_call", "check_output", "Popen"};
  return is_contained(Readers, L.Callee.substr(L.Callee.rfind('.') + 1)) &&
         (L.Before == '(' || L.Joined);
}

/// The variable that \p Value, of a literal, names or begins to set.
static StringRef variableIn(StringRef Value) {
  (void)Value.consume_front("export ");
  StringRef Name = Value.take_while(isWordByte);
  bool IsAll = Name.size() == Value.size() || Value[Name.size()] == '=';
  const BuildWord *Row = IsAll ? lookupWord(Name, Variable) : nullptr;
  return Row && !Row->To.empty() ? Name : StringRef();
}

bool PythonEnvironment::isOtherKey(const PythonLiteral &L) const {
  bool IsSubscript = L.Before == '[' && L.Behind == ']' && !L.InList;
  return IsSubscript && !Doubted.count(L.Callee);
}

/// Whether \p L may be the name of a variable that is used as one elsewhere.
bool PythonEnvironment::hasMaybe(const PythonLiteral &L) const {
  StringRef Name = variableIn(L.Value);
  if (Name.empty() || L.Callee == "print" ||
      (!IsUsed && Name.size() == L.Value.size()))
    return false;
  return !isOtherKey(L);
}

bool PythonEnvironment::concernsCuda() const {
  auto HasRow = [](StringRef Value) {
    while (!Value.empty()) {
      StringRef Word = Value.take_while(isWordByte);
      if (lookupWord(Word, Variable))
        return true;
      Value = Value.drop_front(Word.size() + (Word.size() != Value.size()));
    }
    return false;
  };
  return any_of(Keywords, [&](const auto &K) { return HasRow(K.first); }) ||
         any_of(Python.Literals, [&](const PythonLiteral &L) {
           return ((isName(L) || hasVariables(L)) && HasRow(L.Value)) ||
                  hasMaybe(L);
         });
}

/// The parts of \p L that are no expressions.
static std::vector<StringRef> textsOf(const PythonLiteral &L) {
  std::vector<StringRef> Texts;
  StringRef Rest = L.Value;
  while (L.isFormatted() && Rest.contains('{')) {
    auto [Front, Behind] = Rest.split('{');
    Texts.push_back(Front);
    // {{ is a brace of the text.
    Rest = Behind.consume_front("{") ? Behind : Behind.split('}').second;
  }
  Texts.push_back(Rest);
  return Texts;
}

/// "CUDA_VISIBLE_DEVICES=" + gpus
static bool isPut(const PythonLiteral &L) {
  return L.Value.ends_with("=") && (L.Joined || L.Behind == '+');
}

void PythonEnvironment::edit(BuildEditor &Editor) const {
  // A program that asks for ROCm's own variable has a branch for it.
  std::set<StringRef> Asked;
  for (const PythonLiteral &L : Python.Literals)
    if (isName(L))
      Asked.insert(L.Value);
  for (StringRef Other : {"ROCM_HOME", "HIP_PATH"})
    if (Asked.count(Other))
      Asked.insert("ROCM_PATH");
  if (Asked.count("ROCR_VISIBLE_DEVICES"))
    Asked.insert("HIP_VISIBLE_DEVICES");
  auto Edit = [&](StringRef Part) {
    const BuildWord *Row = lookupWord(Part, Variable);
    if (Row && !Row->To.empty() && Asked.count(Row->To))
      Editor.left(Part,
                  "the program has a branch for ROCm; see which it is to take");
    else
      editVariables(Editor, Part);
  };
  // Two keys of one mapping must not become one; the first does.
  std::map<std::pair<size_t, StringRef>, StringRef> Taken;
  auto IsTaken = [&](StringRef Name, size_t Bracket) {
    const BuildWord *Row = lookupWord(Name, Variable);
    if (!Row || Row->To.empty())
      return false;
    auto [First, IsNew] = Taken.try_emplace({Bracket, Row->To}, Name);
    return !IsNew && First->second != Name;
  };
  constexpr StringLiteral One = "it and another key would be one";
  for (const auto &[Name, Call] : Keywords)
    if (IsTaken(Name, Call))
      Editor.left(Name, One);
    else
      Edit(Name);
  for (const PythonLiteral &L : Python.Literals)
    if (isMapped(L) && IsTaken(L.Value, L.Bracket))
      Editor.left(L.Value, One);
    else if (isName(L))
      Edit(L.Value);
    else if (hasVariables(L))
      for (StringRef Text : textsOf(L))
        editVariables(Editor, Text);
    else if (StringRef Name = variableIn(L.Value);
             hasMaybe(L) && !Editor.isEdited(Name) &&
             (isPut(L) || !leaveDeviceList(Editor, Name)))
      Editor.left(Name,
                  ("where it names a variable of the environment, that is '" +
                   lookupWord(Name, Variable)->To + "' now")
                      .str());
}

} // namespace cu2x::project
