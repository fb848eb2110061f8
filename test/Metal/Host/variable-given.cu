// RUN: rm -rf %t && %port 2>&1 | count 0
// RUN: %edited/variable-given.cpp | FileCheck %s
// RUN: %compiles %t/variable-given.cpp
// RUN: g++ -std=c++17 -fsyntax-only -I%{tools}/../lib/cu2x/runtime %t/variable-given.cpp
// RUN: %runs variable-given | FileCheck --check-prefix=PRINTS %s
// RUN: cu2x-simt %s | FileCheck --check-prefix=PRINTS %s

// Constructors, class templates, lambdas, macros, lists and functions of both
// sides get the object that a variable of the device is for the host.

#include <cstdio>
#include <cuda_runtime.h>
#include <utility>

struct Pair {
  float s;
  int n;
};
__device__ int total;
__constant__ float weights[4];
__constant__ Pair pair;
__global__ void kernel(int *p) {
  *p = total + static_cast<int>(weights[1]) + pair.n;
}

struct Symbol {
  const void *at;
  template <class T> Symbol(T &from) : at(&from) {}
};
struct Array {
  const void *at;
  Array(float (&from)[4]) : at(from) {}
};
template <class T> struct Box {
  T &inside;
  explicit Box(T &from) : inside(from) {}
  void set(T value) { cudaMemcpyToSymbol(inside, &value, sizeof(T)); }
};
struct Entry {
  const char *name;
  const void *at;
  size_t bytes;
};
// CHECK: {"total", &cu2x::standIn(total), sizeof(cu2x::shape(total))},
// CHECK-NEXT: {"weights", cu2x::standIn(weights), sizeof(cu2x::shape(weights))}};
static Entry entries[] = {{"total", &total, sizeof(total)},
                          {"weights", weights, sizeof(weights)}};
// CHECK: constexpr int *Pointer = &cu2x::standIn(total);
constexpr int *Pointer = &total;
// CHECK: float (&reference)[4] = cu2x::standIn(weights);
float (&reference)[4] = weights;
// CHECK: int &braces{cu2x::standIn(total)};
int &braces{total};
// CHECK: return cu2x::standIn(total);
int &returned() { return total; }
const void *chosen(int i) {
  switch (i) {
  case 0:
    // CHECK: return &cu2x::standIn(total);
    return &total;
  default:
    // CHECK: return (const void *)cu2x::standIn(weights);
    return (const void *)weights;
  }
}
// CHECK: return cu2x::standIn(weights)[i] * cu2x::standIn(pair).s;
__host__ __device__ inline float both(int i) { return weights[i] * pair.s; }

template <class T> void put(T &to, const std::remove_reference_t<T> &value) {
  cudaMemcpyToSymbol(to, &value, sizeof(T));
}
#define PUT(s, v) put(s, v)
#define COPY(s, v) cudaMemcpyToSymbol(s, &v, sizeof(s))
// CHECK: #define PUT_TOTAL(v) put(cu2x::standIn(total), v)
#define PUT_TOTAL(v) put(total, v)

static int *P;
static void show() {
  int host;
  kernel<<<1, 1>>>(P);
  cudaMemcpy(&host, P, sizeof(int), cudaMemcpyDeviceToHost);
  printf("%d\n", host);
}

int main() {
  cudaMalloc(&P, sizeof(int));
  // CHECK: Symbol symbol(cu2x::standIn(total));
  Symbol symbol(total);
  // CHECK: Array array{cu2x::standIn(weights)};
  Array array{weights};
  float values[4] = {1, 2, 3, 4};
  cudaMemcpyToSymbol(array.at, values, sizeof(values));
  // CHECK: Box<int> box(cu2x::standIn(total));
  Box<int> box(total);
  box.set(5);
  // CHECK: Box other(cu2x::standIn(pair));
  Box other(pair);
  other.set(Pair{1, 10});
  // PRINTS: 17
  show();
  auto store = [](auto &to, auto value) {
    cudaMemcpyToSymbol(to, &value, sizeof value);
  };
  // CHECK: store(cu2x::standIn(total), 7);
  store(total, 7);
  // PRINTS-NEXT: 19
  show();
  // CHECK: PUT(cu2x::standIn(total), 100);
  PUT(total, 100);
  Pair pairs = {1, 1000};
  // CHECK: COPY(pair, pairs);
  COPY(pair, pairs);
  // PRINTS-NEXT: 1102
  show();
  PUT_TOTAL(200);
  // CHECK: put(std::forward<int &>(cu2x::standIn(total)), 300);
  put(std::forward<int &>(total), 300);
  // PRINTS-NEXT: 1302
  show();
  put(braces, 400);
  put(returned(), 500);
  // PRINTS-NEXT: 1502
  show();
  // PRINTS-NEXT: 1 1 1 1 1
  printf("%d %d %d %d %d\n", symbol.at == &total, Pointer == &total,
         entries[0].at == chosen(0), entries[1].at == chosen(1),
         static_cast<void *>(&reference) == weights);
}
