//===- Scan.h - The files of a project --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_PROJECT_SCAN_H
#define CU2X_PROJECT_SCAN_H

#include "cu2x/Project/BuildFile.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cu2x::project {

enum class FileKind {
  Unit,       ///< a source that is translated
  CudaHeader, ///< a header that names CUDA; units bring it along
  Build,      ///< a file that an editor knows
  Other,
};

struct ProjectFile {
  std::string Path; ///< relative to the root
  FileKind Kind = FileKind::Other;
  BuildKind Build = BuildKind::None;
  /// A source or a header that has code for a GPU, and nothing else of CUDA's.
  bool HasDeviceCode = false;

  /// The text of the file below \p Root; null where it cannot be read.
  std::unique_ptr<llvm::MemoryBuffer> read(llvm::StringRef Root) const;
};

/// Something that was not looked at.
struct SkippedPath {
  std::string Path; ///< relative to the root
  std::string Why;  ///< `vendored`, `generated`, `excluded`, `symbolic link`...
};

/// Why a file is skipped that cu2x wrote and had no time to rename.
inline constexpr llvm::StringLiteral LeftoverReason =
    "left by an interrupted run";

/// The list of what a translated copy consists of: a folder with one is no part
/// of the project around it.
inline constexpr llvm::StringLiteral OutputListName = ".cu2x-files";

/// Why a path is skipped that the user left out.
inline constexpr llvm::StringLiteral ExcludedReason = "excluded";

/// Why a symbolic link is skipped.
inline constexpr llvm::StringLiteral LinkReason = "symbolic link";
/// Why a folder is skipped that may not be read.
inline constexpr llvm::StringLiteral UnreadableReason = "cannot be read";

struct ScanOptions {
  /// Globs over paths relative to the root; a folder that matches is left out
  /// with all below it.
  std::vector<std::string> Excludes;
  /// Also look into folders with the code of others.
  bool Vendored = false;
  /// Real paths that are no part of the project, such as the output folder.
  std::vector<std::string> NotInput;
};

struct Project {
  std::vector<ProjectFile> Files; ///< sorted by path
  std::vector<SkippedPath> Skipped;
  /// Paths of headers in vendored folders: units may include them. Sorted.
  std::vector<std::string> Vendored;
  std::vector<std::string> IdleExcludes; ///< those that leave nothing out
};

/// Lists the files below the real path \p Root. Follows no symbolic link, so
/// that nothing outside of the root and no cycle is ever entered. Fails when an
/// exclude is no glob or the root cannot be read; a folder below it that cannot
/// be read is skipped.
llvm::Expected<Project> scanProject(llvm::StringRef Root,
                                    const ScanOptions &Options);

/// The files below \p Folder that LeftoverReason is about. Follows no links.
std::vector<std::string> findLeftovers(llvm::StringRef Folder);

/// Folders, relative to the root, where a unit's headers are found. Sorted.
struct HeaderFolders {
  std::set<std::string> Quoted;
  /// Searched behind all others: for includes in angles and for headers of
  /// others, of which the system may have another release.
  std::set<std::string> Last;
};

/// Where the headers of each unit of \p P are that are not beside the file that
/// includes them, by the path of the unit. Of the files that an include may
/// mean, it is the one that is nearest to the including file; where two are,
/// none is.
std::map<std::string, HeaderFolders> headerFolders(llvm::StringRef Root,
                                                   const Project &P);

/// The paths of the units that other units include.
std::set<std::string> includedUnits(llvm::StringRef Root, const Project &P);

/// Whether the name of \p Path is that of a source of C or C++.
bool isSource(llvm::StringRef Path);
/// The same for a header.
bool isHeader(llvm::StringRef Path);

/// The files of \p P that each of \p Paths brings along, itself included.
std::map<std::string, std::set<std::string>>
reachedFiles(llvm::StringRef Root, const Project &P,
             llvm::ArrayRef<std::string> Paths);

/// Makes units of sources that the build compiles as CUDA whatever their names
/// are (`nvcc -x cu`, `LANGUAGE CUDA`), and of those that have code for a GPU
/// and are not written for HIP.
void addDeviceSources(llvm::StringRef Root, Project &P);

/// Adds to \p Context where a build compiles sources as CUDA that it does not
/// name, and there are sources with code for a GPU that are no units.
void collectUnseenSources(llvm::StringRef Root, const Project &P,
                          BuildContext &Context);

/// Makes units of sources without CUDA, as few as possible, where no other unit
/// includes a header that uses it.
void addUnitsForHeaders(llvm::StringRef Root, Project &P);

/// Whether a source \p Text includes a header of CUDA's, launches a kernel or
/// uses a name that HIP spells in another way.
bool usesCuda(llvm::StringRef Text);

/// A source that is HIP's already.
struct HipSource {
  bool HasBranches; ///< for NVIDIA's compiler
};

/// What \p Text of C++ is where it includes HIP's headers and speaks of CUDA
/// for NVIDIA's compiler alone, as in the `#else` of `__HIP_PLATFORM_AMD__`.
std::optional<HipSource> asHipSource(llvm::StringRef Text);

/// Whether \p Text has functions or variables of a GPU, or calls what only
/// these can, and neither defines the words for that nor includes HIP.
bool hasDeviceCode(llvm::StringRef Text);

} // namespace cu2x::project

#endif // CU2X_PROJECT_SCAN_H
