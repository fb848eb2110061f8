// Inline PTX of the instructions that translators know, carries inside of one
// statement, operands by name of place, macros; an instruction that is not
// known ends the launch with its text.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: %exits 1 cu2x-simt %s -- unknown 2>&1 | FileCheck --check-prefix=UNKNOWN %s
// RUN: %exits 1 cu2x-simt %s -- carry 2>&1 | FileCheck --check-prefix=CARRY %s
// UNKNOWN: inline PTX that the executor does not know: mad24.lo.u32 %0, %1, %2, %1
// CARRY: inline PTX that the executor does not know: addc without an instruction that sets the carry before it
#include <cstdio>
#include <cstring>
#include <cuda_runtime.h>

#define BINARY(NAME, TEXT)                                                     \
  __device__ unsigned NAME(unsigned a, unsigned b) {                           \
    unsigned d;                                                                \
    asm(TEXT " %0, %1, %2;"                                                    \
        : "=r"(d)                                                              \
        : "r"(a), "r"(b));                                                     \
    return d;                                                                  \
  }
BINARY(high, "mul.hi.u32")
BINARY(lower, "min.s32")
BINARY(left, "shl.b32")

__global__ void k(unsigned *out, unsigned a, unsigned b) {
  const unsigned i = threadIdx.x;
  unsigned *o = out + 10 * i;
  o[0] = high(a, b);
  o[1] = lower(a, b);
  o[2] = left(a, 32);
  asm volatile("mov.u32 %0, %%laneid;" : "=r"(o[3]));
  asm("bfe.s32 %0, %1, %2, %3;" : "=r"(o[4]) : "r"(a), "n"(24), "r"(8u));
  asm("prmt.b32 %0, %1, %2, 0x6240;" : "=r"(o[5]) : "r"(a), "r"(b));
  asm("add.cc.u32 %0, %2, %3;\n\t"
      "addc.u32 %1, %2, %2;"
      : "=r"(o[6]), "=r"(o[7])
      : "r"(a), "r"(~0u));
  o[8] = 5;
  asm("add.u32 %0, %0, %1;" : "+r"(o[8]) : "r"(i) : "memory");
  const unsigned *p = out;
  __syncthreads();
  asm volatile("ld.global.u32 %0, [%1+12];" : "=r"(o[9]) : "l"(p + 10));
}

__global__ void unknown(unsigned *out) {
  asm("mad24.lo.u32 %0, %1, %2, %1;" : "=r"(out[0]) : "r"(1u), "r"(2u));
}

__global__ void carry(unsigned *out) {
  asm("add.cc.u32 %0, %1, %1;" : "=r"(out[0]) : "r"(~0u));
  asm("addc.u32 %0, %1, %1;" : "=r"(out[1]) : "r"(1u));
}

int main(int argc, char **argv) {
  unsigned *out, host[20];
  cudaMalloc(&out, sizeof(host));
  if (argc > 1 && !std::strcmp(argv[1], "unknown"))
    unknown<<<1, 1>>>(out);
  else if (argc > 1)
    carry<<<1, 1>>>(out);
  else
    k<<<1, 2>>>(out, 0xdeadbeef, 0x12345678);
  cudaMemcpy(host, out, sizeof(host), cudaMemcpyDeviceToHost);
  for (unsigned i = 0; i != 20; ++i)
    std::printf("%x%c", host[i], i % 10 == 9 ? '\n' : ' ');
  return cudaGetLastError() != cudaSuccess;
}
// 0xdeadbeef * 0x12345678 is 0xfd5bdee5621ca08.
// CHECK: fd5bdee deadbeef 0 0 ffffffde 34ad78ef deadbeee bd5b7ddf 5 1
// CHECK: fd5bdee deadbeef 0 1 ffffffde 34ad78ef deadbeee bd5b7ddf 6 1
