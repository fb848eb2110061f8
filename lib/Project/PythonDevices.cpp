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
#include <map>

using namespace llvm;

namespace cu2x::project {

/// Among the names that the project defines; no other one looks like it.
static constexpr StringLiteral OwnCudaMethod = "def cuda";

/// `cuda` and `cuda:0`.
static bool isDevice(StringRef Value) {
  return Value.consume_front("cuda") &&
         (Value.empty() || (Value.consume_front(":") && !Value.empty() &&
                            all_of(Value, isDigit)));
}

namespace {

/// Reports the devices and functions of one file.
class DeviceReporter {
public:
  explicit DeviceReporter(BuildEditor &Editor)
      : Editor(Editor), Python(readPython(Editor.Text)) {}

  void run();

private:
  void readImports();
  void readImport(StringRef Statement);
  void addAlias(StringRef Item, StringRef Module);
  void reportLiteral(const PythonLiteral &L);
  void reportName(PythonName Name);
  void reportMethod(PythonName Name);

  BuildEditor &Editor;
  PythonText Python;
  /// What names that imports bring in stand for: `th` for `torch`.
  std::map<StringRef, std::string> Aliases;
};

/// One item of an import from \p Module: `cuda`, `cuda as c`, `torch.cuda as
/// c`.
void DeviceReporter::addAlias(StringRef Item, StringRef Module) {
  auto [Name, As] = Item.trim().split(" as ");
  Name = Name.trim();
  As = As.trim();
  std::string Full = (Module.empty() ? Name : Module + "." + Name).str();
  if (As.empty() && Module.empty())
    return; // stands under its own name
  if (StringRef(Full).starts_with("torch"))
    Aliases[As.empty() ? Name : As] = Full;
}

void DeviceReporter::readImport(StringRef Statement) {
  StringRef Module;
  if (Statement.consume_front("from ")) {
    size_t At = Statement.find(" import");
    if (At == StringRef::npos)
      return;
    Module = Statement.take_front(At).trim();
    Statement = Statement.substr(At + strlen(" import"));
  } else if (!Statement.consume_front("import ")) {
    return;
  }
  Statement = Statement.ltrim();
  // The list may go on over several lines in parentheses.
  if (Statement.consume_front("("))
    Statement = Statement.take_until([](char C) { return C == ')'; });
  else
    Statement = Statement.take_until(
        [](char C) { return C == '\n' || C == '#' || C == ';'; });
  SmallVector<StringRef> Items;
  Statement.split(Items, ',', -1, /*KeepEmpty=*/false);
  for (StringRef Item : Items)
    addAlias(Item, Module);
}

void DeviceReporter::readImports() {
  for (PythonName Name : Python.Names) {
    if (Name != "from" && Name != "import")
      continue;
    size_t At = Editor.offsetOf(Name);
    StringRef Line = Editor.Text.take_front(At).rtrim(" \t");
    if (Line.empty() || Line.ends_with("\n") || Line.ends_with(";"))
      readImport(Editor.Text.substr(At));
  }
}

/// Whether a function \p Callee takes names of files.
static bool takesPath(StringRef Callee) {
  static constexpr StringLiteral Names[] = {
      "join",   "joinpath", "Path",   "PurePath", "glob",     "iglob", "rglob",
      "exists", "isdir",    "isfile", "listdir",  "makedirs", "open"};
  return is_contained(Names, Callee.substr(Callee.rfind('.') + 1)) &&
         (Callee.contains('.') || Callee != "join");
}

/// Whether a list for \p Owner has libraries, files or words about a package:
/// `cuda` is the driver there.
static bool isForSetup(StringRef Owner) {
  static constexpr StringLiteral Names[] = {
      "libraries",     "library_dirs",    "runtime_library_dirs",
      "include_dirs",  "extra_link_args", "extra_ldflags",
      "extra_objects", "sources",         "define_macros",
      "packages",      "package_data",    "extras_require",
      "keywords",      "classifiers"};
  return is_contained(Names, Owner.trim("\"'"));
}

void DeviceReporter::reportLiteral(const PythonLiteral &L) {
  StringRef Value = L.Value;
  if (takesPath(L.Callee) || any_of(L.Owners, isForSetup))
    return;
  if (Value == "nccl" && L.Callee.ends_with("init_process_group"))
    return Editor.torchDevice(Value, "gloo");
  // A type of tensors, 'torch.cuda.FloatTensor'.
  if (Value.starts_with("torch.cuda."))
    return Editor.torchDevice(Value, "",
                              "give tensors device='mps', or call "
                              "torch.set_default_device('mps')");
  bool IsPart = L.Joined || L.Behind == '+' || L.Behind == '%' ||
                L.Behind == '.' || L.Before == '+' || L.isFormatted();
  if (!IsPart && isDevice(Value))
    return Editor.torchDevice(Value, "mps");
  // 'cuda:' + number, f'cuda:{number}', 'cuda' ':0'
  if (Value.starts_with("cuda:") || (IsPart && Value == "cuda"))
    Editor.torchDevice(Value, "", "a Mac has one GPU, the device 'mps'");
}

void DeviceReporter::reportName(PythonName Name) {
  // As the module calls it.
  auto Alias = Aliases.find(Name.split('.').first);
  std::string Full = Name.str();
  bool IsModule = Alias != Aliases.end() && Alias->second == "torch";
  bool IsAlias = Alias != Aliases.end() && !IsModule;
  if (Alias != Aliases.end())
    Full = Alias->second + Name.substr(Alias->first.size()).str();
  // The longest name that has a row, with or without more attributes.
  for (StringRef Part = Full; Part.contains('.');
       Part = Part.take_front(Part.rfind('.'))) {
    const BuildWord *Row = lookupWord(Part, TorchFunction);
    if (!Row)
      continue;
    size_t Rest = Full.size() - Part.size();
    // More than what was imported: the name would have to be another one.
    if (IsAlias && Rest >= Name.size())
      return;
    StringRef Old = Name.drop_back(Rest);
    if (Row->To.empty())
      return Editor.torchDevice(Old, "", Row->Note);
    std::string New = Row->To.str();
    if (IsModule)
      New.replace(0, strlen("torch"), Alias->first.str());
    // The import would have to change as well.
    return IsAlias ? Editor.torchDevice(Old, "", "import and write " + New)
                   : Editor.torchDevice(Old, New);
  }
  if (StringRef(Full).starts_with("torch.cuda."))
    return Editor.torchDevice(Name, "", "torch.mps has no such function");
  reportMethod(Name);
}

void DeviceReporter::reportMethod(PythonName Name) {
  StringRef Behind =
      Editor.Text.substr(Editor.offsetOf(Name) + Name.size()).ltrim();
  if (Name.ends_with(".is_cuda"))
    return Editor.torchDevice(Name.take_back(strlen("is_cuda")), "is_mps");
  if (!Name.ends_with(".cuda") || !Behind.starts_with("("))
    return;
  StringRef Method = Name.take_back(strlen("cuda"));
  if (Editor.Context.Defined.count(OwnCudaMethod.str()))
    return Editor.torchDevice(
        Method, "",
        "the project has classes with a method of this name; "
        "for tensors and modules write .to('mps')");
  if (Behind.starts_with("()"))
    Method = StringRef(Method.data(), Behind.data() + 2 - Method.data());
  Editor.torchDevice(Method, Method.ends_with("()") ? "to('mps')" : "",
                     "write .to('mps', ...)");
}

void DeviceReporter::run() {
  readImports();
  for (const PythonLiteral &L : Python.Literals)
    reportLiteral(L);
  for (PythonName Name : Python.Names)
    reportName(Name);
}

} // namespace

void reportTorchDevices(BuildEditor &Editor) { DeviceReporter(Editor).run(); }

void collectPythonNames(StringRef Text, BuildContext &Context) {
  for (size_t At = Text.find("def cuda"); At != StringRef::npos;
       At = Text.find("def cuda", At + 1))
    if (Text.substr(At + strlen("def cuda")).ltrim().starts_with("("))
      Context.Defined.insert(OwnCudaMethod.str());
}

} // namespace cu2x::project
