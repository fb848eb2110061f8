//===- Words.h - The rows of BuildWords.td ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_WORDS_H
#define CU2X_LIB_PROJECT_WORDS_H

#include "BuildEditor.h"
#include "ShellText.h"
#include <optional>

namespace cu2x::project {

#define GET_WordUse_DECL
#define GET_WordFate_DECL
#include "cu2x/Project/BuildWords.inc"

struct BuildWord {
  llvm::StringLiteral Name;
  WordUse Use;
  llvm::StringLiteral To;
  WordFate Fate;
  llvm::StringLiteral Note;
};

/// The row for \p Name used as \p Use; null when there is none.
const BuildWord *lookupWord(llvm::StringRef Name, WordUse Use);

/// The names of all rows for \p Use.
llvm::ArrayRef<llvm::StringRef> namesOf(WordUse Use);

/// Edits commands of a shell in \p Part, which may have several lines. \p Outer
/// is the quote of the language around it, if it stands in one.
void editShellText(BuildEditor &Editor, llvm::StringRef Part, char Outer = 0,
                   ShellLines Style = ShellLines::Script);

/// Reports nvcc in \p Part, of a script, where it is a word of a list or is
/// compared with one: it need not be the program.
void leaveListedCompiler(BuildEditor &Editor, llvm::StringRef Part);

/// Edits \p Arguments, those of a program that is started without a shell, each
/// a literal without its quotes. What needs several is reported.
void editArguments(BuildEditor &Editor,
                   llvm::ArrayRef<llvm::StringRef> Arguments);

/// Reports \p Word, a variable in a call of nvcc whose value is not seen.
void leaveUnseenFlags(BuildEditor &Editor, llvm::StringRef Word);

/// The same for \p Word, an assignment for another makefile or a configuration,
/// where its value has flags of nvcc's.
void leaveHandedFlags(BuildEditor &Editor, llvm::StringRef Word);

/// Whether the value of the word at \p Index belongs to the flag in front.
bool isFlagValue(llvm::ArrayRef<llvm::StringRef> Words, size_t Index);

/// Edits the name of an image, \p Part.
void editImage(BuildEditor &Editor, llvm::StringRef Part);

/// Edits the image that \p Word, `--mount=type=bind,from=nvidia/cuda:...`,
/// takes files from.
void editMount(BuildEditor &Editor, llvm::StringRef Word);

/// Whether \p Part, which may have quotes, is an image that only NVIDIA's GPUs
/// run: one that a row names, or one of NVIDIA's, with a tag.
bool isCudaImage(llvm::StringRef Part);

/// Edits the options that give a container its GPUs, in the words \p Options.
void editContainerOptions(BuildEditor &Editor,
                          llvm::ArrayRef<llvm::StringRef> Options);

/// Whether \p Text, of a format that many use, speaks of GPUs: others are
/// nobody's business.
bool mentionsGpu(llvm::StringRef Text);

/// Edits the requirement \p Part of pip or conda, such as `pynvml>=11`.
void editRequirement(BuildEditor &Editor, llvm::StringRef Part);

/// Whether a part of \p Name, one that a site has chosen, is a GPU of NVIDIA's.
bool namesNvidia(llvm::StringRef Name);

/// Whether \p Program hands others to a queue: sbatch.
bool startsInQueue(llvm::StringRef Program);

/// The options of \p Command, one of a queue's, in front of the program or
/// script that it is for.
llvm::ArrayRef<llvm::StringRef>
queueOptions(llvm::ArrayRef<llvm::StringRef> Command);

/// Reports what \p Words, options of a queue's, say of the type of GPUs.
void leaveQueueTypes(BuildEditor &Editor,
                     llvm::ArrayRef<llvm::StringRef> Words);

/// Edits addresses of PyTorch's wheels for a release of CUDA in \p Part.
void editWheelIndex(BuildEditor &Editor, llvm::StringRef Part);

/// Reports \p Requirement where it asks for one release of PyTorch, for use
/// where the index of packages changes.
void leaveRelease(BuildEditor &Editor, llvm::StringRef Requirement);

/// Reports \p Root, the toolkit's folder or a variable with it, where \p Behind
/// goes on to one that ROCm has not, `/extras/CUPTI`; says whether it does.
bool leaveFolderOfCuda(BuildEditor &Editor, llvm::StringRef Root,
                       llvm::StringRef Behind);

/// The same where \p Behind goes on to one of CUDA's libraries, for a copy, a
/// link or a question: `/lib64/libcudart.so`.
bool leaveLibraryOfCuda(BuildEditor &Editor, llvm::StringRef Root,
                        llvm::StringRef Behind);

/// The same for a program of CUDA's that ROCm has not: `/bin/ptxas`.
bool leaveProgramOfCuda(BuildEditor &Editor, llvm::StringRef Root,
                        llvm::StringRef Behind);

/// Edits the names of variables in \p Part, except for those that makefiles of
/// the project assign, and lists of GPUs that they are given.
void editVariables(BuildEditor &Editor, llvm::StringRef Part);

/// The variable with the GPUs that PyTorch builds extensions for.
inline constexpr llvm::StringLiteral ArchListName = "TORCH_CUDA_ARCH_LIST";

/// Puts the GPUs that the caller named in place of NVIDIA's behind the variable
/// \p Name, where its language says what the whole value is. Returns whether it
/// did.
bool editArchList(BuildEditor &Editor, llvm::StringRef Name);

/// Edits the variables of the environment that the value \p Raw in a file of a
/// CI asks for: `env.CUDA_HOME != ''`, where it \p IsCondition or in `${{ }}`,
/// and `$CUDA_HOME/lib64` anywhere.
void editExpressions(BuildEditor &Editor, llvm::StringRef Raw,
                     bool IsCondition);

/// The names of keys and variables in \p Text, of YAML, that are given CUDA's
/// own folder.
std::vector<llvm::StringRef> foldersOfCuda(llvm::StringRef Text);

/// The names of the aliases in \p Text, of YAML.
std::set<std::string> aliasesOf(llvm::StringRef Text);

/// Whether another key of the mapping, or another item of the list, with \p
/// Name is \p To, or becomes it in front: then it is taken.
bool isTakenKey(BuildEditor &Editor, llvm::StringRef Name, llvm::StringRef To);

/// Whether \p Name is the variable with CUDA's list of GPUs, and is given one
/// that HIP reads otherwise: it stays, and is reported.
bool leaveDeviceList(BuildEditor &Editor, llvm::StringRef Name);

/// Whether \p Name, in a command, is a name in a program of Python, and none of
/// a variable of the environment; edits it then.
bool editPythonName(BuildEditor &Editor, llvm::StringRef Name);

/// Edits the value behind the variable \p Name, which was CUDACXX: CMake takes
/// ROCm's clang++ there, and not hipcc. Variables of other names are left
/// alone.
void editHipCompiler(BuildEditor &Editor, llvm::StringRef Name);

/// Reports that \p Pair, `NVIDIA_VISIBLE_DEVICES=0`, is dropped where that
/// changes which GPUs there are: \p Gives says whether all are given now.
void dropVisibleDevices(BuildEditor &Editor, llvm::StringRef Pair, bool Gives);

/// Whether a makefile of the project assigns \p Name.
bool isMakeVariable(const BuildContext &Context, llvm::StringRef Name);

/// Whether \p Program, by its name, starts no other one, whatever its words
/// are.
bool startsNothing(llvm::StringRef Program);

/// Where in \p Command nvcc is called, a word that \p IsNvcc; the number of
/// words where it is not, or is the name of a file or a package for a program
/// that starts no other one: cp, test, apt.
size_t callOfNvcc(llvm::ArrayRef<llvm::StringRef> Command,
                  llvm::function_ref<bool(llvm::StringRef)> IsNvcc);

/// The words of \p Command from the program on that others start: srun, env.
llvm::ArrayRef<llvm::StringRef>
startedBy(llvm::ArrayRef<llvm::StringRef> Command);

/// Whether the program of Python \p Text asks for a variable of the environment
/// that has a row.
bool namesEnvironment(llvm::StringRef Text);
/// Whether the program of Python \p Text has a program of CUDA's in a literal.
bool holdsKernels(llvm::StringRef Text);
/// Reports what a program of Python has of CUDA's: sources in literals, and the
/// release that PyTorch was built for. \p IsBuild: it builds an extension.
void reportCudaInPython(BuildEditor &Editor, bool IsBuild);
/// Whether the program of Python \p Text calls nvcc, or another of CUDA's.
bool callsPrograms(llvm::StringRef Text);

/// Reports PyTorch's devices and functions that Macs have under other names.
void reportTorchDevices(BuildEditor &Editor);

/// What gives a container the GPUs, in place of `--gpus`.
std::vector<std::string> containerFlags(ContainerStyle Style);

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_WORDS_H
