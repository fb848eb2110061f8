//===- UnitStore.h - Translations of units on disk --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_PROJECT_UNITSTORE_H
#define CU2X_PROJECT_UNITSTORE_H

#include "cu2x/Metal/HostTranslator.h"
#include "cu2x/Translation/Unit.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cu2x::project {

/// What is kept of a unit: its translation to HIP, or that of its kernels to
/// Metal and, in a port, of its host side.
struct KeptUnit {
  UnitTranslation Translation;
  metal::UnitTranslation Kernels;
  std::optional<metal::HostTranslation> Host;
  bool IsTorch = false; ///< an extension of PyTorch, in a port
  /// Real paths of headers below the root that the parser has read; those of
  /// Translation and Host need not be among them.
  std::vector<std::string> Headers;
  /// Paths that the parser looked for, and whether there was a file.
  std::map<std::string, bool> Lookups;
  /// The names of the program's units, where the translation depends on them.
  std::optional<std::vector<std::string>> Program;
};

/// Keeps what the translation of each unit said, one file a unit, so that a run
/// that was interrupted, a further run, or runs on several machines do not
/// translate a unit twice. A file holds for the contents of the unit and of all
/// project headers that it includes, its flags and the options, and as long as
/// nothing is where its parser found nothing; whatever of that has changed, the
/// unit is translated anew. What is outside of the root is taken to stay as it
/// is. load() leaves Headers and Lookups empty. Safe to use from several
/// threads and processes: files are written to another name and renamed.
class UnitStore {
public:
  /// Files lie in \p Folder; paths below \p Root are kept relative to it. All
  /// that is in \p Settings decides how units are translated.
  UnitStore(llvm::StringRef Folder, llvm::StringRef Root,
            llvm::StringRef Settings)
      : Folder(Folder), Root(Root), Settings(Settings) {}

  /// Makes the folder.
  llvm::Error prepare() const;

  /// Reads what was said about the unit \p File with contents \p Text; false
  /// when nothing that still holds is there.
  bool load(llvm::StringRef File, llvm::StringRef Text,
            const frontend::UnitFlags &Flags, KeptUnit &Result) const;

  llvm::Error save(llvm::StringRef File, llvm::StringRef Text,
                   const frontend::UnitFlags &Flags,
                   const KeptUnit &Result) const;

private:
  std::string pathFor(llvm::StringRef File, llvm::StringRef Text,
                      const frontend::UnitFlags &Flags) const;
  std::string relative(llvm::StringRef Path) const;
  std::string absolute(llvm::StringRef Path) const;

  std::string Folder;
  std::string Root;
  std::string Settings;
};

} // namespace cu2x::project

#endif // CU2X_PROJECT_UNITSTORE_H
