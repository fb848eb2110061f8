// A loop whose step did not parse is no loop that waits.
// RUN: not cu2x --check --quiet %s -- 2>&1 | FileCheck %s --allow-empty
// CHECK-NOT: CU2X2003
__global__ void sum(const float *In, float *Out, int N) {
  float Sum = 0;
  for (int I = 0; I < N; I += STEP)
    Sum += In[I];
  *Out = Sum;
}
// The step is in another line than the condition.
__global__ void rows(const float *In, float *Out, int N) {
  float Sum = 0;
  int I = threadIdx.x;
  while (I < N) {
    Sum += In[I];
    I += STEP;
  }
  while (I < 2 * N)
    I = I + STEP;
  *Out = Sum;
}
