// A module file of PTX or a cubin cannot be loaded by HIP: said where it is.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
#include <cuda.h>
void load(CUmodule *M, const char *Name) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: {{warning|remark}}: {{.*}}kernel.ptx
  cuModuleLoad(M, "kernel.ptx");
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: {{warning|remark}}: {{.*}}kernel.cubin
  cuModuleLoad(M, "kernel.cubin");
  cuModuleLoad(M, "kernel.co");
  cuModuleLoad(M, Name);
}
