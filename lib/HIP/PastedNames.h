//===- PastedNames.h - Names that macros put together -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_HIP_PASTEDNAMES_H
#define CU2X_LIB_HIP_PASTEDNAMES_H

#include "FileContext.h"
#include <map>
#include <string>

namespace cu2x::hip {

/// Decides about names of CUDA that are arguments of macros, where `##` makes
/// them a part of another name.
class PastedNames {
public:
  explicit PastedNames(const FileContext &File);

  enum Fate {
    Free,   ///< nothing speaks against another name for the argument
    Kept,   ///< it is no more than a piece of another name, which stays
    Refused ///< it is that and CUDA's name as well
  };
  Fate fateOf(frontend::TokenIndex I) const;

  /// Whether the name \p Name that the macro used at \p Use makes follows from
  /// what its argument becomes.
  bool isTranslated(unsigned Use, llvm::StringRef Name) const {
    return Translated.count({Use, Name.str()});
  }

private:
  enum Outcome {
    Good, ///< becomes the HIP name of what it was
    Open, ///< a name that exists nowhere else
    Taken ///< another name than the one that is meant
  };
  Outcome outcomeOf(const frontend::PastedArgument &Use, llvm::StringRef Name,
                    llvm::StringRef Hip) const;
  bool isSpelled(llvm::StringRef Name) const;

  const FileContext &File;
  llvm::StringSet<> Words; ///< identifiers of the file
  std::map<unsigned, Fate> Fates;
  std::set<std::pair<unsigned, std::string>> Translated;
};

} // namespace cu2x::hip

#endif // CU2X_LIB_HIP_PASTEDNAMES_H
