//===- BuildEditor.h - What all build-file editors do -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_BUILDEDITOR_H
#define CU2X_LIB_PROJECT_BUILDEDITOR_H

#include "cu2x/Project/BuildFile.h"
#include "llvm/ADT/ArrayRef.h"
#include <map>
#include <optional>

namespace cu2x::project {

/// Names of a file that stand beside each other: the keys of a mapping, the
/// names that the items of a list begin with. All are slices of the text.
class NameGroups {
public:
  void add(std::vector<llvm::StringRef> Names);

  /// Those in the group of \p Name, itself included; none without a group.
  llvm::ArrayRef<llvm::StringRef> beside(llvm::StringRef Name) const;

private:
  std::vector<std::vector<llvm::StringRef>> Groups;
  std::map<const char *, size_t> GroupOf; ///< by the begin of a name
};

/// Collects the edits and findings of one file. All parts of the text that are
/// handed in are slices of it.
class BuildEditor {
public:
  BuildEditor(llvm::StringRef Path, llvm::StringRef Text,
              const BuildContext &Context)
      : Path(Path), Text(Text), Context(Context) {}

  const llvm::StringRef Path;
  const llvm::StringRef Text;
  const BuildContext &Context;

  void replace(llvm::StringRef Part, llvm::StringRef By);
  /// Removes \p Part with the white space in front of it, continued lines
  /// included.
  void remove(llvm::StringRef Part);
  /// Removes \p Part; when nothing else stands on its lines, them as well.
  void removeLines(llvm::StringRef Part);
  void insertBefore(llvm::StringRef Part, llvm::StringRef New);
  void insertAfter(llvm::StringRef Part, llvm::StringRef New);

  /// \p Part speaks of CUDA and stays. \p Advice may be empty.
  void left(llvm::StringRef Part, llvm::StringRef Advice = "") {
    Stays.push_back(Part);
    report(diag::Kind::BuildConstruct, Part, {Advice});
  }
  /// The same, and no name in \p Part is edited either.
  void keep(llvm::StringRef Part, llvm::StringRef Advice) {
    Kept.push_back(Part);
    left(Part, Advice);
  }
  /// No name in \p Part is edited; what it says is reported elsewhere.
  void keepText(llvm::StringRef Part) { Kept.push_back(Part); }
  /// \p Part named NVIDIA architectures; \p Instead says what became of it.
  void architectures(llvm::StringRef Part, llvm::StringRef Instead) {
    report(diag::Kind::ArchList, Part,
           {Instead, Context.Options.OffloadArchs.empty()
                         ? ""
                         : "see whether the GPUs named with '--offload-arch' "
                           "are those that the program is for"});
  }
  /// \p Part had an effect that its translation has not. \p What says what
  /// became of it; empty: it was dropped.
  void lost(llvm::StringRef Part, llvm::StringRef What,
            llvm::StringRef Advice) {
    report(diag::Kind::BuildFlagLost, Part, {What, Advice});
  }
  /// A container is to have a GPU; none on a Mac has.
  void container(llvm::StringRef Part, llvm::StringRef Advice = "") {
    report(diag::Kind::ContainerOnMetal, Part, {Advice});
  }
  /// \p Part names a device or function of PyTorch that Macs lack; \p New is
  /// what they have, or empty; \p Advice is said then.
  void torchDevice(llvm::StringRef Part, llvm::StringRef New,
                   llvm::StringRef Advice = "");

  /// Whether the first byte of \p Part is replaced.
  bool isEdited(llvm::StringRef Part) const;

  /// Whether it is said that the text around \p Part stays as it is.
  bool isLeft(llvm::StringRef Part) const;

  /// Whether a finding is about the first byte of \p Part.
  bool isReported(llvm::StringRef Part) const;

  /// Whether no name in \p Part is edited.
  bool isKept(llvm::StringRef Part) const;

  /// Takes over what was found in a text of its own that stands for \p Part.
  void adopt(std::vector<diag::Finding> Findings, llvm::StringRef Part);

  /// Reports the first mention of CUDA's tools in \p Part that no edit covers.
  void reportMentions(llvm::StringRef Part);

  unsigned offsetOf(llvm::StringRef Part) const {
    return Part.data() - Text.data();
  }
  /// The white space that the line of \p Part starts with.
  llvm::StringRef indentation(llvm::StringRef Part) const;

  /// `--offload-arch` for each GPU, or for those of the machine that builds.
  std::vector<std::string> archFlags() const;

  /// Programs of Python in commands of the text.
  llvm::ArrayRef<llvm::StringRef> pythonPrograms();

  /// Names in mappings and lists of YAML, JSON or TOML.
  const NameGroups &nameGroups();

  BuildTranslation take();

private:
  /// A finding about \p Part, which is its first argument.
  void report(diag::Kind K, llvm::StringRef Part,
              llvm::ArrayRef<llvm::StringRef> MoreArgs);
  void add(diag::Finding F, llvm::StringRef Part);

  BuildTranslation Result;
  std::vector<llvm::StringRef> Stays;
  std::vector<llvm::StringRef> Kept;
  std::map<unsigned, unsigned> Replaced; ///< begin and end
  std::map<unsigned, unsigned> Reported; ///< what findings are about, the same
  std::optional<std::vector<llvm::StringRef>> Programs; ///< once asked for
  std::optional<NameGroups> Groups;                     ///< once asked for
};

/// Says what of a build file for CUDA a port for Metal has instead, and where
/// containers are in its way.
void reportForMetal(BuildKind Kind, BuildEditor &Editor);

/// Edits the paths of CUDA installations in \p Part to those of ROCm.
void editToolkitPaths(BuildEditor &Editor, llvm::StringRef Part);
/// Edits the calls of nvcc in \p Part, by name or by a path, to hipcc.
void editCompilerNames(BuildEditor &Editor, llvm::StringRef Part);

/// What the makefile, CMake file or program of Python \p Text defines.
void collectCMakeNames(llvm::StringRef Path, llvm::StringRef Text,
                       BuildContext &Context);
void collectPythonNames(llvm::StringRef Text, BuildContext &Context);
void collectMakeVariables(llvm::StringRef Text, BuildContext &Context);

/// Whether the variable \p Variable of CMake's may have a comma in its value.
bool mayHoldCommas(const BuildContext &Context, llvm::StringRef Variable);

/// Whether \p C can be part of a name.
bool isWordByte(char C);

/// The editors, each for one language.
void editCMake(BuildEditor &Editor);
void editMake(BuildEditor &Editor);
void editShell(BuildEditor &Editor);
void editDockerfile(BuildEditor &Editor);
void editYaml(BuildEditor &Editor);
void editDevcontainer(BuildEditor &Editor);
void editPython(BuildEditor &Editor);
void editRequirements(BuildEditor &Editor);
void editToml(BuildEditor &Editor);
void editPresets(BuildEditor &Editor);
/// The names of variables of the environment, since scripts that set them get
/// new ones as well; ROCm's PyTorch keeps the names of CUDA's.
void editPythonProgram(BuildEditor &Editor);
/// These report only.
void editTemplate(BuildEditor &Editor);
void editPipeline(BuildEditor &Editor);
void editSource(BuildEditor &Editor);
void editForeign(BuildEditor &Editor);

/// The lines of the file of \p Editor that still speak of CUDA after \p Result
/// in words that no finding is about. Comments, texts for people, and names and
/// files of the project's own do not count.
std::vector<LeftLine> leftLines(BuildKind Kind, const BuildEditor &Editor,
                                const BuildTranslation &Result);
/// Whether the name \p Word is one of CUDA's world, in any case of letters.
bool isOfCuda(llvm::StringRef Word);
/// Whether \p Line is a comment, in any of the languages.
bool isComment(llvm::StringRef Line);
/// Whether \p Path, which no editor knows, is a program of Python, or one of
/// another language that gives names of variables as literals.
bool isOtherPython(llvm::StringRef Path);
bool isOtherProgram(llvm::StringRef Path);
/// Whether \p Line is no more than a text for people.
bool isForPeople(llvm::StringRef Line);
/// \p Line before a comment that ends it.
llvm::StringRef withoutComment(BuildKind Kind, llvm::StringRef Line);

/// Reports variables that other files of the project call by ROCm's names now,
/// and this one by CUDA's.
void reportOldNames(BuildKind Kind, BuildEditor &Editor);

/// Reports variables that are one now, and have different values.
void reportMergedNames(BuildKind Kind, BuildEditor &Editor);

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_BUILDEDITOR_H
