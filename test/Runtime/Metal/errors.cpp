// What goes wrong in Metal, as an error of the runtime with a line on stderr.
// RUN: %metal_cxx %s %metal_backend %runtime_libs -o %t
// RUN: %t compile 2>&1 | FileCheck --check-prefix=COMPILE %s
// RUN: %t pipeline 2>&1 | FileCheck --check-prefix=PIPELINE %s
// RUN: %t limits 2>&1 | FileCheck --check-prefix=LIMITS %s
// RUN: %t 1 2>&1 | FileCheck --check-prefixes=FAILED,E1 %s
// RUN: %t 2 2>&1 | FileCheck --check-prefixes=FAILED,E2 %s
// RUN: %t 3 2>&1 | FileCheck --check-prefixes=FAILED,E3 %s
// RUN: %t 8 2>&1 | FileCheck --check-prefixes=FAILED,E8 %s
// RUN: %t 9 2>&1 | FileCheck --check-prefixes=FAILED,E9 %s
// RUN: %t 11 2>&1 | FileCheck --check-prefixes=FAILED,E11 %s
// RUN: %t 12 2>&1 | FileCheck --check-prefixes=FAILED,E12 %s
#include "Inputs/Port.h"

int main(int, char **Arguments) {
  begin();
  fake::settings().IsQuiet = true;
  std::string What = Arguments[1];
  int *P;
  std::printf("%s\n", name(cu2xMalloc(&P, 64)));

  if (What == "compile") {
    fake::settings().CanCompile = false;
    cu2x::launch(1, 1), fill(P, 1);
    std::printf("%s\n", name(cu2xGetLastError()));
    // COMPILE: Metal cannot compile library app:
    // COMPILE-NEXT: program_source:1:1: error: no
    // COMPILE-NEXT: cudaErrorInvalidSource
    return 0;
  }
  if (What == "pipeline") {
    fake::settings().CanMakePipelines = false;
    cu2x::launch(1, 1), fill(P, 1);
    std::printf("%s\n", name(cu2xGetLastError()));
    // PIPELINE: Metal cannot make a pipeline of kernel fill:
    // PIPELINE-NEXT: too much threadgroup memory
    // PIPELINE-NEXT: cudaErrorNoKernelImageForDevice
    fake::settings().CanMakePipelines = true;
    cu2x::launch(1, 1), missing();
    std::printf("%s\n", name(cu2xGetLastError()));
    // PIPELINE: the Metal library has no kernel missing
    // PIPELINE-NEXT: cudaErrorInvalidDeviceFunction
    return 0;
  }
  if (What == "limits") {
    // The pipeline's own limit, which Metal would not report.
    cu2x::launch(1, 513), fill(P, 1);
    std::printf("%s\n", name(cu2xGetLastError()));
    // LIMITS: a block of 513 threads, but it can have 512
    // LIMITS-NEXT: cudaErrorLaunchOutOfResources
    cu2x::launch(1, 1, 40000), shared(P);
    std::printf("%s\n", name(cu2xGetLastError()));
    // LIMITS: cudaErrorInvalidValue
    std::printf("%s\n", name(cu2xMalloc(&P, size_t(1) << 40)));
    // LIMITS: cudaErrorMemoryAllocation
    std::vector<char> Memory(1000);
    std::printf("%s\n", name(cu2xHostRegister(Memory.data(), 1000, 0)));
    // LIMITS: memory can be registered in whole pages of {{[0-9]+}} bytes only
    // LIMITS-NEXT: cudaErrorInvalidValue
    return 0;
  }
  fake::settings().ErrorCode = std::atoi(Arguments[1]);
  fake::settings().ErrorText = "the GPU says no";
  cu2x::launch(1, 1), fill(P, 1);
  std::printf("launch %s\n", name(cu2xGetLastError()));
  std::printf("wait %s\n", name(cu2xDeviceSynchronize()));
  std::printf("then %s\n", name(cu2xMalloc(&P, 64)));
  // FAILED: launch cudaSuccess
  // FAILED: a command buffer of Metal failed: the GPU says no
  // E1: wait cudaErrorLaunchFailure
  // E2: wait cudaErrorLaunchTimeout
  // E3: wait cudaErrorIllegalAddress
  // E8: wait cudaErrorMemoryAllocation
  // E9: wait cudaErrorInvalidResourceHandle
  // E11: wait cudaErrorDevicesUnavailable
  // E12: wait cudaErrorLaunchFailure
  // E3: then cudaErrorIllegalAddress
}
