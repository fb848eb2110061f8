//===- Queues.cpp - GPUs that queues of clusters are asked for -- ---*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A queue is asked for GPUs of a type, for a partition or for nodes with a
/// feature, each by a name that the site has chosen. No name can be put in its
/// place; where it says NVIDIA's, a person has to.
///
//===----------------------------------------------------------------------===//

#include "Flags.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

bool namesNvidia(StringRef Name) {
  constexpr size_t LongEnough = 4; // for `a100x`, and not for `t4x`
  std::string Lower = Name.lower();
  for (StringRef Rest = Lower; !Rest.empty();) {
    StringRef Part = Rest.take_while(isAlnum);
    Rest = Rest.drop_front(Part.size() + (Part.size() != Rest.size()));
    if (any_of(namesOf(GpuName), [&](StringRef Gpu) {
          return Part == Gpu ||
                 (Gpu.size() >= LongEnough && Part.starts_with(Gpu)) ||
                 ((Gpu == "rtx" || Gpu == "gtx") && Part.starts_with(Gpu));
        }))
      return true;
  }
  return false;
}

/// The type in \p Item, `gpu:a100:4` or `a100:4`; empty without one.
static StringRef typeIn(StringRef Item, bool IsResource) {
  if (IsResource && !Item.consume_front("gpu:"))
    return StringRef();
  StringRef Type = Item.split(':').first;
  bool IsAmds = Type.starts_with_insensitive("mi") &&
                Type.find_first_of("0123456789") != StringRef::npos;
  for (StringRef Own : {"amd", "gfx", "instinct", "radeon", "w7", "w6"})
    IsAmds |= Type.starts_with_insensitive(Own);
  // -G 4, and what a variable says.
  return IsAmds || all_of(Type, isDigit) || Type.contains('$') ? StringRef()
                                                               : Type;
}

static void leaveTypes(BuildEditor &Editor, StringRef Value, bool IsResource) {
  SmallVector<StringRef> Items;
  Value.split(Items, ',', -1, /*KeepEmpty=*/false);
  for (StringRef Item : Items) {
    StringRef Type = typeIn(Item, IsResource);
    if (!Type.empty())
      Editor.left(StringRef(Item.data(), Type.end() - Item.data()),
                  "name a type of AMD's GPUs as the site calls it, or none");
  }
}

void leaveQueueTypes(BuildEditor &Editor, ArrayRef<StringRef> Words) {
  static constexpr StringLiteral Counts[] = {"--gpus", "--gpus-per-node",
                                             "--gpus-per-task",
                                             "--gpus-per-socket", "-G"};
  static constexpr StringLiteral Places[] = {
      "--constraint", "-C", "--partition", "-p", "--prefer", "--qos", "-q"};
  // Of PBS and LSF.
  static constexpr StringLiteral Keys[] = {"gmodel", "gpu_model", "gpu_type",
                                           "gputype", "gpu_mod"};
  for (size_t I = 0; I < Words.size(); ++I) {
    StringRef Word = Words[I];
    for (StringRef Key : Keys)
      if (size_t At = Word.find(Key);
          At != StringRef::npos && namesNvidia(Word.substr(At + Key.size()))) {
        Editor.left(Word.substr(At).rtrim("\"'"),
                    "name a type of AMD's GPUs as the site calls it");
        break;
      }
    // --gpus=v100:1, --gpus v100:1, -Gv100:1
    StringRef Option = Word.take_front(Word.find('=')), Value;
    bool IsLong = Option.starts_with("--");
    if (!IsLong && Option.size() > 2) {
      Value = Word.drop_front(2);
      Option = Option.take_front(2);
    } else if (Option.size() != Word.size()) {
      Value = Word.drop_front(Option.size() + 1);
    } else if (I + 1 < Words.size()) {
      Value = Words[I + 1];
    }
    StringRef Bare = Value.trim("\"'");
    if (is_contained(Counts, Option))
      Editor.keepText(Option); // of anybody's GPUs
    if (Option == "--gres" || Option == "--tres-per-task")
      leaveTypes(Editor, Bare, /*IsResource=*/true);
    else if (is_contained(Counts, Option))
      leaveTypes(Editor, Bare, /*IsResource=*/false);
    else if (is_contained(Places, Option) && namesNvidia(Bare))
      Editor.left(Value.data() > Word.data() && Value.end() == Word.end() &&
                          IsLong
                      ? Word.ltrim('-')
                      : Bare,
                  "choose the site's nodes with AMD's GPUs");
  }
}

bool startsInQueue(StringRef Program) {
  static constexpr StringLiteral Queues[] = {"sbatch", "srun", "salloc", "bsub",
                                             "qsub"};
  return is_contained(Queues, Program);
}

ArrayRef<StringRef> queueOptions(ArrayRef<StringRef> C) {
  for (size_t I = 1; I < C.size(); ++I)
    if (!C[I].starts_with("-") &&
        (!C[I - 1].starts_with("-") || C[I - 1].contains('=')))
      return C.take_front(I);
  return C;
}

} // namespace cu2x::project
