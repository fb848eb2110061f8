// The driver's functions for graphs, with the arguments of CUDA 12.3 and later.
// RUN: cu2x %s -o %t.hip --quiet -- 2> %t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
#include <cuda.h>
int graphs(CUgraphExec *E, CUgraph G, CUgraphNode *A, CUgraphNode *B, size_t N,
           CUgraphEdgeData *Data) {
  // CHECK: hipGraphInstantiateWithFlags(E, G, 0);
  cuGraphInstantiate(E, G, 0);
  // CHECK: hipGraphInstantiate(E, G, A, nullptr, 0);
  cuGraphInstantiate(E, G, A, nullptr, 0);
  // CHECK: hipGraphAddDependencies(G, A, B, N);
  cuGraphAddDependencies(G, A, B, nullptr, N);
  // CHECK: hipGraphAddDependencies(G, A, B, N);
  cuGraphAddDependencies(G, A, B, N);
  // CHECK: hipGraphGetEdges(G, A, B, &N);
  cuGraphGetEdges(G, A, B, nullptr, &N);
  // MSG: :[[#@LINE+1]]:3: warning: arguments of 'cuGraphGetEdges' are not translated{{.*}} [CU2X7020
  cuGraphGetEdges(G, A, B, Data, &N);
  // MSG: :[[#@LINE+1]]:3: warning: type 'CUgraphExecUpdateResultInfo' {{.*}} [CU2X5019
  CUgraphExecUpdateResultInfo Info;
  // MSG: :[[#@LINE+1]]:10: warning: arguments of 'cuGraphExecUpdate' are not translated{{.*}} [CU2X7020
  return cuGraphExecUpdate(*E, G, &Info);
}
