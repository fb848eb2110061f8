"""Writes a program with every instruction and register of inline PTX that the
Metal target's page lists, each once and with operands of its types."""

import re
import sys

page = open(sys.argv[1]).read().split("## Inline PTX")[1]
instructions, registers = page.split("Registers:")
opcodes = re.findall(r"`([^`]+)`", instructions)
registers = re.findall(r"`%([^`]+)`", registers)
assert len(opcodes) > 300 and len(registers) > 15

# Operands behind the result; two where nothing is said.
COUNTS = {
    "mad": 3, "abs": 1, "neg": 1, "not": 1, "popc": 1, "clz": 1, "brev": 1,
    "bfind": 1, "sad": 3, "bfe": 3, "prmt": 3, "lop3": 3, "shf": 3, "fma": 3,
    "bfi": 4, "vabsdiff4": 3, "dp4a": 3, "ex2": 1, "lg2": 1, "rsqrt": 1,
    "sqrt": 1, "sin": 1, "cos": 1, "rcp": 1, "tanh": 1, "mov": 1,
}  # fmt: skip


def variable(kind, width, name):
    return f"{'f' if kind == 'f' else 'u'}{width}{name}"


def letter(kind, width):
    return "f" if kind == "f" else "l" if width == "64" else "r"


def statement(opcode):
    if not re.search(r"\.[busf](32|64)", opcode):
        return f'  asm volatile("{opcode};" ::: "memory");'
    stem = opcode.split(".")[0]
    kind, width = re.findall(r"\.([busf])(32|64)", opcode)[-1]
    value, place = variable(kind, width, ""), variable(kind, width, "r")
    sign = letter(kind, width)
    memory = f"shared{kind == 'f' and 'f' or ''}{width}"
    if ".global" in opcode:
        memory = "global" + memory[6:]
    if stem == "ld":
        return f'  asm volatile("{opcode} %0, [%1];" : "={sign}"({place}) : "l"({memory}));'
    if stem == "st":
        return f'  asm volatile("{opcode} [%0], %1;" :: "l"({memory} + threadIdx.x), "{sign}"({value}) : "memory");'
    if stem == "red":
        return f'  asm volatile("{opcode} [%0], %1;" :: "l"({memory}), "{sign}"({value}) : "memory");'
    if stem == "atom":
        more = ', %3' if ".cas." in opcode else ""
        other = f', "{sign}"({value})' if more else ""
        return (f'  asm volatile("{opcode} %0, [%1], %2{more};" : "={sign}"({place}) : '
                f'"l"({memory}), "{sign}"({value}){other} : "memory");\n  {place} = 0;')  # fmt: skip
    if stem == "shfl":
        last = 0 if ".up." in opcode else 31
        return f'  asm volatile("{opcode} %0, %1, 2, {last}, -1;" : "=r"({place}) : "r"({value}));'
    result, inputs = (kind, width), [(kind, width)] * COUNTS.get(stem, 2)
    if ".wide" in opcode:
        result = kind, "64"
        inputs[2:] = [result] * len(inputs[2:])
    if stem in ("popc", "clz", "bfind"):
        result = "u", "32"
    if stem in ("shl", "shr"):
        inputs[1] = "u", "32"
    names = [f"%{n + 1}" for n in range(len(inputs))]
    if stem == "lop3":
        names.append("0x1e")
    operands = ", ".join(
        f'"{letter(*i)}"({variable(*i, "")}{" + 3" if n else ""})' for n, i in enumerate(inputs)
    )
    place = variable(*result, "r")
    return f'  asm volatile("{opcode} %0, {", ".join(names)};" : "={letter(*result)}"({place}) : {operands});'


print("""#include <cstdio>
#include <cstring>
#include <cuda_runtime.h>

__device__ unsigned bits(float f) { return f != f ? 1 : __float_as_uint(f); }

__global__ void rows(unsigned *out, unsigned *global32, unsigned long long *global64, float *globalf32) {
  __shared__ unsigned shared32[32];
  __shared__ unsigned long long shared64[32];
  __shared__ float sharedf32[32];
  shared32[threadIdx.x] = 5;
  shared64[threadIdx.x] = 6;
  sharedf32[threadIdx.x] = 7;
  __syncthreads();
  unsigned u32 = 5, u32r = 0;
  unsigned long long u64 = 6, u64r = 0;
  float f32 = 1.5f, f32r = 0;
  unsigned sum = threadIdx.x;
  // What approximations give is rounded, since they may differ.
  auto add = [&] {
    sum = sum * 31 + u32r + unsigned(u64r) + unsigned(u64r >> 32) + (bits(f32r + 64.0f) >> 8);
    u32r = 0;
    u64r = 0;
    f32r = 0;
  };""")
for opcode in opcodes:
    print(statement(opcode))
    print("  __syncthreads();" if re.match("st|red|atom", opcode) else "  add();")
for name in registers:
    print(f'  asm volatile("mov.u32 %0, %%{name};" : "=r"(u32r));\n  add();')
print("""  out[threadIdx.x] = sum;
}

template <class T> T *zeros() {
  T *place;
  cudaMalloc(&place, 32 * sizeof(T));
  cudaMemset(place, 0, 32 * sizeof(T));
  return place;
}

int main() {
  unsigned *out = zeros<unsigned>(), host[32];
  unsigned *words = zeros<unsigned>();
  rows<<<1, 32>>>(out, words, zeros<unsigned long long>(), zeros<float>());
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  cudaMemcpy(host, out, sizeof(host), cudaMemcpyDeviceToHost);
  for (unsigned n : host)
    std::printf("%u\\n", n);
  std::puts("all rows");
}""")
