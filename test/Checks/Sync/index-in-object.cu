// The index of a thread in a member, an element or an object of a class: fields
// and elements are places of their own.
// RUN: cu2x --check --checks=-*,CU2X2030,CU2X2002 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
// RUN: cu2x --check --target=metal --checks=-*,CU2X2030 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=METAL
// METAL-COUNT-12: [CU2X2030
// METAL-NOT: [CU2X2030

struct Index {
  int X, Y;
  int Rows = blockIdx.x;
  __device__ Index(int Y) : X(blockIdx.x * blockDim.x + threadIdx.x), Y(Y) {}
  __device__ bool isIn(int N) const { return X < N; }
  __device__ bool hasRow(int N) const { return Y < N && Rows < N; }
  __device__ bool isAny(int N) const { return hasRow(N) || isIn(N); }
  __device__ void move(int By) { Y += By; }
};
struct Derived : Index {
  int Lane = threadIdx.x;
  __device__ Derived() : Index(3) {}
};
struct Pair {
  int X, Y;
};
__device__ Pair make(int Y) {
  Pair P;
  P.X = threadIdx.x;
  P.Y = Y;
  return P;
}
__device__ void fill(Pair &P, int Y) {
  P.X = threadIdx.x;
  P.Y = Y;
}

__global__ void barriers(int N) {
  int2 C;
  C.x = threadIdx.x;
  C.y = N;
  // CHECK: :[[#@LINE+2]]:5: warning: {{.*}} [CU2X2030
  if (C.x < N)
    __syncthreads();
  if (C.y < 4)
    __syncthreads();
  int Id[2];
  Id[0] = threadIdx.x;
  Id[1] = N;
  // CHECK: :[[#@LINE+2]]:5: warning: {{.*}} [CU2X2030
  if (Id[0] < N)
    __syncthreads();
  if (Id[1] < 4)
    __syncthreads();
  Index I(N);
  // CHECK: :[[#@LINE+2]]:5: warning: {{.*}} [CU2X2030
  if (I.X < N)
    __syncthreads();
  // CHECK: :[[#@LINE+2]]:5: warning: {{.*}} [CU2X2030
  if (I.isIn(N))
    __syncthreads();
  // CHECK: :[[#@LINE+2]]:5: warning: {{.*}} [CU2X2030
  if (I.isAny(N))
    __syncthreads();
  if (I.Y < 4)
    __syncthreads();
  if (I.hasRow(N))
    __syncthreads();
  Derived D;
  // CHECK: :[[#@LINE+2]]:5: warning: {{.*}} [CU2X2030
  if (D.Lane < N)
    __syncthreads();
  Pair P = make(N);
  // CHECK: :[[#@LINE+2]]:5: warning: {{.*}} [CU2X2030
  if (P.X < N)
    __syncthreads();
  if (P.Y < 4)
    __syncthreads();
  Pair Q;
  fill(Q, N);
  // CHECK: :[[#@LINE+2]]:5: warning: {{.*}} [CU2X2030
  if (Q.X < N)
    __syncthreads();
  if (Q.Y < 4)
    __syncthreads();
  Pair L = {(int)threadIdx.x, N};
  // CHECK: :[[#@LINE+2]]:5: warning: {{.*}} [CU2X2030
  if (L.X < N)
    __syncthreads();
  if (L.Y < 4)
    __syncthreads();
  // The whole is replaced.
  P = L;
  // CHECK: :[[#@LINE+2]]:5: warning: {{.*}} [CU2X2030
  if (P.X < N)
    __syncthreads();
  P.X = N;
  if (P.X < 4)
    __syncthreads();
  // CHECK: :[[#@LINE+2]]:5: warning: {{.*}} [CU2X2030
  if (make(N).X < N)
    __syncthreads();
  I.move(threadIdx.x);
  // CHECK: :[[#@LINE+2]]:5: warning: {{.*}} [CU2X2030
  if (I.Y < N)
    __syncthreads();
}

__global__ void byVector(int *O, int N) {
  int2 C;
  C.x = threadIdx.x;
  if (C.x >= N)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2002
    return;
  O[0] = 1;
  __syncthreads();
}
__global__ void byOther(int *O, int N) {
  int2 C;
  C.x = threadIdx.x;
  C.y = blockIdx.x;
  if (C.y >= N)
    return;
  O[C.x] = 1;
  __syncthreads();
}
__global__ void byConstructor(int *O, int N) {
  Index I(N);
  if (I.X >= N)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2002
    return;
  O[0] = 1;
  __syncthreads();
}
__global__ void byConstructed(int *O, int N) {
  Index I(N);
  if (I.Y >= N || I.Rows > N)
    return;
  O[0] = 1;
  __syncthreads();
}
__global__ void byMethod(int *O, int N) {
  Index I(N);
  if (!I.isIn(N))
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2002
    return;
  O[0] = 1;
  __syncthreads();
}
__global__ void byOtherMethod(int *O, int N) {
  Index I(N);
  if (!I.hasRow(N))
    return;
  O[0] = 1;
  __syncthreads();
}
__global__ void byBase(int *O, int N) {
  Derived D;
  if (D.X >= N)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2002
    return;
  O[0] = 1;
  __syncthreads();
}
__global__ void byInitializer(int *O, int N) {
  Derived D;
  if (D.Lane >= N)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2002
    return;
  O[0] = 1;
  __syncthreads();
}
__global__ void byResult(int *O, int N) {
  Pair P = make(N);
  if (P.X >= N)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2002
    return;
  O[0] = 1;
  __syncthreads();
}
__global__ void byOtherResult(int *O, int N) {
  Pair P = make(N);
  if (P.Y >= N)
    return;
  O[0] = 1;
  __syncthreads();
}
__global__ void byMove(int *O, int N) {
  Index I(N);
  I.move(threadIdx.x);
  if (I.Y >= N)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2002
    return;
  O[0] = 1;
  __syncthreads();
}
