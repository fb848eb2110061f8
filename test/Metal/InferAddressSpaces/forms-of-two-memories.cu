// A pointer that leads to device memory on one way and to other memory on another
// is refused in every form that stores, or that keeps it in a variable; a choice
// that is only read through is written out.
// RUN: cu2x --target=metal %s -o %t.metal 2> %t.log
// RUN: FileCheck %s < %t.log --implicit-check-not="left out read"
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal
// RUN: cu2x-msl-check --Werror %t.metal
// CHECK-DAG: left out setInBranch (CU2X3020)
// CHECK-DAG: left out writtenThrough (CU2X3020)
// CHECK-DAG: left out storedThroughChoice (CU2X3020)
// CHECK-DAG: left out choiceInVariable (CU2X3020)
// CHECK-DAG: left out setInLoop (CU2X3020)
// CHECK-DAG: left out returned (CU2X3020)
// CHECK-DAG: left out memoryOfThread (CU2X3020)
// CHECK-DAG: left out reference (CU2X3020)
// CHECK-DAG: left out member (CU2X3020)
// CHECK-DAG: left out arrayOfBoth (CU2X3020)
// CHECK-DAG: left out swapped (CU2X3020)
// CHECK-DAG: left out atomicThroughChoice (CU2X3020)
// CHECK-DAG: left out setInSwitch (CU2X3020)
// CHECK-DAG: left out setByPointer (CU2X3020)
// CHECK-DAG: left out setByReference (CU2X3020)
// CHECK-DAG: left out constantMemory (CU2X3020)
// TEXT-NOT: kernel void {{[a-qs-z]}}
// TEXT: kernel void readChoice(
// TEXT: kernel void readVariable(

struct P {
  int *q;
};
__constant__ int tab[4] = {1, 2, 3, 4};
__device__ int *pick(int *a, int *s, int c, int t) {
  if (c)
    return a + t;
  return s + t;
}
__device__ void choose(int **p, int *a, int *s, int c) { *p = c ? a : s; }
__device__ void chooser(int *&p, int *s, int c) {
  if (c)
    p = s;
}

__global__ void setInBranch(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  int *p = a;
  if (c)
    p = s;
  o[t] = p[t];
}

__global__ void writtenThrough(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  int *p = a;
  if (c)
    p = s;
  p[t] = 7;
  __syncthreads();
  o[t] = s[t] + a[t];
}

__global__ void storedThroughChoice(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  (c ? a : s)[t] = 9;
  __syncthreads();
  o[t] = s[t] + a[t];
}

__global__ void choiceInVariable(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  int *p = c ? a : s;
  p[t] += 5;
  __syncthreads();
  o[t] = s[t] + a[t];
}

__global__ void setInLoop(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  int *p = a;
  int v = 0;
  for (int i = 0; i < 2; i++) {
    v += p[t];
    p = s;
  }
  o[t] = v;
}

__global__ void returned(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  o[t] = *pick(a, s, c, t);
}

__global__ void memoryOfThread(int *o, int *a, int c) {
  int t = threadIdx.x;
  int l[4] = {t, 2, 3, 4};
  int *p = c ? a : l;
  p[1] = 8;
  o[t] = l[1] + a[1];
}

__global__ void reference(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  int &r = c ? a[t] : s[t];
  r += 1;
  o[t] = s[t] + a[t];
}

__global__ void member(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  P p{a};
  p = c ? P{s} : p;
  p.q[t] = 4;
  __syncthreads();
  o[t] = s[t] + a[t];
}

__global__ void arrayOfBoth(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  int *p[2] = {a, s};
  p[c][t] = 6;
  __syncthreads();
  o[t] = s[t] + a[t];
}

__global__ void swapped(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  int *p = a, *q = s;
  if (c) {
    int *x = p;
    p = q;
    q = x;
  }
  p[t] = q[t];
  __syncthreads();
  o[t] = s[t] + a[t];
}

__global__ void atomicThroughChoice(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  atomicAdd(c ? a + t : s + t, 5);
  __syncthreads();
  o[t] = s[t] + a[t];
}

__global__ void setInSwitch(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  int *p;
  switch (c) {
  case 0:
    p = a;
    break;
  default:
    p = s;
  }
  o[t] = p[t];
  p[t] = 1;
}

__global__ void setByPointer(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  int *p;
  choose(&p, a, s, c);
  p[t] = 2;
  __syncthreads();
  o[t] = s[t] + a[t];
}

__global__ void setByReference(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  int *p = a;
  chooser(p, s, c);
  p[t] = 2;
  __syncthreads();
  o[t] = s[t] + a[t];
}

__global__ void constantMemory(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  const int *p = tab;
  if (c)
    p = s;
  o[t] = p[t & 3];
}

__global__ void readChoice(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  o[t] = (c ? a : s)[t];
}

__global__ void readVariable(int *o, int *a, int c) {
  int t = threadIdx.x;
  __shared__ int s[64];
  s[t] = t * 3;
  __syncthreads();
  const int *p = c ? a : s;
  o[t] = p[t] + p[0];
}
