// Random numbers in kernels, CUB and Thrust.
// RUN: %hip_check %s

#include <hip/hip_runtime.h>
#include <hipcub/hipcub.hpp>
#include <hiprand/hiprand_kernel.h>
#include <thrust/device_vector.h>
#include <thrust/execution_policy.h>
#include <thrust/functional.h>
#include <thrust/reduce.h>
#include <thrust/sort.h>
#include <thrust/transform.h>

__global__ void draw(hiprandState_t *States, float *Out) {
  hiprand_init(1234, threadIdx.x, 0, &States[threadIdx.x]);
  hiprandState Local = States[threadIdx.x];
  Out[threadIdx.x] = hiprand_uniform(&Local) + hiprand_normal(&Local);
  States[threadIdx.x] = Local;
}

__global__ void sum(int *Data) {
  using Reduce = hipcub::BlockReduce<int, 128>;
  __shared__ typename Reduce::TempStorage Storage;
  int Total = Reduce(Storage).Sum(Data[threadIdx.x]);
  if (threadIdx.x == 0)
    Data[0] = Total;
}

int onHost(int *Data) {
  size_t Bytes = 0;
  hipcub::DeviceReduce::Sum(nullptr, Bytes, Data, Data, 10);
  hipcub::DeviceRadixSort::SortKeys(nullptr, Bytes, Data, Data, 10);
  thrust::device_vector<int> Vector(10, 1);
  thrust::sort(Vector.begin(), Vector.end());
  thrust::transform(thrust::device, Vector.begin(), Vector.end(),
                    Vector.begin(), thrust::negate<int>());
  Data = thrust::raw_pointer_cast(Vector.data());
  return thrust::reduce(Vector.begin(), Vector.end(), 0, thrust::plus<int>());
}
