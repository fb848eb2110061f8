//===- Arena.h - Memory whose addresses tell what it is ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_CPU_ARENA_H
#define CU2X_LIB_RUNTIME_CPU_ARENA_H

#include "cu2x/SIMT/Trace.h"
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <string>

namespace cu2x::runtime::cpu {

/// A part of the address space from which memory is allocated in pages. What is
/// freed cannot be read or written any more, and its addresses are used again
/// only when all others have been.
///
/// A hidden arena is mapped twice. The addresses of the first mapping are those
/// that the program and its kernels have; they can be used between open() and
/// close() only. The runtime itself uses the second.
class Arena {
public:
  /// Reserves addresses for \p Bytes, or for less if there are not as many.
  /// With \p IsGuarded memory ends at a page that nobody can access, as exactly
  /// as alignment permits, and while the arena is open nothing but memory is.
  Arena(size_t Bytes, bool IsHidden, bool IsGuarded);

  bool isValid() const { return Base; }
  /// The two addresses of new memory; false if there is no room.
  bool allocate(size_t Bytes, char *&Address, char *&Contents);
  void release(char *Address);

  void open();
  void close();

  bool contains(const void *Address) const {
    auto *A = static_cast<const char *>(Address);
    return Base && A >= Base && A < Base + Reserved;
  }
  /// All addresses that it has.
  simt::AddressRange range() const {
    auto Begin = reinterpret_cast<uint64_t>(Base);
    return {Begin, Begin + Reserved};
  }
  /// What lies at an address of the arena, in words.
  std::string explain(const void *Address) const;

private:
  struct Block {
    size_t Pages; ///< in bytes, with the page that guards them
    size_t Bytes;
    uint64_t Number;
    /// Where the memory begins in its pages, and the bytes of these.
    size_t Shift, Accessible;
  };

  bool reserve(size_t Bytes);
  bool findRoom(size_t Pages, size_t &Offset);
  void protect(size_t Offset, size_t Bytes, bool MayAccess);
  void returnRoom(size_t Offset, size_t Pages);

  const bool IsHidden, IsGuarded;
  char *Base = nullptr, *Contents = nullptr;
  int File = -1;
  size_t Reserved = 0;
  /// Addresses from here on have never been used.
  size_t Top = 0;
  bool IsOpen = false;
  uint64_t Allocations = 0;
  std::map<size_t, Block> Live;
  /// Free addresses below Top, in pieces that do not touch.
  std::map<size_t, size_t> Free;
  /// The last blocks that were freed, for messages.
  std::deque<std::pair<size_t, Block>> Freed;
};

} // namespace cu2x::runtime::cpu

#endif // CU2X_LIB_RUNTIME_CPU_ARENA_H
