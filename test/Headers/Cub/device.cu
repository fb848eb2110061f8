// Device-wide algorithms, their iterators and the caching allocator.
// RUN: %clang_bundled_host %s
// RUN: %clang_bundled_device %s

#include <cub/cub.cuh>
#include <cstdio>

cub::CachingDeviceAllocator Allocator(true);

struct IsLarge {
  __host__ __device__ bool operator()(int Value) const { return Value > 7; }
};

int main() {
  int *In = nullptr, *Out = nullptr, Count = 10;
  void *Temp = NULL;
  size_t Bytes = 0;
  cudaStream_t Stream = 0;
  CubDebugExit(Allocator.DeviceAllocate((void **)&In, sizeof(int) * Count));
  CubDebugExit(cub::DeviceReduce::Sum(Temp, Bytes, In, Out, Count));
  cub::DeviceReduce::Reduce(Temp, Bytes, In, Out, Count, cub::Min(), 5, Stream);
  cub::KeyValuePair<int, int> *Where = nullptr;
  cub::DeviceReduce::ArgMin(Temp, Bytes, In, Where, Count);
  cub::DeviceScan::ExclusiveSum(Temp, Bytes, In, Out, Count, Stream);
  cub::DoubleBuffer<int> Keys(In, Out), Values(In, Out);
  cub::DeviceRadixSort::SortPairs(Temp, Bytes, Keys, Values, Count, 0, 32);
  cub::DeviceRadixSort::SortKeysDescending(Temp, Bytes, In, Out, Count);
  cub::DeviceSegmentedRadixSort::SortKeys(Temp, Bytes, Keys, Count, 1, In, Out);
  int *Sorted = Keys.Current();
  cub::DeviceSelect::If(Temp, Bytes, In, Out, Out, Count, IsLarge());
  cub::DeviceSelect::If(Temp, Bytes, In, Out, Out, Count,
                        [] __device__(int Value) { return Value > 7; });
  cub::DeviceHistogram::HistogramEven(Temp, Bytes, In, Out, 6, 0, 12, Count);
  cub::DeviceHistogram::MultiHistogramEven<4, 3>(
      Temp, Bytes, (unsigned char *)In, &Out, &Count, &Count, &Count, Count);
  cub::DeviceRunLengthEncode::Encode(Temp, Bytes, In, Out, Out, Out, Count);
  cub::DeviceSegmentedReduce::Sum(Temp, Bytes, In, Out, 3, In, In + 1);
  cub::DevicePartition::Flagged(Temp, Bytes, In, In, Out, Out, Count);
  cub::DeviceFor::ForEachN(In, Count, [] __device__(int &Value) { Value++; });

  cub::CountingInputIterator<int> Counting(0);
  cub::TransformInputIterator<bool, IsLarge, int *> Large(In, IsLarge());
  cub::CacheModifiedInputIterator<cub::LOAD_LDG, int> Cached(In);
  cub::ArgIndexInputIterator<int *> Indexed(In);
  cub::DeviceReduce::Max(Temp, Bytes, Cached, Out, Count);
  int Key = Indexed[2].key + Counting[3] + Large[1];
  return CubDebug(cudaGetLastError()) + *Sorted + Key;
}
