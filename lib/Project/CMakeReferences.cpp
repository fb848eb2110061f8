//===- CMakeReferences.cpp - Names in CMake files ---------------*- C++ -*-===//
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

/// \p Text with the variables that it refers to renamed.
std::string CMakeEditor::renamed(StringRef Text) const {
  std::string Result;
  for (size_t At = 0; At < Text.size();) {
    size_t Open = Text.find("${", At);
    size_t Close = Open == StringRef::npos ? Open : Text.find('}', Open);
    if (Close == StringRef::npos) {
      Result += Text.substr(At);
      break;
    }
    StringRef Name = Text.slice(Open + 2, Close);
    const CMakeName *Row = lookupCMake(Name);
    bool Renames =
        Row && (Row->Use == RenamedName || Row->Use == FlagsVariable ||
                Row->Use == FlagsList || Row->Use == ArchVariable);
    Result += Text.slice(At, Open + 2);
    Result += Renames ? StringRef(Row->To) : Name;
    At = Close;
  }
  return Result;
}

void CMakeEditor::replaceName(const CMakeCommand &C, StringRef Part,
                              StringRef Name, bool Referenced) {
  const CMakeName *Row = lookupCMake(Name);
  if (!Row)
    return;
  // A name that other projects use too may be this project's own.
  switch (Row->Use) {
  case RenamedName:
  case FlagsVariable:
  case FlagsList:
  case ArchVariable:
  case ArchProperty: {
    StringRef Inner = Referenced ? Part.drop_front(2).drop_back() : Part;
    return Editor.replace(Inner, Row->To);
  }
  case LinkVariable:
    if (!Referenced)
      return left(C, Part, "use the target " + Row->To.str());
    need(Row->Package, C.Text);
    return Editor.replace(Part, Row->To);
  case LinkTarget:
    need(Row->Package, C.Text);
    return Editor.replace(Part, Row->To);
  case DroppedProperty:
  case LinkedDeviceCode:
  case ManualName:
    return left(C, Part, Row->Note);
  default:
    return;
  }
}

/// CUDA in conditions about the compiled language.
void CMakeEditor::editGenerators(StringRef Text) {
  static constexpr std::pair<StringLiteral, StringLiteral> Asked[] = {
      {"$<COMPILE_LANGUAGE:", "HIP"},
      {"$<LINK_LANGUAGE:", "HIP"},
      {"$<COMPILE_LANG_AND_ID:", "HIP"},
      {"$<LINK_LANG_AND_ID:", "HIP"}};
  for (auto [Opening, Language] : Asked)
    for (size_t At = Text.find(Opening); At != StringRef::npos;
         At = Text.find(Opening, At + 1)) {
      StringRef List = Text.substr(At + Opening.size());
      List = List.take_until([](char C) { return C == '>'; });
      bool HasCuda = false;
      while (!List.empty()) {
        StringRef Item = List.take_until([](char C) { return C == ','; });
        if (Item == "CUDA") {
          Editor.replace(Item, Language);
          HasCuda = true;
        } else if (HasCuda && Item == "NVIDIA") {
          Editor.replace(Item, "Clang");
        }
        List = List.drop_front(std::min(Item.size() + 1, List.size()));
      }
    }
  for (size_t At = Text.find("$<CUDA_COMPILER_ID:"); At != StringRef::npos;
       At = Text.find("$<CUDA_COMPILER_ID:", At + 1)) {
    Editor.replace(Text.substr(At + 2, 4), "HIP");
    StringRef ID = Text.substr(At + strlen("$<CUDA_COMPILER_ID:"));
    if (ID.starts_with("NVIDIA"))
      Editor.replace(ID.take_front(6), "Clang");
  }
}

/// Whether \p Name is one that only CUDA's parts of CMake give a meaning.
static bool speaksOfCuda(StringRef Name) {
  return Name == "CUDA" || Name == "CUDNN" || Name.starts_with("CUDA_") ||
         Name.starts_with("CMAKE_CUDA_") || Name.starts_with("CUDAToolkit_") ||
         Name.starts_with("CUDNN_") || Name.starts_with("NCCL_");
}

void CMakeEditor::editArgument(const CMakeCommand &C, const CMakeArgument &A) {
  if (A.TheForm == CMakeArgument::Bracket)
    return;
  StringRef Value = A.Value;
  if (A.TheForm == CMakeArgument::Unquoted || !Value.contains('$')) {
    if (lookupCMake(Value))
      return replaceName(C, Value, Value, /*Referenced=*/false);
    if (speaksOfCuda(Value) && !isDefined(Value) &&
        A.TheForm == CMakeArgument::Unquoted)
      return left(C, Value);
    if (Value.starts_with("CUDA::"))
      return left(C, Value);
  }
  editGenerators(Value);
  for (size_t At = 0; At < Value.size();) {
    // A target inside of a generator expression or a list.
    if (Value.substr(At).starts_with("CUDA::")) {
      StringRef Name = Value.substr(At).take_while(
          [](char Byte) { return isWordByte(Byte) || Byte == ':'; });
      if (lookupCMake(Name))
        replaceName(C, Name, Name, /*Referenced=*/false);
      else
        left(C, Name);
      At += Name.size();
      continue;
    }
    if (!Value.substr(At).starts_with("${")) {
      ++At;
      continue;
    }
    StringRef Whole = Value.substr(At);
    size_t Close = Whole.find('}');
    if (Close == StringRef::npos)
      break;
    Whole = Whole.take_front(Close + 1);
    StringRef Name = referenced(Whole);
    if (lookupCMake(Name))
      replaceName(C, Whole, Name, /*Referenced=*/true);
    else if (speaksOfCuda(Name) && !isDefined(Name))
      left(C, Whole);
    // Names may be built from names.
    At += Name.contains('$') ? 2 : Whole.size();
  }
  for (StringRef Tool : {"/usr/local/cuda", "nvidia-smi"})
    if (size_t At = Value.find(Tool); At != StringRef::npos)
      left(C, Value.substr(At, Tool.size()));
  if (isNvcc(Value))
    left(C, Value);
}

void CMakeEditor::editNames(const CMakeCommand &C) {
  if (Done.count(&C))
    return;
  for (const CMakeArgument &A : C.Args)
    if (!Editor.isEdited(A.Text))
      editArgument(C, A);
}

} // namespace cu2x::project
