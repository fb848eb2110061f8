// What a finding quotes of a string is one line of it.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s
// CHECK: string names '__global__ void kernel(int *P) {', which has no HIP counterpart
const char *Raw = R"(
__global__ void kernel(int *P) {
  P[0] = 1;
})";
// CHECK: string names '__global__ void other() {}', which has no HIP counterpart
const char *Joined = "__global__ void other() {}\n"
                     "int more;";
