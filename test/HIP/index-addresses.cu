// HIP's indices have neither an address nor parts that are objects. That is
// reported, and the text stays.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s

__device__ unsigned copied(const void *From, size_t Bytes);
__device__ unsigned read(const unsigned *From);

__global__ void kernel(unsigned *Out) {
  // MSG: :[[#@LINE+2]]:20: warning: arguments of 'gridDim' {{.*}} [CU2X7020
  // CHECK: Out[0] = copied(&gridDim, 12);
  Out[0] = copied(&gridDim, 12);
  // MSG: :[[#@LINE+2]]:18: warning: arguments of 'threadIdx' {{.*}} [CU2X7020
  // CHECK: Out[1] = read(&threadIdx.x);
  Out[1] = read(&threadIdx.x);
  // MSG: :[[#@LINE+2]]:16: warning: arguments of 'blockDim' {{.*}} [CU2X7020
  // CHECK: Out[2] = *(&(blockDim.y));
  Out[2] = *(&(blockDim.y));
  // MSG: :[[#@LINE+2]]:16: warning: arguments of 'threadIdx' {{.*}} [CU2X7020
  // CHECK: auto &Part = threadIdx.z;
  auto &Part = threadIdx.z;
  Out[3] = Part;
}

struct Pair {
  unsigned A, B;
};
__device__ Pair split(unsigned);
__device__ Pair ends(uint3);

// The parts that have names are those of HIP's dim3.
__global__ void parts(unsigned *Out) {
  // CHECK: auto [X, Y, Z] = dim3(blockIdx.x, blockIdx.y, blockIdx.z);
  auto [X, Y, Z] = blockIdx;
  // CHECK: const auto &[Width, Height, Depth]{dim3(blockDim.x, blockDim.y, blockDim.z)};
  auto &[Width, Height, Depth]{blockDim};
  // CHECK: auto &&[A, B, C](dim3(gridDim.x, gridDim.y, gridDim.z));
  auto &&[A, B, C](gridDim);
  // CHECK: auto [Begin, End] = ends(make_uint3(threadIdx.x, threadIdx.y, threadIdx.z));
  auto [Begin, End] = ends(threadIdx);
  Out[0] = X + Y * Z + Width + Height * Depth + A + B + C + Begin - End;
}

__global__ void near(unsigned *Out) {
  // CHECK: auto [Low, High] = split(threadIdx.x);
  auto [Low, High] = split(threadIdx.x);
  Out[Low] = High;
  const auto &Width = blockDim.x;
  unsigned All[] = {threadIdx.x, blockDim.y};
  auto Copy = threadIdx.y;
  Out[Width] = All[0] + Copy + -threadIdx.x + !blockIdx.y;
}
