// Comments that silence findings: at the end of the line, alone for the next line
// of code, and between begin and end. What silences nothing is reported.
// RUN: cu2x --check --checks=-*,fence-system,unused-ignore --quiet %s -- 2>&1 | FileCheck %s --implicit-check-not=warning: --implicit-check-not=remark:
__global__ void kernel(int *P) {
  // near miss CU2X9020 'ignore CU2X': there is such a finding, and a reason.
  __threadfence_system(); // cu2x-ignore CU2X2007: the host waits
  // cu2x-ignore fence-system: by name
  __threadfence_system();
  // cu2x-ignore-begin CU2X2007: several
  __threadfence_system();
  atomicAdd_system(P, 1);
  // cu2x-ignore-end CU2X2007
  // CHECK: :[[#@LINE+1]]:3: warning: '__threadfence_system' {{.*}} [CU2X2007
  __threadfence_system();
  // CHECK: :[[#@LINE+1]]:35: remark: 'CU2X1003' is to be ignored here, but nothing here is reported as that [CU2X9020 unused-ignore]
  __threadfence(); // cu2x-ignore CU2X1003: nothing
  // CHECK: note: remove the comment, or write it as it has to be
  // CHECK: :[[#@LINE+2]]:34: remark: 'fence-sistem' is to be ignored here, but no finding has this name
  // CHECK: :[[#@LINE+2]]:3: warning: '__threadfence_system'
  /* */           // cu2x-ignore fence-sistem: misspelt
  __threadfence_system();
  const char *Text = "cu2x-ignore CU2X2007";
  P[0] = Text[0];
  // Literals are no comments, whatever they say, and a comment behind one is.
  // CHECK: :[[#@LINE+1]]:54: warning: '__threadfence_system'
  P[1] = "// cu2x-ignore CU2X2007: in a literal"[0]; __threadfence_system();
  // CHECK: :[[#@LINE+4]]:10: warning: '__threadfence_system'
  Text = R"(
  // cu2x-ignore CU2X2007: in a raw one
  /* cu2x-ignore CU2X2007: and another */
  )" + 1;__threadfence_system();
  P[2] = "// \" cu2x-ignore"[0]; // cu2x-ignore CU2X2007: 'nothing'
  // CHECK: :[[#@LINE-1]]:{{[0-9]+}}: remark: 'CU2X2007' is to be ignored here, but nothing
  // cu2x-ignore CU2X2007: behind a "literal"
  __threadfence_system();
  // A comment before the code of its line, and one alone.
  /* cu2x-ignore CU2X2007: in front */ __threadfence_system();
  /* cu2x-ignore CU2X2007: alone */
  __threadfence_system();
  // CHECK: :[[#@LINE+2]]:3: warning: '__threadfence_system'
  // CHECK: :[[#@LINE+1]]:42: remark: 'CU2X2007' is to be ignored here, but ': ' and a reason have to follow
  __threadfence_system(); // cu2x-ignore CU2X2007
}
// CHECK: :[[#@LINE+1]]:4: remark: 'nothing' is to be ignored here, but a finding's ID has to follow 'cu2x-ignore'
// cu2x-ignore: a reason alone
// CHECK: :[[#@LINE+1]]:20: remark: 'CU2X2007' is to be ignored here, but no 'cu2x-ignore-begin' is before it
// cu2x-ignore-end CU2X2007
// What nothing ends silences nothing.
// CHECK: :[[#@LINE+1]]:22: remark: 'CU2X2007' is to be ignored here, but no 'cu2x-ignore-end' follows
// cu2x-ignore-begin CU2X2007: to the end
__global__ void later(int *P) {
  // CHECK: :[[#@LINE+1]]:3: warning: '__threadfence_system'
  __threadfence_system();
}
