// Without a default device the first of all is taken; without any the runtime says
// so. Properties are those of the device.
// RUN: %metal_cxx %s %metal_backend %runtime_libs -o %t
// RUN: %t default 2>&1 | FileCheck --check-prefixes=ALL,DEFAULT %s
// RUN: %t list 2>&1 | FileCheck --check-prefixes=ALL,LIST %s
// RUN: %t none 2>&1 | FileCheck --check-prefix=NONE %s
#include "Inputs/Port.h"

int main(int, char **Arguments) {
  begin();
  std::string What = Arguments[1];
  fake::settings().HasDefaultDevice = What == "default";
  fake::settings().HasAnyDevice = What != "none";
  int Count = -1;
  cu2xError_t Error = cu2xGetDeviceCount(&Count);
  std::printf("%s %d\n", name(Error), Count);
  // DEFAULT-NOT: list devices
  // LIST: metal: list devices
  // NONE: metal: list devices
  // NONE: cudaErrorNoDevice
  if (Error)
    return 0;
  cu2xDeviceProp P;
  cu2xGetDeviceProperties(&P, 0);
  std::printf("%s %d %zu %d %d\n", P.name, P.warpSize, P.sharedMemPerBlock,
              P.maxThreadsPerBlock, P.integrated);
  // ALL: cudaSuccess 1
  // ALL: Fake GPU 32 32768 1024 1
}
