// CUdeviceptr is a number in CUDA and a pointer in HIP. A class made from a
// template takes what the program gives to the template: a number where it names
// numbers, the handle where it names the handle.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err && test ! -s %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <cuda.h>
#include <functional>
#include <map>
#include <utility>
#include <vector>

template <class T> struct Box {
  T Value;
  Box(T V) : Value(V) {}
  void set(const T &V) { Value = V; }
  T get() const { return Value; }
};

// std::hash is specialized for numbers and for pointers.
// CHECK: return std::hash<hipDeviceptr_t>()(P);
size_t hashOf(CUdeviceptr P) { return std::hash<CUdeviceptr>()(P); }
// CHECK: return std::hash<unsigned long long>()((unsigned long long)P);
size_t hashOfNumber(CUdeviceptr P) { return std::hash<unsigned long long>()(P); }

void keys(CUdeviceptr P) {
  std::map<CUdeviceptr, int> Sizes;
  // CHECK: Sizes[P] = 1;
  Sizes[P] = 1;
  // CHECK: Sizes.erase(P);
  Sizes.erase(P);
  // CHECK: Sizes.insert({P, 2});
  Sizes.insert({P, 2});
  // CHECK: Sizes.emplace(P, 3);
  Sizes.emplace(P, 3);
}

void boxes(CUdeviceptr P, unsigned long long N) {
  // CHECK: Box<hipDeviceptr_t> Handle(P);
  Box<CUdeviceptr> Handle(P);
  // CHECK: Box<unsigned long long> Number((unsigned long long)P);
  Box<unsigned long long> Number(P);
  // CHECK: Number.set((unsigned long long)P);
  Number.set(P);
  // CHECK: Handle.set((hipDeviceptr_t)N);
  Handle.set(N);
  // CHECK: Handle.set((hipDeviceptr_t)(Number.get()));
  Handle.set(Number.get());
  // CHECK: N = (unsigned long long)(Handle.get());
  N = Handle.get();
  // CHECK: N = (unsigned long long)(Handle.Value) + 4;
  N = Handle.Value + 4;
}

void lists(CUdeviceptr P) {
  std::vector<unsigned long long> Numbers;
  // CHECK: Numbers.push_back((unsigned long long)P);
  Numbers.push_back(P);
  std::vector<CUdeviceptr> Handles;
  // CHECK: Handles.push_back(P);
  Handles.push_back(P);
  // CHECK: Handles.emplace_back(P);
  Handles.emplace_back(P);
  // CHECK: auto Pair = std::make_pair(P, 1);
  auto Pair = std::make_pair(P, 1);
  (void)Pair;
}
