// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <complex>
#include <functional>
#include <iostream>
#include <limits>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <thread>
#include <tuple>
#include <vector>

__global__ void kernel(double *P) {
  P[0] = std::numeric_limits<double>::max();
  P[1] = std::max(P[0], P[2]) + std::fma(P[0], P[1], P[2]) + std::exp(P[3]);
  P[2] = std::sqrt((float)P[2]) + std::hypot(P[0], P[1]) + std::floor(1.5f);
  std::complex<float> C(1.0f, 2.0f);
  P[3] = (C * C).real();
  int Exponent;
  P[4] = std::frexp(1.0f, &Exponent) + std::abs(-1ll);
}

int main() {
  std::vector<float> V(10, 1.0f);
  std::mt19937 Engine(1);
  std::normal_distribution<float> Normal;
  std::sort(V.begin(), V.end());
  std::unique_ptr<int> P(new int(1));
  std::thread T([] {});
  T.join();
  auto Now = std::chrono::steady_clock::now();
  std::cout << std::string("x") << Normal(Engine) << std::endl;
  return Now.time_since_epoch().count() != 0;
}
