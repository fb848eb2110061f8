//===- BuildFile.h - Files that say how a project is built ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Editors of build files. They are lossless: an editor makes edits where it
/// has a rule, reports what speaks of CUDA without one, and leaves every other
/// byte. Nothing in the files is ever executed.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_PROJECT_BUILDFILE_H
#define CU2X_PROJECT_BUILDFILE_H

#include "cu2x/Diagnostics/Diagnostic.h"
#include "cu2x/Rewrite/Edit.h"
#include "llvm/ADT/StringRef.h"
#include <map>
#include <set>
#include <string>
#include <vector>

namespace cu2x::project {

enum class BuildKind {
  None,
  CMake,
  Make,
  Shell,
  Dockerfile,
  Yaml, ///< compose files and CI
  Devcontainer,
  Python, ///< setup.py, and what builds extensions of PyTorch when it runs
  Requirements,
  Toml,          ///< pyproject.toml
  Presets,       ///< CMakePresets.json
  PythonProgram, ///< one that names PyTorch's devices
  Template,      ///< what configure_file() fills in
  Pipeline,      ///< Jenkinsfile
  Source,        ///< of C++, for the environment that it reads
  Settings,      ///< of any program, for variables in them
  Foreign,       ///< of a build system that no editor knows
};

/// `cmake`, `make`: for reports. Empty for None.
llvm::StringRef name(BuildKind Kind);

/// How containers are given a GPU.
enum class ContainerStyle {
  Devices, ///< /dev/kfd and /dev/dri, which every Docker knows
  CDI,     ///< amd.com/gpu
  Keep     ///< `--gpus` stays, for Docker 29.3 and later
};

struct BuildOptions {
  /// The port is for Metal. Build files keep every byte then and are reported,
  /// since a port has a CMakeLists.txt of its own.
  bool ForMetal = false;
  /// Write what findings about Python propose.
  bool FixMaybe = false;
  /// AMD GPUs such as gfx90a; empty: those of the machine that builds.
  std::vector<std::string> OffloadArchs;
  /// Of images and package archives.
  std::string RocmVersion = "6.3";
  ContainerStyle Containers = ContainerStyle::Devices;
};

/// What becomes of the objects of a target of CMake.
enum class TargetKind {
  Unknown,
  Linked, ///< a program, or a library for the loader
  Parts,  ///< others link them
  None,   ///< it is only a set of properties
};

/// Arguments of CMake files, by path, begin and length, whose definitions no
/// unit was given.
using LostDefinitions = std::map<std::string, std::map<unsigned, unsigned>>;

/// What edits call a variable, and the first file where one does.
struct Renaming {
  std::string To, Path;
};

/// A part of a build file that stays, and why.
struct UnseenSources {
  unsigned Begin, Length;
  std::string Advice;
};

/// What all build files of a project say together.
struct BuildContext {
  BuildOptions Options;
  /// Variables, functions and targets that its files define.
  std::set<std::string> Defined;
  /// CMake: variables in the value of each, and those in flags of a language.
  std::map<std::string, std::set<std::string>> References;
  std::set<std::string> NvccFlags, HostFlags;
  /// CMake: variables in options of targets and folders, which each have one
  /// item of the value as one argument; those in texts that a shell splits, such
  /// as CMAKE_CUDA_FLAGS; those whose items are read in another way.
  std::set<std::string> AsOptions, InTexts, InLists;
  /// CMake: the parameters of functions and macros.
  std::map<std::string, std::vector<std::string>> Parameters;
  /// CMake: the commands `name()` that each file calls, and each function or
  /// macro `name()`, in their order; `name.cmake` where it includes one.
  std::map<std::string, std::vector<std::string>> Steps;
  /// CMake: variables that a command with a comma gives a value.
  std::set<std::string> WithCommas;
  /// CMake: words that these give a meaning.
  std::set<std::string> Keywords;
  /// CMake: some file asks for CUDA.
  bool AsksForCuda = false;
  /// CMake: some file uses FindCUDA, which reads lists of flags.
  bool UsesFindCuda = false;
  /// CMake: some file asks for CUDA and for HIP, and stays.
  bool BuildsForBoth = false;
  /// CMake: targets by name, and those whose device code is linked.
  std::map<std::string, TargetKind> TargetKinds;
  std::set<std::string> LinkedDeviceCode;
  /// Variables that edits give another name; see collectRenamed().
  std::map<std::string, Renaming> Renamed;
  /// What a port for Metal has to be given by hand.
  LostDefinitions Lost;
  /// By file, what makes CUDA of sources that it does not name; see
  /// collectUnseenSources().
  std::map<std::string, std::vector<UnseenSources>> Unseen;
};

/// A line, from 1 on, that speaks of CUDA in words that no finding is about.
struct LeftLine {
  unsigned Number;
  std::string Word; ///< the first one that speaks of CUDA and is not edited
};

struct BuildTranslation {
  EditSet Edits;
  std::vector<diag::Finding> Findings; ///< sorted
  std::vector<LeftLine> LeftLines;
};

/// What \p Path is by its name and, where that says nothing, by its first line.
BuildKind buildKindOf(llvm::StringRef Path, llvm::StringRef Text);

/// Whether \p Path, which is no build file, may be of settings that programs
/// read.
bool hasSettings(llvm::StringRef Path);

/// Adds the names that the build file \p Text at \p Path defines to \p Context.
void collectDefinitions(BuildKind Kind, llvm::StringRef Path,
                        llvm::StringRef Text, BuildContext &Context);

/// Adds the variables that the translation of the build file \p Text renames to
/// \p Context. Once all of a project are known, translations report where a
/// file keeps an old name.
void collectRenamed(BuildKind Kind, llvm::StringRef Path, llvm::StringRef Text,
                    BuildContext &Context);

/// Translates the build file \p Text to HIP, or says what of it is in the way
/// of Metal. Findings call the file \p Path.
BuildTranslation translateBuildFile(BuildKind Kind, llvm::StringRef Path,
                                    llvm::StringRef Text,
                                    const BuildContext &Context);

} // namespace cu2x::project

#endif // CU2X_PROJECT_BUILDFILE_H
