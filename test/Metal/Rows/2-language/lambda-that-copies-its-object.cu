// A lambda that captures a copy of the object.
// RUN: %row %s
#include "../Inputs/Row.h"

struct Filter {
  int low, high;
  __device__ auto later() const {
    return [*this](int v) { return low * v + high; };
  }
};

__global__ void lambdas(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Filter f = {2, i};
  auto g = f.later();
  f.low = 100;
  out[i] = g(in[i] & 0xff);
}

int want(const int *in, int i, int) { return 2 * (in[i] & 0xff) + i; }

int main() { return rowMain(lambdas, want); }
