// RUN: rm -rf %t && %port
// RUN: %edited/element-counts.cpp | FileCheck %s
// RUN: %compiles %t/element-counts.cpp
// RUN: %runs element-counts | FileCheck --check-prefix=PRINTS %s

// How many elements an initializer has where macros make some of them, or none:
// the compiler counts, not the commas.

#include <cstdio>

#define MAYBE
#define TWO 1, 2
#define LIST(X) X(1) X(2) X(3)
#define ELEMENT(A) A,
#define PAIR(A, B) A, B
// CHECK: cu2x::Variable<int[2]> Less("Less", {1, 2, MAYBE});
__constant__ int Less[] = {1, 2, MAYBE};
// CHECK: cu2x::Variable<int[2]> More("More", {TWO});
__constant__ int More[] = {TWO};
// CHECK: cu2x::Variable<int[3]> Listed("Listed", {LIST(ELEMENT)});
__constant__ int Listed[] = {LIST(ELEMENT)};
// CHECK: cu2x::Variable<int[2][2]> Rows("Rows", {{[{][{]}}PAIR(1, 2)}, {3, 4}});
__constant__ int Rows[][2] = {{PAIR(1, 2)}, {3, 4}};
// CHECK: cu2x::Variable<short[3]> Plain("Plain", {5, 6, 7});
__constant__ short Plain[] = {5, 6, 7};
// Near: the text tells.
// CHECK: cu2x::Variable<char[sizeof("ab")]> Text("Text", {{.*}}"ab"
__constant__ char Text[] = "ab";

__global__ void sizes(int *To) {
  To[0] = sizeof(Less) + More[1];
  To[1] = sizeof(Listed) + Rows[0][1];
}

int main() {
  int *Device, Host[2];
  cudaMalloc(&Device, sizeof(Host));
  sizes<<<1, 1>>>(Device);
  cudaMemcpy(Host, Device, sizeof(Host), cudaMemcpyDeviceToHost);
  // PRINTS: 10 14 8 8 12 16 6 3
  printf("%d %d %d %d %d %d %d %d\n", Host[0], Host[1], (int)sizeof(Less),
         (int)sizeof(More), (int)sizeof(Listed), (int)sizeof(Rows),
         (int)sizeof(Plain), (int)sizeof(Text));
}
