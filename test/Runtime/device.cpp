// There is one device, and it says what it is.
// RUN: %runtime_build
// RUN: env CU2X_MEMORY_LIMIT=1024 %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  int Count, Device, Value, Version;
  cu2xGetDeviceCount(&Count);
  cu2xGetDevice(&Device);
  cu2xRuntimeGetVersion(&Version);
  // CHECK: 1 0 13000
  std::printf("%d %d %d\n", Count, Device, Version);
  // CHECK: cudaSuccess cudaErrorInvalidDevice
  std::printf("%s ", name(cu2xSetDevice(0)));
  std::printf("%s\n", name(cu2xSetDevice(1)));
  cu2xDeviceProp P;
  cu2xGetDeviceProperties(&P, 0);
  // CHECK: cu2x CPU backend 7.0, warps of 32, 1024 threads, 32768 bytes shared
  std::printf("%s %d.%d, warps of %d, %d threads, %zu bytes shared\n", P.name,
              P.major, P.minor, P.warpSize, P.maxThreadsPerBlock,
              P.sharedMemPerBlock);
  // CHECK: cudaSuccess 64
  std::printf("%s ",
              name(cu2xDeviceGetAttribute(&Value, cu2xDevAttrMaxBlockDimZ, 0)));
  std::printf("%d\n", Value);
  size_t Free, Total, Less;
  cu2xMemGetInfo(&Free, &Total);
  void *M;
  cu2xMalloc(&M, 1 << 20);
  cu2xMemGetInfo(&Less, &Total);
  // CHECK: 1073741824 1048576
  std::printf("%zu %zu\n", Total, Free - Less);
  size_t Limit;
  cu2xDeviceSetLimit(cu2xLimitMallocHeapSize, 1234);
  cu2xDeviceGetLimit(&Limit, cu2xLimitMallocHeapSize);
  // CHECK: 1234
  std::printf("%zu\n", Limit);
  int Rank = 0;
  // CHECK: cudaErrorInvalidDevice
  std::puts(name(
      cu2xDeviceGetP2PAttribute(&Rank, cu2xDevP2PAttrPerformanceRank, 0, 0)));
}
