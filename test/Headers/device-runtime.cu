// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

/// Launches and runtime calls in device code.

__global__ void child(int *P) { P[0] = 1; }

__global__ void parent(int *P, int Depth) {
  cudaStream_t Stream;
  cudaStreamCreateWithFlags(&Stream, cudaStreamNonBlocking);
  child<<<1, 32, 0, Stream>>>(P);
  if (Depth > 0)
    parent<<<1, 1>>>(P, Depth - 1);
  cudaDeviceSynchronize();
  cudaMemcpyAsync(P, P + 1, 4, cudaMemcpyDeviceToDevice, Stream);
  int *Q;
  cudaMalloc(&Q, 4);
  cudaFree(Q);
  if (cudaGetLastError() != cudaSuccess)
    printf("%s\n", cudaGetErrorString(cudaPeekAtLastError()));
}
