// Flags and attributes that CUDA does not have.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  cu2xStream_t S;
  cu2xEvent_t E;
  void *P;
  int Value;
  // CHECK: cudaErrorInvalidValue cudaSuccess
  std::printf("%s ", name(cu2xStreamCreateWithFlags(&S, 77)));
  std::printf("%s\n",
              name(cu2xStreamCreateWithFlags(&S, cu2xStreamNonBlocking)));
  // CHECK: cudaErrorInvalidValue cudaSuccess
  std::printf("%s ", name(cu2xEventCreateWithFlags(&E, 1234)));
  std::printf("%s\n", name(cu2xEventCreateWithFlags(
                          &E, cu2xEventBlockingSync | cu2xEventDisableTiming)));
  // CHECK: cudaErrorInvalidValue cudaSuccess
  std::printf("%s ", name(cu2xHostAlloc(&P, 16, 999)));
  std::printf(
      "%s\n",
      name(cu2xHostAlloc(&P, 16, cu2xHostAllocPortable | cu2xHostAllocMapped)));
  // CHECK: cudaErrorInvalidValue cudaSuccess 32
  auto None = static_cast<cu2xDeviceAttr>(9999);
  std::printf("%s ", name(cu2xDeviceGetAttribute(&Value, None, 0)));
  std::printf("%s ",
              name(cu2xDeviceGetAttribute(&Value, cu2xDevAttrWarpSize, 0)));
  std::printf("%d\n", Value);
  // Times are for this process alone.
  // CHECK: cudaErrorInvalidValue cudaSuccess
  std::printf("%s ", name(cu2xEventCreateWithFlags(&E, cu2xEventInterprocess)));
  std::printf("%s\n", name(cu2xEventCreateWithFlags(
                          &E, cu2xEventInterprocess | cu2xEventDisableTiming)));
  // CHECK: cudaErrorInvalidValue cudaErrorInvalidValue cudaSuccess
  static int Own[16];
  std::printf("%s ", name(cu2xHostRegister(Own, sizeof(Own), 256)));
  std::printf("%s ", name(cu2xHostRegister(nullptr, sizeof(Own), 0)));
  std::printf("%s\n", name(cu2xHostRegister(Own, sizeof(Own),
                                            cu2xHostRegisterMapped |
                                                cu2xHostRegisterPortable)));
  // One way to wait at a time.
  // CHECK: cudaErrorInvalidValue cudaErrorInvalidValue cudaSuccess
  std::printf("%s ", name(cu2xSetDeviceFlags(4095)));
  std::printf("%s ", name(cu2xSetDeviceFlags(cu2xDeviceScheduleSpin |
                                             cu2xDeviceScheduleYield)));
  std::printf("%s\n", name(cu2xSetDeviceFlags(cu2xDeviceScheduleBlockingSync |
                                              cu2xDeviceMapHost)));
  // CHECK: cudaErrorInvalidValue cudaErrorInvalidValue cudaSuccess
  cu2xEventCreate(&E);
  std::printf("%s ", name(cu2xStreamWaitEvent(S, E, 8)));
  std::printf("%s ", name(cu2xEventRecordWithFlags(E, S, 4)));
  std::printf("%s\n",
              name(cu2xEventRecordWithFlags(E, S, cu2xEventRecordDefault)));
  // External records and waits are nodes of a capture, and invalid elsewhere.
  // CHECK: cudaErrorInvalidValue cudaErrorInvalidValue
  std::printf("%s ",
              name(cu2xEventRecordWithFlags(E, S, cu2xEventRecordExternal)));
  std::printf("%s\n", name(cu2xStreamWaitEvent(S, E, cu2xEventWaitExternal)));
  // CHECK: cudaErrorInvalidValue cudaErrorIllegalState cudaSuccess
  cu2xGraph_t G;
  auto NoMode = static_cast<cu2xStreamCaptureMode>(7);
  std::printf("%s ", name(cu2xStreamBeginCapture(S, NoMode)));
  std::printf("%s ", name(cu2xStreamEndCapture(S, &G)));
  std::printf("%s\n",
              name(cu2xStreamBeginCapture(S, cu2xStreamCaptureModeRelaxed)));
  cu2xStreamEndCapture(S, &G);
  // CHECK: cudaErrorInvalidValue cudaErrorInvalidValue cudaSuccess
  std::printf("%s ", name(cu2xGraphCreate(&G, 1)));
  std::printf("%s ", name(cu2xGraphCreate(nullptr, 0)));
  std::printf("%s\n", name(cu2xGraphCreate(&G, 0)));
  // CHECK: cudaErrorInvalidValue cudaErrorInvalidValue cudaSuccess
  auto NoCache = static_cast<cu2xFuncCache>(9);
  auto NoBanks = static_cast<cu2xSharedMemConfig>(9);
  std::printf("%s ", name(cu2xDeviceSetCacheConfig(NoCache)));
  std::printf("%s ", name(cu2xDeviceSetSharedMemConfig(NoBanks)));
  std::printf("%s\n", name(cu2xDeviceSetCacheConfig(cu2xFuncCachePreferEqual)));
}
