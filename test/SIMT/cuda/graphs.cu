// Graphs that are built node by node: order by dependencies, new parameters of
// a node that is instantiated, and an update by another graph. The values are
// counted by hand.
// RUN: cu2x-simt %s | FileCheck %s

#include <cstdio>
#include <cuda_runtime.h>

__global__ void scale(int *P, int Factor) { P[threadIdx.x] *= Factor; }
__global__ void add(int *P, int Summand) { P[threadIdx.x] += Summand; }

static const char *name(cudaError_t Error) { return cudaGetErrorName(Error); }

static void count(void *Data) { ++*static_cast<int *>(Data); }

int main() {
  int *P, Host[4] = {}, Calls = 0;
  cudaMalloc(&P, sizeof(Host));

  cudaGraph_t Graph;
  cudaGraphCreate(&Graph, 0);
  cudaGraphNode_t Fill, Add, Scale, Copy, Call;
  cudaMemsetParams Set = {};
  Set.dst = P;
  Set.value = 3;
  Set.elementSize = 4;
  Set.width = 4;
  Set.height = 1;
  cudaGraphAddMemsetNode(&Fill, Graph, nullptr, 0, &Set);
  // Its argument may be gone when the graph runs.
  cudaKernelNodeParams Kernel = {};
  {
    int Summand = 4;
    void *Arguments[] = {&P, &Summand};
    Kernel.func = reinterpret_cast<void *>(add);
    Kernel.gridDim = dim3(1);
    Kernel.blockDim = dim3(4);
    Kernel.kernelParams = Arguments;
    cudaGraphAddKernelNode(&Add, Graph, &Fill, 1, &Kernel);
    Summand = 1000;
  }
  int Factor = 10;
  void *ScaleArguments[] = {&P, &Factor};
  Kernel.func = reinterpret_cast<void *>(scale);
  Kernel.kernelParams = ScaleArguments;
  cudaGraphAddKernelNode(&Scale, Graph, &Add, 1, &Kernel);
  cudaGraphAddMemcpyNode1D(&Copy, Graph, &Scale, 1, Host, P, sizeof(Host),
                           cudaMemcpyDeviceToHost);
  cudaHostNodeParams Function = {count, &Calls};
  cudaGraphAddHostNode(&Call, Graph, &Copy, 1, &Function);

  size_t Nodes = 0;
  cudaGraphGetNodes(Graph, nullptr, &Nodes);
  cudaGraphNodeType Type;
  cudaGraphNodeGetType(Scale, &Type);
  // CHECK: 5 nodes, a kernel: 1
  printf("%zu nodes, a kernel: %d\n", Nodes, Type == cudaGraphNodeTypeKernel);

  cudaGraphExec_t Executable;
  cudaGraphInstantiate(&Executable, Graph, nullptr, nullptr, 0);
  // CHECK: 0
  printf("%d\n", Host[0]);
  cudaGraphLaunch(Executable, nullptr);
  cudaDeviceSynchronize();
  // (3 + 4) * 10
  // CHECK: 70 70, 1 call
  printf("%d %d, %d call\n", Host[0], Host[3], Calls);

  Factor = 100;
  cudaGraphExecKernelNodeSetParams(Executable, Scale, &Kernel);
  cudaGraphLaunch(Executable, nullptr);
  cudaDeviceSynchronize();
  // CHECK: 700
  printf("%d\n", Host[0]);

  // The graph itself still has 10.
  cudaGraphExecUpdateResultInfo Info;
  // CHECK: cudaSuccess
  puts(name(cudaGraphExecUpdate(Executable, Graph, &Info)));
  cudaGraphLaunch(Executable, nullptr);
  cudaDeviceSynchronize();
  // CHECK: 70
  printf("%d\n", Host[0]);

  cudaGraphNode_t Another;
  cudaGraphAddEmptyNode(&Another, Graph, &Call, 1);
  // CHECK: cudaErrorGraphExecUpdateFailure 1
  printf("%s ", name(cudaGraphExecUpdate(Executable, Graph, &Info)));
  printf("%d\n", Info.result == cudaGraphExecUpdateErrorTopologyChanged);

  // A launch that cannot be is no success.
  Kernel.blockDim = dim3(2000);
  // CHECK: cudaErrorInvalidConfiguration
  cudaGraphExecKernelNodeSetParams(Executable, Scale, &Kernel);
  puts(name(cudaGraphLaunch(Executable, nullptr)));
  cudaGetLastError();

  // A capture is a graph of the same kind.
  cudaStream_t Stream;
  cudaStreamCreate(&Stream);
  cudaStreamBeginCapture(Stream, cudaStreamCaptureModeGlobal);
  cudaMemsetAsync(P, 0, sizeof(Host), Stream);
  add<<<1, 4, 0, Stream>>>(P, 5);
  cudaGraph_t Captured;
  cudaStreamEndCapture(Stream, &Captured);
  cudaGraphGetNodes(Captured, nullptr, &Nodes);
  cudaGraphInstantiateWithFlags(&Executable, Captured, 0);
  cudaGraphLaunch(Executable, Stream);
  cudaGraphLaunch(Executable, Stream);
  cudaMemcpy(Host, P, sizeof(Host), cudaMemcpyDeviceToHost);
  // CHECK: 2 nodes, 5
  printf("%zu nodes, %d\n", Nodes, Host[2]);
  cudaDeviceReset();
}
