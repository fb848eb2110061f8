// A linker of the program's own needs no header of HIP's.
// RUN: cu2x --target=hip %s -o - --quiet | grep -v RUN | FileCheck %s --implicit-check-not=hiprtc
// CHECK: #include <hip/hip_runtime.h>
#include <cuda.h>
namespace own {
struct CUlinkState { int Count; };
void cuLinkDestroy(CUlinkState &) {}
void finish(CUlinkState &S) { cuLinkDestroy(S); }
} // namespace own
void start() { cuInit(0); }
