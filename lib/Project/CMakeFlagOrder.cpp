//===- CMakeFlagOrder.cpp - When FindCUDA reads its flags -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// FindCUDA reads CUDA_NVCC_FLAGS where a target is made. CMake reads the flags
/// of a language once, at the end of the folder, so that what is set behind a
/// target would reach it too, and what a function sets would reach none.
///
//===----------------------------------------------------------------------===//

#include "CMakeEditor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace cu2x::project {

/// Whether FindCUDA's command \p Name takes the flags of nvcc.
static bool readsFlags(StringRef Name) {
  return StringSwitch<bool>(Name)
      .Cases({"cuda_add_executable", "cuda_add_library", "cuda_compile",
              "cuda_compile_ptx", "cuda_compile_cubin", "cuda_wrap_srcs"},
             true)
      .Default(false);
}

/// What \p C calls, or the file that it includes: `name()`, `name.cmake`.
static std::string stepOf(const CMakeCommand &C) {
  // What an earlier run made of a target of FindCUDA's.
  if (C.LowerName == "set_source_files_properties" && C.has("HIP"))
    return "cuda_add_executable()";
  return C.LowerName == "include" ? sys::path::filename(C.value(0)).str()
                                  : C.LowerName + "()";
}

void collectSteps(ArrayRef<CMakeCommand> Commands, StringRef Path,
                  BuildContext &Context) {
  std::vector<std::string> Bodies = {Path.str()};
  for (const CMakeCommand &C : Commands) {
    StringRef Name = C.LowerName;
    if (Name == "function" || Name == "macro")
      Bodies.push_back(C.value(0).lower() + "()");
    else if ((Name == "endfunction" || Name == "endmacro") && Bodies.size() > 1)
      Bodies.pop_back();
    else
      Context.Steps[Bodies.back()].push_back(stepOf(C));
  }
}

/// Whether \p Step makes a target of FindCUDA's, itself or by what it calls.
static bool makesTarget(const BuildContext &Context, StringRef Step) {
  std::set<std::string> Visited;
  std::vector<std::string> Work = {Step.str()};
  while (!Work.empty()) {
    std::string Next = std::move(Work.back());
    Work.pop_back();
    if (StringRef Name = Next; Name.consume_back("()") && readsFlags(Name))
      return true;
    if (!Visited.insert(Next).second)
      continue;
    if (auto Body = Context.Steps.find(Next); Body != Context.Steps.end())
      append_range(Work, Body->second);
    else if (!StringRef(Next).ends_with("()"))
      for (const auto &[Path, Steps] : Context.Steps)
        if (sys::path::filename(Path) == Next)
          append_range(Work, Steps);
  }
  return false;
}

/// Whether some file or body makes a target in front of \p Step, or of what
/// leads to it.
static bool comesBehindTarget(const BuildContext &Context, StringRef Step) {
  std::set<std::string> Leading = {Step.str()};
  for (bool Grows = true; Grows;) {
    Grows = false;
    for (const auto &[Body, Steps] : Context.Steps)
      if (any_of(Steps, [&](const std::string &S) { return Leading.count(S); }))
        Grows |= Leading
                     .insert(StringRef(Body).ends_with("()")
                                 ? Body
                                 : sys::path::filename(Body).str())
                     .second;
  }
  return any_of(Context.Steps, [&](const auto &Each) {
    bool HasTarget = false;
    for (const std::string &S : Each.second) {
      if (HasTarget && Leading.count(S))
        return true;
      HasTarget = HasTarget || makesTarget(Context, S);
    }
    return false;
  });
}

/// Finds, once, the commands for which FindCUDA reads its flags, and in which
/// bodies they stand.
void CMakeEditor::findFlagReaders() {
  if (!Openers.empty())
    return;
  Openers.resize(1); // block 0 is the file
  for (const CMakeCommand &Each : Commands) {
    size_t Next = &Each - Commands.data() + 1;
    unsigned Block = Next < Places.size() && !Places[Next].Blocks.empty()
                         ? Places[Next].Blocks.back()
                         : 0;
    if (Block >= Openers.size())
      Openers.resize(Block + 1, &Each);
  }
  for (const CMakeCommand &Each : Commands)
    if (makesTarget(Editor.Context, stepOf(Each)) ||
        (isDefined(Each.LowerName) && !ruleFor(Each.LowerName) &&
         any_of(Each.Args, [](const CMakeArgument &A) {
           return A.Value.ends_with(".cu");
         })))
      FlagReaders.push_back(&Each);
}

/// The body of a function or macro around \p C; 0 where there is none.
unsigned CMakeEditor::bodyOf(const CMakeCommand &C) const {
  for (unsigned Block : reverse(placeOf(C).Blocks))
    if (StringRef Name = Openers[Block]->LowerName;
        Name == "function" || Name == "macro")
      return Block;
  return 0;
}

/// Whether what \p C sets does not reach all of the folder's targets, or none.
bool CMakeEditor::isReadElsewhere(const CMakeCommand &C) {
  findFlagReaders();
  // Whether no run of the file does both.
  auto AreExclusive = [&](ArrayRef<unsigned> A, ArrayRef<unsigned> B) {
    size_t Same = 0;
    while (Same < A.size() && Same < B.size() && A[Same] == B[Same])
      ++Same;
    return Same < A.size() && Same < B.size() &&
           placeOf(*Openers[A[Same]]).Head == placeOf(*Openers[B[Same]]).Head;
  };
  unsigned Body = bodyOf(C);
  if (Body && Openers[Body]->LowerName == "function")
    return true;
  StringRef File = sys::path::filename(Editor.Path);
  std::string Step = Body ? Openers[Body]->value(0).lower() + "()" : File.str();
  if ((Body || File != "CMakeLists.txt") &&
      comesBehindTarget(Editor.Context, Step))
    return true;
  ArrayRef<unsigned> Blocks = placeOf(C).Blocks;
  return any_of(FlagReaders, [&](const CMakeCommand *Each) {
    if (bodyOf(*Each) != Body)
      return false;
    ArrayRef<unsigned> Its = placeOf(*Each).Blocks;
    bool IsRepeated = Body || any_of(Blocks, [&](unsigned Block) {
                        StringRef Name = Openers[Block]->LowerName;
                        return (Name == "foreach" || Name == "while") &&
                               is_contained(Its, Block);
                      });
    return IsRepeated || (Each < &C && !AreExclusive(Its, Blocks));
  });
}

bool CMakeEditor::leaveFlagsRead(const CMakeCommand &C, StringRef Variable) {
  const CMakeName *Row = variableRow(Variable);
  if (!Row || Row->Use != FlagsList || !isReadElsewhere(C))
    return false;
  Done.insert(&C);
  left(C, C.Text,
       "targets got it from here on; " + Row->To.str() +
           " is read at the end of the folder, so that "
           "target_compile_options() has to name it for each");
  return true;
}

} // namespace cu2x::project
