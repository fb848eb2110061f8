//===- YamlEditor.h - What edits files of YAML ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_YAMLEDITOR_H
#define CU2X_LIB_PROJECT_YAMLEDITOR_H

#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/YAMLParser.h"
#include <set>

namespace cu2x::project {

/// What is said of a part that stays because aliases stand for it.
inline constexpr llvm::StringLiteral OfAliases =
    "remove it, and the aliases that stand for it";

/// Edits compose files and CI, by the keys around each value.
class YamlEditor {
public:
  /// What has an anchor with one of the names \p Aliases is read elsewhere as
  /// well: nothing of it goes away.
  YamlEditor(BuildEditor &Editor, const std::set<std::string> &Aliases)
      : Editor(Editor), Aliases(Aliases) {}
  void run();

private:
  /// Returns whether nothing is left of the value.
  bool visit(llvm::yaml::Node *N);
  bool visitMapping(llvm::yaml::MappingNode &M);
  bool visitSequence(llvm::yaml::SequenceNode &S);
  bool visitScalar(llvm::StringRef Raw, ShellLines Lines = ShellLines::Script);
  void visitArguments(llvm::yaml::SequenceNode &S);
  void giveDevices(llvm::StringRef FirstKey);
  bool isInFlow(const llvm::yaml::Node &N) const;
  bool hasShared(llvm::StringRef Block) const;
  void removeBlock(llvm::StringRef Begin, const llvm::Twine &New = "");
  void drop(llvm::StringRef Part, bool GivesAll);
  /// Reports what changes CUDA's own folder in the commands \p Raw.
  void leaveChanges(llvm::StringRef Raw, bool Folded);

  llvm::StringRef key(size_t FromEnd = 0) const {
    return FromEnd < Path.size()
               ? llvm::StringRef(Path[Path.size() - 1 - FromEnd])
               : llvm::StringRef();
  }
  bool isService() const { return Path.size() == 2 && Path[0] == "services"; }
  bool isShared(llvm::StringRef Anchor) const {
    return !Anchor.empty() && Aliases.count(Anchor.str());
  }
  /// Whether what is visited belongs to one service alone.
  bool inService() const {
    return !InShared && Path.size() > 2 && Path[0] == "services";
  }
  bool inReservation() const {
    return inService() && Path.size() > 3 &&
           llvm::is_contained(Path, "reservations");
  }
  bool keepsContainers() const {
    return Editor.Context.Options.Containers == ContainerStyle::Keep;
  }
  /// The lines of the key or item at \p Begin; empty where other text stands
  /// on the first of them.
  llvm::StringRef blockAt(llvm::StringRef Begin) const;

  BuildEditor &Editor;
  const std::set<std::string> &Aliases;
  bool InShared = false;         // in a value that aliases stand for
  std::vector<std::string> Path; // keys from the top
  bool WantsDevices = false;     // of the service that is visited
  bool HasOtherDriver = false;   // in the reservation that is visited
  llvm::StringRef AskedFor;      // `gpu` in what services take over
  std::set<std::string> Givers;  // anchors of services that get devices
  std::vector<llvm::StringRef>
      Chosen; // what asks for some of NVIDIA's GPUs only
  // Variables that went away, which the daemon's own runtime reads as well.
  std::vector<llvm::StringRef> VisibleDevices;
  std::vector<llvm::StringRef> FolderVariables; // of any key of the file
  bool Failed = false;
};

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_YAMLEDITOR_H
