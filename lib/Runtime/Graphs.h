//===- Graphs.h - Streams that are captured, and graphs ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_GRAPHS_H
#define CU2X_LIB_RUNTIME_GRAPHS_H

#include "State.h"

#include <thread>

struct cu2xGraphNode {
  /// No two nodes of the process have the same.
  uint64_t Number;
  cu2xGraphNodeType Type;
  cu2x::runtime::Work Do;
  std::vector<cu2xGraphNode *> Dependencies;
  cu2xGraph *Graph = nullptr;
  /// The node that this is a clone of; 0 if it is none.
  uint64_t Original = 0;
};

struct cu2xGraph {
  std::vector<std::unique_ptr<cu2xGraphNode>> Nodes;
  /// Of a capture in which a stream has waited for a node and for one that the
  /// node waits for: it is not known which of these edges CUDA keeps.
  bool HasUnknownEdges = false;

  cu2xGraphNode *add(cu2xGraphNodeType Type, cu2x::runtime::Work Do);
  /// The nodes so that each comes behind those it depends on, and otherwise in
  /// the order in which they were added. False if there is a cycle.
  bool order(std::vector<const cu2xGraphNode *> &Result) const;
  /// Adds \p Dependencies, of a capture, to a node that was just added.
  void depend(cu2xGraphNode *Node,
              const std::vector<cu2xGraphNode *> &Dependencies);
};

namespace cu2x::runtime {

/// How many nodes of each stream a stream or an event knows to be done.
using Seen = std::map<const cu2xStream *, size_t>;

/// A capture that has begun and not ended.
struct Capture {
  cu2xGraph *Graph;
  cu2xStream *Origin;
  cu2xStreamCaptureMode Mode;
  std::thread::id Thread;
  bool IsInvalid = false;
  /// For each stream that takes part, what it has done itself.
  std::map<cu2xStream *, size_t> Done;
  /// And what it has waited for.
  std::map<const cu2xStream *, Seen> Waited;
  /// The nodes that the next one of the stream depends on.
  std::map<const cu2xStream *, std::vector<cu2xGraphNode *>> Last;
};

} // namespace cu2x::runtime

struct cu2xStream {
  unsigned Flags = 0;
  int Priority = 0;
  cu2x::runtime::Capture *Active = nullptr;
  /// What the program has set; it means nothing here.
  cu2xAccessPolicyWindow Window = {};
};

struct cu2xEvent {
  bool MeasuresTime = true, IsRecorded = false;
  uint64_t Mark = 0;
  /// The capture that it was recorded in last, and what was done there.
  cu2x::runtime::Capture *RecordedIn = nullptr;
  cu2x::runtime::Seen Known;
  std::vector<cu2xGraphNode *> Last;
};

#endif // CU2X_LIB_RUNTIME_GRAPHS_H
