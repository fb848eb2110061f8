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
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

namespace cu2x::project {

/// The list of sources that get the language, in commands that are written.
inline constexpr char SourcesVariable[] = "CU2X_HIP_SOURCES";

/// Whether the values of \p Variable are flags that only CUDA's compiler gets,
/// in any file of the project.
bool carriesNvccFlags(const BuildContext &Context, llvm::StringRef Variable);

/// Whether \p Value is the value of one variable.
bool isReference(llvm::StringRef Value);
/// The variable of such a value.
llvm::StringRef referenced(llvm::StringRef Value);

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
  void editProperties(const CMakeCommand &C);
  void editOneProperty(const CMakeCommand &C);
  void editTarget(const CMakeCommand &C);
  void editLinked(const CMakeCommand &C);
  void editOptions(const CMakeCommand &C);
  void editCustomCommand(const CMakeCommand &C);
  void editCudaCommand(const CMakeCommand &C, const CMakeName &Row);

  // Steps of rules.
  void nameSources(const CMakeCommand &C, size_t Begin, size_t End,
                   llvm::StringRef Target);
  void replaceFlagsList(const CMakeCommand &C, const CMakeName &Row);
  void replaceArchitectures(const CMakeCommand &C, const CMakeName &Row);
  void editFlagWords(const CMakeCommand &C, size_t Begin, bool ForNvcc);
  void editNames(const CMakeCommand &C);
  void editArgument(const CMakeCommand &C, const CMakeArgument &A);
  void editGenerators(llvm::StringRef Text);
  void replaceName(const CMakeCommand &C, llvm::StringRef Part,
                   llvm::StringRef Name, bool Referenced);
  /// The same for a target \p Name in the argument \p Value.
  void replaceTarget(const CMakeCommand &C, llvm::StringRef Value,
                     llvm::StringRef Name);
  void need(llvm::StringRef Package, llvm::StringRef Where);
  void findNeeded();
  std::string architectureLine();
  const CMakeCommand *findsBoth() const;
  std::string renamed(llvm::StringRef Text) const;

  void drop(const CMakeCommand &C) {
    Editor.removeLines(C.Text);
    Done.insert(&C);
  }
  void left(const CMakeCommand &C, llvm::StringRef Part,
            llvm::StringRef Advice = "") {
    if (Reported.insert(&C).second)
      Editor.left(Part, Advice);
  }
  bool isDefined(llvm::StringRef Name) const {
    return Editor.Context.Defined.count(Name.str());
  }
  /// Text in front of \p C on lines of its own.
  void insertLines(const CMakeCommand &C, llvm::ArrayRef<std::string> Lines);
  void appendLines(const CMakeCommand &C, llvm::ArrayRef<std::string> Lines);

  BuildEditor &Editor;
  std::vector<CMakeCommand> Commands;
  std::set<const CMakeCommand *> Done;     // not to be edited further
  std::set<const CMakeCommand *> Reported; // one finding each
  std::set<std::string> CudaLists;         // variables that may name .cu files
  std::set<std::string> Lists;             // variables that this file sets
  bool UsesCuda = false; // the file asks for the language or package
  bool HasLanguage = false;
  bool HasArchitectures = false; // the file was given a list of GPUs
  const CMakeCommand *Minimum = nullptr;
  const CMakeCommand *Found = nullptr; // behind it packages are looked for
  bool FoundIsRequired = false;
  std::vector<std::string> FoundLines; // to be written behind it
  std::map<std::string, llvm::StringRef>
      Needed; // package, where it is needed first
  std::set<std::string> FoundPackages;
};

/// Finds words in arguments, inside of generator expressions too.
class WordFinder {
public:
  WordFinder(bool ForNvcc, std::vector<FlagWord> &Words)
      : ForNvcc(ForNvcc), Words(Words) {}

  void read(llvm::StringRef Text) {
    size_t Begin = llvm::StringRef::npos;
    auto End = [&](size_t At) {
      if (Begin != llvm::StringRef::npos && At > Begin)
        Words.push_back({Text.slice(Begin, At), isForNvcc()});
      Begin = llvm::StringRef::npos;
    };
    for (size_t I = 0; I < Text.size(); ++I) {
      char C = Text[I];
      if (Text.substr(I).starts_with("$<")) {
        End(I);
        Levels.push_back({isForNvcc(), false, ""});
        ++I;
        continue;
      }
      if (!Levels.empty() && !Levels.back().Payload && C != '>') {
        if (C == ':' && I && Text[I - 1] == '>') {
          Level &L = Levels.back();
          L.Payload = true;
          L.ForNvcc |= asksForCuda(L.Condition);
          continue;
        }
        Levels.back().Condition += C;
        continue;
      }
      if (C == '>' && !Levels.empty()) {
        End(I);
        std::string Condition = Levels.back().Condition;
        Levels.pop_back();
        if (!Levels.empty() && !Levels.back().Payload)
          Levels.back().Condition += "<" + Condition + ">";
        continue;
      }
      if (llvm::isSpace(C) || C == ';' ||
          (C == '\\' && I + 1 < Text.size() && Text[I + 1] == '"')) {
        End(I);
        continue;
      }
      if (Begin == llvm::StringRef::npos)
        Begin = I;
    }
    End(Text.size());
  }

private:
  struct Level {
    bool ForNvcc;
    bool Payload;
    std::string Condition;
  };
  bool isForNvcc() const {
    return Levels.empty() ? ForNvcc : Levels.back().ForNvcc;
  }
  static bool asksForCuda(llvm::StringRef Condition) {
    if (Condition.contains("NOT:"))
      return false;
    size_t At = Condition.find("COMPILE_LANG");
    return At != llvm::StringRef::npos && Condition.substr(At).contains("CUDA");
  }

  bool ForNvcc;
  std::vector<FlagWord> &Words;
  llvm::SmallVector<Level> Levels;
};

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_CMAKEEDITOR_H
