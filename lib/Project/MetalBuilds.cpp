//===- MetalBuilds.cpp - Build files and a port for Metal -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A port is built by the CMakeLists.txt that comes with it, so that no build
/// file for CUDA is edited. Which of them speak of CUDA is what the editors for
/// HIP find: where they would edit or report something, Metal has a word to
/// say.
///
//===----------------------------------------------------------------------===//

#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

struct Advice {
  BuildKind Kind;
  StringLiteral Text;
};

constexpr Advice Advices[] = {
    {BuildKind::CMake, "the port is built by its own CMakeLists.txt, in which "
                       "cu2x_add_metal adds the kernels"},
    {BuildKind::Make, "the port is built by its own CMakeLists.txt"},
    {BuildKind::Python,
     "see the files *_mps.py and *_mps.mm of the port; the second is a source "
     "of a CppExtension, linked with -framework Metal -framework Foundation"},
    {BuildKind::Requirements, "PyTorch's wheels for macOS have Metal, and none "
                              "of CUDA's packages"},
    {BuildKind::Toml, "PyTorch's wheels for macOS have Metal; the port is "
                      "built by its own CMakeLists.txt"},
    {BuildKind::Shell, "on a Mac: xcode-select --install, then cmake -S . -B "
                       "build && cmake --build build"},
    {BuildKind::Yaml, "in CI: runs-on: macos-15, then cmake -S . -B build && "
                      "cmake --build build"},
};

/// Whether the line \p Offset is in is about a container.
bool isAboutContainer(StringRef Text, unsigned Offset) {
  size_t Begin = Text.rfind('\n', Offset);
  StringRef Line = Text.substr(Begin == StringRef::npos ? 0 : Begin + 1)
                       .take_until([](char C) { return C == '\n'; });
  for (StringRef Word : {"docker", "podman", "singularity", "apptainer",
                         "image:", "container:", "--gpus"})
    if (Line.contains(Word))
      return true;
  return false;
}

/// Whether \p Text makes or asks for images of several architectures.
bool namesPlatforms(StringRef Text) {
  for (StringRef Word : {"buildx", "--platform", "platforms:", "platform:",
                         "TARGETARCH", "linux/arm64"})
    if (Text.contains(Word))
      return true;
  return false;
}

/// What to do in place of a container that \p Text is about; empty for what the
/// finding says anyway.
StringRef containerAdvice(StringRef Text) {
  return namesPlatforms(Text)
             ? "an image for linux/arm64 runs on a Mac and has no way to "
               "Metal, "
               "either: keep it for Linux, leave the Mac out of --platform, "
               "and build there with cmake -S . -B build && cmake --build build"
             : "";
}

} // namespace

void reportForMetal(BuildKind Kind, BuildEditor &Editor) {
  if (Kind == BuildKind::PythonProgram)
    return Editor.Text.contains("torch") ? reportTorchDevices(Editor) : void();
  BuildContext ForHIP = Editor.Context;
  ForHIP.Options.ForMetal = false;
  BuildTranslation HIP =
      translateBuildFile(Kind, Editor.Path, Editor.Text, ForHIP);
  std::set<unsigned> Places;
  for (const Edit &E : HIP.Edits.sorted())
    Places.insert(E.Offset);
  for (const diag::Finding &F : HIP.Findings)
    Places.insert(F.Offset);
  if (Kind == BuildKind::Python && Editor.Text.contains("CUDAExtension"))
    Places = {static_cast<unsigned>(Editor.Text.find("CUDAExtension"))};
  bool IsContainer = Kind == BuildKind::Dockerfile ||
                     Kind == BuildKind::Devcontainer ||
                     StringRef(Editor.Text).contains("\nservices:") ||
                     StringRef(Editor.Text).starts_with("services:");
  auto LineAt = [&](unsigned Offset) {
    while (Offset < Editor.Text.size() && isSpace(Editor.Text[Offset]))
      ++Offset; // an edit may begin with the line end in front
    size_t Begin = Editor.Text.rfind('\n', Offset);
    return Editor.Text.substr(Begin == StringRef::npos ? 0 : Begin + 1)
        .take_until([](char C) { return C == '\n'; })
        .trim();
  };
  // One finding for each reason: the file stays as it is, or it is left out.
  bool SaidContainer = false, SaidBuild = false;
  for (unsigned Place : Places) {
    bool About = IsContainer || isAboutContainer(Editor.Text, Place);
    bool &Said = About ? SaidContainer : SaidBuild;
    if (Said || LineAt(Place).empty())
      continue;
    Said = true;
    if (About) {
      Editor.container(LineAt(Place), containerAdvice(Editor.Text));
      continue;
    }
    const Advice *Row =
        find_if(Advices, [&](const Advice &A) { return A.Kind == Kind; });
    Editor.left(LineAt(Place), Row == std::end(Advices) ? "" : Row->Text);
  }
  if (auto Lost = Editor.Context.Lost.find(Editor.Path.str());
      Lost != Editor.Context.Lost.end())
    for (auto [Begin, Length] : Lost->second)
      Editor.left(Editor.Text.substr(Begin, Length),
                  Kind == BuildKind::Make
                      ? "the port is made without it; migrate with what 'make "
                        "-n' prints, by --build-log, which says what sources "
                        "it is for"
                      : "the port is made without it; migrate with a "
                        "compilation database, which says what sources it is "
                        "for");
  if (Kind == BuildKind::Python)
    reportTorchDevices(Editor);
}

} // namespace cu2x::project
