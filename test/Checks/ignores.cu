// Comments that silence findings: at the end of the line, alone for the next line
// of code, and between begin and end. What silences nothing is reported.
// RUN: cu2x --check --checks=-*,fence-system,unused-ignore --quiet %s -- 2>&1 | FileCheck %s --implicit-check-not=warning: --implicit-check-not=remark:
__global__ void kernel(int *P) {
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
  // CHECK: note: remove the comment
  // CHECK: :[[#@LINE+2]]:34: remark: 'fence-sistem' is to be ignored here, but no finding has this name
  // CHECK: :[[#@LINE+2]]:3: warning: '__threadfence_system'
  /* */           // cu2x-ignore fence-sistem: misspelt
  __threadfence_system();
  const char *Text = "cu2x-ignore CU2X2007";
  P[0] = Text[0];
}
