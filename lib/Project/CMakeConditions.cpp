//===- CMakeConditions.cpp - Questions in CMake files -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Conditions, searches and trials: commands whose answer depends on what
/// CUDA's names stand for. One that would be answered differently for HIP is
/// edited so that it is not, or left and reported.
///
//===----------------------------------------------------------------------===//

#include "CMakeEditor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Regex.h"

using namespace llvm;

namespace cu2x::project {

/// The variable that an operand of a comparison stands for.
static StringRef operandName(const CMakeArgument &A) {
  return isReference(A.Value) ? referenced(A.Value) : A.Value;
}

void CMakeEditor::leftComparison(const CMakeCommand &C, size_t Operator,
                                 StringRef Advice) {
  const CMakeArgument &Left = C.Args[Operator - 1],
                      &Right = C.Args[Operator + 1];
  left(C, StringRef(Left.Text.begin(), Right.Text.end() - Left.Text.begin()),
       Advice);
  Kept.insert({Left.Text.data(), Right.Text.data()});
}

/// Whether comparing \p Value with \p With by \p Operator says yes.
static bool compares(StringRef Value, StringRef Operator, StringRef With) {
  return Operator == "MATCHES" ? Regex(With).match(Value) : Value == With;
}

/// The comparison with its operator at \p Operator in \p C.
void CMakeEditor::editComparison(
    const CMakeCommand &C, size_t Operator,
    std::vector<std::pair<StringRef, StringRef>> &Edits) {
  for (size_t I : {Operator - 1, Operator + 1}) {
    const CMakeArgument &A = C.Args[I],
                        &Other = C.Args[Operator - 1 + Operator + 1 - I];
    StringRef With = Other.Value, How = C.value(Operator);
    // The language among those of the project.
    if (A.Value == "CUDA") {
      if (How == "IN_LIST" && LanguageLists.count(operandName(Other).str()))
        return Edits.push_back({A.Value, "HIP"});
      if (A.TheForm == CMakeArgument::Quoted && !isDefined(A.Value))
        return leftComparison(C, Operator, "the language is HIP now");
      continue;
    }
    StringRef Name = operandName(A);
    bool IsVariable =
        isReference(A.Value) || A.TheForm == CMakeArgument::Unquoted;
    const CMakeName *Row = lookupCMake(Name);
    if (!With.empty() && IsVariable && standsForGpus(Editor.Context, Name))
      return leftComparison(C, Operator, "compare with AMD GPUs");
    StringRef Flag = With.trim(".*^$()\" ");
    if (IsVariable && carriesNvccFlags(Editor.Context, Name) &&
        hasFlagRow(Flag))
      return leftComparison(C, Operator, "compare with hipcc's flags");
    if (!Row)
      continue;
    if (Row->Name == "CMAKE_CUDA_COMPILER")
      return leftComparison(C, Operator, "HIP's compiler is a clang++");
    if (Row->Use == FlagsVariable && hasFlagRow(Flag))
      return leftComparison(C, Operator, "compare with hipcc's flags");
    if (Row->Name != "CMAKE_CUDA_COMPILER_ID")
      continue;
    // CMake calls the two compilers NVIDIA and Clang.
    if (With.contains('$') || (How == "MATCHES" && !Regex(With).isValid()))
      return leftComparison(C, Operator, "HIP's compiler is called Clang");
    bool Was = compares("NVIDIA", How, With), Is = compares("Clang", How, With);
    if (Was == Is)
      continue;
    if (With == "NVIDIA")
      return Edits.push_back({Other.Value, "Clang"});
    return leftComparison(C, Operator, "HIP's compiler is called Clang");
  }
}

/// if(), elseif() and while().
void CMakeEditor::editCondition(const CMakeCommand &C) {
  static constexpr StringLiteral Operators[] = {"STREQUAL",
                                                "MATCHES",
                                                "IN_LIST",
                                                "EQUAL",
                                                "LESS",
                                                "GREATER",
                                                "STRLESS",
                                                "STRGREATER",
                                                "LESS_EQUAL",
                                                "GREATER_EQUAL",
                                                "PATH_EQUAL",
                                                "VERSION_LESS",
                                                "VERSION_GREATER",
                                                "VERSION_EQUAL",
                                                "VERSION_LESS_EQUAL",
                                                "STRLESS_EQUAL",
                                                "STRGREATER_EQUAL",
                                                "VERSION_GREATER_EQUAL"};
  std::vector<std::pair<StringRef, StringRef>> Edits;
  for (size_t I = 1; I + 1 < C.Args.size(); ++I)
    if (is_contained(Operators, C.value(I)))
      editComparison(C, I, Edits);
  // What holds of a part that stays and of one that is HIP's is nobody's
  // condition.
  auto Stays = [&](const CMakeArgument &A) {
    const CMakeName *Row = lookupCMake(operandName(A));
    return Kept.count(A.Text.data()) || (Row && Row->Use == ManualName);
  };
  auto Changes = [&](const CMakeArgument &A) {
    const CMakeName *Row = lookupCMake(operandName(A));
    return !Kept.count(A.Text.data()) && Row && !Row->To.empty();
  };
  if (any_of(C.Args, Stays) && (!Edits.empty() || any_of(C.Args, Changes))) {
    left(C,
         StringRef(C.Args.front().Text.begin(),
                   C.Args.back().Text.end() - C.Args.front().Text.begin()),
         "its parts hold together; ask for HIP in all of them");
    for (const CMakeArgument &A : C.Args)
      if (!Stays(A))
        Kept.insert(A.Text.data());
    return;
  }
  for (auto [Old, New] : Edits)
    Editor.replace(Old, New);
}

/// The line of the first message(FATAL_ERROR) in a branch of the condition
/// \p C or in one that is taken where it does not hold; 0 without one.
unsigned CMakeEditor::stopBehind(const CMakeCommand &C) const {
  if (C.LowerName != "if" && C.LowerName != "elseif")
    return 0;
  unsigned Depth = 0;
  for (const CMakeCommand &Next :
       ArrayRef(Commands).drop_front(&C - Commands.data() + 1)) {
    if (Next.LowerName == "if")
      ++Depth;
    else if (Next.LowerName == "endif" && Depth-- == 0)
      return 0;
    else if (Next.LowerName == "message" && !Depth &&
             (Next.value(0) == "FATAL_ERROR" || Next.value(0) == "SEND_ERROR"))
      return Editor.Text.take_front(Editor.offsetOf(Next.Text)).count('\n') + 1;
  }
  return 0;
}

/// find_library(), find_path() and find_file(): ROCm's files have other names.
void CMakeEditor::editSearch(const CMakeCommand &C) {
  for (const CMakeArgument &A : ArrayRef(C.Args).drop_front(!C.Args.empty())) {
    if (is_contained({"HINTS", "PATHS", "PATH_SUFFIXES", "DOC"}, A.Value))
      return;
    bool IsHeader = (A.Value.starts_with("cu") || A.Value.starts_with("nv") ||
                     A.Value == "nccl.h") &&
                    (A.Value.ends_with(".h") || A.Value.ends_with(".cuh"));
    if (C.LowerName == "find_library" ? isNvccFlag(("-l" + A.Value).str())
                                      : IsHeader)
      leftWhole(C, A, "look for what ROCm has in its place");
  }
}

/// try_compile() and try_run() know the language of a source by its ending.
void CMakeEditor::editTrial(const CMakeCommand &C) {
  for (const CMakeArgument &A : C.Args)
    if (A.Value.ends_with(".cu"))
      leftWhole(C, A, "CMake does not compile such a file as HIP");
}

/// cmake_dependent_option(X "" ON "CMAKE_CUDA_COMPILER;A AND B" OFF): a list of
/// conditions, which if() reads elsewhere.
void CMakeEditor::editDependentOption(const CMakeCommand &C) {
  if (C.Args.size() < 4)
    return;
  SmallVector<StringRef> Words;
  SplitString(C.value(3), Words, "; ()");
  for (StringRef Word : Words)
    if (lookupCMake(Word) || Word.starts_with("CUDAToolkit_"))
      return leftWhole(C, C.Args[3], "write the condition for HIP");
}

} // namespace cu2x::project
