// Enumerators of records, namespaces and enumerations with the same names, and
// local names that hide them.
// RUN: %row %s
#include "../Inputs/Row.h"

struct S {
  enum { Size = 3 };
};
struct T {
  enum { Size = 30 };
};
namespace ns {
enum Plain { P = 6, Q };
enum Other { R = 8 };
} // namespace ns
enum { P = 60 };

__device__ int hidden(int Size) {
  int P = 2, R = 1;
  return Size * 100 + S::Size + P * 7 + ns::P + R * 1000 + ns::R + T::Size;
}
__device__ int chosen(ns::Plain v) {
  int Q = 5;
  switch (v) {
  case ns::P: return Q;
  case ns::Q: return Q + 1;
  }
  return 0;
}

__global__ void enumerators(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = hidden(in[i] & 7) + chosen(static_cast<ns::Plain>(6 + (i & 1))) + P;
}

int want(const int *in, int i, int) { return (in[i] & 7) * 100 + 3 + 14 + 6 + 1000 + 8 + 30 + 5 + (i & 1) + 60; }

int main() { return rowMain(enumerators, want); }
