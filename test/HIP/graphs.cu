// Graph functions whose argument lists differ between releases.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
void graphs(cudaGraph_t G, cudaGraphNode_t *N, cudaGraphExec_t E) {
  // CHECK: (void)hipGraphAddDependencies(G, N, N, 1);
  (void)cudaGraphAddDependencies(G, N, N, nullptr, 1);
  // CHECK: (void)hipGraphAddDependencies(G, N, N, 2);
  (void)cudaGraphAddDependencies(G, N, N, 2);
  // CHECK: (void)hipGraphInstantiateWithFlags(&E, G, 0);
  (void)cudaGraphInstantiate(&E, G, 0);
  // CHECK: (void)hipGraphInstantiate(&E, G, nullptr, nullptr, 0);
  (void)cudaGraphInstantiate(&E, G, nullptr, nullptr, 0);
  // CHECK: hipKernelNodeParams P = {}; P.func = nullptr; P.gridDim = 4;
  cudaKernelNodeParams P = {}; P.func = nullptr; P.gridDim = 4;
  // CHECK: (void)hipGraphAddKernelNode(N, G, nullptr, 0, &P);
  (void)cudaGraphAddKernelNode(N, G, nullptr, 0, &P);
  // CHECK: (void)hipGraphLaunch(E, nullptr);
  (void)cudaGraphLaunch(E, nullptr);
}
