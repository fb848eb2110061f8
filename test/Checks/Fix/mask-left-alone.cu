// A mask keeps its 32 bits, and the finding stays, where what is done with it
// goes by 32 lanes or where something depends on its size: 64 bits would only
// hide that lanes are lost.
// RUN: cp %s %t.cu
// RUN: cu2x --check --fix-maybe --quiet %t.cu -- 2>&1 | FileCheck %s
// RUN: cmp %s %t.cu
__device__ int loop(unsigned Mask) {
  int Sum = 0;
  for (int I = 0; I < 32; ++I)
    Sum += Mask >> I & 1;
  return Sum;
}
__device__ int loopOfBits(unsigned Mask) {
  int Sum = 0;
  for (int I = 0; I < 32; ++I)
    if (Mask & (1u << I))
      ++Sum;
  return Sum;
}
__device__ int variable(unsigned Mask, int I) { return Mask >> I & 1; }
__device__ int last(unsigned Mask) { return Mask >> 31; }
__device__ int half(unsigned Mask) { return __popc(Mask & 0xffff); }
__device__ bool full(unsigned Mask) { return __popc(Mask) == 32; }
__device__ int joined(unsigned Mask, unsigned Other) {
  return __popc(Mask | ~Other);
}
__device__ int asserted(unsigned Word) {
  static_assert(sizeof(Word) == 4, "one register");
  return __popc(Word);
}
__device__ int typed(unsigned Bits) {
  decltype(Bits) Copy = 1;
  return __popc(Bits) + sizeof Copy;
}
__device__ int byDefault(unsigned Mask = 0xffffffffu) { return __popc(Mask); }
__device__ int given(unsigned Mask) { return __popc(Mask); }

__global__ void kernel(int *Out, int N) {
  unsigned Votes = __ballot_sync(0xffffffff, Out[threadIdx.x] > N);
  int X = given(0xffffffff) + byDefault();
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1002
  X += loop(Votes);
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1002
  X += loopOfBits(Votes);
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1002
  X += variable(Votes, N);
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1002
  X += last(Votes);
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1002
  X += half(Votes);
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1002
  X += full(Votes);
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1002
  X += joined(Votes, Votes);
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1002
  X += asserted(Votes);
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1002
  X += typed(Votes);
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1002
  X += byDefault(Votes);
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1002
  X += given(Votes);
  Out[threadIdx.x] = X;
}
