// The bytes of a ballot as operands of a dot product: of 32 bits, as vectors of
// four bytes have, where the ballot has 64.
// RUN: cu2x --target=hip --quiet %s -o %t.hip -- 2>/dev/null
// RUN: FileCheck %s < %t.hip
// RUN: %hip_check %t.hip
__global__ void kernel(const int *In, unsigned *Out) {
  int T = threadIdx.x;
  unsigned M = __ballot_sync(0xffffffffu, In[T] > 5);
  // CHECK: Out[0] = amd_mixed_dot(__builtin_bit_cast(uchar4, (unsigned int)(M)), __builtin_bit_cast(uchar4, 0x01010101u), 0u, false);
  Out[0] = __dp4a(M, 0x01010101u, 0u);
}
