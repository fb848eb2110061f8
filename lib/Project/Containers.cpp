//===- Containers.cpp - Images and their GPUs -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CMakeRows.h"
#include "ToolkitChanges.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

/// The repository of the image \p Name, and its tag and digest with the colon.
static std::pair<StringRef, StringRef> splitImage(StringRef Name) {
  StringRef Bare = Name.take_front(Name.find('@')); // without a digest
  size_t Slash = Bare.rfind('/');
  size_t Colon = Bare.find(':', Slash == StringRef::npos ? 0 : Slash);
  StringRef Repository = Bare.take_front(Colon);
  StringRef Tag = Name.drop_front(Repository.size());
  Repository.consume_front("docker.io/");
  return {Repository, Tag};
}

/// Whether NVIDIA publishes \p Repository.
static bool isNvidias(StringRef Repository) {
  // nvidia/label/cuda-12.1 is a channel of conda's.
  return Repository.starts_with("nvcr.io/") ||
         (Repository.starts_with("nvidia/") &&
          !Repository.starts_with("nvidia/label/"));
}

bool isCudaImage(StringRef Part) {
  auto [Repository, Tag] = splitImage(Part.trim("\"'"));
  return !Tag.empty() &&
         (isNvidias(Repository) || lookupWord(Repository, Image));
}

void editImage(BuildEditor &Editor, StringRef Part) {
  StringRef Name = Part.trim("\"'");
  auto [Repository, Tag] = splitImage(Name);
  const BuildWord *Row = lookupWord(Repository, Image);
  if (!Row) {
    if (isNvidias(Repository))
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
  else if (Tag.contains('@'))
    Editor.lost(Name, "became '" + To + "'",
                "its digest went away; add that of the image to fix one");
  Editor.replace(Name, To);
}

void editMount(BuildEditor &Editor, StringRef Word) {
  SmallVector<StringRef> Keys;
  StringRef Options = Word;
  (void)Options.consume_front("--mount=");
  Options.split(Keys, ',');
  for (StringRef Image : Keys)
    if (Image.consume_front("from=") && isCudaImage(Image)) {
      editImage(Editor, Image);
      if (!Editor.isEdited(Image.trim("\"'")) && !Editor.isReported(Image))
        Editor.left(Image, "ROCm has no such image");
      // The paths of one that stays are its own.
      if (!Editor.isEdited(Image.trim("\"'")))
        Editor.keepText(Word);
    }
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

/// Options of `docker run` and `podman run` that are given no value.
static bool isContainerSwitch(StringRef Word) {
  static constexpr StringLiteral Names[] = {"--detach",
                                            "--disable-content-trust",
                                            "--init",
                                            "--interactive",
                                            "--no-healthcheck",
                                            "--no-hosts",
                                            "--oom-kill-disable",
                                            "--privileged",
                                            "--publish-all",
                                            "--quiet",
                                            "--read-only",
                                            "--replace",
                                            "--rm",
                                            "--rmi",
                                            "--sig-proxy",
                                            "--tty"};
  if (Word.starts_with("--"))
    return is_contained(Names, Word);
  return Word.drop_front().find_first_not_of("ditqP") == StringRef::npos;
}

/// The words of \p C in front of the image that `docker run` starts, or all: a
/// variable may hold options as well.
static ArrayRef<StringRef> beforeImage(ArrayRef<StringRef> C) {
  size_t I = 0;
  for (; I < C.size() && C[I] != "run" && C[I] != "create"; ++I)
    ;
  if (I == 0 || I == C.size() ||
      !(C[I - 1].ends_with("docker") || C[I - 1].ends_with("podman")))
    return C;
  for (++I; I < C.size(); ++I) {
    if (!C[I].starts_with("-")) {
      if (!C[I].starts_with("$"))
        return C.take_front(I);
    } else if (!C[I].contains('=') && !isContainerSwitch(C[I]) &&
               (C[I].size() == 2 || C[I].starts_with("--"))) {
      ++I; // `-v/a:/b` has its value, `-v` and `--volume` are followed by it
    }
  }
  return C;
}

void editContainerOptions(BuildEditor &Editor, ArrayRef<StringRef> C) {
  // It has no such options: docker build, docker buildx build.
  if (is_contained(C.take_front(3), "build"))
    return;
  // What follows is the program's.
  C = beforeImage(C);
  ContainerStyle Style = Editor.Context.Options.Containers;
  std::vector<std::string> Flags = containerFlags(Style);
  bool Given = false;
  std::vector<StringRef> Visible;
  scope_exit End([&] {
    for (StringRef Pair : Visible)
      dropVisibleDevices(Editor, Pair, Given);
  });
  auto Give = [&](StringRef Old) {
    if (Given || Flags.empty())
      return Editor.remove(Old);
    Given = true;
    Editor.replace(Old, join(Flags, " "));
  };
  for (size_t I = 0; I < C.size(); ++I) {
    if (isCudaImage(C[I]))
      return;
    StringRef Next = I + 1 < C.size() ? C[I + 1] : StringRef();
    StringRef Both =
        Next.empty() ? C[I] : StringRef(C[I].data(), Next.end() - C[I].data());
    if (C[I] == "--gpus" || C[I].starts_with("--gpus=")) {
      bool Joined = C[I].contains('=') && C[I] != "--gpus";
      StringRef Whole = Joined ? C[I] : Both;
      StringRef Asked = Joined ? C[I].drop_front(7) : Next;
      I += !Joined;
      if (Style == ContainerStyle::Keep)
        continue;
      if (Asked.trim("\"'") != "all")
        Editor.lost(Whole, "became '" + join(Flags, " ") + "'",
                    "all GPUs are given; name /dev/dri/renderD* to give some");
      Give(Whole);
    } else if (StringRef Device = C[I];
               Device.consume_front("--device=") ||
               (C[I] == "--device" && (Device = Next, true))) {
      StringRef Vendor = "nvidia.com";
      if (Device.starts_with("nvidia.com/gpu"))
        Editor.replace(Device.take_front(Vendor.size()), "amd.com");
    } else if (C[I].starts_with("--hooks-dir")) {
      Editor.left(C[I], "podman gives a container AMD's GPUs by "
                        "--device=/dev/kfd --device=/dev/dri "
                        "--group-add=keep-groups");
    } else if (C[I] == "run" && C[0] == "nvidia-docker" && !Flags.empty()) {
      Given = true;
      Editor.insertAfter(C[I], " " + join(Flags, " "));
    } else if (C[I] == "--runtime=nvidia") {
      Give(C[I]);
    } else if (C[I] == "--runtime" && Next == "nvidia") {
      Give(Both);
      ++I;
    } else if ((C[I] == "-e" || C[I] == "--env") &&
               Next.starts_with("NVIDIA_")) {
      if (Style != ContainerStyle::Keep) {
        Visible.push_back(Next);
        Editor.remove(Both);
      }
      ++I;
    }
  }
}

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
      if (End >= Text.size())
        break; // the file ends within it
      Literals.push_back(Text.slice(At, End + 1));
      At = End;
    }
  }
  std::vector<std::string> Flags =
      containerFlags(Editor.Context.Options.Containers);
  ToolkitChanges Changes(Editor);
  for (StringRef Literal : Literals)
    Changes.learn(Literal.drop_front().drop_back());
  StringRef Given; // what the options stand in place of
  for (size_t I = 0; I < Literals.size(); ++I) {
    StringRef Value = Literals[I].drop_front().drop_back();
    bool Pair = Value == "--gpus" && I + 1 < Literals.size();
    if (Pair || Value.starts_with("--gpus=") || Value == "--runtime=nvidia") {
      StringRef Whole =
          Pair ? StringRef(Literals[I].data(),
                           Literals[I + 1].end() - Literals[I].data())
               : Literals[I];
      StringRef Asked = Pair ? Literals[I + 1].drop_front().drop_back()
                             : Value.split('=').second;
      if (!Flags.empty() && Asked != "all" && Asked != "nvidia")
        Editor.lost(Whole, "became '" + join(Flags, " ") + "'",
                    "all GPUs are given; name /dev/dri/renderD* to give some");
      StringRef Between = I ? StringRef(Literals[I - 1].end(),
                                        Whole.data() - Literals[I - 1].end())
                            : StringRef();
      if (Flags.empty()) {
        // They stay.
      } else if (Given.empty()) {
        Given = Whole;
        Editor.replace(Whole, "\"" + join(Flags, "\", \"") + "\"");
      } else if (Between.trim() == ",") {
        Editor.replace(StringRef(Between.data(), Whole.end() - Between.data()),
                       "");
      } else {
        Editor.left(Whole, "the options in front give all GPUs");
      }
      I += Pair;
    } else if (I && Literals[I - 1] == "\"image\"") {
      editImage(Editor, Value);
    } else {
      Changes.leave(Value);
      editCMakeDefinitions(Editor, Value, /*Quote=*/0);
      editVariables(Editor, Value);
      editWheelIndex(Editor, Value);
      if (!Editor.isLeft(Value))
        editToolkitPaths(Editor, Value);
      Editor.reportMentions(Value);
    }
  }
}

} // namespace cu2x::project
