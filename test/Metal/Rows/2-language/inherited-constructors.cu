// Inherited constructors, bases in bases, calls through them, a list on the stack,
// iterators of a program.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: Deep(int x, int y) thread : base_Derived(x, y), c(4) {}
#include "../Inputs/Row.h"
struct Base { int a; __device__ int twice() const { return a * 2; } __device__ void set(int v) { a = v; } };
struct Other { int z = 9; __device__ int nine() const { return z; } };
struct Derived : Base, Other { int b; using Base::set; __device__ Derived(int x, int y) : Base{x}, b(y) {} __device__ int both() const { return twice() + b + nine(); } };
struct Deep : Derived { Deep() = delete; using Derived::Derived; int c = 4; __device__ int all() { set(a + 1); return both() + c; } };
template <typename T> struct Stack { T d[8]; int n = 0; __device__ void push(T v) { d[n++] = v; } __device__ T pop() { return d[--n]; } __device__ bool empty() const { return n == 0; } };
struct Node { int v; Node *next; };
struct Iter { const int *p; __device__ int operator*() const { return *p; } __device__ Iter &operator++() { ++p; return *this; } __device__ Iter operator++(int) { Iter t = *this; ++p; return t; } __device__ bool operator!=(const Iter &o) const { return p != o.p; } __device__ int operator-(const Iter &o) const { return int(p - o.p); } __device__ Iter operator+(int k) const { return {p + k}; } __device__ int operator[](int k) const { return p[k]; } };
struct View { const int *p; int n; __device__ Iter begin() const { return {p}; } __device__ Iter end() const { return {p + n}; } };
__device__ int take(const Base &b) { return b.a; }
__device__ int take(const Base *b, int k) { return b->a + k; }
__global__ void k(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n) return;
  int b = in[i] & 63;
  Deep d(b, 2);
  int r = d.all();
  r += take(d) + take(&d, 3);
  Base copy = d;
  Base &ref = d; ref.a += 5;
  Stack<int> s; for (int j = 0; j < 3; ++j) s.push(j * b); int t = 0; while (!s.empty()) t = t * 2 + s.pop();
  Node x{1, nullptr}, y{2, &x}, z{b, &y}; int sum = 0; for (Node *q = &z; q; q = q->next) sum += q->v;
  View v{in + i, n - i > 3 ? 3 : n - i};
  int w = 0; for (int e : v) w ^= e;
  Iter it = v.begin(); w += *it++ & 1; w += it - v.begin(); 
  out[i] = int(unsigned(r + copy.a + d.a + t + sum) + unsigned(w));
}
int want(const int *in, int i, int n) {
  int b = in[i] & 63;
  int a = b + 1; int r = 2 * a + 2 + 9 + 4; r += a + a + 3; int copy = a; a += 5;
  int t = 0; for (int j = 2; j >= 0; --j) t = t * 2 + j * b;
  int sum = b + 3; int m = n - i > 3 ? 3 : n - i; int w = 0; for (int j = 0; j < m; ++j) w ^= in[i + j];
  return int(unsigned(r + copy + a + t + sum) + unsigned(w) + (in[i] & 1) + 1);
}
int main() { return rowMain(k, want); }
