// An error that another call wipes out.
// RUN: cu2x --check --checks=-*,CU2X8001 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X8001
__global__ void fill(float *P) { *P = 1; }
bool wrong(float *P, float *H) {
  fill<<<1, 1>>>(P);
  cudaMemcpy(H, P, 4, cudaMemcpyDeviceToHost);
  // CHECK: :[[#@LINE+1]]:10: warning: 'cudaGetLastError' does not see an error of the launch of 'fill' before ROCm 7, because 'cudaMemcpy' was called in between [CU2X8001 last-error]
  return cudaGetLastError() == cudaSuccess;
  // CHECK: note: check the result of the call itself, or ask right after it
}
bool right(float *P, float *H) {
  fill<<<1, 1>>>(P);
  // near miss CU2X8001 'cudaGetLastError': it is asked right after the launch.
  if (cudaGetLastError() != cudaSuccess)
    return false;
  cudaGetLastError();
  return cudaMemcpy(H, P, 4, cudaMemcpyDeviceToHost) == cudaSuccess &&
         cudaGetLastError() == cudaSuccess;
}
// The call in between is in the other branch.
const char *branches(float *P) {
  int N = 0;
  cudaGetDeviceCount(&N);
  if (N) {
    cudaDeviceProp D;
    cudaGetDeviceProperties(&D, 0);
    return "";
  }
  return cudaGetErrorString(cudaGetLastError());
}
// What the program's own function does is not known.
void launchMore(float *P);
bool calls(float *P, float *H) {
  fill<<<1, 1>>>(P);
  cudaMemcpy(H, P, 4, cudaMemcpyDeviceToHost);
  launchMore(P);
  return cudaGetLastError() == cudaSuccess;
}
// What failed is the call that the branch asks.
const char *asks(float *P) {
  cudaDeviceProp D;
  int N = 0;
  cudaGetDeviceCount(&N);
  if (cudaGetDeviceProperties(&D, 0) == cudaSuccess)
    return "";
  else
    return cudaGetErrorString(cudaGetLastError());
}
