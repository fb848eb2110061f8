//===- Words.cpp - Words of scripts and containers --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Words.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace llvm;

namespace cu2x::project {
namespace {

#define GET_BuildWords_IMPL
#include "cu2x/Project/BuildWords.inc"

/// Puts the row's text in the place of \p Part.
void apply(BuildEditor &Editor, StringRef Part, const BuildWord &Row) {
  switch (Row.Fate) {
  case ReplacedWord:
  case DropInWord:
    return Editor.replace(Part, Row.To);
  case ReportedWord:
    Editor.lost(Part, "became '" + Row.To.str() + "'", Row.Note);
    return Editor.replace(Part, Row.To);
  case KeptWord:
    return Editor.left(Part, Row.Note);
  }
}

} // namespace

const BuildWord *lookupWord(StringRef Name, WordUse Use) {
  static const auto Rows = [] {
    StringMap<std::vector<const BuildWord *>> Result;
    for (const BuildWord &Row : BuildWords)
      Result[Row.Name].push_back(&Row);
    return Result;
  }();
  auto Found = Rows.find(Name);
  if (Found != Rows.end())
    for (const BuildWord *Row : Found->second)
      if (Row->Use == Use)
        return Row;
  return nullptr;
}

void editVariables(BuildEditor &Editor, StringRef Part) {
  for (size_t At = 0; At < Part.size();) {
    StringRef Name = Part.substr(At).take_while(isWordByte);
    if (Name.empty()) {
      ++At;
      continue;
    }
    At += Name.size();
    const BuildWord *Row = lookupWord(Name, Variable);
    if (!Row || Editor.isEdited(Name))
      continue;
    // A list of GPUs that the caller named can take the place of NVIDIA's.
    const auto &Archs = Editor.Context.Options.OffloadArchs;
    StringRef Value = Part.substr(At);
    if (Name == "TORCH_CUDA_ARCH_LIST" && !Archs.empty() &&
        Value.consume_front("=")) {
      StringRef Old = Value.starts_with("\"")
                          ? Value.take_front(Value.find('"', 1) + 1)
                          : Value.take_until(isSpace);
      Editor.architectures(Old, "which became '" + join(Archs, ";") + "'");
      Editor.replace(Name, "PYTORCH_ROCM_ARCH");
      Editor.replace(Old, "\"" + join(Archs, ";") + "\"");
      At += Old.size() + 1;
      continue;
    }
    apply(Editor, Name, *Row);
    // ROCm has neither lib64 nor stubs.
    StringRef Behind = Part.substr(At);
    Behind.consume_front("}");
    if (Row->To == "ROCM_PATH")
      for (StringRef Library : {"/lib64/stubs", "/lib64"})
        if (Behind.starts_with(Library)) {
          Editor.replace(Behind.take_front(Library.size()), "/lib");
          break;
        }
  }
}

void editRequirement(BuildEditor &Editor, StringRef Part) {
  StringRef Name = Part.take_while(
      [](char C) { return isWordByte(C) || C == '-' || C == '.'; });
  // `name=1.2` of conda and `name>=1.2` of pip; `channel::name`.
  if (Part.substr(Name.size()).starts_with("::"))
    return editRequirement(Editor, Part.substr(Name.size() + 2));
  const BuildWord *Row = lookupWord(Name, PythonPackage);
  StringRef Release = Name.substr(Name.rfind('-') + 1);
  if (!Row && Name.starts_with("nvidia-") && Release.consume_front("cu") &&
      !Release.empty() && isDigit(Release[0]))
    Row = lookupWord("nvidia-*-cu*", PythonPackage);
  if (Row) {
    if (Row->Fate == ReplacedWord)
      return Editor.replace(Part, Row->To); // versions are others
    return apply(Editor, Name, *Row);
  }
  // torch==2.4.0+cu121
  if (size_t At = Part.find("+cu");
      At != StringRef::npos && At + 3 < Part.size() && isDigit(Part[At + 3])) {
    StringRef Local = Part.substr(At).take_while(
        [](char C) { return isWordByte(C) || C == '+'; });
    Editor.left(Local, "the wheels for ROCm have local versions such as "
                       "+rocm6.3");
  }
}

void editImage(BuildEditor &Editor, StringRef Part) {
  StringRef Name = Part.trim("\"'");
  size_t Slash = Name.rfind('/');
  size_t Colon = Name.find(':', Slash == StringRef::npos ? 0 : Slash);
  StringRef Repository = Name.take_front(Colon);
  StringRef Tag = Name.drop_front(Repository.size());
  Repository.consume_front("docker.io/");
  const BuildWord *Row = lookupWord(Repository, Image);
  if (!Row) {
    if (Repository.starts_with("nvcr.io/") || Repository.starts_with("nvidia/"))
      Editor.left(Name, "ROCm has no such image");
    return;
  }
  if (Row->Fate == KeptWord)
    return Tag.contains("rocm") ? void() : Editor.left(Name, Row->Note);
  std::string To = Row->To.str();
  if (size_t At = To.find(":{tag}"); At != std::string::npos) {
    size_t Cuda = Tag.find("cuda");
    if (Cuda == StringRef::npos)
      return;
    To.replace(At, strlen(":{tag}"),
               (Tag.take_front(Cuda) + "rocm" + Tag.substr(Cuda + 4)).str());
  }
  if (size_t At = To.find("{ubuntu}"); At != std::string::npos) {
    StringRef Release = Tag.contains("ubuntu24")   ? "24.04"
                        : Tag.contains("ubuntu22") ? "22.04"
                        : Tag.contains("ubuntu20") ? "22.04"
                                                   : "";
    if (Release.empty() && (Tag.contains("rockylinux8") ||
                            Tag.contains("ubi8") || Tag.contains("centos8")))
      To = "rocm/dev-almalinux-8:{rocm}";
    else if (Release.empty())
      return Editor.left(Name,
                         "rocm/dev-ubuntu-22.04 and rocm/dev-ubuntu-24.04 "
                         "are what comes closest");
    else
      To.replace(At, strlen("{ubuntu}"), Release.str());
    // Images for development have the libraries.
    if (Tag.contains("devel") || Tag.contains("cudnn"))
      To += "-complete";
  }
  if (size_t At = To.find("{rocm}"); At != std::string::npos)
    To.replace(At, strlen("{rocm}"), Editor.Context.Options.RocmVersion);
  if (Row->Fate == ReportedWord)
    Editor.lost(Name, "became '" + To + "'", Row->Note);
  Editor.replace(Name, To);
}

std::vector<std::string> containerFlags(ContainerStyle Style) {
  switch (Style) {
  case ContainerStyle::Devices:
    return {"--device=/dev/kfd", "--device=/dev/dri",
            "--security-opt=seccomp=unconfined", "--group-add=video"};
  case ContainerStyle::CDI:
    return {"--device=amd.com/gpu=all"};
  case ContainerStyle::Keep:
    break;
  }
  return {};
}

} // namespace cu2x::project
