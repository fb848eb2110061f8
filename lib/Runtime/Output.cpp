//===- Output.cpp - What kernels say to their host --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Output.h"

#include <cstring>

using namespace cu2x;
using namespace cu2x::runtime;

// As lib/Metal/Polyfills/output.metal says: how many words there are for
// records, how many are taken, how many records found no room, and one that is
// not used.
static constexpr size_t HeadWords = 4, RecordWords = 1 << 18;
static constexpr size_t FailureWords = 8, LockWords = 1024;

/// Libraries that have a printf buffer or a failure record.
static std::vector<LoadedLibrary *> &speakers() {
  static auto &List = *new std::vector<LoadedLibrary *>;
  return List;
}

static void addSpeaker(LoadedLibrary &L) {
  if (!L.Printf && !L.Failure)
    speakers().push_back(&L);
}

static const Memory *allocateWords(size_t Words, Outcome &O) {
  const Allocation *New = nullptr;
  O = allocate(MemoryKind::Device, Words * sizeof(unsigned), New);
  return O.failed() ? nullptr : &New->Where;
}

static unsigned *words(const Memory *Where) {
  return reinterpret_cast<unsigned *>(Where->Contents);
}

const Memory *cu2x::runtime::printfBuffer(LoadedLibrary &L, Outcome &O) {
  if (!L.Printf) {
    addSpeaker(L);
    L.Printf = allocateWords(HeadWords + RecordWords, O);
    if (L.Printf) {
      std::memset(words(L.Printf), 0, HeadWords * sizeof(unsigned));
      words(L.Printf)[0] = RecordWords;
    }
  }
  return L.Printf;
}

const Memory *cu2x::runtime::failureRecord(LoadedLibrary &L, Outcome &O) {
  if (!L.Failure) {
    addSpeaker(L);
    L.Failure = allocateWords(FailureWords, O);
    if (L.Failure)
      std::memset(words(L.Failure), 0, FailureWords * sizeof(unsigned));
  }
  return L.Failure;
}

const Memory *cu2x::runtime::atomicLocks(Outcome &O) {
  static const Memory *Locks;
  if (!Locks) {
    Locks = allocateWords(LockWords, O);
    if (Locks)
      std::memset(words(Locks), 0, LockWords * sizeof(unsigned));
  }
  return Locks;
}

void cu2x::runtime::checkFailureRecord(LoadedLibrary &L) {
  if (!L.Failure || !words(L.Failure)[0])
    return;
  const simt::MetalFailure *F =
      simt::reportMetalFailure(L.Tables, words(L.Failure));
  std::memset(words(L.Failure), 0, FailureWords * sizeof(unsigned));
  failLater(
      {F->IsAssertion ? cu2xErrorAssert : cu2xErrorLaunchFailure, {}, true});
}

void cu2x::runtime::printOutput() {
  for (LoadedLibrary *L : speakers()) {
    if (L->Printf && (words(L->Printf)[1] || words(L->Printf)[2])) {
      simt::printMetalRecords(L->Tables, words(L->Printf));
      words(L->Printf)[1] = words(L->Printf)[2] = 0;
    }
    checkFailureRecord(*L);
  }
}

simt::MetalTables cu2x::runtime::convertTables(const OutputTables &T) {
  simt::MetalTables Result;
  for (size_t I = 0; I != T.NumFormats; ++I)
    Result.Formats.push_back({T.Formats[I].Text, T.Formats[I].Arguments});
  for (size_t I = 0; I != T.NumStrings; ++I)
    Result.Strings.push_back(T.Strings[I]);
  for (size_t I = 0; I != T.NumFailures; ++I) {
    const FailureSite &F = T.Failures[I];
    Result.Failures.push_back(
        {F.IsAssertion, F.Text, F.File, F.Line, F.Function});
  }
  return Result;
}

cu2xError_t cu2x::runtime::synchronize() {
  Queue Lock(queueLock());
  Outcome O = device().waitForAll();
  printOutput();
  takeFailures();
  if (O.failed())
    return fail(O);
  return enter();
}
