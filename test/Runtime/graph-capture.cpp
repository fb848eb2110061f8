// Work of a stream is captured in a graph and runs when the graph is launched,
// with the arguments that it had.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  cu2xStream_t S, Other;
  cu2xStreamCreate(&S);
  cu2xStreamCreate(&Other);
  cu2xEvent_t Fork, Join;
  cu2xEventCreate(&Fork);
  cu2xEventCreate(&Join);
  int *P, Host[4] = {};
  cu2xMalloc(&P, sizeof(Host));
  auto Status = [&] {
    cu2xStreamCaptureStatus Result;
    cu2xStreamIsCapturing(S, &Result);
    return static_cast<int>(Result);
  };

  cu2xStreamBeginCapture(S, cu2xStreamCaptureModeGlobal);
  // CHECK: status 1
  std::printf("status %d\n", Status());
  int Value = 1;
  cu2x::launch(1, 4, 0, S), fill(P, Value);
  Value = 100;
  // Another stream joins.
  cu2xEventRecord(Fork, S);
  cu2xStreamWaitEvent(Other, Fork);
  cu2x::launch(1, 4, 0, Other), twice(P);
  cu2xEventRecord(Join, Other);
  cu2xStreamWaitEvent(S, Join);
  cu2xMemcpyAsync(Host, P, sizeof(Host), cu2xMemcpyDeviceToHost, S);
  cu2xLaunchHostFunc(
      S, [](void *Data) { ++static_cast<int *>(Data)[3]; }, Host);
  cu2xGraph_t Graph;
  // CHECK: cudaSuccess
  std::puts(name(cu2xStreamEndCapture(S, &Graph)));
  // CHECK: nothing ran: 0
  std::printf("nothing ran: %d\n", Host[0]);
  // CHECK: status 0
  std::printf("status %d\n", Status());

  size_t Count = 0;
  cu2xGraphGetNodes(Graph, nullptr, &Count);
  // CHECK: 4 nodes
  std::printf("%zu nodes\n", Count);
  cu2xGraphExec_t Executable;
  // CHECK: cudaSuccess
  std::puts(name(cu2xGraphInstantiate(&Executable, Graph, 0)));
  cu2xGraphDestroy(Graph);
  for (int I = 0; I != 2; ++I) {
    std::memset(Host, 0, sizeof(Host));
    cu2xGraphLaunch(Executable, S);
    cu2xStreamSynchronize(S);
    // CHECK: 2 4 6 9
    // CHECK: 2 4 6 9
    std::printf("%d %d %d %d\n", Host[0], Host[1], Host[2], Host[3]);
  }

  // The same work with other arguments.
  cu2xStreamBeginCapture(S, cu2xStreamCaptureModeThreadLocal);
  cu2x::launch(1, 4, 0, S), fill(P, 10);
  cu2x::launch(1, 4, 0, S), twice(P);
  cu2xMemcpyAsync(Host, P, sizeof(Host), cu2xMemcpyDeviceToHost, S);
  cu2xLaunchHostFunc(S, [](void *) {}, nullptr);
  cu2xStreamEndCapture(S, &Graph);
  cu2xGraphExecUpdateResultInfo Info;
  // CHECK: cudaSuccess 0
  std::printf("%s ", name(cu2xGraphExecUpdate(Executable, Graph, &Info)));
  std::printf("%d\n", Info.result);
  cu2xGraphLaunch(Executable, S);
  // CHECK: 20 22 24 26
  std::printf("%d %d %d %d\n", Host[0], Host[1], Host[2], Host[3]);
  cu2xStreamBeginCapture(S, cu2xStreamCaptureModeRelaxed);
  cu2x::launch(1, 4, 0, S), fill(P, 10);
  cu2xStreamEndCapture(S, &Graph);
  // CHECK: cudaErrorGraphExecUpdateFailure
  std::puts(name(cu2xGraphExecUpdate(Executable, Graph, &Info)));
  // CHECK: cudaSuccess
  std::puts(name(cu2xGraphExecDestroy(Executable)));

  // An external record is a node, and so is a wait: each launch records.
  cu2xEvent_t Outside, Before;
  cu2xEventCreate(&Outside);
  cu2xEventCreate(&Before);
  cu2xEventRecord(Before, S);
  cu2xStreamBeginCapture(S, cu2xStreamCaptureModeRelaxed);
  // CHECK: cudaSuccess cudaSuccess
  std::printf("%s ",
              name(cu2xStreamWaitEvent(S, Before, cu2xEventWaitExternal)));
  cu2x::launch(1, 4, 0, S), twice(P);
  std::printf("%s\n", name(cu2xEventRecordWithFlags(Outside, S,
                                                    cu2xEventRecordExternal)));
  // CHECK: cudaSuccess, 3 nodes
  std::printf("%s, ", name(cu2xStreamEndCapture(S, &Graph)));
  cu2xGraphGetNodes(Graph, nullptr, &Count);
  std::printf("%zu nodes\n", Count);
  float Time;
  // CHECK: cudaErrorInvalidResourceHandle cudaSuccess cudaSuccess
  std::printf("%s ", name(cu2xEventElapsedTime(&Time, Before, Outside)));
  cu2xGraphInstantiate(&Executable, Graph, 0);
  cu2xGraphLaunch(Executable, S);
  std::printf("%s ", name(cu2xEventSynchronize(Outside)));
  std::printf("%s\n", name(cu2xEventElapsedTime(&Time, Before, Outside)));
}
