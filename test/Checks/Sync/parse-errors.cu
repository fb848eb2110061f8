// Objects whose constructors an error leaves unknown have no values to follow; the
// rest of the file is checked.
// RUN: %exits 3 cu2x --check --quiet %s -- 2>&1 | FileCheck %s --implicit-check-not=crashed
struct Ray {
  float X;
  __device__ Ray(const float *P, int N);
};
__global__ void traced(float *Out, const float *In) {
  Ray First(unknown<float>(In), In[threadIdx.x]);
  Ray Second{unknown<float>(In), 3};
  Ray Third(In.data[3], 1);
  Ray Fourth(In[0].x, 1);
  Out[threadIdx.x] = First.X + Second.X + Third.X + Fourth.X;
  // CHECK: :[[#@LINE+2]]:{{.*}}CU2X
  if (threadIdx.x < 16)
    __syncthreads();
}
