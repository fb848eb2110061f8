// A format or a string that is not known while translating is refused; one that
// is chosen from literals is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X7031'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

// near miss CU2X7031 'printf("': the string is a literal.
__global__ void near(int *p) { printf("%d %s\n", p[0], "known"); }
// CHECK-NOT: {{warning|error}}:

__global__ void refused(const char *text) {
  printf("%s\n", text);
  // CHECK: printf-unknown-text.cu:[[#@LINE-1]]:{{.*}} warning: 'printf' cannot be printed from Metal: argument 1 is not a literal [CU2X7031 device-printf]
  // CHECK: note: use a literal format and literal strings
}
