// Bit-fields of every kind run as the source does: signs, bool, enumerations,
// units of 8 to 64 bits, padding, unions, shared memory, initialisers, and all
// ways to change one.
// RUN: %sample --metal %s

#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

enum Kind : unsigned char { NONE, LEAF, NODE };
enum class Level : int { LOW = -2, MIDDLE, HIGH = 1 };

struct Flags {
  bool set : 1;
  bool seen : 1;
  Kind kind : 2;
  unsigned char count : 4;
};

struct Mixed {
  char tag;
  unsigned char low : 3, high : 5;
  short delta : 9;
  unsigned short : 0;
  unsigned short rest : 12;
};

struct Wide {
  unsigned long long id : 40;
  long long offset : 20;
  unsigned long long last : 4;
  int whole : 32;
  Level level : 3;
};

// A word for both, as the second one needs it.
struct Narrow {
  unsigned char a : 4;
  unsigned b : 12;
  bool c : 1;
};

struct Split {
  unsigned a : 20;
  unsigned b : 20; // begins a word of its own
  int c : 7;
};

union Word {
  unsigned value;
  struct {
    unsigned low : 16;
    int high : 16;
  } half;
  unsigned nibble : 4;
};

struct Counter {
  unsigned n : 10;
  unsigned step : 6;
  __host__ __device__ Counter(unsigned s) : n(0), step(s) {}
  __host__ __device__ unsigned next() { return n += step; }
};

__device__ int pick(int *calls, int i) {
  ++*calls;
  return i;
}

__global__ void work(const int *in, int *out, Mixed *mixed, Wide *wide, int n) {
  __shared__ Split split[64];
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  const int v = i < n ? in[i] : i;
  const int t = threadIdx.x;
  split[t].a = v;
  split[t].b = v * 3;
  split[t].c = v;
  __syncthreads();
  Flags f = {v % 3 == 0, true, v % 2 ? LEAF : NODE, (unsigned char)v};
  f.seen = f.set && v > 5;
  f.count++;
  f.count -= 3;
  ++f.count;
  f.kind = f.kind == LEAF ? NODE : NONE;

  Mixed m = {};
  m.tag = 'x';
  m.low = v;
  m.high = v >> 3;
  m.delta = -v;
  m.rest = 5000 + v;
  m.delta *= 2;
  m.low ^= 5;
  m.high |= m.low << 1;
  m.rest >>= 1;
  m.delta %= 50;

  Wide w;
  w.id = (unsigned long long)v * 0x123456789ull;
  w.offset = -v * 1000;
  w.last = v;
  w.whole = -v;
  w.level = v % 2 ? Level::LOW : Level::HIGH;
  w.id += 1ull << 39;
  w.offset <<= 2;

  Word word;
  word.value = v * 2654435761u;
  word.half.high += 7;
  word.nibble = word.half.low & 3;

  Counter counter(v % 7);
  unsigned sum = 0;
  for (int k = 0; k < 200; ++k)
    sum += counter.next();

  Narrow narrow = {(unsigned char)v, (unsigned)v * 7u, v > 9};
  narrow.b += narrow.a;
  sum += narrow.b + narrow.c;

  int calls = 0;
  Split local[2] = {{1, 2, 3}, {4, 5, -6}};
  local[pick(&calls, v & 1)].c += pick(&calls, 2);
  local[pick(&calls, 1)].b = 9;
  const int both = local[0].c = local[1].c - 60;

  Narrow steps[2] = {{3, 4, false}, {9, 1000, true}};
  int order[16];
  for (int k = 0; k < 6; ++k)
    order[steps[0].a++] = k;
  while (steps[pick(&calls, 1)].a--)
    sum += steps[1].a;
  for (steps[1].b = 1; steps[1].b < 9; steps[1].b++)
    sum += order[steps[1].b % 6 + 3];
  sum += 100 * --steps[0].b;

  if (i >= n)
    return;
  mixed[i] = m;
  wide[i] = w;
  const Split &other = split[t ^ 1];
  out[i] = f.set + f.seen * 2 + f.kind * 4 + f.count * 16 + word.value % 1000 +
           sum + calls * 7 + both + local[0].c + local[1].b + split[t].b +
           (i + 1 < n ? other.a + other.c : 0);
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 100;
  const int blocks = (n + 63) / 64;
  std::vector<int> in(n), out(n);
  std::vector<Mixed> mixed(n);
  std::vector<Wide> wide(n);
  for (int i = 0; i < n; ++i)
    in[i] = i * 37 % 1000 - 300;
  int *dIn, *dOut;
  Mixed *dMixed;
  Wide *dWide;
  cudaMalloc(&dIn, n * sizeof(int));
  cudaMalloc(&dOut, n * sizeof(int));
  cudaMalloc(&dMixed, n * sizeof(Mixed));
  cudaMalloc(&dWide, n * sizeof(Wide));
  cudaMemcpy(dIn, in.data(), n * sizeof(int), cudaMemcpyHostToDevice);
  if (n)
    work<<<blocks, 64>>>(dIn, dOut, dMixed, dWide, n);
  cudaMemcpy(out.data(), dOut, n * sizeof(int), cudaMemcpyDeviceToHost);
  cudaMemcpy(mixed.data(), dMixed, n * sizeof(Mixed), cudaMemcpyDeviceToHost);
  cudaMemcpy(wide.data(), dWide, n * sizeof(Wide), cudaMemcpyDeviceToHost);
  printf("%zu %zu\n", sizeof(Mixed), sizeof(Wide));
  unsigned hash = 0;
  for (int i = 0; i < n; ++i) {
    const Mixed &m = mixed[i];
    const Wide &w = wide[i];
    for (long long x : {(long long)out[i], (long long)m.tag, (long long)m.low,
                        (long long)m.high, (long long)m.delta,
                        (long long)m.rest, (long long)w.id, (long long)w.offset,
                        (long long)w.last, (long long)w.whole,
                        (long long)w.level})
      hash = hash * 31 + (unsigned)x + (unsigned)(x >> 32);
    if (i < 4)
      printf("%d | %d %d %d %d | %llu %lld %d %d %d\n", out[i], m.low, m.high,
             m.delta, m.rest, (unsigned long long)w.id, (long long)w.offset,
             (int)w.last, w.whole, (int)w.level);
  }
  printf("hash %08x\n", hash);
}
