// Edge data HIP has no place for is not dropped in silence.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
void edges(cudaGraph_t G, cudaGraphNode_t *N, cudaGraphEdgeData *Data) {
  // CHECK: :[[#@LINE+1]]:3: warning: {{.*}}'cudaGraphAddDependencies'
  cudaGraphAddDependencies(G, N, N, Data, 1);
  cudaGraphAddDependencies(G, N, N, nullptr, 1);
}
