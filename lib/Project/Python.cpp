//===- Python.cpp - setup.py for HIP ----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// PyTorch builds a CUDAExtension on ROCm as well; what stands in its way are
/// flags of nvcc, libraries and folders, all of them in literals. Nothing else
/// of Python is known.
///
//===----------------------------------------------------------------------===//

#include "Flags.h"
#include "PythonText.h"
#include "Words.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {
namespace {

class PythonEditor {
public:
  explicit PythonEditor(BuildEditor &Editor) : Editor(Editor) {}

  void run() {
    // Who asks for HIP has flags for both.
    for (StringRef Ported :
         {"torch.version.hip", "ROCM_HOME", "IS_HIP_EXTENSION"})
      if (Editor.Text.contains(Ported))
        return;
    PythonText Python = readPython(Editor.Text);
    Literals = std::move(Python.Literals);
    std::vector<FlagWord> Words;
    for (const PythonLiteral &L : Literals)
      Words.push_back({L.Value, /*ForNvcc=*/false});
    FlagStyle Style;
    Style.Replace = [&](StringRef Old, ArrayRef<std::string> New) {
      replace(Old, New);
    };
    editFlags(Editor, Words, Style);
    for (const PythonLiteral &L : Literals) {
      if (Editor.isEdited(L.Whole))
        continue;
      if (L.OfLibraries)
        editLibrary(Editor, L.Value, [&] { replace(L.Value, {}); });
      // os.environ["CUDA_HOME"], os.getenv("CUDA_HOME")
      if (L.Callee.ends_with("environ") || L.Callee.ends_with("environ.get") ||
          L.Callee.ends_with("getenv"))
        editVariables(Editor, L.Value);
      editWheelIndex(Editor, L.Value);
      editToolkitPaths(Editor, L.Value);
      // The key of extra_compile_args is the same on ROCm.
      if (L.Value != "nvcc")
        Editor.reportMentions(L.Value);
    }
    // Checks for None are findings of their own, CU2X9005.
    for (PythonName Name : Python.Names)
      if ((Name == "CUDA_HOME" || Name.ends_with(".CUDA_HOME")) &&
          !isTestOrImport(Name))
        Editor.left(Name, "it is None on ROCm; torch.utils.cpp_extension has "
                          "ROCM_HOME");
  }

private:
  /// Whether the line of \p Name only imports it or asks whether there is one.
  bool isTestOrImport(StringRef Name) const {
    size_t Begin = Editor.Text.rfind('\n', Editor.offsetOf(Name)) + 1;
    StringRef Line =
        Editor.Text.substr(Begin).take_until([](char C) { return C == '\n'; });
    StringRef Behind = Editor.Text.substr(Editor.offsetOf(Name) + Name.size());
    StringRef Start = Line.ltrim();
    return Start.starts_with("from ") || Start.starts_with("import ") ||
           Behind.ltrim().starts_with("is ") ||
           Behind.ltrim().starts_with("!=") || Behind.ltrim().starts_with("==");
  }

  void replace(StringRef Old, ArrayRef<std::string> New) {
    const PythonLiteral *Found = nullptr;
    for (const PythonLiteral &L : Literals)
      if (L.Value.data() == Old.data())
        Found = &L;
    if (!Found)
      return;
    if (New.size() == 1)
      return Editor.replace(Old, New[0]);
    if (!Found->InList)
      return Editor.left(Old, New.empty() ? "hipcc has no such flag"
                                          : "hipcc needs several flags for it");
    std::string Quote(1, Found->Whole[0]);
    if (!New.empty())
      return Editor.replace(Found->Whole,
                            Quote + join(New, Quote + ", " + Quote) + Quote);
    // With the comma behind it, or the one before the last.
    StringRef Behind =
        Editor.Text.substr(Editor.offsetOf(Found->Whole) + Found->Whole.size());
    size_t Space = Behind.take_while(isSpace).size();
    if (Behind.substr(Space).starts_with(",")) {
      size_t More = Behind.substr(Space + 1)
                        .take_while([](char C) { return C == ' '; })
                        .size();
      return Editor.replace(
          Editor.Text.substr(Editor.offsetOf(Found->Whole),
                             Found->Whole.size() + Space + 1 + More),
          "");
    }
    StringRef Before = Editor.Text.take_front(Editor.offsetOf(Found->Whole));
    StringRef Kept = Before.rtrim();
    // The element in front may be gone, and its comma with it.
    if (Kept.ends_with(",") && !Editor.isEdited(Kept.take_back()))
      return Editor.replace(
          Editor.Text.slice(Kept.size() - 1,
                            Before.size() + Found->Whole.size()),
          "");
    Editor.replace(Found->Whole, "");
  }

  BuildEditor &Editor;
  std::vector<PythonLiteral> Literals;
};

} // namespace

void editPython(BuildEditor &Editor) { PythonEditor(Editor).run(); }

} // namespace cu2x::project
