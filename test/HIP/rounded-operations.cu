// Arithmetic with a direction of rounding is in clang's headers for HIP only
// where a macro asks for it, and the finding names that macro.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
__global__ void rounded(float *F, double *D) {
  // CHECK: :[[#@LINE+2]]:10: warning: '__fadd_rd' has no HIP counterpart [CU2X7014
  // CHECK: note: HIP rounds to nearest only, unless OCML_BASIC_ROUNDED_OPERATIONS is defined
  F[0] = __fadd_rd(F[0], F[1]);
  // CHECK: :[[#@LINE+1]]:10: warning: '__drcp_ru' has no HIP counterpart
  D[0] = __drcp_ru(D[0]);
  // CHECK: :[[#@LINE+1]]:10: warning: '__fmaf_rz' has no HIP counterpart
  F[1] = __fmaf_rz(F[0], F[1], 1.f);
  // CHECK: :[[#@LINE+2]]:10: warning: '__fadd_rn' becomes '__fadd_rn', {{.*}} '-ffp-contract=on' keeps it apart [CU2X7015
  // CHECK: :[[#@LINE+1]]:34: warning: '__fmul_rn' becomes
  F[2] = __fadd_rn(F[0], F[1]) + __fmul_rn(F[0], F[1]);
  D[1] = __ddiv_rn(D[0], D[1]);
}
