// RUN: %sample --hip --metal %s
// All-pairs gravity with tiles of bodies in shared memory, semi-implicit Euler steps.
// Features: float3/float4 helpers, dynamic shared float4 array, barriers in
// the tile loop, rsqrtf, device function that takes and returns float3.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define SOFTENING 0.01f
#define TILE 64

#define ASSERT_CUDA(expr)                                                      \
  do {                                                                         \
    cudaError_t rc = (expr);                                                   \
    if (rc != cudaSuccess) {                                                   \
      fprintf(stderr, "[%s] %s\n", cudaGetErrorName(rc), #expr);               \
      exit(EXIT_FAILURE);                                                      \
    }                                                                          \
  } while (0)

__host__ __device__ inline float3 bodyBodyInteraction(float4 bi, float4 bj, float3 ai) {
  float3 r;
  r.x = bj.x - bi.x;
  r.y = bj.y - bi.y;
  r.z = bj.z - bi.z;
  const float distSqr = r.x * r.x + r.y * r.y + r.z * r.z + SOFTENING;
#ifdef __CUDA_ARCH__
  const float invDist = rsqrtf(distSqr);
#else
  const float invDist = 1.0f / sqrtf(distSqr);
#endif
  const float s = bj.w * invDist * invDist * invDist;
  ai.x += r.x * s;
  ai.y += r.y * s;
  ai.z += r.z * s;
  return ai;
}

__global__ void accelerate(const float4 *__restrict__ pos, float4 *__restrict__ vel, float dt, int n) {
  extern __shared__ float4 shPosition[];
  const int gtid = blockIdx.x * blockDim.x + threadIdx.x;
  const float4 myPosition = gtid < n ? pos[gtid] : make_float4(0.f, 0.f, 0.f, 0.f);
  float3 acc = {0.0f, 0.0f, 0.0f};

  for (int tile = 0; tile * TILE < n; ++tile) {
    const int idx = tile * TILE + threadIdx.x;
    // bodies past the end have no mass
    shPosition[threadIdx.x] = idx < n ? pos[idx] : make_float4(0.f, 0.f, 0.f, 0.f);
    __syncthreads();
#pragma unroll 8
    for (int j = 0; j < TILE; ++j)
      acc = bodyBodyInteraction(myPosition, shPosition[j], acc);
    __syncthreads();
  }

  if (gtid < n) {
    float4 v = vel[gtid];
    v.x += acc.x * dt, v.y += acc.y * dt, v.z += acc.z * dt;
    vel[gtid] = v;
  }
}

__global__ void drift(float4 *pos, const float4 *vel, float dt, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  float4 &p = pos[i];
  const float4 v = vel[i];
  p.x += v.x * dt;
  p.y += v.y * dt;
  p.z += v.z * dt;
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 256;
  const int steps = 2;
  const float dt = 0.01f;

  std::vector<float4> pos(n), vel(n, make_float4(0, 0, 0, 0));
  unsigned seed = 6;
  auto rnd = [&]() {
    seed = seed * 1664525u + 1013904223u;
    return (float)(seed >> 16) / 32768.0f - 1.0f;
  };
  for (auto &p : pos) {
    p.x = rnd(); p.y = rnd(); p.z = rnd();
    p.w = (1.5f + rnd()) / (float)n;
  }

  float4 *d_pos, *d_vel;
  ASSERT_CUDA(cudaMalloc(&d_pos, n * sizeof(float4)));
  ASSERT_CUDA(cudaMalloc(&d_vel, n * sizeof(float4)));
  ASSERT_CUDA(cudaMemcpy(d_pos, pos.data(), n * sizeof(float4), cudaMemcpyHostToDevice));
  ASSERT_CUDA(cudaMemcpy(d_vel, vel.data(), n * sizeof(float4), cudaMemcpyHostToDevice));

  const int blocks = (n + TILE - 1) / TILE;
  for (int s = 0; s < steps && n > 0; ++s) {
    accelerate<<<blocks, TILE, TILE * sizeof(float4)>>>(d_pos, d_vel, dt, n);
    drift<<<blocks, TILE>>>(d_pos, d_vel, dt, n);
    ASSERT_CUDA(cudaPeekAtLastError());
  }
  std::vector<float4> gotPos(n), gotVel(n);
  ASSERT_CUDA(cudaMemcpy(gotPos.data(), d_pos, n * sizeof(float4), cudaMemcpyDeviceToHost));
  ASSERT_CUDA(cudaMemcpy(gotVel.data(), d_vel, n * sizeof(float4), cudaMemcpyDeviceToHost));
  ASSERT_CUDA(cudaFree(d_pos));
  ASSERT_CUDA(cudaFree(d_vel));

  for (int s = 0; s < steps; ++s) {
    for (int i = 0; i < n; ++i) {
      float3 acc = make_float3(0, 0, 0);
      for (int j = 0; j < n; ++j)
        acc = bodyBodyInteraction(pos[i], pos[j], acc);
      vel[i].x += acc.x * dt; vel[i].y += acc.y * dt; vel[i].z += acc.z * dt;
    }
    for (int i = 0; i < n; ++i) {
      pos[i].x += vel[i].x * dt; pos[i].y += vel[i].y * dt; pos[i].z += vel[i].z * dt;
    }
  }
  int bad = 0;
  double speed = 0, extent = 0;
  for (int i = 0; i < n; ++i) {
    bad += !(fabs(gotPos[i].x - pos[i].x) + fabs(gotPos[i].y - pos[i].y) + fabs(gotPos[i].z - pos[i].z) <= 1e-4);
    bad += !(fabs(gotVel[i].x - vel[i].x) + fabs(gotVel[i].y - vel[i].y) + fabs(gotVel[i].z - vel[i].z) <= 1e-4);
    speed += fabs(gotVel[i].x) + fabs(gotVel[i].y) + fabs(gotVel[i].z);
    extent += gotPos[i].x * gotPos[i].x + gotPos[i].y * gotPos[i].y + gotPos[i].z * gotPos[i].z;
  }
  printf("bodies %d, steps %d\nspeed %.2e, extent %.3e\n", n, steps, speed, extent);
  puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
