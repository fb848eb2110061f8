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
  // MSG: :[[#@LINE+2]]:20: warning: arguments of 'blockIdx' {{.*}} [CU2X7020
  // CHECK: auto [X, Y, Z] = blockIdx;
  auto [X, Y, Z] = blockIdx;
  Out[3] = Part + X + Y + Z;
}
__global__ void near(unsigned *Out) {
  const auto &Width = blockDim.x;
  unsigned All[] = {threadIdx.x, blockDim.y};
  auto Copy = threadIdx.y;
  Out[Width] = All[0] + Copy + -threadIdx.x + !blockIdx.y;
}
