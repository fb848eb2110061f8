// Conversions between a class and its bases: a class derived from what is given
// it (CRTP), with and without state, empty bases, a second base.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal %s -o %t.metal && FileCheck %s < %t.metal

// The method looks into the class that has its own as a field.
// CHECK: struct Counter_Sum {
// CHECK: void add(int x) thread;
// CHECK: struct Sum {
// CHECK-NEXT: Counter_Sum base_Counter_Sum;
// CHECK: void Counter_Sum::add(int x) thread {
// CHECK-NEXT: ((thread Sum *)this)->accept(x);

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

template <class D> struct Counter {
  int count = 0;
  __device__ void add(int x) {
    static_cast<D *>(this)->accept(x);
    ++count;
  }
};
struct Sum : Counter<Sum> {
  int sum = 0;
  __device__ void accept(int x) { sum += x; }
};

// A method that gives the derived class needs no more than its name.
// CHECK: struct Square;
// CHECK: struct Shape_Square {
// CHECK: thread Square &self() thread {
// CHECK: struct Square {
// CHECK-NEXT: Shape_Square base_Shape_Square;
template <class D> struct Shape {
  int id;
  __device__ D &self() { return *static_cast<D *>(this); }
  __device__ D *next() { return static_cast<D *>(this) + 1; }
};
struct Square : Shape<Square> {
  int side;
};

template <class D> struct Twice {
  __device__ int twice() const {
    return 2 * static_cast<const D *>(this)->value();
  }
  __device__ D &self() { return static_cast<D &>(*this); }
};
struct A : Twice<A> {
  int v;
  __device__ int value() const { return v; }
};

template <class D> struct Plus {
  __device__ D operator+(const D &o) const {
    D r(static_cast<const D &>(*this));
    r += o;
    return r;
  }
};
struct Number : Plus<Number> {
  int v;
  __device__ Number(int x) : v(x) {}
  __device__ Number &operator+=(const Number &o) {
    v += o.v;
    return *this;
  }
};

struct First {
  int a = 1;
};
struct Second {
  int b;
  __device__ int next() { return ++b; }
};
struct Empty {};
struct Both : First, Second, Empty {
  int c;
  __device__ Both(int x) : Second{x}, c(x * 2) {}
};
// A field has the name that the base class would have.
struct Owner : First {
  int base_First = 2;
  __device__ int both() const { return a * 10 + base_First; }
};
__device__ int read(const First &f) { return f.a; }
__device__ int read(const Empty &) { return 1; }

__global__ void run(const int *in, int *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  Sum s;
  for (int j = 0; j < 3; ++j)
    s.add(in[i] + j);
  A a;
  a.v = in[i];
  a.self().v += 1;
  Number x(in[i]), y(2);
  Number z = x + y;
  Both b(i);
  Square squares[2];
  squares[0].side = in[i];
  squares[1].side = in[i] + 4;
  Second *second = &b;
  second->b += 3;
  out[i] = s.sum * 10 + s.count + a.twice() + z.v + b.next() +
           read(static_cast<First &>(b)) +
           read(static_cast<const Empty &>(b)) +
           static_cast<Both *>(second)->c + squares[0].self().side * 3 +
           squares[0].next()->side + Owner().both();
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 100;
  int *in, *out;
  cudaMallocManaged(&in, (n + 1) * sizeof(int));
  cudaMallocManaged(&out, (n + 1) * sizeof(int));
  for (int i = 0; i < n; ++i)
    in[i] = i * 7919 % 1000 - 300;
  if (n > 0)
    run<<<(n + 63) / 64, 64>>>(in, out, n);
  cudaDeviceSynchronize();
  for (int i = 0; i < n; ++i)
    printf("%d\n", out[i]);
  puts("PASS");
  return 0;
}
