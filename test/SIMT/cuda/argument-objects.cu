// RUN: cu2x-simt %s | FileCheck %s

// Arguments of a launch are made once on the host and reach the threads as
// bytes: no constructor or destructor runs for them. A launch by pointers takes
// the bytes of what the pointers lead to, for objects with constructors and for
// arguments that do not fit into registers.

#include <cstdio>

struct Counter {
  int *Copies, Value;
  Counter(int *Copies, int Value) : Copies(Copies), Value(Value) {}
  Counter(const Counter &From) : Copies(From.Copies), Value(From.Value) {
    ++*Copies;
  }
};

__global__ void read(int *P, Counter C) { P[threadIdx.x] = C.Value; }

struct Row {
  double A[3];
};
__global__ void sum(double *P, int A, int B, int C, int D, int E, float F,
                    Row G, int H, float4 I, Counter J, int K, Row L, int M) {
  *P = A + B + C + D + E + F + G.A[0] + G.A[2] + H + I.w + J.Value + K +
       L.A[1] + M;
}

int main() {
  int Copies = 0, *P;
  cudaMallocManaged(&P, 32 * sizeof(int));
  Counter C(&Copies, 4);
  read<<<1, 32>>>(P, C);
  cudaDeviceSynchronize();
  // CHECK: 4 4, few copies
  printf("%d %d, %s copies\n", P[0], P[31], Copies <= 2 ? "few" : "many");
  void *Arguments[] = {&P, &C};
  C.Value = 9;
  cudaLaunchKernel((void *)read, dim3(1), dim3(32), Arguments, 0, 0);
  cudaDeviceSynchronize();
  // CHECK-NEXT: 9 9
  printf("%d %d\n", P[0], P[31]);

  double *Sum;
  cudaMallocManaged(&Sum, sizeof(double));
  int One = 1, Two = 2;
  float Half = 0.5f;
  Row R = {{10, 20, 30}};
  float4 V = {1, 2, 3, 400};
  void *Many[] = {&Sum, &One, &Two, &One, &Two, &One, &Half,
                  &R,   &Two, &V,   &C,   &One, &R,   &Two};
  int Guard[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  for (int I = 0; I < 3; ++I)
    cudaLaunchKernel((void *)sum, dim3(1), dim3(1), Many, 0, 0);
  cudaDeviceSynchronize();
  // 1+2+1+2+1 + 0.5 + 10+30 + 2 + 400 + 9 + 1 + 20 + 2, and what stood beside.
  // CHECK-NEXT: 481.5, 1 to 8
  printf("%g, %d to %d\n", *Sum, Guard[0], Guard[7]);
}
