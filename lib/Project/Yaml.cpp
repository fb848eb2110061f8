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
#include "ToolkitChanges.h"
#include "YamlEditor.h"
#include "cu2x/Support/Nesting.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/SaveAndRestore.h"
#include "llvm/Support/SourceMgr.h"

using namespace llvm;

namespace cu2x::project {

/// Whether \p Text speaks of NVIDIA's GPUs, and not only of some.
static bool mentionsCuda(StringRef Text) {
  for (StringRef Word : {"cuda", "CUDA", "nvidia", "NVIDIA", "nvcc", "--gpus",
                         "pynvml", "/whl/cu", "+cu", "libtorch/"})
    if (Text.contains(Word))
      return true;
  return false;
}

bool mentionsGpu(StringRef Text) {
  return mentionsCuda(Text) || Text.contains("gpu");
}

namespace {

/// Whether the keys below \p Key are variables of the environment.
bool isEnvironment(StringRef Key) {
  return Key == "environment" || Key == "env" || Key == "variables";
}

/// Whether `>` is the mark of the text behind \p Before.
bool isFolded(StringRef Before) {
  Before = Before.rtrim();
  StringRef Line = Before.substr(Before.rfind('\n') + 1);
  Line = Line.take_front(Line.find(" #")).rtrim();
  return Line.rtrim("+-0123456789").ends_with(">");
}

/// Whether commands in \p Text may be those of PowerShell or cmd.
ShellLines linesOf(StringRef Text) {
  for (StringRef Word : {"windows", "pwsh", "powershell", "shell: cmd"})
    if (Text.contains_insensitive(Word))
      return ShellLines::AnyShell;
  return ShellLines::Script;
}

constexpr StringLiteral ForOthers =
    "remove it, and give the services that take it over /dev/kfd, /dev/dri, "
    "the group 'video' and seccomp:unconfined";

} // namespace

bool YamlEditor::visitScalar(StringRef Raw, ShellLines Lines) {
  Raw = Raw.rtrim(" "); // the parser reads on to a comment
  bool IsQuoted = Raw.size() > 1 && Raw.front() == Raw.back() &&
                  (Raw.front() == '"' || Raw.front() == '\'');
  // Quotes at one end alone are a part of the text.
  StringRef Bare = IsQuoted ? Raw.drop_front().drop_back() : Raw;
  bool InService = inService();
  if (InService && Path.size() == 3 && !keepsContainers() &&
      ((key() == "runtime" && Bare == "nvidia") || key() == "gpus")) {
    WantsDevices = true;
    drop(Bare, key() == "runtime" || Bare == "all");
    return true;
  }
  if (InService && Path.size() == 3 && key() == "runtime" &&
      Bare.contains("nvidia") && Bare.contains('$'))
    Editor.left(Bare, "remove it, and give the service /dev/kfd, /dev/dri, the "
                      "group 'video' and seccomp:unconfined");
  // What services take over by `<<:` or an alias, or other files by `extends:`.
  bool IsRequest =
      ((key() == "driver" || key() == "runtime") && Bare == "nvidia") ||
      (InShared && key() == "gpus" && Path[0] == "services");
  if (!InService && IsRequest && !keepsContainers()) {
    Editor.left(Bare, ForOthers);
    return false;
  }
  if (!InService && key() == "capabilities" && Bare == "gpu")
    AskedFor = Bare;
  // Kubernetes.
  if (key() == "runtimeClassName" && Bare == "nvidia") {
    if (InShared)
      Editor.left(Bare, OfAliases);
    return !InShared;
  }
  if (Bare == "nvidia.com/gpu") {
    Editor.replace(Bare, "amd.com/gpu");
    return false;
  }
  // Devices that are GPUs are NVIDIA's, unless a driver says otherwise.
  if (inReservation() && key() == "driver" && Bare != "nvidia")
    HasOtherDriver = true;
  if (inReservation() && ((key() == "driver" && Bare == "nvidia") ||
                          (key() == "capabilities" && Bare == "gpu")))
    WantsDevices = true;
  if (key() == "image" || key() == "container" || isCudaImage(Bare)) {
    editImage(Editor, Bare);
    return false;
  }
  // A device by its name, as CDI has it.
  if (InService && key() == "devices" && Bare.starts_with("nvidia.com/gpu")) {
    Editor.replace(Bare.take_front(strlen("nvidia.com")), "amd.com");
    return false;
  }
  // Of a job's container or a service in GitHub's CI.
  if (key() == "options" && (key(1) == "container" || key(2) == "services")) {
    editContainerOptions(Editor, splitWords(Bare));
    Editor.reportMentions(Bare);
    return false;
  }
  // All GPUs are given.
  if (inReservation() && !keepsContainers() &&
      (key() == "device_ids" || key() == "count"))
    drop(Bare, Bare == "all");
  if (key() == "channels" && Bare == "nvidia") {
    Editor.left(Bare, "the channel has nothing for ROCm; remove it");
    return false;
  }
  bool IsRunner = key() == "runs-on" || key(1) == "runs-on" ||
                  (key() == "tags" && Editor.Path.contains("gitlab-ci"));
  if (IsRunner && namesNvidia(Bare) && !Bare.contains('$')) {
    Editor.left(Bare, "choose runners with AMD's GPUs");
    return false;
  }
  if (key() == "uses") {
    if (Bare.starts_with("Jimver/cuda-toolkit"))
      Editor.left(Bare, "run the job in an image of rocm/dev-ubuntu-22.04");
    if (Bare.consume_front("docker://"))
      editImage(Editor, Bare);
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
  if (InService && IsEnvironment && Bare.starts_with("NVIDIA_") &&
      !keepsContainers())
    return true;
  if (IsEnvironment) {
    editVariables(Editor, Raw);
    editCMakeDefinitions(Editor, Bare, /*Quote=*/0);
    if (key().contains("NVCC"))
      editFlagText(Editor, Bare, Editor.archFlags());
  }
  bool IsScript =
      StringSwitch<bool>(key())
          .Cases({"run", "script", "command", "entrypoint"}, true)
          .Cases({"before_script", "after_script", "bash"}, true)
          .Cases({"before_install", "install", "after_install"}, true)
          .Cases({"commands", "cmd", "inlineScript"}, true)
          .Cases({"before_build", "build_script", "test_script"}, true)
          .Cases({"before_test", "after_success"}, true)
          .Default(false);
  // Plain and quoted texts on several lines are folded, too.
  if (IsScript && !FolderVariables.empty())
    leaveChanges(Raw, IsQuoted || Lines == ShellLines::Folded);
  if (IsScript)
    IsQuoted ? editShellText(Editor, Raw.drop_front().drop_back(), Raw.front(),
                             ShellLines::Folded)
             : editShellText(Editor, Raw, /*Outer=*/0, Lines);
  else {
    if (!IsEnvironment)
      editExpressions(Editor, Raw, key() == "if" || key() == "condition");
    // Keys of other services may have commands, too.
    leaveChanges(Raw, /*Folded=*/false);
    ToolkitChanges(Editor).leave(Raw, /*Folded=*/true);
    editToolkitPaths(Editor, Raw);
    if (IsEnvironment && Raw.contains("/nvcc"))
      editCompilerNames(Editor, Raw);
    Editor.reportMentions(Raw);
  }
  return false;
}

bool YamlEditor::visitMapping(yaml::MappingNode &M) {
  bool Block = !isInFlow(M);
  StringRef FirstKey;
  SmallVector<StringRef> Gone;
  size_t Count = 0;
  bool HasDevices = false, HasDriver = false, IsService = isService();
  StringRef Taken; // `<<`, for a service that is given devices
  if (IsService) {
    WantsDevices = false;
    Chosen.clear();
    VisibleDevices.clear();
  }
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
    // What is given to the container would be there twice.
    HasDevices |= IsService && (key() == "devices" || key() == "group_add" ||
                                key() == "security_opt");
    bool Gives = !keepsContainers();
    yaml::Node *Value = Pair.getValue();
    bool IsDropped = IsEnvironment && Name.starts_with("NVIDIA_") &&
                     inService() && Gives && !isShared(Key->getAnchor()) &&
                     !(Value && isShared(Value->getAnchor()));
    HasDriver |= key() == "driver";
    if (auto *A = dyn_cast_or_null<yaml::AliasNode>(Value);
        A && IsService && key() == "<<" && Givers.count(A->getName().str()))
      Taken = Name;
    // The value may go along with its name.
    if (IsEnvironment && !IsDropped)
      editVariables(Editor, Name);
    bool Empty = visit(Value) || IsDropped;
    if (IsService && Gives && key() == "gpus" && !Empty &&
        !(Value && isShared(Value->getAnchor()))) {
      drop(Name, /*GivesAll=*/false); // a list
      WantsDevices = Empty = true;
    }
    Path.pop_back();
    if (Empty)
      Gone.push_back(Name);
  }
  if (!AskedFor.empty() && HasDriver) {
    AskedFor = StringRef(); // of another's device, or reported as NVIDIA's
  } else if (!AskedFor.empty() && !keepsContainers()) {
    Editor.left(AskedFor, ForOthers);
    AskedFor = StringRef();
  }
  bool Wants = IsService && WantsDevices && !keepsContainers();
  scope_exit EndService([&] {
    if (IsService)
      for (StringRef Pair : VisibleDevices)
        dropVisibleDevices(Editor, Pair, Wants && !HasDevices && Block);
  });
  if (HasDevices && !Taken.empty())
    Editor.left(Taken, "the service that it takes over is given devices, and "
                       "the lists of this one stand in their place: add them");
  if (Wants && !M.getAnchor().empty())
    Givers.insert(M.getAnchor().str());
  if (Wants && (HasDevices || !Block)) {
    Editor.left(FirstKey, "remove what asks for NVIDIA's GPUs, and give the "
                          "service /dev/kfd, /dev/dri, the group 'video' and "
                          "seccomp:unconfined");
    return false;
  }
  if (Gone.size() == Count && Count && !IsService)
    return true;
  if (!Gone.empty() && !Block) {
    for (StringRef Name : Gone)
      Editor.left(Name, "remove it");
    return false;
  }
  // A service that is null is none.
  bool IsBare = Gone.size() == Count && Count && !Wants;
  for (StringRef Name : Gone)
    removeBlock(Name, IsBare && Name.data() == Gone.back().data()
                          ? Editor.indentation(Name) + "{}\n"
                          : "");
  if (Wants)
    for (StringRef Part : Chosen)
      Editor.lost(Part, "",
                  "all GPUs are given; name /dev/dri/renderD* to give some");
  if (Wants)
    giveDevices(FirstKey);
  return false;
}

bool YamlEditor::visitSequence(yaml::SequenceNode &S) {
  bool IsDevices = inReservation() && key() == "devices";
  bool Before = WantsDevices;
  if (IsDevices)
    WantsDevices = HasOtherDriver = false;
  if (key() == "command" || key() == "entrypoint") {
    visitArguments(S);
    return false;
  }
  bool Block = !isInFlow(S);
  SmallVector<StringRef> Gone;
  StringRef FirstItem; // its first line
  size_t Count = 0;
  for (yaml::Node &Item : S) {
    ++Count;
    const char *Begin = Item.getSourceRange().Start.getPointer();
    bool IsInText = Begin >= Editor.Text.begin() && Begin < Editor.Text.end();
    if (FirstItem.empty() && IsInText)
      FirstItem =
          StringRef(Begin, Editor.Text.end() - Begin).take_until([](char C) {
            return C == '\n';
          });
    if (!visit(&Item) || !IsInText)
      continue;
    size_t At = Begin - Editor.Text.begin();
    // The item begins with its dash.
    if (Block)
      At = Editor.Text.rfind('-', At);
    if (At != StringRef::npos)
      Gone.push_back(Editor.Text.substr(At, 1));
  }
  if (IsDevices) {
    // A reservation of NVIDIA's GPUs, whatever else it says.
    bool Nvidia = WantsDevices && !HasOtherDriver;
    bool Gives = !keepsContainers();
    if (WantsDevices && HasOtherDriver && Count > 1 && Gives &&
        !FirstItem.empty())
      Editor.left(FirstItem, "remove what asks for NVIDIA's GPUs, and give the "
                             "service /dev/kfd, /dev/dri, the group 'video' "
                             "and seccomp:unconfined");
    WantsDevices = Nvidia || Before;
    return Nvidia && !keepsContainers();
  }
  if (Gone.size() == Count && Count)
    return true;
  for (StringRef Begin : Gone)
    if (Block)
      removeBlock(Begin);
    else
      Editor.left(
          Editor.Text.substr(Editor.offsetOf(Begin)).take_until([](char C) {
            return C == ',' || C == ']' || C == '\n';
          }),
          "remove it");
  return false;
}

/// The words of a program that is started without a shell.
void YamlEditor::visitArguments(yaml::SequenceNode &S) {
  std::vector<StringRef> Arguments;
  for (yaml::Node &Item : S)
    if (auto *Scalar = dyn_cast<yaml::ScalarNode>(&Item))
      Arguments.push_back(Scalar->getRawValue());
    else
      visit(&Item);
  std::vector<StringRef> Bare;
  for (StringRef Argument : Arguments)
    Bare.push_back(Argument.rtrim(" ").trim("\"'"));
  editArguments(Editor, Bare);
  for (StringRef Argument : Arguments)
    visitScalar(Argument);
}

void YamlEditor::leaveChanges(StringRef Raw, bool Folded) {
  ToolkitChanges Changes(Editor);
  for (StringRef Name : FolderVariables)
    Changes.hold(Name);
  Changes.learn(Raw, Folded);
  Changes.leave(Raw, Folded);
}

bool YamlEditor::visit(yaml::Node *N) {
  if (!N || Failed)
    return false;
  // What takes over a whole service takes over what that is given as well.
  SaveAndRestore Shared(InShared,
                        InShared || (!isService() && isShared(N->getAnchor())));
  if (auto *M = dyn_cast<yaml::MappingNode>(N))
    return visitMapping(*M);
  if (auto *S = dyn_cast<yaml::SequenceNode>(N))
    return visitSequence(*S);
  if (auto *Scalar = dyn_cast<yaml::ScalarNode>(N))
    return visitScalar(Scalar->getRawValue(), ShellLines::Folded);
  if (isa<yaml::BlockScalarNode>(N)) {
    SMRange Range = N->getSourceRange();
    const char *Begin = Range.Start.getPointer(), *End = Range.End.getPointer();
    if (Begin >= Editor.Text.begin() && End <= Editor.Text.end() && Begin < End)
      return visitScalar(
          StringRef(Begin, End - Begin),
          isFolded(Editor.Text.take_front(Begin - Editor.Text.begin()))
              ? ShellLines::Folded
              : linesOf(Editor.Text));
  }
  return false;
}

void YamlEditor::run() {
  if (!mentionsGpu(Editor.Text))
    return;
  if (nestsTooDeep(Editor.Text))
    return Editor.left(Editor.Text.take_until([](char C) { return C == '\n'; }),
                       "the file nests too deep to be read; see to it by hand");
  FolderVariables = foldersOfCuda(Editor.Text);
  SourceMgr SM;
  SM.setDiagHandler([](const SMDiagnostic &, void *) {});
  yaml::Stream Stream(Editor.Text, SM, /*ShowColors=*/false);
  for (yaml::Document &Document : Stream) {
    yaml::Node *Root = Document.getRoot();
    if (Stream.failed())
      break;
    if (visit(Root))
      Editor.left(Editor.Text
                      .substr(Root->getSourceRange().Start.getPointer() -
                              Editor.Text.begin())
                      .take_until([](char C) { return C == '\n'; }),
                  "nothing of the document would be left; remove it");
    Document.skip();
  }
  if (Stream.failed() && mentionsCuda(Editor.Text))
    Editor.left(Editor.Text.take_until([](char C) { return C == '\n'; }),
                "the file is no YAML that LLVM's parser reads; see to it by "
                "hand");
}

void editYaml(BuildEditor &Editor) {
  // Aliases may go away themselves, so that the edits say which of them stay.
  std::set<std::string> Aliases;
  bool HasAliases = mentionsGpu(Editor.Text) && Editor.Text.contains('&') &&
                    Editor.Text.contains('*') && !nestsTooDeep(Editor.Text);
  for (size_t Known = 1; HasAliases && Known != Aliases.size();) {
    Known = Aliases.size();
    BuildEditor Trial(Editor.Path, Editor.Text, Editor.Context);
    YamlEditor(Trial, Aliases).run();
    Aliases.merge(aliasesOf(Trial.take().Edits.apply(Editor.Text)));
  }
  YamlEditor(Editor, Aliases).run();
}

} // namespace cu2x::project
