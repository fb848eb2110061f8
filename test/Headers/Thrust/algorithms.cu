// Algorithms with and without policies; what they return matters most.
// RUN: %clang_bundled_host %s
// RUN: %clang_bundled_device %s

#include <thrust/adjacent_difference.h>
#include <thrust/binary_search.h>
#include <thrust/copy.h>
#include <thrust/count.h>
#include <thrust/device_vector.h>
#include <thrust/execution_policy.h>
#include <thrust/extrema.h>
#include <thrust/functional.h>
#include <thrust/gather.h>
#include <thrust/inner_product.h>
#include <thrust/merge.h>
#include <thrust/partition.h>
#include <thrust/reduce.h>
#include <thrust/remove.h>
#include <thrust/scan.h>
#include <thrust/scatter.h>
#include <thrust/sequence.h>
#include <thrust/set_operations.h>
#include <thrust/sort.h>
#include <thrust/transform_reduce.h>
#include <thrust/unique.h>

template <class A, class B> struct Same;
template <class A> struct Same<A, A> {};
#define RETURNS(TYPE, ...) Same<decltype(__VA_ARGS__), TYPE>()

struct Square {
  __host__ __device__ float operator()(float X) const { return X * X; }
};
struct Extent {
  int Low, High;
};
struct ToExtent {
  __host__ __device__ Extent operator()(int X) const { return {X, X}; }
};
struct Join {
  __host__ __device__ Extent operator()(Extent A, Extent) const { return A; }
};

__global__ void inKernel(int *Data) {
  thrust::sort(thrust::seq, Data, Data + 10);
  Data[0] = thrust::reduce(thrust::device, Data, Data + 3);
  thrust::for_each(thrust::device, Data, Data + 3,
                   [=] __device__(int I) { Data[I] = 0; });
}

typedef thrust::device_vector<int> Ints;
typedef thrust::device_vector<float> Floats;

void run(Ints &I, Ints &J, Floats &X, Floats &Y, cudaStream_t Stream) {
  using namespace thrust::placeholders;
  typedef Ints::iterator IntIt;
  typedef Floats::iterator FloatIt;
  RETURNS(int, thrust::reduce(I.begin(), I.end()));
  RETURNS(float, thrust::reduce(thrust::device, X.begin(), X.end()));
  RETURNS(double, thrust::reduce(X.begin(), X.end(), 0.0));
  RETURNS(int, thrust::reduce(I.begin(), I.end(), 0, thrust::maximum<int>()));
  RETURNS(float, thrust::transform_reduce(X.begin(), X.end(), Square(), 0.0f,
                                          thrust::plus<float>()));
  RETURNS(Extent, thrust::transform_reduce(I.begin(), I.end(), ToExtent(),
                                           Extent(), Join()));
  RETURNS(float, thrust::inner_product(X.begin(), X.end(), Y.begin(), 0.0f));
  RETURNS(ptrdiff_t, thrust::count_if(I.begin(), I.end(), _1 > 3 && _1 < 9));
  RETURNS(IntIt, thrust::max_element(I.begin(), I.end()));
  RETURNS(int *, thrust::find(thrust::host, (int *)0, (int *)0, 3));
  RETURNS(bool, thrust::binary_search(I.begin(), I.end(), 3));
  RETURNS(bool, thrust::equal(I.begin(), I.end(), J.begin()));
  float Low = *thrust::minmax_element(X.begin(), X.end()).first;
  int Sum = thrust::reduce(thrust::cuda::par.on(Stream), I.begin(), I.end());

  thrust::sort(I.begin(), I.end(), thrust::greater<int>());
  thrust::sort(thrust::cuda::par_nosync.on(Stream), I.begin(), I.end());
  thrust::stable_sort_by_key(I.begin(), I.end(), X.begin());
  auto End = thrust::reduce_by_key(I.begin(), I.end(), X.begin(), J.begin(),
                                   Y.begin());
  int Keys = End.first - J.begin();
  I.erase(thrust::unique(I.begin(), I.end()), I.end());
  I.resize(thrust::remove_if(I.begin(), I.end(), _1 % 2 == 0) - I.begin());
  thrust::transform(X.begin(), X.end(), Y.begin(), Y.begin(),
                    2.0f * _1 + _2 + Low);
  thrust::transform(X.begin(), X.end(), Y.begin(), [=] __device__(float V) {
    return V * Low + Sum + Keys;
  });
  thrust::inclusive_scan(I.begin(), I.end(), J.begin());
  thrust::exclusive_scan(I.begin(), I.end(), J.begin(), 0,
                         thrust::maximum<int>());
  thrust::copy_if(I.begin(), I.end(), X.begin(), J.begin(),
                  thrust::identity<int>());
  thrust::gather(I.begin(), I.end(), X.begin(), Y.begin());
  thrust::scatter(X.begin(), X.end(), I.begin(), Y.begin());
  thrust::sequence(I.begin(), I.end(), 1, 2);
  thrust::merge(I.begin(), I.end(), J.begin(), J.end(), J.begin());
  thrust::set_union(I.begin(), I.end(), J.begin(), J.end(), J.begin());
  thrust::partition(I.begin(), I.end(), thrust::placeholders::_1 < 3);
  thrust::adjacent_difference(I.begin(), I.end(), J.begin());
  RETURNS(FloatIt, thrust::copy(X.begin(), X.end(), Y.begin()));
  inKernel<<<1, 1>>>(thrust::raw_pointer_cast(I.data()));
}
