//===- Trace.cpp - A record of launches and copies to the host -----*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/SIMT/Trace.h"
#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <string>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>

using namespace cu2x;

static FILE *traceFile() {
  static FILE *const File = [] {
    const char *Name = getenv("CU2X_TRACE");
    return Name && *Name ? fopen(Name, "ab") : nullptr;
  }();
  return File;
}

static void add(char Kind, simt::Element What, size_t Size, const void *Rows,
                size_t Pitch, size_t Width) {
  static std::mutex Lock;
  std::lock_guard<std::mutex> Guard(Lock);
  FILE *File = traceFile();
  uint64_t Size64 = Size;
  fputc(Kind, File);
  fputc(static_cast<char>(What), File);
  fwrite(&Size64, sizeof(Size64), 1, File);
  for (size_t Done = 0; Done != Size; Done += Width) {
    fwrite(Rows, 1, Width, File);
    Rows = static_cast<const char *>(Rows) + Pitch;
  }
  // The program may be killed.
  fflush(File);
}

bool simt::isTraced() { return traceFile() != nullptr; }

static std::atomic<uint64_t> Launches{0};

/// Whether one thread has done all that calls this.
static bool isOneThread() {
  static const std::thread::id First = std::this_thread::get_id();
  static std::atomic<bool> IsOne{true};
  if (First != std::this_thread::get_id() && IsOne.exchange(false) &&
      simt::isTraced())
    add('T', simt::Element::Unknown, 0, nullptr, 0, 0);
  return IsOne;
}

static void shareVariables();

uint64_t simt::traceLaunch(const char *Kernel) {
  if (!isTraced())
    return 0;
  (void)isOneThread();
  shareVariables();
  size_t Size = strlen(Kernel);
  add('L', simt::Element::Unknown, Size, Kernel, Size, Size);
  return ++Launches;
}

void simt::traceCopy(const void *Rows, size_t Pitch, size_t Width,
                     size_t Height, Element What) {
  if (!isTraced() || !Width || !Height)
    return;
  (void)isOneThread();
  add('C', What, Width * Height, Rows, Pitch, Width);
}

bool simt::wantsMemory(uint64_t Launch) {
  static const uint64_t Last = [] {
    const char *Text = getenv("CU2X_TRACE_LAUNCHES");
    return Text ? strtoull(Text, nullptr, 10) : 0;
  }();
  return Launch && Launch <= Last;
}

void simt::traceMemory(const void *Bytes, size_t Size, Element What) {
  // Records of no bytes keep the arguments in step.
  static std::atomic<size_t> Room{size_t(128) << 20};
  if (!Bytes || Room < Size)
    Size = 0;
  Room -= Size;
  add('M', What, Size, Bytes, Size, Size);
}

//===----------------------------------------------------------------------===//
// Memory that the host reads without a copy
//===----------------------------------------------------------------------===//

namespace {
struct SharedPart {
  uint64_t Number; ///< in the order of the allocations; 0 for variables
  size_t Size;
  bool IsRegistered;
  simt::Element What = simt::Element::Unknown;
  std::string Name; ///< of a variable
};

struct SharedMemory {
  std::mutex Lock;
  std::map<const char *, SharedPart> Parts;
  /// That are shared with the next launch.
  std::map<const char *, SharedPart> Variables;
  uint64_t LastNumber = 0;
  /// How many launches there were at the last wait.
  uint64_t SeenLaunches = 0;
  /// Bytes that waits may still add: a program may wait any number of times.
  size_t Room = size_t(128) << 20;
  bool IsStopped = false;
  std::vector<simt::AddressRange> (*Ranges)() = nullptr;
};
} // namespace

static SharedMemory &shared() {
  static auto &Memory = *new SharedMemory;
  return Memory;
}

/// Whether the program has not given back what it registered.
static bool isMapped(const char *Begin, size_t Size) {
  auto Page = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
  uintptr_t First = reinterpret_cast<uintptr_t>(Begin) & ~(Page - 1);
  uintptr_t End = reinterpret_cast<uintptr_t>(Begin) + Size;
  return msync(reinterpret_cast<void *>(First), End - First, MS_ASYNC) == 0;
}

/// What may be addresses of the device.
static std::vector<simt::AddressRange> addressRanges() {
  SharedMemory &S = shared();
  std::vector<simt::AddressRange> Result = S.Ranges();
  std::lock_guard<std::mutex> Guard(S.Lock);
  for (const auto &[Begin, Part] : S.Parts)
    if (!Part.Name.empty()) {
      auto First = reinterpret_cast<uint64_t>(Begin);
      Result.push_back({First, First + Part.Size});
    }
  return Result;
}

/// Adds a record of \p Part. With the lock, which \p Ranges were found without:
/// they have a lock of their own.
static void addShared(char Kind, const char *Begin, const SharedPart &Part,
                      const std::vector<simt::AddressRange> &Ranges) {
  if (Part.IsRegistered && !isMapped(Begin, Part.Size))
    return;
  uint64_t Lowest = UINT64_MAX, Highest = 0;
  for (const simt::AddressRange &R : Ranges) {
    Lowest = std::min(Lowest, R.Begin);
    Highest = std::max(Highest, R.End);
  }
  std::vector<uint64_t> Head = {Part.Number, Part.Name.size(), 0};
  size_t NumFixed = Head.size();
  for (size_t At = 0; At + sizeof(uint64_t) <= Part.Size;
       At += sizeof(uint64_t)) {
    uint64_t Word;
    memcpy(&Word, Begin + At, sizeof(Word));
    if (Word >= Lowest && Word < Highest &&
        std::any_of(
            Ranges.begin(), Ranges.end(),
            [Word](const simt::AddressRange &R) {
              return Word >= R.Begin && Word < R.End;
            }))
      Head.push_back(At);
  }
  Head[NumFixed - 1] = Head.size() - NumFixed;
  size_t HeadBytes = Head.size() * sizeof(uint64_t);
  std::vector<char> Text(HeadBytes + Part.Name.size() + Part.Size);
  memcpy(Text.data(), Head.data(), HeadBytes);
  memcpy(Text.data() + HeadBytes, Part.Name.data(), Part.Name.size());
  memcpy(Text.data() + HeadBytes + Part.Name.size(), Begin, Part.Size);
  add(Kind, Part.What, Text.size(), Text.data(), Text.size(), Text.size());
}

/// Adds what is left when the program ends. Destructors that free memory may
/// come later.
static void traceEnd() {
  SharedMemory &S = shared();
  std::vector<simt::AddressRange> Ranges = addressRanges();
  std::lock_guard<std::mutex> Guard(S.Lock);
  if (!S.IsStopped)
    for (const auto &[Begin, Part] : S.Parts)
      addShared('E', Begin, Part, Ranges);
  S.IsStopped = true;
}

void simt::findAddressesBy(std::vector<AddressRange> (*Ranges)()) {
  shared().Ranges = Ranges;
}

static void traceTheEnd() {
  static const int AtEnd = atexit(traceEnd);
  (void)AtEnd;
}

void simt::shareMemory(const void *Begin, size_t Size, bool IsRegistered) {
  if (!isTraced())
    return;
  traceTheEnd();
  SharedMemory &S = shared();
  std::lock_guard<std::mutex> Guard(S.Lock);
  S.Parts[static_cast<const char *>(Begin)] = {
      ++S.LastNumber, Size, IsRegistered, Element::Unknown, {}};
}

void simt::shareVariable(const char *Name, const void *Begin, size_t Size,
                         Element What) {
  if (!isTraced())
    return;
  SharedMemory &S = shared();
  std::lock_guard<std::mutex> Guard(S.Lock);
  S.Variables[static_cast<const char *>(Begin)] = {0, Size, false, What, Name};
}

/// Not before the first launch: the variables of a port are made before its
/// objects, and those would be destroyed before the end of the trace.
static void shareVariables() {
  SharedMemory &S = shared();
  std::lock_guard<std::mutex> Guard(S.Lock);
  if (S.Variables.empty())
    return;
  traceTheEnd();
  std::map<std::string, unsigned> Count;
  for (const auto &[Begin, Part] : S.Variables)
    ++Count[Part.Name];
  for (const auto &[Begin, Part] : S.Variables)
    if (Count[Part.Name] == 1)
      S.Parts[Begin] = Part;
  S.Variables.clear();
}

void simt::describeShared(const void *Begin, Element What) {
  SharedMemory &S = shared();
  std::lock_guard<std::mutex> Guard(S.Lock);
  auto It = S.Parts.find(static_cast<const char *>(Begin));
  if (It != S.Parts.end())
    It->second.What = What;
}

void simt::unshareMemory(const void *Begin) {
  if (!isTraced())
    return;
  SharedMemory &S = shared();
  {
    // Most memory is nobody's but the device's, and where none is shared
    // nothing finds addresses.
    std::lock_guard<std::mutex> Guard(S.Lock);
    if (!S.Parts.count(static_cast<const char *>(Begin)))
      return;
  }
  std::vector<AddressRange> Ranges = addressRanges();
  std::lock_guard<std::mutex> Guard(S.Lock);
  auto It = S.Parts.find(static_cast<const char *>(Begin));
  if (It == S.Parts.end())
    return;
  if (!S.IsStopped)
    addShared('E', It->first, It->second, Ranges);
  S.Parts.erase(It);
}

void simt::traceWait() {
  if (!isTraced() || !isOneThread())
    return;
  SharedMemory &S = shared();
  {
    std::lock_guard<std::mutex> Guard(S.Lock);
    if (S.Parts.empty() || S.IsStopped || S.SeenLaunches == Launches)
      return;
  }
  std::vector<AddressRange> Ranges = addressRanges();
  std::lock_guard<std::mutex> Guard(S.Lock);
  S.SeenLaunches = Launches;
  for (const auto &[Begin, Part] : S.Parts) {
    if (Part.Size > S.Room)
      continue;
    S.Room -= Part.Size;
    addShared('W', Begin, Part, Ranges);
  }
}

void simt::stopSharing() {
  SharedMemory &S = shared();
  std::lock_guard<std::mutex> Guard(S.Lock);
  S.IsStopped = true;
}
