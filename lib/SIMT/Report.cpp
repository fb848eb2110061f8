//===- Report.cpp - What went wrong, in words -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Block.h"

#include <cstring>

using namespace cu2x::simt;

std::string cu2x::simt::toString(const Dim3 &D) {
  return "(" + std::to_string(D.x) + "," + std::to_string(D.y) + "," +
         std::to_string(D.z) + ")";
}

std::string cu2x::simt::toString(const Place &P) {
  if (!P.Line)
    return "";
  return std::string(" at ") + P.File + ":" + std::to_string(P.Line);
}

bool cu2x::simt::sameFile(const char *A, const char *B) {
  return !std::strcmp(A, B);
}

const char *cu2x::simt::nameOf(Collective Operation) {
  static const char *const Names[] = {
      "warp barrier", "query of active lanes",
      "ballot",       "'any' vote",
      "'all' vote",   "shuffle",
      "shuffle up",   "shuffle down",
      "shuffle xor",  "broadcast",
      "match any",    "match all",
      "reduction",    "scan",
  };
  static_assert(sizeof(Names) / sizeof(*Names) ==
                    unsigned(Collective::Scan) + 1,
                "each operation has a name");
  return Names[unsigned(Operation)];
}

std::string cu2x::simt::hexadecimal(uint64_t Value) {
  char Text[24];
  std::snprintf(Text, sizeof(Text), "0x%llx",
                static_cast<unsigned long long>(Value));
  return Text;
}

std::string BlockRunner::describeBlock() const {
  return "block " + toString(View.BlockIdx);
}

std::string BlockRunner::whereabouts() const {
  const ThreadState *T = Running;
  if (!T)
    return "";
  return "thread " + toString(T->View.ThreadIdx) + " of " + describeBlock();
}

std::string BlockRunner::describeWait(const ThreadState &T) const {
  switch (T.State) {
  case State::NotStarted:
    return "has not started";
  case State::Runnable:
    return "can run";
  case State::AtBarrier:
    return "waits at the barrier" + toString(T.Where);
  case State::AtVote:
    return "waits at the barrier with a vote" + toString(T.Where);
  case State::AtNamedBarrier:
    return "waits at barrier " + std::to_string(T.NamedBarrier) + " for " +
           std::to_string(Named[T.NamedBarrier].Expected) + " threads" +
           toString(T.Where);
  case State::AtGridBarrier:
    return "waits at the barrier of the grid" + toString(T.Where);
  case State::InWarp: {
    const WarpGroup &G = *T.Group;
    std::string Text = std::string("waits in a ") + nameOf(G.Operation) +
                       toString(T.Where) + " of warp " +
                       std::to_string(T.View.Warp);
    if (G.Mask == ActiveLanes)
      return Text + ", active lanes";
    return Text + ", mask " + hexadecimal(G.Mask) + ", for lanes " +
           hexadecimal(G.Mask & Warps[T.View.Warp].Live & ~G.Arrived);
  }
  case State::Finished:
    return "has finished";
  }
  __builtin_unreachable();
}

/// The threads of the block, those in the same situation together.
std::string BlockRunner::describeThreads() const {
  constexpr unsigned MaxNamed = 4, MaxKinds = 16;
  struct Kind {
    std::string Situation, Names;
    unsigned Count;
  };
  std::vector<Kind> Kinds;
  for (unsigned I = 0; I != ThreadCount; ++I) {
    std::string Situation = describeWait(Threads[I]);
    Kind *K = nullptr;
    for (Kind &Known : Kinds)
      if (Known.Situation == Situation)
        K = &Known;
    if (!K) {
      if (Kinds.size() == MaxKinds)
        continue;
      Kinds.push_back({Situation, "", 0});
      K = &Kinds.back();
    }
    if (K->Count++ < MaxNamed)
      K->Names +=
          (K->Count > 1 ? ", " : "") + toString(Threads[I].View.ThreadIdx);
  }
  std::string Text;
  for (const Kind &K : Kinds) {
    Text += "  thread " + K.Names;
    if (K.Count > MaxNamed)
      Text += ", ... (" + std::to_string(K.Count) + " in all)";
    Text += " " + K.Situation + "\n";
  }
  if (Kinds.size() == MaxKinds)
    Text += "  ...\n";
  return Text;
}

void BlockRunner::fail(Status Code, std::string Message) {
  L.fail(Code, std::move(Message));
  stop();
}

void BlockRunner::reportStuck() {
  reportWaitForMissing();
  fail(Status::Deadlock,
       "deadlock in " + describeBlock() + ":\n" + describeThreads());
}
