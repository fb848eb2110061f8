// Values of 64 bits whose halves one atomic function changes, and another one a
// value beside: which value it is, nothing tells.
// RUN: cu2x --target=metal --quiet %s -o %t.metal -- -DBOTH 2>&1 | FileCheck %s --implicit-check-not='[CU2X4022'
__global__ void count(unsigned long long *P, unsigned long long V) {
#ifdef BOTH
  // CHECK: :[[#@LINE+1]]:3: warning: 'atomicOr' changes the halves of a 64-bit value one after the other, and other kinds of atomics change such values too [CU2X4022 atomic-halves]
  atomicOr(&P[1], V);
  // CHECK: note: let one kind of atomic function alone change each value in a kernel
#endif
  // CHECK: :[[#@LINE+1]]:3: warning: 'atomicAdd' changes the halves {{.*}} [CU2X4022
  atomicAdd(P, V);
}
// near miss CU2X4022 'atomicAdd': additions alone carry from half to half.
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | count 0
