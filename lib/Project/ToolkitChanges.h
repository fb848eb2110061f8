//===- ToolkitChanges.h - Commands about CUDA's own folder ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_TOOLKITCHANGES_H
#define CU2X_LIB_PROJECT_TOOLKITCHANGES_H

#include "BuildEditor.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <map>
#include <set>
#include <string>
#include <vector>

namespace cu2x::project {

/// Reports what removes, moves or links CUDA's own folder in commands of a
/// shell. Where such a command names the folder, it keeps its text: else it
/// would change ROCm's.
class ToolkitChanges {
public:
  explicit ToolkitChanges(BuildEditor &Editor) : Editor(Editor) {}

  /// Learns what the commands of \p Part assign and remove; to be called for
  /// all of a file. \p Folded: its lines are one.
  void learn(llvm::StringRef Part, bool Folded = false);
  /// The variable \p Name may have \p Value.
  void assign(llvm::StringRef Name, llvm::StringRef Value);
  /// The variable \p Name holds the folder.
  void hold(llvm::StringRef Name) { Folders.insert(Name.str()); }

  /// Reports the commands of \p Part, before it is edited.
  void leave(llvm::StringRef Part, bool Folded = false);

private:
  /// One command of a pipeline, the whole of which is \p Pipeline.
  struct Command {
    llvm::StringRef Pipeline;
    std::vector<llvm::StringRef> Words;
  };
  void visit(llvm::StringRef Part, bool Folded, unsigned Depth,
             llvm::function_ref<void(const Command &)> Visit) const;
  void learnCommand(const Command &C);
  void leaveCommand(const Command &C);
  bool readsFolder(const Command &C) const;
  bool holdsFolder(llvm::StringRef Name, std::set<std::string> &Visited) const;
  bool namesHolder(llvm::StringRef Text) const;
  void keep(llvm::StringRef Whole);

  BuildEditor &Editor;
  std::set<std::string> Folders; // variables that hold the folder
  std::map<std::string, std::set<std::string>> References; // in their values
  std::set<std::string> Removed; // variables with what is removed
  std::set<std::string> Read;    // variables of the loops of `read`
};

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_TOOLKITCHANGES_H
