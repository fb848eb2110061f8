// RUN: %run %s 2>&1 | FileCheck %s
// RUN: cu2x-simt %s 2>&1 | FileCheck %s

// What graphs that a program makes node by node are made of: roots, edges and
// the nodes in front of a node and behind it, before and after some are
// removed; and the nodes of a clone. Those of a capture follow its streams and
// events.

#include <cstdio>
#include <cuda_runtime.h>
#include <vector>

static void show(const char *What, const std::vector<cudaGraphNode_t> &All,
                 const cudaGraphNode_t *Nodes, size_t Count) {
  printf("%s:", What);
  for (size_t I = 0; I != Count; ++I)
    for (size_t K = 0; K != All.size(); ++K)
      if (All[K] == Nodes[I])
        printf(" %c", static_cast<char>('a' + K));
  puts("");
}

static void show(cudaGraph_t Graph, const std::vector<cudaGraphNode_t> &All) {
  cudaGraphNode_t Nodes[8], Others[8];
  size_t Count = 0;
  cudaGraphGetEdges(Graph, nullptr, nullptr, nullptr, &Count);
  printf("%zu edges:", Count);
  cudaGraphGetEdges(Graph, Nodes, Others, nullptr, &Count);
  for (char From = 'a'; From != 'e'; ++From)
    for (char To = 'a'; To != 'e'; ++To)
      for (size_t I = 0; I != Count; ++I)
        if (Nodes[I] == All[From - 'a'] && Others[I] == All[To - 'a'])
          printf(" %c%c", From, To);
  puts("");
  Count = 8;
  cudaGraphGetRootNodes(Graph, Nodes, &Count);
  show("roots", All, Nodes, Count);
}

int main() {
  cudaGraph_t Graph, Clone;
  cudaGraphCreate(&Graph, 0);
  std::vector<cudaGraphNode_t> N(4);
  for (cudaGraphNode_t &Node : N)
    cudaGraphAddEmptyNode(&Node, Graph, nullptr, 0);
  // a to b and c, both to d
  cudaGraphNode_t From[] = {N[0], N[0], N[1], N[2]};
  cudaGraphNode_t To[] = {N[1], N[2], N[3], N[3]};
  cudaGraphAddDependencies(Graph, From, To, nullptr, 4);
  // CHECK: 4 edges: ab ac bd cd
  // CHECK-NEXT: roots: a
  show(Graph, N);
  cudaGraphNode_t Some[2];
  size_t Count = 2;
  cudaGraphNodeGetDependencies(N[3], Some, nullptr, &Count);
  // CHECK-NEXT: before d: b c
  show("before d", N, Some, Count);
  Count = 1;
  cudaGraphNodeGetDependentNodes(N[2], Some, nullptr, &Count);
  // CHECK-NEXT: behind c: d
  show("behind c", N, Some, Count);
  Count = 2;
  Some[0] = Some[1] = N[0];
  cudaGraphNodeGetDependentNodes(N[2], Some, nullptr, &Count);
  // CHECK-NEXT: 1 1
  printf("%zu %d\n", Count, Some[1] == nullptr);

  cudaGraphClone(&Clone, Graph);
  cudaGraphNode_t InClone = nullptr;
  cudaError_t Error = cudaGraphNodeFindInClone(&InClone, N[3], Clone);
  cudaGraphNodeGetDependencies(InClone, nullptr, nullptr, &Count);
  // CHECK-NEXT: cudaSuccess 1 2 cudaErrorInvalidValue
  printf("%s %d %zu ", cudaGetErrorName(Error), InClone != N[3], Count);
  puts(cudaGetErrorName(cudaGraphNodeFindInClone(&InClone, N[3], Graph)));

  cudaGraphRemoveDependencies(Graph, From + 1, To + 1, nullptr, 1);
  // CHECK-NEXT: 3 edges: ab bd cd
  // CHECK-NEXT: roots: a c
  show(Graph, N);
  cudaGraphDestroyNode(N[1]);
  // CHECK-NEXT: 1 edges: cd
  // CHECK-NEXT: roots: a c
  N[1] = nullptr;
  cudaGraphRemoveDependencies(Graph, From + 3, To + 3, nullptr, 1);
  cudaGraphAddDependencies(Graph, From + 3, To + 3, nullptr, 1);
  show(Graph, N);
  // CHECK-NEXT: cudaErrorInvalidValue
  puts(cudaGetErrorName(
      cudaGraphRemoveDependencies(Graph, From + 1, To + 1, nullptr, 1)));

  int *P;
  cudaMalloc(&P, 4);
  cudaStream_t Stream;
  cudaStreamCreate(&Stream);
  cudaStreamBeginCapture(Stream, cudaStreamCaptureModeGlobal);
  cudaMemsetAsync(P, 0, 4, Stream);
  cudaMemsetAsync(P, 1, 4, Stream);
  cudaStreamEndCapture(Stream, &Graph);
  cudaGraphGetNodes(Graph, nullptr, &Count);
  printf("%zu nodes\n", Count);
  // CHECK-NEXT: 2 nodes
  // CHECK-NEXT: 1 edges: ab
  // CHECK-NEXT: roots: a
  auto ShowCaptured = [&] {
    Count = N.size();
    cudaGraphGetNodes(Graph, N.data(), &Count);
    show(Graph, N);
  };
  ShowCaptured();

  // Another stream works beside it and is waited for.
  cudaStream_t Other;
  cudaStreamCreate(&Other);
  cudaEvent_t Fork, Join;
  cudaEventCreate(&Fork);
  cudaEventCreate(&Join);
  cudaStreamBeginCapture(Stream, cudaStreamCaptureModeGlobal);
  cudaMemsetAsync(P, 0, 4, Stream); // a
  cudaEventRecord(Fork, Stream);
  cudaStreamWaitEvent(Other, Fork, 0);
  cudaMemsetAsync(P, 1, 4, Other);  // b
  cudaMemsetAsync(P, 2, 4, Stream); // c
  cudaEventRecord(Join, Other);
  cudaStreamWaitEvent(Stream, Join, 0);
  cudaMemsetAsync(P, 3, 4, Stream); // d
  cudaStreamEndCapture(Stream, &Graph);
  // CHECK-NEXT: 4 edges: ab ac bd cd
  // CHECK-NEXT: roots: a
  ShowCaptured();

  // Whether CUDA leaves out an edge that another path makes needless is nothing
  // that its documentation says.
  cudaStreamBeginCapture(Stream, cudaStreamCaptureModeGlobal);
  cudaMemsetAsync(P, 0, 4, Stream);
  cudaEventRecord(Fork, Stream);
  cudaMemsetAsync(P, 1, 4, Stream);
  cudaStreamWaitEvent(Stream, Fork, 0);
  cudaMemsetAsync(P, 2, 4, Stream);
  cudaStreamEndCapture(Stream, &Graph);
  fflush(stdout);
  // CHECK-NEXT: the edges of a graph are not known
  // CHECK-NEXT: cudaErrorNotSupported
  puts(cudaGetErrorName(
      cudaGraphGetEdges(Graph, nullptr, nullptr, nullptr, &Count)));
  // What waits for nothing is the same with and without.
  Count = 0;
  cudaGraphGetRootNodes(Graph, nullptr, &Count);
  // CHECK-NEXT: 1 root
  printf("%zu root\n", Count);

  // What is recorded outside of the capture is not in the graph.
  cudaEventRecord(Fork, Other);
  cudaStreamBeginCapture(Stream, cudaStreamCaptureModeGlobal);
  // CHECK-NEXT: cudaErrorStreamCaptureIsolation
  puts(cudaGetErrorName(cudaStreamWaitEvent(Stream, Fork, 0)));
  // CHECK-NEXT: cudaErrorStreamCaptureInvalidated
  puts(cudaGetErrorName(cudaStreamEndCapture(Stream, &Graph)));
}
