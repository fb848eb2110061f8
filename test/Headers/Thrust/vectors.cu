// Vectors, pointers, references and allocation.
// RUN: %clang_bundled_host %s
// RUN: %clang_bundled_device %s

#define N 100
#include <thrust/device_free.h>
#include <thrust/device_malloc.h>
#include <thrust/device_ptr.h>
#include <thrust/device_vector.h>
#include <thrust/host_vector.h>
#include <thrust/system_error.h>
#include <thrust/universal_vector.h>
#include <algorithm>
#include <list>

template <class A, class B> struct Same;
template <class A> struct Same<A, A> {};

template <class T> T *raw(thrust::device_vector<T> &Vector) {
  Same<decltype(thrust::raw_pointer_cast(&Vector[0])), T *>();
  return thrust::raw_pointer_cast(Vector.data());
}

__global__ void fill(thrust::device_ptr<int> Data) { Data[threadIdx.x] = 1; }

int main() {
  struct Local {
    int Member;
  };
  thrust::host_vector<int> Host(N);
  std::generate(Host.begin(), Host.end(), rand);
  std::vector<int> Standard(Host.begin(), Host.end());
  std::list<int> List;
  thrust::device_vector<int> Copy = Host, Range(Host.begin(), Host.end()),
                             Filled(10, 1), Listed{1, 2, 3}, From(Standard),
                             Other(List.begin(), List.end());
  thrust::device_vector<Local> Locals(3);
  Locals[0] = Local{1};
  Local First = Locals[0];
  Copy = Standard;
  Host = Copy;
  std::sort(Host.begin(), Host.end());
  std::copy(Host.begin(), Host.end(), Standard.begin());
  Copy[0] = 3;
  Copy[1] = Copy[0];
  Copy[2] += 5;
  Copy[3]++;
  std::cout << Copy[0] << " " << static_cast<int>(Copy.back()) << std::endl;
  for (int Value : Host)
    First.Member += Value;
  Copy.push_back(4);
  Copy.insert(Copy.begin(), 4);
  Copy.erase(Copy.begin(), Copy.end());
  Copy.resize(7, 2);
  Copy.swap(Range);
  Copy.shrink_to_fit();

  Same<thrust::device_vector<int>::value_type, int>();
  Same<decltype(Copy.data()), thrust::device_ptr<int>>();
  Same<decltype(Copy[0]), thrust::device_reference<int>>();

  int *Raw = raw(Copy);
  cudaMalloc(&Raw, 10);
  thrust::device_ptr<int> Wrapped(Raw), Cast = thrust::device_pointer_cast(Raw),
                                        Own = thrust::device_malloc<int>(10);
  Wrapped = &Copy[0];
  int Read = *(Wrapped + 2);
  fill<<<1, 7>>>(Wrapped);
  thrust::device_free(Own);
  thrust::universal_vector<int> Shared(3);
  Shared[0] = Read;
  try {
    Copy.reserve(1 << 30);
  } catch (thrust::system_error &Error) {
    std::cerr << Error.what() << Error.code().value();
  } catch (std::bad_alloc &) {
  }
  return Host == Copy ? First.Member : Cast.get() == Raw;
}
