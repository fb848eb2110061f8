// The kernel of a launch is all of the expression in front of `<<<`: what a cast, a
// call or a template function gives.
// RUN: cu2x %s -o %t.hip --quiet --launch=hipLaunchKernelGGL -- -std=c++17
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
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
  static Kernel get(T *) { return add; }
  template <class U> static Kernel *all() {
    static Kernel One[] = {add};
    return One;
  }
};
#define LOOP(I, N) for (int I = 0; I < N; ++I)
#define next(X) ++X;
void launch(int *D) {
  Choice S, *P = &S;
  Kernel (*Function)(int) = pick<3>;
  int A = 1;
  // CHECK: {{^  }}hipLaunchKernelGGL(static_cast<Kernel>(add), dim3(1), dim3(1), 0, 0, D, 1);
  static_cast<Kernel>(add)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL(static_cast<void (*)(int *, int)>(add), dim3(1), dim3(1), 0, 0, D, 1);
  static_cast<void (*)(int *, int)>(add)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL(reinterpret_cast<Kernel>((void *)static_cast<Kernel>(add)), dim3(1), dim3(1), 0, 0, D, 1);
  reinterpret_cast<Kernel>((void *)static_cast<Kernel>(add))<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL(pick<3>(1), dim3(1), dim3(1), 0, 0, D, 1);
  pick<3>(1)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL(S.get<2>(1), dim3(1), dim3(1), 0, 0, D, 1);
  S.get<2>(1)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL(P->get<2>(1), dim3(1), dim3(1), 0, 0, D, 1);
  P->get<2>(1)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL(S(1), dim3(1), dim3(1), 0, 0, D, 1);
  S(1)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL(P->all()[1], dim3(1), dim3(1), 0, 0, D, 1);
  P->all()[1]<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL(giveTwice()(), dim3(1), dim3(1), 0, 0, D, 1);
  giveTwice()()<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL(Of<Of<int>>::get(nullptr), dim3(1), dim3(1), 0, 0, D, 1);
  Of<Of<int>>::get(nullptr)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL((*give()), dim3(1), dim3(1), 0, 0, D, 1);
  (*give())<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL([] { return add; }(), dim3(1), dim3(1), 0, 0, D, 1);
  [] { return add; }()<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL((*Function)(1), dim3(1), dim3(1), 0, 0, D, 1);
  (*Function)(1)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}if (A) hipLaunchKernelGGL((add), dim3(1), dim3(1), 0, 0, D, 1);
  if (A) (add)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}{ ++A; } hipLaunchKernelGGL((add), dim3(1), dim3(1), 0, 0, D, 1);
  { ++A; } (add)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}for (int I = 0; I < 1; ++I) hipLaunchKernelGGL((add), dim3(1), dim3(1), 0, 0, D, 1);
  for (int I = 0; I < 1; ++I) (add)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL([](int I) { return add; }(1), dim3(1), dim3(1), 0, 0, D, 1);
  [](int I) { return add; }(1)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL([]() -> Kernel { return add; }(), dim3(1), dim3(1), 0, 0, D, 1);
  []() -> Kernel { return add; }()<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL([=]() mutable { return add; }(), dim3(1), dim3(1), 0, 0, D, 1);
  [=]() mutable { return add; }()<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL(Choice{}(1), dim3(1), dim3(1), 0, 0, D, 1);
  Choice{}(1)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL(Of<Of<Of<int>>>{}.get(nullptr), dim3(1), dim3(1), 0, 0, D, 1);
  Of<Of<Of<int>>>{}.get(nullptr)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}hipLaunchKernelGGL(Of<int>::template all<Of<Of<int>>>()[0], dim3(1), dim3(1), 0, 0, D, 1);
  Of<int>::template all<Of<Of<int>>>()[0]<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}LOOP(I, 2) hipLaunchKernelGGL((add), dim3(1), dim3(1), 0, 0, D, 1);
  LOOP(I, 2) (add)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}next(A) hipLaunchKernelGGL((add), dim3(1), dim3(A), 0, 0, D, 1);
  next(A) (add)<<<1, A>>>(D, 1);
  // CHECK: {{^  }}if (A) {{\[\[}}likely]] hipLaunchKernelGGL((add), dim3(1), dim3(1), 0, 0, D, 1);
  if (A) [[likely]] (add)<<<1, 1>>>(D, 1);
  // CHECK: {{^  }}try { } catch (...) { } hipLaunchKernelGGL((add), dim3(1), dim3(1), 0, 0, D, 1);
  try { } catch (...) { } (add)<<<1, 1>>>(D, 1);
}
