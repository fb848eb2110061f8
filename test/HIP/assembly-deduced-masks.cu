// Inline PTX stays where an operand is a variable that gets the 64 bits of a mask,
// whose name alone does not say so; numbers beside masks have 32 bits still.
// RUN: cu2x --target=hip %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --check-prefix=MSG
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
__global__ void kernel(unsigned *Out, unsigned X, unsigned Y) {
  unsigned Mask = __ballot_sync(~0u, X);
  unsigned A, B, C;
  auto Plain = X + Y;
  auto Other = Plain;
  auto Wide = Mask;
  auto More = Wide;
  // CHECK: A = Plain + Other;
  asm("add.u32 %0, %1, %2;" : "=r"(A) : "r"(Plain), "r"(Other));
  // MSG: :[[#@LINE+2]]:3: warning: inline PTX {{.*}} has no translation [CU2X6001
  // CHECK: asm("add.u32 %0, %1, %2;" : "=r"(B)
  asm("add.u32 %0, %1, %2;" : "=r"(B) : "r"(Wide), "r"(Y));
  // MSG: :[[#@LINE+2]]:3: warning: inline PTX {{.*}} has no translation [CU2X6001
  // CHECK: asm("add.u32 %0, %1, %2;" : "=r"(C)
  asm("add.u32 %0, %1, %2;" : "=r"(C) : "r"(More), "r"(Y));
  Out[threadIdx.x] = A + B + C;
}
