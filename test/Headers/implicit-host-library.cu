// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

/// nvcc includes parts of the C and C++ libraries before any source.

__global__ void kernel(float *P) {
  P[0] = sinf(P[0]) + fmaxf(P[1], 0.f) + powf(P[2], 2.f);
  P[1] = std::sin(1.0) + std::abs(-1) + sqrt(2.0f) + pow(2.0f, 3);
  P[2] = isnan(P[0]) || isinf(P[1]) || isfinite(P[2]) || __isnanf(P[2]);
  P[3] = rsqrtf(P[0]) + __expf(P[1]) + erfcinvf(0.5f) + normcdff(0.5f);
  assert(P[0] > 0);
  printf("%f %d\n", P[0], threadIdx.x);
  int *Heap = new int[3];
  delete[] Heap;
  void *Block = malloc(16);
  memset(Block, 0, 16);
  memcpy(P, Block, 16);
  free(Block);
  P[4] = clock() - clock64();
}

int main() {
  clock_t Start = clock();
  srand(time(NULL));
  char *Text = (char *)malloc(16);
  memset(Text, 0, strlen("x") + 1);
  assert(Text);
  double X = rsqrt(2.0) + sinpi(0.5) + erfinv(0.5) + exp10(2.0) + fabs(-1.0f);
  bool Fine = isfinite(X) && std::is_same<int, int>::value;
  std::pair<int, int> P(1, 2);
  printf("%d\n", INT_MAX - (int)(clock() - Start) + Fine + P.first);
  free(Text);
}
