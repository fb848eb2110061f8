// Fixes that a person has to complete are reported and never applied: what an
// empty place counts as, and the device whose warps the host asks for.
// RUN: cp %s %t.cu
// RUN: cu2x --check --fix-maybe --quiet --report=%t.json %t.cu -- 2>/dev/null
// RUN: cmp %s %t.cu
// RUN: FileCheck %s --input-file=%t.json
__global__ void sums(const float *In, float *Out) {
  __shared__ float Partial[32];
  int Lane = threadIdx.x % warpSize, Warp = threadIdx.x / warpSize;
  if (Lane == 0)
    Partial[Warp] = In[threadIdx.x];
  __syncthreads();
  // CHECK: "text": "64"
  // CHECK: "text": "(Lane < blockDim.x / warpSize ? "
  // CHECK: "text": " : /* what changes nothing, such as 0 for a sum */)"
  // CHECK: "fixClass": "placeholder"
  // CHECK: "id": "CU2X1007"
  float X = Partial[Lane];
  Out[threadIdx.x] = X;
}

void run(const float *In, float *Out, int N) {
  // CHECK: "text": "/* lanes: cudaDevAttrWarpSize of the device */"
  // CHECK: "fixClass": "placeholder"
  // CHECK: "id": "CU2X1001"
  sums<<<(N * 32 + 127) / 128, 128>>>(In, Out);
}
