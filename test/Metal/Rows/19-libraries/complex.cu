// Arithmetic of thrust's complex numbers, which are those of cuda::std too, their
// length and their angle; other functions of them are refused.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct alignas(8) complex_float {
// CHECK: kernel void mixed(
#include <cuda/std/complex>
#include <thrust/complex.h>
#include "../Inputs/Row.h"

__global__ void mixed(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  thrust::complex<float> z(in[i], 2.0f), w(3.0f, -0.5f);
  cuda::std::complex<float> sum = z + w;
  sum += 1.0f;
  sum *= w;
  sum -= z * 2.0f;
  sum = 4.0f - sum;
  thrust::complex<float> quotient = z / thrust::complex<float>(0.0f, 2.0f);
  quotient /= 0.5f;
  if (conj(-z) != thrust::complex<float>(-in[i], 2.0f) || !(w == w) || w == 3.0f)
    quotient += 1000.0f;
  thrust::complex<float> square(3.0f * in[i], -4.0f * in[i]), turned = thrust::polar(2.0f, 0.0f);
  out[4 * i] = sum.real() + quotient.real();
  out[4 * i + 1] = sum.imag() * 3.0f + quotient.imag();
  out[4 * i + 2] = thrust::abs(square) + turned.real() + cuda::std::real(+turned);
  out[4 * i + 3] = thrust::norm(square) + thrust::arg(turned) + cuda::std::imag(turned);
}

float want(const float *in, int i, int) {
  float a = in[i / 4], re = a + 4.0f, im = 1.5f;
  float r = re * 3.0f + im * 0.5f - 2 * a, m = re * -0.5f + im * 3.0f - 4.0f;
  // (a + 2i) / 2i / 0.5 = 2 - a i
  if (i % 4 > 1)
    return i % 4 == 2 ? 5.0f * fabsf(a) + 4.0f : (3.0f * a) * (3.0f * a) + (-4.0f * a) * (-4.0f * a);
  return i % 4 == 0 ? 4.0f - r + 2.0f : -m * 3.0f + -a;
}

int main() { return rowMain(mixed, want, 4); }
