// Parameters that are references mean managed memory, memory of the device or
// page-locked memory, in whatever way the kernel is launched. One to a variable
// of the host is an access that the kernel must not make.

// RUN: rm -rf %t.cache
// RUN: %verify --seeds=0 %s | FileCheck --check-prefix=VERIFY %s
// RUN: %run %s | FileCheck %s
// RUN: %run %s -- host 2>&1 | FileCheck --check-prefix=HOST %s
// VERIFY: {{^}}all runs agree

#include <cstdio>
#include <cuda_runtime.h>

struct List {
  float *data;
  int n;
  __host__ __device__ float &operator[](int i) { return data[i]; }
};
template <typename T> struct Box {
  T v[3];
  __device__ T sum() const { return v[0] + v[1] + v[2]; }
};

__global__ void scale(List &a, const float &by) {
  if (threadIdx.x < a.n)
    a[threadIdx.x] *= by;
}
template <typename T>
__global__ void boxes(const Box<T> &b, T &out, bool &flag, float3 &v) {
  Box<T> copy = b;
  copy.v[0] = 40;
  out = b.sum() + copy.sum();
  flag = out > 5;
  v.z = v.x + v.y;
}
__global__ void count(int &all, unsigned &most) {
  atomicAdd(&all, 1);
  atomicMax(&most, threadIdx.x);
}
__global__ void shift(int (&row)[4], int *&next) {
  if (threadIdx.x == 0)
    next = row + 1;
  __syncthreads();
  if (threadIdx.x < 3)
    row[threadIdx.x] = threadIdx.x * 10 + 7;
}
__device__ void add(int &a) { a += 5; }
__global__ void set(int &a) {
  int *p = &a;
  *p = 70;
  add(a);
  add(*p);
}
__managed__ int row[4];

int main(int argc, char **) {
  if (argc > 1) {
    int own = 3;
    set<<<1, 1>>>(own);
    // HOST: cudaErrorIllegalAddress 3
    printf("%s %d\n", cudaGetErrorName(cudaDeviceSynchronize()), own);
    return 0;
  }
  List *a;
  float *by;
  cudaMallocManaged(&a, sizeof(List));
  cudaMallocManaged(&by, sizeof(float));
  cudaMalloc(&a->data, 2 * sizeof(float));
  a->n = 2;
  *by = 3;
  float values[2] = {1.5f, 2.5f};
  cudaMemcpy(a->data, values, sizeof(values), cudaMemcpyHostToDevice);
  scale<<<1, 32>>>(*a, *by);
  cudaMemcpy(values, a->data, sizeof(values), cudaMemcpyDeviceToHost);
  // CHECK: 4.5 7.5
  printf("%g %g\n", values[0], values[1]);

  Box<int> *b;
  int *o;
  bool *flag;
  float3 *v;
  cudaMallocManaged(&b, sizeof(*b));
  cudaMallocManaged(&o, 2 * sizeof(int));
  cudaMallocManaged(&flag, sizeof(bool));
  cudaMallocManaged(&v, sizeof(*v));
  *b = {{2, 3, 4}};
  *v = make_float3(1, 2, 0);
  boxes<<<1, 1>>>(*b, o[1], *flag, *v);
  cudaDeviceSynchronize();
  // CHECK-NEXT: 56 1 3 2
  printf("%d %d %g %d\n", o[1], *flag, v->z, b->v[0]);

  int *d, h[2] = {4, 0};
  cudaMalloc(&d, sizeof(h));
  cudaMemcpy(d, h, sizeof(h), cudaMemcpyHostToDevice);
  count<<<2, 32>>>(d[0], reinterpret_cast<unsigned &>(d[1]));
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyDeviceToHost);
  // CHECK-NEXT: 68 31
  printf("%d %d\n", h[0], h[1]);

  int **next, *first = nullptr;
  cudaMalloc(&next, sizeof(int *));
  shift<<<1, 32>>>(row, *next);
  cudaDeviceSynchronize();
  cudaMemcpy(&first, next, sizeof(int *), cudaMemcpyDeviceToHost);
  // CHECK-NEXT: 7 17 27 0 1
  printf("%d %d %d %d %d\n", row[0], row[1], row[2], row[3], first != nullptr);

  // An argument of the reference is a pointer.
  int *address = d + 1;
  void *arguments[] = {&address};
  cudaLaunchKernel((const void *)set, dim3(1), dim3(1), arguments, 0, 0);
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyDeviceToHost);
  // CHECK-NEXT: 68 80
  printf("%d %d\n", h[0], h[1]);

  void (*pointer)(int &) = set;
  int *pinned;
  cudaMallocHost(&pinned, sizeof(int));
  pointer<<<1, 1>>>(*pinned);
  cudaDeviceSynchronize();
  // CHECK-NEXT: 80
  printf("%d\n", *pinned);

  cudaStream_t stream;
  cudaGraph_t graph;
  cudaGraphExec_t instance;
  cudaStreamCreate(&stream);
  cudaMemset(d, 0, sizeof(h));
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
  set<<<1, 1, 0, stream>>>(*d);
  cudaStreamEndCapture(stream, &graph);
  cudaGraphInstantiate(&instance, graph, 0);
  cudaGraphLaunch(instance, stream);
  cudaStreamSynchronize(stream);
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyDeviceToHost);
  // CHECK-NEXT: 80 0
  printf("%d %d\n", h[0], h[1]);
}
