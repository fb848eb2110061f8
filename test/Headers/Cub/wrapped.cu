// Libraries keep their copy of CUB in a namespace of their own.
// RUN: %clang_bundled_host %s
// RUN: %clang_bundled_device %s

#define CUB_WRAPPED_NAMESPACE mine
// Short macros of the program do not reach into the headers.
#define N 100
#define T 3
#include <cub/block/block_reduce.cuh>
#include <cub/device/device_scan.cuh>
#undef T

__global__ void sum(int *Data) {
  using Reduce = mine::cub::BlockReduce<int, N>;
  __shared__ Reduce::TempStorage Storage;
  Data[0] = Reduce(Storage).Sum(Data[threadIdx.x]);
}

// Number types of the program bring their own traits.
struct Number {
  unsigned short Bits;
};
namespace mine {
namespace cub {
template <>
struct NumericTraits<Number>
    : BaseTraits<FLOATING_POINT, true, false, unsigned short, Number> {};
} // namespace cub
} // namespace mine
static_assert(mine::cub::NumericTraits<Number>::CATEGORY ==
                  mine::cub::FLOATING_POINT,
              "");
