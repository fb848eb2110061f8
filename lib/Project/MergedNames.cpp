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
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// What a variable is given.
struct Given {
  StringRef Name, Value;
  size_t Column; ///< of a key of YAML or an item; 0 of others
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
  Name = Name.ltrim("${(%\"' ");
  if (Name.size() == Value.size())
    return false;
  for (StringRef Scope : {"env:", "env.", "variables."})
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

void reportMergedNames(BuildEditor &Editor) {
  std::map<StringRef, Given> First; // by the new name
  bool IsYaml = StringRef(Editor.Path).ends_with(".yml") ||
                StringRef(Editor.Path).ends_with(".yaml");
  for (StringRef Rest = Editor.Text; !Rest.empty();) {
    StringRef Line;
    std::tie(Line, Rest) = Rest.split('\n');
    if (isComment(Line))
      continue;
    // Lists of GPUs are each for one command.
    for (auto It = First.begin(); It != First.end();)
      It = It->first == "ROCM_PATH" ? std::next(It) : First.erase(It);
    for (size_t At = 0; At < Line.size(); ++At) {
      StringRef Word = Line.substr(At).take_while(isWordByte);
      StringRef Before = Line.take_front(At);
      At += Word.size();
      if (Word.empty())
        continue;
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
      auto [Known, IsNew] = First.try_emplace(To, Given{Word, *Value, Column});
      if (IsItem && Known->second.Column >= Column)
        Known->second = {Word, *Value, Column};
      const Given &That = Known->second;
      if (IsNew || That.Name == Word || That.Value == *Value ||
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
