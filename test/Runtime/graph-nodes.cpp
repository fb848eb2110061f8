// Graphs made by hand: nodes run behind those they depend on, whatever the
// order in which they were added.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  int *P, Host[4] = {};
  cu2xMalloc(&P, sizeof(Host));
  cu2xGraph_t Graph;
  cu2xGraphCreate(&Graph, 0);
  cu2xGraphNode_t Copy, Fill, Twice, Empty;
  cu2xGraphAddMemcpyNode1D(&Copy, Graph, nullptr, 0, Host, P, sizeof(Host),
                           cu2xMemcpyDeviceToHost);
  int Value = 5;
  void *FillArguments[] = {&P, &Value};
  void *TwiceArguments[] = {&P};
  cu2xKernelNodeParams K = {};
  K.gridDim = 1;
  K.blockDim = 4;
  K.func = reinterpret_cast<void *>(&fill);
  K.kernelParams = FillArguments;
  cu2xGraphAddKernelNode(&Fill, Graph, nullptr, 0, &K);
  cu2xKernelNodeParams L = K;
  L.func = reinterpret_cast<void *>(&twice<int>);
  L.kernelParams = TwiceArguments;
  cu2xGraphAddKernelNode(&Twice, Graph, &Fill, 1, &L);
  cu2xGraphAddEmptyNode(&Empty, Graph, &Twice, 1);
  // CHECK: cudaSuccess
  std::puts(name(cu2xGraphAddDependencies(Graph, &Empty, &Copy, 1)));
  cu2xGraphNodeType Type;
  cu2xGraphNodeGetType(Fill, &Type);
  // CHECK: kernel
  std::puts(Type == cu2xGraphNodeTypeKernel ? "kernel" : "other");
  cu2xGraphExec_t Executable;
  // CHECK: cudaSuccess
  std::puts(name(
      cu2xGraphInstantiate(&Executable, Graph, nullptr, nullptr, 0)));
  cu2xGraphLaunch(Executable, nullptr);
  // CHECK: 10 12 14 16
  std::printf("%d %d %d %d\n", Host[0], Host[1], Host[2], Host[3]);
  Value = 50;
  // CHECK: cudaSuccess
  std::puts(name(cu2xGraphExecKernelNodeSetParams(Executable, Fill, &K)));
  cu2xGraphLaunch(Executable, nullptr);
  // CHECK: 100 102 104 106
  std::printf("%d %d %d %d\n", Host[0], Host[1], Host[2], Host[3]);
  // The graph keeps what it was made with.
  cu2xGraph_t Clone;
  cu2xGraphClone(&Clone, Graph);
  cu2xMemsetParams M = {};
  M.dst = P;
  M.elementSize = 4;
  M.value = 77;
  M.width = 2;
  M.height = 1;
  cu2xGraphNode_t Set;
  cu2xGraphAddMemsetNode(&Set, Clone, nullptr, 0, &M);
  cu2xGraphExec_t Second;
  cu2xGraphInstantiate(&Second, Clone);
  cu2xGraphLaunch(Second, nullptr);
  cu2xMemcpy(Host, P, sizeof(Host), cu2xMemcpyDeviceToHost);
  // CHECK: 10
  std::printf("%d\n", Host[0] == 77 ? Host[2] - 4 : Host[0]);
  // A circle cannot run.
  cu2xGraphAddDependencies(Graph, &Copy, &Fill, 1);
  // CHECK: cudaErrorInvalidValue
  std::puts(name(cu2xGraphInstantiate(&Second, Graph)));
}
