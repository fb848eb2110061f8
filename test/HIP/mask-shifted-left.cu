// A ballot that is shifted left or multiplied loses bits beyond 32 in CUDA and
// keeps them in 64 bits; shifted right, it loses none, but what is left of 32 has
// the lanes from 32 on beside it.
// RUN: cu2x --target=hip %s -o %t.hip 2>&1 | FileCheck %s
// RUN: %hip_check %t.hip

__global__ void below(int *p, int lane) {
  unsigned b = __ballot_sync(0xffffffff, p[0]);
  // CHECK-NOT: :[[#@LINE+1]]:{{.*}}CU2X1005
  p[1] = __popc(b >> lane);
  // CHECK: :[[#@LINE+1]]:{{.*}}CU2X1005
  p[2] = __popc(b << (32 - lane));
  // CHECK: :[[#@LINE+1]]:{{.*}}CU2X1005
  p[3] = __popc(b * 2u);
  unsigned c = __ballot_sync(0xffffffff, p[4]);
  // CHECK: :[[#@LINE+1]]:{{.*}}CU2X1005
  c <<= 3;
  p[5] = __popc(c);
}
__global__ void last(int *p, int lane) {
  unsigned b = __ballot_sync(0xffffffff, p[0]);
  // CHECK: :[[#@LINE+1]]:7: {{.*}}'b >> 31' looks at 32 bits{{.*}}CU2X1005
  if (b >> 31)
    // CHECK: :[[#@LINE+1]]:20: {{.*}}'b >> 16' looks at 32 bits{{.*}}CU2X1005
    p[1] = __popc((b >> 16) | 1);
  // Lanes that are named, one lane, and lanes above one.
  // CHECK-NOT: :[[#@LINE+1]]:{{.*}}CU2X1005
  if ((b >> 31) & 1)
    // CHECK-NOT: :[[#@LINE+1]]:{{.*}}CU2X1005
    p[2] = __popc(b >> 16 & 0xffff) + ((b >> lane) & 1) + __popc(b >> 1);
}
