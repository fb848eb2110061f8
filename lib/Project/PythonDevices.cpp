//===- PythonDevices.cpp - Devices in programs of PyTorch -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PythonText.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

/// `cuda` and `cuda:0`.
static bool isDevice(StringRef Value) {
  return Value.consume_front("cuda") &&
         (Value.empty() || (Value.consume_front(":") && !Value.empty() &&
                            all_of(Value, isDigit)));
}

static void reportName(BuildEditor &Editor, PythonName Name) {
  // The longest name that has a row, with or without more attributes.
  for (StringRef Part = Name; Part.contains('.');
       Part = Part.take_front(Part.rfind('.')))
    if (const BuildWord *Row = lookupWord(Part, TorchFunction))
      return Editor.torchDevice(Part, Row->To, Row->Note);
  if (Name.starts_with("torch.cuda."))
    return Editor.torchDevice(Name, "", "torch.mps has no such function");
  StringRef Behind =
      Editor.Text.substr(Editor.offsetOf(Name) + Name.size()).ltrim();
  if (Name.ends_with(".is_cuda"))
    return Editor.torchDevice(Name.take_back(strlen("is_cuda")), "is_mps");
  if (!Name.ends_with(".cuda") || !Behind.starts_with("("))
    return;
  StringRef Method = Name.take_back(strlen("cuda"));
  if (Behind.starts_with("()"))
    Method = StringRef(Method.data(), Behind.data() + 2 - Method.data());
  Editor.torchDevice(Method, Method.ends_with("()") ? "to('mps')" : "",
                     "write .to('mps', ...)");
}

void reportTorchDevices(BuildEditor &Editor) {
  PythonText Python = readPython(Editor.Text);
  for (const PythonLiteral &L : Python.Literals) {
    if (isDevice(L.Value))
      Editor.torchDevice(L.Value, "mps");
    else if (L.Value == "nccl" && L.Callee.ends_with("init_process_group"))
      Editor.torchDevice(L.Value, "gloo");
  }
  for (PythonName Name : Python.Names)
    reportName(Editor, Name);
}

} // namespace cu2x::project
