// A loop whose step did not parse is no loop that waits.
// RUN: not cu2x --check --quiet %s -- 2>&1 | FileCheck %s --allow-empty
// CHECK-NOT: CU2X2003
__global__ void sum(const float *In, float *Out, int N) {
  float Sum = 0;
  for (int I = 0; I < N; I += STEP)
    Sum += In[I];
  *Out = Sum;
}
