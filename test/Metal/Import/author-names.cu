// Constants keep the names that the author gave them where these mean the same:
// macros, template parameters, bounds of arrays. Instances of a template that
// take the same parameters are named after their arguments, all of them.
// RUN: cu2x --quiet --strict --target=metal %s -o %t.metal
// RUN: %msl_check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

#define WIDTH 64
#define SCALE (1.5f + 2)
#define HERE (threadIdx.x + 1)
#define CHANGES 1
__device__ int before() { return CHANGES; }
#undef CHANGES
#define CHANGES 2
enum { BINS = 10, LAST };
struct Row {
  float x;
};

template <int TILE, unsigned W> __device__ float sum(const float *p) {
  float tile[TILE][TILE + 1];
  for (int i = 0; i < TILE; ++i)
    tile[i][0] = p[i] * W;
  return tile[0][0];
}

template <int N> __device__ float times(float x) { return x * N; }

// `Row` is the struct.
template <int Row> __device__ float typed(::Row r) { return r.x * Row; }

template <int BLOCK, bool FAST> __global__ void names(float *out, const float *in) {
  __shared__ float buffer[BLOCK], grid[WIDTH][BLOCK / 2];
  unsigned counts[BINS + 1];
  counts[LAST] = HERE;
  buffer[threadIdx.x] = in[threadIdx.x] * SCALE + WIDTH;
  grid[0][0] = counts[LAST];
  if (FAST && threadIdx.x < BLOCK / 2)
    out[0] = buffer[1] + sum<16, 3u>(in) + times<4>(in[0]) + times<5>(in[1]);
  out[1] = grid[0][0] + before() + CHANGES;
  out[2] = typed<7>({in[3]});
}

void launch(float *out, const float *in) { names<128, true><<<1, 128>>>(out, in); }

// CHECK-DAG: #define WIDTH 64
// CHECK-DAG: #define SCALE (1.5f + 2)
// CHECK-NOT: #define HERE
// CHECK-NOT: #define CHANGES
// CHECK: enum { BINS = 10, LAST };
// CHECK: static float sum(device const float *p) {
// CHECK-NEXT: constexpr int TILE = 16;
// CHECK-NEXT: constexpr uint W = 3u;
// CHECK-NEXT: float tile[TILE][TILE + 1];
// CHECK-NEXT: for (int i = 0; i < TILE; ++i) {
// CHECK-NEXT: tile[i][0] = p[i] * W;
// CHECK: static float times_4(float x) {
// CHECK-NEXT: constexpr int N = 4;
// CHECK-NEXT: return x * N;
// CHECK: static float times_5(float x) {
// CHECK-NEXT: constexpr int N = 5;
// CHECK: static float typed(Row r) {
// CHECK-NEXT: return r.x * 7;
// CHECK: kernel void names_128_true(
// CHECK: constexpr int BLOCK = 128;
// CHECK-NEXT: constexpr bool FAST = true;
// CHECK-NEXT: threadgroup float buffer[BLOCK];
// CHECK-NEXT: threadgroup float grid[WIDTH][BLOCK / 2];
// CHECK-NEXT: uint counts[BINS + 1];
// CHECK-NEXT: counts[LAST] = (threadIdx.x + 1);
// CHECK-NEXT: buffer[threadIdx.x] = in[threadIdx.x] * SCALE + WIDTH;
