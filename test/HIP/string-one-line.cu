// What a finding quotes of a string is one line of it.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --check-prefix=TEXT
// CHECK: string names '__global__ void kernel(int *P) {', of which headers alone are translated; it is left as it is
const char *Raw = R"(
__global__ void kernel(int *P) {
  P[0] = 1;
})";
// CHECK: string names '__global__ void other() {}', of which headers alone are translated
const char *Joined = "__global__ void other() {}\n"
                     "int more;";

// What the first line is about is translated, and masks are not.
// CHECK: string names '__global__ void sum(float *P) {', of which headers alone are translated
// CHECK: note: translate it by hand; its lane masks need 64 bits
// TEXT: "#include <hip/hip_fp16.h>\n__global__ void sum(float *P) {\n  P[0] = __shfl_xor_sync(0xffffffff, P[0], 1);\n}\n"
const char *Sum = "#include <cuda_fp16.h>\n__global__ void sum(float *P) {\n  P[0] = __shfl_xor_sync(0xffffffff, P[0], 1);\n}\n";
