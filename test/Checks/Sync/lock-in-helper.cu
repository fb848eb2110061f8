// Locks that a function or the number of the owner takes, and waits for what a
// method reads.
// RUN: cu2x --check --checks=-*,CU2X2003,CU2X2011 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
__device__ int Mutex;
__device__ bool tryLock(int *L) { return atomicCAS(L, 0, 1) == 0; }
__device__ bool tryFirst() { return tryLock(&Mutex); }

struct Barrier {
  int *Count;
  __device__ bool all() const { return *(volatile int *)Count == gridDim.x; }
  __device__ void wait() {
    atomicAdd(Count, 1);
    // CHECK: :[[#@LINE+1]]:5: warning: this loop waits {{.*}} [CU2X2003 inter-block-wait]
    while (!all()) {
    }
  }
};
struct Queue {
  volatile int *Head;
  int Seen;
  __device__ int get() const { return *Head; }
  __device__ bool isAt(int I) const { return Head[Seen] == I; }
};
struct Lock {
  int *Word;
  __device__ void take() {
    // One thread of each block calls it.
    // CHECK: :[[#@LINE+1]]:5: warning: this loop waits {{.*}} [CU2X2003
    while (atomicCAS(Word, 0, 1) != 0)
      ;
  }
};

__global__ void wrong(int *X, Queue Q, Barrier B, Lock L) {
  int Got;
  // CHECK: :[[#@LINE+1]]:3: warning: threads wait here for a lock {{.*}} [CU2X2011 intra-warp-lock]
  do
    Got = atomicCAS(&Mutex, 0, threadIdx.x + 1);
  while (Got != 0);
  ++*X;
  atomicExch(&Mutex, 0);
  // CHECK: :[[#@LINE+1]]:3: warning: {{.*}} [CU2X2011
  while (!tryFirst()) {
  }
  ++*X;
  atomicExch(&Mutex, 0);
  // Writes nothing but what is there: the wait for a flag.
  // CHECK: :[[#@LINE+1]]:3: warning: this loop waits {{.*}} [CU2X2003
  while (atomicCAS(X, 1, 1) != 1)
    ;
  // CHECK: :[[#@LINE+1]]:3: warning: this loop waits {{.*}} [CU2X2003
  while (Q.get() == 0)
    ;
  if (!threadIdx.x) {
    B.wait();
    L.take();
  }
}

__global__ void right(int *X, Queue Q, unsigned *Sum, int *Table) {
  // Somebody always gets on.
  unsigned Old = *Sum, Assumed;
  do {
    Assumed = Old;
    Old = atomicCAS(Sum, Assumed, Assumed + threadIdx.x);
  } while (Assumed != Old);
  // What memory holds now is exchanged.
  while (atomicCAS(Sum, *(volatile unsigned *)X, 7u) == 5)
    ;
  // The lock is released inside.
  for (bool Done = false; !Done;)
    if (tryLock(X)) {
      ++X[1];
      atomicExch(X, 0);
      Done = true;
    }
  // Another place each round.
  int Slot = threadIdx.x;
  while (atomicCAS(&Table[Slot], -1, int(threadIdx.x)) != -1)
    Slot = (Slot + 1) & 63;
  for (;;) {
    int Seen = atomicCAS(&Table[Slot], -1, int(threadIdx.x));
    if (Seen == -1 || Seen == int(threadIdx.x))
      break;
    ++Slot;
  }
  // The object of the method goes on.
  while (!Q.isAt(3))
    ++Q.Seen;
}
