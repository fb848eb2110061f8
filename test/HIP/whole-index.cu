// `threadIdx` and `blockIdx` as a whole are no `uint3` in HIP: where a value is
// wanted one is made, and an address or a name made by `##` is left to a person.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
#define INDEX(Of) Of##Idx
__device__ unsigned sum(const uint3 *I);
__global__ void kernel(uint3 *Out) {
  // MSG: :[[#@LINE+1]]:25: warning: arguments of 'threadIdx' are not translated: in HIP it is no vector with an address and parts [CU2X7020
  const uint3 *Named = &threadIdx;
  // MSG: :[[#@LINE+1]]:17: warning: arguments of 'blockIdx' {{.*}} [CU2X7020
  Out->x = sum(&blockIdx);
  // MSG: :[[#@LINE+1]]:12: warning: arguments of 'threadIdx' {{.*}} [CU2X7020
  Out[0] = INDEX(thread);
  Out[1] = *Named;
  // CHECK: const uint3 &Bound = make_uint3(threadIdx.x, threadIdx.y, threadIdx.z);
  const uint3 &Bound = threadIdx;
  // CHECK: const auto &Also = make_uint3(blockIdx.x, blockIdx.y, blockIdx.z);
  const auto &Also = blockIdx;
  Out[2] = Bound.x ? Bound : Also;
}

template <class T> __device__ int typeOf(const T &) { return 0; }
template <> __device__ int typeOf(const dim3 &) { return 33; }
__device__ unsigned volume(const uint3 &);

// A reference to what is made has to be const.
__global__ void references(unsigned *Out) {
  // CHECK: static const auto &Kept = dim3(gridDim.x, gridDim.y, gridDim.z);
  static auto &Kept = gridDim;
  // CHECK: const auto &Bound = make_uint3(threadIdx.x, threadIdx.y, threadIdx.z);
  auto &Bound = threadIdx;
  // CHECK: auto &&Either = make_uint3(blockIdx.x, blockIdx.y, blockIdx.z);
  auto &&Either = blockIdx;
  // MSG: :[[#@LINE+1]]:16: warning: arguments of 'blockIdx' {{.*}} [CU2X7020
  auto &Both = blockIdx, &Again = Both;
  // MSG: :[[#@LINE+1]]:18: warning: arguments of 'threadIdx' {{.*}} [CU2X7020
  auto &Hidden = INDEX(thread);
  // CHECK: Out[0] = typeOf(dim3(gridDim.x, gridDim.y, gridDim.z));
  Out[0] = typeOf(gridDim);
  Out[1] = volume(Bound) + volume(Either) + Again.x + Hidden.x + Kept.x;
}

// HIP's object has the same members.
__global__ void near(unsigned *Out) {
  auto &Bound = *Out;
  // CHECK: auto *Pointed = &blockIdx;
  auto *Pointed = &blockIdx;
  Out[Bound] = Pointed->x + INDEX(thread).y + INDEX(block).x;
}
