// Options of nvrtc that hiprtc hands to Clang, which does not know them or
// reads something else into them.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not='{{warning|remark}}:'
// RUN: FileCheck --check-prefix=CODE %s < %t.hip
// RUN: %hip_check %t.hip
#include <nvrtc.h>
void compile(nvrtcProgram P, char *Code, size_t *Size) {
  // CHECK: :[[#@LINE+1]]:28: remark: string names '--use_fast_math', which has no HIP counterpart; {{.*}} [CU2X6022
  const char *Options[] = {"--use_fast_math",
                           // CHECK: :[[#@LINE+1]]:28: remark: {{.*}}'-lineinfo'
                           "-lineinfo",
                           // CHECK: :[[#@LINE+1]]:28: remark: {{.*}}'--fmad=false'
                           "--fmad=false",
                           // CHECK: :[[#@LINE+1]]:28: remark: {{.*}}'-G'
                           "-G",
                           // Clang takes these.
                           "-DN=4", "-I/usr/include", "--std=c++17", "-w", "-GN", "a -G"};
  nvrtcCompileProgram(P, 6, Options);
  // The binary, which hiprtcGetBitcode gives for -fgpu-rdc only.
  // CODE: hiprtcGetCodeSize(P, Size);
  nvrtcGetCUBINSize(P, Size);
  // CODE: hiprtcGetCode(P, Code);
  nvrtcGetCUBIN(P, Code);
  // CODE: hiprtcGetCode(P, Code);
  nvrtcGetPTX(P, Code);
}
