// RUN: rm -rf %t && %port 2>&1 | count 0
// RUN: %edited/variable-forms.cpp | FileCheck %s
// RUN: %compiles %t/variable-forms.cpp
// RUN: g++ -std=c++17 -fsyntax-only -I%{tools}/../lib/cu2x/runtime %t/variable-forms.cpp
// RUN: %runs variable-forms | FileCheck --check-prefix=PRINTS %s
// RUN: cu2x-simt %s | FileCheck --check-prefix=PRINTS %s

// Variables of the device with the type that they are declared with, made of
// strings, and aligned; sizes of what they point to.

#include <cstdio>
#include <cuda_runtime.h>

// CHECK: struct Params {
// CHECK-NEXT: int n;
// CHECK-NEXT: float s;
// CHECK-NEXT: }; cu2x::Variable<Params> params("params", {3, 0.5f}); cu2x::Variable<Params[2]> more("more");
__constant__ struct Params {
  int n;
  float s;
} params = {3, 0.5f}, more[2];
// CHECK-NEXT: cu2x::Variable<struct Params> braced("braced", {5, 1});
__constant__ struct Params braced{5, 1};
// CHECK-NEXT: enum Mode : short { Off, On }; static cu2x::Variable<Mode> mode("mode");
static __device__ enum Mode : short { Off, On } mode;
// CHECK-NEXT: union alignas(8) Word { int i; float f; }; Word &word = cu2x::managed<Word>("word");
__managed__ union alignas(8) Word { int i; float f; } word;
// CHECK-NEXT: cu2x::Variable<char[sizeof("he" "y")]> text("text", cu2x::TypeOf<char[sizeof("he" "y")]>{"he" "y"});
__device__ const char text[] = "he" "y";
// CHECK-NEXT: cu2x::Variable<unsigned char[8]> bytes("bytes", cu2x::TypeOf<unsigned char[8]>{"abc"});
__constant__ unsigned char bytes[8] = "abc";
// CHECK-NEXT: cu2x::Variable<char[2][4]> words("words", cu2x::TypeOf<char[2][4]>{"ab", "cde"});
__constant__ char words[][4] = {"ab", "cde"};
// CHECK-NEXT: cu2x::Variable<char[32]> raw("raw"); cu2x::Variable<short[2]> pair("pair", {1, 2});
alignas(16) __device__ char raw[32]; __device__ __align__(8) short pair[2] = {1, 2};

__global__ void use(float *out) {
  mode = On;
  word.f = params.n * params.s + more[1].n;
  raw[1] = 2;
  out[0] = word.f + mode;
  out[1] = text[2];
  out[2] = bytes[1] + words[1][2];
  out[3] = raw[1] + pair[1] + braced.n;
}

int main() {
  Params two[2] = {{1, 1}, {4, 1}};
  cudaMemcpyToSymbol(more, two, sizeof more);
  float *out, host[4];
  cudaMalloc(&out, sizeof(host));
  use<<<1, 1>>>(out);
  cudaMemcpy(host, out, sizeof(host), cudaMemcpyDeviceToHost);
  // 3 * 0.5 + 4 + 1; 'y'; 'b' + 'e'; 2 + 2 + 5
  // PRINTS: 6.5 121 199 9
  printf("%g %g %g %g\n", host[0], host[1], host[2], host[3]);
  // CHECK: sizeof cu2x::shape(more) / sizeof *cu2x::shape(more), sizeof **cu2x::shape(words)
  // PRINTS-NEXT: 2 1 4 8 5.5
  printf("%zu %zu %zu %zu %g\n", sizeof more / sizeof *more, sizeof **words,
         sizeof text, sizeof bytes, word.f);
}
