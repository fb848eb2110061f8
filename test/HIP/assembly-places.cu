// Inline PTX stays where an expression in its place would be another one: on a
// variable that holds a ballot and gets 64 bits, and in a chain of carries whose
// results go to places that go by each other.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not='[CU2X6001'
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --check-prefix=TEXT
__global__ void lanes(int *O) {
  unsigned M = __ballot_sync(0xffffffff, threadIdx.x % 3 == 0);
  unsigned D;
  // CHECK: :[[#@LINE+1]]:3: warning: inline PTX 'popc.b32 %0, %1;' has no translation [CU2X6001
  asm("popc.b32 %0, %1;" : "=r"(D) : "r"(M));
  if (M)
    O[threadIdx.x] = D;
}
__global__ void places(unsigned *U) {
  unsigned A = U[0], B = U[1], I = 1;
  // CHECK: :[[#@LINE+1]]:3: warning: inline PTX 'add.cc.u32 %0, %2, %3;' has no translation [CU2X6001
  asm("add.cc.u32 %0, %2, %3;\n\taddc.u32 %1, %2, %3;" : "=r"(I), "=r"(U[I]) : "r"(A), "r"(B));
  U[8] = I;
}
// Places of their own.
__global__ void apart(unsigned *U) {
  unsigned A = U[0], B = U[1];
  // TEXT-NOT: asm("add.cc.u32 %0, %2, %3;\n\taddc.u32 %1, %2, %2;"
  asm("add.cc.u32 %0, %2, %3;\n\taddc.u32 %1, %2, %2;" : "=r"(U[2]), "=r"(U[3]) : "r"(A), "r"(B));
}
