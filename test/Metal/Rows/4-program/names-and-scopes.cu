// The same names in several namespaces, functions, structs and blocks, local
// types, anonymous ones, and names that instances of templates would take.
// RUN: %row %s
#include "../Inputs/Row.h"

namespace one {
struct Item {
  int v;
  enum { Size = 3 };
};
__device__ int get(const Item &i) { return i.v + 1; }
enum Color { Red = 5 };
} // namespace one
namespace two {
struct Item {
  float v;
  enum { Size = 9 };
};
__device__ int get(const Item &i) { return int(i.v * 2.0f); }
enum Color { Red = 7 };
namespace {
__device__ int hidden(int v) { return v * 3; }
} // namespace
} // namespace two
namespace {
__device__ int hidden(int v) { return v * 5; }
struct Local {
  int v;
};
} // namespace
template <typename T> __device__ int wide(T v) { return int(sizeof(T)) + int(v); }
__device__ int wide_int(int v) { return v + 1000; }
__device__ int wide_int_2(int v) { return v + 2000; }
struct Item {
  struct {
    int a, b;
  } pair;
  union {
    int u;
    float f;
  };
  struct Nested {
    int v;
  } nested;
};
__device__ int count(int count) {
  for (int count = 0; count < 3; ++count) {
    int other = count;
    (void)other;
  }
  {
    struct Local {
      char c[3];
    };
    count += int(sizeof(Local));
  }
  return count;
}
__device__ int other() {
  struct Local {
    int v[5];
  };
  return int(sizeof(Local));
}
__device__ int self(int self, int vec, int out) { return self + vec + out; }

__global__ void scoped(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Item item = {{1, 2}, {3}, {4}};
  int scoped = 1, min = 2, max = 3, abs = 4, sin = 5, float_ = 6, uint3 = 7, metal = 8;
  int get = one::get(one::Item{in[i] & 7}) + two::get(two::Item{1.5f});
  out[i] = get + one::Red * 10 + two::Red * 100 + one::Item::Size + two::Item::Size + hidden(1) + two::hidden(1) + wide(i & 3) + wide('a') +
           wide_int(1) + wide_int_2(1) + item.pair.b + item.u + item.nested.v + count(5) + other() + self(1, 2, 3) + scoped + min + max + abs +
           sin + float_ + uint3 + metal + int(sizeof(Local));
}

int want(const int *in, int i, int) {
  return (in[i] & 7) + 1 + 3 + 50 + 700 + 3 + 9 + 5 + 3 + 4 + (i & 3) + 1 + 97 + 1001 + 2001 + 2 + 3 + 4 + 8 + 20 + 6 + 36 + 4;
}

int main() { return rowMain(scoped, want); }
