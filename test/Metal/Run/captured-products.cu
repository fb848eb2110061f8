// Products of cuBLAS that a graph captures: what they are asked for is theirs,
// and the graph runs them when the calls are long over.

// RUN: rm -rf %t.cache
// RUN: %verify --seeds=0 %s | FileCheck --check-prefix=VERIFY %s
// RUN: %run %s | FileCheck %s
// VERIFY: {{^}}all runs agree

#include <cstdio>
#include <cublas_v2.h>
#include <cuda_runtime.h>

static const int n = 4, count = 3;

template <class T> T *filled(T value) {
  T host[n * n * count], *out;
  for (T &each : host)
    each = value;
  cudaMalloc(&out, sizeof host);
  cudaMemcpy(out, host, sizeof host, cudaMemcpyHostToDevice);
  return out;
}
/// Leaves nothing of earlier calls on the stack.
__attribute__((noinline)) static int wipe(int depth) {
  volatile char room[2048];
  for (volatile char &each : room)
    each = 0;
  return depth ? wipe(depth - 1) + room[depth] : 0;
}

template <class T> struct Matrices {
  T *a = filled(T(1)), *b = filled(T(3)), *c = filled(T(-1));
  void show(const char *what) const {
    T host[n * n * count];
    cudaMemcpy(host, c, sizeof host, cudaMemcpyDeviceToHost);
    printf("%s %g %g %g\n", what, (double)host[5], (double)host[n * n],
           (double)host[n * n * count - 1]);
  }
};

int main() {
  const cublasOperation_t plain = CUBLAS_OP_N;
  Matrices<float> one, strided, listed, mixed;
  Matrices<double> wide;
  cudaStream_t stream;
  cublasHandle_t handle;
  cudaStreamCreate(&stream);
  cublasCreate(&handle);
  cublasSetStream(handle, stream);
  float *host[3][count], **lists[3];
  for (int i = 0; i < count; ++i) {
    host[0][i] = listed.a + i * n * n;
    host[1][i] = listed.b + i * n * n;
    host[2][i] = listed.c + i * n * n;
  }
  for (int i = 0; i < 3; ++i) {
    cudaMalloc(&lists[i], sizeof host[i]);
    cudaMemcpy(lists[i], host[i], sizeof host[i], cudaMemcpyHostToDevice);
  }
  cudaDeviceSynchronize();

  cudaGraph_t graph;
  cudaGraphExec_t exec;
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
  {
    float alpha = 1, beta = 0;
    double factor = 1, none = 0;
    cublasSgemm(handle, plain, plain, n, n, n, &alpha, one.a, n, one.b, n,
                &beta, one.c, n);
    cublasSgemm(handle, plain, plain, n, n, n, &alpha, one.a, n, one.c, n,
                &alpha, one.c + n * n, n);
    cublasSgemmStridedBatched(handle, plain, plain, n, n, n, &alpha, strided.a,
                              n, n * n, strided.b, n, n * n, &beta, strided.c,
                              n, n * n, count);
    cublasSgemmBatched(handle, plain, plain, n, n, n, &alpha, lists[0], n,
                       lists[1], n, &beta, lists[2], n, count);
    cublasGemmEx(handle, plain, plain, n, n, n, &alpha, mixed.a, CUDA_R_32F, n,
                 mixed.b, CUDA_R_32F, n, &beta, mixed.c, CUDA_R_32F, n,
                 CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT);
    cublasDgemmStridedBatched(handle, plain, plain, n, n, n, &factor, wide.a, n,
                              n * n, wide.b, n, n * n, &none, wide.c, n, n * n,
                              count);
    alpha = 100;
    factor = 100;
  }
  cudaStreamEndCapture(stream, &graph);
  cudaGraphInstantiate(&exec, graph, 0);
  wipe(8);
  // CHECK: before -1 -1 -1
  one.show("before");
  cudaGraphLaunch(exec, stream);
  cudaStreamSynchronize(stream);
  // CHECK-NEXT: one 12 47 -1
  one.show("one");
  // CHECK-NEXT: strided 12 12 12
  strided.show("strided");
  // CHECK-NEXT: listed 12 12 12
  listed.show("listed");
  // CHECK-NEXT: mixed 12 -1 -1
  mixed.show("mixed");
  // CHECK-NEXT: wide 12 12 12
  wide.show("wide");

  // near miss: without a graph a product is done in its turn.
  {
    float alpha = 2, beta = 0;
    cublasSgemm(handle, plain, plain, n, n, n, &alpha, one.a, n, one.b, n,
                &beta, one.c, n);
  }
  wipe(8);
  cudaStreamSynchronize(stream);
  // CHECK-NEXT: again 24 47 -1
  one.show("again");
}
