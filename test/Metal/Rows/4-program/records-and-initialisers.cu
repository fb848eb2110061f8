// Aggregates with missing members, default members, constructors of all kinds,
// nested records, references and conversions.
// RUN: %row %s
#include "../Inputs/Row.h"

struct Inner {
  short a = 3;
  unsigned char b[3] = {1, 2};
};
struct Outer {
  int x = 7, y;
  Inner in[2];
  float f = 0.5f;
  static constexpr int Count = 2;
  enum Kind { Low = 4, High = 9 };
};
class Number {
  int v;

public:
  __host__ __device__ Number() : v(10) {}
  __host__ __device__ Number(int v, int by = 2) : v(v * by) {}
  __host__ __device__ explicit Number(const Inner &i) : v(i.a + i.b[1]) {}
  __host__ __device__ operator int() const { return v; }
  __host__ __device__ Number operator++() { return ++v, *this; }
  __host__ __device__ Number operator++(int) {
    Number old = *this;
    v += 10;
    return old;
  }
  __host__ __device__ int &operator[](int i) { return v += i, v; }
  __host__ __device__ bool operator<(const Number &o) const { return v < o.v; }
  __host__ __device__ friend Number operator-(Number a, int b) { return Number(a.v - b, 1); }
  __host__ __device__ Number &self() { return *this; }
};
template <typename T, int N> struct Stack {
  T items[N] = {};
  int top = 0;
  __host__ __device__ void push(const T &t) { items[top++ % N] = t; }
  __host__ __device__ const T &peek(int back = 1) const { return items[(top - back + N) % N]; }
};
union Bits {
  float f;
  unsigned u;
};

__host__ __device__ int records(int v, int i) {
  Outer a{}, b{1, v}, c = {2, 3, {{4}, {5, {6}}}};
  Outer d = b;
  d.in[1] = c.in[1];
  d.in[0].b[2] += 200;
  d.in[0].b[2] += 100;
  Outer &e = v & 1 ? d : c;
  e.y += 11;
  Number n, m(3), o = 4, p{Inner{}};
  int q = n++ + ++m;
  n[3] = q;
  m.self()[1] += 2;
  Number least = n < m ? n : m;
  Stack<Outer, 3> stack;
  stack.push(a);
  stack.push(d);
  stack.push({i, 8});
  stack.push(c);
  Stack<signed char, 2> chars;
  chars.push((signed char)v);
  chars.push(Outer::High);
  int grid[2][3] = {{1}, {2, 3}}, zero[4] = {};
  Bits bits = {1.5f};
  const Outer &top = stack.peek();
  int (&row)[3] = grid[1];
  row[2] = 9;
  return a.x + a.y + b.y % 100 + b.in[1].b[1] * 2 + c.in[1].b[0] * 3 + d.in[0].b[2] * 5 + d.in[1].a + e.y % 1000 + n + m * 2 + o + p +
         least * 3 + q + top.y % 50 + stack.peek(2).x + stack.peek(3).in[0].a + chars.peek(2) + chars.peek() + grid[0][2] + grid[1][2] +
         zero[3] + int(bits.u >> 20) + int(a.f * 4) + Outer::Count + int(n - 3) + int(sizeof(Outer) + sizeof(Inner));
}

__global__ void computed(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = records(in[i], i);
}

int main() { return rowMain(computed, [](const int *in, int i, int) { return records(in[i], i); }); }
