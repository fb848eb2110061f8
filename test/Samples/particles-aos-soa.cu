// RUN: %sample --hip --metal %s
// Particle update in two layouts: array of structs with float3 members, and
// structure of arrays; a third kernel converts between the two.
// Features: float3 in structs (12-byte stride), nested struct with 8-bit and
// 16-bit members, struct of pointers, operator overloads on float3, references
// to global memory passed to helpers, reflecting walls with while.

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CUDA_CHECK(x)                                                     \
  do {                                                                    \
    if (auto e = (x); e != cudaSuccess) {                                 \
      fprintf(stderr, "%s: %s\n", #x, cudaGetErrorString(e));             \
      exit(1);                                                            \
    }                                                                     \
  } while (0)

__host__ __device__ inline float3 operator+(const float3 &a, const float3 &b) {
  return make_float3(a.x + b.x, a.y + b.y, a.z + b.z);
}
__host__ __device__ inline float3 operator*(float s, const float3 &v) {
  return {s * v.x, s * v.y, s * v.z};
}

struct Particle {
  struct Tag {
    uint8_t kind;
    uint8_t bounces;
    uint16_t id;
  };
  float3 position;
  Tag tag;
  float3 velocity;
  float mass;
};
static_assert(sizeof(Particle) == 32, "float3 has no padding");

struct ParticleArrays {
  float *x, *y, *z;
  float3 *velocity; // packed: three floats each
  float *mass;
  uint8_t *bounces;
};

// Reflects one coordinate in the unit box; returns the number of bounces.
__host__ __device__ inline int bounce(float &p, float &v) {
  int count = 0;
  while (p < 0.0f || p > 1.0f) {
    p = p < 0.0f ? -p : 2.0f - p;
    v = -v;
    ++count;
  }
  return count;
}

__host__ __device__ inline void advance(float3 &p, float3 &v, float mass, uint8_t &bounces, float dt) {
  const float3 gravity = make_float3(0.0f, -0.5f * mass, 0.0f);
  v = v + dt * gravity;
  p = p + dt * v;
  bounces += bounce(p.x, v.x) + bounce(p.y, v.y) + bounce(p.z, v.z);
}

__global__ void stepAos(Particle *particles, int n, float dt) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  Particle &p = particles[i];
  advance(p.position, p.velocity, p.mass, p.tag.bounces, dt);
}

__global__ void split(const Particle *particles, ParticleArrays out, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  const Particle p = particles[i];
  out.x[i] = p.position.x, out.y[i] = p.position.y, out.z[i] = p.position.z;
  out.velocity[i] = p.velocity;
  out.mass[i] = p.mass;
  out.bounces[i] = p.tag.bounces;
}

__global__ void stepSoa(ParticleArrays a, int n, float dt) {
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) {
    float3 position = {a.x[i], a.y[i], a.z[i]};
    float3 velocity = a.velocity[i];
    advance(position, velocity, a.mass[i], a.bounces[i], dt);
    a.x[i] = position.x;
    a.y[i] = position.y;
    a.z[i] = position.z;
    a.velocity[i] = velocity;
  }
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 2000;
  const float dt = 0.0625f;
  std::vector<Particle> p(n), aos(n);
  unsigned s = 6;
  auto unit = [&s] { return s = s * 1664525u + 1013904223u, (float)(s >> 16) / 65536.0f; };
  for (int i = 0; i < n; ++i) {
    p[i].position = make_float3(unit(), unit(), unit());
    p[i].velocity = make_float3(4 * unit() - 2, 4 * unit() - 2, 4 * unit() - 2);
    p[i].mass = 0.5f + unit();
    p[i].tag = {static_cast<uint8_t>(i % 3), 0, static_cast<uint16_t>(i)};
  }

  Particle *dP;
  ParticleArrays a;
  CUDA_CHECK(cudaMalloc(&dP, n * sizeof(Particle)));
  for (float **f : {&a.x, &a.y, &a.z, &a.mass})
    CUDA_CHECK(cudaMalloc(f, n * sizeof(float)));
  CUDA_CHECK(cudaMalloc(&a.velocity, n * sizeof(float3)));
  CUDA_CHECK(cudaMalloc(&a.bounces, n));
  CUDA_CHECK(cudaMemcpy(dP, p.data(), n * sizeof(Particle), cudaMemcpyHostToDevice));
  if (n > 0) {
    const int blocks = (n + 127) / 128;
    split<<<blocks, 128>>>(dP, a, n);
    stepAos<<<blocks, 128>>>(dP, n, dt);
    stepSoa<<<3, 64>>>(a, n, dt);
  }
  CUDA_CHECK(cudaGetLastError());
  std::vector<float> y(n);
  std::vector<float3> velocity(n);
  CUDA_CHECK(cudaMemcpy(aos.data(), dP, n * sizeof(Particle), cudaMemcpyDeviceToHost));
  CUDA_CHECK(cudaMemcpy(y.data(), a.y, n * sizeof(float), cudaMemcpyDeviceToHost));
  CUDA_CHECK(cudaMemcpy(velocity.data(), a.velocity, n * sizeof(float3), cudaMemcpyDeviceToHost));

  int bad = 0, bounces = 0;
  double height = 0, speed = 0;
  for (int i = 0; i < n; ++i) {
    advance(p[i].position, p[i].velocity, p[i].mass, p[i].tag.bounces, dt);
    bad += !(fabsf(aos[i].position.x - p[i].position.x) + fabsf(aos[i].position.z - p[i].position.z) <= 1e-5f);
    bad += !(fabsf(y[i] - p[i].position.y) + fabsf(aos[i].position.y - p[i].position.y) <= 1e-5f);
    bad += !(fabsf(fabsf(velocity[i].y) - fabsf(p[i].velocity.y)) <= 1e-5f);
    bad += aos[i].tag.id != static_cast<uint16_t>(i) || aos[i].tag.kind != i % 3;
    bounces += aos[i].tag.bounces;
    height += y[i];
    speed += fabsf(velocity[i].x) + fabsf(velocity[i].y) + fabsf(velocity[i].z);
  }
  printf("particles %d, bounces %d, height %.2e, speed %.2e\n", n, bounces, height, speed);
  cudaFree(dP), cudaFree(a.x), cudaFree(a.y), cudaFree(a.z);
  cudaFree(a.velocity), cudaFree(a.mass), cudaFree(a.bounces);
  puts(bad ? "FAIL" : "PASS");
  return bad != 0;
}
