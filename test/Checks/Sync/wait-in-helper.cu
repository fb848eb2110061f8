// A loop that waits by way of functions which read; and loops that look alike and
// advance, or read what the thread itself writes.
// RUN: cu2x --check --checks=-*,CU2X2003 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X2003
__device__ volatile int Flags[64];
__device__ bool ready(int Block) { return Flags[Block] != 0; }
__device__ int load(volatile int *P) { return *P; }
__device__ bool isSet(volatile int *P) { return load(P) != 0; }
__device__ int take(int *P) { return atomicAdd(P, 1); }
__device__ int at(const int *P, int I) { return P[I]; }
__device__ int next(const int &I) { return Flags[0] + I; }

__global__ void wrong(int *Out, volatile int *F) {
  if (threadIdx.x == 0) {
    // CHECK: :[[#@LINE+1]]:5: warning: this loop waits for what another block or the host writes, and nothing promises that it runs meanwhile [CU2X2003 inter-block-wait]
    while (!ready(blockIdx.x))
      ;
    // CHECK: note: split the kernel in two at this place
    // CHECK: :[[#@LINE+1]]:5: warning: this loop waits {{.*}} [CU2X2003
    while (!isSet(F + blockIdx.x)) {
    }
    int Seen;
    // CHECK: :[[#@LINE+1]]:5: warning: this loop waits {{.*}} [CU2X2003
    do {
      Seen = load(F);
    } while (Seen == 0);
  }
  *Out += 1;
}

__global__ void right(int *Out, int *Queue, const int *In) {
  while (take(Queue) < 100)
    ;
  int I = 0;
  // near miss CU2X2003 'while (': the loop reads another place each time and
  // ends by itself.
  while (at(In, I) > 0)
    I++;
  for (int J = 0; at(In, J) != 0; J++)
    ;
  int K = 0;
  while (next(K) < 5)
    K++;
  int L = at(In, 0);
  while (L != 0)
    L = at(In, L);
  while (at(In, 3) > I)
    ++I;
  *Out = I + K + L;
}
