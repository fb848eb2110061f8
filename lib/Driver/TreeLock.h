//===- TreeLock.h - Keeps two runs from writing one tree --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_TREELOCK_H
#define CU2X_LIB_DRIVER_TREELOCK_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <utility>
#include <vector>

namespace cu2x::driver {

/// Folders that this process alone writes, as long as the lock lives. The
/// system gives them back when the process is killed, and no file is left.
class TreeLock {
public:
  TreeLock() = default;
  TreeLock(TreeLock &&Other) : Held(std::exchange(Other.Held, {})) {}
  TreeLock &operator=(TreeLock &&Other) {
    std::swap(Held, Other.Held);
    return *this;
  }
  ~TreeLock();

  /// Locks \p Folders, which exist. An error when another run writes one of
  /// them, a folder in one, or one that holds it. \p Unlocked becomes why a
  /// folder could not be locked, where its file system has no locks.
  static llvm::Expected<TreeLock> take(llvm::ArrayRef<llvm::StringRef> Folders,
                                       std::string &Unlocked);

private:
  std::vector<int> Held; ///< open folders
};

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_TREELOCK_H
