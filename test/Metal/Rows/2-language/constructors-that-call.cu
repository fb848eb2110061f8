// Constructors and destructors call methods of their object, and make pointers
// and references of its members.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: Random(uint seed) thread : state(0), step(seed << 1 | 1) {
// CHECK-NEXT: next();
// CHECK: Filled(int value, thread int *log) thread : end(log) {
// CHECK: thread int &v = values[
// CHECK: ~Filled() {
#include "../Inputs/Row.h"

class Random {
  unsigned state, step;

public:
  __host__ __device__ explicit Random(unsigned seed)
      : state(0), step(seed << 1 | 1) {
    next();
    state += seed;
    next();
  }
  __host__ __device__ unsigned next() {
    unsigned old = state;
    state = old * 747796405u + step;
    unsigned word = ((old >> ((old >> 28) + 4)) ^ old) * 277803737u;
    return (word >> 22) ^ word;
  }
};

struct Filled {
  int values[3];
  int *end;
  __host__ __device__ Filled(int value, int *log) : end(log) {
    for (int &v : values)
      v = value++;
    int *last = &values[2];
    *last += 10;
  }
  __host__ __device__ ~Filled() { close(values[2]); }
  __host__ __device__ void close(int v) { *end += v; }
  __host__ __device__ int sum() const {
    return values[0] + values[1] + values[2];
  }
};

__host__ __device__ int both(int x) {
  Random r(x);
  int log = r.next() & 0xffff, sum;
  {
    Filled f(log & 7, &log);
    sum = f.sum();
  }
  return log * 100 + sum + int(Random(x ^ 3).next() & 15);
}

__global__ void constructed(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = both(in[i]);
}

int want(const int *in, int i, int) { return both(in[i]); }

int main() { return rowMain(constructed, want); }
