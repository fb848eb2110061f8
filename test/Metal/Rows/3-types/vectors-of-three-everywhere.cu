// Vectors of three elements in arrays, unions, members, references, pointers and
// constants, taken apart and put together.
// RUN: %row %s
#include "../Inputs/Row.h"

struct Body {
  float3 at, speed[2];
  int id;
};
__constant__ float3 axes[2] = {{1.0f, 2.0f, 3.0f}, {4.0f, 5.0f, 6.0f}};

__host__ __device__ float3 add(float3 a, const float3 &b) { return make_float3(a.x + b.x, a.y + b.y, a.z + b.z); }
__host__ __device__ void scale(float3 &v, float s) {
  v.x *= s;
  v.y *= s;
  v.z *= s;
}
__host__ __device__ float sum(const float3 *v, int n) {
  float r = 0;
  for (int k = 0; k < n; ++k)
    r += v[k].x + v[k].y * 2 + v[k].z * 4;
  return r;
}
__host__ __device__ float3 &largest(float3 *v) { return v[0].x > v[1].x ? v[0] : v[1]; }

__host__ __device__ float bodies(Body &b, float x, int i, const float3 *fixed) {
  float3 local[3] = {make_float3(x, 1, 2), b.at, {3.0f, 4.0f, float(i % 8)}};
  scale(b.at, 2.0f);
  scale(local[1], 0.5f);
  b.speed[i & 1] = add(local[0], fixed[1]);
  b.speed[1 - (i & 1)].y += 3.0f;
  largest(local).z = 7.0f;
  float3 *p = &local[1];
  p->x += 1.0f;
  (p + 1)->y = (*p).x;
  float3 copy = *p++;
  copy = copy.x > 0 ? copy : fixed[0];
  float *flat = &b.at.x;
  flat[1] += 0.25f;
  int3 whole = make_int3(int(x), i, -1);
  whole.z -= whole.x;
  float3 converted = make_float3(whole.x, whole.y, whole.z);
  uint3 u = {1u, 2u, unsigned(i)};
  u.y = u.z++;
  return sum(local, 3) + sum(b.speed, 2) + copy.z + converted.z + float(u.y + u.z) + b.at.y + float(sizeof(local)) + float(sizeof(Body));
}

__global__ void computed(Body *all, const float *in, float *out, int n) {
  __shared__ Body tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t].at = make_float3(1.0f, float(t), 2.0f);
  tile[t].speed[0] = tile[t].speed[1] = axes[0];
  tile[t].id = t;
  __syncthreads();
  if (i >= n)
    return;
  float3 fixed[2] = {axes[0], axes[1]};
  all[i] = tile[t];
  float r = bodies(all[i], in[i], i, fixed);
  Body own = all[i];
  out[i] = r + bodies(own, in[i] + 1.0f, i + 1, fixed) + bodies(tile[t], in[i], i, fixed) * 0.5f + all[i].speed[1].z + tile[t].at.y;
}

float want(const float *in, int i, int) {
  const float3 fixed[2] = {{1.0f, 2.0f, 3.0f}, {4.0f, 5.0f, 6.0f}};
  Body tile = {{1.0f, float(i % 64), 2.0f}, {fixed[0], fixed[0]}, i % 64}, all = tile;
  float r = bodies(all, in[i], i, fixed);
  Body own = all;
  r = r + bodies(own, in[i] + 1.0f, i + 1, fixed);
  r = r + bodies(tile, in[i], i, fixed) * 0.5f;
  return r + all.speed[1].z + tile.at.y;
}

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        Body *all;
        ROW_CUDA(cudaMalloc(&all, (n + 1) * sizeof(Body)));
        computed<<<b, RowBlock>>>(all, in, out, n);
      },
      want);
}
