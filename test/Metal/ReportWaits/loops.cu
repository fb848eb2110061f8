// Loops that only another thread can end are named, and loops that end by
// themselves or that others do not have to end are not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X2024'
// RUN: %msl_check --Werror %t.metal

// CHECK-NOT: {{warning|error}}:
__global__ void silent(int *p, const int *parent, volatile int *flags, unsigned *q, int n) {
  // Ends by what it computes itself.
  for (int i = 0; i < n; ++i)
    p[0] += i;
  int x = threadIdx.x;
  while (parent[x] != x)
    x = parent[x];
  while (flags[x] > 0)
    x = flags[x];
  // Once.
  do {
    if (p[1] > 0)
      break;
  } while (0);
  // near miss CU2X2024 'while (': a loop that goes through once is left.
  while (true) {
    if (p[2] == 3)
      p[2] = 4;
    break;
  }
  // Tries again after another thread was faster: somebody always gets on.
  unsigned old = *q, assumed;
  do {
    assumed = old;
    old = atomicCAS(q, assumed, assumed * 3 + 1);
  } while (assumed != old);
  // The lock is released inside.
  for (bool done = false; !done;)
    if (atomicCAS(p, 0, 1) == 0) {
      p[1] += 1;
      __threadfence_block();
      atomicExch(p, 0);
      done = true;
    }
  int low = 0, high = n;
  while (low < high) {
    int middle = (low + high) / 2;
    if (parent[middle] < x)
      low = middle + 1;
    else
      high = middle;
  }
  p[3] = low;
}

__global__ void locks(int *lock, int *p) {
  // CHECK: loops.cu:[[#@LINE+1]]:{{.*}}another lane of their warp may hold{{.*}}CU2X2011
  do {
    __nanosleep(20);
  } while (atomicCAS(lock, 0, 1) != 0);
  p[0] += 1;
  atomicExch(lock, 0);
  // CHECK: loops.cu:[[#@LINE+1]]:{{.*}}CU2X2011
  for (;;) {
    if (atomicExch(lock, 1) == 0)
      break;
  }
  p[0] += 1;
  atomicExch(lock, 0);
}

__global__ void leader(int *lock, int *p) {
  int t = threadIdx.x;
  if (t == 0) {
    // CHECK: loops.cu:[[#@LINE+1]]:{{.*}}waits for what another block or the host writes{{.*}}CU2X2003
    while (atomicCAS(lock, 0, 1) != 0)
      ;
    p[0] += 1;
  }
}
// Who holds a lock that is released behind the loop has begun.
__global__ void holder(int *lock, int *p) {
  int t = threadIdx.x;
  if (t == 0) {
    // CHECK-NOT: loops.cu:[[#@LINE+1]]:
    while (atomicCAS(lock, 0, 1) != 0)
      ;
    p[0] += 1;
    atomicExch(lock, 0);
  }
}

__global__ void polls(unsigned *count, volatile int *flag, int *p) {
  // CHECK: loops.cu:[[#@LINE+1]]:{{.*}}CU2X2003
  while (atomicAdd(count, 0u) < gridDim.x)
    ;
  int seen;
  // CHECK: loops.cu:[[#@LINE+1]]:{{.*}}CU2X2003
  do {
    seen = flag[blockIdx.x];
  } while (seen == 0);
  // CHECK: loops.cu:[[#@LINE+1]]:{{.*}}CU2X2003
  while (__ldcg(p) == 0)
    __threadfence();
  __shared__ volatile int ready;
  // CHECK: loops.cu:[[#@LINE+1]]:{{.*}}waits for what another thread of the block writes{{.*}}CU2X2003
  while (!ready)
    ;
}

__global__ void ends(int n) {
  // CHECK: loops.cu:[[#@LINE+1]]:{{.*}} warning: this loop never ends and does nothing; Metal may take it out, and what follows is then executed [CU2X2024
  while (n > 0)
    ;
  // CHECK: note: return, or call '__trap'
}
