//===- GraphEdges.cpp - Nodes and edges of graphs ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Graphs.h"

#include "cu2x/runtime/streams.h"
#include <algorithm>

using namespace cu2x::runtime;

using Nodes = std::vector<cu2xGraphNode_t>;
using Edges = std::vector<std::pair<cu2xGraphNode_t, cu2xGraphNode_t>>;

static cu2xError_t checkEdges(const cu2xGraph *Graph) {
  if (!Graph->HasUnknownEdges)
    return cu2xSuccess;
  return fail(Outcome{cu2xErrorNotSupported,
                      "the edges of a graph are not known in whose capture a "
                      "stream waited for work and for what that waits for",
                      false});
}

/// As all these functions give a list: its length, or as much of it as there is
/// room for, and null behind its end.
template <class T, class Place>
static cu2xError_t give(const std::vector<T> &List, bool HasRoom, size_t *Count,
                        Place Put) {
  if (HasRoom)
    for (size_t I = 0; I != *Count; ++I)
      Put(I, I < List.size() ? List[I] : T());
  if (!HasRoom || *Count > List.size())
    *Count = List.size();
  return cu2xSuccess;
}

static cu2xError_t giveNodes(const Nodes &List, cu2xGraphNode_t *To,
                             size_t *Count) {
  return give(List, To, Count,
              [&](size_t I, cu2xGraphNode_t Node) { To[I] = Node; });
}

static Nodes allNodes(const cu2xGraph *Graph) {
  Nodes Result;
  for (const std::unique_ptr<cu2xGraphNode> &Node : Graph->Nodes)
    Result.push_back(Node.get());
  return Result;
}

static bool dependsOn(const cu2xGraphNode *Node, const cu2xGraphNode *Other) {
  const Nodes &D = Node->Dependencies;
  return std::find(D.begin(), D.end(), Other) != D.end();
}

static void clear(cu2xGraphEdgeData *Data, const size_t *Count) {
  if (Data)
    std::fill_n(Data, *Count, cu2xGraphEdgeData());
}

/// Whether all edges are of the only kind that there is.
static bool areDefault(const cu2xGraphEdgeData *Data, size_t Count) {
  return !Data || std::all_of(Data, Data + Count, [](cu2xGraphEdgeData D) {
    return !D.from_port && !D.to_port && !D.type;
  });
}

extern "C" {

cu2xError_t cu2xGraphGetNodes(cu2xGraph_t Graph, cu2xGraphNode_t *To,
                              size_t *Count) {
  if (!Graph || !Count)
    return fail(cu2xErrorInvalidValue);
  return giveNodes(allNodes(Graph), To, Count);
}
cu2xError_t cu2xGraphGetRootNodes(cu2xGraph_t Graph, cu2xGraphNode_t *To,
                                  size_t *Count) {
  if (!Graph || !Count)
    return fail(cu2xErrorInvalidValue);
  // Those that wait for nothing are known, whatever the others wait for.
  Nodes Roots = allNodes(Graph);
  Roots.erase(std::remove_if(Roots.begin(), Roots.end(),
                             [](const cu2xGraphNode *Node) {
                               return !Node->Dependencies.empty();
                             }),
              Roots.end());
  return giveNodes(Roots, To, Count);
}
cu2xError_t cu2xGraphNodeFindInClone(cu2xGraphNode_t *Node,
                                     cu2xGraphNode_t Original,
                                     cu2xGraph_t Clone) {
  if (!Node || !Original || !Clone)
    return fail(cu2xErrorInvalidValue);
  for (cu2xGraphNode_t Each : allNodes(Clone))
    if (Each->Original == Original->Number) {
      *Node = Each;
      return cu2xSuccess;
    }
  return fail(cu2xErrorInvalidValue);
}
cu2xError_t cu2xGraphDestroyNode(cu2xGraphNode_t Node) {
  if (!Node)
    return fail(cu2xErrorInvalidValue);
  auto &All = Node->Graph->Nodes;
  for (const std::unique_ptr<cu2xGraphNode> &Each : All) {
    Nodes &D = Each->Dependencies;
    D.erase(std::remove(D.begin(), D.end(), Node), D.end());
  }
  All.erase(std::find_if(All.begin(), All.end(),
                         [&](const std::unique_ptr<cu2xGraphNode> &Each) {
                           return Each.get() == Node;
                         }));
  return cu2xSuccess;
}

} // extern "C"

cu2xError_t cu2xGraphAddDependencies(cu2xGraph_t Graph,
                                     const cu2xGraphNode_t *From,
                                     const cu2xGraphNode_t *To, size_t Count) {
  if (!Graph || (Count && (!From || !To)))
    return fail(cu2xErrorInvalidValue);
  for (size_t I = 0; I != Count; ++I)
    To[I]->Dependencies.push_back(From[I]);
  return cu2xSuccess;
}
cu2xError_t cu2xGraphRemoveDependencies(cu2xGraph_t Graph,
                                        const cu2xGraphNode_t *From,
                                        const cu2xGraphNode_t *To,
                                        size_t Count) {
  if (!Graph || (Count && (!From || !To)))
    return fail(cu2xErrorInvalidValue);
  if (cu2xError_t Error = checkEdges(Graph))
    return Error;
  for (size_t I = 0; I != Count; ++I)
    if (!dependsOn(To[I], From[I]))
      return fail(cu2xErrorInvalidValue);
  for (size_t I = 0; I != Count; ++I) {
    Nodes &D = To[I]->Dependencies;
    D.erase(std::remove(D.begin(), D.end(), From[I]), D.end());
  }
  return cu2xSuccess;
}
cu2xError_t cu2xGraphGetEdges(cu2xGraph_t Graph, cu2xGraphNode_t *From,
                              cu2xGraphNode_t *To, size_t *Count) {
  if (!Graph || !Count || !From != !To)
    return fail(cu2xErrorInvalidValue);
  if (cu2xError_t Error = checkEdges(Graph))
    return Error;
  Edges All;
  for (cu2xGraphNode_t Node : allNodes(Graph))
    for (cu2xGraphNode_t Before : Node->Dependencies)
      All.emplace_back(Before, Node);
  return give(All, From, Count, [&](size_t I, Edges::value_type Edge) {
    From[I] = Edge.first;
    To[I] = Edge.second;
  });
}
cu2xError_t cu2xGraphNodeGetDependencies(cu2xGraphNode_t Node,
                                         cu2xGraphNode_t *To, size_t *Count) {
  if (!Node || !Count)
    return fail(cu2xErrorInvalidValue);
  if (cu2xError_t Error = checkEdges(Node->Graph))
    return Error;
  return giveNodes(Node->Dependencies, To, Count);
}
cu2xError_t cu2xGraphNodeGetDependentNodes(cu2xGraphNode_t Node,
                                           cu2xGraphNode_t *To, size_t *Count) {
  if (!Node || !Count)
    return fail(cu2xErrorInvalidValue);
  if (cu2xError_t Error = checkEdges(Node->Graph))
    return Error;
  Nodes Result;
  for (cu2xGraphNode_t Each : allNodes(Node->Graph))
    if (dependsOn(Each, Node))
      Result.push_back(Each);
  return giveNodes(Result, To, Count);
}

// With the data of the edges.
cu2xError_t cu2xGraphAddDependencies(cu2xGraph_t Graph,
                                     const cu2xGraphNode_t *From,
                                     const cu2xGraphNode_t *To,
                                     const cu2xGraphEdgeData *Data,
                                     size_t Count) {
  return areDefault(Data, Count)
             ? cu2xGraphAddDependencies(Graph, From, To, Count)
             : fail(cu2xErrorNotSupported);
}
cu2xError_t cu2xGraphRemoveDependencies(cu2xGraph_t Graph,
                                        const cu2xGraphNode_t *From,
                                        const cu2xGraphNode_t *To,
                                        const cu2xGraphEdgeData *Data,
                                        size_t Count) {
  return areDefault(Data, Count)
             ? cu2xGraphRemoveDependencies(Graph, From, To, Count)
             : fail(cu2xErrorInvalidValue);
}
cu2xError_t cu2xGraphGetEdges(cu2xGraph_t Graph, cu2xGraphNode_t *From,
                              cu2xGraphNode_t *To, cu2xGraphEdgeData *Data,
                              size_t *Count) {
  cu2xError_t Error = cu2xGraphGetEdges(Graph, From, To, Count);
  if (!Error)
    clear(Data, Count);
  return Error;
}
cu2xError_t cu2xGraphNodeGetDependencies(cu2xGraphNode_t Node,
                                         cu2xGraphNode_t *To,
                                         cu2xGraphEdgeData *Data,
                                         size_t *Count) {
  cu2xError_t Error = cu2xGraphNodeGetDependencies(Node, To, Count);
  if (!Error)
    clear(Data, Count);
  return Error;
}
cu2xError_t cu2xGraphNodeGetDependentNodes(cu2xGraphNode_t Node,
                                           cu2xGraphNode_t *To,
                                           cu2xGraphEdgeData *Data,
                                           size_t *Count) {
  cu2xError_t Error = cu2xGraphNodeGetDependentNodes(Node, To, Count);
  if (!Error)
    clear(Data, Count);
  return Error;
}
