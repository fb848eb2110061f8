//===- YamlBlocks.cpp - Keys of YAML with their values ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What goes away as a whole with its lines, and what services are given in its
/// place.
///
//===----------------------------------------------------------------------===//

#include "YamlEditor.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

StringRef YamlEditor::blockAt(StringRef Begin) const {
  size_t From = Editor.offsetOf(Begin);
  StringRef Before = Editor.Text.take_front(From);
  size_t Line = Before.rfind('\n') + 1; // 0 without one
  if (!Before.substr(Line).trim(' ').empty())
    return Editor.Text.substr(From, 0);
  size_t Indent = From - Line;
  size_t End = Editor.Text.find('\n', From);
  // Empty lines and comments are of the block when more of it follows.
  for (size_t At = End; At != StringRef::npos;) {
    StringRef Next = Editor.Text.slice(At + 1, Editor.Text.find('\n', At + 1));
    At = Editor.Text.find('\n', At + 1);
    size_t Depth = Next.take_while([](char C) { return C == ' '; }).size();
    StringRef Content = Next.drop_front(Depth).rtrim();
    if (Content.empty() || (Content.starts_with("#") && Depth <= Indent))
      continue;
    bool IsItem = Depth == Indent && !Begin.starts_with("-") &&
                  (Content.starts_with("- ") || Content == "-");
    if (Depth <= Indent && !IsItem)
      break;
    End = At;
  }
  return Editor.Text.slice(Line, End == StringRef::npos ? Editor.Text.size()
                                                        : End + 1);
}

/// Whether \p N, a mapping or a sequence, stands in braces or brackets: it has
/// no lines of its own.
bool YamlEditor::isInFlow(const yaml::Node &N) const {
  const char *Begin = N.getSourceRange().Start.getPointer();
  if (Begin < Editor.Text.begin() || Begin > Editor.Text.end())
    return true;
  // The range begins with the first key or item.
  StringRef Before = Editor.Text.take_front(Begin - Editor.Text.begin());
  // `: image: i`, behind the line `? service`, has no line of its own either.
  return is_contained({"?", ":"},
                      Before.substr(Before.rfind('\n') + 1).trim()) ||
         Before.rtrim().ends_with("{") || Before.rtrim().ends_with("[");
}

/// Whether an alias elsewhere stands for a part of \p Block.
bool YamlEditor::hasShared(StringRef Block) const {
  for (size_t At = Block.find('&'); At != StringRef::npos;
       At = Block.find('&', At + 1))
    if (isShared(Block.substr(At + 1).take_until([](char C) {
          return isSpace(C) || StringRef(",[]{}").contains(C);
        })))
      return true;
  return false;
}

/// Removes the key or item at \p Begin with its value, or writes the lines
/// \p New in its place.
void YamlEditor::removeBlock(StringRef Begin, const Twine &New) {
  StringRef Block = blockAt(Begin);
  if (Block.empty())
    return Editor.left(Begin, "remove it");
  if (hasShared(Block))
    return Editor.left(Begin, OfAliases);
  constexpr StringLiteral Visible = "NVIDIA_VISIBLE_DEVICES";
  for (size_t At = Block.find(Visible); At != StringRef::npos;
       At = Block.find(Visible, At + 1)) {
    size_t End = At;
    while (End < Block.size() && !StringRef("\n,]}#").contains(Block[End]))
      End = Block.substr(End).starts_with("${") ? Block.find('}', End) + 1
                                                : End + 1;
    VisibleDevices.push_back(Block.slice(At, End).rtrim());
  }
  Editor.replace(Block, New.str());
}

/// Notes that \p Part, which asked for GPUs, is dropped.
void YamlEditor::drop(StringRef Part, bool GivesAll) {
  if (!GivesAll)
    Chosen.push_back(Part);
}

void YamlEditor::giveDevices(StringRef FirstKey) {
  // Lines of their own, since the first key may go away.
  StringRef Indent = Editor.indentation(FirstKey);
  static constexpr StringLiteral Devices[] = {
      "devices:",  "  - /dev/kfd",  "  - /dev/dri",          "group_add:",
      "  - video", "security_opt:", "  - seccomp:unconfined"};
  static constexpr StringLiteral Named[] = {"devices:", "  - amd.com/gpu=all"};
  bool IsNamed = Editor.Context.Options.Containers == ContainerStyle::CDI;
  std::string New;
  for (StringRef Line : IsNamed ? ArrayRef(Named) : ArrayRef(Devices))
    New += (Indent + Line + "\n").str();
  Editor.insertBefore(
      Editor.Text.substr(Editor.offsetOf(FirstKey) - Indent.size(), 0), New);
}

} // namespace cu2x::project
