// Fetches from a texture on linear memory; outside there is 0.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: texture_buffer<float, access::read> line
// CHECK: line.read(uint(i + 4)).x
#include "../Inputs/Texture.h"

__global__ void fetched(cudaTextureObject_t line, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = tex1Dfetch<float>(line, n - 1 - i) + tex1Dfetch<float>(line, i + 4) * 0.5f;
}

float want(const float *in, int i, int n) { return in[n - 1 - i] + (i + 4 < n ? in[i + 4] : 0.0f) * 0.5f; }

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        cudaResourceDesc resource = {};
        resource.resType = cudaResourceTypeLinear;
        resource.res.linear.devPtr = (void *)in;
        resource.res.linear.desc = cudaCreateChannelDesc<float>();
        resource.res.linear.sizeInBytes = (n ? n : 1) * sizeof(float);
        cudaTextureDesc desc = {};
        desc.readMode = cudaReadModeElementType;
        cudaTextureObject_t line;
        ROW_CUDA(cudaCreateTextureObject(&line, &resource, &desc, nullptr));
        fetched<<<b, RowBlock>>>(line, out, n);
      },
      want);
}
