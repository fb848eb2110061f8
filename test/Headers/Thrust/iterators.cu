// Fancy iterators, tuples, pairs, complex numbers and random numbers.
// RUN: %clang_bundled_host %s
// RUN: %clang_bundled_device %s

#include <thrust/complex.h>
#include <thrust/device_vector.h>
#include <thrust/for_each.h>
#include <thrust/iterator/constant_iterator.h>
#include <thrust/iterator/counting_iterator.h>
#include <thrust/iterator/discard_iterator.h>
#include <thrust/iterator/permutation_iterator.h>
#include <thrust/iterator/transform_iterator.h>
#include <thrust/iterator/zip_iterator.h>
#include <thrust/random.h>
#include <thrust/reduce.h>
#include <thrust/transform.h>
#include <complex>

template <class A, class B> struct Same;
template <class A> struct Same<A, A> {};

struct Square {
  __host__ __device__ float operator()(float X) const { return X * X; }
};
struct Add {
  template <class Tuple> __host__ __device__ void operator()(Tuple T) const {
    thrust::get<2>(T) = thrust::get<0>(T) + thrust::get<1>(T);
  }
};
struct Draw {
  __host__ __device__ float operator()(unsigned Index) const {
    thrust::default_random_engine Engine;
    thrust::uniform_real_distribution<float> Distribution(0.0f, 1.0f);
    Engine.discard(Index);
    return Distribution(Engine);
  }
};

__global__ void numbers(thrust::complex<float> *Z, thrust::pair<int, float> P) {
  thrust::complex<float> Product = Z[0] * Z[1] + 2.0f;
  Product += Z[2];
  Z[3] = thrust::exp(Product) / thrust::abs(Product);
  Product.real(thrust::norm(Product) + P.second);
}

float run(thrust::device_vector<float> &X, thrust::device_vector<float> &Y,
          thrust::device_vector<int> &I) {
  auto First =
      thrust::make_zip_iterator(thrust::make_tuple(X.begin(), Y.begin(), I.begin()));
  thrust::for_each(First, First + 3, Add());
  thrust::for_each(thrust::make_zip_iterator(X.begin(), Y.begin(), I.begin()),
                   First, [] __device__(auto T) { thrust::get<0>(T) = 1; });
  thrust::counting_iterator<int> Counting(10);
  thrust::transform(Counting, Counting + 10, X.begin(), Draw());
  int Sum = thrust::reduce(Counting, Counting + 3);
  auto Squares = thrust::make_transform_iterator(X.begin(), Square());
  Same<decltype(thrust::reduce(Squares, Squares)), float>();
  auto Permuted = thrust::make_permutation_iterator(X.begin(), I.begin());
  thrust::reduce_by_key(I.begin(), I.end(), thrust::constant_iterator<int>(1),
                        thrust::make_discard_iterator(), I.begin());

  thrust::tuple<int, float> Tuple = thrust::make_tuple(1, 2.0f), Swapped(1, 2);
  int A;
  float B;
  thrust::tie(A, B) = Tuple;
  auto [C, D] = Swapped;
  thrust::get<0>(Tuple) = Sum;
  Same<thrust::tuple_element<1, thrust::tuple<int, float>>::type, float>();
  static_assert(thrust::tuple_size<decltype(Tuple)>::value == 2, "");

  thrust::device_vector<thrust::complex<double>> Numbers(3);
  thrust::complex<double> Z = Numbers[0];
  std::complex<double> Standard = Z;
  Z = thrust::sqrt(Z) * 2.0 + thrust::pow(Z, 2.0);
  numbers<<<1, 1>>>(nullptr, thrust::make_pair(1, 2.0f));
  return A + B + C + D + thrust::reduce(Permuted, Permuted + 2) + Z.real() +
         Standard.imag();
}
