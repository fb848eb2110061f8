//===- Graphs.cpp - Graphs --------------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Graphs.h"

#include "cu2x/runtime/streams.h"
#include <algorithm>
#include <atomic>
#include <set>

using namespace cu2x::runtime;

namespace {
struct ExecutableNode {
  uint64_t Number;
  cu2xGraphNodeType Type;
  Work Do;
};
} // namespace

/// How often the device was reset.
static std::atomic<unsigned> Resets{0};

struct cu2xGraphExec {
  std::vector<ExecutableNode> Nodes;
  unsigned Reset = Resets;
};

void cu2x::runtime::resetGraphs() { ++Resets; }

cu2xGraphNode *cu2xGraph::add(cu2xGraphNodeType Type, Work Do) {
  static std::atomic<uint64_t> Numbers{0};
  Nodes.push_back(std::make_unique<cu2xGraphNode>(
      cu2xGraphNode{++Numbers, Type, std::move(Do), {}, this}));
  return Nodes.back().get();
}

bool cu2xGraph::order(std::vector<const cu2xGraphNode *> &Result) const {
  std::set<const cu2xGraphNode *> Done;
  while (Result.size() != Nodes.size()) {
    size_t Before = Result.size();
    for (const std::unique_ptr<cu2xGraphNode> &Node : Nodes) {
      auto IsDone = [&](const cu2xGraphNode *N) { return Done.count(N); };
      if (Done.count(Node.get()) ||
          !std::all_of(Node->Dependencies.begin(), Node->Dependencies.end(),
                       IsDone))
        continue;
      Done.insert(Node.get());
      Result.push_back(Node.get());
    }
    if (Result.size() == Before)
      return false;
  }
  return true;
}

/// Whether \p Node waits for \p Other, be it through others.
static bool waitsFor(const cu2xGraphNode *Node, const cu2xGraphNode *Other) {
  std::set<const cu2xGraphNode *> Seen;
  std::vector<const cu2xGraphNode *> Pending = {Node};
  while (!Pending.empty()) {
    const cu2xGraphNode *Next = Pending.back();
    Pending.pop_back();
    for (const cu2xGraphNode *D : Next->Dependencies) {
      if (D == Other)
        return true;
      if (Seen.insert(D).second)
        Pending.push_back(D);
    }
  }
  return false;
}

void cu2xGraph::depend(cu2xGraphNode *Node,
                       const std::vector<cu2xGraphNode *> &Dependencies) {
  Node->Dependencies = Dependencies;
  for (const cu2xGraphNode *One : Dependencies)
    for (const cu2xGraphNode *Other : Dependencies)
      HasUnknownEdges |= One != Other && waitsFor(One, Other);
}

static bool nodesOf(cu2xGraph_t Graph, std::vector<ExecutableNode> &Result) {
  std::vector<const cu2xGraphNode *> Order;
  if (!Graph->order(Order))
    return false;
  for (const cu2xGraphNode *Node : Order)
    Result.push_back({Node->Number, Node->Type, Node->Do});
  return true;
}

static cu2xError_t runAll(const std::vector<ExecutableNode> &Nodes) {
  for (const ExecutableNode &Node : Nodes)
    if (Node.Do)
      if (cu2xError_t Error = Node.Do())
        return Error;
  return cu2xSuccess;
}

static cu2xError_t addNode(cu2xGraphNode_t *Result, cu2xGraph_t Graph,
                           const cu2xGraphNode_t *Dependencies, size_t Count,
                           cu2xGraphNodeType Type, Work Do) {
  if (!Result || !Graph || (Count && !Dependencies))
    return fail(cu2xErrorInvalidValue);
  *Result = Graph->add(Type, std::move(Do));
  (*Result)->Dependencies.assign(Dependencies, Dependencies + Count);
  return cu2xSuccess;
}

/// The launch that the parameters of a node describe.
static cu2xError_t launchOf(const cu2xKernelNodeParams *P, Work &Result) {
  if (!P || P->extra)
    return fail(cu2xErrorInvalidValue);
  Kernel *K = kernelOf(P->func);
  if (!K)
    return fail(cu2xErrorInvalidDeviceFunction);
  if (cu2xError_t Error = prepare(*K))
    return Error;
  Result = laterLaunch(*K, {P->gridDim, P->blockDim, P->sharedMemBytes},
                       P->kernelParams);
  return cu2xSuccess;
}

extern "C" {

cu2xError_t cu2xGraphCreate(cu2xGraph_t *Graph, unsigned Flags) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Graph || Flags)
    return fail(cu2xErrorInvalidValue);
  *Graph = new cu2xGraph;
  return cu2xSuccess;
}
cu2xError_t cu2xGraphDestroy(cu2xGraph_t Graph) {
  if (!Graph)
    return fail(cu2xErrorInvalidValue);
  delete Graph;
  return cu2xSuccess;
}
cu2xError_t cu2xGraphClone(cu2xGraph_t *Clone, cu2xGraph_t Graph) {
  if (!Clone || !Graph)
    return fail(cu2xErrorInvalidValue);
  *Clone = new cu2xGraph;
  std::map<const cu2xGraphNode *, cu2xGraphNode *> CopyOf;
  (*Clone)->HasUnknownEdges = Graph->HasUnknownEdges;
  for (const std::unique_ptr<cu2xGraphNode> &Node : Graph->Nodes) {
    CopyOf[Node.get()] = (*Clone)->add(Node->Type, Node->Do);
    CopyOf[Node.get()]->Original = Node->Number;
  }
  for (const std::unique_ptr<cu2xGraphNode> &Node : Graph->Nodes)
    for (const cu2xGraphNode *D : Node->Dependencies)
      CopyOf[Node.get()]->Dependencies.push_back(CopyOf[D]);
  return cu2xSuccess;
}

cu2xError_t cu2xGraphAddKernelNode(cu2xGraphNode_t *Node, cu2xGraph_t Graph,
                                   const cu2xGraphNode_t *Dependencies,
                                   size_t Count,
                                   const cu2xKernelNodeParams *Parameters) {
  if (cu2xError_t Error = enter())
    return Error;
  Work Do;
  if (cu2xError_t Error = launchOf(Parameters, Do))
    return Error;
  return addNode(Node, Graph, Dependencies, Count, cu2xGraphNodeTypeKernel,
                 std::move(Do));
}
cu2xError_t cu2xGraphAddMemcpyNode(cu2xGraphNode_t *Node, cu2xGraph_t Graph,
                                   const cu2xGraphNode_t *Dependencies,
                                   size_t Count,
                                   const cu2xMemcpy3DParms *Parameters) {
  if (!Parameters)
    return fail(cu2xErrorInvalidValue);
  return addNode(Node, Graph, Dependencies, Count, cu2xGraphNodeTypeMemcpy,
                 [P = *Parameters] { return copy3DNow(P); });
}
cu2xError_t cu2xGraphAddMemcpyNode1D(cu2xGraphNode_t *Node, cu2xGraph_t Graph,
                                     const cu2xGraphNode_t *Dependencies,
                                     size_t Count, void *To, const void *From,
                                     size_t Bytes, cu2xMemcpyKind Kind) {
  return addNode(
      Node, Graph, Dependencies, Count, cu2xGraphNodeTypeMemcpy,
      [=] { return copyRowsNow(To, Bytes, From, Bytes, Bytes, 1, Kind); });
}
cu2xError_t cu2xGraphAddMemsetNode(cu2xGraphNode_t *Node, cu2xGraph_t Graph,
                                   const cu2xGraphNode_t *Dependencies,
                                   size_t Count,
                                   const cu2xMemsetParams *Parameters) {
  if (!Parameters ||
      (Parameters->elementSize != 1 && Parameters->elementSize != 2 &&
       Parameters->elementSize != 4))
    return fail(cu2xErrorInvalidValue);
  return addNode(Node, Graph, Dependencies, Count, cu2xGraphNodeTypeMemset,
                 [P = *Parameters] {
                   return fillRowsNow(P.dst, P.pitch, P.value, P.elementSize,
                                      P.width * P.elementSize, P.height);
                 });
}
cu2xError_t cu2xGraphAddHostNode(cu2xGraphNode_t *Node, cu2xGraph_t Graph,
                                 const cu2xGraphNode_t *Dependencies,
                                 size_t Count,
                                 const cu2xHostNodeParams *Parameters) {
  if (!Parameters || !Parameters->fn)
    return fail(cu2xErrorInvalidValue);
  return addNode(Node, Graph, Dependencies, Count, cu2xGraphNodeTypeHost,
                 [P = *Parameters] {
                   cu2xError_t Error = synchronize();
                   if (!Error)
                     P.fn(P.userData);
                   return Error;
                 });
}
cu2xError_t cu2xGraphAddEmptyNode(cu2xGraphNode_t *Node, cu2xGraph_t Graph,
                                  const cu2xGraphNode_t *Dependencies,
                                  size_t Count) {
  return addNode(Node, Graph, Dependencies, Count, cu2xGraphNodeTypeEmpty, {});
}
cu2xError_t cu2xGraphAddChildGraphNode(cu2xGraphNode_t *Node, cu2xGraph_t Graph,
                                       const cu2xGraphNode_t *Dependencies,
                                       size_t Count, cu2xGraph_t Child) {
  std::vector<ExecutableNode> Nodes;
  if (!Child || !nodesOf(Child, Nodes))
    return fail(cu2xErrorInvalidValue);
  return addNode(Node, Graph, Dependencies, Count, cu2xGraphNodeTypeGraph,
                 [Nodes = std::move(Nodes)] { return runAll(Nodes); });
}

cu2xError_t cu2xGraphNodeGetType(cu2xGraphNode_t Node,
                                 cu2xGraphNodeType *Type) {
  if (!Node || !Type)
    return fail(cu2xErrorInvalidValue);
  *Type = Node->Type;
  return cu2xSuccess;
}

cu2xError_t cu2xGraphInstantiateWithFlags(cu2xGraphExec_t *Executable,
                                          cu2xGraph_t Graph,
                                          unsigned long long) {
  if (cu2xError_t Error = enter())
    return Error;
  auto New = std::make_unique<cu2xGraphExec>();
  if (!Executable || !Graph || !nodesOf(Graph, New->Nodes))
    return fail(cu2xErrorInvalidValue);
  *Executable = New.release();
  return cu2xSuccess;
}
cu2xError_t
cu2xGraphExecKernelNodeSetParams(cu2xGraphExec_t Executable,
                                 cu2xGraphNode_t Node,
                                 const cu2xKernelNodeParams *Parameters) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Executable || !Node)
    return fail(cu2xErrorInvalidValue);
  for (ExecutableNode &E : Executable->Nodes)
    if (E.Number == Node->Number && E.Type == cu2xGraphNodeTypeKernel)
      return launchOf(Parameters, E.Do);
  return fail(cu2xErrorInvalidValue);
}
cu2xError_t cu2xGraphUpload(cu2xGraphExec_t Executable, cu2xStream_t Stream) {
  return Executable && isStream(Stream) ? cu2xSuccess
                                        : fail(cu2xErrorInvalidValue);
}
cu2xError_t cu2xGraphLaunch(cu2xGraphExec_t Executable, cu2xStream_t Stream) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Executable)
    return fail(cu2xErrorInvalidValue);
  if (Executable->Reset != Resets)
    return fail(cu2xErrorInvalidResourceHandle);
  if (isStream(Stream) && captureOf(Stream))
    return submit(Stream, cu2xGraphNodeTypeGraph,
                  [Nodes = Executable->Nodes] { return runAll(Nodes); });
  return submit(Stream, cu2xGraphNodeTypeGraph,
                [Executable] { return runAll(Executable->Nodes); });
}
cu2xError_t cu2xGraphExecDestroy(cu2xGraphExec_t Executable) {
  if (!Executable)
    return fail(cu2xErrorInvalidValue);
  delete Executable;
  return cu2xSuccess;
}

} // extern "C"

cu2xError_t cu2xGraphInstantiate(cu2xGraphExec_t *Executable, cu2xGraph_t Graph,
                                 unsigned long long Flags) {
  return cu2xGraphInstantiateWithFlags(Executable, Graph, Flags);
}
cu2xError_t cu2xGraphInstantiate(cu2xGraphExec_t *Executable, cu2xGraph_t Graph,
                                 cu2xGraphNode_t *ErrorNode, char *Log,
                                 size_t LogBytes) {
  if (ErrorNode)
    *ErrorNode = nullptr;
  if (Log && LogBytes)
    *Log = 0;
  return cu2xGraphInstantiateWithFlags(Executable, Graph, 0);
}
cu2xError_t cu2xGraphExecUpdate(cu2xGraphExec_t Executable, cu2xGraph_t Graph,
                                cu2xGraphNode_t *ErrorNode,
                                cu2xGraphExecUpdateResult *Result) {
  std::vector<ExecutableNode> Nodes;
  if (!Executable || !Graph || !nodesOf(Graph, Nodes))
    return fail(cu2xErrorInvalidValue);
  cu2xGraphExecUpdateResult Outcome = cu2xGraphExecUpdateSuccess;
  if (Nodes.size() != Executable->Nodes.size())
    Outcome = cu2xGraphExecUpdateErrorTopologyChanged;
  for (size_t I = 0; !Outcome && I != Nodes.size(); ++I)
    if (Nodes[I].Type != Executable->Nodes[I].Type)
      Outcome = cu2xGraphExecUpdateErrorNodeTypeChanged;
  if (ErrorNode)
    *ErrorNode = nullptr;
  if (Result)
    *Result = Outcome;
  if (Outcome)
    return fail(cu2xErrorGraphExecUpdateFailure);
  // The nodes keep the numbers that the program knows.
  for (size_t I = 0; I != Nodes.size(); ++I)
    Executable->Nodes[I].Do = std::move(Nodes[I].Do);
  return cu2xSuccess;
}
cu2xError_t cu2xGraphExecUpdate(cu2xGraphExec_t Executable, cu2xGraph_t Graph,
                                cu2xGraphExecUpdateResultInfo *Result) {
  cu2xGraphExecUpdateResultInfo Info = {};
  cu2xError_t Error =
      cu2xGraphExecUpdate(Executable, Graph, &Info.errorNode, &Info.result);
  if (Result)
    *Result = Info;
  return Error;
}
