// RUN: rm -rf %t && %port
// RUN: %edited/launch-callees.cpp | FileCheck %s
// RUN: %compiles %t/launch-callees.cpp
// RUN: %runs launch-callees | FileCheck --check-prefix=PRINTS %s

// The kernel of a launch is all of the expression in front of `<<<`.

#include <cstdio>

using Kernel = void (*)(int *, int);
__global__ void add(int *P, int V) { *P += V; }
template <int N> Kernel pick(int) { return add; }
struct Choice {
  template <int N> Kernel get(int) { return add; }
  Kernel operator()(int) { return add; }
  Kernel *all() {
    static Kernel Both[] = {add, add};
    return Both;
  }
};
Kernel give() { return add; }
Kernel (*giveTwice())() { return give; }
template <class T> struct Of {
  static Kernel get(T) { return add; }
};

int main() {
  int *D, Host = 0;
  cudaMalloc(&D, sizeof(int));
  cudaMemset(D, 0, sizeof(int));
  Choice S, *P = &S;
  Kernel (*Function)(int) = pick<3>;
  int A = 1;
  // CHECK: {{^  }}cu2x::launch(1, 1), static_cast<Kernel>(add)(D, 1);
  static_cast<Kernel>(add)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}cu2x::launch(1, 1), static_cast<void (*)(int *, int)>(add)(D, 1);
  static_cast<void (*)(int *, int)>(add)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}cu2x::launch(1, 1), reinterpret_cast<Kernel>((void *)static_cast<Kernel>(add))(D, 1);
  reinterpret_cast<Kernel>((void *)static_cast<Kernel>(add))<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}cu2x::launch(1, 1), pick<3>(1)(D, 1);
  pick<3>(1)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}cu2x::launch(1, 1), S.get<2>(1)(D, 1);
  S.get<2>(1)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}cu2x::launch(1, 1), P->get<2>(1)(D, 1);
  P->get<2>(1)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}cu2x::launch(1, 1), S(1)(D, 1);
  S(1)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}cu2x::launch(1, 1), P->all()[1](D, 1);
  P->all()[1]<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}cu2x::launch(1, 1), giveTwice()()(D, 1);
  giveTwice()()<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}cu2x::launch(1, 1), Of<Of<int> *>::get(nullptr)(D, 1);
  Of<Of<int> *>::get(nullptr)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}cu2x::launch(1, 1), (*give())(D, 1);
  (*give())<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}cu2x::launch(1, 1), [] { return add; }()(D, 1);
  [] { return add; }()<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}cu2x::launch(1, 1), (*Function)(1)(D, 1);
  (*Function)(1)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}if (A) cu2x::launch(1, 1), (add)(D, 1);
  if (A) (add)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}{ ++A; } cu2x::launch(1, 1), (add)(D, 1);
  { ++A; } (add)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}for (int I = 0; I < 1; ++I) cu2x::launch(1, 1), (add)(D, 1);
  for (int I = 0; I < 1; ++I) (add)<<<1, 1>>>(D, 1);
  cudaMemcpy(&Host, D, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 16
  printf("%d\n", Host);
}
