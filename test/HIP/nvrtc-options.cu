// Options of the run-time compiler that name CUDA architectures mean nothing
// to hiprtc and make it fail when the program runs.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
#include <nvrtc.h>
void compile(nvrtcProgram P) {
  const char *Options[] = {
      // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: {{warning|remark}}: {{.*}}compute_70
      "--gpu-architecture=compute_70",
      // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: {{warning|remark}}: {{.*}}sm_80
      "-arch=sm_80", "--std=c++14"};
  nvrtcCompileProgram(P, 3, Options);
}
