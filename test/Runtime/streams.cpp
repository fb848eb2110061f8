// Streams and events: what they do with work that is done at once, and with
// handles that are none.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  cu2xStream_t S, T;
  // CHECK: cudaSuccess cudaSuccess
  std::printf("%s ", name(cu2xStreamCreate(&S)));
  std::printf("%s\n", name(cu2xStreamCreateWithPriority(
                          &T, cu2xStreamNonBlocking, -1)));
  unsigned Flags;
  int Priority, Least, Greatest;
  cu2xStreamGetFlags(T, &Flags);
  cu2xStreamGetPriority(T, &Priority);
  cu2xDeviceGetStreamPriorityRange(&Least, &Greatest);
  // CHECK: 1 -1 0 -5
  std::printf("%u %d %d %d\n", Flags, Priority, Least, Greatest);

  int *P, Host[2];
  cu2xMallocAsync(&P, 64, S);
  cu2xEvent_t Begin, End, Done;
  cu2xEventCreate(&Begin);
  cu2xEventCreate(&End);
  cu2xEventCreateWithFlags(&Done, cu2xEventDisableTiming);
  float Time = -1;
  // CHECK: not recorded: cudaErrorInvalidResourceHandle
  std::printf("not recorded: %s\n",
              name(cu2xEventElapsedTime(&Time, Begin, End)));
  cu2xEventRecord(Begin, S);
  cu2x::launch(1, 4, 0, S), fill(P, 1);
  cu2xEventRecord(End, S);
  cu2xEventRecord(Done, S);
  cu2xStreamWaitEvent(T, Done);
  cu2x::launch(1, 4, 0, T), twice(P);
  cu2xMemcpyAsync(Host, P, sizeof(Host), cu2xMemcpyDeviceToHost, T);
  // CHECK: cudaSuccess
  std::puts(name(cu2xStreamSynchronize(T)));
  // CHECK: 2 4
  std::printf("%d %d\n", Host[0], Host[1]);
  // CHECK: cudaSuccess cudaSuccess cudaSuccess
  std::printf("%s ", name(cu2xStreamQuery(S)));
  std::printf("%s ", name(cu2xEventQuery(End)));
  std::printf("%s\n", name(cu2xEventSynchronize(End)));
  // CHECK: cudaSuccess, time passes
  std::printf("%s, ", name(cu2xEventElapsedTime(&Time, Begin, End)));
  std::puts(Time > 0 ? "time passes" : "no time passes");
  // CHECK: no timing: cudaErrorInvalidResourceHandle
  std::printf("no timing: %s\n",
              name(cu2xEventElapsedTime(&Time, Begin, Done)));

  // CHECK: cudaSuccess
  std::puts(name(cu2xFreeAsync(P, S)));
  // CHECK: cudaErrorInvalidValue
  std::puts(name(cu2xFreeAsync(P, S)));
  // CHECK: cudaSuccess cudaErrorInvalidResourceHandle
  std::printf("%s ", name(cu2xStreamDestroy(S)));
  std::printf("%s\n", name(cu2xStreamSynchronize(S)));
  // CHECK: cudaSuccess cudaErrorInvalidResourceHandle
  std::printf("%s ", name(cu2xEventDestroy(End)));
  std::printf("%s\n", name(cu2xEventQuery(End)));
  // CHECK: cudaSuccess cudaSuccess
  std::printf("%s ", name(cu2xStreamSynchronize(cu2xStreamLegacy)));
  std::printf("%s\n", name(cu2xStreamSynchronize(cu2xStreamPerThread)));

  // Attributes are hints, which are kept.
  cu2xStreamCreate(&S);
  cu2xStreamAttrValue Set = {}, Got;
  Set.accessPolicyWindow.num_bytes = 4096;
  Set.accessPolicyWindow.hitProp = cu2xAccessPropertyPersisting;
  // CHECK: cudaSuccess cudaSuccess 4096 2
  std::printf("%s ", name(cu2xStreamSetAttribute(
                         S, cu2xStreamAttributeAccessPolicyWindow, &Set)));
  std::printf("%s ", name(cu2xStreamGetAttribute(
                         S, cu2xStreamAttributeAccessPolicyWindow, &Got)));
  std::printf("%zu %d\n", Got.accessPolicyWindow.num_bytes,
              Got.accessPolicyWindow.hitProp);
  // CHECK: cudaErrorNotSupported
  std::puts(
      name(cu2xStreamSetAttribute(S, cu2xLaunchAttributeMemSyncDomain, &Set)));
  // CHECK: cudaSuccess
  std::puts(name(cu2xCtxResetPersistingL2Cache()));
  // CHECK: cudaSuccess cudaSuccess
  std::printf("%s ", name(cu2xStreamSetAttribute(
                         nullptr, cu2xStreamAttributePriority, &Set)));
  std::printf("%s\n",
              name(cu2xStreamGetAttribute(cu2xStreamLegacy,
                                          cu2xStreamAttributePriority, &Got)));
}
