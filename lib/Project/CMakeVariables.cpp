//===- CMakeVariables.cpp - What variables of CMake files hold --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Values go from variable to variable, through any file of a project: which
/// ones hold flags for CUDA's compiler, its name, folders of headers or GPUs is
/// a question to all files at once.
///
//===----------------------------------------------------------------------===//

#include "CMakeEditor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace cu2x::project {

/// The variables that \p Text takes the value of.
static void collectReferences(StringRef Text, std::set<std::string> &Into) {
  for (size_t At = Text.find("${"); At != StringRef::npos;
       At = Text.find("${", At + 2)) {
    StringRef Name = Text.substr(At + 2).take_while(isWordByte);
    if (Text.substr(At + 2 + Name.size()).starts_with("}"))
      Into.insert(Name.str());
  }
}

std::vector<size_t> resultsOf(const CMakeCommand &C) {
  struct Row {
    StringLiteral Command, First, Second;
    size_t At;
  };
  static constexpr Row Rows[] = {
      {"foreach", "", "", 0},
      {"string", "REGEX", "MATCH", 3},
      {"string", "REGEX", "MATCHALL", 3},
      {"string", "REGEX", "REPLACE", 4},
      {"string", "REPLACE", "", 3},
      {"string", "TOLOWER", "", 2},
      {"string", "TOUPPER", "", 2},
      {"string", "STRIP", "", 2},
      {"string", "JOIN", "", 2},
      {"string", "SUBSTRING", "", 4},
      {"list", "JOIN", "", 3},
      {"list", "LENGTH", "", 2},
      {"list", "FIND", "", 3},
  };
  std::vector<size_t> Result;
  for (const Row &R : Rows)
    if (R.Command == C.LowerName && R.At < C.Args.size() &&
        (R.First.empty() || R.First == C.value(0)) &&
        (R.Second.empty() || R.Second == C.value(1)))
      Result.push_back(R.At);
  for (size_t I = 0; I + 1 < C.Args.size(); ++I)
    if (C.value(I).ends_with("_VARIABLE"))
      Result.push_back(I + 1);
  if (C.LowerName == "list" && C.value(0) == "GET" && C.Args.size() > 3)
    Result.push_back(C.Args.size() - 1);
  if (C.LowerName == "function" || C.LowerName == "macro")
    for (size_t I = 1; I < C.Args.size(); ++I)
      Result.push_back(I);
  return Result;
}

/// The variables that \p C gives a value made of other arguments.
static std::vector<std::string> assignedBy(const CMakeCommand &C) {
  bool IsList = C.LowerName == "list" || C.LowerName == "string";
  if (!IsList && C.LowerName != "set" && C.LowerName != "foreach")
    return {};
  // Numbers.
  if (IsList && is_contained({"LENGTH", "FIND", "COMPARE"}, C.value(0)))
    return {};
  std::vector<std::string> Names;
  for (size_t I : resultsOf(C))
    Names.push_back(C.value(I).str());
  if (Names.empty())
    Names.push_back(C.value(IsList).str());
  return Names;
}

/// Which variables carry flags, and for which compiler.
static void collectFlagVariables(const CMakeCommand &C, BuildContext &Context) {
  for (const std::string &Name : assignedBy(C)) {
    if (any_of(C.Args, [](const CMakeArgument &A) {
          return A.Value.contains(',') || A.Value.contains("$<COMMA>");
        }))
      Context.WithCommas.insert(Name);
    const CMakeName *Row = lookupCMake(Name);
    std::set<std::string> &Into =
        Row && (Row->Use == FlagsVariable || Row->Use == FlagsList)
            ? Context.NvccFlags
        : StringRef(Name).starts_with("CMAKE_CXX_FLAGS") ||
                StringRef(Name).starts_with("CMAKE_C_FLAGS")
            ? Context.HostFlags
            : Context.References[Name];
    for (const CMakeArgument &A : C.Args)
      collectReferences(A.Value, Into);
    // list(JOIN FLAGS " " ALL), foreach(F IN LISTS FLAGS)
    if (C.LowerName == "list" && C.value(1) != Name)
      Into.insert(C.value(1).str());
    if (auto Lists = C.find("LISTS"); Lists && C.LowerName == "foreach")
      for (size_t I = *Lists + 1; I < C.Args.size() && C.value(I) != "ITEMS";
           ++I)
        Into.insert(C.value(I).str());
  }
  if (!StringRef(C.LowerName).ends_with("_options"))
    return;
  for (const CMakeArgument &A : C.Args)
    collectReferences(A.Value, StringRef(A.Value).contains("COMPILE_LANG") &&
                                       StringRef(A.Value).contains("CUDA")
                                   ? Context.NvccFlags
                                   : Context.HostFlags);
}

/// \p From and all that their values are made of.
static std::set<std::string> closureOf(const BuildContext &Context,
                                       std::set<std::string> From) {
  std::vector<std::string> Work(From.begin(), From.end());
  while (!Work.empty()) {
    auto It = Context.References.find(Work.back());
    Work.pop_back();
    if (It == Context.References.end())
      continue;
    for (const std::string &Name : It->second)
      if (From.insert(Name).second)
        Work.push_back(Name);
  }
  return From;
}

bool standsForNvcc(const BuildContext &Context, StringRef Variable) {
  return closureOf(Context, {Variable.str()}).count("CMAKE_CUDA_COMPILER");
}

bool mayHoldCommas(const BuildContext &Context, StringRef Variable) {
  return any_of(
      closureOf(Context, {Variable.str()}),
      [&](const std::string &Name) { return Context.WithCommas.count(Name); });
}

bool holdsFlagsList(const BuildContext &Context, StringRef Variable) {
  return any_of(closureOf(Context, {Variable.str()}), [](StringRef Name) {
    const CMakeName *Row = lookupCMake(Name);
    return Row && Row->Use == FlagsList;
  });
}

bool standsForHeaders(const BuildContext &Context, StringRef Variable) {
  return any_of(closureOf(Context, {Variable.str()}), [](StringRef Name) {
    const CMakeName *Row = lookupCMake(Name);
    return Row && Row->To == "hip_INCLUDE_DIRS";
  });
}

bool standsForGpus(const BuildContext &Context, StringRef Variable) {
  return any_of(closureOf(Context, {Variable.str()}), [](StringRef Name) {
    const CMakeName *Row = lookupCMake(Name);
    return Row && Row->Use == ArchVariable;
  });
}

bool carriesNvccFlags(const BuildContext &Context, StringRef Variable) {
  if (Variable.starts_with("CMAKE_CXX_FLAGS") ||
      Variable.starts_with("CMAKE_C_FLAGS"))
    return false;
  return closureOf(Context, Context.NvccFlags).count(Variable.str()) &&
         !closureOf(Context, Context.HostFlags).count(Variable.str());
}

bool mayBeArgumentFlags(const BuildContext &Context) {
  return any_of(closureOf(Context, Context.NvccFlags), [](StringRef Variable) {
    return Variable == "ARGN" || Variable == "ARGV" || Variable.contains('_');
  });
}

/// The words of cmake_parse_arguments(PREFIX a b c ...), also where one of the
/// three lists is the variable of a command among \p Sets.
static void collectKeywords(const CMakeCommand &C,
                            const std::map<StringRef, CMakeCommand> &Sets,
                            BuildContext &Context) {
  size_t First = C.value(0) == "PARSE_ARGV" ? 3 : 1;
  auto Take = [&](StringRef List) {
    SmallVector<StringRef> Words;
    List.split(Words, ';', -1, /*KeepEmpty=*/false);
    for (StringRef Word : Words)
      if (!Word.contains('$'))
        Context.Keywords.insert(Word.str());
  };
  for (size_t I = First; I < std::min(First + 3, C.Args.size()); ++I) {
    StringRef List = C.value(I);
    Take(List);
    if (!isReference(List))
      continue;
    if (auto Set = Sets.find(referenced(List)); Set != Sets.end())
      for (const CMakeArgument &A : drop_begin(Set->second.Args))
        Take(A.Value);
  }
}

void collectCMakeNames(StringRef Path, StringRef Text, BuildContext &Context) {
  StringRef Rest;
  std::map<StringRef, CMakeCommand> Sets;
  bool ForCuda = false, ForHip = false;
  std::vector<CMakeCommand> Commands = readCMake(Text, Rest);
  collectSteps(Commands, Path, Context);
  for (const CMakeCommand &C : Commands) {
    collectFlagVariables(C, Context);
    collectOptionVariables(C, Context);
    collectDeviceCode(C, Context);
    ForCuda |= asksForCuda(C);
    ForHip |= asksForHip(C);
    Context.AsksForCuda |= ForCuda;
    Context.BuildsForBoth |= ForCuda && ForHip;
    Context.UsesFindCuda |=
        (C.LowerName == "find_package" && C.value(0) == "CUDA") ||
        (C.LowerName == "include" && C.value(0) == "FindCUDA") ||
        StringRef(C.LowerName).starts_with("cuda_add_") ||
        StringRef(C.LowerName).starts_with("cuda_compile");
    if (C.LowerName == "cmake_parse_arguments")
      collectKeywords(C, Sets, Context);
    else if (C.LowerName == "set")
      Sets[C.value(0)] = C;
    if (C.LowerName == "function" || C.LowerName == "macro")
      for (const CMakeArgument &A : drop_begin(C.Args))
        Context.Parameters[C.value(0).lower()].push_back(A.Value.str());
    for (size_t I : resultsOf(C))
      Context.Defined.insert(C.value(I).str());
    size_t Name =
        StringSwitch<size_t>(C.LowerName)
            .Cases({"set", "option", "function", "macro"}, 0)
            .Cases({"add_library", "add_executable", "find_library"}, 0)
            .Cases({"find_path", "find_program", "find_file"}, 0)
            .Cases({"list", "string", "file"}, 1)
            .Default(StringRef::npos);
    // What adds to a list of architectures goes away with what it adds.
    if (const CMakeName *Row = lookupCMake(C.value(1));
        Name == 1 && Row && Row->Use == ArchVariable)
      continue;
    if (Name != StringRef::npos && Name < C.Args.size()) {
      StringRef Defined = C.value(Name);
      bool IsCommand = C.LowerName == "function" || C.LowerName == "macro";
      Context.Defined.insert(IsCommand ? Defined.lower() : Defined.str());
    }
  }
}

} // namespace cu2x::project
