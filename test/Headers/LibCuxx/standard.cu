// cuda::std in device code: values, functions and function objects.
// RUN: %clang_bundled_host %s
// RUN: %clang_bundled_device %s

#include <cuda/cmath>
#include <cuda/functional>
#include <cuda/std/array>
#include <cuda/std/bit>
#include <cuda/std/chrono>
#include <cuda/std/cmath>
#include <cuda/std/complex>
#include <cuda/std/cstdint>
#include <cuda/std/functional>
#include <cuda/std/limits>
#include <cuda/std/mdspan>
#include <cuda/std/optional>
#include <cuda/std/span>
#include <cuda/std/tuple>
#include <cuda/std/type_traits>
#include <cuda/std/utility>

static_assert(cuda::std::is_same_v<cuda::std::int32_t, int>, "");
static_assert(cuda::std::is_same_v<cuda::std::remove_cvref_t<const int &>, int>,
              "");
static_assert(cuda::ceil_div(10, 4) == 3, "");
static_assert(cuda::std::popcount(7u) == 3, "");
static_assert(cuda::std::countl_zero(1u) == 31, "");

__device__ cuda::std::tuple<int, float> both() { return {1, 2.0f}; }

__global__ void kernel(cuda::std::span<float> Span, int *Data) {
  cuda::std::array<int, 3> Array = {1, 2, 3};
  int First = 0;
  float Second = 0;
  cuda::std::tie(First, Second) = both();
  auto [A, B] = both();
  cuda::std::pair<int, int> Pair = cuda::std::make_pair(1, 2);
  Pair = cuda::std::make_pair(3, 4);
  cuda::std::swap(First, Pair.second);
  cuda::std::optional<int> Maybe;
  if (Maybe.has_value())
    First = *Maybe;
  cuda::std::complex<float> Z(1, 2);
  Z = Z * Z + 1.0f;
  Second = cuda::std::abs(Z) + cuda::std::sqrt(2.0f) + Z.real();
  Second += cuda::std::numeric_limits<float>::max();
  First += cuda::std::get<0>(both()) + Array[1] + A + B + Pair.first;
  First = cuda::std::max(First, cuda::std::plus<int>{}(1, 2));
  First = cuda::maximum<>{}(First, 3);
  cuda::std::mdspan<int, cuda::std::dextents<int, 2>> Matrix(Data, 3, 4);
  Matrix(1, 2) = First + Matrix.extent(0);
  auto Now = cuda::std::chrono::high_resolution_clock::now();
  for (float &Value : Span)
    Value = Second + Now.time_since_epoch().count();
}

void launch(float *Data) {
  auto Function = cuda::proclaim_return_type<int>(
      [] __device__(int X) { return X + 1; });
  (void)Function;
  kernel<<<1, 1>>>(cuda::std::span<float>(Data, 3), nullptr);
}
