// Inline PTX stays where an expression in its place would be another one: on a
// variable that holds a ballot and gets 64 bits. The results of a chain of carries
// go to the places that were there before the first one was stored.
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
// By way of a macro, or beside one.
#define MASK (M)
__global__ void named(int *O) {
  unsigned M = __ballot_sync(0xffffffff, threadIdx.x % 3 == 0);
  unsigned D;
  // CHECK: :[[#@LINE+1]]:3: warning: inline PTX 'popc.b32 %0, %1;' has no translation [CU2X6001
  asm("popc.b32 %0, %1;" : "=r"(D) : "r"(MASK));
  if (M)
    O[threadIdx.x] = D;
}
// A macro that has an effect, or calls something.
#define NEXT *P++
#define BALLOT __ballot_sync(0xffffffff, threadIdx.x < 40)
#define FIRST NEXT
#define SUM A + B
__global__ void effects(unsigned *P, unsigned A, unsigned B) {
  unsigned D;
  // CHECK: :[[#@LINE+1]]:3: warning: inline PTX 'add.u32 %0, %0, %1;' has no translation [CU2X6001
  asm("add.u32 %0, %0, %1;" : "+r"(NEXT) : "r"(B));
  // CHECK: :[[#@LINE+1]]:3: warning: inline PTX 'popc.b32 %0, %1;' has no translation [CU2X6001
  asm("popc.b32 %0, %1;" : "=r"(D) : "r"(BALLOT));
  // CHECK: :[[#@LINE+1]]:3: warning: inline PTX 'not.b32 %0, %1;' has no translation [CU2X6001
  asm("not.b32 %0, %1;" : "=r"(*P) : "r"(FIRST));
  // TEXT: D = (SUM) & B;
  asm("and.b32 %0, %1, %2;" : "=r"(D) : "r"(SUM), "r"(B));
  P[1] = D;
}
__global__ void places(unsigned *U) {
  unsigned A = U[0], B = U[1], I = 1;
  unsigned &J = I;
  // TEXT: const unsigned part1 = A + B + carry;
  // TEXT-NEXT: unsigned &place1 = U[J];
  // TEXT-NEXT: I = part0;
  // TEXT-NEXT: place1 = part1;
  asm("add.cc.u32 %0, %2, %3;\n\taddc.u32 %1, %2, %3;" : "=r"(I), "=r"(U[J]) : "r"(A), "r"(B));
  U[8] = I;
}
// Places of their own.
__global__ void apart(unsigned *U) {
  unsigned A = U[0], B = U[1];
  // TEXT: U[2] = part0;
  // TEXT-NEXT: U[3] = part1;
  asm("add.cc.u32 %0, %2, %3;\n\taddc.u32 %1, %2, %2;" : "=r"(U[2]), "=r"(U[3]) : "r"(A), "r"(B));
}
