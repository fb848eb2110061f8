// What CUDA does not allow while a stream is captured makes the capture
// invalid.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  cu2xStream_t S, T;
  cu2xStreamCreate(&S);
  cu2xStreamCreate(&T);
  cu2xEvent_t E;
  cu2xEventCreate(&E);
  cu2xGraph_t Graph;
  int *P, *Q, Host;
  cu2xMalloc(&P, 64);
  // CHECK: cudaErrorStreamCaptureUnsupported
  std::puts(name(cu2xStreamBeginCapture(nullptr, cu2xStreamCaptureModeGlobal)));
  // CHECK: cudaErrorIllegalState
  std::puts(name(cu2xStreamEndCapture(S, &Graph)));

  cu2xStreamBeginCapture(S, cu2xStreamCaptureModeGlobal);
  // CHECK: cudaErrorStreamCaptureUnsupported
  std::puts(name(cu2xMalloc(&Q, 64)));
  // CHECK: cudaErrorStreamCaptureInvalidated
  std::puts(name(cu2xStreamEndCapture(S, &Graph)));

  cu2xStreamBeginCapture(S, cu2xStreamCaptureModeGlobal);
  // CHECK: cudaErrorStreamCaptureImplicit
  std::puts(name(cu2xMemcpy(&Host, P, 4, cu2xMemcpyDeviceToHost)));
  // CHECK: cudaErrorStreamCaptureInvalidated
  std::puts(name(cu2xStreamEndCapture(S, &Graph)));

  cu2xStreamBeginCapture(S, cu2xStreamCaptureModeGlobal);
  // CHECK: cudaErrorStreamCaptureUnsupported
  std::puts(name(cu2xStreamSynchronize(S)));
  // CHECK: cudaErrorStreamCaptureInvalidated
  std::puts(name(cu2xStreamEndCapture(S, &Graph)));

  // A stream that joined and does not come back.
  cu2xStreamBeginCapture(S, cu2xStreamCaptureModeGlobal);
  cu2xEventRecord(E, S);
  // CHECK: cudaErrorCapturedEvent
  std::puts(name(cu2xEventSynchronize(E)));
  cu2xStreamWaitEvent(T, E);
  cu2x::launch(1, 1, 0, T), fill(P);
  // CHECK: cudaErrorStreamCaptureUnmatched
  std::puts(name(cu2xStreamEndCapture(T, &Graph)));
  // CHECK: cudaErrorStreamCaptureUnjoined
  std::puts(name(cu2xStreamEndCapture(S, &Graph)));

  // CHECK: cudaSuccess
  std::puts(name(cu2xMalloc(&Q, 64)));
}
