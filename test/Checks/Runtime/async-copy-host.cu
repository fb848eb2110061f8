// The host reads what is still being copied.
// RUN: cu2x --check --checks=-*,CU2X8010 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X8010
float wrong(float *Host, const float *Device, cudaStream_t S) {
  cudaMemcpyAsync(Host, Device, 64, cudaMemcpyDeviceToHost, S);
  // CHECK: :[[#@LINE+1]]:10: warning: 'Host[0]' is used here while the copy that line [[#@LINE-1]] started may still run [CU2X8010 async-copy-host]
  return Host[0];
  // CHECK: note: wait for the stream first
}
void wait(cudaStream_t S);
float right(float *Host, const float *Device, cudaStream_t S) {
  cudaMemcpyAsync(Host, Device, 64, cudaMemcpyDeviceToHost, S);
  cudaMemcpyAsync(&Host[16], Device, 64, cudaMemcpyDeviceToHost, S);
  cudaStreamSynchronize(S);
  // near miss CU2X8010 'Host[0]': the stream has been waited for.
  float X = Host[0];
  cudaMemcpyAsync(Host, Device, 64, cudaMemcpyDeviceToHost, S);
  wait(S);
  return X + Host[1];
}
// The pointer is read, not what it points to.
void several(float **Host, const float *Device, cudaStream_t S) {
  for (int I = 0; I < 4; ++I)
    cudaMemcpyAsync(Host[I], Device, 64, cudaMemcpyDeviceToHost, S);
}
struct Buffer {
  float *Place;
};
void parts(Buffer *Host, const float *Device, cudaStream_t S) {
  for (int I = 0; I < 4; ++I)
    cudaMemcpyAsync(Host[I].Place + I, Device, 64, cudaMemcpyDeviceToHost, S);
}
// The arguments of a call are read before it waits, and another name is the same
// memory.
void use(float);
void given(float *Host, const float *Device, cudaStream_t S) {
  cudaMemcpyAsync(Host, Device, 64, cudaMemcpyDeviceToHost, S);
  // CHECK: :[[#@LINE+1]]:7: warning: 'Host[2]' is used here while the copy that line [[#@LINE-1]] started may still run [CU2X8010
  use(Host[2]);
  use(Host[3]);
}
void renamed(float *Host, const float *Device, cudaStream_t S) {
  const float *First = Host + 4;
  cudaMemcpyAsync(Host, Device, 64, cudaMemcpyDeviceToHost, S);
  // CHECK: :[[#@LINE+1]]:7: warning: 'First[0]' is used here while{{.*}} [CU2X8010
  use(First[0]);
}
void elsewhere(float *Host, float *Other, const float *Device, cudaStream_t S) {
  float *Place = Host;
  Place = Other;
  cudaMemcpyAsync(Host, Device, 64, cudaMemcpyDeviceToHost, S);
  use(Place[0]);
  float *Same = Host;
  cudaStreamSynchronize(S);
  use(Same[0]);
}
