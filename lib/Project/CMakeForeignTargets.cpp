//===- CMakeForeignTargets.cpp - Targets that packages make -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CMakeEditor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

/// Commands of CMake's that take files and make no target of them.
static bool takesFiles(StringRef Command) {
  static constexpr StringLiteral Names[] = {"add_dependencies",
                                            "add_subdirectory",
                                            "add_test",
                                            "cmake_language",
                                            "cmake_parse_arguments",
                                            "cmake_path",
                                            "configure_file",
                                            "export",
                                            "file",
                                            "foreach",
                                            "function",
                                            "get_directory_property",
                                            "get_filename_component",
                                            "get_property",
                                            "get_source_file_property",
                                            "get_target_property",
                                            "include",
                                            "install",
                                            "macro",
                                            "mark_as_advanced",
                                            "math",
                                            "message",
                                            "option",
                                            "return",
                                            "separate_arguments",
                                            "source_group",
                                            "target_precompile_headers",
                                            "unset",
                                            "variable_watch"};
  return is_contained(Names, Command) || Command.starts_with("end") ||
         Command == "else";
}

/// A command that a package defines, such as pybind11_add_module(): the target
/// that it makes belongs to this folder, and so do the properties of sources.
void CMakeEditor::editForeignTarget(const CMakeCommand &C) {
  StringRef Name = C.LowerName;
  if (C.Args.empty() || takesFiles(Name))
    return;
  // Of one that makes targets, a variable of another file may be a list, too.
  static constexpr StringLiteral Makers[] = {"module", "library", "executable",
                                             "extension", "plugin"};
  bool MakesTarget = Name.contains("add_") && any_of(Makers, [&](StringRef M) {
                       return Name.contains(M);
                     });
  bool HasPlain = any_of(drop_begin(C.Args),
                         [&](const CMakeArgument &A) { return isForCuda(A); });
  if (!MakesTarget && !HasPlain)
    return;
  size_t Begin = 1, End = C.Args.size();
  // Of one with keywords, other variables than those of the sources are none.
  if (auto Sources = C.find("SOURCES"); Sources && !HasPlain) {
    Begin = *Sources + 1;
    auto IsKeyword = [](const CMakeArgument &A) {
      return A.TheForm == CMakeArgument::Unquoted && A.Value.size() > 2 &&
             all_of(A.Value, [](char B) { return isUpper(B) || B == '_'; });
    };
    End = find_if(drop_begin(C.Args, Begin), IsKeyword) - C.Args.begin();
  }
  nameSources(C, Begin, End, /*Target=*/"");
}

} // namespace cu2x::project
