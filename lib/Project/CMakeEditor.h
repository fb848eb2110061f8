//===- CMakeEditor.h - Rules for CMake files --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_CMAKEEDITOR_H
#define CU2X_LIB_PROJECT_CMAKEEDITOR_H

#include "CMakeFile.h"
#include "CMakeRows.h"
#include "Flags.h"
#include "cu2x/Support/LineEnd.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

namespace cu2x::project {

/// The list of sources that get the language, in commands that are written.
inline constexpr char SourcesVariable[] = "CU2X_HIP_SOURCES";

/// Whether the values of \p Variable are flags that only CUDA's compiler gets,
/// in any file of the project.
bool carriesNvccFlags(const BuildContext &Context, llvm::StringRef Variable);

/// Whether what a command of the project is given behind its named parameters
/// may be such flags.
bool mayBeArgumentFlags(const BuildContext &Context);

/// Whether the value of \p Variable has CUDA's compiler in it.
bool standsForNvcc(const BuildContext &Context, llvm::StringRef Variable);

/// Whether the value of \p Variable has the flags of FindCUDA in it.
bool holdsFlagsList(const BuildContext &Context, llvm::StringRef Variable);

/// Whether the value of \p Variable has a folder of CUDA's headers in it.
bool standsForHeaders(const BuildContext &Context, llvm::StringRef Variable);

/// Whether the value of \p Variable has CUDA's list of GPUs in it.
bool standsForGpus(const BuildContext &Context, llvm::StringRef Variable);

/// The arguments of \p C that are variables which get a value, other than the
/// first ones of set() and the like.
std::vector<size_t> resultsOf(const CMakeCommand &C);

/// Whether \p C asks for CUDA's language or one of its packages.
bool asksForCuda(const CMakeCommand &C);

/// Whether \p C asks CMake for HIP.
bool asksForHip(const CMakeCommand &C);

/// Notes how \p C reads variables: as options of targets and folders, in texts
/// that a shell splits, or as lists.
void collectOptionVariables(const CMakeCommand &C, BuildContext &Context);

/// Notes which targets \p C makes, and of which the device code is linked.
void collectDeviceCode(const CMakeCommand &C, BuildContext &Context);

/// Adds the commands of the file \p Path, in their order.
void collectSteps(llvm::ArrayRef<CMakeCommand> Commands, llvm::StringRef Path,
                  BuildContext &Context);

/// What the constant \p Value means in conditions; nothing for another text.
std::optional<bool> constantOf(llvm::StringRef Value);

/// Whether \p Value is the value of one variable.
bool isReference(llvm::StringRef Value);
/// The variable of such a value.
llvm::StringRef referenced(llvm::StringRef Value);

/// How a command takes flags.
struct FlagPlace {
  /// An argument stays one, however many flags it has then, none included.
  bool OneArgument;
  /// What stands between flags inside of one argument.
  char Separator;
  /// The words are macros, without `-D`.
  bool AreDefinitions = false;
  /// One without flags goes away all the same.
  bool MayVanish = false;
};

/// How the property \p Name takes flags; nothing for one that has none.
std::optional<FlagPlace> flagProperty(llvm::StringRef Name);

/// Whether \p Name is one that only CUDA's parts of CMake give a meaning.
bool speaksOfCuda(llvm::StringRef Name);

/// The name of the library in `<folder of CUDA's>/lib<name>.so`; empty when
/// \p Path is none.
llvm::StringRef libraryOf(llvm::StringRef Path);

/// Edits one CMake file: each command by the rule of its name, and then every
/// name of CUDA in its arguments.
class CMakeEditor {
public:
  explicit CMakeEditor(BuildEditor &Editor) : Editor(Editor) {}

  void run();

private:
  using Rule = void (CMakeEditor::*)(const CMakeCommand &);
  static Rule ruleFor(llvm::StringRef Name);

  // Rules, each for some commands.
  void editMinimum(const CMakeCommand &C);
  void editLanguages(const CMakeCommand &C);
  void editFindPackage(const CMakeCommand &C);
  void editAssignment(const CMakeCommand &C);
  void editOwnFlags(const CMakeCommand &C, bool ForNvcc);
  void editUnset(const CMakeCommand &C);
  void editReplacement(const CMakeCommand &C, size_t Match, size_t Result);
  void editProperties(const CMakeCommand &C);
  void editOneProperty(const CMakeCommand &C);
  void leaveSources(const CMakeCommand &C, llvm::StringRef Property,
                    size_t Begin, size_t End);
  void editTarget(const CMakeCommand &C);
  void leaveOwnTarget(const CMakeCommand &C);
  void editForeignTarget(const CMakeCommand &C);
  void editLinked(const CMakeCommand &C);
  void editOptions(const CMakeCommand &C);
  void editCustomCommand(const CMakeCommand &C);
  void editCudaCommand(const CMakeCommand &C, const CMakeName &Row);
  void editCondition(const CMakeCommand &C);
  unsigned stopBehind(const CMakeCommand &C) const;
  void editDependentOption(const CMakeCommand &C);
  void editSearch(const CMakeCommand &C);
  void editIncludes(const CMakeCommand &C);
  void editTrial(const CMakeCommand &C);

  // Steps of rules.
  void nameSources(const CMakeCommand &C, size_t Begin, size_t End,
                   llvm::StringRef Target);
  void replaceFlagsList(const CMakeCommand &C, const CMakeName &Row);
  bool editTextOfFlags(const CMakeCommand &C);
  void leaveFlagsAsList(const CMakeCommand &C);
  bool isReadElsewhere(const CMakeCommand &C);
  void findFlagReaders();
  unsigned bodyOf(const CMakeCommand &C) const;
  /// Leaves \p C, which sets \p Variable, if that has the flags of FindCUDA and
  /// not all of the folder's targets get them there; says whether it does.
  bool leaveFlagsRead(const CMakeCommand &C, llvm::StringRef Variable);
  void replaceArchitectures(const CMakeCommand &C, const CMakeName &Row);
  void editFlagWords(const CMakeCommand &C, size_t Begin, size_t End,
                     bool ForNvcc, FlagPlace Place);
  std::string expand(const CMakeCommand &C, llvm::StringRef Old,
                     llvm::StringRef Variable, FlagPlace Place);
  enum class ValueUse { Any, Options, Text, Mixed };
  ValueUse useOfValue(const CMakeCommand &C, const CMakeArgument &A) const;
  bool hasToStay(const CMakeCommand &C, llvm::StringRef Old,
                 llvm::ArrayRef<std::string> New) const;
  void replaceFlag(const CMakeCommand &C, llvm::StringRef Old,
                   llvm::ArrayRef<std::string> New, FlagPlace Place);
  void addFindCudaOptions(const CMakeCommand &C, size_t Begin);
  /// \p Flags of nvcc, which become those of hipcc, with \p Separator between
  /// them. \p Expand is called with variables that may hold several.
  std::string editedFlags(const CMakeCommand &C, llvm::StringRef Flags,
                          char Separator,
                          llvm::function_ref<void(llvm::StringRef)> Expand);
  std::string findCudaGroup(const CMakeCommand &C,
                            llvm::StringRef Configuration,
                            llvm::ArrayRef<CMakeArgument> Args);
  /// Adds to \p Edits what is to be replaced and by what.
  void editComparison(
      const CMakeCommand &C, size_t Operator,
      std::vector<std::pair<llvm::StringRef, llvm::StringRef>> &Edits);
  void leftComparison(const CMakeCommand &C, size_t Operator,
                      llvm::StringRef Advice);
  std::vector<std::string> generatorSources(const CMakeCommand &C,
                                            llvm::StringRef Value);
  void editNames(const CMakeCommand &C);
  bool hasFlagsOfNvcc(const CMakeCommand &C, const CMakeArgument &A) const;
  void editArgument(const CMakeCommand &C, const CMakeArgument &A);
  void editGenerators(const CMakeCommand &C, llvm::StringRef Text);
  bool leaveDefinition(const CMakeCommand &C, const CMakeArgument &A);
  bool leaveEnvironment(const CMakeCommand &C, llvm::StringRef Value);
  void replaceName(const CMakeCommand &C, llvm::StringRef Part,
                   llvm::StringRef Name, bool Referenced);
  /// The same for a target \p Name in the argument \p Value.
  void replaceTarget(const CMakeCommand &C, llvm::StringRef Value,
                     llvm::StringRef Name);
  void linkObjects(const CMakeCommand &C);
  /// Commands for a target whose device code is linked: all, and those for what
  /// links it.
  std::vector<std::string> deviceCodeLines(llvm::StringRef Target) const;
  std::vector<std::string> deviceLinkLines(llvm::StringRef Target) const;
  void need(const CMakeName &Row, const CMakeCommand &Where);
  void findNeeded();
  const CMakePlace &placeOf(const CMakeCommand &C) const {
    return Places[&C - Commands.data()];
  }
  bool mayBeForCuda(const CMakeArgument &A) const;
  bool isForCuda(const CMakeArgument &A) const;
  bool linksRuntime(const CMakeCommand &C, llvm::StringRef Target) const;
  bool mayBeForHost(const CMakeArgument &A) const;
  void linkHostSources(const CMakeCommand &C, size_t End);
  void editCompilerIds(const CMakeCommand &C, llvm::StringRef Text);
  void noteArchitectures();
  std::string architectureLine();
  const CMakeCommand *findsBoth() const;
  std::string renamed(llvm::StringRef Text) const;

  void drop(const CMakeCommand &C) {
    Editor.removeLines(C.Text);
    Done.insert(&C);
  }
  void left(const CMakeCommand &C, llvm::StringRef Part,
            llvm::StringRef Advice = "") {
    if (Reported.insert({&C, Part.str()}).second)
      Editor.left(Part, Advice);
  }
  /// The same, and no other rule edits \p A.
  void leftWhole(const CMakeCommand &C, const CMakeArgument &A,
                 llvm::StringRef Advice = "") {
    left(C, A.Value, Advice);
    Kept.insert(A.Text.data());
  }
  /// What the variable \p Name is to the project: without FindCUDA, a list of
  /// flags that only FindCUDA reads is its own, and so is what a module that
  /// looks for a package says of it.
  const CMakeName *variableRow(llvm::StringRef Name) const {
    const CMakeName *Row = lookupCMake(Name);
    bool IsOwn = Row && Row->Use == FlagsList && !Editor.Context.UsesFindCuda;
    return IsOwn || isFoundHere(Name) ? nullptr : Row;
  }
  /// Whether \p Name is the variable that this file, a module, sets when it has
  /// found a package.
  bool isFoundHere(llvm::StringRef Name) const {
    return Name.consume_back("_FOUND") &&
           llvm::any_of(Commands, [&](const CMakeCommand &C) {
             return C.LowerName == "find_package_handle_standard_args" &&
                    C.value(0).equals_insensitive(Name);
           });
  }
  bool isDefined(llvm::StringRef Name) const {
    return Editor.Context.Defined.count(Name.str());
  }
  /// Text in front of \p C on lines of its own.
  void insertLines(const CMakeCommand &C, llvm::ArrayRef<std::string> Lines);
  void appendLines(const CMakeCommand &C, llvm::ArrayRef<std::string> Lines);

  /// What ends a line of the file.
  llvm::StringRef lineEnd() const { return lineEndOf(Editor.Text); }

  BuildEditor &Editor;
  std::vector<CMakeCommand> Commands;
  std::vector<CMakePlace> Places;
  std::set<const CMakeCommand *> Done; // not to be edited further
  std::set<const char *> Kept;         // arguments that keep their text
  std::set<const char *> Quoted;       // arguments that were given quotes
  std::set<std::pair<const CMakeCommand *, std::string>>
      Reported;                         // one finding for each text
  std::set<std::string> CudaLists;      // variables that may name .cu files
  std::set<std::string> PlainCudaLists; // those that plainly do
  std::set<std::string> Lists;          // variables that this file sets
  std::set<std::string> HostLists;      // those with sources for the host
  std::set<std::string> LanguageLists;  // those with the names of languages
  /// The .cu files in generator expressions that a variable's value has.
  std::map<std::string, std::vector<std::string>> GeneratedSources;
  std::vector<const CMakeCommand *> Openers;     // by block
  std::vector<const CMakeCommand *> FlagReaders; // FindCUDA's
  bool UsesCuda = false;                         // the file asks for CUDA
  bool HasLanguage = false;
  bool HasArchitectures = false; // the file has a list of GPUs that is read
  const CMakeCommand *Minimum = nullptr;
  const CMakeCommand *Found = nullptr; // behind it packages are looked for
  bool FoundIsRequired = false;
  std::vector<std::string> FoundLines; // to be written behind it
  /// The rows that need packages, and where.
  std::vector<std::pair<const CMakeName *, const CMakeCommand *>> Needed;
  /// By package, the commands that look for it.
  std::map<std::string, std::vector<const CMakeCommand *>> FoundPackages;
};

/// \p New with `SHELL:-Xarch_host -O0` for an option with a value: CMake takes
/// an option out that is there twice, and the second value would be for kernels
/// as well.
std::vector<std::string> withValues(llvm::ArrayRef<std::string> New);

/// Finds words in arguments, inside of generator expressions too; quotes of a
/// shell hold a word together.
class WordFinder {
public:
  WordFinder(bool ForNvcc, std::vector<FlagWord> &Words)
      : ForNvcc(ForNvcc), Words(Words) {}

  void read(llvm::StringRef Text);

private:
  struct Level {
    bool ForNvcc;
    bool Payload;
    std::string Condition;
  };
  bool isForNvcc() const {
    return Levels.empty() ? ForNvcc : Levels.back().ForNvcc;
  }
  size_t behindGroup(llvm::StringRef Text, size_t At) const;

  bool ForNvcc;
  std::vector<FlagWord> &Words;
  llvm::SmallVector<Level> Levels;
};

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_CMAKEEDITOR_H
