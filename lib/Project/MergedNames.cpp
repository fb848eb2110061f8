//===- MergedNames.cpp - Variables that become one --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// CUDA_HOME and CUDA_PATH are the toolkit's folder, as a rule, and both become
/// ROCM_PATH. Where a file gives them different values, or takes one away, the
/// last one wins from then on.
///
//===----------------------------------------------------------------------===//

#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// Branches around a place, outermost first: a number of the whole, and one of
/// the branch in it.
using BranchPath = std::vector<std::pair<unsigned, unsigned>>;

/// What a variable is given.
struct Given {
  StringRef Name, Value;
  size_t Column; ///< of a key of YAML or an item; 0 of others
  BranchPath Branches;
};

/// Whether no run comes by both places.
bool areExclusive(const BranchPath &A, const BranchPath &B) {
  for (size_t I = 0; I < std::min(A.size(), B.size()); ++I) {
    if (A[I].first != B[I].first)
      return false;
    if (A[I].second != B[I].second)
      return true;
  }
  return false;
}

/// Whether both are one folder, or one text.
bool areSame(StringRef A, StringRef B) {
  return A.trim("\"'").rtrim('/') == B.trim("\"'").rtrim('/');
}

/// Follows the branches of a text, line by line: those of Python by their
/// indentation, others by the words of a shell.
class Branches {
public:
  explicit Branches(bool IsPython) : IsPython(IsPython) {}

  BranchPath Path;

  void enterLine(StringRef Line) {
    StringRef Code = Line.ltrim(" \t");
    if (!IsPython || Code.trim().empty())
      return;
    size_t Indent = Line.size() - Code.size();
    StringRef Word = Code.take_while(isWordByte);
    bool GoesOn = Word == "elif" || Word == "else" || Word == "except";
    while (!Indents.empty() &&
           (Indents.back() > Indent || (Indents.back() == Indent && !GoesOn)))
      pop();
    if (GoesOn && !Indents.empty() && Indents.back() == Indent)
      ++Path.back().second;
    else if (Word == "if" || Word == "try")
      push(Indent);
  }

  /// \p Word stands between \p Before and \p Behind in a line.
  void enterWord(StringRef Before, StringRef Word, StringRef Behind) {
    if (IsPython)
      return;
    StringRef Up = Before.rtrim(" \t");
    if (Up.ends_with(";;") && !Path.empty() && Up.end() != LastCase) {
      ++Path.back().second;
      LastCase = Up.end();
    }
    bool BeginsCommand =
        Up.empty() || StringRef(";&|({:-@").contains(Up.back());
    for (StringRef Opening : {"then", "else", "do", "RUN"})
      BeginsCommand |= Up.ends_with(Opening);
    bool Opens = Word == "if" || Word == "case";
    if (!BeginsCommand || (Opens && !Behind.starts_with(" ")))
      return;
    if (Opens)
      push(0);
    else if ((Word == "elif" || Word == "else") && !Path.empty())
      ++Path.back().second;
    else if ((Word == "fi" || Word == "esac") && !Path.empty())
      pop();
  }

  /// A pattern of `case` may end its line.
  void leaveLine(StringRef Line) {
    Line = Line.rtrim();
    if (!IsPython && Line.ends_with(";;") && !Path.empty() &&
        Line.end() != LastCase) {
      ++Path.back().second;
      LastCase = Line.end();
    }
  }

private:
  void push(size_t Indent) {
    Path.push_back({++Number, 0});
    Indents.push_back(Indent);
  }
  void pop() {
    Path.pop_back();
    Indents.pop_back();
  }

  const bool IsPython;
  unsigned Number = 0;
  std::vector<size_t> Indents;
  const char *LastCase = nullptr;
};

/// Whether \p Value is CUDA's own folder, or ROCm's, which it becomes.
bool isToolkit(StringRef Value) {
  Value = Value.trim("\"'");
  return (Value.consume_front("/usr/local/cuda") ||
          Value.consume_front("/opt/rocm")) &&
         !Value.contains('/');
}

/// Whether one of CUDA's variables becomes \p Name.
bool isOfRocm(StringRef Name) {
  static const auto Names = [] {
    std::set<StringRef> Result;
    for (StringRef Old : namesOf(Variable))
      Result.insert(lookupWord(Old, Variable)->To);
    Result.erase("");
    return Result;
  }();
  return Names.count(Name);
}

/// Whether \p Value is that of a variable that becomes \p To, or a default.
bool isReference(StringRef Value, StringRef To) {
  Value = Value.trim("\"'");
  StringRef Name = Value;
  for (StringRef Access : {"os.environ.get(", "os.environ[", "os.getenv("})
    Name.consume_front(Access);
  Name = Name.ltrim("${(%\"' .");
  if (Name.size() == Value.size())
    return false;
  for (StringRef Scope :
       {"env:", "env.", "env{", "variables.", "containerEnv:"})
    Name.consume_front(Scope);
  StringRef Behind = Name.drop_front(Name.take_while(isWordByte).size());
  Name = Name.drop_back(Behind.size());
  const BuildWord *Row = lookupWord(Name, Variable);
  bool IsDefault = Behind.starts_with(":-") && Behind.ends_with("}");
  return Row && Row->To == To &&
         (IsDefault || Behind.find_first_of("/+") == StringRef::npos);
}

/// The value behind \p Name, which ends in front of \p Behind; none where it is
/// only read.
std::optional<StringRef> valueBehind(StringRef Before, StringRef Behind) {
  for (StringRef Command : {"unset ", "-u ", "unset -v "})
    if (Before.ends_with(Command))
      return StringRef();
  // ${NAME:=value}
  if (Before.ends_with("${") && Behind.starts_with(":="))
    return Behind.drop_front(2).split('}').first;
  if (Before.ends_with("$") || Before.ends_with("${") || Before.ends_with("$("))
    return std::nullopt;
  StringRef Rest = Behind.ltrim("\"'])");
  bool IsSpaced = Rest.size() != Behind.size();
  if (StringRef Tight = Rest.ltrim(" \t"); IsSpaced || Rest.starts_with(":"))
    Rest = Tight;
  const bool IsKey = Rest.starts_with(": ");
  if (!Rest.consume_front("=") && !Rest.consume_front(": ")) {
    if (!Before.trim(" \t").equals_insensitive("ENV") ||
        !Rest.consume_front(" "))
      return std::nullopt;
  }
  if (Rest.starts_with("=")) // a comparison
    return std::nullopt;
  Rest = Rest.ltrim(" \t");
  // An expression of Python, or a value of YAML.
  if (IsKey || (IsSpaced && Behind.contains(']')))
    return Rest.take_front(Rest.find(" #")).rtrim(" \t\r,;");
  if (Rest.starts_with("\"") || Rest.starts_with("'"))
    return Rest.drop_front().split(Rest[0]).first;
  return Rest.take_until(
      [](char C) { return isSpace(C) || StringRef(";&|\"'\\,]").contains(C); });
}

} // namespace

void reportMergedNames(BuildKind Kind, BuildEditor &Editor) {
  std::map<StringRef, std::vector<Given>> First; // by the new name
  Branches Around(Kind == BuildKind::Python ||
                  Kind == BuildKind::PythonProgram);
  bool IsYaml = StringRef(Editor.Path).ends_with(".yml") ||
                StringRef(Editor.Path).ends_with(".yaml");
  for (StringRef Rest = Editor.Text; !Rest.empty();) {
    StringRef Line;
    std::tie(Line, Rest) = Rest.split('\n');
    if (isComment(Line))
      continue;
    Around.enterLine(Line);
    scope_exit Leave([&] { Around.leaveLine(Line); });
    // Lists of GPUs are each for one command.
    for (auto It = First.begin(); It != First.end();)
      It = It->first == "ROCM_PATH" ? std::next(It) : First.erase(It);
    for (size_t At = 0; At < Line.size(); ++At) {
      StringRef Word = Line.substr(At).take_while(isWordByte);
      StringRef Before = Line.take_front(At);
      At += Word.size();
      if (Word.empty())
        continue;
      Around.enterWord(Before, Word, Line.substr(At));
      const BuildWord *Row = lookupWord(Word, Variable);
      StringRef To = Row ? StringRef(Row->To) : isOfRocm(Word) ? Word : "";
      if (To.empty() || (To != Word && !Editor.isEdited(Word)))
        continue;
      std::optional<StringRef> Value = valueBehind(Before, Line.substr(At));
      if (!Value || isReference(*Value, To))
        continue;
      // Keys at one column are of one mapping, where the second stays, or of
      // two beside each other; deeper ones take over what is around them.
      bool IsItem =
          IsYaml && (Line.substr(At).ltrim("\"'").starts_with(":") ||
                     (Before.contains('-') && Before.trim(" -\"'").empty()));
      size_t Column = IsItem ? Before.size() : 0;
      const Given New = {Word, *Value, Column, Around.Path};
      auto Known = find_if(First[To], [&](const Given &Each) {
        return !areExclusive(Each.Branches, New.Branches);
      });
      if (Known == First[To].end()) {
        First[To].push_back(New);
        continue;
      }
      if (IsItem && Known->Column >= Column)
        *Known = New;
      const Given &That = *Known;
      if (That.Name == Word || areSame(That.Value, *Value) ||
          (isToolkit(That.Value) && isToolkit(*Value)) ||
          Editor.isReported(Word))
        continue;
      StringRef Old = Word == To ? That.Name : Word;
      StringRef Other = Old == Word ? That.Name : Word;
      std::string Advice = "it has another value here";
      if (Other != To)
        Advice = ("so did '" + Other + "', which has another value").str();
      Editor.lost(Old, ("became '" + To + "'").str(),
                  Advice + "; keep one of them by another name");
    }
  }
}

} // namespace cu2x::project
