// Objects with a destructor where a pass moves the end of their scope, where the
// destructor would need parameters, or where it waits for the block.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal
// RUN: %msl_check --Werror %t.metal

struct Log {
  int *to;
  __device__ explicit Log(int *to) : to(to) {}
  __device__ ~Log() { *to += 1; }
};

struct Index {
  int *to;
  __device__ explicit Index(int *to) : to(to) {}
  __device__ ~Index() { *to = threadIdx.x; }
};

struct Barrier {
  __device__ ~Barrier() { __syncthreads(); }
};

struct Tick {
  int &count;
  __device__ explicit Tick(int &count) : count(count) {}
  __device__ ~Tick() { count += 1; }
};

struct Holder {
  Log log[2];
};

// CHECK-DAG: :[[@LINE+1]]:{{.*}}a parameter of a kernel that has a destructor{{.*}}[CU2X6030
__global__ void parameter(Holder h) {}

__global__ void leaves(int *p, int n) {
  __shared__ int box;
  // CHECK-DAG: :[[@LINE+1]]:{{.*}}an object with a destructor where threads leave before a barrier{{.*}}[CU2X6030
  Log log(p);
  if (threadIdx.x >= n)
    return;
  box = n;
  __syncthreads();
  p[1] = box;
}

__global__ void jumps(int *p, int n) {
  // CHECK-DAG: :[[@LINE+1]]:{{.*}}an object with a destructor beside a goto{{.*}}[CU2X6030
  Log log(p);
  if (n)
    goto out;
  p[1] = 2;
out:
  p[2] = 3;
}

// CHECK-DAG: a destructor that uses 'threadIdx'{{.*}}[CU2X6030
__global__ void index(int *p) { Index index(p); }

// CHECK-DAG: a destructor that waits for the block{{.*}}[CU2X6030
__global__ void barrier(int *p) {
  Barrier barrier;
  p[0] = 1;
}

// Nothing is moved here, and both stay silent.
__global__ void barriers(int *p) {
  int local = 0;
  {
    Tick tick(local);
    __syncthreads();
  }
  p[threadIdx.x] = local;
}
__global__ void rounds(int *p, int n) {
  int local = 0;
  for (int i = 0; i < n; ++i) {
    Tick tick(local);
    if (i == 2)
      continue;
    local *= 2;
  }
  p[threadIdx.x] = local;
}

// TEXT-NOT: kernel void {{parameter|leaves|jumps|index|barrier}}(
// TEXT: ~Tick() {
// TEXT: kernel void barriers(
// TEXT: kernel void rounds(
