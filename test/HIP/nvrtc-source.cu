// Kernel source in a string: its headers are translated; what else is CUDA's
// in it (here PTX, 32-bit masks) is reported, for no compiler sees it before
// the program runs.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
#include <nvrtc.h>
// CHECK: "#include <hip/hip_fp16.h>\n"
const char *Source = "#include <cuda_fp16.h>\n"
    // SAID: :[[#@LINE+1]]:{{[0-9]+}}: {{warning|remark}}: {{.*}}CU2X
    "extern \"C\" __global__ void k(float *P) {\n"
    "  asm(\"mov.u32 %0, %laneid;\");\n"
    "  P[0] = __shfl_down_sync(0xffffffff, P[0], 1);\n"
    "}\n";
void compile(nvrtcProgram *P) {
  // CHECK: hiprtcCreateProgram(P, Source, "k.cu", 0, nullptr, nullptr);
  nvrtcCreateProgram(P, Source, "k.cu", 0, nullptr, nullptr);
}
