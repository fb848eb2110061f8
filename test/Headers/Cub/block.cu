// Block-wide and warp-wide primitives as kernels use them.
// RUN: %clang_bundled_host %s
// RUN: %clang_bundled_device %s

#include <cub/cub.cuh>

struct Smaller {
  template <class T>
  __host__ __device__ T operator()(const T &A, const T &B) const {
    return B < A ? B : A;
  }
};

struct RunningPrefix {
  int Total;
  __device__ int operator()(int BlockSum) {
    int Old = Total;
    Total += BlockSum;
    return Old;
  }
};

template <int Threads, int Items, cub::BlockReduceAlgorithm Algorithm>
__global__ void reduceTile(const int *In, int *Out) {
  typedef cub::BlockReduce<int, Threads, Algorithm> Reduce;
  typedef cub::BlockLoad<int, Threads, Items, cub::BLOCK_LOAD_WARP_TRANSPOSE>
      Load;
  __shared__ union {
    typename Reduce::TempStorage ForReduce;
    typename Load::TempStorage ForLoad;
  } Storage;
  int Data[Items];
  Load(Storage.ForLoad).Load(In, Data);
  cub::LoadDirectStriped<Threads>(threadIdx.x, In, Data);
  __syncthreads();
  int Sum = Reduce(Storage.ForReduce).Sum(Data);
  int Least = Reduce(Storage.ForReduce).Reduce(Data[0], Smaller(), Items);
  if (threadIdx.x == 0)
    *Out = Sum + Least;
}

__global__ void others(int *Data, int Valid) {
  int Items[4], Flags[4], Sum;
  float Keys[4], Scanned;

  using Scan = cub::BlockScan<int, 128, cub::BLOCK_SCAN_WARP_SCANS>;
  __shared__ Scan::TempStorage ForScan;
  RunningPrefix Prefix{0};
  Scan(ForScan).ExclusiveSum(Items, Items, Prefix);
  Scan(ForScan).InclusiveSum(Data[0], Data[1], Sum);
  Scan(ForScan).InclusiveScan(Data[0], Data[1], cub::Max());

  using Sort = cub::BlockRadixSort<float, 128, 4, int>;
  __shared__ Sort::TempStorage ForSort;
  Sort(ForSort).SortDescending(Keys, Items);
  Sort(ForSort).Sort(Keys, Items, 0, 8);

  using Exchange = cub::BlockExchange<int, 128, 4>;
  __shared__ Exchange::TempStorage ForExchange;
  Exchange(ForExchange).StripedToBlocked(Items);

  using Histogram = cub::BlockHistogram<unsigned char, 128, 4, 256>;
  __shared__ Histogram::TempStorage ForHistogram;
  __shared__ unsigned Bins[256];
  unsigned char Samples[4];
  Histogram(ForHistogram).Histogram(Samples, Bins);

  using Discontinuity = cub::BlockDiscontinuity<int, 128>;
  __shared__ Discontinuity::TempStorage ForDiscontinuity;
  Discontinuity(ForDiscontinuity).FlagHeads(Flags, Items, cub::Inequality());

  using MergeSort = cub::BlockMergeSort<int, 128, 4>;
  __shared__ MergeSort::TempStorage ForMergeSort;
  MergeSort(ForMergeSort).Sort(Items, [](int A, int B) { return A < B; });

  using Store = cub::BlockStore<int, 128, 4, cub::BLOCK_STORE_TRANSPOSE>;
  __shared__ Store::TempStorage ForStore;
  Store(ForStore).Store(Data, Items, Valid);

  using Warp = cub::WarpReduce<int>;
  __shared__ Warp::TempStorage ForWarp[4];
  int WarpSum = Warp(ForWarp[threadIdx.x / 32]).Sum(Data[0]);
  using HalfWarp = cub::WarpScan<float, 16>;
  __shared__ HalfWarp::TempStorage ForHalfWarp[8];
  HalfWarp(ForHalfWarp[0]).InclusiveSum(1.0f, Scanned);

  __shared__ cub::Uninitialized<int> Raw;
  cub::CTA_SYNC();
  cub::ThreadStore<cub::STORE_CG>(
      Data, cub::ThreadLoad<cub::LOAD_CA>(Data) + WarpSum + cub::LaneId());
}

static_assert(cub::Log2<128>::VALUE == 7, "");
static_assert(cub::PowerOfTwo<128>::VALUE, "");
static_assert(CUB_PTX_WARP_THREADS == 32, "");

void launch(const int *In, int *Out) {
  reduceTile<128, 4, cub::BLOCK_REDUCE_RAKING><<<1, 128>>>(In, Out);
  others<<<1, 128>>>(Out, 3);
}
