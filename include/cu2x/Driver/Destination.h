//===- Destination.h - Where a translated file goes -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DRIVER_DESTINATION_H
#define CU2X_DRIVER_DESTINATION_H

#include "cu2x/Driver/Options.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>

namespace cu2x::driver {

/// Puts results where the options want them, and nowhere else: below the root
/// with -i, below the output folder with --out-dir.
class Destination {
public:
  /// \p Root is a real path; \p Out takes what goes to standard output. All
  /// must outlive this object.
  Destination(const Options &O, llvm::StringRef Root, llvm::raw_ostream &Out)
      : O(O), Root(Root), Out(Out) {}

  /// Fails when the options can lead to nothing for any file.
  llvm::Error prepare();

  /// Fails when the result for \p File has no place. Cheap and thread-safe, to
  /// be asked before any work is done.
  llvm::Error check(llvm::StringRef File) const;

  /// Two files with one key are one file: the real path with -i, otherwise the
  /// path with the file's own name.
  std::string keyOf(llvm::StringRef File) const;

  /// Delivers \p Text, what became of \p Original, for \p File.
  llvm::Error write(llvm::StringRef File, llvm::StringRef Original,
                    llvm::StringRef Text);

  /// The path that write() writes to; empty when it is standard output or when
  /// nothing is written.
  std::string pathFor(llvm::StringRef File) const;

  /// Whether some file that was written had other contents before, or was not
  /// there.
  bool wasStale() const { return Stale; }

  /// Where \p File goes below the output folder under its own name.
  std::string placeInOutDir(llvm::StringRef File) const;

  /// The output folder as a real path, once prepare() was called.
  llvm::StringRef outDir() const { return OutDir; }

  /// Writes \p Text to \p Path, which is below the output folder. It is given
  /// the permissions of the source in its place, as far as the umask lets them
  /// be, and its owner may write to it, as the next run will.
  llvm::Error writeBelow(llvm::StringRef Path, llvm::StringRef Text);

  /// Makes \p Path, which is below the output folder, a symbolic link to
  /// \p Target. Fails when something else is there.
  llvm::Error linkBelow(llvm::StringRef Path, llvm::StringRef Target);

  /// How a diff calls \p File: relative to the current folder when it lies
  /// below, else to the root.
  std::string diffName(llvm::StringRef File) const;

private:
  /// Fails when making the folder \p Path would follow a link out of the output
  /// folder. New folders have the permissions of the sources' ones.
  llvm::Error createFolder(llvm::StringRef Path) const;
  /// The permissions of a file or folder in the place of the source \p Path;
  /// nothing where there is none.
  std::optional<unsigned> modeOf(llvm::StringRef Path) const;

  const Options &O;
  llvm::StringRef Root;
  llvm::raw_ostream &Out;
  std::string OutDir; // real path
  unsigned Umask = 0;
  bool Stale = false;
};

} // namespace cu2x::driver

#endif // CU2X_DRIVER_DESTINATION_H
