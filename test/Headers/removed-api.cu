// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

__global__ void kernel(float *P, int N) {
  P[0] = __shfl_down(P[0], 1) + __shfl_xor(N, 1) + __any(N) + __all(N);
  P[1] = __ballot(N);
}

int main() {
  float *P;
  cudaStream_t Stream = 0;
  cudaDeviceProp Prop;
  cudaMalloc((void **)&P, 4);
  cudaGetDeviceProperties(&Prop, 0);
  int Sum = Prop.clockRate + Prop.memoryClockRate + Prop.deviceOverlap +
            Prop.computeMode + Prop.kernelExecTimeoutEnabled;
  cudaThreadSynchronize();
  cudaThreadExit();

  // Both forms of what CUDA 13 changed.
  cudaMemLocation Location = {cudaMemLocationTypeDevice, 0};
  cudaMemAdvise(P, 4, cudaMemAdviseSetReadMostly, 0);
  cudaMemAdvise(P, 4, cudaMemAdviseSetReadMostly, Location);
  cudaMemPrefetchAsync(P, 4, 0);
  cudaMemPrefetchAsync(P, 4, cudaCpuDeviceId, Stream);
  cudaMemPrefetchAsync(P, 4, Location, 0, Stream);
  cudaGraph_t Graph;
  cudaGraphNode_t Node;
  cudaGraphAddDependencies(Graph, &Node, &Node, 1);
  cudaGraphAddDependencies(Graph, &Node, &Node, nullptr, 1);
  cudaGraphExec_t Exec;
  cudaGraphInstantiate(&Exec, Graph, NULL, NULL, 0);
  cudaGraphInstantiate(&Exec, Graph, 0);

  cudaLaunchParams Params;
  cudaLaunchCooperativeKernelMultiDevice(&Params, 1);
  cudaConfigureCall(1, 1);
  cudaSetupArgument(P, 0);
  cudaLaunch(kernel);
  cudaPointerAttributes Attributes;
  cudaPointerGetAttributes(&Attributes, P);
  return Sum + Attributes.memoryType + Attributes.isManaged;
}
