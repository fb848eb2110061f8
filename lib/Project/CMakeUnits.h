//===- CMakeUnits.h - Macros of targets in CMake files ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_CMAKEUNITS_H
#define CU2X_LIB_PROJECT_CMAKEUNITS_H

#include "CMakeMacros.h"
#include "CompiledAsCuda.h"
#include "cu2x/Project/UnitDefinitions.h"
#include <map>
#include <memory>
#include <set>

namespace cu2x::project {

/// Adds to \p Into what the makefiles of \p P say.
void addMakeDefinitions(llvm::StringRef Root, const Project &P,
                        UnitDefinitions &Into);

/// Adds to \p Lost what scripts and files of setuptools of \p P define for
/// nvcc.
void nameScriptDefinitions(llvm::StringRef Root, const Project &P,
                           LostDefinitions &Lost);

/// The languages of sources.
enum CMakeLanguage : unsigned { CUDA = 1, CXX = 2 };

/// A definition where it is written, or what takes some away.
struct CMakeDefinition {
  std::string Path; ///< of the file
  unsigned Begin, Length;
  std::string Flag; ///< `-DN=4`; empty when it is not known
  std::vector<unsigned> Blocks;
  size_t Command; ///< its index
  bool IsLost = false;
  std::string Property;  ///< the property or variable that holds it
  std::string Takes;     ///< a macro, or `*`
  std::string Variables; ///< which may hold definitions
  bool Replaces = false; ///< takes what the property held before
  unsigned Languages = CUDA | CXX;
  bool IsOfFolder = false;
  std::set<std::string> Sources; ///< all that it is for; none when not known
  bool IsUnsure = false;         ///< lost where it is for units
  bool IsSilent = false;         ///< never named: it defines nothing
};

/// What a target links.
struct CMakeLink {
  std::string Name;
  llvm::StringRef Scope;
  std::string Path;
  std::vector<unsigned> Blocks;
  bool IsSure;
};

/// A folder that another one enters.
struct CMakeEntry {
  std::string From, To; ///< `To` is empty when it is not known
  bool HasBlocks;
};

struct CMakeTarget {
  std::string Path, Folder;
  std::vector<unsigned> Blocks;
  size_t Command = 0;
  std::string Name, OutputName;
  bool IsProgram = false;
  unsigned Made = 0;          ///< how often
  bool IsPartlyKnown = false; ///< some of its sources are not
  std::set<std::string> Units;
  std::vector<CMakeDefinition *> Own, Interface;
  std::vector<CMakeLink> Links;
};

/// One for all targets of a folder.
struct FolderDefinition {
  CMakeDefinition *D;
  std::string Folder;
  bool ForLater; ///< targets that were made before do without
  bool ForBelow; ///< no folder below was read before
};

/// An argument that a file has.
struct CMakeMention {
  std::string Value, Path;
  std::string Function; ///< that it stands in, in lower case
  unsigned Begin = 0, Length = 0;
};

/// Reads the CMake files of a project one by one, then says what its units get.
class UnitReader {
public:
  UnitReader(const Project &P) : P(P) {}
  void read(llvm::StringRef Path, llvm::StringRef Text);
  UnitDefinitions finish();

  /// Follows the arguments that are sources compiled as CUDA, when all files
  /// are read.
  void findCudaSources();
  /// Sources that are compiled as CUDA by their property, as far as they are
  /// known.
  std::set<std::string> CudaSources;
  /// Arguments for those that are not.
  std::vector<CudaSwitch> UnseenSources;

private:
  void namePrograms(UnitDefinitions &Result) const;
  std::string plainName(llvm::StringRef Name) const;
  void readCommand(const CMakeCommand &C, const CMakePlace &Place);
  void readSources(const CMakeCommand &C, size_t From, CMakeTarget &T);
  void readLinks(const CMakeCommand &C, const CMakePlace &Place);
  void readFolderProperties(const CMakeCommand &C, const CMakePlace &Place);
  void note(llvm::StringRef Variable, const CMakeCommand &C, size_t From);
  bool addSource(const CMakeArgument &A, std::set<std::string> &Into) const;
  void noteCudaSources(const CMakeCommand &C, size_t Argument);
  struct CudaSearch;
  void addCudaSources(const CMakeMention &M, CudaSearch &Into);
  void addCudaVariable(const CMakeMention &M, llvm::StringRef Name,
                       CudaSearch &Into);
  void readVariable(const CMakeCommand &C, const CMakePlace &Place);
  void readProperties(const CMakeCommand &C, const CMakePlace &Place);
  void readFlagsVariable(const CMakeCommand &C, const CMakePlace &Place);
  std::vector<CMakeDefinition *> read(const CMakeCommand &C,
                                      const CMakeArgument &A,
                                      const CMakePlace &Place, MacroText Kind,
                                      llvm::StringRef Property);
  CMakeDefinition *make(llvm::StringRef Where, const CMakePlace &Place,
                        llvm::StringRef Property);
  CMakeDefinition *makeReplacing(const CMakeCommand &C, const CMakePlace &Place,
                                 llvm::StringRef Property);
  std::string key(llvm::StringRef Name) const;
  CMakeTarget &target(llvm::StringRef Name);
  void give(llvm::StringRef Target, llvm::ArrayRef<CMakeDefinition *> Which,
            llvm::StringRef Scope);
  void giveFolder(llvm::ArrayRef<CMakeDefinition *> Which, bool ForLater);
  std::string expanded(llvm::StringRef Value) const;
  void addInterface(llvm::StringRef Name, std::set<std::string> &Seen,
                    std::vector<CMakeDefinition *> &Into);
  void loseInterfaces(llvm::StringRef Text, std::set<std::string> &Seen);
  bool mentions(llvm::StringRef Text, llvm::ArrayRef<llvm::StringRef> What,
                std::set<std::string> &Seen) const;
  bool entersSurely(llvm::StringRef From, llvm::StringRef To,
                    bool EvenBranches) const;
  std::optional<bool> isBelow(llvm::StringRef Folder,
                              const CMakeTarget &T) const;
  void take(llvm::ArrayRef<CMakeDefinition *> Found, const CMakeTarget &T);
  std::vector<CMakeDefinition *> definitionsFor(const std::string &Name,
                                                const CMakeTarget &T);

  const Project &P;
  std::vector<std::unique_ptr<CMakeDefinition>> All;
  std::map<std::string, CMakeTarget> Targets;
  std::vector<FolderDefinition> ForFolders;
  std::vector<CMakeDefinition *> ForAll; ///< what takes from nobody knows which
  std::vector<CMakeEntry> Entries;
  std::set<std::string> Projects; ///< folders with project()
  std::string ProjectName;        ///< of the root
  /// All that the variables of the project are set to.
  std::map<std::string, std::vector<std::string>> Texts;
  std::vector<std::string> LinkedByAll;
  bool HasLanguages = false;         ///< of single sources
  std::vector<CMakeMention> ForCuda; ///< sources compiled as CUDA
  /// What commands of the project's own are given.
  std::map<std::string, std::vector<CMakeMention>> Calls;
  std::set<std::string> Computed; ///< variables whose elements are changed
  std::map<std::string, std::map<std::string, std::set<std::string>>> ListsOf;

  // Of the file that is read.
  std::string Path, Folder, Function;
  llvm::StringRef Text;
  size_t Index = 0;
  bool HasBelow = false;
  std::map<std::string, std::set<std::string>> Lists;
  std::set<std::string> Unknown; // variables that are not known
};

/// Whether \p Word ends the sources of `set_property(SOURCE ...)`.
inline bool isKeywordOfSources(llvm::StringRef Word) {
  return Word == "APPEND" || Word == "APPEND_STRING" || Word == "DIRECTORY" ||
         Word == "TARGET_DIRECTORY";
}

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_CMAKEUNITS_H
