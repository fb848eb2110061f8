//===- Requirements.cpp - Packages of Python --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flags.h"
#include "ShellText.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

/// The begin of addresses of PyTorch's wheels for a release of CUDA.
static constexpr StringLiteral CudaWheels = "download.pytorch.org/whl/cu";

void leaveRelease(BuildEditor &Editor, StringRef Requirement) {
  StringRef Name = Requirement.take_while(isWordByte);
  if (Requirement.substr(Name.size()).starts_with("==") &&
      !Requirement.contains("+cu") &&
      (Name == "torch" || Name == "torchvision" || Name == "torchaudio"))
    Editor.left(Requirement, "see whether the index for ROCm has this release");
}

/// Whether \p Release, `cu118`, is one of CUDA, also with more behind it, and
/// no begin of one that is put together.
static bool isWholeRelease(StringRef Release) {
  if (!Release.consume_front("cu"))
    return false;
  StringRef Digits = Release.take_while(isDigit);
  Release = Release.drop_front(Digits.size());
  bool IsWhole = Digits.size() == 3 ||
                 (Digits.size() == 2 && Digits.front() >= '7'); // before 10.0
  return IsWhole && (Release.empty() || Release.starts_with("_"));
}

void editWheelIndex(BuildEditor &Editor, StringRef Part) {
  constexpr StringLiteral Indices[] = {
      CudaWheels, "download.pytorch.org/whl/nightly/cu",
      "download.pytorch.org/whl/test/cu", "pytorch-wheels/cu"};
  for (StringRef Index : Indices)
    for (size_t At = Part.find(Index); At != StringRef::npos;
         At = Part.find(Index, At + 1)) {
      StringRef Release = Part.substr(At + Index.size() - 2);
      Release = Release.take_while(isWordByte);
      StringRef Address = Part.substr(At).take_until(
          [](char C) { return isSpace(C) || StringRef("\"';)").contains(C); });
      // One wheel: its name says the release again. What others copy may lack
      // those for ROCm.
      if (Address.contains(".whl") || !isWholeRelease(Release) ||
          !Index.starts_with("download.")) {
        Editor.left(Address, "ROCm's wheels are below "
                             "download.pytorch.org/whl/rocm" +
                                 Editor.Context.Options.RocmVersion);
        continue;
      }
      Editor.replace(Release, "rocm" + Editor.Context.Options.RocmVersion);
    }
}

void editRequirements(BuildEditor &Editor) {
  bool HasIndex = Editor.Text.contains(CudaWheels);
  for (const ShellLine &Each : shellLines(Editor.Text, ShellLines::Script)) {
    StringRef Line = Each.whole(), Requirement = Line.trim();
    if (Requirement.starts_with("#"))
      continue;
    if (Requirement.starts_with("-"))
      editShellText(Editor, Line);
    else if (Requirement.contains("://"))
      editWheelIndex(Editor, Line);
    else {
      Requirement = Requirement.take_until(
          [](char C) { return isSpace(C) || C == ';' || C == '#'; });
      editRequirement(Editor, Requirement);
      if (HasIndex)
        leaveRelease(Editor, Requirement);
    }
  }
}

} // namespace cu2x::project
