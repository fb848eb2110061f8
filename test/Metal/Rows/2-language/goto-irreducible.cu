// A loop that is entered at two places is refused; one exit by a jump is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X6061'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(int *p, int n) {
  for (int i = 0; i < n; ++i)
    if (p[i] < 0)
      // near miss CU2X6061 'goto': it leaves the loop for a place behind it.
      goto end;
  p[0] = 1;
end:
  p[1] = 2;
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p, int n) {
  int i = 0;
  if (n & 1)
    goto middle;
top:
  p[i] += 1;
middle:
  p[i] *= 2;
  if (++i < n)
    goto top;
  // CHECK: goto-irreducible.cu:{{[0-9]+}}:{{.*}} warning: 'goto middle' cannot be written in Metal [CU2X6061 goto]
  // CHECK: note: use a loop, a flag or a function that returns
}
