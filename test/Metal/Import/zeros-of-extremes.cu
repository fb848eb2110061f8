// fmin and fmax leave open which of 0 and -0 they give, and CUDA orders them.
// Where no 0 meets a -0, or nothing depends on which it is, they are enough.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

constexpr float Least = 1e-6f;
constexpr float None = 0.0f;
__constant__ float set = 1.0f;
struct Limits {
  static constexpr float least = 1e-5f;
};

// CHECK: /// fmaxf: a number rather than NaN; 0 is above -0, as in PTX.
// CHECK-LABEL: kernel void enough(
__global__ void enough(const float *in, float *out, int *n, unsigned char *bytes) {
  int t = threadIdx.x;
  // CHECK: out[0] = fmax(in[t], 1e-6f);
  out[0] = fmaxf(in[t], 1e-6f);
  // CHECK: out[1] = fmin(fabs(in[t]), fabs(in[t + 1]));
  out[1] = fminf(fabsf(in[t]), fabsf(in[t + 1]));
  // CHECK: bytes[t] = (uchar)fmin(fmax(in[t] * 255.0f, 0.0f), 255.0f);
  bytes[t] = (unsigned char)fminf(fmaxf(in[t] * 255.0f, 0.0f), 255.0f);
  // CHECK: largest = fmax(largest, fabs(in[i]));
  float largest = 0.0f;
  for (int i = 0; i < 8; ++i)
    largest = fmaxf(largest, fabsf(in[i]));
  out[2] = largest;
  // CHECK: m = fmax(m, in[i]);
  float m = -INFINITY, sum = 1.0f;
  for (int i = 0; i < 8; ++i)
    m = fmaxf(m, in[i]);
  for (int i = 0; i < 8; ++i)
    sum += expf(in[i] - m);
  out[3] = sum;
  // CHECK: if (fmax(in[t], in[t + 1]) > 0.0f)
  if (fmaxf(in[t], in[t + 1]) > 0.0f)
    n[0] = 1;
  // CHECK: out[4] = fmax(in[t], Least) + fmax(in[t], Limits_least);
  out[4] = fmaxf(in[t], Least) + fmaxf(in[t], Limits::least);
  // CHECK: out[5] = fmax(in[t], -INFINITY);
  out[5] = fmaxf(in[t], -INFINITY);
}

// CHECK-LABEL: kernel void seen(
__global__ void seen(const float *in, float *out) {
  int t = threadIdx.x;
  // CHECK: out[0] = cu2x_fmaxf(in[t], 0.0f);
  out[0] = fmaxf(in[t], 0.0f);
  // CHECK: out[1] = fmin(cu2x_fmaxf(in[t], 0.0f), 1.0f);
  out[1] = fminf(fmaxf(in[t], 0.0f), 1.0f);
  // CHECK: m = cu2x_fmaxf(m, in[i]);
  float m = -INFINITY;
  for (int i = 0; i < 8; ++i)
    m = fmaxf(m, in[i]);
  out[2] = m;
  // CHECK: float d = cu2x_fminf(in[t], in[t + 1]);
  float d = fminf(in[t], in[t + 1]), e = d * 2.0f;
  out[3] = 1.0f / e;
  // A sum of products that are too small to be numbers is -0.
  // CHECK: out[4] = cu2x_fmaxf(in[t] * in[t + 1] + 0.0f, 0.0f);
  out[4] = fmaxf(in[t] * in[t + 1] + 0.0f, 0.0f);
  // CHECK: float k = 0.0f;
  // CHECK: k -= in[0];
  // CHECK: out[5] = cu2x_fminf(k, 0.0f);
  float k = 0.0f;
  k -= in[0];
  out[5] = fminf(k, 0.0f);
  // CHECK: p ? cu2x_fmaxf(in[0], in[1]) : 1.0f)
  bool p = in[2] > 0.0f;
  out[6] = copysignf(1.0f, p ? fmaxf(in[0], in[1]) : 1.0f);
  // CHECK: out[7] = cu2x_fmaxf(in[t], None);
  out[7] = fmaxf(in[t], None);
  // The host may set it.
  // CHECK: out[8] = cu2x_fmaxf(in[t], set);
  out[8] = fmaxf(in[t], set);
}
