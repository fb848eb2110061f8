// A jump that nothing is around of is refused, whether it skips code or not.
// RUN: cu2x --quiet --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal
// CHECK-DAG: unconditional.cu:{{[0-9]+}}:{{.*}}CU2X6061
__global__ void skips(int *p) {
  goto end;
  p[0] = 0;
end:
  p[0] += 1;
}
// CHECK-DAG: unconditional.cu:{{[0-9]+}}:{{.*}}CU2X6061
__global__ void next(int *p) {
  goto end;
end:
  p[0] += 1;
}
// TEXT-NOT: kernel void {{skips|next}}
// TEXT: kernel void branches(
__global__ void branches(int *p) {
  if (p[1])
    goto end;
  p[0] = 0;
end:
  p[0] += 1;
}
