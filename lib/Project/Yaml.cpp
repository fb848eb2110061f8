//===- Yaml.cpp - Compose files, CI and environments ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// LLVM's parser says where each value stands; the edits are made in the text.
/// What a key means is known by its name and by the keys around it.
///
//===----------------------------------------------------------------------===//

#include "CMakeRows.h"
#include "Flags.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

using namespace llvm;

namespace cu2x::project {
namespace {

/// Whether the keys below \p Key are variables of the environment.
bool isEnvironment(StringRef Key) {
  return Key == "environment" || Key == "env" || Key == "variables";
}

class YamlEditor {
public:
  explicit YamlEditor(BuildEditor &Editor) : Editor(Editor) {}
  void run();

private:
  /// Returns whether nothing is left of the value.
  bool visit(yaml::Node *N);
  bool visitMapping(yaml::MappingNode &M);
  bool visitSequence(yaml::SequenceNode &S);
  bool visitScalar(StringRef Raw);
  void giveDevices(StringRef FirstKey);

  StringRef key(size_t FromEnd = 0) const {
    return FromEnd < Path.size() ? StringRef(Path[Path.size() - 1 - FromEnd])
                                 : StringRef();
  }
  bool isService() const { return Path.size() == 2 && Path[0] == "services"; }
  bool inReservation() const {
    return Path.size() > 3 && Path[0] == "services" &&
           is_contained(Path, "reservations");
  }
  /// The lines of the key or item at \p Begin.
  StringRef blockAt(StringRef Begin) const;

  BuildEditor &Editor;
  std::vector<std::string> Path; // keys from the top
  bool WantsDevices = false;     // of the service that is visited
  bool Failed = false;
};

StringRef YamlEditor::blockAt(StringRef Begin) const {
  unsigned From = Editor.offsetOf(Begin);
  size_t Line = Editor.Text.rfind('\n', From);
  Line = Line == StringRef::npos || From == 0 ? 0 : Line + 1;
  if (From != 0 && Line > From)
    Line = From;
  size_t Indent = From - Line;
  size_t End = Editor.Text.find('\n', From);
  while (End != StringRef::npos) {
    StringRef Next = Editor.Text.substr(End + 1);
    size_t Depth = Next.take_while([](char C) { return C == ' '; }).size();
    StringRef Content = Next.drop_front(Depth);
    bool IsBelow = Depth > Indent && !Content.empty() && Content[0] != '\n';
    bool IsItem =
        Depth == Indent && Content.starts_with("- ") && !Begin.starts_with("-");
    if (!IsBelow && !IsItem)
      break;
    End = Editor.Text.find('\n', End + 1);
  }
  return Editor.Text.slice(Line, End == StringRef::npos ? Editor.Text.size()
                                                        : End + 1);
}

void YamlEditor::giveDevices(StringRef FirstKey) {
  std::string Indent = "\n" + Editor.indentation(FirstKey).str();
  std::string New;
  if (Editor.Context.Options.Containers == ContainerStyle::CDI)
    New = "devices:" + Indent + "  - amd.com/gpu=all" + Indent;
  else
    New = "devices:" + Indent + "  - /dev/kfd" + Indent + "  - /dev/dri" +
          Indent + "group_add:" + Indent + "  - video" + Indent +
          "security_opt:" + Indent + "  - seccomp:unconfined" + Indent;
  Editor.insertBefore(FirstKey, New);
}

bool YamlEditor::visitScalar(StringRef Raw) {
  Raw = Raw.rtrim(" "); // the parser reads on to a comment
  StringRef Bare = Raw.trim("\"'");
  bool InService = Path.size() > 2 && Path[0] == "services";
  if (InService && Path.size() == 3 &&
      Editor.Context.Options.Containers != ContainerStyle::Keep &&
      ((key() == "runtime" && Bare == "nvidia") || key() == "gpus")) {
    WantsDevices = true;
    return true;
  }
  // Kubernetes.
  if (key() == "runtimeClassName" && Bare == "nvidia")
    return true;
  if (Bare == "nvidia.com/gpu") {
    Editor.replace(Bare, "amd.com/gpu");
    return false;
  }
  if (inReservation() && key() == "driver" && Bare == "nvidia")
    WantsDevices = true;
  if (key() == "image" || key() == "container" || isCudaImage(Bare)) {
    editImage(Editor, Bare);
    return false;
  }
  // Of a job's container or a service in GitHub's CI.
  if (key() == "options" && (key(1) == "container" || key(2) == "services")) {
    editContainerOptions(Editor, splitWords(Bare));
    Editor.reportMentions(Bare);
    return false;
  }
  // All GPUs are given.
  if (inReservation() &&
      Editor.Context.Options.Containers != ContainerStyle::Keep &&
      (key() == "device_ids" || (key() == "count" && Bare != "all")))
    Editor.lost(Bare, "",
                "all GPUs are given; name /dev/dri/renderD* to give "
                "some");
  if (key() == "channels" && Bare == "nvidia") {
    Editor.left(Bare, "the channel has nothing for ROCm; remove it");
    return false;
  }
  if (key() == "uses") {
    if (Bare.starts_with("Jimver/cuda-toolkit"))
      Editor.left(Bare, "run the job in an image of rocm/dev-ubuntu-22.04");
    return false;
  }
  if (key() == "dependencies" || key() == "pip") {
    if (Bare.starts_with("-"))
      editShellText(Editor, Bare); // an option of pip
    else
      editRequirement(Editor, Bare);
    return false;
  }
  bool IsEnvironment = isEnvironment(key()) || isEnvironment(key(1));
  if (InService && IsEnvironment && Bare.starts_with("NVIDIA_"))
    return true;
  if (IsEnvironment) {
    editVariables(Editor, Raw);
    editCMakeDefinitions(Editor, Bare, /*Quote=*/0);
    if (key().contains("NVCC"))
      editFlagText(Editor, Bare, Editor.archFlags());
  }
  bool IsScript = StringSwitch<bool>(key())
                      .Cases({"run", "script", "command", "entrypoint"}, true)
                      .Cases({"before_script", "after_script", "bash"}, true)
                      .Default(false);
  bool IsQuoted = Raw.size() > 1 && Raw.front() == Raw.back() &&
                  (Raw.front() == '"' || Raw.front() == '\'');
  if (IsScript)
    IsQuoted ? editShellText(Editor, Raw.drop_front().drop_back(), Raw.front())
             : editShellText(Editor, Raw);
  else {
    editToolkitPaths(Editor, Raw);
    Editor.reportMentions(Raw);
  }
  return false;
}

bool YamlEditor::visitMapping(yaml::MappingNode &M) {
  // `{a: b}` has no lines of its own.
  bool Block = *M.getSourceRange().Start.getPointer() != '{';
  StringRef FirstKey;
  SmallVector<StringRef> Gone;
  size_t Count = 0;
  bool HasDevices = false, IsService = isService();
  if (IsService)
    WantsDevices = false;
  for (yaml::KeyValueNode &Pair : M) {
    auto *Key = dyn_cast_or_null<yaml::ScalarNode>(Pair.getKey());
    if (!Key) {
      Pair.skip();
      ++Count;
      continue;
    }
    StringRef Name = Key->getRawValue();
    if (FirstKey.empty())
      FirstKey = Name;
    ++Count;
    Path.push_back(Name.trim("\"'").str());
    bool IsEnvironment = isEnvironment(key(1));
    if (key() == "nvidia.com/gpu")
      Editor.replace(Name.trim("\"'"), "amd.com/gpu");
    else if (StringRef(key()).starts_with("nvidia.com/"))
      Editor.left(Name, "AMD's node labeller and device plugin have other "
                        "names");
    HasDevices |= IsService && key() == "devices";
    bool Empty = visit(Pair.getValue());
    if (IsEnvironment && Name.starts_with("NVIDIA_") && Path[0] == "services" &&
        Editor.Context.Options.Containers != ContainerStyle::Keep)
      Empty = true;
    else if (IsEnvironment)
      editVariables(Editor, Name);
    Path.pop_back();
    if (Empty)
      Gone.push_back(Name);
  }
  bool Wants = IsService && WantsDevices &&
               Editor.Context.Options.Containers != ContainerStyle::Keep;
  if (Wants && (HasDevices || !Block)) {
    Editor.left(FirstKey, "give the service /dev/kfd and /dev/dri");
    return false;
  }
  if (!Gone.empty() && !Block) {
    Editor.left(Gone[0], "remove it");
    return false;
  }
  if (Gone.size() == Count && Count && !IsService)
    return true;
  for (StringRef Name : Gone)
    Editor.replace(blockAt(Name), "");
  if (Wants) {
    // The first key may go away; what is written stays.
    giveDevices(FirstKey);
  }
  return false;
}

bool YamlEditor::visitSequence(yaml::SequenceNode &S) {
  bool IsDevices = inReservation() && key() == "devices";
  bool Before = WantsDevices;
  if (IsDevices)
    WantsDevices = false;
  SmallVector<StringRef> Gone;
  size_t Count = 0;
  for (yaml::Node &Item : S) {
    ++Count;
    const char *Begin = Item.getSourceRange().Start.getPointer();
    if (visit(&Item) && Begin >= Editor.Text.begin() &&
        Begin < Editor.Text.end()) {
      // The item begins with its dash.
      size_t Dash = Editor.Text.rfind('-', Begin - Editor.Text.begin());
      if (Dash != StringRef::npos)
        Gone.push_back(Editor.Text.substr(Dash, 1));
    }
  }
  if (IsDevices) {
    // A reservation of NVIDIA's GPUs, whatever else it says.
    bool Nvidia = WantsDevices;
    WantsDevices |= Before;
    return Nvidia && Editor.Context.Options.Containers != ContainerStyle::Keep;
  }
  if (Gone.size() == Count && Count)
    return true;
  for (StringRef Dash : Gone)
    Editor.replace(blockAt(Dash), "");
  return false;
}

bool YamlEditor::visit(yaml::Node *N) {
  if (!N || Failed)
    return false;
  if (auto *M = dyn_cast<yaml::MappingNode>(N))
    return visitMapping(*M);
  if (auto *S = dyn_cast<yaml::SequenceNode>(N))
    return visitSequence(*S);
  if (auto *Scalar = dyn_cast<yaml::ScalarNode>(N))
    return visitScalar(Scalar->getRawValue());
  if (isa<yaml::BlockScalarNode>(N)) {
    SMRange Range = N->getSourceRange();
    const char *Begin = Range.Start.getPointer(), *End = Range.End.getPointer();
    if (Begin >= Editor.Text.begin() && End <= Editor.Text.end() && Begin < End)
      return visitScalar(StringRef(Begin, End - Begin));
  }
  return false;
}

/// Only files that mention a GPU are parsed: others are nobody's business.
bool mentionsGpu(StringRef Text) {
  for (StringRef Word : {"cuda", "CUDA", "nvidia", "NVIDIA", "nvcc", "gpu",
                         "pynvml", "/whl/cu", "+cu"})
    if (Text.contains(Word))
      return true;
  return false;
}

void YamlEditor::run() {
  if (!mentionsGpu(Editor.Text))
    return;
  SourceMgr SM;
  SM.setDiagHandler([](const SMDiagnostic &, void *) {});
  yaml::Stream Stream(Editor.Text, SM, /*ShowColors=*/false);
  for (yaml::Document &Document : Stream) {
    yaml::Node *Root = Document.getRoot();
    if (Stream.failed())
      break;
    visit(Root);
    Document.skip();
  }
  if (Stream.failed())
    Editor.left(Editor.Text.take_until([](char C) { return C == '\n'; }),
                "the file is no YAML that LLVM's parser reads; see to it by "
                "hand");
}

} // namespace

void editYaml(BuildEditor &Editor) { YamlEditor(Editor).run(); }

/// JSON with comments: only whole words of runArgs are known.
void editDevcontainer(BuildEditor &Editor) {
  if (!mentionsGpu(Editor.Text))
    return;
  StringRef Text = Editor.Text;
  std::vector<StringRef> Literals; // with their quotes
  for (size_t At = 0; At < Text.size(); ++At) {
    if (Text.substr(At).starts_with("//")) {
      At = std::min(Text.find('\n', At), Text.size());
    } else if (Text[At] == '"') {
      size_t End = At + 1;
      while (End < Text.size() && Text[End] != '"')
        End += Text[End] == '\\' ? 2 : 1;
      End = std::min(End + 1, Text.size());
      Literals.push_back(Text.slice(At, End));
      At = End - 1;
    }
  }
  std::vector<std::string> Flags =
      containerFlags(Editor.Context.Options.Containers);
  for (size_t I = 0; I < Literals.size(); ++I) {
    StringRef Value = Literals[I].drop_front().drop_back();
    bool Pair = Value == "--gpus" && I + 1 < Literals.size();
    if (Pair || Value.starts_with("--gpus=") || Value == "--runtime=nvidia") {
      StringRef Whole =
          Pair ? StringRef(Literals[I].data(),
                           Literals[I + 1].end() - Literals[I].data())
               : Literals[I];
      if (!Flags.empty())
        Editor.replace(Whole, "\"" + join(Flags, "\", \"") + "\"");
      I += Pair;
    } else if (I && Literals[I - 1] == "\"image\"") {
      editImage(Editor, Value);
    } else {
      editVariables(Editor, Value);
      editWheelIndex(Editor, Value);
      editToolkitPaths(Editor, Value);
      Editor.reportMentions(Value);
    }
  }
}

} // namespace cu2x::project
