//===- Arena.cpp - Memory whose addresses tell what it is -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arena.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace cu2x::runtime::cpu;

/// How many of the blocks that were freed last kernels cannot access either.
/// Each costs a call of the system when the arena is opened.
static constexpr size_t MaxGuarded = 32;
/// How many freed blocks are remembered.
static constexpr size_t MaxFreed = 4096;

static size_t pageBytes() {
  static const size_t Page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  return Page;
}
static size_t roundTo(size_t Bytes, size_t Unit) {
  return (Bytes + Unit - 1) / Unit * Unit;
}

Arena::Arena(size_t Bytes, bool IsHidden, bool IsGuarded)
    : IsHidden(IsHidden), IsGuarded(IsGuarded) {
  constexpr size_t Least = size_t(1) << 28;
  for (; Bytes >= Least; Bytes /= 2)
    if (reserve(Bytes))
      return;
}

bool Arena::reserve(size_t Bytes) {
  if (!IsHidden) {
    void *Memory = mmap(nullptr, Bytes, PROT_NONE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (Memory == MAP_FAILED)
      return false;
    Base = Contents = static_cast<char *>(Memory);
    Reserved = Bytes;
    return true;
  }
  int NewFile = memfd_create("cu2x-device-memory", MFD_CLOEXEC);
  if (NewFile < 0)
    return false;
  void *First = MAP_FAILED, *Second = MAP_FAILED;
  if (ftruncate(NewFile, static_cast<off_t>(Bytes)) == 0) {
    // Addresses that are easy to tell from others, where there is room.
    void *Wish = reinterpret_cast<void *>(uintptr_t(0x200000000000));
    First =
        mmap(Wish, Bytes, PROT_NONE, MAP_SHARED | MAP_NORESERVE, NewFile, 0);
    Second = mmap(nullptr, Bytes, PROT_READ | PROT_WRITE,
                  MAP_SHARED | MAP_NORESERVE, NewFile, 0);
  }
  if (First == MAP_FAILED || Second == MAP_FAILED) {
    if (First != MAP_FAILED)
      munmap(First, Bytes);
    if (Second != MAP_FAILED)
      munmap(Second, Bytes);
    ::close(NewFile);
    return false;
  }
  File = NewFile;
  Base = static_cast<char *>(First);
  Contents = static_cast<char *>(Second);
  Reserved = Bytes;
  return true;
}

void Arena::protect(size_t Offset, size_t Bytes, bool MayAccess) {
  mprotect(Base + Offset, Bytes,
           MayAccess ? PROT_READ | PROT_WRITE : PROT_NONE);
}

bool Arena::findRoom(size_t Pages, size_t &Offset) {
  if (Pages <= Reserved - Top) {
    Offset = Top;
    Top += Pages;
    return true;
  }
  for (auto It = Free.begin(); It != Free.end(); ++It) {
    if (It->second < Pages)
      continue;
    Offset = It->first;
    size_t Rest = It->second - Pages;
    Free.erase(It);
    if (Rest)
      Free[Offset + Pages] = Rest;
    auto IsReused = [&](const std::pair<size_t, Block> &Old) {
      return Old.first < Offset + Pages &&
             Offset < Old.first + Old.second.Pages;
    };
    Freed.erase(std::remove_if(Freed.begin(), Freed.end(), IsReused),
                Freed.end());
    return true;
  }
  return false;
}

bool Arena::allocate(size_t Bytes, char *&Address, char *&ItsContents) {
  // What vectors of four floats need; CUDA aligns more.
  constexpr size_t GuardedAlignment = 16;
  // Large memory of malloc begins 16 bytes into a page. Copies to there from
  // the begin of a page take up to twice as long as others: the processor takes
  // their loads for loads of what was just stored.
  constexpr size_t Large = size_t(1) << 14;
  size_t Shift = !IsGuarded && Bytes >= Large ? pageBytes() / 2 : 0;
  if (Bytes > Reserved)
    return false;
  size_t Accessible = roundTo(Shift + Bytes, pageBytes()), Offset;
  size_t Pages = Accessible + (IsGuarded ? pageBytes() : 0);
  if (IsGuarded)
    Shift = Accessible - roundTo(Bytes, GuardedAlignment);
  if (!findRoom(Pages, Offset))
    return false;
  Live[Offset] = {Pages, Bytes, ++Allocations, Shift, Accessible};
  if (!IsHidden || IsOpen)
    protect(Offset, Accessible, true);
  Address = Base + Offset + Shift;
  ItsContents = Contents + Offset + Shift;
  return true;
}

void Arena::returnRoom(size_t Offset, size_t Pages) {
  auto Next = Free.lower_bound(Offset);
  if (Next != Free.end() && Next->first == Offset + Pages) {
    Pages += Next->second;
    Next = Free.erase(Next);
  }
  if (Next != Free.begin()) {
    auto Before = std::prev(Next);
    if (Before->first + Before->second == Offset) {
      Before->second += Pages;
      return;
    }
  }
  Free[Offset] = Pages;
}

void Arena::release(char *Address) {
  auto It = Live.upper_bound(static_cast<size_t>(Address - Base));
  if (It == Live.begin() ||
      Address != Base + std::prev(It)->first + std::prev(It)->second.Shift)
    return;
  --It;
  auto [Offset, Old] = *It;
  Live.erase(It);
  if (!IsHidden || IsOpen)
    protect(Offset, Old.Pages, false);
  // The pages go back to the system.
  if (IsHidden)
    fallocate(File, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
              static_cast<off_t>(Offset), static_cast<off_t>(Old.Pages));
  else
    madvise(Base + Offset, Old.Pages, MADV_DONTNEED);
  returnRoom(Offset, Old.Pages);
  Freed.emplace_back(Offset, Old);
  if (Freed.size() > MaxFreed)
    Freed.pop_front();
}

void Arena::open() {
  if (IsOpen)
    return;
  IsOpen = true;
  if (IsGuarded) {
    for (const auto &[Offset, B] : Live)
      protect(Offset, B.Accessible, true);
    return;
  }
  // What lies between the guarded blocks.
  std::map<size_t, size_t> Guarded;
  for (size_t I = Freed.size(); I-- && Guarded.size() != MaxGuarded;)
    Guarded[Freed[I].first] = Freed[I].second.Pages;
  size_t At = 0;
  for (auto [Offset, Pages] : Guarded) {
    if (Offset != At)
      protect(At, Offset - At, true);
    At = Offset + Pages;
  }
  if (At != Top)
    protect(At, Top - At, true);
}

void Arena::close() {
  if (!IsOpen)
    return;
  IsOpen = false;
  if (Top)
    protect(0, Top, false);
}

/// A byte in front of the begin has a negative number.
static std::string describe(size_t Offset, size_t Begin, size_t Bytes,
                            uint64_t Number) {
  return "byte " + std::to_string(static_cast<long long>(Offset - Begin)) +
         " of allocation " + std::to_string(Number) + ", which has " +
         std::to_string(Bytes) + " bytes";
}

std::string Arena::explain(const void *Address) const {
  auto Offset = static_cast<size_t>(static_cast<const char *>(Address) - Base);
  auto It = Live.upper_bound(Offset);
  if (It != Live.begin()) {
    auto [Begin, B] = *std::prev(It);
    if (Offset < Begin + B.Pages)
      return describe(Offset, Begin + B.Shift, B.Bytes, B.Number);
  }
  for (auto Old = Freed.rbegin(); Old != Freed.rend(); ++Old) {
    const auto &[Begin, B] = *Old;
    if (Offset >= Begin && Offset < Begin + B.Pages)
      return describe(Offset, Begin + B.Shift, B.Bytes, B.Number) +
             " and was freed";
  }
  return "not allocated";
}
