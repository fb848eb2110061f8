//===- HandleTable.h - The handles that exist -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_HANDLETABLE_H
#define CU2X_LIB_RUNTIME_HANDLETABLE_H

#include <mutex>
#include <set>
#include <utility>

namespace cu2x::runtime {

/// The handles of one kind that programs have and may use, for any thread: what
/// a program gives that is not among them is an error, and is not read.
template <typename Handle> class HandleTable {
public:
  bool has(Handle H) {
    std::lock_guard<std::mutex> Guard(Lock);
    return Handles.count(H);
  }
  void add(Handle H) {
    std::lock_guard<std::mutex> Guard(Lock);
    Handles.insert(H);
  }
  /// Takes \p H out; false if it is not there.
  bool remove(Handle H) {
    std::lock_guard<std::mutex> Guard(Lock);
    return Handles.erase(H);
  }
  /// Takes all out.
  std::set<Handle> clear() {
    std::lock_guard<std::mutex> Guard(Lock);
    return std::exchange(Handles, {});
  }

private:
  std::mutex Lock;
  std::set<Handle> Handles;
};

} // namespace cu2x::runtime

#endif // CU2X_LIB_RUNTIME_HANDLETABLE_H
